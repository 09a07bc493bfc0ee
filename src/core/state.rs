//! From an answer to what it counts as.

use crate::core::{
    exact::{Exact, whole},
    instrument::Instrument,
    response::{Answer, Response},
};

/// What an item counts as in scoring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The project has not come to the item's stage.
    Off,
    /// Not applicable, where the item allows it.
    NotApplicable,
    /// Answered with "don't know": unknown.
    DontKnow,
    /// Not answered: unknown.
    Skipped,
    /// Answered: 0 to `scale.max`. A fraction in the values of a team.
    Value(Exact),
}

impl State {
    /// Whether the item counts at all.
    pub fn applies(self) -> bool {
        !matches!(self, State::Off | State::NotApplicable)
    }

    /// Whether it applies, but no number is known.
    pub fn is_unknown(self) -> bool {
        matches!(self, State::DontKnow | State::Skipped)
    }

    /// The number answered.
    pub fn value(self) -> Option<Exact> {
        match self {
            State::Value(x) => Some(x),
            _ => None,
        }
    }
}

/// The state of every item, in the instrument's order.
pub fn states(instrument: &Instrument, response: &Response) -> Vec<State> {
    let state = |(item, answer): (usize, &Option<Answer>)| {
        let item = &instrument.items[item];
        match answer {
            _ if item.from_stage > response.stage => State::Off,
            Some(Answer::Option(n)) => State::Value(whole(*n)),
            Some(Answer::DontKnow) => State::DontKnow,
            Some(Answer::NotApplicable) if item.allow_na => State::NotApplicable,
            Some(Answer::NotApplicable) | None => State::Skipped,
        }
    };
    response.answers.iter().enumerate().map(state).collect()
}
