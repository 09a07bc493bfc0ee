//! What every view gets: the state, a way to act, and the words.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::state::{Action, State},
    core::{instrument::Instrument, wire::Survey},
    i18n::{self, Msg},
};

/// The state as a view sees it, and what it can do.
#[derive(Clone, PartialEq)]
pub struct Cx {
    /// What the widget knows.
    pub state: Rc<State>,
    /// Sends an action.
    pub send: Callback<Action>,
}

impl Cx {
    /// What is asked.
    pub fn instrument(&self) -> &Instrument {
        &self.state.instrument
    }

    /// The survey in progress.
    pub fn survey(&self) -> Option<&Survey> {
        self.state.survey.as_ref()
    }

    /// A text of the widget.
    pub fn t(&self, msg: Msg) -> &'static str {
        i18n::english(msg)
    }

    /// A text with its places filled.
    pub fn fill(&self, msg: Msg, values: &[(&str, &str)]) -> String {
        i18n::fill(self.t(msg), values)
    }

    /// Acts when a button is pressed.
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(action.clone()))
    }

    /// Acts when a field changes.
    pub fn change(&self, action: Action) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |_| send.emit(action.clone()))
    }
}
