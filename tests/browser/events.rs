//! What the page hears of the survey: that it goes on and how far, never an answer.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::expect::Example;
use crate::page::Survey;
use crate::setup::Setup;
use crate::survey::{Answer, Person};
use crate::wait::{wait_for, wait_or_explain, wait_until};

/// Keeps every event of a survey as it reaches the page around it.
pub const EAVESDROP: &str = r#"
    window.heard = [];
    for (const name of ["ready", "start", "progress", "complete", "share", "reset", "error"]) {
        addEventListener(`crm-readiness:${name}`, (event) => {
            const { detail, bubbles, composed, target } = event;
            heard.push({ name, detail, bubbles, composed, frozen: Object.isFrozen(detail), from: target.id || target.localName });
        });
    }
"#;

impl Survey {
    /// The events so far. The test must have been set up with [`EAVESDROP`].
    pub fn heard(&self) -> Vec<Value> {
        serde_json::from_value(self.browser.run("return heard", &[])).expect("a list of events")
    }

    /// The details of the events of this name, in order.
    pub fn heard_of(&self, name: &str) -> Vec<Value> {
        self.heard().into_iter().filter(|event| event["name"] == name).map(|mut event| event["detail"].take()).collect()
    }

    /// Waits for the panel that says why there is no survey; it contains these words.
    #[track_caller]
    pub fn wait_for_panel(&self, code: &str, words: &str) -> String {
        let said = wait_for(&format!("a panel for {code}"), || self.panel());
        assert!(said.starts_with("The survey cannot be shown."), "the panel says: {said}");
        assert!(said.contains(words), "“{words}” is not in the panel: {said}");
        said
    }

    /// Waits for the error of this code, as the page hears it, and compares it with the panel.
    #[track_caller]
    pub fn wait_for_error(&self, code: &str, words: &str) {
        let error = wait_or_explain(
            &format!("an error {code}"),
            || self.heard_of("error").into_iter().find(|error| error["code"] == code),
            || format!("heard instead: {:?}; the page says: {}", self.heard(), self.text()),
        );
        assert_eq!(error["version"], 1);
        let message = error["message"].as_str().expect("a message").to_owned();
        let said = self.wait_for_panel(code, words);
        let line = message.lines().next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(&line), "“{line}” is not in the panel: {said}");
        let rejected = self.ask_async("return host.ready.then(() => '', reason => String(reason))", &[]);
        let rejected = rejected.as_str().expect("a reason");
        assert!(rejected.contains(code), "`ready` is rejected with: {rejected}");
    }
}

/// How an event must look from outside, whatever it tells.
pub fn assert_form(event: &Value) {
    for property in ["bubbles", "composed", "frozen"] {
        assert_eq!(event[property], true, "{property} of {event}");
    }
    assert_eq!((&event["detail"]["version"], &event["from"]), (&json!(1), &json!("crm-readiness")), "{event}");
}

#[test]
fn a_whole_survey_tells_how_far_it_is_and_no_answer() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open();
        survey.take(&person, &answers);
        survey.press("Forget everything");
        survey.press("Forget");
        wait_until("the reset", || !survey.heard_of("reset").is_empty());
        let heard = survey.heard();
        heard.iter().for_each(assert_form);

        let names: Vec<&str> = heard.iter().filter_map(|event| event["name"].as_str()).collect();
        let mut times = BTreeMap::new();
        names.iter().for_each(|name| *times.entry(*name).or_insert(0) += 1);
        let asked = answers.len();
        assert_eq!(
            times,
            BTreeMap::from([("ready", 1), ("start", 1), ("progress", asked + 1), ("complete", 1), ("reset", 1)])
        );
        assert_eq!(&names[..3], ["ready", "start", "progress"]);
        assert_eq!(&names[names.len() - 3..], ["progress", "complete", "reset"]);

        let counted: Vec<Value> =
            (0..=asked).map(|answered| json!({"version": 1, "answered": answered, "total": asked})).collect();
        assert_eq!(survey.heard_of("progress"), counted, "one at the start and one an answer, with nothing but counts");
        for event in heard.iter().filter(|event| event["name"] != "progress") {
            assert_eq!(event["detail"], json!({"version": 1}), "{event}");
        }
    });
}

#[test]
fn an_answer_that_is_changed_or_cleared_tells_only_the_count() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(4));
        survey.answer("SPO1", Answer::DontKnow);
        survey.press_in("fieldset[data-item=SPO1]", "Clear answer");
        wait_until("the answer to be gone", || survey.chosen("SPO1").is_none());
        survey.browser.settle();
        let counts: Vec<Value> = survey.heard_of("progress").iter().map(|detail| detail["answered"].clone()).collect();
        assert_eq!(counts, [0, 1, 0]);
    });
}

#[test]
fn answers_of_an_earlier_visit_that_are_deleted_are_told_to_be() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.reload();
        survey.press("Start anew");
        survey.press("Delete answers");
        wait_until("the reset", || survey.heard_of("reset").len() == 1);
        survey.browser.settle();
        let names: Vec<Value> = survey.heard().into_iter().map(|mut event| event["name"].take()).collect();
        assert_eq!(names, ["ready", "reset"]);
    });
}

#[test]
fn answers_that_give_way_to_other_questions_are_not_told_to_be_deleted() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(4));
        survey.set("storage-key", Some("elsewhere"));
        survey.wait_for_view("question");
        let own =
            include_str!("../../static/instruments/crm-readiness.en.json").replace("\"crm-readiness\"", "\"own\"");
        survey.set("instrument", Some(&own));
        survey.wait_for_view("intro");
        survey.browser.settle();
        assert_eq!(survey.heard_of("reset"), [] as [Value; 0]);
    });
}

#[test]
fn a_survey_that_is_picked_up_again_starts_when_the_person_answers() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(4));
        survey.reload();
        survey.turn_page(|| survey.press("Continue"));
        survey.browser.settle();
        assert_eq!(survey.heard().len(), 1, "only `ready`: {:?}", survey.heard());
        survey.answer("SPO2", Answer::Option(1));
        wait_until("the start", || survey.heard_of("start").len() == 1);
        assert_eq!(survey.heard_of("progress"), [json!({"version": 1, "answered": 2, "total": 40})]);
    });
}
