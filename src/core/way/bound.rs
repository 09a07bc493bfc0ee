//! How cheap a way can be at the very least, so that the search need not look at what must be dearer.
//!
//! Gain gets a price, and so does every flag that is cleared and every group of cautions that is left. A choice then costs
//! its effort, less what it brings, plus what it leaves. Whatever the prices, the cheapest choice of each block, plus the
//! worth of all that is needed, is never more than the effort of the cheapest way (Lagrange's bound), and what a choice
//! costs beyond the cheapest of its block is a penalty that every way with it pays. Good prices only make the bound close:
//! they are found by turning one at a time to its best, some rounds long.
//!
//! Efforts count in units of 2^-30 here and gains in units coarse enough for 64 bits. Gains are rounded up, which can only
//! lower the bound.

use super::picks::{Picks, has};

/// Effort 1 as a power of two.
pub const EFFORT: u32 = 30;
/// All gains together, as a power of two.
const GAINS: u32 = 20;
/// The highest price of one unit of gain; with all gains it stays well under 2^63.
const DEAREST: i64 = 1 << 38;
/// The highest price of leaving a group of cautions: more than the effort of everything.
const PARDON: i64 = 1 << 52;
/// How often all prices are turned.
const ROUNDS: usize = 2;

/// Blocks of which each gives one choice, and what their choices must gain together.
pub struct Part {
    pub need: i128,
    pub blocks: Vec<Picks>,
}

/// What clearing each flag is worth, and what leaving a group of cautions costs.
#[derive(Clone)]
pub struct Prices {
    flags: Vec<i64>,
    pardon: i64,
}

impl Prices {
    /// To begin with, as if no group could be left: from there the price of leaving one comes down.
    pub fn new(flags: usize) -> Self {
        Prices { flags: vec![0; flags], pardon: PARDON }
    }
}

/// How gains are brought to the size of the bound's units.
#[derive(Clone, Copy)]
pub struct Coarse {
    finer: u32,
    coarser: u32,
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

    /// The cheapest choice of a block at these prices of gain and of a group left: what it costs, what it gains, and how
    /// many groups it leaves. `penalty` holds what does not depend on these prices.
    fn cheapest(self, block: &Picks, price: i64, pardon: i64) -> (i64, i64, i64) {
        let mut best = (i64::MAX, 0, 0);
        for pick in &block.picks {
            let (gain, pardons) = (self.gain(pick.gain), i64::from(pick.pardons));
            best = best.min((pick.penalty - price * gain + pardon * pardons, -gain, pardons));
        }
        (best.0, -best.1, best.2)
    }

    /// Sets all penalties and gives the bound on the effort of any way in which each part meets its own need, all together
    /// gain `need`, every flag is cleared, and no more than `pardons` groups of cautions are left. Begins with the prices
    /// given and betters them.
    pub fn price(self, parts: &mut [Part], need: i128, pardons: u16, prices: &mut Prices) -> i64 {
        let (need, pardons) = (self.gain(need), i64::from(pardons));
        for pick in picks(parts) {
            let worth = prices.flags.iter().enumerate().filter(|(flag, _)| has(&pick.hits, *flag));
            pick.penalty = (i64::from(pick.effort) << EFFORT) - worth.map(|(_, worth)| worth).sum::<i64>();
        }
        let (mut all, mut own) = (0, vec![0; parts.len()]);
        for _ in 0..if prices.flags.is_empty() { 1 } else { ROUNDS } {
            let pardon = prices.pardon;
            let gained =
                |part: &Part, price| part.blocks.iter().map(|block| self.cheapest(block, price, pardon).1).sum::<i64>();
            all = lowest(0, DEAREST, &|price| {
                parts.iter().map(|part| gained(part, price).max(self.gain(part.need))).sum::<i64>() >= need
            });
            for (part, own) in parts.iter().zip(&mut own) {
                *own = lowest(all, DEAREST, &|price| gained(part, price) >= self.gain(part.need));
            }
            for (flag, worth) in prices.flags.iter_mut().enumerate() {
                let turn = self.turn(parts, &own, flag, pardon).max(-*worth);
                *worth += turn;
                picks(parts).filter(|pick| has(&pick.hits, flag)).for_each(|pick| pick.penalty -= turn);
            }
            prices.pardon = lowest(0, PARDON, &|pardon| {
                let left = |(part, own): (&Part, &i64)| {
                    part.blocks.iter().map(|block| self.cheapest(block, *own, pardon).2).sum::<i64>()
                };
                parts.iter().zip(&own).map(left).sum::<i64>() <= pardons
            });
        }
        let pardon = prices.pardon;
        let mut bound = all * need - pardon * pardons + prices.flags.iter().sum::<i64>();
        for (part, own) in parts.iter_mut().zip(own) {
            bound += (own - all) * self.gain(part.need);
            for block in &mut part.blocks {
                let (cheapest, ..) = self.cheapest(block, own, pardon);
                bound += cheapest;
                for pick in &mut block.picks {
                    pick.penalty += pardon * i64::from(pick.pardons) - own * self.gain(pick.gain) - cheapest;
                }
            }
        }
        bound
    }

    /// How much dearer a flag may get until it is just worth clearing it somewhere; less than nothing where it is cleared
    /// already.
    fn turn(self, parts: &[Part], own: &[i64], flag: usize, pardon: i64) -> i64 {
        let mut turn = PARDON;
        for (part, own) in parts.iter().zip(own) {
            for block in &part.blocks {
                let (mut clears, mut leaves) = (PARDON, PARDON);
                for pick in &block.picks {
                    let cost = pick.penalty - own * self.gain(pick.gain) + pardon * i64::from(pick.pardons);
                    let least = if has(&pick.hits, flag) { &mut clears } else { &mut leaves };
                    *least = cost.min(*least);
                }
                if clears < PARDON {
                    turn = turn.min(clears - leaves);
                }
            }
        }
        // Where nothing clears it, there is no way, and no price is of any use.
        if turn < PARDON { turn } else { 0 }
    }
}

fn picks(parts: &mut [Part]) -> impl Iterator<Item = &mut super::picks::Pick> {
    parts.iter_mut().flat_map(|part| &mut part.blocks).flat_map(|block| &mut block.picks)
}

/// The lowest price from `low` to `high` at which it is enough; the highest when none is.
fn lowest(low: i64, high: i64, enough: &dyn Fn(i64) -> bool) -> i64 {
    let (mut low, mut high) = (low, high);
    while low < high {
        let middle = low + (high - low) / 2;
        if enough(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
