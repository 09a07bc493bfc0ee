//! The page as a whole: printing, the next frame, and today's date.

use js_sys::Date;
use wasm_bindgen::{JsCast, closure::Closure};

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls back just before the next frame is laid out: what needs the layout then makes no layout of its own.
pub fn next_frame(call: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let call = Closure::once_into_js(call);
        let _ = window.request_animation_frame(call.unchecked_ref());
    }
}

/// The moment, in universal time: `2026-11-21T09:05:00.000Z`.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Today as `2026-11-21`, in the person's time zone.
pub fn today() -> String {
    let now = Date::new_0();
    let two = |n: u32| {
        if n < 10 { format!("0{n}") } else { n.to_string() }
    };
    format!("{}-{}-{}", now.get_full_year(), two(now.get_month() + 1), two(now.get_date()))
}
