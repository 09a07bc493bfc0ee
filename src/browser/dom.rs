//! Focus and scrolling inside the widget.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition, ShadowRoot,
};
use yew::NodeRef;

/// What is to be seen once the focus has moved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// What has the focus, wherever on the screen.
    AsNeeded,
    /// What has the focus, and what comes after it.
    Element,
    /// The widget from its top.
    Widget,
}

/// Moves the focus to the first element that fits.
pub fn focus(root: &NodeRef, selector: &str, scroll: Scroll) {
    let Some(root) = root.cast::<Element>() else { return };
    // What was to have the focus may be gone: the heading never is.
    let found = root.query_selector(selector).ok().flatten();
    let found = found.or_else(|| root.query_selector("[data-focus=heading]").ok().flatten());
    let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else { return };
    let _ = element.focus();
    if scroll != Scroll::AsNeeded {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        let shown: &Element = if scroll == Scroll::Widget { &root } else { &element };
        shown.scroll_into_view_with_scroll_into_view_options(&options);
        // On a very low screen it may be below the fold yet.
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Takes the focus from what has it in the widget.
pub fn let_go_of_focus(root: &NodeRef) {
    if let Some(element) = focused(root).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.blur();
    }
}

fn focused(root: &NodeRef) -> Option<Element> {
    root.get()?.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
}

/// What had the focus when it was marked last.
pub const MARKED: &str = "[data-asked]";

/// Marks what has the focus, and nothing else, so that it can have it again. Safari gives none to a button that is clicked:
/// then nothing is marked.
pub fn mark_focus(root: &NodeRef) {
    if let Some(before) = root.cast::<Element>().and_then(|root| root.query_selector(MARKED).ok().flatten()) {
        let _ = before.remove_attribute("data-asked");
    }
    if let Some(now) = focused(root) {
        let _ = now.set_attribute("data-asked", "");
    }
}

/// The character of a key pressed without a modifier other than Shift, and not while a text is being written.
pub fn plain_key(event: &Event) -> Option<char> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    let writing = event.target()?.has_type::<HtmlTextAreaElement>();
    if writing || key.ctrl_key() || key.alt_key() || key.meta_key() {
        return None;
    }
    let key = key.key();
    let mut characters = key.chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// Whether Enter was pressed, and not to choose a word that is being composed.
pub fn is_enter(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Enter" && !event.is_composing())
}

/// If a radio button has the focus, moves it to the one with this value in the same group, so that the arrow keys go on
/// from there.
pub fn move_radio_focus(event: &Event, value: &str) {
    let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let group = input.closest("fieldset").ok().flatten();
    let chosen = group.and_then(|g| g.query_selector(&format!("input[value=\"{value}\"]")).ok().flatten());
    if let Some(chosen) = chosen.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = chosen.focus();
    }
}

/// The text of a field that was written in, or the value of what was chosen.
pub fn written(event: &Event) -> Option<String> {
    value(event.target()?.as_ref())
}

/// The text of the field in the same form as the event's target, which is emptied.
pub fn take_written(event: &Event) -> Option<String> {
    let form = event.target().and_then(|t| t.dyn_into::<Element>().ok())?.closest("[role=group]").ok()??;
    let field = form.query_selector("input").ok()??;
    let text = value(&field)?;
    let _ = Reflect::set(&field, &"value".into(), &"".into());
    Some(text)
}

fn value(field: &JsValue) -> Option<String> {
    Reflect::get(field, &"value".into()).ok()?.as_string()
}

/// Moves the focus to the first element that fits, in the same shadow root as the event's target.
pub fn focus_beside(event: &Event, selector: &str) {
    let node = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    let root = node.and_then(|n| n.get_root_node().dyn_into::<ShadowRoot>().ok());
    let found = root.and_then(|r| r.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
