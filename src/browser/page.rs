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

/// Calls back when what is there now was painted.
pub fn after_paint(call: impl FnOnce() + 'static) {
    next_frame(|| next_frame(call));
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

/// Today in words, as a language writes it: `21 November 2026`.
pub fn today_in_words(language: &str) -> String {
    in_words(&Date::new_0(), language, "long")
}

/// A date such as `2026-11-21` in words: `21 Nov 2026`.
pub fn date_in_words(date: &str, language: &str) -> String {
    // Without a time, the date would be taken for one in Greenwich.
    in_words(&Date::new(&format!("{date}T00:00").into()), language, "medium")
}

fn in_words(date: &Date, language: &str, style: &str) -> String {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &style.into());
    date.to_locale_date_string(language, &options).into()
}
