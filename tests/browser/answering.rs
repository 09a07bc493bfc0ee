//! Answering a page of questions: what an answer does, and what it must not do.

use serde_json::json;

use crate::expect::{Example, Instrument, native_result};
use crate::keys;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Answers, Person, fieldset};
use crate::wait::wait_until;

fn begin(survey: &Survey) {
    survey.open();
    survey.start(&Person::new("live", "lead", "full"));
}

/// What the progress says of the current page, such as "Sponsorship 1/4".
fn progress(survey: &Survey) -> String {
    survey.ask_text("return words(root.querySelector('nav [aria-current=step]'))", &[])
}

#[test]
fn answering_never_turns_the_page() {
    survey(|survey| {
        begin(survey);
        let page = survey.items();
        for item in &page {
            survey.answer(item, Answer::Option(4));
            assert_eq!(survey.items(), page, "after {item}");
            assert_eq!(survey.view(), "question", "after {item}");
        }
    });
}

#[test]
fn an_answer_moves_nothing_on_the_page() {
    survey(|survey| {
        begin(survey);
        let places = || {
            survey.ask(
                "return [...root.querySelectorAll('fieldset')].map(e => e.getBoundingClientRect())
                     .map(box => [Math.round(box.top + scrollY), Math.round(box.height)])",
                &[],
            )
        };
        let before = places();
        survey.answer("SPO1", Answer::Option(1));
        survey.answer("SPO3", Answer::DontKnow);
        assert_eq!(places(), before, "top and height of each question");
    });
}

#[test]
fn an_answer_can_be_changed_and_cleared() {
    survey(|survey| {
        begin(survey);
        let empty = progress(survey);
        assert!(survey.button_in(&fieldset("SPO1"), "Clear answer").is_none(), "nothing to clear yet");
        survey.answer("SPO1", Answer::Option(4));
        let one = progress(survey);
        assert_ne!(one, empty, "progress counts the answer");
        survey.answer("SPO1", Answer::DontKnow);
        assert_eq!(progress(survey), one, "progress counts an item once");
        survey.press_in(&fieldset("SPO1"), "Clear answer");
        wait_until("the answer to be gone", || survey.chosen("SPO1").is_none());
        wait_until("progress to forget it", || progress(survey) == empty);
        // The button that had the focus is gone: the focus must not be lost with it.
        survey.wait_for_focus_in_item("SPO1");
    });
}

#[test]
fn a_key_answers_only_the_item_that_has_the_focus() {
    Setup::default().by_keyboard().run(|survey| {
        begin(survey);
        survey.browser.press("3");
        survey.tab_to(
            "SPO2",
            "return focused().type === 'radio' && focused().closest('fieldset').dataset.item === 'SPO2'",
            &[],
        );
        survey.browser.press("?");
        wait_until("SPO2 to be answered", || survey.chosen("SPO2") == Some(Answer::DontKnow));
        // An Arabic keyboard has figures and a question mark of its own.
        for (key, answer) in [("٣", Answer::Option(3)), ("؟", Answer::DontKnow), ("1", Answer::Option(1))] {
            survey.browser.press(key);
            wait_until(&format!("SPO2 to be answered by {key}"), || survey.chosen("SPO2") == Some(answer));
        }
        // No item has these options.
        survey.browser.press("5");
        survey.browser.press("x");
        assert_eq!(survey.chosen("SPO2"), Some(Answer::Option(1)));
        for item in ["SPO1", "SPO3", "SPO4"] {
            assert_eq!(survey.chosen(item), None, "{item}");
        }
    });
}

#[test]
fn digits_in_a_note_are_text() {
    Setup::default().by_keyboard().run(|survey| {
        begin(survey);
        open_note(survey, "SPO1");
        survey.browser.press("2 of 3?");
        wait_until("the note", || note(survey, "SPO1") == "2 of 3?");
        assert_eq!(survey.chosen("SPO1"), None);
    });
}

fn open_note(survey: &Survey, item: &str) {
    let note = [json!(item), json!("Private note")];
    survey.tab_to(
        "the note's summary",
        "return focused().matches('summary') && words(focused()).includes(arguments[1])
             && focused().closest('fieldset').dataset.item === arguments[0]",
        &note,
    );
    survey.browser.press(keys::ENTER);
    survey.tab_to("the note", "return focused().matches('textarea')", &[]);
}

fn note(survey: &Survey, item: &str) -> String {
    survey.ask_text("return root.querySelector(arguments[0] + ' textarea').value", &[json!(fieldset(item))])
}

#[test]
fn a_note_is_kept_with_its_item() {
    survey(|survey| {
        begin(survey);
        let summaries = survey.elements(&format!("{} summary", fieldset("SPO1")));
        summaries.iter().for_each(|summary| survey.browser.click(summary));
        let area = survey.element(&format!("{} textarea", fieldset("SPO1")));
        survey.browser.type_into(&area, "Ask Ms Ünal on Monday.");
        survey.next();
        survey.back();
        assert_eq!(note(survey, "SPO1"), "Ask Ms Ünal on Monday.");
        survey.reload();
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(note(survey, "SPO1"), "Ask Ms Ünal on Monday.");
    });
}

#[test]
fn why_we_ask_shows_the_claims_with_their_essays() {
    survey(|survey| {
        begin(survey);
        for summary in survey.elements(&format!("{} summary", fieldset("SPO1"))) {
            survey.browser.click(&summary);
        }
        let text = survey.ask_text("return words(root.querySelector(arguments[0]))", &[json!(fieldset("SPO1"))]);
        for (claim, essay) in Instrument::load().claims("SPO1") {
            assert!(text.contains(claim), "the claim “{claim}” is not in: {text}");
            assert!(text.contains(essay), "the essay “{essay}” is not in: {text}");
        }
    });
}

#[test]
fn any_page_can_be_gone_to_from_the_progress() {
    survey(|survey| {
        begin(survey);
        survey.answer("SPO1", Answer::Option(2));
        go_to(survey, "Data and security");
        assert_eq!(survey.items()[0], "DAT1");
        survey.answer("DAT1", Answer::Option(3));
        go_to(survey, "Sponsorship");
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        assert!(progress(survey).contains("Sponsorship"), "the current page is marked: {}", progress(survey));
    });
}

fn go_to(survey: &Survey, dimension: &str) {
    let button = survey.button_with("nav", dimension);
    survey.turn_page(|| survey.activate(&button));
}

#[test]
fn the_review_lists_what_is_open_and_leads_there() {
    survey(|survey| {
        let person = Person::new("idea", "lead", "short");
        let asked = Instrument::load().asked(&person);
        let mut answers: Answers = asked.iter().map(|id| (id.clone(), Answer::Option(3))).collect();
        answers.remove("PUR1");
        answers.remove("GOV1");
        survey.open();
        survey.start(&person);
        survey.answer_all(&answers);
        let text = survey.text();
        for id in &asked {
            let question = Instrument::load().question(id, "lead").to_owned();
            assert_eq!(text.contains(&question), !answers.contains_key(id), "{id} in the review: {text}");
        }
        let way = survey.button_with("[data-view]", Instrument::load().question("PUR1", "lead"));
        survey.turn_to_item("PUR1", || survey.activate(&way));
    });
}

#[test]
fn an_answer_can_be_changed_from_the_result() {
    survey(|survey| {
        let Example { person, mut answers, .. } = Example::named("short check, stopped");
        survey.open();
        survey.take(&person, &answers);
        // The answer that stops the project.
        let change = survey.button_with("[data-answer=TEA2]", "Change");
        survey.turn_to_item("TEA2", || survey.activate(&change));
        survey.answer("TEA2", Answer::Option(4));
        answers.insert("TEA2".to_owned(), Answer::Option(4));
        survey.turn_to_entry("TEA2", || survey.press("Back to the result"));
        survey.assert_result(&person, &answers, &native_result(&person, &answers));
    });
}
