//! The result: the verdict and why, the figures, the flags, what to do, and every answer behind it.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, press_button},
            confirm,
            el::{el, list, none, p, say, section, words},
            files, notice, radar, scores,
        },
        state::{Action, Confirm, View},
    },
    browser::page,
    core::{
        asked::{self, Form},
        exact::half_up,
        result::Outcome,
        verdict::Verdict,
    },
    i18n::Msg,
};

mod answers;
mod figures;
mod flags;
mod head;
mod next;
mod others;

/// What kind of result this is: it decides what may be claimed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// All that can be asked was asked.
    Whole,
    /// The short check: never an index.
    Short,
    /// A role that is asked only a part: a view, not a verdict on the project.
    Part,
}

/// The result of the survey in progress.
pub fn result(cx: &Cx, elsewhere: &Elsewhere) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let instrument = cx.instrument();
    let response = &survey.response;
    let outcome = Outcome::of(instrument, response);
    let kind = match survey.form {
        Form::Short => Kind::Short,
        Form::Full if asked::sees_only_a_part(instrument, response.role, response.stage) => Kind::Part,
        Form::Full => Kind::Whole,
    };
    let shows_index = kind != Kind::Short && outcome.verdict != Verdict::Insufficient;
    let index = outcome.standing.index.filter(|_| shows_index).map(half_up);
    let all = scores::scores(&outcome);
    html! {
        <section
            data-view="result"
            class="view result"
            part="view"
            data-verdict={outcome.verdict.name()}
            data-index={index.map(|index| index.to_string())}
        >
            { head::head(cx, &outcome, kind) }
            { notice::notice(cx) }
            { notice::keeping(cx, elsewhere) }
            { confirm::confirm(cx) }
            { figures::figures(cx, &outcome, kind, index) }
            { flags::flags(cx, &outcome) }
            { next::next_best(cx, &outcome) }
            { next::learn_first(cx, &outcome, kind) }
            { if kind == Kind::Short || all.is_empty() { none() } else { dimensions(cx, &all) } }
            { if kind == Kind::Part { others::others(cx) } else { none() } }
            { answers::answers(cx, &outcome) }
            { method(cx) }
            { take_along(cx) }
        </section>
    }
}

fn dimensions(cx: &Cx, all: &[scores::Score]) -> Html {
    let charts = vec![radar::radar(cx, all), scores::table(cx, all, Msg::BarsTable, true)];
    section("dimensions", cx.t(Msg::Dimensions), vec![el("div", "charts", charts)])
}

/// Leads to a question that is still open, if this person is asked it.
fn answer_this(cx: &Cx, item: usize) -> Html {
    if !cx.state.asked().contains(&item) {
        return none();
    }
    let label = cx.fill(Msg::AnswerQuestion, &[("question", &cx.instrument().items[item].question)]);
    html! {
        <button type="button" class="button quiet screen-only" aria-label={label} onclick={cx.press(Action::Change(item))}>
            { cx.t(Msg::Answer) }
        </button>
    }
}

/// What the figures are, and are not.
fn method(cx: &Cx) -> Html {
    let instrument = cx.instrument();
    let source = |source: &crate::core::instrument::Source| {
        let note = if source.note.is_empty() { String::new() } else { format!(". {}", source.note) };
        el("span", "", vec![words("cite", "", source.title.clone()), say(note)])
    };
    let all = vec![
        p("", cx.t(Msg::MethodText)),
        list("ul", "", instrument.sources.iter().map(source)),
        p("hint", format!("{} {}", instrument.id, instrument.version)),
    ];
    section("method", cx.t(Msg::MethodTitle), all)
}

fn take_along(cx: &Cx) -> Html {
    let print = press_button(Weight::Plain, cx.t(Msg::Print).into(), Callback::from(|_| page::print()));
    let again = vec![
        button(cx, Weight::Plain, Msg::BackToQuestions, Action::Go(View::Review)),
        button(cx, Weight::Quiet, Msg::StartAnew, Action::Ask(Confirm::StartAnew)),
        button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)),
    ];
    let all = vec![
        p("", cx.t(Msg::TakeAlongText)),
        el("div", "row", vec![print, files::download(cx, Weight::Plain), files::load(cx)]),
        el("div", "row", again),
    ];
    section("take-along screen-only", cx.t(Msg::TakeAlong), all)
}
