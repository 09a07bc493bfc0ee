//! Every item with its answer, what it adds to the index, the note, and advice where the answer is low.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::link_button,
            el::{El, classed, el, p, section, told},
        },
        state::Action,
    },
    core::{
        exact::{Exact, half_up, whole},
        ledger::Row,
        response::Answer,
        result::Outcome,
        wire::Survey,
    },
    i18n::Msg,
};

/// Points with one decimal, rounded half up.
pub fn points(x: Exact) -> String {
    let tenths = half_up(x * whole(10));
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// All items asked of this person, by dimension.
pub fn answers(cx: &Cx, survey: &Survey, outcome: &Outcome) -> El {
    let pages = cx.state.pages().into_iter().map(|(dimension, items)| {
        let title = told("h4", "", &cx.instrument().dimensions[dimension].title).attr("part", "subheading");
        let entries = items.into_iter().map(|item| entry(cx, survey, item, outcome));
        el("section").with(title).with(el("ul").entries(entries))
    });
    section("answers", cx.t(Msg::AllAnswers)).with(p("", cx.t(Msg::PointsExplained))).all(pages)
}

fn entry(cx: &Cx, survey: &Survey, item: usize, outcome: &Outcome) -> El {
    let what = &cx.instrument().items[item];
    let answer = survey.response.answers[item];
    let given = match answer {
        Some(Answer::Option(n)) => &*what.options[usize::from(n)],
        Some(Answer::DontKnow) => cx.t(Msg::DontKnow),
        Some(Answer::NotApplicable) => cx.t(Msg::NotApplicable),
        None => cx.t(Msg::Skipped),
    };
    let low = matches!(answer, Some(Answer::Option(n)) if n < cx.instrument().scale.goal);
    let question = what.question_for(survey.response.role);
    let note = &survey.response.notes[item];
    let row = outcome.ledger.iter().find(|row| row.item == item);
    let worth = row.map(|row| told("p", "hint", &worth(cx, row)));
    let labelled = |class: &'static str, label: Msg, text: &str| {
        classed("p", class).with(classed("span", "label").say(cx.t(label))).say(" ").tell(text)
    };
    let name = cx.fill(Msg::ChangeAnswerTo, &[("question", question)]);
    let entry = classed("article", "answer").attr("part", "answer").set("data-answer", &what.id.0);
    entry
        .with(told("p", "question", question))
        .with(told("p", "given", given))
        .maybe(worth)
        .maybe(low.then(|| labelled("advice", Msg::Advice, &what.advice)))
        .maybe((!note.is_empty()).then(|| labelled("own-note", Msg::YourNote, note)))
        .with(link_button(cx, Msg::Change, &name, Action::Change(item)))
}

fn worth(cx: &Cx, row: &Row) -> String {
    let msg = if row.known { Msg::PointsOf } else { Msg::PointsAssumed };
    cx.fill(msg, &[("points", &points(row.points)), ("possible", &points(row.possible))])
}
