//! The cheapest way up: which steps together reach a better verdict with the least effort, and what to settle where none do.

use yew::{Callback, Event};

use super::{answer_this, plan};
use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, link_button, press_button},
            card::{aim, card},
            el::{El, classed, el, p, subheading, told},
        },
        plans::PlanAction,
        shown::Part,
        state::Action,
    },
    browser::listener::{On, on},
    core::{
        kind::Kind,
        result::Outcome,
        way::{Blocked, Path, Raise, Way},
    },
    i18n::Msg,
};

/// The section; none where only a part was asked, or the verdict is the best there is.
pub fn way(of: &Part) -> Option<El> {
    let (cx, outcome) = (&of.cx, &of.outcome);
    if of.kind != Kind::Whole {
        return None;
    }
    let ruled_out = &cx.state.project().ruled_out;
    let found = cx.state.aside.way.of(cx.instrument(), outcome, ruled_out);
    let way = match &*found {
        Way::Top => return None,
        Way::Up(path) => up(cx, outcome, path),
        Way::Blocked(blocked) => stuck(cx, blocked),
        Way::TooLarge => el("div").with(p("", cx.t(Msg::WayTooLarge))),
    };
    let chief = cx.words().way_chief(outcome.verdict).map(|chief| p("strong chief", chief));
    // It takes the focus when a step is ruled out: all steps may then be others.
    let heading = subheading("h3", cx.t(Msg::WayTitle)).attr("tabindex", "-1").attr("data-focus", "way");
    Some(classed("section", "way").attr("part", "way").with(heading).maybe(chief).with(way).maybe(out(cx, ruled_out)))
}

fn up(cx: &Cx, outcome: &Outcome, path: &Path) -> El {
    let steps = path.steps.iter().map(|raise| step(cx, raise));
    let all: Vec<(usize, u8)> = path.steps.iter().map(|raise| (raise.item, raise.to)).collect();
    let open = all.iter().any(|&(item, to)| !cx.state.project().plan.raises(item, to));
    // The same button leads to them afterwards, so that the focus stays on it.
    let (label, press) = if open {
        let send = cx.send.clone();
        let add = Callback::from(move |_: Event| {
            all.iter().for_each(|&(item, to)| send.emit(Action::Plan(PlanAction::Add(item, to))));
        });
        (Msg::AddAllToPlan, on(On::Click, add))
    } else {
        (Msg::ShowInPlan, cx.press(Action::Visit("plan")))
    };
    let add_all = classed("div", "row screen-only").with(press_button(Weight::Plain, cx.t(label), press));
    el("div")
        .with(told("p", "", &cx.words().way_leads(outcome, path)))
        .with(told("p", "hint", &cx.words().effort_explained()))
        .with(classed("ol", "cards").entries(steps))
        .with(add_all)
}

fn step(cx: &Cx, raise: &Raise) -> El {
    let item = &cx.instrument().items[raise.item];
    let name = cx.fill(Msg::RuleOutNamed, &[("question", cx.question(raise.item))]);
    let rule_out = link_button(cx, Msg::RuleOut, &name, Action::Plan(PlanAction::RuleOut(raise.item, true)));
    card(cx, item, &item.advice)
        .set("data-way", &item.id.0)
        .with(aim(cx, item, raise.to))
        .with(told("p", "hint", &cx.words().way_effort(raise)))
        .with(plan::ways(cx, raise.item, raise.to, Some(rule_out)))
}

/// Where no step leads further: what must be known or settled first.
fn stuck(cx: &Cx, blocked: &Blocked) -> El {
    let reasons = blocked.reasons.iter().map(|reason| told("span", "", &cx.words().reason_at_best(*reason)));
    let questions = blocked.learn.iter().map(|question| {
        let line = el("div").with(told("p", "text", cx.question(question.item)));
        line.maybe(answer_this(cx, question.item))
    });
    el("div")
        .with(p("", cx.words().way_blocked(blocked)))
        .with(el("ul").entries(reasons))
        .with(classed("ol", "learn").entries(questions))
}

/// The steps that were ruled out, each with a way back.
fn out(cx: &Cx, items: &[usize]) -> Option<El> {
    let advice = |item: usize| told("span", "", &cx.instrument().items[item].advice).say(" ");
    let entries = items.iter().map(|&item| advice(item).with(possible_again(cx, item)));
    let list = classed("ul", "ruled-out").entries(entries);
    (!items.is_empty()).then(|| el("div").with(subheading("h4", cx.t(Msg::RuledOut))).with(list))
}

/// Takes back that a step was ruled out.
pub fn possible_again(cx: &Cx, item: usize) -> El {
    let name = cx.fill(Msg::PossibleAgainNamed, &[("question", cx.question(item))]);
    link_button(cx, Msg::PossibleAgain, &name, Action::Plan(PlanAction::RuleOut(item, false)))
}
