//! The line above a heading.

use super::el::{El, classed, told};

/// What the heading belongs to, and where that stands.
pub fn eyebrow(what: &str, place: &str) -> El {
    classed("p", "eyebrow").with(told("span", "", what)).say(" ").with(told("span", "of", place))
}
