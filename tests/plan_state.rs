//! What each action on the plan does to the widget's state, without a browser.

mod common;
#[path = "common/widget.rs"]
mod widget;

use crm_readiness::{
    app::{
        plans::PlanAction,
        projects::ProjectAction,
        state::{Action, Confirm, Focus, State},
    },
    core::{date::Date, plan::Field, project::Portfolio},
};
use widget::{after, answered, intro};

fn plan(action: PlanAction) -> Action {
    Action::Plan(action)
}

fn items(state: &State) -> Vec<usize> {
    state.project().plan.steps().iter().map(|step| step.item).collect()
}

fn planned() -> State {
    after(answered(intro(), 1), [plan(PlanAction::Add(4, 3)), plan(PlanAction::Add(2, 4)), plan(PlanAction::Add(7, 3))])
}

#[test]
fn steps_stand_in_the_order_in_which_they_were_chosen_and_once() {
    let state = after(planned(), [plan(PlanAction::Add(2, 3))]);
    assert_eq!((items(&state), state.project().plan.steps()[1].to), (vec![4, 2, 7], 3), "the aim is the new one");
}

#[test]
fn a_step_that_is_done_is_not_done_with_a_new_aim() {
    let done = after(planned(), [plan(PlanAction::Set(4, Field::Done(true))), plan(PlanAction::Add(4, 3))]);
    assert!(done.project().plan.steps()[0].done, "the same aim changes nothing");
    let higher = after(done, [plan(PlanAction::Add(4, 4))]);
    assert!(!higher.project().plan.steps()[0].done);
    let plan = &higher.project().plan;
    assert_eq!((plan.raises(4, 3), plan.raises(4, 4), plan.raises(2, 4), plan.raises(7, 4)), (true, true, true, false));
}

#[test]
fn every_field_of_a_step_is_set_and_saved() {
    let due = Date::new(2026, 12, 24);
    let fields =
        [Field::Owner("Anna".into()), Field::Due(due), Field::Note("with the board".into()), Field::Done(true)];
    let state = after(planned(), fields.map(|field| plan(PlanAction::Set(2, field))));
    let step = &state.project().plan.steps()[1];
    assert_eq!((&*step.owner, step.due, &*step.note, step.done), ("Anna", due, "with the board", true));
    let saved = state.portfolio.to_saved(&state.instrument);
    assert_eq!(Portfolio::from_saved(&saved, &state.instrument).unwrap(), state.portfolio);
    let cleared = after(state, [plan(PlanAction::Set(2, Field::Due(None)))]);
    assert_eq!(cleared.project().plan.steps()[1].due, None);
}

#[test]
fn choosing_and_writing_leave_the_focus_where_it_is() {
    let before = answered(intro(), 1);
    let written = [plan(PlanAction::Add(2, 3)), plan(PlanAction::Set(2, Field::Owner("A".into())))];
    assert_eq!(after(before.clone(), written).focus, before.focus);
    assert_eq!(after(planned(), [plan(PlanAction::Show(7))]).focus.1, Some(Focus::Step(7)));
}

#[test]
fn a_step_taken_out_comes_back_with_all_that_was_written() {
    let written = after(planned(), [plan(PlanAction::Set(2, Field::Owner("Anna".into())))]);
    let gone = after(written.clone(), [plan(PlanAction::Remove(2))]);
    assert_eq!((items(&gone), gone.focus.1), (vec![4, 7], Some(Focus::Notice)));
    let back = after(gone.clone(), [Action::Undo]);
    assert_eq!((back.project(), back.focus.1), (written.project(), Some(Focus::Step(2))));
    let chosen_again = after(gone, [plan(PlanAction::Add(2, 4)), Action::Undo]);
    assert_eq!(items(&chosen_again), [4, 7, 2], "not twice");
}

#[test]
fn a_step_is_ruled_out_until_it_is_possible_again_and_only_in_its_project() {
    let state = after(answered(intro(), 1), [plan(PlanAction::RuleOut(3, true)), plan(PlanAction::RuleOut(5, true))]);
    assert_eq!((&*state.project().ruled_out, state.focus.1), (&[3, 5][..], Some(Focus::Way)));
    let state = after(state, [plan(PlanAction::RuleOut(3, false))]);
    assert_eq!(state.project().ruled_out, [5]);
    let saved = state.portfolio.to_saved(&state.instrument);
    assert_eq!(Portfolio::from_saved(&saved, &state.instrument).unwrap(), state.portfolio, "it is kept");
    let other = after(state, [Action::Project(ProjectAction::New)]);
    assert!(other.project().ruled_out.is_empty());
}

#[test]
fn starting_anew_keeps_the_plan() {
    let anew = after(planned(), [Action::Ask(Confirm::StartAnew), Action::Confirmed]);
    assert_eq!((items(&anew), anew.survey()), (vec![4, 2, 7], None));
    assert!(!anew.portfolio.is_blank(), "it is saved");
}
