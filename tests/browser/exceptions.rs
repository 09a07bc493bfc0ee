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

/// The test of what is in that file besides words.
pub const TAGS: &str = "the tags and the numbers of printed pages";

/// A part of a test that lets an imported script fail and come later.
pub const IMPORTS: &str = "an import that failed, tried again in the same page";

/// A part of the test of the plan.
pub const DATES: &str = "a date typed by keys";

/// A part of the test of what the stand-alone page loads.
pub const PRELOADS: &str = "a preloaded file that is asked for once";

/// A part of the tests of what a person asks of the system.
pub const WISHES: &str = "forced colours and more contrast";

/// A part of the tests of what a screen reader is told.
pub const TREES: &str = "the trees of accessibility";

/// A part of the tests that change the width of the window under a survey.
pub const TABLES: &str = "the columns of a table after a change of width";

/// A part of the test of a crash.
pub const STACKS: &str = "a crash that did not pass through a script of the survey";

/// A part of the test of a policy without WebAssembly.
pub const WASM_REPORTS: &str = "the report that a policy forbids WebAssembly";

const NO_DATE: &str =
    "its driver's keys do not reach the parts of a field for a date; the date is set as a calendar would";
const NO_PRELOAD: &str = "it does not give what a page preloads to the fetch that asks for it, and loads it again";
const OLD_COLUMNS: &str =
    "its tables keep columns measured in the type that a container query has changed since, until they are shown anew";
const NO_STACK: &str =
    "its stack names no file for the program itself; calls from a page come through the script beside it";
const NO_REPORT: &str = "it refuses the program, but does not report that to the page";
const NO_TEXT_SIZE: &str = "the browser that comes with it has no setting for the size of text";
const NO_SCROLL: &str = "its driver clicks beside what is in a frame when the page around it is scrolled";
const NO_SECOND_IMPORT: &str =
    "as the HTML standard has it, an import that failed has failed until the page is loaded anew";
const NO_PROFILER: &str = "only Chromium slows its processor down, counts its heap and reports long tasks and shifts";
const NO_PRINTING: &str = "its driver has no command to print; what is for paper is checked on the screen";
const NO_TAGS: &str = "it writes files without tags, and knows no boxes in a page's margin";
const NO_TREE: &str = "its driver names one element at a time and has no tree of accessibility to hand over";
const NO_WISHES: &str = "its driver cannot ask for the system's own colours or for more contrast";
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
    Exception { engine: "firefox", what: TAGS, why: NO_TAGS },
    Exception { engine: "firefox", what: TREES, why: NO_TREE },
    Exception { engine: "firefox", what: WISHES, why: NO_WISHES },
    Exception { engine: "webkit", what: IMPORTS, why: NO_SECOND_IMPORT },
    Exception { engine: "webkit", what: DATES, why: NO_DATE },
    Exception { engine: "webkit", what: PRELOADS, why: NO_PRELOAD },
    Exception { engine: "webkit", what: PRINTING, why: NO_PRINTING },
    Exception { engine: "webkit", what: STACKS, why: NO_STACK },
    Exception { engine: "webkit", what: TABLES, why: OLD_COLUMNS },
    Exception { engine: "webkit", what: TREES, why: NO_TREE },
    Exception { engine: "webkit", what: WISHES, why: NO_WISHES },
    Exception { engine: "webkit", what: WASM_REPORTS, why: NO_REPORT },
    Exception { engine: "webkit", what: "hostile::the_size_that_the_reader_chose_counts", why: NO_TEXT_SIZE },
    Exception { engine: "webkit", what: "room::in_text_of_twice_the_size_everything_has_room", why: NO_TEXT_SIZE },
    Exception { engine: "webkit", what: "isolated::a_page_turned_in_the_frame_is_shown_from_its_top", why: NO_SCROLL },
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
