//! What to do next, and what to find out first.

use super::{answer_this, plan, way};
use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button},
            card::{aim, card},
            el::{El, classed, p, section, told},
        },
        shown::Part,
        state::Action,
    },
    core::{
        advise::{Question, Step},
        kind::Kind,
        result::Outcome,
    },
    i18n::Msg,
};

/// The next best steps, as advice: the aim is always a statement that counts as in place.
pub fn next_best(of: &Part) -> Option<El> {
    let (cx, outcome) = (&of.cx, &of.outcome);
    let steps = outcome.next_best.iter().map(|step| advice(cx, step, outcome));
    let section = section("next", cx.t(Msg::NextBest)).with(p("", cx.t(Msg::NextBestExplained)));
    (!outcome.next_best.is_empty()).then(|| section.with(classed("ol", "cards").entries(steps)))
}

fn advice(cx: &Cx, step: &Step, outcome: &Outcome) -> El {
    let item = &cx.instrument().items[step.item];
    let effect = told("p", "hint", &cx.words().effect(step, outcome));
    let card = card(cx, item, &item.advice).set("data-step", &item.id.0).with(aim(cx, item, step.to)).with(effect);
    if cx.state.project().ruled_out.contains(&step.item) {
        let said = p("strong", cx.t(Msg::IsRuledOut));
        return card.with(said).with(plan::beside([way::possible_again(cx, step.item)]));
    }
    card.with(plan::ways(cx, step.item, step.to, None))
}

/// The unknown items that matter most.
pub fn learn_first(of: &Part) -> Option<El> {
    let (cx, outcome) = (&of.cx, &of.outcome);
    let go_on = (of.kind == Kind::Short).then(|| button(cx, Weight::Primary, Msg::GoOnFull, Action::GoOnFull));
    if outcome.learn_first.is_empty() && go_on.is_none() {
        return None;
    }
    let questions = outcome.learn_first.iter().map(|question| unknown(cx, question));
    let section = section("learn", cx.t(Msg::LearnFirst)).with(p("", cx.t(Msg::LearnFirstExplained)));
    let row = go_on.map(|go_on| classed("div", "row screen-only").with(go_on));
    Some(section.with(classed("ol", "cards").entries(questions)).maybe(row))
}

fn unknown(cx: &Cx, question: &Question) -> El {
    let item = &cx.instrument().items[question.item];
    let card = card(cx, item, cx.question(question.item)).set("data-learn", &item.id.0);
    card.with(told("p", "hint", &cx.words().matters(question))).maybe(answer_this(cx, question.item))
}
