//! A store that is blocked, full, damaged or from the future: it is said in words, nothing is overwritten, and the survey
//! goes on to its result.

use serde_json::{Value, json};

use crate::expect::Example;
use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

const BLOCKED: &str = r#"
    Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("The operation is insecure.", "SecurityError"); },
    });
"#;

const FULL: &str = r#"
    Storage.prototype.setItem = () => { throw new DOMException("The quota has been exceeded.", "QuotaExceededError"); };
"#;

fn take_short_check(survey: &Survey) {
    let Example { person, answers, result } = Example::named("short check, stopped");
    survey.take(&person, &answers);
    survey.assert_result(&person, &answers, &result);
}

#[test]
fn a_blocked_store_is_said_and_the_survey_goes_on() {
    Setup::default().with_script(BLOCKED).run(|survey| {
        survey.open();
        take_short_check(survey);
        survey.wait_for_text("does not allow the page to save anything");
        assert!(survey.has_button("Download answers"), "the way to keep them");
    });
}

#[test]
fn a_full_store_is_said_and_the_survey_goes_on() {
    Setup::default().with_script(FULL).run(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "short"));
        survey.answer("SPO1", Answer::Option(3));
        survey.wait_for_text("storage is full");
        survey.reload();
        take_short_check(survey);
    });
}

/// Opens the page on a store that someone else has left behind.
pub fn open_on(survey: &Survey, stored: &str) {
    survey.site.put("/blank.html", "<!doctype html><title>Blank</title><link rel=icon href='data:,'>");
    survey.browser.go(&survey.site.url("/blank.html"));
    survey.store(KEY, stored);
    survey.open();
}

#[test]
fn a_damaged_store_is_said_and_not_overwritten() {
    for damaged in ["", "{", "null", "[1]", r#"{"format":"crm-readiness-saved","version":1,"form":"full"}"#] {
        survey(|survey| {
            open_on(survey, damaged);
            take_short_check(survey);
            survey.wait_for_text("saved answers cannot be read");
            assert_eq!(survey.stored(KEY).as_deref(), Some(damaged));
        });
    }
}

#[test]
fn a_store_of_a_newer_version_is_said_and_not_overwritten() {
    let newer = survey(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(3));
        let stored = survey.stored(KEY).expect("saved answers");
        let mut envelope: Value = serde_json::from_str(&stored).expect("a JSON envelope");
        assert_eq!(envelope["version"], json!(2), "the envelope says its version");
        envelope["version"] = json!(1000);
        envelope.to_string()
    });
    survey(|survey| {
        open_on(survey, &newer);
        take_short_check(survey);
        survey.wait_for_text("newer version of this survey");
        assert_eq!(survey.stored(KEY), Some(newer));
    });
}

#[test]
fn what_is_damaged_can_be_forgotten_and_then_answers_are_saved() {
    survey(|survey| {
        open_on(survey, "{");
        survey.start(&Person::new("selection", "lead", "short"));
        survey.wait_for_text("saved answers cannot be read");
        survey.press("Forget everything");
        survey.press("Forget");
        wait_until("the store to be empty", || survey.stored(KEY).is_none());
        survey.wait_for_view("intro");
        survey.start(&Person::new("selection", "lead", "short"));
        survey.answer("SPO1", Answer::Option(3));
        wait_until("the answer to be saved", || survey.stored(KEY).is_some_and(|stored| stored.contains("SPO1")));
    });
}
