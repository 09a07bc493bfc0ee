//! What kind of result a survey gives: it decides what may be claimed.

use crate::core::{
    asked::{self, Form},
    exact::half_up,
    instrument::Instrument,
    result::Outcome,
    verdict::Verdict,
    wire::Survey,
};

/// What may be claimed of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All that can be asked was asked.
    Whole,
    /// The short check: it can find a reason to stop, and has no figures.
    Short,
    /// A role that is asked only a part: a view, not a verdict on the project.
    Part,
}

impl Kind {
    /// The kind of a survey's result.
    pub fn of(instrument: &Instrument, survey: &Survey) -> Self {
        let response = &survey.response;
        let shown = asked::shown(instrument, survey.form, response);
        let asked = asked::asked(instrument, survey.form, response.role, response.stage);
        match survey.form {
            // More is answered than this form asks of this role: all of it counts, and all of it is shown.
            _ if shown.len() > asked.len() => Kind::Whole,
            Form::Short => Kind::Short,
            Form::Full if asked::sees_only_a_part(instrument, response.role, response.stage) => Kind::Part,
            Form::Full => Kind::Whole,
        }
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Whole => "whole",
            Kind::Short => "short",
            Kind::Part => "part",
        }
    }

    /// Whether the result decides anything: that too few were asked is not a finding.
    pub fn decides(self, verdict: Verdict) -> bool {
        self == Kind::Whole || verdict != Verdict::Insufficient
    }

    /// Whether a result of this verdict shows an index.
    pub fn shows_index(self, verdict: Verdict) -> bool {
        self != Kind::Short && verdict != Verdict::Insufficient
    }

    /// The index, 0 to 100, where it may be shown.
    pub fn index(self, outcome: &Outcome) -> Option<i32> {
        outcome.standing.index.filter(|_| self.shows_index(outcome.verdict)).map(half_up)
    }
}
