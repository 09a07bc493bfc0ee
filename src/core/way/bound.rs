//! How cheap a way can be at the very least, so that the search need not look at what must be dearer.
//!
//! Gain gets a price, and so does every flag that is cleared and every group of cautions that is left. A choice then costs
//! its effort, less what it brings, plus what it leaves. Whatever the prices, the cheapest choice of each block, plus the
//! worth of all that is needed, is never more than the effort of the cheapest way (Lagrange's bound), and what a choice
//! costs beyond the cheapest of its block is a penalty that every way with it pays. Good prices only make the bound close:
//! they are found by raising the price of whatever the cheapest choices bring too little of, and lowering that of what they
//! bring too much of, all at once, by steps that shrink (the subgradient method).
//!
//! Efforts count in units of 2^-30 here and gains in units coarse enough for 64 bits. Gains are rounded up, which can only
//! lower the bound.

use super::{
    picks::{Bits, Pick, Picks},
    search::{TooLarge, Work},
};

/// Effort 1 as a power of two.
pub const EFFORT: u32 = 30;
/// All gains together, as a power of two.
const GAINS: u32 = 20;
/// The highest price of one unit of gain; with all gains it stays well under 2^63.
const DEAREST: i64 = 1 << 38;
/// The highest price of a flag, and of leaving a group of cautions: more than the effort of everything.
const PARDON: i64 = 1 << 52;

/// The parts of one that what is missing is told in.
const FINE: i64 = 256;
/// The steps that may bring nothing before the aim comes nearer.
const IDLE: usize = 10;
/// What it costs to look at a choice once, against looking at two sets together.
const LOOK: usize = 6;

/// Blocks of which each gives one choice, and what their choices must gain together.
pub struct Part {
    pub need: i128,
    pub blocks: Vec<Picks>,
}

/// What everything is worth: gain anywhere, gain of each part on top of that, each flag cleared, each group left.
#[derive(Clone)]
pub struct Prices {
    all: i64,
    own: Vec<i64>,
    flags: Vec<i64>,
    pardon: i64,
}

impl Prices {
    /// To begin with nothing is worth anything.
    pub fn new(parts: usize, flags: usize) -> Self {
        Prices { all: 0, own: vec![0; parts], flags: vec![0; flags], pardon: 0 }
    }
}

/// How gains are brought to the size of the bound's units.
#[derive(Clone, Copy)]
pub struct Coarse {
    finer: u32,
    coarser: u32,
}

/// What is wanted of all blocks together.
#[derive(Clone, Copy)]
pub struct Wanted {
    pub need: i128,
    /// The groups of cautions that may be left.
    pub pardons: u16,
    /// How often the prices are bettered.
    pub rounds: usize,
    /// A bound that is enough: nothing is gained by a higher one.
    pub enough: i64,
}

/// A choice, with all that prices look at.
struct Choice {
    effort: i64,
    gain: i64,
    pardons: i64,
    hits: Bits,
    /// How often it was the cheapest of its block.
    chosen: u32,
}

/// The choices of a part.
struct Stall {
    need: i64,
    blocks: Vec<Vec<Choice>>,
}

impl Stall {
    fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.blocks.iter().flatten()
    }
}

/// What the cheapest choices come to at some prices.
struct Found {
    bound: i64,
    missing: Missing,
}

/// What is missing of each thing that has a price; less than nothing where there is too much.
#[derive(Clone)]
struct Missing {
    all: i64,
    own: Vec<i64>,
    flags: Vec<i64>,
    pardon: i64,
}

impl Missing {
    fn each(&mut self) -> impl Iterator<Item = &mut i64> {
        [&mut self.all, &mut self.pardon].into_iter().chain(&mut self.own).chain(&mut self.flags)
    }
}

impl Found {
    /// What is missing in [`FINE`] parts, halfway between now and before: that keeps prices from swinging.
    fn blended(&self, before: Option<Missing>) -> Missing {
        let mut now = self.missing.clone();
        now.each().for_each(|missing| *missing *= FINE);
        if let Some(mut before) = before {
            now.each().zip(before.each()).for_each(|(now, before)| *now = (*now + *before) / 2);
        }
        now
    }
}

impl Choice {
    fn cost(&self, prices: &Prices, own: i64) -> i64 {
        let worth: i64 = ones(&self.hits).map(|flag| prices.flags[flag]).sum();
        self.effort - own * self.gain + prices.pardon * self.pardons - worth
    }
}

/// The positions of the bits that are set.
fn ones(bits: &Bits) -> impl Iterator<Item = usize> {
    bits.iter().enumerate().flat_map(|(n, &word)| {
        std::iter::successors(Some(word), |word| Some(word & word.wrapping_sub(1)))
            .take_while(|word| *word != 0)
            .map(move |word| n * 64 + word.trailing_zeros() as usize)
    })
}

impl Coarse {
    /// For gains that are at most `most` together.
    pub fn of(most: i128) -> Self {
        let bits = 128 - most.leading_zeros();
        Coarse { finer: GAINS.saturating_sub(bits), coarser: bits.saturating_sub(GAINS) }
    }

    fn gain(self, gain: i128) -> i64 {
        (((gain << self.finer) + (1 << self.coarser) - 1) >> self.coarser) as i64
    }

    /// Sets all penalties and gives the bound on the effort of any way in which each part meets its own need, all together
    /// gain as much as is wanted, every flag is cleared, and no more groups of cautions are left. Begins with the prices
    /// given and betters them. Also how often each choice was the cheapest of its block meanwhile, in their order.
    pub fn price(
        self,
        parts: &mut [Part],
        wanted: Wanted,
        prices: &mut Prices,
        work: &mut Work,
    ) -> Result<(i64, Vec<u32>), TooLarge> {
        let mut market: Vec<Stall> = parts.iter().map(|part| self.stall(part)).collect();
        let need = (self.gain(wanted.need), i64::from(wanted.pardons));
        let bound = better(&mut market, need, wanted, prices, work)?;
        for ((part, stall), own) in parts.iter_mut().zip(&market).zip(&prices.own) {
            for (block, choices) in part.blocks.iter_mut().zip(&stall.blocks) {
                let cost = |choice: &Choice| choice.cost(prices, prices.all + own);
                let cheapest = choices.iter().map(cost).min().unwrap_or(0);
                for (pick, choice) in block.picks.iter_mut().zip(choices) {
                    pick.penalty = cost(choice) - cheapest;
                }
            }
        }
        Ok((bound, market.iter().flat_map(Stall::choices).map(|choice| choice.chosen).collect()))
    }

    fn stall(self, part: &Part) -> Stall {
        let choice = |pick: &Pick| Choice {
            effort: i64::from(pick.effort) << EFFORT,
            gain: self.gain(pick.gain),
            pardons: pick.pardons.into(),
            hits: pick.hits,
            chosen: 0,
        };
        let blocks = part.blocks.iter().map(|block| block.picks.iter().map(choice).collect()).collect();
        Stall { need: self.gain(part.need), blocks }
    }
}

/// Betters the prices and gives the bound that the best of them give.
///
/// Each step aims at a bound somewhat ahead of the best so far: further ahead after a success, half as far after some
/// failures.
fn better(
    market: &mut [Stall],
    need: (i64, i64),
    wanted: Wanted,
    prices: &mut Prices,
    work: &mut Work,
) -> Result<i64, TooLarge> {
    let blocks: usize = market.iter().map(|stall| stall.blocks.len()).sum();
    let most = |block: &Vec<Choice>| block.iter().map(|choice| choice.gain).max().unwrap_or(0);
    let gains: i64 = market.iter().flat_map(|stall| &stall.blocks).map(most).sum();
    // What one block gains weighs as much as one flag.
    let share = (gains / blocks.max(1) as i64).max(1);
    let size = market.iter().flat_map(Stall::choices).count();
    let mut found = look(market, need, prices);
    let (mut best, mut bound, mut along, mut idle) = (prices.clone(), found.bound, None, 0);
    let far = if wanted.enough == i64::MAX { bound / 8 } else { (wanted.enough - bound) / 4 };
    let mut ahead = far.clamp(1 << (EFFORT - 3), PARDON);
    for _ in 0..wanted.rounds {
        if bound >= wanted.enough || ahead < 1 << (EFFORT - 8) {
            break;
        }
        let target = (bound + ahead).min(wanted.enough.saturating_add(1 << (EFFORT - 6)));
        let missing = found.blended(along.take());
        if !prices.step(&missing, target - found.bound, share) {
            break;
        }
        along = Some(missing);
        work.spend(LOOK * size)?;
        found = look(market, need, prices);
        let more = found.bound - bound;
        idle = if more > ahead / 16 { 0 } else { idle + 1 };
        if more > ahead / 2 {
            ahead = (2 * ahead).min(PARDON);
        }
        if more > 0 {
            (bound, best) = (found.bound, prices.clone());
        }
        if idle == IDLE {
            (ahead, idle, along) = (ahead / 2, 0, None);
            prices.clone_from(&best);
            found = look(market, need, prices);
        }
    }
    *prices = best;
    Ok(bound)
}

impl Prices {
    /// Changes every price by its share of what is missing. False where nothing is missing: better prices there are not.
    fn step(&mut self, missing: &Missing, ahead: i64, share: i64) -> bool {
        let share = i128::from(share);
        let counts = |price: i64, missing: i64| price > 0 || missing > 0;
        let square = |price: i64, missing: i64| {
            if counts(price, missing) { i128::from(missing) * i128::from(missing) } else { 0 }
        };
        let own = self.own.iter().zip(&missing.own).map(|(p, m)| square(*p, *m)).sum::<i128>();
        let flags = self.flags.iter().zip(&missing.flags).map(|(p, m)| square(*p, *m)).sum::<i128>();
        let all = (square(self.all, missing.all) + own) + (flags + square(self.pardon, missing.pardon)) * share * share;
        if all == 0 {
            return false;
        }
        let ahead = i128::from(ahead) * i128::from(FINE);
        let turn = |price: &mut i64, missing: i64, weight: i128, most: i64| {
            let change = ahead * i128::from(missing) * weight / all;
            *price = (i128::from(*price) + change).clamp(0, most.into()) as i64;
        };
        turn(&mut self.all, missing.all, 1, DEAREST / 2);
        for (price, missing) in self.own.iter_mut().zip(&missing.own) {
            turn(price, *missing, 1, DEAREST / 2);
        }
        for (price, missing) in self.flags.iter_mut().zip(&missing.flags) {
            turn(price, *missing, share * share, PARDON);
        }
        turn(&mut self.pardon, missing.pardon, share * share, PARDON);
        true
    }
}

/// The cheapest choice of each block.
fn look(market: &mut [Stall], (need, pardons): (i64, i64), prices: &Prices) -> Found {
    let mut bound = prices.all * need - prices.pardon * pardons + prices.flags.iter().sum::<i64>();
    let flags = vec![1; prices.flags.len()];
    let mut missing = Missing { all: need, own: Vec::new(), flags, pardon: -pardons };
    for (stall, own) in market.iter_mut().zip(&prices.own) {
        bound += own * stall.need;
        let mut short = stall.need;
        for block in &mut stall.blocks {
            let costs = block.iter_mut().map(|choice| (choice.cost(prices, prices.all + own), choice));
            let Some((cost, choice)) = costs.min_by_key(|(cost, _)| *cost) else { continue };
            choice.chosen += 1;
            bound += cost;
            short -= choice.gain;
            missing.all -= choice.gain;
            missing.pardon += choice.pardons;
            ones(&choice.hits).for_each(|flag| missing.flags[flag] -= 1);
        }
        missing.own.push(short);
    }
    Found { bound, missing }
}
