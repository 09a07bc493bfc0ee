//! The exact search: sets of raises are put together item by item within a dimension and then dimension by dimension, and
//! of what cannot be told apart later only the best is kept.
//!
//! It asks whether there is a way for a budget of effort, beginning with the bound. A budget keeps the lists short: a set
//! goes once its penalty passes what the budget has over the bound. Where the budget is too small, a larger one is tried.

use super::{
    bound::{EFFORT, Part, Prices},
    model::Model,
    picks::{Bits, Demand, Picks, bit, with, without},
};

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
    pub const KEEP: usize = 256;

    pub fn new(limit: u64) -> Self {
        Work { done: 0, limit }
    }

    pub fn done(&self) -> u64 {
        self.done
    }

    pub fn spend(&mut self, steps: usize) -> Result<(), TooLarge> {
        self.done += steps as u64;
        if self.done > self.limit { Err(TooLarge) } else { Ok(()) }
    }
}

impl Model {
    /// The items (positions in the instrument) that the cheapest way raises, each with its level. There must be one.
    pub fn cheapest(mut self, work: &mut Work) -> Result<Vec<(usize, u8)>, TooLarge> {
        let mut prices = Prices::new(self.flags);
        let bound = self.coarse.price(&mut self.parts, self.need, self.pardons, &mut prices);
        let mut budget = (bound >> EFFORT) + 1;
        let mut least = vec![0; self.parts.len()];
        loop {
            let found = self.within(budget, (budget << EFFORT) - bound, &mut least, prices.clone(), work)?;
            if let Some(pick) = found.picks.first() {
                let levels = self.items.iter().enumerate().map(|(n, &item)| (item, found.level(pick, n)));
                return Ok(levels.filter(|(_, level)| *level > 0).collect());
            }
            work.spend(Work::KEEP)?;
            // Half as much again over the bound: little is lost where that is far too little, or a little too much.
            budget += 1.max((budget - (bound >> EFFORT)) / 2);
        }
    }

    /// The cheapest way that takes no more effort than the budget, first in the list, if there is one. `slack` is what the
    /// budget has over the bound, `least` the least penalty that each dimension is known to take of it.
    fn within(
        &self,
        budget: i64,
        slack: i64,
        least: &mut [i64],
        mut prices: Prices,
        work: &mut Work,
    ) -> Result<Picks, TooLarge> {
        let mut parts = Vec::new();
        for (n, part) in self.parts.iter().enumerate() {
            let others = self.parts.iter().enumerate().filter(|(m, _)| *m != n);
            let elsewhere = hits(others.flat_map(|(_, part)| &part.blocks));
            let slack = slack - least.iter().sum::<i64>() + least[n];
            // What by itself gains all that is needed need not gain more. More effort than the budget is not refused yet:
            // `least` holds for larger budgets too.
            let demand = Demand { effort: u32::MAX, slack, gain: part.need, enough: part.need.max(self.need) };
            let list = self.together(&part.blocks, elsewhere, demand, work)?;
            least[n] = list.picks.iter().map(|pick| pick.penalty).min().unwrap_or(least[n].max(slack + 1));
            if list.picks.is_empty() {
                return Ok(list);
            }
            parts.push(Part { need: 0, blocks: vec![list] });
        }
        let bound = self.coarse.price(&mut parts, self.need, self.pardons, &mut prices);
        let slack = (budget << EFFORT) - bound;
        let lists: Vec<Picks> = parts.into_iter().flat_map(|part| part.blocks).collect();
        let demand = Demand { effort: budget as u32, slack, gain: self.need, enough: self.need };
        self.together(&lists, [0; 4], demand, work)
    }

    /// One choice of each block, in every way that can matter. `elsewhere` are the flags that other blocks can clear.
    fn together(
        &self,
        blocks: &[Picks],
        elsewhere: Bits,
        mut demand: Demand,
        work: &mut Work,
    ) -> Result<Picks, TooLarge> {
        let all = (0..self.flags).fold([0; 4], |all, flag| with(&all, &bit(flag)));
        let mut list = Picks::nothing(self.items.len());
        demand.gain -= blocks.iter().map(Picks::most).sum::<i128>();
        for (n, block) in blocks.iter().enumerate() {
            demand.gain += block.most();
            let open = with(&elsewhere, &hits(&blocks[n + 1..]));
            list = list.combine(block, &demand, (without(&all, &open), self.pardons), work)?;
        }
        Ok(list)
    }
}

/// The flags that any set of any block clears.
fn hits<'a>(blocks: impl IntoIterator<Item = &'a Picks>) -> Bits {
    blocks.into_iter().flat_map(|block| &block.picks).fold([0; 4], |all, pick| with(&all, &pick.hits))
}
