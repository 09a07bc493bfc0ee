//! Red flags, gravest first, and those that an open answer could still raise.

use super::answer_this;
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, p, section, subheading, told},
            icon, source,
        },
        shown::Part,
    },
    core::{flag::Flag, result::Outcome},
    i18n::Msg,
};

/// Both lists; that there is no flag is said too.
pub fn flags(of: &Part) -> Option<El> {
    let (cx, outcome) = (&of.cx, &of.outcome);
    let gates = &outcome.standing.gates;
    let flag = |&f: &usize| &cx.instrument().flags[f];
    let mut all = section("flags", cx.t(Msg::Flags));
    all = match gates.fired.is_empty() {
        true => all.with(p("", cx.t(Msg::NoFlags))),
        false => {
            all.with(classed("ul", "cards").entries(gates.fired.iter().map(flag).map(|flag| card(cx, flag, None))))
        }
    };
    if !gates.unresolved.is_empty() {
        let open = gates.unresolved.iter().map(flag).map(|flag| card(cx, flag, Some(open(cx, flag, outcome))));
        all = all
            .with(subheading("h4", cx.t(Msg::Unresolved)))
            .with(p("", cx.t(Msg::UnresolvedExplained)))
            .with(classed("ul", "cards").entries(open));
    }
    Some(all)
}

fn card(cx: &Cx, flag: &Flag, open: Option<El>) -> El {
    let words = el("div")
        .with(p("severity", cx.words().severity(flag.severity)))
        .with(told("p", "text", &flag.text))
        .with(source::essays(cx, &flag.sources))
        .maybe(open);
    let card = classed("article", "flag").attr("part", "flag").set("data-flag", &flag.id.0);
    card.with(icon::severity(flag.severity)).with(words)
}

/// The unknown items that the flag waits for: those asked of this person can be answered at once.
fn open(cx: &Cx, flag: &Flag, outcome: &Outcome) -> El {
    let unknown = flag.at_most.iter().map(|&(item, _)| item).filter(|&item| outcome.states[item].is_unknown());
    let entries = unknown.map(|item| told("span", "", cx.question(item)).say(" ").maybe(answer_this(cx, item)));
    el("div").with(p("", cx.t(Msg::ToBeAnswered))).with(el("ul").entries(entries))
}
