//! What each item adds to the index, point by point.

use crate::core::{
    exact::{Exact, whole},
    instrument::Instrument,
    score::{self, DimensionScore},
    state::State,
};

/// One applicable item's part of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// Points it adds. All rows together are the index, exactly.
    pub points: Exact,
    /// Points it could add. All rows together are 100.
    pub possible: Exact,
    /// Whether it was answered with a number.
    pub known: bool,
}

/// What one option of each item is worth on the index: `W_d/ΣW · 100·w/(max·Σw)`; 0 where the item does not apply.
pub fn step_values(instrument: &Instrument, states: &[State], dimensions: &[Option<DimensionScore>]) -> Vec<Exact> {
    let total = score::live_weight(instrument, dimensions);
    let mut weights = vec![0_i128; instrument.dimensions.len()];
    for (item, _) in instrument.items.iter().zip(states).filter(|(_, state)| state.applies()) {
        weights[item.dimension] += i128::from(item.weight);
    }
    let value = |item: &crate::core::instrument::Item| {
        let part = i128::from(instrument.dimensions[item.dimension].weight) * 100 * i128::from(item.weight);
        Exact::new(part, total * weights[item.dimension] * i128::from(instrument.scale.max))
    };
    let values = instrument.items.iter().zip(states);
    values.map(|(item, state)| if state.applies() { value(item) } else { whole(0) }).collect()
}

/// The ledger: a row for every applicable item, in the instrument's order.
pub fn ledger(instrument: &Instrument, states: &[State], steps: &[Exact]) -> Vec<Row> {
    let (max, unknown) = (whole(instrument.scale.max), whole(instrument.scale.unknown));
    let rows = states.iter().zip(steps).enumerate().filter(|(_, (state, _))| state.applies());
    rows.map(|(item, (state, &step))| Row {
        item,
        points: step * state.value().unwrap_or(unknown),
        possible: step * max,
        known: !state.is_unknown(),
    })
    .collect()
}

/// The points of these rows together: those won, and those that could be.
pub fn sum<'a>(rows: impl Iterator<Item = &'a Row>) -> (Exact, Exact) {
    rows.fold((whole(0), whole(0)), |(points, possible), row| (points + row.points, possible + row.possible))
}

/// The rows of a dimension, a position in [`Instrument::dimensions`].
pub fn rows_of<'a>(instrument: &'a Instrument, ledger: &'a [Row], dimension: usize) -> impl Iterator<Item = &'a Row> {
    ledger.iter().filter(move |row| instrument.items[row.item].dimension == dimension)
}
