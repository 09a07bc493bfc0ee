//! What is said of an item: its answer, what it is worth, and what a step or an answer would do.

use super::Words;
use crate::{
    core::{
        advise::{Question, Step},
        flag::Severity,
        ledger::Row,
        response::Answer,
        result::Outcome,
    },
    i18n::Msg,
};

impl<'a> Words<'a> {
    /// The statement chosen, or what was said instead of one.
    pub fn given(self, item: usize, answer: Option<Answer>) -> &'a str {
        match answer {
            Some(Answer::Option(n)) => &self.instrument.items[item].options[usize::from(n)],
            Some(Answer::DontKnow) => self.t(Msg::DontKnow),
            Some(Answer::NotApplicable) => self.t(Msg::NotApplicable),
            None => self.t(Msg::Skipped),
        }
    }

    /// What to do about an answer that is not in place.
    pub fn advice(self, item: usize, answer: Option<Answer>) -> Option<&'a str> {
        let low = matches!(answer, Some(Answer::Option(n)) if n < self.instrument.scale.goal);
        low.then(|| &*self.instrument.items[item].advice)
    }

    /// What an answer adds to the index.
    pub fn worth(self, row: &Row) -> String {
        let msg = if row.known { Msg::PointsOf } else { Msg::PointsAssumed };
        self.fill(msg, &[("points", &self.points(row.points)), ("possible", &self.points(row.possible))])
    }

    /// What a step would do: the points it adds, and the verdict it leads to.
    pub fn effect(self, step: &Step, outcome: &Outcome) -> String {
        let mut effect = self.fill(Msg::Gain, &[("points", &self.points(step.delta))]);
        if step.verdict != outcome.verdict {
            effect.push(' ');
            let verdict = step.verdict.text(&self.instrument.verdicts);
            effect.push_str(&self.fill(Msg::LeadsTo, &[("verdict", &verdict.title)]));
        }
        effect
    }

    /// How much the answer to an open question matters.
    pub fn matters(self, question: &Question) -> String {
        let mut effect = self.fill(Msg::Moves, &[("points", &self.points(question.spread))]);
        if let Some(severity) = question.flag {
            effect.push(' ');
            effect.push_str(self.t(match severity {
                Severity::Walk => Msg::WaitsWalk,
                Severity::Stop => Msg::WaitsStop,
                Severity::Caution => Msg::WaitsCaution,
            }));
        }
        effect
    }
}
