//! Signs for verdicts and flags, as SVG paths in a square of 24. Shapes differ, so that nothing depends on colour.

use crate::core::verdict::Verdict;

/// A flag.
pub const FLAG: &str = "M6 21V4h12l-3.5 4.5L18 13H6";

/// The sign of a verdict.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "M5 12.5l4.5 4.5L19 7.5",
        Verdict::FixFirst => "M12 5v9M12 18.5v.5",
        Verdict::NotReady => "M6.5 6.5l11 11M17.5 6.5l-11 11",
        Verdict::WalkAway => "M19 12H6M11 6.5L5.5 12l5.5 5.5",
        Verdict::Insufficient => "M6 12h.5M12 12h.5M18 12h.5",
    }
}
