//! What to do next, and what to find out first.

use yew::prelude::*;

use super::{Kind, answer_this, answers::points};
use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button},
            el::{el, list, named, none, p, section, words},
        },
        state::Action,
    },
    core::{
        advise::{Question, Step},
        instrument::Severity,
        result::Outcome,
    },
    i18n::Msg,
};

/// The next best steps, as advice: the aim is always a statement that counts as in place.
pub fn next_best(cx: &Cx, outcome: &Outcome) -> Html {
    if outcome.next_best.is_empty() {
        return none();
    }
    let steps = outcome.next_best.iter().map(|step| advice(cx, step, outcome));
    section("next", cx.t(Msg::NextBest), vec![p("", cx.t(Msg::NextBestExplained)), list("ol", "cards", steps)])
}

fn advice(cx: &Cx, step: &Step, outcome: &Outcome) -> Html {
    let instrument = cx.instrument();
    let item = &instrument.items[step.item];
    let mut effect = cx.fill(Msg::Gain, &[("points", &points(step.delta))]);
    if step.verdict != outcome.verdict {
        effect.push(' ');
        effect.push_str(&cx.fill(Msg::LeadsTo, &[("verdict", &step.verdict.text(&instrument.verdicts).title)]));
    }
    let aim = words("q", "", item.options[usize::from(step.to)].clone());
    html! {
        <article class="step" part="step" data-step={item.id.to_string()}>
            { p("eyebrow", instrument.dimensions[item.dimension].title.clone()) }
            { p("text", item.advice.clone()) }
            { named("aim", cx.t(Msg::Aim), aim) }
            { p("hint", effect) }
        </article>
    }
}

/// The unknown items that matter most.
pub fn learn_first(cx: &Cx, outcome: &Outcome, kind: Kind) -> Html {
    let mut all = vec![p("", cx.t(Msg::LearnFirstExplained))];
    if !outcome.learn_first.is_empty() {
        all.push(list("ol", "cards", outcome.learn_first.iter().map(|question| unknown(cx, question))));
    }
    if kind == Kind::Short {
        all.push(el("div", "row screen-only", vec![button(cx, Weight::Primary, Msg::GoOnFull, Action::GoOnFull)]));
    }
    if all.len() == 1 { none() } else { section("learn", cx.t(Msg::LearnFirst), all) }
}

fn unknown(cx: &Cx, question: &Question) -> Html {
    let instrument = cx.instrument();
    let item = &instrument.items[question.item];
    let mut effect = cx.fill(Msg::Moves, &[("points", &points(question.spread))]);
    if let Some(severity) = question.flag {
        effect.push(' ');
        effect.push_str(cx.t(match severity {
            Severity::Walk => Msg::WaitsWalk,
            Severity::Stop => Msg::WaitsStop,
            Severity::Caution => Msg::WaitsCaution,
        }));
    }
    html! {
        <article class="step" part="step" data-learn={item.id.to_string()}>
            { p("eyebrow", instrument.dimensions[item.dimension].title.clone()) }
            { p("text", item.question.clone()) }
            { p("hint", effect) }
            { answer_this(cx, question.item) }
        </article>
    }
}
