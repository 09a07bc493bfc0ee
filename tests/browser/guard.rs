//! What no page of ours may do, in any test: log an error or a warning, throw, leave a promise rejected, or break its
//! own security policy.

use crate::browser::Browser;
use crate::engine::Engine;
use crate::wait::wait_until;

/// Keeps what is said in the console, where the driver has no log to hand over. It runs before everything else.
pub const KEEP: &str = r#"
    Object.defineProperty(window, "heardByGuard", { value: [] });
    for (const [name, level] of [["error", "SEVERE"], ["warn", "WARNING"]]) {
        const say = console[name];
        console[name] = (...words) => {
            heardByGuard.push(`${level}: ${words.map(word => String(word?.stack ? `${word}\n${word.stack}` : word)).join(" ")}`);
            say.apply(console, words);
        };
    }
"#;

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

/// Waits until each expected complaint has come, and accepts no other.
#[track_caller]
pub fn assert_complaints(browser: &Browser, expected: &[&str]) {
    // Of a file that did not come or a request that was refused the browser itself tells, in a log that not every driver has.
    let all_can_be_heard = browser.engine().has_devtools();
    let awaited = |part: &&&str| all_can_be_heard || part.starts_with("guard:");
    let mut heard = Vec::new();
    wait_until(&format!("the complaints {expected:?}"), || {
        heard.extend(browser.complaints());
        expected.iter().filter(awaited).all(|part| heard.iter().any(|said| said.contains(part)))
    });
    heard.retain(|complaint| !expected.iter().any(|part| complaint.contains(part)));
    // WebKit holds its own wish for an icon against the page that names none and allows none.
    heard.retain(|complaint| browser.engine() != Engine::WebKit || !complaint.contains("/favicon.ico"));
    assert!(heard.is_empty(), "the browser complained:\n{}", heard.join("\n"));
}
