//! Focus and scrolling inside the widget.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};
use yew::NodeRef;

/// Moves the focus to the first element that fits, in the order of the selectors.
pub fn focus(root: &NodeRef, selectors: &[&str]) {
    let Some(root) = root.cast::<Element>() else { return };
    let found = selectors.iter().find_map(|selector| root.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus to the heading of a new view, and shows the view from its top.
pub fn focus_top(root: &NodeRef, selector: &str) {
    focus(root, &[selector]);
    if let Some(root) = root.cast::<Element>() {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        root.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Whether a key press belongs to a text that is being written.
pub fn is_writing(event: &Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<HtmlTextAreaElement>())
}

/// If a radio button has the focus, moves it to the one with this value in the same group, so that the arrow keys go on
/// from there.
pub fn move_radio_focus(event: &Event, value: &str) {
    let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
    let group = input.closest("fieldset").ok().flatten();
    let chosen = group.and_then(|g| g.query_selector(&format!("input[value=\"{value}\"]")).ok().flatten());
    if let Some(chosen) = chosen.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = chosen.focus();
    }
}

/// The text of a field that was written in.
pub fn written(event: &Event) -> Option<String> {
    event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()).map(|area| area.value())
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
