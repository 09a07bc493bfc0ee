//! A card of something to do or to find out.

use super::el::{El, classed, told};
use crate::{app::cx::Cx, core::instrument::Item, i18n::Msg};

/// The card: the dimension, and what it says of the item.
pub fn card(cx: &Cx, item: &Item, text: &str) -> El {
    let dimension = &cx.instrument().dimensions[item.dimension].title;
    let card = classed("article", "step").attr("part", "step");
    card.with(told("p", "eyebrow", dimension)).with(told("p", "text", text))
}

/// The statement to reach.
pub fn aim(cx: &Cx, item: &Item, to: u8) -> El {
    statement(cx, Msg::AimFor, item, to)
}

/// A statement of an item, with what is said of it.
pub fn statement(cx: &Cx, label: Msg, item: &Item, to: u8) -> El {
    let name = classed("span", "label").say(cx.t(label));
    classed("p", "aim").with(name).say(" ").with(told("q", "", &item.options[usize::from(to)]))
}
