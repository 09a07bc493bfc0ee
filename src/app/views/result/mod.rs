//! The result: the verdict and why, the figures, the flags, what to do, and every answer behind it.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, press_button},
            confirm, files, notice, radar, scores,
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
    let Some(survey) = cx.survey() else { return Html::default() };
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
            if kind != Kind::Short && !all.is_empty() {
                <section class="dimensions">
                    <h3>{ cx.t(Msg::Dimensions) }</h3>
                    <div class="charts">
                        { radar::radar(cx, &all) }
                        { scores::table(cx, &all, Msg::BarsTable, true) }
                    </div>
                </section>
            }
            if kind == Kind::Part {
                { others::others(cx) }
            }
            { answers::answers(cx, &outcome) }
            { method(cx) }
            { take_along(cx) }
        </section>
    }
}

/// What the figures are, and are not.
fn method(cx: &Cx) -> Html {
    let instrument = cx.instrument();
    html! {
        <section class="method">
            <h3>{ cx.t(Msg::MethodTitle) }</h3>
            <p>{ cx.t(Msg::MethodText) }</p>
            <ul>
                { for instrument.sources.iter().map(|source| html! {
                    <li><cite>{ source.title.clone() }</cite>{ if source.note.is_empty() { "" } else { ". " } }{ source.note.clone() }</li>
                }) }
            </ul>
            <p class="hint">{ instrument.id.clone() }{ " " }{ instrument.version.to_string() }</p>
        </section>
    }
}

fn take_along(cx: &Cx) -> Html {
    html! {
        <section class="take-along screen-only">
            <h3>{ cx.t(Msg::TakeAlong) }</h3>
            <p>{ cx.t(Msg::TakeAlongText) }</p>
            <div class="row">
                { press_button(Weight::Plain, cx.t(Msg::Print).into(), Callback::from(|_| page::print())) }
                { files::download(cx, Weight::Plain) }
                { files::load(cx) }
            </div>
            <div class="row">
                { button(cx, Weight::Plain, Msg::BackToQuestions, Action::Go(View::Review)) }
                { button(cx, Weight::Quiet, Msg::StartAnew, Action::Ask(Confirm::StartAnew)) }
                { button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)) }
            </div>
        </section>
    }
}
