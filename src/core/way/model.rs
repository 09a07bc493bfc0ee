//! The question in whole numbers: which raises there are, and what they must bring together.

use super::{
    bound::{Coarse, Part},
    flags::Flags,
    picks::{Picks, bit, with},
};
use crate::core::{
    exact::{Exact, whole},
    flag::Flag,
    instrument::Instrument,
    ledger,
    result::Outcome,
    score,
    state::State,
    verdict::Verdict,
};

/// The levels to which an item can be raised, first and last; none where the first is above the last.
pub type Levels = (u8, u8);

/// What to search.
pub struct Model {
    /// The items that can be raised, positions in [`Instrument::items`]; sets of raises count them from 0.
    pub items: Vec<usize>,
    /// One for each dimension, with what it must gain by itself.
    pub parts: Vec<Part>,
    /// What the index must gain.
    pub need: i128,
    /// How many flags must be cleared, each a bit.
    pub flags: usize,
    /// How many groups of cautions may be left as they are.
    pub pardons: u16,
    /// How gains are made coarse for the bound.
    pub coarse: Coarse,
}

/// Where each item can be raised to: the goal and beyond. Not the unknown ones, not the ticked ones, and those of `keep`
/// not over its limits.
pub fn levels(instrument: &Instrument, states: &[State], ticked: &[usize], keep: Option<&Flag>) -> Vec<Levels> {
    let scale = instrument.scale;
    let of = |(item, state): (usize, &State)| {
        let Some(present) = state.value().filter(|_| !ticked.contains(&item)) else {
            return (1, 0);
        };
        let limit = keep.and_then(|flag| flag.at_most.iter().find(|&&(i, _)| i == item));
        let last = limit.map_or(scale.max, |&(_, limit)| limit.min(scale.max));
        ((present.to_integer() as u8 + 1).max(scale.goal), last)
    };
    states.iter().enumerate().map(of).collect()
}

/// What climbing from a present answer to a level takes: effort × options climbed, rounded up.
pub fn effort(instrument: &Instrument, item: usize, from: Exact, to: u8) -> u32 {
    ((whole(to) - from) * i128::from(instrument.items[item].effort)).ceil().to_integer() as u32
}

impl Model {
    /// What a better verdict needs.
    pub fn new(instrument: &Instrument, outcome: &Outcome, levels: &[Levels]) -> Self {
        let (rule, standing) = (&instrument.rule, &outcome.standing);
        let (least_index, least_score) = match outcome.verdict {
            Verdict::NotReady => (rule.fix_index, rule.fix_dimension),
            Verdict::FixFirst => (rule.ready_index, rule.ready_dimension),
            _ => (0, 0),
        };
        let flags = Flags::of(instrument, outcome, levels);
        let items: Vec<usize> = (0..levels.len()).filter(|&i| levels[i].0 <= levels[i].1).collect();
        // Points in units that make every gain a whole number.
        let steps = ledger::step_values(instrument, &outcome.states, &standing.dimensions);
        let value = |item: usize| outcome.states[item].value().unwrap_or(whole(0));
        let mut unit = 1;
        for &item in &items {
            for points in [steps[item], steps[item] * value(item)] {
                unit *= Exact::new(unit, *points.denom()).denom();
            }
        }
        // A figure is rounded half up before it is compared, so half a point less is enough.
        let missing = |least: i32, present: Exact, share: Exact| {
            ((Exact::new(2 * i128::from(least) - 1, 2) - present) * share * unit).ceil().to_integer().max(0)
        };
        let need = missing(least_index, standing.index.unwrap_or(whole(0)), whole(1));
        let live = score::live_weight(instrument, &standing.dimensions);
        let part = |(dimension, score): (usize, &Option<score::DimensionScore>)| {
            let clear = score.as_ref().filter(|score| score.is_clear());
            let share = || Exact::new(instrument.dimensions[dimension].weight.into(), live);
            Part { need: clear.map_or(0, |s| missing(least_score, s.score, share())), blocks: Vec::new() }
        };
        let mut parts: Vec<Part> = standing.dimensions.iter().enumerate().map(part).collect();
        let mut most = 0;
        for (n, &item) in items.iter().enumerate() {
            let part = &mut parts[instrument.items[item].dimension];
            let (clears, forced) = (flags.cleared_by(item), flags.forced[item]);
            if need == 0 && part.need == 0 && clears.is_empty() && forced == 0 {
                continue;
            }
            let (step, from) = ((steps[item] * unit).to_integer(), (steps[item] * value(item) * unit).to_integer());
            let mut block = if forced == 0 { Picks::nothing(items.len()) } else { Picks::new(items.len()) };
            for level in levels[item].0.max(forced)..=levels[item].1 {
                let effort = effort(instrument, item, value(item), level);
                let pick = block.add(n, level, effort, step * i128::from(level) - from);
                let cleared = clears.iter().filter(|(_, least)| level >= *least);
                pick.hits = cleared.fold([0; 4], |hits, (flag, _)| with(&hits, &bit(*flag)));
            }
            most += block.most();
            part.blocks.push(block);
        }
        for group in &flags.groups {
            // Where it stands decides nothing but how early its flags are settled.
            let last = group.iter().flat_map(|&flag| &flags.ways[flag]).last();
            let mut block = Picks::nothing(items.len());
            let pick = block.add(0, 0, 0, 0);
            pick.pardons = 1;
            pick.hits = group.iter().fold([0; 4], |hits, flag| with(&hits, &bit(*flag)));
            parts[last.map_or(0, |&(item, _)| instrument.items[item].dimension)].blocks.push(block);
        }
        Model { items, parts, need, flags: flags.ways.len(), pardons: flags.pardons, coarse: Coarse::of(most) }
    }
}
