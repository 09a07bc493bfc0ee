//! The exact search: sets of raises are put together item by item within a dimension and then dimension by dimension, and
//! of what cannot be told apart later only the best is kept.
//!
//! It asks whether there is a way for a budget of effort, beginning with the bound. A budget keeps the lists short: a set
//! goes once its penalty passes what the budget has over the bound. Where the budget is too small, a larger one is tried.
//!
//! Where the lists get long nevertheless, because many flags overlap, the question is split: one block keeps the one half
//! of its choices or the other (branch and bound). Each half has its own bound, and most are over the budget soon.

use std::cmp::Reverse;

use super::{
    bound::{EFFORT, Part, Prices, Wanted},
    front::Front,
    model::Model,
    picks::{Bits, Demand, Picks, bit, with, without},
};

/// How often prices are bettered: for the whole question, for a part of it, and to try where to split.
const FIRST: usize = 400;
const LATER: usize = 20;
const TRIED: usize = 20;
/// How many ways to split a question are tried.
const CANDIDATES: usize = 8;
/// The share of all work after which sets of raises are no longer put together and the question is split instead.
const SHARE: u64 = 40;

/// The search was given up.
#[derive(Debug)]
pub struct TooLarge;

/// What the search has done, and when it gives up. Counts steps, not time, so that it is the same on every machine.
pub struct Work {
    done: u64,
    limit: u64,
}

impl Work {
    /// What it costs to keep a set, against looking at one. It also keeps the memory within some 100 MB.
    pub const KEEP: usize = 100;

    pub fn new(limit: u64) -> Self {
        Work { done: 0, limit }
    }

    /// A part of what is left.
    fn some(&self, share: u64) -> Work {
        Work { done: 0, limit: (self.limit / share).min(self.limit - self.done) }
    }

    pub fn done(&self) -> u64 {
        self.done
    }

    pub fn spend(&mut self, steps: usize) -> Result<(), TooLarge> {
        self.done += steps as u64;
        if self.done > self.limit { Err(TooLarge) } else { Ok(()) }
    }
}

/// A part of the question: of each block only some choices, by their positions.
#[derive(Clone)]
struct Node {
    kept: Vec<(usize, usize)>,
    prices: Prices,
    bound: i64,
}

impl Model {
    /// The items (positions in the instrument) that the cheapest way raises, each with its level. There must be one.
    pub fn cheapest(self, work: &mut Work) -> Result<Vec<(usize, u8)>, TooLarge> {
        let kept = self.parts.iter().flat_map(|part| &part.blocks).map(|block| (0, block.picks.len())).collect();
        let mut whole = Node { kept, prices: Prices::new(self.parts.len(), self.flags), bound: 0 };
        whole.bound = self.price(&mut self.only(&whole), &mut whole.prices, (FIRST, i64::MAX), work)?.0;
        let lowest = whole.bound >> EFFORT;
        let (mut budget, mut open) = (lowest + 1, vec![whole]);
        loop {
            if let Some(best) = self.best(&mut open, budget, work)?
                && let Some(pick) = best.picks.first()
            {
                let levels = self.items.iter().enumerate().map(|(n, &item)| (item, best.level(pick, n)));
                return Ok(levels.filter(|(_, level)| *level > 0).collect());
            }
            work.spend(Work::KEEP)?;
            // Half as much again over the bound: little is lost where that is far too little, or a little too much.
            budget += 1.max((budget - lowest) / 2);
        }
    }

    /// The cheapest way that takes no more effort than the budget. What of the question may hold one for a larger budget
    /// stays open.
    fn best(&self, open: &mut Vec<Node>, mut budget: i64, work: &mut Work) -> Result<Option<Picks>, TooLarge> {
        let (mut best, mut later): (Option<Picks>, Vec<Node>) = (None, Vec::new());
        while let Some(mut node) = open.pop() {
            let enough = (budget + 1) << EFFORT;
            if node.bound <= budget << EFFORT {
                let mut parts = self.only(&node);
                let (bound, chosen) = self.price(&mut parts, &mut node.prices, (LATER, enough), work)?;
                node.bound = node.bound.max(bound);
                let slack = (budget << EFFORT) - bound;
                if slack >= 0 {
                    // Without flags lists cannot get long, and halves would be no easier.
                    let mut some = work.some(if self.flags == 0 { 1 } else { SHARE });
                    let found = self.within(&parts, (budget, slack), &node.prices, &mut some);
                    work.spend(some.done as usize)?;
                    match found {
                        Err(TooLarge) => {
                            open.extend(self.split(&node, &parts, &chosen, enough, work)?);
                            continue;
                        }
                        Ok(found) => {
                            if let Some(pick) = found.picks.first() {
                                budget = pick.effort.into();
                                if best.as_ref().is_none_or(|best| found.before(best)) {
                                    best = Some(found);
                                }
                            }
                        }
                    }
                }
            }
            later.push(node);
        }
        *open = later;
        Ok(best)
    }

    /// The two halves of a question, the more promising last: of the blocks that the prices leave least decided, the one
    /// whose halves have the highest bounds.
    fn split(
        &self,
        node: &Node,
        parts: &[Part],
        chosen: &[u32],
        enough: i64,
        work: &mut Work,
    ) -> Result<[Node; 2], TooLarge> {
        let (mut best, mut highest) = (Err(TooLarge), i64::MIN);
        for (n, first) in undecided(parts, chosen) {
            let (start, end) = node.kept[n];
            let mut halves = [(start, start + first), (start + first, end)].map(|kept| {
                let mut half = node.clone();
                half.kept[n] = kept;
                half
            });
            for half in &mut halves {
                let (bound, _) = self.price(&mut self.only(half), &mut half.prices, (TRIED, enough), work)?;
                half.bound = half.bound.max(bound).min(enough);
            }
            halves.sort_by_key(|half| Reverse(half.bound));
            // The lower one decides how much is left to do.
            let height = halves[0].bound + 3 * halves[1].bound;
            if height > highest {
                (best, highest) = (Ok(halves), height);
            }
        }
        best
    }

    /// The choices that a node has.
    fn only(&self, node: &Node) -> Vec<Part> {
        let mut kept = node.kept.iter();
        let part = |part: &Part| Part {
            need: part.need,
            blocks: part
                .blocks
                .iter()
                .zip(kept.by_ref())
                .map(|(block, &(start, end))| block.only(start, end))
                .collect(),
        };
        self.parts.iter().map(part).collect()
    }

    fn price(
        &self,
        parts: &mut [Part],
        prices: &mut Prices,
        (rounds, enough): (usize, i64),
        work: &mut Work,
    ) -> Result<(i64, Vec<u32>), TooLarge> {
        let wanted = Wanted { need: self.need, pardons: self.pardons, rounds, enough };
        self.coarse.price(parts, wanted, prices, work)
    }

    /// The cheapest way that takes no more effort than the budget, first in the list, if there is one. `slack` is what the
    /// budget has over the bound.
    fn within(
        &self,
        blocks: &[Part],
        (budget, slack): (i64, i64),
        prices: &Prices,
        work: &mut Work,
    ) -> Result<Picks, TooLarge> {
        let mut parts = Vec::new();
        let mut prices = prices.clone();
        let mut least = Vec::new();
        for part in blocks {
            least.push(self.fronts(&part.blocks, slack, work)?[0].least(part.need));
        }
        if least.iter().try_fold(slack, |slack, least| slack.checked_sub(*least).filter(|s| *s >= 0)).is_none() {
            return Ok(Picks::new(self.items.len()));
        }
        for (n, part) in blocks.iter().enumerate() {
            let others = blocks.iter().enumerate().filter(|(m, _)| *m != n);
            let elsewhere = hits(others.flat_map(|(_, part)| &part.blocks));
            let slack = slack - least.iter().sum::<i64>() + least[n];
            // What by itself gains all that is needed need not gain more.
            let demand = Demand { effort: budget as u32, slack, gain: part.need, enough: part.need.max(self.need) };
            let list = self.together(&part.blocks, elsewhere, demand, work)?;
            if list.picks.is_empty() {
                return Ok(list);
            }
            least[n] = list.picks.iter().map(|pick| pick.penalty).min().unwrap_or(0);
            parts.push(Part { need: 0, blocks: vec![list] });
        }
        let (bound, _) = self.price(&mut parts, &mut prices, (LATER, (budget + 1) << EFFORT), work)?;
        let slack = (budget << EFFORT) - bound;
        let lists: Vec<Picks> = parts.into_iter().flat_map(|part| part.blocks).collect();
        let demand = Demand { effort: budget as u32, slack, gain: self.need, enough: self.need };
        self.together(&lists, [0; 4], demand, work)
    }

    /// The fronts of the blocks from each on.
    fn fronts(&self, blocks: &[Picks], slack: i64, work: &mut Work) -> Result<Vec<Front>, TooLarge> {
        let mut fronts = vec![Front::nothing(); blocks.len() + 1];
        for (n, block) in blocks.iter().enumerate().rev() {
            fronts[n] = fronts[n + 1].with(block, slack, work)?;
        }
        Ok(fronts)
    }

    /// One choice of each block, in every way that can matter. `elsewhere` are the flags that other blocks can clear.
    fn together(&self, blocks: &[Picks], elsewhere: Bits, demand: Demand, work: &mut Work) -> Result<Picks, TooLarge> {
        let all = (0..self.flags).fold([0; 4], |all, flag| with(&all, &bit(flag)));
        let mut list = Picks::nothing(self.items.len());
        let fronts = self.fronts(blocks, demand.slack, work)?;
        for (n, block) in blocks.iter().enumerate() {
            let open = with(&elsewhere, &hits(&blocks[n + 1..]));
            list = list.combine(block, &demand, (without(&all, &open), self.pardons), &fronts[n + 1], work)?;
        }
        Ok(list)
    }
}

/// The blocks whose choices took turns in being the cheapest, the most undecided first, each with how many of its choices
/// make the first half. What clears flags is looked at first.
fn undecided(parts: &[Part], chosen: &[u32]) -> Vec<(usize, usize)> {
    let (mut candidates, mut rest) = (Vec::new(), chosen);
    for (n, block) in parts.iter().flat_map(|part| &part.blocks).enumerate() {
        let (counts, others) = rest.split_at(block.picks.len());
        rest = others;
        let (total, weight) =
            (counts.iter().sum::<u32>(), 1 + hits([block]).iter().map(|w| w.count_ones()).sum::<u32>());
        let score = |first: usize| {
            let low = counts[..first].iter().sum::<u32>();
            (low.min(total - low) * weight, n, first)
        };
        candidates.extend((1..counts.len()).map(score).max());
    }
    candidates.sort_unstable_by(|a, b| b.cmp(a));
    candidates.truncate(CANDIDATES);
    candidates.into_iter().map(|(_, n, first)| (n, first)).collect()
}

/// The flags that any set of any block clears.
fn hits<'a>(blocks: impl IntoIterator<Item = &'a Picks>) -> Bits {
    blocks.into_iter().flat_map(|block| &block.picks).fold([0; 4], |all, pick| with(&all, &pick.hits))
}
