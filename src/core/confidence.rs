//! How far a result can be trusted, in one word.

use crate::core::exact::Exact;

/// How much rests on the answers that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Too little is known.
    Low,
    /// Enough is known, but one person's view, or a wide range.
    Medium,
    /// Nearly all is known, and at least three people in three roles say so.
    High,
}

impl Confidence {
    /// From the coverage (0 to 1), the width of the index's rounded range (0 to 100), and who answered.
    pub fn of(coverage: Exact, width: i32, people: usize, roles: usize) -> Self {
        if coverage >= Exact::new(9, 10) && width <= 10 && people >= 3 && roles >= 3 {
            Confidence::High
        } else if coverage >= Exact::new(3, 4) && width <= 25 {
            Confidence::Medium
        } else {
            Confidence::Low
        }
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }
}
