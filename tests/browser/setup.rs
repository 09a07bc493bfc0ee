//! One test, one browser with a fresh profile, one server; and what holds for every test at its end.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::{PoisonError, RwLock};
use std::{fs, thread};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::browser::Browser;
use crate::engine::Wishes;
use crate::guard;
use crate::hand::Hand;
use crate::page::Survey;
use crate::site::{self, Site};

/// Tests that measure time hold this alone; all others share it.
static MACHINE: RwLock<()> = RwLock::new(());

/// A survey by mouse with nothing out of the ordinary.
pub fn survey<T>(test: impl FnOnce(&Survey) -> T) -> T {
    Setup::default().run(test)
}

#[derive(Default)]
pub struct Setup {
    wishes: Wishes,
    hand: Hand,
    scripts: Vec<&'static str>,
    alone: bool,
    complaints: Vec<&'static str>,
}

impl Setup {
    pub fn by_keyboard(mut self) -> Setup {
        self.hand = Hand::Keyboard;
        self
    }

    /// Keeps every network event, so that the test can count requests to anywhere.
    pub fn with_network_log(mut self) -> Setup {
        self.wishes.network_log = true;
        self
    }

    /// Lets the test work the survey in a frame of its own as it works one in the page.
    pub fn with_frames_in_process(mut self) -> Setup {
        self.wishes.frames_in_process = true;
        self
    }

    /// The reader has chosen this size of text in the browser's settings.
    pub fn with_text_size(mut self, pixels: u32) -> Setup {
        self.wishes.text_size = Some(pixels);
        self
    }

    /// Runs this in every document before the page's own scripts.
    pub fn with_script(mut self, script: &'static str) -> Setup {
        self.scripts.push(script);
        self
    }

    /// The browser has to complain of just this: each part of a message must come, and no other message.
    pub fn expecting(mut self, parts: &[&'static str]) -> Setup {
        self.complaints.extend(parts);
        self
    }

    /// No other test runs meanwhile: this one measures time.
    pub fn alone(mut self) -> Setup {
        self.alone = true;
        self
    }

    pub fn run<T>(self, test: impl FnOnce(&Survey) -> T) -> T {
        // A failed test leaves the lock poisoned; that is no reason for the next one to fail.
        let shared = (!self.alone).then(|| MACHINE.read().unwrap_or_else(PoisonError::into_inner));
        let alone = self.alone.then(|| MACHINE.write().unwrap_or_else(PoisonError::into_inner));

        let browser = Browser::start(self.wishes, site::preamble());
        let mut scripts = vec![guard::LISTENERS];
        if !browser.engine().has_devtools() {
            scripts.insert(0, guard::KEEP);
        }
        scripts.extend(&self.scripts);
        let survey = Survey::new(browser, Site::serve(), scripts, self.hand);

        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let value = test(&survey);
            guard::assert_complaints(&survey.browser, &self.complaints);
            value
        }));
        let outcome = outcome.inspect_err(|_| report(&survey));
        drop((survey, shared, alone));
        outcome.unwrap_or_else(|panic| resume_unwind(panic))
    }
}

/// What helps to understand a failure: what the browser said, and what could be seen.
fn report(survey: &Survey) {
    // The browser itself may be what failed, and a second panic would hide the first.
    let _ = catch_unwind(AssertUnwindSafe(|| {
        for complaint in survey.browser.complaints() {
            eprintln!("browser: {complaint}");
        }
        let name = thread::current().name().unwrap_or("test").replace("::", "-");
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        let picture = BASE64_STANDARD.decode(survey.browser.screenshot()).expect("base64");
        fs::write(&file, picture).expect("a picture of the failure");
        eprintln!("screenshot: {}", file.display());
    }));
}
