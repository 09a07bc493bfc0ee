//! The figures of the dimensions as they are printed: one list that every chart, table and file shows.

use crate::core::{
    exact::{Exact, half_up, whole},
    range::Range,
    result::Outcome,
    score::DimensionScore,
};

/// One dimension's figures, rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// A position in [`crate::core::instrument::Instrument::dimensions`].
    pub dimension: usize,
    /// 0 to 100; `None` where too little is known.
    pub score: Option<i32>,
    /// The lowest it can be, 0 to 100.
    pub low: i32,
    /// The highest it can be, 0 to 100.
    pub high: i32,
    /// The weight known, in per cent.
    pub known: i32,
}

/// The dimensions in which something applies.
pub fn scores(outcome: &Outcome) -> Vec<Score> {
    let all = outcome.standing.dimensions.iter().zip(&outcome.ranges.dimensions).enumerate();
    let score = |(dimension, (score, range)): (usize, (&Option<DimensionScore>, &Option<Range>))| {
        let (score, range) = (score.as_ref()?, range.as_ref()?);
        Some(Score {
            dimension,
            score: score.is_clear().then(|| half_up(score.score)),
            low: half_up(range.low),
            high: half_up(range.high),
            known: percent(score.known),
        })
    };
    all.filter_map(score).collect()
}

/// A share in per cent, rounded half up.
pub fn percent(share: Exact) -> i32 {
    half_up(share * whole(100))
}
