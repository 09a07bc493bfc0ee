//! The cheapest way up, in sentences.

use super::Words;
use crate::{
    core::{
        exact::half_up,
        result::Outcome,
        verdict::Verdict,
        way::{Blocked, Path, Raise},
    },
    i18n::Msg,
};

impl Words<'_> {
    /// What is to be asked before any step.
    pub fn way_chief(self, verdict: Verdict) -> Option<&'static str> {
        (verdict == Verdict::WalkAway).then(|| self.t(Msg::WayChief))
    }

    /// Where a way leads, with how many steps and how much effort.
    pub fn way_leads(self, outcome: &Outcome, path: &Path) -> String {
        let index = path.standing.index.filter(|_| outcome.standing.index.is_some()).map(half_up);
        let lead = if index.is_some() { Msg::WayLead } else { Msg::WayLeadPlain };
        let values = [
            ("verdict", &*path.verdict.text(&self.instrument.verdicts).title),
            ("number", &*path.steps.len().to_string()),
            ("effort", &*path.effort.to_string()),
            ("index", &*index.unwrap_or_default().to_string()),
        ];
        self.fill(lead, &values)
    }

    /// What effort is.
    pub fn effort_explained(self) -> String {
        let hardest = self.instrument.items.iter().map(|item| item.effort).max().unwrap_or_default();
        self.fill(Msg::EffortExplained, &[("hardest", &hardest.to_string())])
    }

    /// The effort of a step of the way, and the points it adds.
    pub fn way_effort(self, raise: &Raise) -> String {
        let values = [("effort", &*raise.effort.to_string()), ("points", &*self.points(raise.delta))];
        self.fill(Msg::WayEffort, &values)
    }

    /// That no step leads further.
    pub fn way_blocked(self, blocked: &Blocked) -> &'static str {
        self.t(if blocked.ticked { Msg::WayBlockedTicked } else { Msg::WayBlocked })
    }
}
