//! Red flags, gravest first, and those that an open answer could still raise.

use yew::prelude::*;

use super::answer_this;
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{el, list, none, p, say, section, words},
            icon, source,
        },
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
    let mut all = Vec::new();
    if gates.fired.is_empty() {
        all.push(p("", cx.t(Msg::NoFlags)));
    } else {
        all.push(list("ul", "cards", gates.fired.iter().map(flag).map(|flag| card(cx, flag, none()))));
    }
    if !gates.unresolved.is_empty() {
        all.push(words("h4", "", cx.t(Msg::Unresolved)));
        all.push(p("", cx.t(Msg::UnresolvedExplained)));
        let cards = gates.unresolved.iter().map(flag).map(|flag| card(cx, flag, open(cx, flag, outcome)));
        all.push(list("ul", "cards", cards));
    }
    section("flags", cx.t(Msg::Flags), all)
}

fn card(cx: &Cx, flag: &Flag, more: Html) -> Html {
    let severity = match flag.severity {
        Severity::Walk => Msg::SeverityWalk,
        Severity::Stop => Msg::SeverityStop,
        Severity::Caution => Msg::SeverityCaution,
    };
    let inside =
        vec![p("severity", cx.t(severity)), p("text", flag.text.clone()), source::essays(cx, &flag.sources), more];
    html! {
        <article class="flag" part="flag" data-flag={flag.id.to_string()}>
            { icon::severity(flag.severity) }
            { el("div", "", inside) }
        </article>
    }
}

/// The unknown items that the flag waits for: those asked of this person can be answered at once.
fn open(cx: &Cx, flag: &Flag, outcome: &Outcome) -> Html {
    let unknown = flag.at_most.iter().map(|&(item, _)| item).filter(|&item| outcome.states[item].is_unknown());
    let entry = |item: usize| {
        el("span", "", vec![say(cx.instrument().items[item].question.clone()), say(" "), answer_this(cx, item)])
    };
    el("div", "", vec![p("", cx.t(Msg::ToBeAnswered)), list("ul", "", unknown.map(entry))])
}
