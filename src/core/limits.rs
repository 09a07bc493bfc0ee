//! How large an instrument may be.
//!
//! The counts keep a hostile file from filling memory. The bound on fractions makes overflow impossible: every figure of
//! scoring is a fraction whose denominator divides
//!
//! ```text
//! max · ΣW · L · T
//! ```
//!
//! where `ΣW` is the sum of the dimension weights, `L` a common multiple of what the applicable items of a dimension can
//! weigh together, and `T = 2 · lcm(1..=roles)` covers a team's values (a median halves, a mean over roles divides). No
//! numerator is larger than 150 times its denominator, and no step needs more than a few times the result.

use std::rc::Rc;

use crate::core::instrument::Instrument;

/// The largest `scale.max`.
pub const SCALE_MAX: i64 = 10;
/// Dimensions of an instrument.
pub const DIMENSIONS: usize = 40;
/// Items of an instrument.
pub const ITEMS: usize = 400;
/// Flags of an instrument.
pub const FLAGS: usize = 200;
/// Claims of an instrument.
pub const CLAIMS: usize = 2000;
/// Sources of an instrument.
pub const SOURCES: usize = 200;
/// Stages of an instrument.
pub const STAGES: usize = 20;
/// Roles of an instrument.
pub const ROLES: usize = 12;
/// The largest weight or effort; the smallest is 1.
pub const WEIGHT: i64 = 1000;
/// Characters of an id.
pub const ID: usize = 64;
/// Characters of any other text of an instrument.
pub const TEXT: usize = 4000;
/// Characters of a person's note.
pub const NOTE: usize = 10_000;
/// Characters of a name that a person gives: to a project, a run, the owner of a step.
pub const NAME: usize = 200;
/// Bytes of an instrument file.
pub const FILE_BYTES: usize = 2_000_000;
/// Bytes of a person's file, of answers or a project. Whatever was exported must load again: a browser keeps some five
/// million UTF-16 units for a page, and each takes at most three bytes in a file.
pub const PROJECT_BYTES: usize = 16_000_000;

/// The text, cut to `most` characters: what is saved must be readable again.
pub fn within(text: &str, most: usize) -> Rc<str> {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end]).into()
}

/// `max · ΣW · L · T` may not pass this: 2^115 leaves room for the factor 150 and for intermediate sums in 127 bits.
const LARGEST_DENOMINATOR: u128 = 1 << 115;

/// Whether every figure that scoring can reach with this instrument fits.
pub fn fractions_fit(instrument: &Instrument) -> bool {
    let weights: u128 = instrument.dimensions.iter().map(|d| u128::from(d.weight)).sum();
    let team = (1..=instrument.roles.len() as u128).try_fold(1, lcm).and_then(|x| x.checked_mul(2));
    let product = |a: Option<u128>, b: Option<u128>| a?.checked_mul(b?);
    let bound = product(product(team, Some(weights)), product(Some(instrument.scale.max.into()), common(instrument)));
    bound.is_some_and(|b| b <= LARGEST_DENOMINATOR)
}

/// `L`: the product of the dimensions' whole weights, or the least common multiple of all weights that subsets of their
/// items can have, whichever is smaller.
fn common(instrument: &Instrument) -> Option<u128> {
    let (mut product, mut multiple) = (Some(1_u128), Some(1_u128));
    for dimension in 0..instrument.dimensions.len() {
        let weights: Vec<usize> = instrument.items_of(dimension).map(|i| instrument.items[i].weight.into()).collect();
        let sum: usize = weights.iter().sum();
        product = product.and_then(|p| p.checked_mul(sum.max(1) as u128));
        for weight in reachable(&weights, sum) {
            multiple = multiple.and_then(|m| lcm(m, weight as u128));
        }
    }
    match (product, multiple) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// The weights above nought that subsets can have.
fn reachable(weights: &[usize], sum: usize) -> Vec<usize> {
    let mut can = vec![false; sum + 1];
    can[0] = true;
    for &weight in weights {
        for total in (weight..=sum).rev() {
            can[total] |= can[total - weight];
        }
    }
    (1..=sum).filter(|&total| can[total]).collect()
}

fn lcm(a: u128, b: u128) -> Option<u128> {
    let (mut x, mut y) = (a, b);
    while y > 0 {
        (x, y) = (y, x % y);
    }
    (a / x).checked_mul(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subsets_reach_their_sums_and_nothing_else() {
        assert_eq!(reachable(&[2, 2, 4], 8), [2, 4, 6, 8]);
        assert_eq!(reachable(&[], 0), [0_usize; 0]);
    }

    #[test]
    fn a_common_multiple_that_does_not_fit_is_none() {
        assert_eq!(lcm(4, 6), Some(12));
        assert_eq!(lcm(u128::MAX, u128::MAX - 1), None);
    }
}
