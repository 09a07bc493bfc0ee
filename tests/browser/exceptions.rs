//! What a browser engine is not asked, and why. Everything that is not here holds in all of them.
//!
//! `cargo xtask test` reads this list too: it leaves these tests out, and says so.

pub struct Exception {
    /// As `cargo xtask test --engine` names it.
    pub engine: &'static str,
    /// A test, as `module::name`, or a part of some tests in words.
    pub what: &'static str,
    pub why: &'static str,
}

/// A part of the tests that needs a file made by the browser's own printing.
pub const PRINTING: &str = "the printed page as a file";

/// A part of a test that lets an imported script fail and come later.
pub const IMPORTS: &str = "an import that failed, tried again in the same page";

const NO_SECOND_IMPORT: &str =
    "as the HTML standard has it, an import that failed has failed until the page is loaded anew";
const NO_PROFILER: &str = "only Chromium slows its processor down, counts its heap and reports long tasks and shifts";
const NO_PRINTING: &str = "its driver has no command to print; what is for paper is checked on the screen";
const NO_SCHEME: &str = "its driver cannot change the system's colour scheme; the page's own scheme is used instead";

pub const EXCEPTIONS: &[Exception] = &[
    Exception { engine: "firefox", what: IMPORTS, why: NO_SECOND_IMPORT },
    Exception { engine: "firefox", what: "cost::memory_stays_under_four_mebibytes", why: NO_PROFILER },
    Exception {
        engine: "firefox",
        what: "cost::the_first_question_is_there_within_two_seconds_on_a_phone",
        why: NO_PROFILER,
    },
    Exception {
        engine: "firefox",
        what: "leaks::five_hundred_surveys_that_came_and_went_leave_next_to_nothing",
        why: NO_PROFILER,
    },
    Exception { engine: "firefox", what: "speed::no_task_is_long_on_a_slow_processor", why: NO_PROFILER },
    Exception { engine: "firefox", what: "speed::nothing_shifts_over_a_whole_survey", why: NO_PROFILER },
    Exception { engine: "webkit", what: PRINTING, why: NO_PRINTING },
    Exception { engine: "webkit", what: "cost::memory_stays_under_four_mebibytes", why: NO_PROFILER },
    Exception {
        engine: "webkit",
        what: "cost::the_first_question_is_there_within_two_seconds_on_a_phone",
        why: NO_PROFILER,
    },
    Exception {
        engine: "webkit",
        what: "hostile::the_scheme_is_the_pages_the_systems_or_the_attributes",
        why: NO_SCHEME,
    },
    Exception {
        engine: "webkit",
        what: "leaks::five_hundred_surveys_that_came_and_went_leave_next_to_nothing",
        why: NO_PROFILER,
    },
    Exception { engine: "webkit", what: "speed::no_task_is_long_on_a_slow_processor", why: NO_PROFILER },
    Exception { engine: "webkit", what: "speed::nothing_shifts_over_a_whole_survey", why: NO_PROFILER },
];

pub fn of(engine: &str) -> impl Iterator<Item = &'static Exception> {
    EXCEPTIONS.iter().filter(move |exception| exception.engine == engine)
}

impl Exception {
    /// The name of the test, unless it is only a part of some.
    pub fn test(&self) -> Option<&'static str> {
        self.what.contains("::").then_some(self.what)
    }
}
