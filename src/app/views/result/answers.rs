//! Every item with its answer, what it adds to the index, the note, and advice where the answer is low.

use yew::prelude::*;

use crate::{
    app::{cx::Cx, state::Action},
    core::{
        exact::{Exact, half_up, whole},
        ledger::Row,
        response::Answer,
        result::Outcome,
    },
    i18n::Msg,
};

/// Points with one decimal, rounded half up.
pub fn points(x: Exact) -> String {
    let tenths = half_up(x * whole(10));
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// All items asked of this person, by dimension.
pub fn answers(cx: &Cx, outcome: &Outcome) -> Html {
    html! {
        <section class="answers">
            <h3>{ cx.t(Msg::AllAnswers) }</h3>
            <p>{ cx.t(Msg::PointsExplained) }</p>
            { for cx.state.pages().into_iter().map(|(dimension, items)| html! {
                <section key={dimension}>
                    <h4>{ cx.instrument().dimensions[dimension].title.clone() }</h4>
                    <ul>{ for items.into_iter().map(|item| html! { <li key={item}>{ entry(cx, item, outcome) }</li> }) }</ul>
                </section>
            }) }
        </section>
    }
}

fn entry(cx: &Cx, item: usize, outcome: &Outcome) -> Html {
    let Some(survey) = cx.survey() else { return Html::default() };
    let what = &cx.instrument().items[item];
    let (given, low) = match survey.response.answers[item] {
        Some(Answer::Option(n)) => (what.options[usize::from(n)].to_string(), n < cx.instrument().scale.goal),
        Some(Answer::DontKnow) => (cx.t(Msg::DontKnow).to_owned(), false),
        Some(Answer::NotApplicable) => (cx.t(Msg::NotApplicable).to_owned(), false),
        None => (cx.t(Msg::Skipped).to_owned(), false),
    };
    let row = outcome.ledger.iter().find(|row| row.item == item);
    let note = &survey.response.notes[item];
    let question = what.question_for(survey.response.role);
    html! {
        <article class="answer" part="answer" data-answer={what.id.to_string()}>
            <p class="question">{ question.clone() }</p>
            <p class="given">{ given }</p>
            <p class="hint">{ row.map(|row| worth(cx, row)) }</p>
            if low {
                <p class="advice"><span>{ cx.t(Msg::Advice) }</span>{ " " }{ what.advice.clone() }</p>
            }
            if !note.is_empty() {
                <p class="own-note"><span>{ cx.t(Msg::YourNote) }</span>{ " " }{ note.clone() }</p>
            }
            <button
                type="button"
                class="button quiet screen-only"
                aria-label={cx.fill(Msg::ChangeAnswerTo, &[("question", question)])}
                onclick={cx.press(Action::Change(item))}
            >
                { cx.t(Msg::Change) }
            </button>
        </article>
    }
}

fn worth(cx: &Cx, row: &Row) -> String {
    let msg = if row.known { Msg::PointsOf } else { Msg::PointsAssumed };
    cx.fill(msg, &[("points", &points(row.points)), ("possible", &points(row.possible))])
}
