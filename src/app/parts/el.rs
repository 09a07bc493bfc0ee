//! Plain elements as functions. Each `html!` costs a visitor some two hundred bytes of wasm for every element in it; for
//! structure without attributes or listeners, a call of one of these costs thirty.

use yew::{prelude::*, virtual_dom::VText};

/// An element with a class (or none: `""`) and children.
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{ children.into_iter().collect::<Html>() }</@> }
}

/// An element that holds a text.
pub fn words(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    el(tag, class, vec![say(text)])
}

/// A paragraph.
pub fn p(class: &'static str, text: impl Into<AttrValue>) -> Html {
    words("p", class, text)
}

/// A text between elements.
pub fn say(text: impl Into<AttrValue>) -> Html {
    VText::new(text.into()).into()
}

/// A section of a view with its heading.
pub fn section(class: &'static str, title: &'static str, mut children: Vec<Html>) -> Html {
    children.insert(0, words("h3", "", title));
    el("section", class, children)
}

/// A list with an entry for each child.
pub fn list(tag: &'static str, class: &'static str, entries: impl Iterator<Item = Html>) -> Html {
    el(tag, class, entries.map(|entry| el("li", "", vec![entry])).collect())
}

/// A name before a text: "What to do: …".
pub fn named(class: &'static str, name: &'static str, text: Html) -> Html {
    el("p", class, vec![words("span", "", name), say(" "), text])
}

/// Nothing.
pub fn none() -> Html {
    Html::default()
}
