//! The verdict, its sentence, and the rule that decided it.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::heading,
            el::{El, classed, el, p, told},
            icon,
            title::eyebrow,
        },
    },
    browser::page,
    core::{
        exact::{Exact, half_up, whole},
        kind::Kind,
        result::Outcome,
        verdict::{Reason, Verdict},
        wire::Survey,
    },
    i18n::Msg,
};

/// The head of the result.
pub fn head(cx: &Cx, survey: &Survey, outcome: &Outcome, kind: Kind) -> El {
    let instrument = cx.instrument();
    let role = &*instrument.roles[survey.response.role].label;
    let stage = instrument.stages[survey.response.stage].label.split(": ").next().unwrap_or_default();
    let what = match kind {
        Kind::Whole => cx.t(Msg::Result).to_owned(),
        Kind::Short => cx.t(Msg::ShortCheck).to_owned(),
        Kind::Part => cx.fill(Msg::ViewOfRole, &[("role", role)]),
    };
    let mut place: Vec<String> = cx.project_name().into_iter().collect();
    place.extend([stage.to_owned(), role.to_owned(), page::today_in_words(&instrument.language)]);
    let words = outcome.verdict.text(&instrument.verdicts);
    let decided = kind == Kind::Whole || outcome.verdict != Verdict::Insufficient;
    let explains = match kind {
        Kind::Whole => None,
        Kind::Short => Some(Msg::ShortExplained),
        Kind::Part => Some(Msg::PartExplained),
    };
    classed("header", "verdict")
        .attr("part", "verdict")
        .with(eyebrow(&what, &place.join(" · ")))
        .with(classed("div", "title").with(icon::verdict(outcome.verdict)).with(heading(&words.title)))
        .with(told("p", "lead", &words.text))
        .maybe(explains.map(|msg| p("", cx.t(msg))))
        .maybe(decided.then(|| reasons(cx, outcome)))
        .with(p("hint", cx.t(Msg::Editorial)))
}

fn reasons(cx: &Cx, outcome: &Outcome) -> El {
    let title = match outcome.verdict {
        Verdict::Ready => return p("", cx.t(Msg::WhyReady)),
        Verdict::FixFirst => Msg::WhyFixFirst,
        Verdict::NotReady | Verdict::WalkAway => Msg::WhyNot,
        Verdict::Insufficient => Msg::WhyInsufficient,
    };
    let reasons = outcome.reasons.iter().map(|reason| told("span", "", &say(cx, *reason)));
    classed("div", "reasons").with(p("strong", cx.t(title))).with(el("ul").entries(reasons))
}

fn say(cx: &Cx, reason: Reason) -> String {
    let instrument = cx.instrument();
    let compare = |msg, dimension: &str, have: String, need: String| {
        cx.fill(msg, &[("dimension", dimension), ("have", &have), ("need", &need)])
    };
    let title = |dimension: usize| &*instrument.dimensions[dimension].title;
    match reason {
        Reason::Flag(flag) => cx.fill(Msg::ReasonFlag, &[("flag", &instrument.flags[flag].text)]),
        Reason::NothingApplies => cx.t(Msg::ReasonNothing).to_owned(),
        Reason::Coverage(have, need) => compare(Msg::ReasonCoverage, "", percent_down(have), percent(need)),
        Reason::Cautions(have, most) => compare(Msg::ReasonCautions, "", have.to_string(), most.to_string()),
        Reason::Index(have, need) => compare(Msg::ReasonIndex, "", have.to_string(), need.to_string()),
        Reason::Dimension(of, have, need) => {
            compare(Msg::ReasonDimension, title(of), have.to_string(), need.to_string())
        }
        Reason::Unresolved(n) => cx.fill_number(Msg::ReasonUnresolved, n),
        Reason::Contested(n) => cx.fill_number(Msg::ReasonContested, n),
        Reason::Unclear(of) => compare(Msg::ReasonUnclear, title(of), String::new(), String::new()),
    }
}

/// A share in per cent.
pub fn percent(share: Exact) -> String {
    half_up(share * whole(100)).to_string()
}

/// A share in per cent, rounded down: 59.8 % is said to be under 60 %, not to be 60 %.
fn percent_down(share: Exact) -> String {
    ((share * whole(100)).to_integer() as i32).to_string()
}
