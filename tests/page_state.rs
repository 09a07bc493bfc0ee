//! What the page around the widget does to its state, without a browser: it chooses beforehand, asks other questions, keeps
//! answers elsewhere.

mod common;
#[path = "common/widget.rs"]
mod widget;

use std::rc::Rc;

use common::default_instrument;
use crm_readiness::{
    app::{
        keep::Keeping,
        state::{Action, Choice, Confirm, Focus, Rest, State, View},
    },
    core::{asked::Form, project::Portfolio},
};
use widget::{LEAD, SELECTION, after, answered, intro};

const USER: usize = 2;

fn begun() -> State {
    answered(intro(), 3)
}

fn preset(stage: Option<usize>, role: Option<usize>, form: Option<Form>) -> Action {
    Action::Preset(Choice { stage, role, form })
}

#[test]
fn what_the_page_chooses_beforehand_leaves_what_the_person_chose() {
    let state = after(intro(), [Action::ChooseRole(LEAD), preset(Some(SELECTION), None, None)]);
    assert_eq!(state.choice, Choice { stage: Some(SELECTION), role: Some(LEAD), form: None });
    let taken_back = after(state, [preset(None, None, Some(Form::Short))]);
    assert_eq!(taken_back.choice, Choice { stage: None, role: Some(LEAD), form: Some(Form::Short) });
}

#[test]
fn what_the_page_chooses_after_the_beginning_counts_when_all_is_forgotten() {
    let begun = begun();
    let state = after(begun.clone(), [preset(Some(4), Some(USER), Some(Form::Short))]);
    assert_eq!((state.survey(), state.choice, state.view), (begun.survey(), begun.choice, begun.view));
    let forgotten = after(state, [Action::Ask(Confirm::Forget), Action::Confirmed]);
    assert_eq!(forgotten.choice, Choice { stage: Some(4), role: Some(USER), form: Some(Form::Short) });
}

/// Other questions are asked, or answers are kept elsewhere.
fn reopened(state: &State, portfolio: Option<Portfolio>) -> State {
    let instrument = Rc::new(default_instrument());
    let open = Action::Reopen(instrument.clone(), Choice::default(), Keeping::Saved, portfolio);
    let state = after(state.clone(), [open]);
    assert!(Rc::ptr_eq(&state.instrument, &instrument));
    state
}

#[test]
fn a_survey_that_is_reopened_begins_where_its_place_has_nothing() {
    let old = after(begun(), [Action::Rest(Rest::There), Action::Go(View::Result)]);
    let new = reopened(&old, None);
    assert_eq!((new.view, new.survey(), new.own, new.choice), (View::Intro, None, false, Choice::default()));
    assert_eq!(new.rest, Rest::There, "what the result needs is not lost again");
    assert_eq!((new.focus.1, new.focus.0), (Some(Focus::Heading), old.focus.0 + 1));
}

#[test]
fn a_survey_that_is_reopened_offers_what_its_place_has() {
    let other = [Action::Go(View::Intro), Action::ChooseAgain, Action::ChooseRole(USER), Action::Begin];
    let theirs = after(begun(), other).portfolio;
    let new = reopened(&begun(), Some(theirs.clone()));
    assert_eq!((new.view, &new.portfolio, new.own), (View::Intro, &theirs, false));
    assert_eq!(new.choice.role, Some(USER));
    assert_eq!(reopened(&intro(), None).focus, intro().focus, "whoever reads the intro is left where they are");
}
