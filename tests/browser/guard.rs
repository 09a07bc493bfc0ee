//! What no page of ours may do, in any test: log an error or a warning, throw, leave a promise rejected, or break its
//! own security policy.

use serde_json::Value;

use crate::browser::Browser;
use crate::wait::wait_until;

/// Runs before the page's scripts. It turns each of these events into a console error, so that the browser's log holds
/// all of them, over reloads and over tabs.
pub const LISTENERS: &str = r#"
    addEventListener("error", event => {
        const where = event.target?.src || event.target?.href || `${event.filename}:${event.lineno}`;
        console.error("guard: error", event.message ?? "a resource did not load", where);
    }, true);
    addEventListener("unhandledrejection", event => {
        console.error("guard: unhandled rejection", String(event.reason?.stack ?? event.reason));
    });
    addEventListener("securitypolicyviolation", event => {
        console.error("guard: policy violation", event.violatedDirective, event.blockedURI, event.sample);
    });
"#;

/// The errors and warnings since the last call.
pub fn complaints(browser: &Browser) -> Vec<String> {
    browser
        .log("browser")
        .iter()
        .filter(|entry| matches!(text(entry, "level"), "SEVERE" | "WARNING"))
        .map(|entry| format!("{}: {}", text(entry, "level"), text(entry, "message")))
        .collect()
}

/// Waits until each expected complaint has come, and accepts no other.
#[track_caller]
pub fn assert_complaints(browser: &Browser, expected: &[&str]) {
    let mut heard = Vec::new();
    wait_until(&format!("the complaints {expected:?}"), || {
        heard.extend(complaints(browser));
        expected.iter().all(|part| heard.iter().any(|said| said.contains(part)))
    });
    heard.retain(|complaint| !expected.iter().any(|part| complaint.contains(part)));
    assert!(heard.is_empty(), "the browser complained:\n{}", heard.join("\n"));
}

fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}
