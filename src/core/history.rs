//! The runs of a project one after another: how each stood, and how it moved from the one before.

use std::rc::Rc;

use crate::core::{
    compare,
    exact::half_up,
    instrument::Instrument,
    kind::Kind,
    run::Run,
    state::states,
    verdict::{Standing, Verdict, judge},
    wire::Survey,
};

/// How one run stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// What the answers come to.
    pub verdict: Verdict,
    /// The index, 0 to 100, where it may be shown: not where too little is known, nor for a short check, nor for a run of a
    /// version of the instrument that does not compare with the present one.
    pub index: Option<i32>,
    /// How many points the index moved since the run before, like for like; `None` for the first, and where the two cannot be
    /// compared.
    pub change: Option<i32>,
}

impl Stand {
    /// How a survey stands, on its own.
    pub fn of(instrument: &Instrument, survey: &Survey) -> Self {
        let response = &survey.response;
        let standing = Standing::of(instrument, &states(instrument, response), response.stage, 0);
        let verdict = judge(instrument, &standing).0;
        let shows = Kind::of(instrument, survey).shows_index(verdict);
        Stand { verdict, index: standing.index.filter(|_| shows).map(half_up), change: None }
    }
}

/// How each run stood, the oldest first.
pub fn history(instrument: &Instrument, runs: &[Rc<Run>]) -> Vec<Stand> {
    let change = |n: usize| {
        let (before, run): (&Run, &Run) = (runs.get(n.checked_sub(1)?)?, &runs[n]);
        compare::change(instrument, before.into(), run.into())
    };
    let stand = |(n, run): (usize, &Rc<Run>)| {
        let stand = Stand::of(instrument, &run.survey);
        let index = stand.index.filter(|_| run.version.compares_with(instrument.version));
        Stand { index, change: change(n), ..stand }
    };
    runs.iter().enumerate().map(stand).collect()
}
