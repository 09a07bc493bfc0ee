//! What stands in the way where raises are not enough: something to find out, or to settle.

use super::{attempts, best_standing, model::levels};
use crate::core::{
    advise::{self, Question},
    instrument::Instrument,
    ledger,
    result::Outcome,
    verdict::{Reason, judge},
};

/// Why no raises reach a better verdict, all numeric answers at their best but for those that are ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// What still keeps the better verdict away then. Too little known: [`Reason::Coverage`], [`Reason::Unclear`],
    /// [`Reason::Unresolved`]. To settle between people: [`Reason::Contested`].
    pub reasons: Vec<Reason>,
    /// The flags that are still unresolved then, positions in [`Instrument::flags`].
    pub unresolved: Vec<usize>,
    /// The unknown items that those reasons wait for, the most useful first. Those that raises would have made harmless
    /// are not among them.
    pub learn: Vec<Question>,
    /// Whether there would be a way with the items that are ticked.
    pub ticked: bool,
}

impl Blocked {
    pub(super) fn of(instrument: &Instrument, outcome: &Outcome, ticked: &[usize]) -> Self {
        let levels = levels(instrument, &outcome.states, ticked, None);
        let standing = best_standing(instrument, outcome, &levels);
        let (_, reasons) = judge(instrument, &standing);
        let steps = ledger::step_values(instrument, &outcome.states, &standing.dimensions);
        let mut learn = advise::learn_first(instrument, &outcome.states, &standing.gates.unresolved, &steps);
        learn.retain(|question| {
            let dimension = instrument.items[question.item].dimension;
            reasons.iter().any(|reason| match *reason {
                Reason::Coverage(..) | Reason::Index(..) => true,
                Reason::Dimension(d, ..) | Reason::Unclear(d) => d == dimension,
                Reason::Unresolved(_) => question.flag.is_some(),
                Reason::Flag(_) | Reason::Cautions(..) | Reason::Contested(_) | Reason::NothingApplies => false,
            })
        });
        Blocked {
            reasons,
            unresolved: standing.gates.unresolved,
            learn,
            ticked: !ticked.is_empty() && !attempts(instrument, outcome, &[]).is_empty(),
        }
    }
}
