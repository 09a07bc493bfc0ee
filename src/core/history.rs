//! The runs of a project one after another: how each stood, how it moved from the one before, and where the answers of now
//! stand among them.

use std::rc::Rc;

use crate::core::{
    compare,
    date::Date,
    exact::half_up,
    instrument::Instrument,
    kind::Kind,
    response::Response,
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
    /// How many points the index moved, like for like, since the last run with which this one can be compared; `None` where
    /// there is none.
    pub change: Option<i32>,
    /// The place of that run.
    pub since: Option<usize>,
}

impl Stand {
    /// How a survey stands, on its own.
    pub fn of(instrument: &Instrument, survey: &Survey) -> Self {
        let response = &survey.response;
        let standing = Standing::of(instrument, &states(instrument, response), response.stage, 0);
        let verdict = judge(instrument, &standing).0;
        let shows = Kind::of(instrument, survey).shows_index(verdict);
        Stand { verdict, index: standing.index.filter(|_| shows).map(half_up), change: None, since: None }
    }
}

/// How each run stood, the oldest first.
pub fn history(instrument: &Instrument, runs: &[Rc<Run>]) -> Vec<Stand> {
    let stand = |(n, run): (usize, &Rc<Run>)| {
        let stand = Stand::of(instrument, &run.survey);
        let index = stand.index.filter(|_| run.version.compares_with(instrument.version));
        let change =
            |earlier: usize| Some((earlier, compare::change(instrument, (&*runs[earlier]).into(), (&**run).into())?));
        let moved = (0..n).rev().find_map(change);
        Stand { index, change: moved.map(|(_, change)| change), since: moved.map(|(earlier, _)| earlier), ..stand }
    };
    runs.iter().enumerate().map(stand).collect()
}

/// The runs of a project, and after them the answers of now as one more, where they are others than those of the last run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The oldest first.
    pub runs: Vec<Rc<Run>>,
    /// How each of them stood.
    pub stands: Vec<Stand>,
    /// Whether the last one is no run, but the answers of now.
    pub has_now: bool,
}

impl Timeline {
    /// What there is today, if that day is known. The answers of now are not of a day before the last run's.
    pub fn of(instrument: &Instrument, runs: &[Rc<Run>], now: &Survey, today: Option<Date>) -> Self {
        let mut runs = runs.to_vec();
        let last = runs.last().filter(|last| is_other(instrument, last, now));
        let day = last.and_then(|last| Some(last.date).max(today));
        runs.extend(day.map(|day| Rc::new(Run::of(instrument, now, "", day))));
        Timeline { stands: history(instrument, &runs), runs, has_now: day.is_some() }
    }
}

/// The place of the run to compare the answers of now with: the last one that differs from them and compares with them, or
/// else the last; `None` without any.
pub fn to_compare(instrument: &Instrument, runs: &[Rc<Run>], now: &Survey) -> Option<usize> {
    let differs = |run: &Rc<Run>| {
        let (then, now) = (&run.survey.response, &now.response);
        let other = then.answers != now.answers || then.stage != now.stage;
        other && run.version.compares_with(instrument.version)
    };
    runs.iter().rposition(differs).or(runs.len().checked_sub(1))
}

/// Whether a run has other answers than these, or was given for another stage, role, form or version.
fn is_other(instrument: &Instrument, run: &Run, now: &Survey) -> bool {
    let (then, is) = (&run.survey.response, &now.response);
    let of = |response: &Response| (response.stage, response.role);
    then.answers != is.answers || of(then) != of(is) || run.survey.form != now.form || run.version != instrument.version
}
