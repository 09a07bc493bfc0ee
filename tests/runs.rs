//! What each action on runs does to the widget's state, without a browser.

mod common;
#[path = "common/widget.rs"]
mod widget;

use crm_readiness::{
    app::{
        runs::{Moment, RunAction},
        state::{Action, Confirm, Focus, Notice, State, View},
    },
    core::{compare::Comparison, date::Date, response::Answer},
};
use widget::{after, answered, intro};

fn run(action: RunAction) -> Action {
    Action::Run(action)
}

fn take(name: &str, day: &str) -> Action {
    run(RunAction::Take(name.into(), Date::read(day).unwrap()))
}

fn names(state: &State) -> Vec<&str> {
    state.project().runs.iter().map(|run| &*run.name).collect()
}

/// A run of answers of 1 in spring, then everything answered with 3.
fn spring() -> State {
    answered(after(answered(intro(), 1), [take("Spring", "2026-03-01")]), 3)
}

#[test]
fn a_run_keeps_the_answers_while_the_survey_goes_on() {
    let state = spring();
    let old = state.project().runs[0].survey.response.answers[0];
    assert_eq!((old, state.survey().unwrap().response.answers[0]), (Some(Answer::Option(1)), Some(Answer::Option(3))));
}

#[test]
fn taking_a_run_says_so_and_leaves_the_focus_where_it_is() {
    let before = answered(intro(), 1);
    let after_it = after(before.clone(), [take("", "2026-03-01")]);
    assert_eq!((&after_it.notice, after_it.focus), (&Some(Notice::RunTaken), before.focus));
    let nothing = after(intro(), [take("", "2026-03-01")]);
    assert!(nothing.project().runs.is_empty(), "there are no answers yet");
}

#[test]
fn a_run_is_renamed_and_deleted_and_comes_back_to_its_place() {
    let state = after(spring(), [take("Autumn", "2026-09-01"), take("Summer", "2026-06-01")]);
    assert_eq!(names(&state), ["Spring", "Summer", "Autumn"]);
    let renamed = after(state, [run(RunAction::Rename(1, "June".into()))]);
    let gone = after(renamed, [run(RunAction::Delete(1))]);
    assert_eq!((names(&gone), gone.focus.1), (vec!["Spring", "Autumn"], Some(Focus::Notice)));
    let back = after(gone, [Action::Undo]);
    assert_eq!((names(&back), back.focus.1), (vec!["Spring", "June", "Autumn"], Some(Focus::Run(1))));
}

#[test]
fn starting_anew_keeps_the_runs() {
    let anew = after(spring(), [Action::Ask(Confirm::StartAnew), Action::Confirmed]);
    assert_eq!((names(&anew), anew.survey()), (vec!["Spring"], None));
    assert_eq!(anew.comparing(), None, "there is nothing to compare them with yet");
}

#[test]
fn the_last_run_that_differs_is_compared_with_now_until_the_person_chooses() {
    let state = spring();
    assert_eq!(state.comparing(), Some([Moment::Run(0), Moment::Now]));
    let taken = after(state, [take("Autumn", "2026-09-01")]);
    assert_eq!(taken.comparing(), Some([Moment::Run(0), Moment::Now]), "the last run is the same as now");
    let chosen = after(taken, [run(RunAction::Compare([Moment::Run(1), Moment::Run(0)]))]);
    assert_eq!(chosen.comparing(), Some([Moment::Run(1), Moment::Run(0)]));
    let gone = after(chosen, [run(RunAction::Delete(0))]);
    assert_eq!(gone.comparing(), Some([Moment::Run(0), Moment::Now]), "what was chosen is no longer there");
    assert_eq!(answered(intro(), 1).comparing(), None);
}

#[test]
fn what_is_compared_are_the_answers_of_both_moments() {
    let state = after(spring(), [Action::Go(View::Result)]);
    let [old, new] = state.comparing().unwrap().map(|moment| state.side(moment).unwrap());
    let comparison = Comparison::between(&state.instrument, old, new).unwrap();
    assert_eq!((comparison.like_for_like, comparison.down.len()), (Some([25, 75]), 0));
    assert!(state.side(Moment::Run(7)).is_none());
}
