//! Every item with its answer, what it adds to the index, the note, and advice where the answer is low.

use std::rc::Rc;

use super::what_if;
use crate::{
    app::{
        aside::AsideAction,
        cx::Cx,
        parts::{
            button::link_button,
            card,
            el::{El, classed, el, p, section, summary, told},
            source,
        },
        shown::{Follows, Made, Part},
        state::Action,
    },
    core::{
        exact::whole,
        ledger::{rows_of, sum},
        result::Outcome,
        wire::Survey,
    },
    i18n::Msg,
};

/// Before the first of the answers so many parts of the result were painted.
pub const FIRST: u8 = 8;
/// In so many parts they come.
const PARTS: usize = 5;

/// All items asked of this person, by dimension, and what the others count for.
pub fn answers(of: &Rc<Made>) -> El {
    let dimensions = of.cx.instrument().dimensions.len();
    let section = section("answers", of.cx.t(Msg::AllAnswers)).with(p("", of.cx.t(Msg::PointsExplained)));
    (0..dimensions).fold(section, |section, number| {
        let from = FIRST + (number * PARTS / dimensions) as u8;
        section.part(Part { made: of.clone(), from, follows: Follows::Tried, show: dimension, number })
    })
}

fn dimension(of: &Part) -> Option<El> {
    let (cx, survey, outcome, dimension) = (&of.cx, of.cx.survey()?, &of.outcome, of.number);
    let mut items = cx.state.asked();
    items.retain(|&item| cx.instrument().items[item].dimension == dimension);
    let others = cx.words().not_asked(outcome, dimension, &items).map(|others| told("p", "hint", &others));
    if items.is_empty() && others.is_none() {
        return None;
    }
    let title = told("h4", "", &cx.instrument().dimensions[dimension].title).attr("part", "subheading");
    let (points, possible) = sum(rows_of(cx.instrument(), &outcome.ledger, dimension));
    let values = [("points", &*cx.words().points(points)), ("possible", &*cx.words().points(possible))];
    let worth = (possible > whole(0)).then(|| told("p", "hint", &cx.fill(Msg::PointsOf, &values)));
    let entries = items.iter().map(|&item| entry(cx, survey, item, outcome));
    let list = (!items.is_empty()).then(|| el("ul").entries(entries));
    Some(el("section").with(title).maybe(worth).maybe(list).maybe(others))
}

fn entry(cx: &Cx, survey: &Survey, item: usize, outcome: &Outcome) -> El {
    let what = &cx.instrument().items[item];
    let answer = survey.response.answers[item];
    let given = cx.words().given(item, answer);
    let advice = cx.words().advice(item, answer);
    let question = what.question_for(survey.response.role);
    let note = &survey.response.notes[item];
    let row = outcome.ledger.iter().find(|row| row.item == item);
    let worth = row.map(|row| told("p", "hint", &cx.words().worth(row)));
    let name = cx.fill(Msg::ChangeAnswerTo, &[("question", question)]);
    let entry = classed("article", "answer").attr("part", "answer").set("data-answer", &what.id.0);
    entry
        .with(told("p", "question", question))
        .with(told("p", "given", given))
        .maybe(worth)
        .maybe(advice.map(|advice| labelled(cx, "advice", Msg::Advice, advice)))
        .maybe((!note.is_empty()).then(|| labelled(cx, "own-note", Msg::YourNote, note)))
        .with(link_button(cx, Msg::Change, &name, Action::Change(item)))
        .with(behind(cx, item))
}

fn labelled(cx: &Cx, class: &'static str, label: Msg, text: &str) -> El {
    classed("p", class).with(classed("span", "label").say(cx.t(label))).say(" ").with(told("bdi", "", text))
}

/// What is behind an answer: the statement that counts as in place, the claims, and a way to try other answers.
fn behind(cx: &Cx, item: usize) -> El {
    let is_open = cx.state.aside.behind.contains(&item);
    let mut label = summary(cx.t(Msg::WhatIsBehind));
    if !is_open {
        label = label.on(cx.press(Action::Aside(AsideAction::LookBehind(item))));
    }
    let instrument = cx.instrument();
    let content = is_open.then(|| {
        let aim = card::statement(cx, Msg::Aim, &instrument.items[item], instrument.scale.goal);
        el("div").with(aim).with(source::claims(cx, item)).with(what_if::choice(cx, item))
    });
    classed("details", "why screen-only").attr("part", "why").with(label).maybe(content)
}
