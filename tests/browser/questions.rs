//! A page's own questions, and a change of questions while the survey runs.

use serde_json::{Value, json};

use crate::attributes::begin;
use crate::expect::Instrument;
use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

const OWN: &str = "/own.json";
/// Under the id of the instrument, unless the page says another name.
const OWN_KEY: &str = "crm-readiness:erp-readiness";

/// The questions that ship, under another id and title.
fn own(title: &str) -> String {
    let mut instrument = Instrument::load().into_json();
    instrument["id"] = json!("erp-readiness");
    instrument["title"] = json!(title);
    instrument.to_string()
}

/// The same with a mistake in it.
fn mistaken() -> String {
    let mut instrument: Value = serde_json::from_str(&own("Mistaken")).expect("an instrument");
    instrument["items"][3]["weight"] = json!(-1);
    instrument.to_string()
}

fn open(survey: &Survey, instrument: &str) {
    survey.site.put(OWN, own("Is your ERP project ready?"));
    survey.site.put("/mistaken.json", mistaken());
    survey.embed(&format!("<crm-readiness instrument=\"{instrument}\"><p>In other words</p></crm-readiness>"));
}

fn asked_for(survey: &Survey, path: &str) -> usize {
    survey.site.asked().iter().filter(|asked| *asked == path).count()
}

#[test]
fn a_pages_own_questions_are_asked_and_kept_under_their_own_name() {
    survey(|survey| {
        open(survey, OWN);
        survey.wait_for_text("Is your ERP project ready?");
        begin(survey);
        wait_until("the answer to be saved", || survey.stored(OWN_KEY).is_some_and(|stored| stored.contains("SPO1")));
        assert_eq!(survey.stored(KEY), None);
        assert_eq!(asked_for(survey, OWN), 1);
    });
}

#[test]
fn a_change_of_questions_asks_the_others_and_keeps_both_surveys() {
    survey(|survey| {
        open(survey, "");
        survey.wait_for_view("intro");
        begin(survey);
        wait_until("the answer to be saved", || survey.stored(KEY).is_some());
        survey.turn_page(|| survey.set("instrument", Some(OWN)));
        survey.wait_for_text("Is your ERP project ready?");
        assert!(!survey.has_button("Continue"), "another instrument's answers are another survey");
        survey.start(&Person::new("build", "it", "short"));
        survey.answer("SPO1", Answer::Option(4));
        wait_until("the answer to be saved", || survey.stored(OWN_KEY).is_some_and(|stored| stored.contains("SPO1")));
        // The address that is there already is no change.
        survey.set("instrument", Some(OWN));
        survey.browser.settle();
        assert_eq!((survey.chosen("SPO1"), asked_for(survey, OWN)), (Some(Answer::Option(4)), 1));
        survey.turn_page(|| survey.set("instrument", None));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
    });
}

#[test]
fn questions_may_stand_in_the_attribute_itself() {
    survey(|survey| {
        open(survey, "");
        survey.wait_for_view("intro");
        let before = survey.site.asked().len();
        survey.set("instrument", Some(&own("Written into the page")));
        survey.wait_for_text("Written into the page");
        assert_eq!(survey.site.asked().len(), before, "nothing is asked for");
    });
}

#[test]
fn invalid_questions_are_refused_with_every_place_and_valid_ones_start_the_survey() {
    survey(|survey| {
        open(survey, "/mistaken.json");
        survey.wait_for_panel("instrument", "$.items[3].weight");
        assert!(survey.can_be_read("In other words"), "the element's own words");
        survey.set("instrument", Some(OWN));
        survey.wait_for_view("intro");
        assert_eq!((survey.panel(), survey.can_be_read("In other words")), (None, false));
        assert_eq!(survey.browser.run_async("await document.querySelector('crm-readiness').ready", &[]), Value::Null);
    });
}

#[test]
fn a_change_to_invalid_questions_is_refused_and_the_survey_comes_back() {
    survey(|survey| {
        open(survey, "");
        survey.wait_for_view("intro");
        begin(survey);
        survey.set("instrument", Some("/mistaken.json"));
        survey.wait_for_panel("instrument", "$.items[3].weight");
        survey.set("instrument", None);
        wait_until("the panel to go", || survey.panel().is_none());
        assert_eq!((survey.view(), survey.chosen("SPO1")), ("question".to_owned(), Some(Answer::Option(2))));
        survey.next();
        assert_eq!(survey.items()[0], "CUS1", "and goes on");
    });
}

#[test]
fn questions_that_are_not_there_are_said_to_be_missing() {
    Setup::default().expecting(&["404"]).run(|survey| {
        open(survey, "/nowhere.json");
        survey.wait_for_panel("address", "/nowhere.json");
        survey.set("instrument", Some(OWN));
        survey.wait_for_text("Is your ERP project ready?");
        assert_eq!(survey.panel(), None);
    });
}

/// Answers for this address wait until the test lets them go.
const SLOW: &str = r#"
    const fetched = window.fetch;
    window.fetch = async (url, ...rest) => {
        const answer = await fetched(url, ...rest);
        if (String(url).endsWith("/slow.json")) await new Promise(go => { window.go = go; });
        return answer;
    };
"#;

#[test]
fn of_two_changes_the_later_one_counts_however_they_arrive() {
    Setup::default().with_script(SLOW).run(|survey| {
        open(survey, "");
        survey.site.put("/slow.json", own("The slow one"));
        survey.wait_for_view("intro");
        survey.set("instrument", Some("/slow.json"));
        wait_until("the slow answer to be there", || survey.holds("return !!window.go", &[]));
        survey.set("instrument", Some(OWN));
        survey.wait_for_text("Is your ERP project ready?");
        survey.ask("go()", &[]);
        survey.browser.settle();
        assert!(!survey.text().contains("The slow one"), "{}", survey.text());
    });
}

#[test]
fn other_questions_of_the_same_version_are_no_translation() {
    survey(|survey| {
        let mut questions = Instrument::load().into_json();
        survey.embed("<crm-readiness></crm-readiness>");
        survey.wait_for_view("intro");
        survey.start(&Person::new("build", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        questions["language"] = json!("xx");
        let mut more = questions["items"][0].clone();
        more["id"] = json!("MORE1");
        questions["items"].as_array_mut().expect("items").push(more);
        survey.set("instrument", Some(&questions.to_string()));
        survey.wait_for_view("intro");
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.panel(), None);
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)), "answers came over by their ids");
    });
}
