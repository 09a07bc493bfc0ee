//! Exact fractions: the only numbers that scoring uses.
//!
//! 128 bits hold every figure of an instrument that validation accepts: [`crate::core::limits`] bounds the common
//! denominator before any scoring starts.

use num_rational::Ratio;

/// An exact fraction, always in lowest terms.
pub type Exact = Ratio<i128>;

/// A whole number as a fraction.
pub fn whole(n: impl Into<i128>) -> Exact {
    Exact::from_integer(n.into())
}

/// The nearest whole number; a half goes up. Every figure that is printed or judged is rounded once, by this.
///
/// ```
/// use crm_readiness::core::exact::{Exact, half_up};
/// assert_eq!(half_up(Exact::new(149, 2)), 75);
/// assert_eq!(half_up(Exact::new(-1, 2)), 0);
/// ```
pub fn half_up(x: Exact) -> i32 {
    let (n, d) = (*x.numer(), *x.denom());
    (2 * n + d).div_euclid(2 * d) as i32
}

/// A fraction as `"a/b"`, the way results are written to files: `"77/2"`, `"100/1"`.
pub fn fraction(x: Exact) -> String {
    format!("{}/{}", x.numer(), x.denom())
}

/// Reads `"a/b"` with `0 <= a <= b`, `b` from 1 to 1000: a share, as instruments give their coverage limits.
pub fn share(text: &str) -> Option<Exact> {
    let (n, d) = text.split_once('/')?;
    let (n, d): (u16, u16) = (n.parse().ok()?, d.parse().ok()?);
    (d > 0 && d <= 1000 && n <= d).then(|| Exact::new(n.into(), d.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_rounded_up_and_just_under_it_down() {
        assert_eq!(half_up(Exact::new(149, 2)), 75);
        assert_eq!(half_up(Exact::new(7_449_999, 100_000)), 74);
        assert_eq!(half_up(Exact::new(-5, 2)), -2);
        assert_eq!(half_up(Exact::new(-3, 5)), -1);
    }

    #[test]
    fn a_share_is_a_fraction_from_nought_to_one() {
        assert_eq!(share("3/5"), Some(Exact::new(3, 5)));
        for bad in ["6/5", "1/0", "0.6", "a/b", "", "-1/2", "1/1001"] {
            assert_eq!(share(bad), None, "{bad}");
        }
    }
}
