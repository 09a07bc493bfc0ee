//! The line above a heading.

use yew::prelude::*;

use super::el::{el, say, words};

/// What the heading belongs to, and where that stands.
pub fn eyebrow(what: impl Into<AttrValue>, place: impl Into<AttrValue>) -> Html {
    el("p", "eyebrow", vec![words("span", "", what), say(" "), words("span", "of", place)])
}
