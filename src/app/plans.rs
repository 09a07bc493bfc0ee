//! What happens to the plan of the open project.

use crate::{
    app::{
        projects::Undo,
        state::{Focus, State},
    },
    core::plan::Field,
};

/// What can happen to a step, named by the item that it raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAction {
    /// It is chosen, with the option to aim at.
    Add(usize, u8),
    /// Something in it is set.
    Set(usize, Field),
    /// It is taken out of the plan.
    Remove(usize),
    /// It is gone to.
    Show(usize),
    /// The item cannot be raised here, or can be after all.
    RuleOut(usize, bool),
}

impl State {
    // Apart, because only views that come later act like this.
    #[inline(never)]
    pub(super) fn plan_action(&mut self, action: PlanAction) -> Option<Focus> {
        match action {
            PlanAction::Add(item, to) => self.project_mut().plan.add(item, to),
            PlanAction::Set(item, field) => self.project_mut().plan.set(item, field),
            PlanAction::Remove(item) => {
                let (place, step) = self.project_mut().plan.remove(item)?;
                return Some(self.deleted(Undo::Step(place, step)));
            }
            PlanAction::Show(item) => return Some(Focus::Step(item)),
            PlanAction::RuleOut(item, out) => {
                self.project_mut().rule_out(item, out);
                return Some(Focus::Way);
            }
        }
        None
    }
}
