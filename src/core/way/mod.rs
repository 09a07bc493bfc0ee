//! The cheapest way up: the raises with the least total effort that reach a better verdict.
//!
//! Exact, not greedy. A *raise* lifts one numeric answer to `scale.goal` or beyond, to a level above the present one; an
//! unknown answer can be found out but not raised. Its effort is the item's effort × options climbed, rounded up (a team's
//! values are fractions). Of all sets of raises that reach a verdict strictly better on the ladder `walk_away < not_ready <
//! fix_first < ready` the way is the one with
//!
//! 1. the least effort in total,
//! 2. then the highest index,
//! 3. then the fewest items,
//! 4. then the first in item order: with the items raised sorted by their positions, the set whose first differing item
//!    comes earlier; with the same items, the set whose first item that is raised differently is raised less.
//!
//! | part | file |
//! |---|---|
//! | What must be cleared, what must be gained, which raises there are | [`flags`], [`model`] |
//! | Sets of raises, and which of them another one replaces | [`picks`] |
//! | What a way must cost at the least | [`bound`], [`front`] |
//! | The search | [`search`] |
//! | What stands in the way where raises are not enough | [`blocked`] |
//!
//! The search is exact or says that it is not: sets of flags that overlap in many ways can take more steps than any person
//! would wait for, and after [`WORK`] of them it gives up.

mod blocked;
mod bound;
mod flags;
mod front;
mod last;
mod model;
mod picks;
mod search;

use std::cmp::Reverse;

pub use self::{blocked::Blocked, last::Last};
use self::{
    model::{Levels, Model, effort, levels},
    search::{TooLarge, Work},
};
use crate::core::{
    exact::{Exact, whole},
    flag::Severity,
    gates,
    instrument::Instrument,
    ledger,
    result::Outcome,
    state::State,
    verdict::{Standing, Verdict, judge},
};

/// The steps after which the search gives up: looking at two sets together is one, keeping a set is some more.
pub const WORK: u64 = 80_000_000;

/// One answer raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// The present answer; a fraction in the values of a team.
    pub from: Exact,
    /// The option to reach: `scale.goal` or beyond.
    pub to: u8,
    /// The item's effort × options climbed, rounded up.
    pub effort: u32,
    /// Points that the index gains.
    pub delta: Exact,
}

/// A set of raises, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The raises: the one that gains most first, then less effort, then item order.
    pub steps: Vec<Raise>,
    /// Of all raises together.
    pub effort: u32,
    /// Where the project stands after all raises.
    pub standing: Standing,
    /// What that comes to.
    pub verdict: Verdict,
}

/// What leads to a better verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// Nothing: `ready` is the best verdict.
    Top,
    /// These raises, and no cheaper ones.
    Up(Path),
    /// Not raises alone.
    Blocked(Blocked),
    /// Raises do, but the cheapest could not be told within [`WORK`].
    TooLarge,
}

impl Way {
    /// The cheapest way up from an outcome. `ticked` are items (positions in [`Instrument::items`]) that cannot be raised.
    pub fn of(instrument: &Instrument, outcome: &Outcome, ticked: &[usize]) -> Self {
        Self::within(instrument, outcome, ticked, WORK).0
    }

    /// The same with another limit than [`WORK`], and how much of it was used.
    pub fn within(instrument: &Instrument, outcome: &Outcome, ticked: &[usize], limit: u64) -> (Self, u64) {
        let mut work = Work::new(limit);
        let way = search(instrument, outcome, ticked, &mut work).unwrap_or(Way::TooLarge);
        (way, work.done())
    }
}

fn search(instrument: &Instrument, outcome: &Outcome, ticked: &[usize], work: &mut Work) -> Result<Way, TooLarge> {
    if outcome.verdict == Verdict::Ready {
        return Ok(Way::Top);
    }
    let mut ways = Vec::new();
    for levels in attempts(instrument, outcome, ticked) {
        let raised = Model::new(instrument, outcome, &levels).cheapest(work)?;
        ways.push((Path::of(instrument, outcome, &raised), raised));
    }
    let best = ways.into_iter().min_by(|(a, raised_a), (b, raised_b)| {
        let key = |path: &Path| (path.effort, Reverse(path.standing.index), path.steps.len());
        let items = |raised: &[(usize, u8)]| raised.iter().map(|(item, _)| *item).collect::<Vec<_>>();
        let order = || (items(raised_a), raised_a).cmp(&(items(raised_b), raised_b));
        key(a).cmp(&key(b)).then_with(order)
    });
    Ok(match best {
        Some((path, _)) => Way::Up(path),
        None => Way::Blocked(Blocked::of(instrument, outcome, ticked)),
    })
}

/// The levels within which there is a better verdict, every such set of raises within one of them.
///
/// Where too little is known, only a stop flag keeps `walk_away` from becoming `insufficient`, which is no better; so one
/// of those that hold has to stay.
fn attempts(instrument: &Instrument, outcome: &Outcome, ticked: &[usize]) -> Vec<Vec<Levels>> {
    let with = |keep| levels(instrument, &outcome.states, ticked, keep);
    let mut attempts = vec![with(None)];
    if outcome.verdict == Verdict::WalkAway && outcome.standing.coverage < instrument.rule.min_coverage {
        let holds = |flag| gates::holds(flag, &outcome.states, outcome.stage) == Some(true);
        let stops = instrument.flags.iter().filter(|flag| flag.severity == Severity::Stop && holds(flag));
        attempts = stops.map(|flag| with(Some(flag))).collect();
    }
    let better = |levels: &Vec<Levels>| {
        judge(instrument, &best_standing(instrument, outcome, levels)).0.rung() > outcome.verdict.rung()
    };
    attempts.retain(better);
    attempts
}

/// Where the project stands with every raise there is.
fn best_standing(instrument: &Instrument, outcome: &Outcome, levels: &[Levels]) -> Standing {
    let all = levels.iter().enumerate().filter(|(_, (first, last))| first <= last);
    after(instrument, outcome, &all.map(|(item, (_, last))| (item, *last)).collect::<Vec<_>>())
}

/// Where the project stands with these items at these levels.
fn after(instrument: &Instrument, outcome: &Outcome, raised: &[(usize, u8)]) -> Standing {
    let mut states = outcome.states.clone();
    for &(item, level) in raised {
        states[item] = State::Value(whole(level));
    }
    Standing::of(instrument, &states, outcome.stage, outcome.standing.contested)
}

impl Path {
    fn of(instrument: &Instrument, outcome: &Outcome, raised: &[(usize, u8)]) -> Self {
        let values = ledger::step_values(instrument, &outcome.states, &outcome.standing.dimensions);
        let mut steps = Vec::new();
        for &(item, to) in raised {
            if let Some(from) = outcome.states[item].value() {
                let delta = (whole(to) - from) * values[item];
                steps.push(Raise { item, from, to, effort: effort(instrument, item, from, to), delta });
            }
        }
        steps.sort_by_key(|step| (Reverse(step.delta), step.effort, step.item));
        let standing = after(instrument, outcome, raised);
        let (verdict, _) = judge(instrument, &standing);
        Path { effort: steps.iter().map(|step| step.effort).sum(), steps, standing, verdict }
    }
}
