//! Red flags, gravest first, and those that an open answer could still raise.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        parts::{icon, source},
        state::Action,
    },
    core::{
        instrument::{Flag, Severity},
        result::Outcome,
    },
    i18n::Msg,
};

/// Both lists; that there is no flag is said too.
pub fn flags(cx: &Cx, outcome: &Outcome) -> Html {
    let gates = &outcome.standing.gates;
    let flag = |&f: &usize| &cx.instrument().flags[f];
    html! {
        <section class="flags">
            <h3>{ cx.t(Msg::Flags) }</h3>
            if gates.fired.is_empty() {
                <p>{ cx.t(Msg::NoFlags) }</p>
            } else {
                <ul class="cards">{ for gates.fired.iter().map(flag).map(|flag| html! { <li>{ card(cx, flag, html! {}) }</li> }) }</ul>
            }
            if !gates.unresolved.is_empty() {
                <h4>{ cx.t(Msg::Unresolved) }</h4>
                <p>{ cx.t(Msg::UnresolvedExplained) }</p>
                <ul class="cards">
                    { for gates.unresolved.iter().map(flag).map(|flag| html! { <li>{ card(cx, flag, open(cx, flag, outcome)) }</li> }) }
                </ul>
            }
        </section>
    }
}

fn card(cx: &Cx, flag: &Flag, more: Html) -> Html {
    let severity = match flag.severity {
        Severity::Walk => Msg::SeverityWalk,
        Severity::Stop => Msg::SeverityStop,
        Severity::Caution => Msg::SeverityCaution,
    };
    html! {
        <article class="flag" part="flag" data-flag={flag.id.to_string()}>
            { icon::severity(flag.severity) }
            <div>
                <p class="severity">{ cx.t(severity) }</p>
                <p class="text">{ flag.text.clone() }</p>
                { source::essays(cx, &flag.sources) }
                { more }
            </div>
        </article>
    }
}

/// The unknown items that the flag waits for: those asked of this person can be answered at once.
fn open(cx: &Cx, flag: &Flag, outcome: &Outcome) -> Html {
    let asked = cx.state.asked();
    let unknown = flag.at_most.iter().map(|&(item, _)| item).filter(|&item| outcome.states[item].is_unknown());
    html! {
        <>
            <p>{ cx.t(Msg::ToBeAnswered) }</p>
            <ul>
                { for unknown.map(|item| html! {
                    <li>
                        { cx.instrument().items[item].question.clone() }{ " " }
                        if asked.contains(&item) {
                            <button type="button" class="button quiet screen-only" onclick={cx.press(Action::Change(item))}>{ cx.t(Msg::Answer) }</button>
                        }
                    </li>
                }) }
            </ul>
        </>
    }
}
