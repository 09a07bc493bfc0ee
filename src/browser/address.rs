//! The address of the page, and what stands after its `#`.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

use crate::browser::events::Host;

/// The address of the page without what follows its `#`. A frame speaks for the page around it, whose address its host says.
pub fn of_page(host: &Host) -> String {
    split(host).0
}

/// What the address of the page has after its `#`.
pub fn fragment(host: &Host) -> Option<String> {
    split(host).1
}

fn split(host: &Host) -> (String, Option<String>) {
    let own = || web_sys::window().and_then(|window| window.location().href().ok());
    let address = host.0.get_attribute("data-page").or_else(own).unwrap_or_default();
    match address.split_once('#') {
        Some((address, fragment)) => (address.to_owned(), Some(fragment.to_owned())),
        None => (address, None),
    }
}

/// Calls back when something else stands after the `#`, for as long as the listener lives.
pub fn on_fragment(call: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| call()))
}

/// Takes away what the address has after its `#`, without a step in the history.
pub fn forget_fragment() {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    if let (Ok(path), Ok(search), Ok(history)) = (location.pathname(), location.search(), window.history()) {
        // Not allowed in a sandboxed frame, whose address nobody sees.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&(path + &search)));
    }
}
