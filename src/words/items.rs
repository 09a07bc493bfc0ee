//! What is said of an item: its answer, what it is worth, and what a step or an answer would do.

use super::{Day, Words};
use crate::{
    core::{
        advise::{Question, Step},
        flag::Severity,
        ledger::Row,
        plan::PlanStep,
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

    /// What was written to a step of the plan, a line each: who takes it, by when, the note, and that it is done.
    pub fn step(self, step: &PlanStep, day: Day) -> Vec<String> {
        let mut lines = Vec::new();
        let mut add = |label: Msg, text: &str| {
            if !text.trim().is_empty() {
                lines.push([self.t(label), ": ", text].concat());
            }
        };
        add(Msg::Owner, &step.owner);
        add(Msg::Due, &step.due.map_or_else(String::new, day));
        add(Msg::Note, &step.note);
        if step.done {
            lines.push(self.t(Msg::Done).to_owned());
        }
        lines
    }

    /// Whether a step of the plan is taken, as tables have it.
    pub fn is_done(self, step: &PlanStep) -> &'static str {
        self.t(if step.done { Msg::ReportIsDone } else { Msg::ReportIsOpen })
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
