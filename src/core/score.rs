//! Dimension scores, known shares, index and coverage.

use crate::core::{
    exact::{Exact, whole},
    instrument::Instrument,
    state::State,
};

/// The figures of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// `100 · Σ w·x / (max · Σ w)` over its applicable items, 0 to 100.
    pub score: Exact,
    /// The weight answered with a number, as a share of the applicable weight, 0 to 1.
    pub known: Exact,
}

impl DimensionScore {
    /// Whether at least half is known. Otherwise the dimension is *unclear*: its score is not shown alone, only its range.
    pub fn is_clear(&self) -> bool {
        self.known >= Exact::new(1, 2)
    }
}

/// The figures of each dimension, in the instrument's order; `None` where no item applies.
///
/// `unknown` is what an unknown item counts as: `scale.unknown` for the score, 0 and `scale.max` for its range.
pub fn dimensions(instrument: &Instrument, states: &[State], unknown: u8) -> Vec<Option<DimensionScore>> {
    (0..instrument.dimensions.len()).map(|d| dimension(instrument, states, unknown, d)).collect()
}

fn dimension(instrument: &Instrument, states: &[State], unknown: u8, dimension: usize) -> Option<DimensionScore> {
    let (mut total, mut weight, mut known) = (whole(0), 0_i128, 0_i128);
    for item in instrument.items_of(dimension).filter(|&i| states[i].applies()) {
        let w = i128::from(instrument.items[item].weight);
        weight += w;
        known += if states[item].is_unknown() { 0 } else { w };
        total += states[item].value().unwrap_or(whole(unknown)) * w;
    }
    let score = || total * Exact::new(100, weight * i128::from(instrument.scale.max));
    (weight > 0).then(|| DimensionScore { score: score(), known: Exact::new(known, weight) })
}

/// The weight of all dimensions in which something applies; 0 when nothing does.
pub fn live_weight(instrument: &Instrument, dimensions: &[Option<DimensionScore>]) -> i128 {
    let live = instrument.dimensions.iter().zip(dimensions).filter(|(_, score)| score.is_some());
    live.map(|(d, _)| i128::from(d.weight)).sum()
}

/// The mean of the dimension scores, weighted by dimension, 0 to 100; `None` when nothing applies.
pub fn index(instrument: &Instrument, dimensions: &[Option<DimensionScore>]) -> Option<Exact> {
    mean(instrument, dimensions, |d| d.score)
}

/// The mean of the known shares with the same weights, 0 to 1; 0 when nothing applies.
pub fn coverage(instrument: &Instrument, dimensions: &[Option<DimensionScore>]) -> Exact {
    mean(instrument, dimensions, |d| d.known).unwrap_or(whole(0))
}

fn mean(
    instrument: &Instrument,
    dimensions: &[Option<DimensionScore>],
    figure: impl Fn(&DimensionScore) -> Exact,
) -> Option<Exact> {
    let weight = live_weight(instrument, dimensions);
    let live = instrument.dimensions.iter().zip(dimensions);
    let weighted = live.filter_map(|(d, score)| Some(figure(score.as_ref()?) * i128::from(d.weight)));
    let sum = weighted.fold(whole(0), |sum, x| sum + x);
    (weight > 0).then(|| sum / weight)
}
