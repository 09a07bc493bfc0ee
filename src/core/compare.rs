//! Two runs of one project: what rose, what fell, and how the index moved like for like.

use serde::Serialize;

use crate::core::{
    exact::{Exact, half_up, whole},
    instrument::{Instrument, Version},
    ledger,
    response::Response,
    run::Run,
    score,
    state::{State, states},
    verdict::{Standing, Verdict, judge},
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
    /// Points that each item added to that index, or took from it: one entry an item, nought where it is not numeric in
    /// both. Together they are the change before it is rounded, exactly.
    pub points: Vec<Exact>,
    /// The verdict of each run.
    pub verdicts: [Verdict; 2],
    /// Items answered better than before.
    pub up: Vec<usize>,
    /// Items answered worse than before.
    pub down: Vec<usize>,
    /// Flags that no longer hold.
    pub closed: Vec<usize>,
    /// Those of them that may hold still: what they look at is not known any more.
    pub unresolved: Vec<usize>,
    /// Flags that hold now.
    pub opened: Vec<usize>,
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The answers, on the present instrument.
    pub response: &'a Response,
    /// The version of the instrument that they were given to.
    pub version: Version,
}

impl<'a> From<&'a Run> for Side<'a> {
    fn from(run: &'a Run) -> Self {
        Side { response: &run.survey.response, version: run.version }
    }
}

/// Why two runs cannot be compared: they answer versions of the instrument with different major numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Incomparable {
    /// The version of each run.
    pub versions: [Version; 2],
}

/// The states of both, as far as both are numeric: the rest is taken not to apply.
fn alike(instrument: &Instrument, old: &Response, new: &Response) -> [Vec<State>; 2] {
    let (mut a, mut b) = (states(instrument, old), states(instrument, new));
    for (a, b) in a.iter_mut().zip(&mut b) {
        if a.value().is_none() || b.value().is_none() {
            (*a, *b) = (State::Off, State::Off);
        }
    }
    [a, b]
}

/// The index of both; `None` where nothing is alike.
fn rescored(instrument: &Instrument, alike: &[Vec<State>; 2]) -> Option<[i32; 2]> {
    let index = |states: &[State]| {
        score::index(instrument, &score::dimensions(instrument, states, instrument.scale.unknown)).map(half_up)
    };
    Some([index(&alike[0])?, index(&alike[1])?])
}

/// How many points the index moved, like for like; `None` where nothing is alike, or the versions do not compare. It is the
/// change of a whole [`Comparison`], for less.
pub fn change(instrument: &Instrument, old: Side, new: Side) -> Option<i32> {
    let compares = old.version.compares_with(new.version);
    let [old, new] = rescored(instrument, &compares.then(|| alike(instrument, old.response, new.response))?)?;
    Some(new - old)
}

impl Comparison {
    /// Compares old answers with new ones, if the versions of the instrument that they answer allow it.
    ///
    /// # Errors
    /// [`Incomparable`] names both versions.
    pub fn between(instrument: &Instrument, old: Side, new: Side) -> Result<Self, Incomparable> {
        if !old.version.compares_with(new.version) {
            return Err(Incomparable { versions: [old.version, new.version] });
        }
        Ok(Self::of(instrument, old.response, new.response))
    }

    /// Compares an old response with a new one to the same instrument.
    pub fn of(instrument: &Instrument, old: &Response, new: &Response) -> Self {
        let alike = alike(instrument, old, new);
        let [a, b] = &alike;
        // The same items apply in both, so an option is worth the same.
        let scored = score::dimensions(instrument, a, instrument.scale.unknown);
        let steps = ledger::step_values(instrument, a, &scored);
        let value = |state: &State| state.value().unwrap_or(whole(0));
        let moved = a.iter().zip(b).zip(&steps);
        let points: Vec<Exact> = moved.map(|((a, b), step)| *step * (value(b) - value(a))).collect();
        let where_points = |sign: fn(&Exact) -> bool| {
            points.iter().enumerate().filter(|(_, points)| sign(points)).map(|(item, _)| item).collect()
        };
        let standing = |of: &Response| Standing::of(instrument, &states(instrument, of), of.stage, 0);
        let (before, after) = (standing(old), standing(new));
        let gone = |from: &Standing, to: &Standing| -> Vec<usize> {
            let fired = from.gates.fired.iter().copied();
            fired.filter(|f| !to.gates.fired.contains(f)).collect()
        };
        let closed = gone(&before, &after);
        Comparison {
            items: a.iter().filter(|state| state.applies()).count(),
            like_for_like: rescored(instrument, &alike),
            verdicts: [judge(instrument, &before).0, judge(instrument, &after).0],
            up: where_points(|points| *points > whole(0)),
            down: where_points(|points| *points < whole(0)),
            unresolved: closed.iter().copied().filter(|flag| after.gates.unresolved.contains(flag)).collect(),
            closed,
            opened: gone(&after, &before),
            points,
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
