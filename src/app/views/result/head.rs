//! The verdict, its sentence, and the rule that decided it.

use yew::prelude::*;

use super::Kind;
use crate::{
    app::{
        cx::Cx,
        parts::{
            button::heading,
            el::{el, list, none, p, say as text},
            icon,
            title::eyebrow,
        },
    },
    browser::page,
    core::{
        exact::{Exact, half_up, whole},
        result::Outcome,
        verdict::{Reason, Verdict},
    },
    i18n::Msg,
};

/// The head of the result.
pub fn head(cx: &Cx, outcome: &Outcome, kind: Kind) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let instrument = cx.instrument();
    let role = &instrument.roles[survey.response.role];
    let stage = instrument.stages[survey.response.stage].label.split(": ").next().unwrap_or_default();
    let what = match kind {
        Kind::Whole => cx.t(Msg::Result).to_owned(),
        Kind::Short => cx.t(Msg::ShortCheck).to_owned(),
        Kind::Part => cx.fill(Msg::ViewOfRole, &[("role", &role.label)]),
    };
    let words = outcome.verdict.text(&instrument.verdicts);
    let decided = kind == Kind::Whole || outcome.verdict != Verdict::Insufficient;
    let explains = match kind {
        Kind::Whole => None,
        Kind::Short => Some(Msg::ShortExplained),
        Kind::Part => Some(Msg::PartExplained),
    };
    let place = format!("{stage} · {} · {}", role.label, page::today_in_words(&instrument.language));
    let title = vec![icon::verdict(outcome.verdict), heading(words.title.clone().into())];
    html! {
        <header class={classes!("verdict", outcome.verdict.name())} part="verdict">
            { eyebrow(what, place) }
            { el("div", "title", title) }
            { p("lead", words.text.clone()) }
            { explains.map(|msg| p("", cx.t(msg))) }
            { if decided { reasons(cx, outcome) } else { none() } }
            { p("hint", cx.t(Msg::Editorial)) }
        </header>
    }
}

fn reasons(cx: &Cx, outcome: &Outcome) -> Html {
    let title = match outcome.verdict {
        Verdict::Ready => return p("", cx.t(Msg::WhyReady)),
        Verdict::FixFirst => Msg::WhyFixFirst,
        Verdict::NotReady | Verdict::WalkAway => Msg::WhyNot,
        Verdict::Insufficient => Msg::WhyInsufficient,
    };
    let reasons = outcome.reasons.iter().map(|reason| text(say(cx, *reason)));
    el("div", "reasons", vec![p("strong", cx.t(title)), list("ul", "", reasons)])
}

fn say(cx: &Cx, reason: Reason) -> String {
    let instrument = cx.instrument();
    let pair = |msg, have: String, need: String| cx.fill(msg, &[("have", &have), ("need", &need)]);
    let title = |dimension: usize| &*instrument.dimensions[dimension].title;
    match reason {
        Reason::Flag(flag) => cx.fill(Msg::ReasonFlag, &[("flag", &instrument.flags[flag].text)]),
        Reason::NothingApplies => cx.t(Msg::ReasonNothing).to_owned(),
        Reason::Coverage(have, need) => pair(Msg::ReasonCoverage, percent_down(have), percent(need)),
        Reason::Cautions(have, most) => pair(Msg::ReasonCautions, have.to_string(), most.to_string()),
        Reason::Index(have, need) => pair(Msg::ReasonIndex, have.to_string(), need.to_string()),
        Reason::Dimension(dimension, have, need) => {
            let (have, need) = (have.to_string(), need.to_string());
            cx.fill(Msg::ReasonDimension, &[("dimension", title(dimension)), ("have", &have), ("need", &need)])
        }
        Reason::Unresolved(n) => cx.fill(Msg::ReasonUnresolved, &[("number", &n.to_string())]),
        Reason::Contested(n) => cx.fill(Msg::ReasonContested, &[("number", &n.to_string())]),
        Reason::Unclear(dimension) => cx.fill(Msg::ReasonUnclear, &[("dimension", title(dimension))]),
    }
}

/// A share in per cent.
pub fn percent(share: Exact) -> String {
    half_up(share * whole(100)).to_string()
}

/// A share in per cent, rounded down: 59.8 % is said to be under 60 %, not to be 60 %.
fn percent_down(share: Exact) -> String {
    (share * whole(100)).floor().to_integer().to_string()
}
