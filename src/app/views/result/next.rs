//! What to do next, and what to find out first.

use yew::prelude::*;

use super::{Kind, answers::points};
use crate::{
    app::{
        cx::Cx,
        parts::button::{Weight, button},
        state::Action,
    },
    core::{instrument::Severity, result::Outcome},
    i18n::Msg,
};

/// The next best steps, as advice: the aim is always a statement that counts as in place.
pub fn next_best(cx: &Cx, outcome: &Outcome) -> Html {
    if outcome.next_best.is_empty() {
        return Html::default();
    }
    let instrument = cx.instrument();
    html! {
        <section class="next">
            <h3>{ cx.t(Msg::NextBest) }</h3>
            <p>{ cx.t(Msg::NextBestExplained) }</p>
            <ol class="cards">
                { for outcome.next_best.iter().map(|step| {
                    let item = &instrument.items[step.item];
                    let gain = cx.fill(Msg::Gain, &[("points", &points(step.delta))]);
                    let leads = (step.verdict != outcome.verdict).then(|| {
                        let title = &step.verdict.text(&instrument.verdicts).title;
                        cx.fill(Msg::LeadsTo, &[("verdict", title)])
                    });
                    html! {
                        <li>
                            <article class="step" part="step" data-step={item.id.to_string()}>
                                <p class="eyebrow">{ instrument.dimensions[item.dimension].title.clone() }</p>
                                <p class="text">{ item.advice.clone() }</p>
                                <p class="aim"><span>{ cx.t(Msg::Aim) }</span>{ " " }<q>{ item.options[usize::from(step.to)].clone() }</q></p>
                                <p class="hint">{ gain }{ leads.map(|leads| format!(" {leads}")) }</p>
                            </article>
                        </li>
                    }
                }) }
            </ol>
        </section>
    }
}

/// The unknown items that matter most.
pub fn learn_first(cx: &Cx, outcome: &Outcome, kind: Kind) -> Html {
    let asked = cx.state.asked();
    let instrument = cx.instrument();
    let go_on = (kind == Kind::Short).then(|| button(cx, Weight::Primary, Msg::GoOnFull, Action::GoOnFull));
    if outcome.learn_first.is_empty() && go_on.is_none() {
        return Html::default();
    }
    html! {
        <section class="learn">
            <h3>{ cx.t(Msg::LearnFirst) }</h3>
            <p>{ cx.t(Msg::LearnFirstExplained) }</p>
            <ol class="cards">
                { for outcome.learn_first.iter().map(|question| {
                    let item = &instrument.items[question.item];
                    let moves = cx.fill(Msg::Moves, &[("points", &points(question.spread))]);
                    let waits = question.flag.map(|severity| cx.t(match severity {
                        Severity::Walk => Msg::WaitsWalk,
                        Severity::Stop => Msg::WaitsStop,
                        Severity::Caution => Msg::WaitsCaution,
                    }));
                    html! {
                        <li>
                            <article class="step" part="step" data-learn={item.id.to_string()}>
                                <p class="eyebrow">{ instrument.dimensions[item.dimension].title.clone() }</p>
                                <p class="text">{ item.question.clone() }</p>
                                <p class="hint">{ moves }{ waits.map(|waits| format!(" {waits}")) }</p>
                                if asked.contains(&question.item) {
                                    <button type="button" class="button quiet screen-only" onclick={cx.press(Action::Change(question.item))}>{ cx.t(Msg::Answer) }</button>
                                }
                            </article>
                        </li>
                    }
                }) }
            </ol>
            if let Some(go_on) = go_on {
                <div class="row screen-only">{ go_on }</div>
            }
        </section>
    }
}
