//! The rules of the verdict in their order, and which of them decided.

use super::{Words, percent};
use crate::{
    core::verdict::{Reason, Verdict},
    i18n::Msg,
};

/// What became of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It does not hold, so that the next one was read.
    Passed,
    /// It holds: its verdict is the result.
    Decides,
    /// One before it decided.
    NotRead,
}

/// A rule of the verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// When it holds.
    pub condition: String,
    /// The verdict that it gives.
    pub verdict: Verdict,
    /// What became of it.
    pub fate: Fate,
}

impl Words<'_> {
    /// All rules, as `judge` reads them, for a verdict and its reasons.
    pub fn rules(self, verdict: Verdict, reasons: &[Reason]) -> [Rule; 6] {
        let rule = &self.instrument.rule;
        let deciding = match verdict {
            Verdict::WalkAway => 0,
            Verdict::NotReady if matches!(reasons, [Reason::Flag(_), ..]) => 1,
            Verdict::Insufficient => 2,
            Verdict::NotReady => 3,
            Verdict::FixFirst => 4,
            Verdict::Ready => 5,
        };
        let filled = |msg, index: i32, dimension: i32, cautions: usize| {
            let (index, dimension, cautions) = (index.to_string(), dimension.to_string(), cautions.to_string());
            let coverage = percent(rule.ready_coverage);
            let values =
                [("index", &index), ("dimension", &dimension), ("cautions", &cautions), ("coverage", &coverage)];
            self.fill(msg, &values.map(|(name, value)| (name, &**value)))
        };
        let conditions = [
            (self.t(Msg::RuleWalk).to_owned(), Verdict::WalkAway),
            (self.t(Msg::RuleStop).to_owned(), Verdict::NotReady),
            (self.fill(Msg::RuleCoverage, &[("need", &percent(rule.min_coverage))]), Verdict::Insufficient),
            (filled(Msg::RuleNot, rule.fix_index, rule.fix_dimension, rule.fix_cautions), Verdict::NotReady),
            (filled(Msg::RuleFix, rule.ready_index, rule.ready_dimension, 0), Verdict::FixFirst),
            (self.t(Msg::RuleReady).to_owned(), Verdict::Ready),
        ];
        let mut place = 0;
        conditions.map(|(condition, verdict)| {
            let fate = match place {
                place if place < deciding => Fate::Passed,
                place if place == deciding => Fate::Decides,
                _ => Fate::NotRead,
            };
            place += 1;
            Rule { condition, verdict, fate }
        })
    }
}
