//! The result: the verdict and why, the figures, the flags, what to do, and every answer behind it.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::link_button,
            confirm,
            el::{El, classed, el, p, section, told},
            notice, radar, scores,
        },
        state::Action,
    },
    core::{figures::scores as scores_of, kind::Kind, result::Outcome},
    i18n::Msg,
};

mod answers;
mod contents;
mod figures;
mod flags;
mod head;
mod how;
pub mod link;
mod next;
mod others;
mod plan;
mod runs;
mod share;
mod take;
mod way;
mod what_if;

/// The result of the survey in progress.
#[inline(never)]
pub fn result(cx: &Cx) -> Option<El> {
    let survey = cx.survey()?;
    let instrument = cx.instrument();
    let outcome = Outcome::of(instrument, &survey.response);
    let kind = Kind::of(instrument, survey);
    let index = kind.index(&outcome);
    let class = if cx.state.aside.tried.is_empty() { "view result" } else { "view result trying" };
    let view = classed("section", class).attr("data-view", "result").attr("part", "view");
    let mut view = view.attr("data-verdict", outcome.verdict.name());
    if let Some(index) = index {
        view = view.number("data-index", index);
    }
    let view = view
        .with(head::head(cx, survey, &outcome, kind))
        .maybe(notice::notice(cx))
        .maybe(notice::keeping(cx))
        .maybe(confirm::confirm(cx))
        .with(contents::contents(cx, &outcome, kind))
        .maybe((kind != Kind::Short).then(|| figures::figures(cx, &outcome, index)))
        .with(flags::flags(cx, &outcome))
        .maybe(next::next_best(cx, &outcome))
        .maybe((kind == Kind::Whole).then(|| way::way(cx, &outcome)).flatten());
    // From here on it is further down than anybody looks at first.
    let part = |n: u8| cx.state.painted >= n;
    let line = part(2).then(|| runs::line(&cx.state, survey));
    Some(
        view.maybe(part(1).then(|| plan::plan(cx, survey)))
            .maybe(part(1).then(|| next::learn_first(cx, &outcome, kind)).flatten())
            .maybe((part(1) && kind != Kind::Short).then(|| dimensions(cx, &outcome)))
            .maybe((part(1) && kind == Kind::Part).then(|| others::others(cx, survey)))
            .maybe(line.as_ref().map(|line| runs::runs(cx, survey, line)))
            .maybe(part(2).then(|| how::how(cx, &outcome, kind)))
            .maybe(part(3).then(|| answers::answers(cx, survey, &outcome, part(4))))
            .maybe(part(4).then(|| method(cx)))
            .maybe(part(4).then(|| share::share(cx, survey, &outcome)).flatten())
            .maybe(line.as_ref().filter(|_| part(4)).map(|line| take::take_along(cx, line)))
            .with(what_if::bar(cx, survey, &outcome)),
    )
}

fn dimensions(cx: &Cx, outcome: &Outcome) -> El {
    let all = scores_of(outcome);
    let charts =
        classed("div", "charts").with(radar::radar(cx, &all)).with(scores::table(cx, &all, Msg::BarsTable, true));
    section("dimensions", cx.t(Msg::Dimensions)).with(charts)
}

/// Leads to a question that is still open, if this person is asked it.
fn answer_this(cx: &Cx, item: usize) -> Option<El> {
    let name = cx.fill(Msg::AnswerQuestion, &[("question", cx.question(item))]);
    cx.state.asked().contains(&item).then(|| link_button(cx, Msg::Answer, &name, Action::Change(item)))
}

/// What the figures are, and are not.
fn method(cx: &Cx) -> El {
    let instrument = cx.instrument();
    let sources = instrument.sources.iter().map(|source| {
        let title = el("span").with(told("cite", "", &source.title));
        if source.note.is_empty() { title } else { title.say(". ").tell(&source.note) }
    });
    section("method", cx.t(Msg::MethodTitle))
        .with(p("", cx.t(Msg::MethodText)))
        .with(el("ul").entries(sources))
        .with(told("p", "hint", &instrument.id).say(" ").tell(&instrument.version.to_string()))
}
