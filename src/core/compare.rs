//! Two runs of one project: what rose, what fell, and how the index moved like for like.

use serde::Serialize;

use crate::core::{
    exact::half_up,
    instrument::Instrument,
    response::Response,
    result::Outcome,
    score,
    state::{State, states},
    verdict::Verdict,
};

/// From this many index points on, a change is called notable: a convention, not significance.
pub const NOTABLE: i32 = 5;

/// What changed between two runs. Items are positions in [`Instrument::items`], flags in [`Instrument::flags`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// How many items are numeric in both runs.
    pub items: usize,
    /// The old and the new index, both rescored on those items; `None` when there is none.
    pub like_for_like: Option<[i32; 2]>,
    /// The verdict of each run.
    pub verdicts: [Verdict; 2],
    /// Items answered better than before.
    pub up: Vec<usize>,
    /// Items answered worse than before.
    pub down: Vec<usize>,
    /// Flags that no longer hold.
    pub closed: Vec<usize>,
    /// Flags that hold now.
    pub opened: Vec<usize>,
}

impl Comparison {
    /// Compares an old run with a new one of the same instrument.
    pub fn of(instrument: &Instrument, old: &Response, new: &Response) -> Self {
        let (a, b) = (states(instrument, old), states(instrument, new));
        let both: Vec<bool> = a.iter().zip(&b).map(|(a, b)| a.value().is_some() && b.value().is_some()).collect();
        let rescored = |of: &[State]| {
            let only: Vec<State> = of.iter().zip(&both).map(|(s, both)| if *both { *s } else { State::Off }).collect();
            score::index(instrument, &score::dimensions(instrument, &only, instrument.scale.unknown)).map(half_up)
        };
        let moved = |better: &[State], than: &[State]| {
            let pairs = better.iter().zip(than).enumerate();
            pairs.filter(|(i, (x, y))| both[*i] && x.value() > y.value()).map(|(i, _)| i).collect()
        };
        let (before, after) = (Outcome::of(instrument, old), Outcome::of(instrument, new));
        let gone = |from: &Outcome, to: &Outcome| {
            let fired = from.standing.gates.fired.iter().copied();
            fired.filter(|f| !to.standing.gates.fired.contains(f)).collect()
        };
        Comparison {
            items: both.iter().filter(|both| **both).count(),
            like_for_like: rescored(&a).zip(rescored(&b)).map(|(a, b)| [a, b]),
            verdicts: [before.verdict, after.verdict],
            up: moved(&b, &a),
            down: moved(&a, &b),
            closed: gone(&before, &after),
            opened: gone(&after, &before),
        }
    }

    /// How many points the index moved, like for like.
    pub fn change(&self) -> Option<i32> {
        self.like_for_like.map(|[old, new]| new - old)
    }

    /// The form in which files have it.
    pub fn file<'a>(&self, instrument: &'a Instrument) -> ComparisonFile<'a> {
        let items = |list: &[usize]| list.iter().map(|&i| &*instrument.items[i].id.0).collect();
        let flags = |list: &[usize]| list.iter().map(|&f| &*instrument.flags[f].id.0).collect();
        ComparisonFile {
            items: self.items,
            like_for_like: self.like_for_like,
            change: self.change(),
            notable: self.change().is_some_and(|points| points.abs() >= NOTABLE),
            verdicts: self.verdicts.map(Verdict::name),
            up: items(&self.up),
            down: items(&self.down),
            closed: flags(&self.closed),
            opened: flags(&self.opened),
        }
    }
}

/// A comparison as files have it.
#[derive(Serialize)]
pub struct ComparisonFile<'a> {
    items: usize,
    like_for_like: Option<[i32; 2]>,
    change: Option<i32>,
    notable: bool,
    verdicts: [&'a str; 2],
    up: Vec<&'a str>,
    down: Vec<&'a str>,
    closed: Vec<&'a str>,
    opened: Vec<&'a str>,
}
