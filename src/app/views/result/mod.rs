//! The result: the verdict and why, the figures, the flags, what to do, and every answer behind it.

use std::rc::Rc;

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::link_button,
            confirm,
            el::{El, classed, el, p, section, told},
            notice, radar, scores,
        },
        shown::{Follows, Made, Part},
        state::{Action, LAST_PART},
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
pub fn result(cx: &Rc<Cx>) -> Option<El> {
    let survey = cx.survey()?;
    let outcome = Outcome::of(cx.instrument(), &survey.response);
    let kind = Kind::of(cx.instrument(), survey);
    let made = Rc::new(Made { cx: cx.clone(), outcome, kind });
    let class = if cx.state.aside.tried.is_empty() { "view result" } else { "view result trying" };
    let view = classed("section", class).attr("data-view", "result").attr("part", "view");
    let mut view = view.attr("data-verdict", made.outcome.verdict.name());
    if let Some(index) = made.index() {
        view = view.number("data-index", index);
    }
    let part = |from, follows, show| Part { made: made.clone(), from, follows, show, number: 0 };
    let view = view
        .part(part(0, Follows::State, head::head))
        .maybe(notice::notice(cx))
        .maybe(notice::keeping(cx))
        .maybe(confirm::confirm(cx))
        .part(part(0, Follows::Answers, contents::contents))
        .part(part(0, Follows::Answers, figures::figures))
        // From here on it is further down than anybody looks at first.
        .part(part(1, Follows::Answers, flags::flags))
        .part(part(2, Follows::State, next::next_best))
        .part(part(3, Follows::State, way::way))
        .part(part(4, Follows::State, plan::plan))
        .part(part(4, Follows::Answers, next::learn_first))
        .part(part(5, Follows::Answers, dimensions))
        .part(part(5, Follows::Answers, others::others))
        .part(part(6, Follows::State, runs::runs))
        .part(part(7, Follows::Answers, how::how))
        .maybe((cx.state.painted >= answers::FIRST).then(|| answers::answers(&made)))
        .part(part(LAST_PART - 1, Follows::Answers, method))
        .part(part(LAST_PART - 1, Follows::State, share::share))
        .part(part(LAST_PART, Follows::State, take::take_along));
    Some(view.with(what_if::bar(&made, survey)))
}

fn dimensions(of: &Part) -> Option<El> {
    let (cx, all) = (&of.cx, scores_of(&of.outcome));
    let charts =
        classed("div", "charts").with(radar::radar(cx, &all)).with(scores::table(cx, &all, Msg::BarsTable, true));
    (of.kind != Kind::Short).then(|| section("dimensions", cx.t(Msg::Dimensions)).with(charts))
}

/// Leads to a question that is still open, if this person is asked it.
fn answer_this(cx: &Cx, item: usize) -> Option<El> {
    let name = cx.fill(Msg::AnswerQuestion, &[("question", cx.question(item))]);
    cx.state.asked().contains(&item).then(|| link_button(cx, Msg::Answer, &name, Action::Change(item)))
}

/// What the figures are, and are not.
fn method(of: &Part) -> Option<El> {
    let (cx, instrument) = (&of.cx, of.cx.instrument());
    let sources = instrument.sources.iter().map(|source| {
        let title = el("span").with(told("cite", "", &source.title));
        if source.note.is_empty() { title } else { title.say(". ").tell(&source.note) }
    });
    let section = section("method", cx.t(Msg::MethodTitle))
        .with(p("", cx.t(Msg::MethodText)))
        .with(el("ul").entries(sources))
        .with(told("p", "hint", &instrument.id).say(" ").tell(&instrument.version.to_string()));
    Some(section)
}
