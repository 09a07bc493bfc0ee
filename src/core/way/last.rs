//! The way that was found last: a page that is drawn again asks for the same one.

use std::{cell::RefCell, rc::Rc};

use super::Way;
use crate::core::{instrument::Instrument, result::Outcome, state::State};

/// Remembers one way. For one instrument: it is not looked at again.
#[derive(Clone, Debug, Default)]
pub struct Last(RefCell<Option<(Asked, Rc<Way>)>>);

/// All that a way depends on beside the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    states: Vec<State>,
    stage: usize,
    contested: usize,
    ticked: Vec<usize>,
}

impl Last {
    /// [`Way::of`], worked out only if it was not the last one asked for.
    pub fn of(&self, instrument: &Instrument, outcome: &Outcome, ticked: &[usize]) -> Rc<Way> {
        let asked = Asked {
            states: outcome.states.clone(),
            stage: outcome.stage,
            contested: outcome.standing.contested,
            ticked: ticked.to_vec(),
        };
        let mut last = self.0.borrow_mut();
        if let Some((_, way)) = last.as_ref().filter(|(of, _)| *of == asked) {
            return way.clone();
        }
        let way = Rc::new(Way::of(instrument, outcome, ticked));
        *last = Some((asked, way.clone()));
        way
    }
}
