//! Buttons, and the heading that takes the focus.

use std::rc::Rc;

use yew::virtual_dom::Listener;

use super::el::{El, classed, el};
use crate::{
    app::{cx::Cx, state::Action},
    i18n::Msg,
};

/// How much a button stands out; also its classes and parts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    Primary,
    /// Something else that can be done.
    Plain,
    /// A button that reads like a link.
    Quiet,
}

/// A button that acts on the state.
pub fn button(cx: &Cx, weight: Weight, label: Msg, action: Action) -> El {
    press_button(weight, cx.t(label), cx.press(action))
}

/// A button that does something else.
pub fn press_button(weight: Weight, label: &str, press: Rc<dyn Listener>) -> El {
    let class = match weight {
        Weight::Primary => "button primary",
        Weight::Plain => "button plain",
        Weight::Quiet => "button quiet",
    };
    classed("button", class).attr("type", "button").attr("part", class).on(press).tell(label)
}

/// A button whose label alone would not tell it from its like.
pub fn named_button(cx: &Cx, label: Msg, name: &str, action: Action) -> El {
    press_button(Weight::Plain, cx.t(label), cx.press(action)).set("aria-label", name)
}

/// A quiet button on screen only, whose label alone would not tell it from its like.
pub fn link_button(cx: &Cx, label: Msg, name: &str, action: Action) -> El {
    let button = classed("button", "button quiet screen-only").attr("type", "button").attr("part", "button quiet");
    button.set("aria-label", name).on(cx.press(action)).say(cx.t(label))
}

/// Buttons beside each other.
pub fn row(buttons: impl IntoIterator<Item = El>) -> El {
    classed("div", "row").all(buttons.into_iter())
}

/// The heading of a view: it takes the focus when the view comes, so that keyboard and screen reader start there.
pub fn heading(text: &str) -> El {
    el("h2").attr("tabindex", "-1").attr("data-focus", "heading").attr("part", "heading").tell(text)
}
