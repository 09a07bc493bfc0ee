//! What gain must cost in penalty at the least, all flags aside.

use std::cmp::Reverse;

use super::{
    picks::Picks,
    search::{TooLarge, Work},
};

/// The most points of a front: beyond that two become one that is no dearer and gains no less than either.
const POINTS: usize = 64;

/// The sets of some blocks of which none has both less penalty and more gain: gain and penalty, both rising.
#[derive(Clone)]
pub struct Front(Vec<(i128, i64)>);

impl Front {
    /// Of no blocks.
    pub fn nothing() -> Self {
        Front(vec![(0, 0)])
    }

    /// With one more block of choices, as far as the penalty keeps to the slack.
    pub fn with(&self, block: &Picks, slack: i64, work: &mut Work) -> Result<Self, TooLarge> {
        // Four times: they are sorted, too.
        work.spend(4 * self.0.len() * block.picks.len())?;
        let mut all = Vec::new();
        for pick in &block.picks {
            let more = self.0.iter().map(|(gain, penalty)| (gain + pick.gain, penalty + pick.penalty));
            all.extend(more.take_while(|(_, penalty)| *penalty <= slack));
        }
        all.sort_unstable_by_key(|&(gain, penalty)| (Reverse(gain), penalty));
        let mut points: Vec<(i128, i64)> = Vec::new();
        for point in all {
            if points.last().is_none_or(|(_, least)| point.1 < *least) {
                points.push(point);
            }
        }
        while points.len() > POINTS {
            points = points.chunks(2).map(|two| (two[0].0, two[two.len() - 1].1)).collect();
        }
        points.reverse();
        Ok(Front(points))
    }

    /// The least penalty at which there is this gain; the most there is when there is none.
    pub fn least(&self, gain: i128) -> i64 {
        let from = self.0.partition_point(|point| point.0 < gain);
        self.0.get(from).map_or(i64::MAX, |(_, penalty)| *penalty)
    }
}
