//! The page may change where answers are kept while the survey runs: the survey goes along, and nothing that lies in the new
//! place is written over unasked.

use serde_json::json;

use crate::attributes::begin;
use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::Answer;
use crate::wait::wait_until;

const OTHER: &str = "crm-readiness:other";

fn open(survey: &Survey, attributes: &str) {
    survey.embed(&format!("<crm-readiness {attributes}></crm-readiness>"));
    survey.wait_for_view("intro");
}

/// A begun survey under one key, and another person's, with another answer, under another.
fn open_between_two(survey: &Survey) {
    open(survey, "");
    begin(survey);
    wait_until("the answer to be saved", || holds(survey, KEY, 2));
    let theirs = survey.stored(KEY).expect("a saved survey").replace(r#""SPO1":2"#, r#""SPO1":4"#);
    survey.store(OTHER, &theirs);
}

fn holds(survey: &Survey, key: &str, answer: u8) -> bool {
    survey.stored(key).is_some_and(|stored| stored.contains(&format!(r#""SPO1":{answer}"#)))
}

#[test]
fn a_survey_that_was_not_kept_is_kept_from_now_on() {
    survey(|survey| {
        open(survey, "storage=\"none\"");
        begin(survey);
        assert_eq!(survey.stored_keys(), json!([]));
        survey.set("storage", Some("local"));
        wait_until("the answer to be saved", || holds(survey, KEY, 2));
        survey.assert_kept_with_focus("storage=\"local\"");
        survey.answer("SPO2", Answer::Option(1));
        wait_until("the next one too", || survey.stored(KEY).is_some_and(|stored| stored.contains("SPO2")));
    });
}

#[test]
fn a_survey_that_is_no_longer_to_be_kept_leaves_what_is_there() {
    survey(|survey| {
        open(survey, "");
        begin(survey);
        wait_until("the answer to be saved", || holds(survey, KEY, 2));
        survey.set("storage", Some("none"));
        survey.browser.settle();
        survey.assert_kept_with_focus("storage=\"none\"");
        survey.answer("SPO1", Answer::Option(3));
        survey.browser.settle();
        assert!(holds(survey, KEY, 2), "saved is: {:?}", survey.stored(KEY));
    });
}

#[test]
fn answers_of_this_tab_alone_are_kept_in_this_tab_alone() {
    survey(|survey| {
        open(survey, "storage=\"session\"");
        begin(survey);
        wait_until("the answer to be saved", || {
            survey.holds("return sessionStorage.getItem(arguments[0])?.includes('SPO1') ?? false", &[json!(KEY)])
        });
        assert_eq!(survey.stored_keys(), json!([]));
    });
}

#[test]
fn under_a_new_name_the_survey_goes_on_and_the_old_name_keeps_what_it_had() {
    survey(|survey| {
        open(survey, "");
        begin(survey);
        wait_until("the answer to be saved", || holds(survey, KEY, 2));
        survey.set("storage-key", Some("other"));
        wait_until("the answer under the new name", || holds(survey, OTHER, 2));
        survey.assert_kept_with_focus("storage-key=\"other\"");
        survey.answer("SPO1", Answer::Option(3));
        wait_until("the next answer under the new name", || holds(survey, OTHER, 3));
        assert!(holds(survey, KEY, 2), "the old name keeps what it had");
    });
}

#[test]
fn where_nothing_is_begun_the_survey_of_the_new_name_is_offered() {
    survey(|survey| {
        open_between_two(survey);
        open(survey, "storage-key=\"third\"");
        assert!(!survey.has_button("Continue"));
        survey.set("storage-key", Some("other"));
        wait_until("the offer to continue", || survey.has_button("Continue"));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(4)));
        // Only looked at so far: the next name opens its own survey.
        survey.turn_page(|| survey.set("storage-key", None));
        survey.wait_for_view("intro");
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        assert!(holds(survey, KEY, 2) && holds(survey, OTHER, 4));
    });
}

#[test]
fn where_another_survey_lies_the_person_chooses() {
    survey(|survey| {
        open_between_two(survey);
        survey.set("storage-key", Some("other"));
        survey.wait_for_text("Nothing more is saved here until you choose.");
        assert!(survey.holds("return kept.isConnected && kept.checked", &[]), "the answer here");
        assert!(holds(survey, OTHER, 4), "what lay there");
        survey.press("Keep the answers here");
        wait_until("the answers here to be saved", || holds(survey, OTHER, 2));
        assert!(holds(survey, KEY, 2), "the old name keeps what it had");
    });
}

#[test]
fn the_person_may_choose_the_survey_that_lay_there() {
    survey(|survey| {
        open_between_two(survey);
        survey.set("storage-key", Some("other"));
        survey.turn_page(|| survey.press("Use the other tab’s answers"));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(4)));
        assert!(holds(survey, KEY, 2) && holds(survey, OTHER, 4));
    });
}
