//! Buttons, and the heading that takes the focus.

use yew::prelude::*;

use crate::{
    app::{cx::Cx, state::Action},
    i18n::Msg,
};

/// How much a button stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    Primary,
    /// Something else that can be done.
    Plain,
    /// A button that reads like a link.
    Quiet,
}

impl Weight {
    fn name(self) -> &'static str {
        match self {
            Weight::Primary => "primary",
            Weight::Plain => "plain",
            Weight::Quiet => "quiet",
        }
    }
}

/// A button that acts on the state.
pub fn button(cx: &Cx, weight: Weight, label: Msg, action: Action) -> Html {
    press_button(weight, cx.t(label).into(), cx.press(action))
}

/// A button that does something else.
pub fn press_button(weight: Weight, label: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class={classes!("button", weight.name())} part={format!("button {}", weight.name())} {onclick}>
            { label }
        </button>
    }
}

/// The heading of a view: it takes the focus when the view comes, so that keyboard and screen reader start there.
pub fn heading(text: AttrValue) -> Html {
    html! { <h2 tabindex="-1" data-focus="heading" part="heading">{ text }</h2> }
}
