//! Everything that one set of answers comes to, in one place.

use crate::core::{
    advise::{self, Question, Step},
    confidence::Confidence,
    exact::half_up,
    instrument::Instrument,
    ledger::{self, Row},
    range::{self, Range, Ranges},
    response::Response,
    state::{State, states},
    verdict::{Reason, Standing, Verdict, judge},
};

/// Who answered; a single person in a single role unless it is a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Respondents {
    /// How many people.
    pub people: usize,
    /// In how many roles.
    pub roles: usize,
    /// How many flags are contested between them.
    pub contested: usize,
}

impl Respondents {
    /// One person.
    pub const ONE: Self = Respondents { people: 1, roles: 1, contested: 0 };
}

/// A scored response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What each item counts as.
    pub states: Vec<State>,
    /// The stage, a position in [`Instrument::stages`].
    pub stage: usize,
    /// The figures.
    pub standing: Standing,
    /// What the answers come to.
    pub verdict: Verdict,
    /// What decided it.
    pub reasons: Vec<Reason>,
    /// What the unknown answers leave open.
    pub ranges: Ranges,
    /// What other dimension weights could do to the index.
    pub weighting: Option<Range>,
    /// How far to trust it.
    pub confidence: Confidence,
    /// Each item's part of the index.
    pub ledger: Vec<Row>,
    /// The best single steps, the best first, at most [`advise::SHOWN`].
    pub next_best: Vec<Step>,
    /// What to find out, the most useful first, at most [`advise::SHOWN`].
    pub learn_first: Vec<Question>,
}

impl Outcome {
    /// Scores one person's answers.
    pub fn of(instrument: &Instrument, response: &Response) -> Self {
        Self::of_states(instrument, states(instrument, response), response.stage, Respondents::ONE)
    }

    /// Scores the states of all items at a stage.
    pub fn of_states(instrument: &Instrument, states: Vec<State>, stage: usize, who: Respondents) -> Self {
        let standing = Standing::of(instrument, &states, stage, who.contested);
        let (verdict, reasons) = judge(instrument, &standing);
        let ranges = range::ranges(instrument, &states);
        let steps = ledger::step_values(instrument, &states, &standing.dimensions);
        let width = ranges.index.map(|range| half_up(range.high) - half_up(range.low));
        let mut next_best = advise::next_best(instrument, &states, stage, &standing, &steps);
        next_best.truncate(advise::SHOWN);
        let mut learn_first = advise::learn_first(instrument, &states, &standing.gates.unresolved, &steps);
        learn_first.truncate(advise::SHOWN);
        let confidence = |width| Confidence::of(standing.coverage, width, who.people, who.roles);
        Outcome {
            weighting: range::weighting_range(instrument, &standing.dimensions),
            confidence: width.map_or(Confidence::Low, confidence),
            ledger: ledger::ledger(instrument, &states, &steps),
            states,
            stage,
            standing,
            verdict,
            reasons,
            ranges,
            next_best,
            learn_first,
        }
    }
}
