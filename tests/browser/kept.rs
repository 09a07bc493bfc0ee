//! What is kept in this browser, and how it is picked up again or given up.

use serde_json::{Value, json};

use crate::expect::Example;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

pub const KEY: &str = "crm-readiness:default";

impl Survey {
    /// What is stored under a key of the page's origin.
    pub fn stored(&self, key: &str) -> Option<String> {
        self.ask("return localStorage.getItem(arguments[0])", &[json!(key)]).as_str().map(str::to_owned)
    }

    pub fn store(&self, key: &str, text: &str) {
        self.ask("localStorage.setItem(arguments[0], arguments[1])", &[json!(key), json!(text)]);
    }

    pub fn stored_keys(&self) -> Value {
        self.ask("return Object.keys(localStorage).sort()", &[])
    }
}

fn lead() -> Person {
    Person::new("selection", "lead", "full")
}

/// Two answers on the first page and one on the second.
fn begin(survey: &Survey) {
    survey.open();
    survey.start(&lead());
    survey.answer("SPO1", Answer::Option(2));
    survey.answer("SPO3", Answer::DontKnow);
    survey.next();
    survey.answer("CUS1", Answer::Option(0));
}

#[test]
fn a_reload_in_the_middle_offers_to_continue_with_every_answer() {
    survey(|survey| {
        begin(survey);
        survey.reload();
        survey.turn_page(|| survey.press("Continue"));
        // It goes on at the first page on which something is open.
        assert_eq!(survey.items()[0], "SPO1");
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        assert_eq!(survey.chosen("SPO2"), None);
        assert_eq!(survey.chosen("SPO3"), Some(Answer::DontKnow));
        survey.next();
        assert_eq!(survey.chosen("CUS1"), Some(Answer::Option(0)));
    });
}

#[test]
fn a_first_visit_offers_nothing_to_continue() {
    survey(|survey| {
        survey.open();
        assert!(!survey.has_button("Continue"));
        assert!(!survey.has_button("Start anew"));
        assert_eq!(survey.stored_keys(), json!([]), "nothing is stored before there is an answer");
    });
}

#[test]
fn starting_anew_asks_first_and_can_keep_the_answers() {
    survey(|survey| {
        begin(survey);
        survey.reload();
        let saved = survey.stored(KEY).expect("saved answers");
        survey.press("Start anew");
        survey.press("Keep answers");
        wait_until("the offer again", || survey.has_button("Continue"));
        assert_eq!(survey.stored(KEY), Some(saved));
    });
}

#[test]
fn starting_anew_deletes_the_answers_when_told_so() {
    survey(|survey| {
        begin(survey);
        survey.reload();
        survey.press("Start anew");
        survey.press("Delete answers");
        wait_until("the plain intro", || survey.has_button("Start") && !survey.has_button("Continue"));
        assert_eq!(survey.stored(KEY), None);
        survey.start(&lead());
        assert_eq!(survey.chosen("SPO1"), None);
    });
}

#[test]
fn forget_everything_asks_and_then_removes_the_one_key() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("short check, clean");
        survey.open();
        survey.store("someone-elses", "theirs");
        survey.store("crm-readiness:another-survey", "another one's");
        survey.take(&person, &answers);
        assert_eq!(survey.stored_keys(), json!(["crm-readiness:another-survey", KEY, "someone-elses"]));
        survey.press("Forget everything");
        survey.press("Keep");
        wait_until("the focus where it was before the question", || {
            !survey.has_button("Keep") && survey.focus() == "button button “Forget everything”"
        });
        assert!(survey.stored(KEY).is_some(), "kept");
        survey.press("Forget everything");
        survey.press("Forget");
        survey.wait_for_view("intro");
        assert_eq!(survey.stored_keys(), json!(["crm-readiness:another-survey", "someone-elses"]));
        survey.reload();
        assert!(!survey.has_button("Continue"));
    });
}

#[test]
fn an_item_with_the_name_of_a_built_in_member_is_kept_like_any_other() {
    let text = include_str!("../../static/instruments/crm-readiness.en.json");
    let text = text.replace("\"SPO1\"", "\"toString\"").replace("\"SPO3\"", "\"constructor\"");
    survey(|survey| {
        survey.site.put("/own.json", &text);
        survey.embed("<crm-readiness instrument=\"/own.json\"></crm-readiness>");
        survey.wait_for_view("intro");
        survey.start(&lead());
        survey.answer("toString", Answer::Option(2));
        survey.answer("constructor", Answer::Option(3));
        survey.reload();
        survey.wait_for_view("intro");
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("toString"), Some(Answer::Option(2)));
        assert_eq!(survey.chosen("constructor"), Some(Answer::Option(3)));
    });
}
