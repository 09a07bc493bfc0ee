//! The runs of a project one after another: how each stood, and how it moved from the one before.

use std::rc::Rc;

use crate::core::{
    compare::Comparison,
    exact::half_up,
    instrument::Instrument,
    kind::Kind,
    run::Run,
    state::states,
    verdict::{Standing, Verdict, judge},
};

/// How one run stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// What the answers come to.
    pub verdict: Verdict,
    /// The index, 0 to 100, where it may be shown: not where too little is known, nor for a short check, nor for a version of
    /// the instrument that does not compare with the present one.
    pub index: Option<i32>,
    /// How many points the index moved since the run before, like for like; `None` for the first, and where the two cannot be
    /// compared.
    pub change: Option<i32>,
}

/// How each run stood, the oldest first.
pub fn history(instrument: &Instrument, runs: &[Rc<Run>]) -> Vec<Stand> {
    let change = |n: usize| {
        let before = runs.get(n.checked_sub(1)?)?;
        Comparison::between(instrument, before, &runs[n]).ok()?.change()
    };
    runs.iter().enumerate().map(|(n, run)| Stand { change: change(n), ..stand(instrument, run) }).collect()
}

fn stand(instrument: &Instrument, run: &Run) -> Stand {
    let response = &run.survey.response;
    let standing = Standing::of(instrument, &states(instrument, response), response.stage, 0);
    let verdict = judge(instrument, &standing).0;
    let shows = run.version.compares_with(instrument.version) && Kind::of(instrument, &run.survey).shows_index(verdict);
    Stand { verdict, index: standing.index.filter(|_| shows).map(half_up), change: None }
}
