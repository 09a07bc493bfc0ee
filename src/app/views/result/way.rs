//! The cheapest way up: which steps together reach a better verdict with the least effort, and what to settle where none do.

use yew::{Callback, Event};

use super::{answer_this, plan};
use crate::{
    app::{
        aside::AsideAction,
        cx::Cx,
        parts::{
            button::{Weight, link_button, press_button},
            card::{aim, card},
            el::{El, classed, el, p, subheading, told},
        },
        plans::PlanAction,
        state::Action,
    },
    browser::listener::{On, on},
    core::{
        exact::half_up,
        result::Outcome,
        verdict::Verdict,
        way::{Blocked, Path, Raise, Way},
    },
    i18n::Msg,
};

/// The section; none where the verdict is the best there is.
pub fn way(cx: &Cx, outcome: &Outcome) -> Option<El> {
    let ruled_out = &cx.state.aside.ruled_out;
    let found = cx.state.aside.way.of(cx.instrument(), outcome, ruled_out);
    let way = match &*found {
        Way::Top => return None,
        Way::Up(path) => up(cx, outcome, path),
        Way::Blocked(blocked) => stuck(cx, blocked),
        Way::TooLarge => el("div").with(p("", cx.t(Msg::WayTooLarge))),
    };
    let chief = (outcome.verdict == Verdict::WalkAway).then(|| p("strong chief", cx.t(Msg::WayChief)));
    // It takes the focus when a step is ruled out: all steps may then be others.
    let heading = subheading("h3", cx.t(Msg::WayTitle)).attr("tabindex", "-1").attr("data-focus", "way");
    Some(classed("section", "way").attr("part", "way").with(heading).maybe(chief).with(way).maybe(out(cx, ruled_out)))
}

fn up(cx: &Cx, outcome: &Outcome, path: &Path) -> El {
    let words = cx.words();
    let index = path.standing.index.filter(|_| outcome.standing.index.is_some()).map(half_up);
    let lead = if index.is_some() { Msg::WayLead } else { Msg::WayLeadPlain };
    let values = [
        ("verdict", &*path.verdict.text(&cx.instrument().verdicts).title),
        ("number", &*path.steps.len().to_string()),
        ("effort", &*path.effort.to_string()),
        ("index", &*index.unwrap_or_default().to_string()),
    ];
    let hardest = cx.instrument().items.iter().map(|item| item.effort).max().unwrap_or_default();
    let explained = words.fill(Msg::EffortExplained, &[("hardest", &hardest.to_string())]);
    let steps = path.steps.iter().map(|raise| step(cx, raise));
    let all: Vec<(usize, u8)> = path.steps.iter().map(|raise| (raise.item, raise.to)).collect();
    let open = all.iter().any(|&(item, to)| !cx.state.project().plan.raises(item, to));
    let add_all = open.then(|| {
        let send = cx.send.clone();
        let press = Callback::from(move |_: Event| {
            all.iter().for_each(|&(item, to)| send.emit(Action::Plan(PlanAction::Add(item, to))));
        });
        classed("div", "row screen-only").with(press_button(
            Weight::Plain,
            cx.t(Msg::AddAllToPlan),
            on(On::Click, press),
        ))
    });
    el("div")
        .with(told("p", "", &cx.fill(lead, &values)))
        .with(told("p", "hint", &explained))
        .with(classed("ol", "cards").entries(steps))
        .maybe(add_all)
}

fn step(cx: &Cx, raise: &Raise) -> El {
    let item = &cx.instrument().items[raise.item];
    let values = [("effort", &*raise.effort.to_string()), ("points", &*cx.words().points(raise.delta))];
    let name = cx.fill(Msg::RuleOutNamed, &[("question", cx.question(raise.item))]);
    let rule_out = link_button(cx, Msg::RuleOut, &name, Action::Aside(AsideAction::RuleOut(raise.item, true)));
    card(cx, item, &item.advice)
        .set("data-way", &item.id.0)
        .with(aim(cx, item, raise.to))
        .with(told("p", "hint", &cx.fill(Msg::WayEffort, &values)))
        .with(plan::ways(cx, raise.item, raise.to, Some(rule_out)))
}

/// Where no step leads further: what must be known or settled first.
fn stuck(cx: &Cx, blocked: &Blocked) -> El {
    let lead = if blocked.ticked { Msg::WayBlockedTicked } else { Msg::WayBlocked };
    let reasons = blocked.reasons.iter().map(|reason| told("span", "", &cx.words().reason(*reason)));
    let questions = blocked.learn.iter().map(|question| {
        let line = el("div").with(told("p", "text", cx.question(question.item)));
        line.maybe(answer_this(cx, question.item))
    });
    el("div").with(p("", cx.t(lead))).with(el("ul").entries(reasons)).with(classed("ol", "learn").entries(questions))
}

/// The steps that were ruled out, each with a way back.
fn out(cx: &Cx, items: &[usize]) -> Option<El> {
    let entries = items.iter().map(|&item| {
        let name = cx.fill(Msg::PossibleAgainNamed, &[("question", cx.question(item))]);
        let back = Action::Aside(AsideAction::RuleOut(item, false));
        told("span", "", &cx.instrument().items[item].advice).say(" ").with(link_button(
            cx,
            Msg::PossibleAgain,
            &name,
            back,
        ))
    });
    let list = classed("ul", "ruled-out").entries(entries);
    (!items.is_empty()).then(|| el("div").with(el("h4").say(cx.t(Msg::RuledOut))).with(list))
}
