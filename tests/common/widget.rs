//! A widget's state for native suites, worked by actions.

use std::rc::Rc;

use crm_readiness::{
    app::state::{Action, Choice, State},
    core::{asked::Form, response::Answer},
};

use crate::common::default_instrument;

pub const LEAD: usize = 1;
pub const SELECTION: usize = 1;

pub fn intro() -> State {
    State::new(Rc::new(default_instrument()), Choice::default())
}

pub fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |state, action| state.after(action).unwrap_or(state))
}

/// The open project's survey, begun by the lead and answered with one option throughout.
pub fn answered(state: State, option: u8) -> State {
    let choose =
        [Action::ChooseStage(SELECTION), Action::ChooseRole(LEAD), Action::ChooseForm(Form::Full), Action::Begin];
    let state = after(state, choose);
    let answers = state.asked().into_iter().map(|item| Action::Answer(item, Some(Answer::Option(option))));
    after(state, answers)
}
