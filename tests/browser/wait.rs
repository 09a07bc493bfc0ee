//! The one way to wait: ask again until the answer comes or the deadline passes, and then say what was missing.

use std::thread;
use std::time::{Duration, Instant};

/// Long enough for a throttled page on a busy two-core machine: only a failing test ever waits this long.
const DEADLINE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(5);

/// Asks until there is something, and hands it over.
#[track_caller]
pub fn wait_for<T>(what: &str, ask: impl FnMut() -> Option<T>) -> T {
    wait_or_explain(what, ask, String::new)
}

/// Asks until the answer is yes.
#[track_caller]
pub fn wait_until(what: &str, mut ask: impl FnMut() -> bool) {
    wait_for(what, || ask().then_some(()));
}

/// The same, and if it fails the message adds what was there instead.
#[track_caller]
pub fn wait_or_explain<T>(what: &str, mut ask: impl FnMut() -> Option<T>, instead: impl FnOnce() -> String) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = ask() {
            return found;
        }
        if start.elapsed() > DEADLINE {
            panic!("waited {DEADLINE:?} in vain for: {what}\n{}", instead());
        }
        thread::sleep(PAUSE);
    }
}
