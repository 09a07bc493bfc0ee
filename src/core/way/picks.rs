//! Sets of raises, and which of them can still be a part of the cheapest way.

use std::cmp::{Ordering, Reverse};

use super::{
    front::Front,
    search::{TooLarge, Work},
};

/// One bit for each red flag that must be cleared; [`crate::core::limits::FLAGS`] is less than 256.
pub type Bits = [u64; 4];

pub fn with(a: &Bits, b: &Bits) -> Bits {
    [a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]]
}

pub fn without(a: &Bits, b: &Bits) -> Bits {
    [a[0] & !b[0], a[1] & !b[1], a[2] & !b[2], a[3] & !b[3]]
}

pub fn bit(n: usize) -> Bits {
    std::array::from_fn(|word| if word == n / 64 { 1 << (n % 64) } else { 0 })
}

/// A set of raises among some of the items, with all that the rest of the search needs to know of it.
#[derive(Clone, Copy)]
pub struct Pick {
    pub effort: u32,
    /// How many items are raised.
    pub items: u16,
    /// How many groups of cautions are left as they are.
    pub pardons: u16,
    /// What the index gains, in the model's units.
    pub gain: i128,
    /// How much dearer than the bound every way with this set is, in the units of [`super::bound`].
    pub penalty: i64,
    /// The flags it clears.
    pub hits: Bits,
    /// Where its levels are, in [`Picks::levels`].
    row: usize,
}

/// Some sets of raises among the same items.
pub struct Picks {
    pub picks: Vec<Pick>,
    /// Four bits an item, the first item highest: the option it is raised to, or 0. `words` entries a set.
    levels: Vec<u64>,
    words: usize,
}

/// What a set must keep to.
pub struct Demand {
    /// The most effort.
    pub effort: u32,
    /// The most penalty.
    pub slack: i64,
    /// The least gain of the whole list, with what is still ahead.
    pub gain: i128,
    /// The gain from which on more is worth nothing but a tie.
    pub enough: i128,
}

impl Picks {
    /// No set at all; an item takes four bits.
    pub fn new(items: usize) -> Self {
        Picks { picks: Vec::new(), levels: Vec::new(), words: items.div_ceil(16) }
    }

    /// The empty set alone.
    pub fn nothing(items: usize) -> Self {
        let mut picks = Self::new(items);
        picks.add(0, 0, 0, 0);
        picks
    }

    /// Adds the set of one raise, of the n-th item to a level; or the empty set, to level 0.
    pub fn add(&mut self, n: usize, level: u8, effort: u32, gain: i128) -> &mut Pick {
        let (row, last) = (self.levels.len(), self.picks.len());
        self.levels.resize(row + self.words, 0);
        if level > 0 {
            self.levels[row + n / 16] = u64::from(level) << (60 - n % 16 * 4);
        }
        self.picks.push(Pick { effort, items: u16::from(level > 0), pardons: 0, gain, penalty: 0, hits: [0; 4], row });
        &mut self.picks[last]
    }

    /// The sets from one position to another.
    pub fn only(&self, start: usize, end: usize) -> Picks {
        Picks { picks: self.picks[start..end].to_vec(), levels: self.levels.clone(), words: self.words }
    }

    /// Whether the first set of this list comes before that of another.
    pub fn before(&self, other: &Picks) -> bool {
        match (self.picks.first(), other.picks.first()) {
            (Some(a), Some(b)) => compare((a, &self.levels), (b, &other.levels), self.words) == Ordering::Less,
            (a, b) => a.is_some() && b.is_none(),
        }
    }

    /// The level to which a set raises the n-th item; 0 when it does not.
    pub fn level(&self, pick: &Pick, n: usize) -> u8 {
        (self.levels[pick.row + n / 16] >> (60 - n % 16 * 4)) as u8 & 15
    }

    /// The largest gain of any of the sets.
    pub fn most(&self) -> i128 {
        self.picks.iter().fold(0, |most, pick| most.max(pick.gain))
    }

    /// Every set of this list together with every set of the other, as far as they keep to the demand with what is ahead,
    /// clear these flags, leave no more groups than this, and are not replaced by another; in the order of [`compare`].
    pub fn combine(
        &self,
        other: &Picks,
        demand: &Demand,
        (hits, pardons): (Bits, u16),
        ahead: &Front,
        work: &mut Work,
    ) -> Result<Picks, TooLarge> {
        let mut all = Picks { picks: Vec::new(), levels: Vec::new(), words: self.words };
        work.spend(self.picks.len() * other.picks.len())?;
        for a in &self.picks {
            for b in &other.picks {
                let mut pick = *a;
                pick.penalty += b.penalty;
                pick.effort += b.effort;
                pick.gain += b.gain;
                pick.pardons += b.pardons;
                pick.hits = with(&a.hits, &b.hits);
                let affordable = pick.penalty <= demand.slack && pick.effort <= demand.effort;
                if !affordable || pick.pardons > pardons || without(&hits, &pick.hits) != [0; 4] {
                    continue;
                }
                if ahead.least(demand.gain - pick.gain) > demand.slack - pick.penalty {
                    continue;
                }
                work.spend(Work::KEEP)?;
                pick.items += b.items;
                pick.row = all.levels.len();
                for n in 0..self.words {
                    all.levels.push(self.levels[a.row + n] | other.levels[b.row + n]);
                }
                all.picks.push(pick);
            }
        }
        all.sift(demand.enough, work)?;
        Ok(all)
    }

    /// Sorts, and drops every set that another one replaces in any way: no dearer, no less gain, clears no less.
    fn sift(&mut self, enough: i128, work: &mut Work) -> Result<(), TooLarge> {
        let levels = std::mem::take(&mut self.levels);
        self.picks.sort_unstable_by(|a, b| compare((a, &levels), (b, &levels), self.words));
        let (mut kept, mut top): (Vec<Pick>, i128) = (Vec::new(), -1);
        for &pick in &self.picks {
            // With more gain than any cheaper set it has its place, unless gain is no longer needed.
            if pick.gain <= top || top >= enough {
                work.spend(kept.len())?;
                let replaces = |a: &&Pick| {
                    (a.gain >= pick.gain || a.effort < pick.effort && a.gain >= enough)
                        && a.pardons <= pick.pardons
                        && without(&pick.hits, &a.hits) == [0; 4]
                };
                if kept.iter().rev().find(replaces).is_some() {
                    continue;
                }
            }
            top = top.max(pick.gain);
            let row = self.levels.len();
            self.levels.extend_from_slice(&levels[pick.row..pick.row + self.words]);
            kept.push(Pick { row, ..pick });
        }
        self.picks = kept;
        Ok(())
    }
}

/// Less effort, then more gain, then fewer items, then item order: of the items raised, sorted, the first that differs is
/// the earlier one; with the same items, the first that differs is raised less.
///
/// The order of two sets stays the same when both get the same further raises: that is what allows dropping the later one.
fn compare((a, levels_a): (&Pick, &[u64]), (b, levels_b): (&Pick, &[u64]), words: usize) -> Ordering {
    let key = |pick: &Pick| (pick.effort, Reverse(pick.gain), pick.items);
    key(a).cmp(&key(b)).then_with(|| {
        let (a, b) = (&levels_a[a.row..a.row + words], &levels_b[b.row..b.row + words]);
        let raised = |word: &u64| (word | word >> 1 | word >> 2 | word >> 3) & 0x1111_1111_1111_1111;
        b.iter().map(raised).cmp(a.iter().map(raised)).then_with(|| a.cmp(b))
    })
}
