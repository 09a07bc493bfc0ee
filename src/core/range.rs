//! How far the figures could move: by what is not known, and by other weights.

use crate::core::{
    exact::{Exact, whole},
    instrument::Instrument,
    score::{self, DimensionScore},
    state::State,
};

/// The lowest and highest value a figure can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lowest.
    pub low: Exact,
    /// The highest.
    pub high: Exact,
}

/// The index and the dimensions with every unknown at 0 and at `scale.max`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranges {
    /// Of the index; `None` when nothing applies.
    pub index: Option<Range>,
    /// Of each dimension; `None` where no item applies.
    pub dimensions: Vec<Option<Range>>,
}

/// What the unknown answers leave open.
pub fn ranges(instrument: &Instrument, states: &[State]) -> Ranges {
    let low = score::dimensions(instrument, states, 0);
    let high = score::dimensions(instrument, states, instrument.scale.max);
    let range = |(low, high): (&Option<DimensionScore>, &Option<DimensionScore>)| {
        Some(Range { low: low.as_ref()?.score, high: high.as_ref()?.score })
    };
    let index = |scores| score::index(instrument, scores);
    Ranges {
        index: index(&low).zip(index(&high)).map(|(low, high)| Range { low, high }),
        dimensions: low.iter().zip(&high).map(range).collect(),
    }
}

/// The lowest and highest index that any choice of dimension weights within ±50 % of the given ones can produce.
///
/// Exact: with the dimensions sorted by score, the extreme puts a prefix at one end and the rest at the other.
pub fn weighting_range(instrument: &Instrument, dimensions: &[Option<DimensionScore>]) -> Option<Range> {
    let live = instrument.dimensions.iter().zip(dimensions);
    let mut live: Vec<_> = live.filter_map(|(d, s)| Some((i128::from(d.weight), s.as_ref()?.score))).collect();
    live.sort_by_key(|&(_, score)| score);
    // Rising scores: heavy ends first give the lowest mean, light ends first the highest.
    let low = mixes(&live, 3, 1).min()?;
    let high = mixes(&live, 1, 3).max()?;
    Some(Range { low, high })
}

/// The mean for every split into a prefix and a rest, with these halves of the weights.
fn mixes(sorted: &[(i128, Exact)], prefix: i128, rest: i128) -> impl Iterator<Item = Exact> {
    let count = if sorted.is_empty() { 0 } else { sorted.len() + 1 };
    (0..count).map(move |split| {
        let halves = |n: usize| if n < split { prefix } else { rest };
        let (mut sum, mut weight) = (whole(0), 0);
        for (n, &(w, score)) in sorted.iter().enumerate() {
            sum += score * (w * halves(n));
            weight += w * halves(n);
        }
        sum / weight
    })
}
