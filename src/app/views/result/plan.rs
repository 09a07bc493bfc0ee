//! The plan: which of the steps are taken, by whom, and by when.

use super::what_if;
use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{link_button, row},
            card::{aim, card},
            el::{El, classed, el, p, section, told},
            field, undo,
        },
        plans::PlanAction,
        projects::Undo,
        shown::Part,
        state::Action,
    },
    core::{
        plan::{Field, PlanStep},
        response::Answer,
        wire::Survey,
    },
    i18n::Msg,
};

/// Chooses a step, or leads to it where it is chosen: the same button, so that the focus stays on it.
fn choose(cx: &Cx, item: usize, to: u8) -> El {
    let chosen = cx.state.project().plan.raises(item, to);
    let (label, named, action) = match chosen {
        true => (Msg::ShowInPlan, Msg::ShowInPlanNamed, PlanAction::Show(item)),
        false => (Msg::AddToPlan, Msg::AddToPlanNamed, PlanAction::Add(item, to)),
    };
    let name = cx.fill(named, &[("question", cx.question(item))]);
    let said = el("span").attr("role", "status").say(if chosen { cx.t(Msg::InPlan) } else { "" });
    let button = link_button(cx, label, &name, Action::Plan(action));
    el("span").with(button).say(" ").with(said)
}

/// What can be done about a step, beside each other.
pub fn ways(cx: &Cx, item: usize, to: u8, more: Option<El>) -> El {
    beside([choose(cx, item, to), what_if::try_step(cx, item, to)]).maybe(more)
}

/// What there is to do at the foot of a card.
pub fn beside(buttons: impl IntoIterator<Item = El>) -> El {
    row(buttons).attr("class", "row choose screen-only")
}

/// The plan, with its steps to be written in.
#[inline(never)]
pub fn plan(of: &Part) -> Option<El> {
    let (cx, survey) = (&of.cx, of.cx.survey()?);
    let steps = cx.state.project().plan.steps();
    let deleted = undo::undo(cx, |undo| matches!(undo, Undo::Step(..)).then_some(Msg::StepRemoved));
    if steps.is_empty() {
        return Some(section("plan screen-only", cx.t(Msg::Plan)).maybe(deleted).with(p("", cx.t(Msg::PlanEmpty))));
    }
    let plan = section("plan", cx.t(Msg::Plan)).maybe(deleted);
    let done = steps.iter().filter(|step| step.done).count();
    let entries = steps.iter().map(|s| el("li").key(s.item).with(step(cx, survey, s)));
    let done = told("p", "", &cx.fill_of(Msg::StepsDone, done, steps.len()));
    Some(plan.with(done).with(classed("ol", "cards").all(entries)))
}

fn step(cx: &Cx, survey: &Survey, step: &PlanStep) -> El {
    let item = &cx.instrument().items[step.item];
    let reached = matches!(survey.response.answers[step.item], Some(Answer::Option(n)) if n >= step.to);
    let name = cx.fill(Msg::RemoveStepNamed, &[("question", cx.question(step.item))]);
    card(cx, item, &item.advice)
        .attr("class", "step planned")
        .set("data-plan", &item.id.0)
        .set("aria-label", cx.question(step.item))
        .with(aim(cx, item, step.to))
        .maybe(reached.then(|| p("good strong", cx.t(Msg::AimReached))))
        .with(fields(cx, step))
        .with(told("p", "print-only own-note", &on_paper(cx, step)))
        .with(link_button(cx, Msg::RemoveStep, &name, Action::Plan(PlanAction::Remove(step.item))))
}

fn fields(cx: &Cx, step: &PlanStep) -> El {
    let item = step.item;
    let set = move |field: Field| Action::Plan(PlanAction::Set(item, field));
    let owner = field::line().value(&step.owner).writes(cx, move |text| set(Field::Owner(text)));
    let due = field::date(cx, step.due, move |date| set(Field::Due(date)));
    let note = el("textarea").attr("rows", "2").attr("maxlength", "10000").value(&step.note);
    let note = note.writes(cx, move |text| set(Field::Note(text)));
    let done = el("input").attr("type", "checkbox").checked(step.done).on(cx.change(set(Field::Done(!step.done))));
    classed("div", "fields screen-only")
        .with(field::labelled(cx, Msg::Owner, owner))
        .with(field::labelled(cx, Msg::Due, due))
        .with(field::labelled(cx, Msg::Note, note).attr("class", "field wide"))
        .with(classed("label", "tick").with(done).with(el("span").say(cx.t(Msg::Done))))
}

/// What the fields hold, in words: a field on paper is cut off where it ends.
fn on_paper(cx: &Cx, step: &PlanStep) -> String {
    cx.words().step(step, &|date| cx.day(date)).join("\n")
}
