//! How a verdict came about: the points of each dimension, and the rules in their order with the one that decided.

use super::{Words, percent};
use crate::{
    core::{
        exact::whole,
        flag::Severity,
        kind::Kind,
        ledger::{rows_of, sum},
        result::Outcome,
        verdict::{Reason, Verdict},
    },
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

impl Fate {
    /// Its name in style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Passed => "passed",
            Fate::Decides => "decides",
            Fate::NotRead => "not-read",
        }
    }
}

impl Words<'_> {
    /// The points won and possible of each dimension that has any, a position in the instrument's.
    pub fn points_by_dimension(self, outcome: &Outcome) -> Vec<(usize, [String; 2])> {
        let dimensions = (0..self.instrument.dimensions.len()).filter_map(|dimension| {
            let (points, possible) = sum(rows_of(self.instrument, &outcome.ledger, dimension));
            (possible > whole(0)).then(|| (dimension, [points, possible].map(|points| self.points(points))))
        });
        dimensions.collect()
    }

    /// The points of all dimensions together.
    pub fn points_together(self, outcome: &Outcome) -> [String; 2] {
        let (points, possible) = sum(outcome.ledger.iter());
        [points, possible].map(|points| self.points(points))
    }

    /// How those points become the index.
    pub fn rounded(self, outcome: &Outcome, index: i32) -> String {
        let [points, _] = self.points_together(outcome);
        self.fill(Msg::HowRounded, &[("points", &points), ("index", &index.to_string())])
    }

    /// What the rules look at, each with its name.
    pub fn facts(self, outcome: &Outcome, kind: Kind) -> Vec<(&'static str, String)> {
        let standing = &outcome.standing;
        let flags = [Severity::Walk, Severity::Stop, Severity::Caution].map(|severity| {
            [self.severity(severity), " ", &standing.fired(self.instrument, severity).to_string()].concat()
        });
        let mut facts = vec![(self.t(Msg::Flags), flags.join(" · "))];
        let unresolved = standing.gates.unresolved.len();
        if unresolved > 0 {
            facts.push((self.t(Msg::Unresolved), unresolved.to_string()));
        }
        facts.push((self.t(Msg::Known), self.fill(Msg::Percent, &[("number", &percent(standing.coverage))])));
        if let Some(index) = kind.index(outcome) {
            facts.push((self.t(Msg::Index), index.to_string()));
            let lowest = standing.clear().min_by_key(|(_, score)| *score);
            facts.extend(lowest.map(|(dimension, score)| {
                let title = &self.instrument.dimensions[dimension].title;
                (self.t(Msg::LowestDimension), [title, " ", &score.to_string()].concat())
            }));
        }
        facts
    }

    /// The questions of a dimension that are not among these, and how they were counted; `None` where all are.
    pub fn not_asked(self, outcome: &Outcome, dimension: usize, asked: &[usize]) -> Option<String> {
        let others = || rows_of(self.instrument, &outcome.ledger, dimension).filter(|row| !asked.contains(&row.item));
        let (points, possible) = sum(others());
        let (points, possible) = (self.points(points), self.points(possible));
        let values = [("number", &*others().count().to_string()), ("points", &points), ("possible", &possible)];
        (others().next().is_some()).then(|| self.fill(Msg::NotAskedPoints, &values))
    }

    /// A rule in a line: `"condition → verdict"`.
    pub fn rule(self, rule: &Rule) -> String {
        let leads_to = if self.is_rtl() { " ← " } else { " → " };
        [&rule.condition, leads_to, &rule.verdict.text(&self.instrument.verdicts).title].concat()
    }

    /// What became of a rule.
    pub fn fate(self, fate: Fate) -> &'static str {
        self.t(match fate {
            Fate::Passed => Msg::RulePassed,
            Fate::Decides => Msg::RuleDecides,
            Fate::NotRead => Msg::RuleNotRead,
        })
    }

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
