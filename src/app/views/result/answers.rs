//! Every item with its answer, what it adds to the index, the note, and advice where the answer is low.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        parts::el::{el, list, named, none, p, say, section, words},
        state::Action,
    },
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
    let mut all = vec![p("", cx.t(Msg::PointsExplained))];
    for (dimension, items) in cx.state.pages() {
        let title = words("h4", "", cx.instrument().dimensions[dimension].title.clone());
        all.push(el("section", "", vec![title, list("ul", "", items.into_iter().map(|item| entry(cx, item, outcome)))]));
    }
    section("answers", cx.t(Msg::AllAnswers), all)
}

fn entry(cx: &Cx, item: usize, outcome: &Outcome) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let what = &cx.instrument().items[item];
    let (given, low) = match survey.response.answers[item] {
        Some(Answer::Option(n)) => (what.options[usize::from(n)].to_string(), n < cx.instrument().scale.goal),
        Some(Answer::DontKnow) => (cx.t(Msg::DontKnow).to_owned(), false),
        Some(Answer::NotApplicable) => (cx.t(Msg::NotApplicable).to_owned(), false),
        None => (cx.t(Msg::Skipped).to_owned(), false),
    };
    let question = what.question_for(survey.response.role);
    let note = &survey.response.notes[item];
    let mut inside = vec![p("question", question.clone()), p("given", given)];
    if let Some(row) = outcome.ledger.iter().find(|row| row.item == item) {
        inside.push(p("hint", worth(cx, row)));
    }
    if low {
        inside.push(named("advice", cx.t(Msg::Advice), say(what.advice.clone())));
    }
    if !note.is_empty() {
        inside.push(named("own-note", cx.t(Msg::YourNote), say(note.clone())));
    }
    let label = cx.fill(Msg::ChangeAnswerTo, &[("question", question)]);
    html! {
        <article class="answer" part="answer" data-answer={what.id.to_string()}>
            { inside.into_iter().collect::<Html>() }
            <button type="button" class="button quiet screen-only" aria-label={label} onclick={cx.press(Action::Change(item))}>
                { cx.t(Msg::Change) }
            </button>
        </article>
    }
}

fn worth(cx: &Cx, row: &Row) -> String {
    let msg = if row.known { Msg::PointsOf } else { Msg::PointsAssumed };
    cx.fill(msg, &[("points", &points(row.points)), ("possible", &points(row.possible))])
}
