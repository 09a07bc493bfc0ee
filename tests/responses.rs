//! Responses and saved surveys go to a document and come back the same; what is no response is refused with its place.

mod common;

use common::{default_instrument, json};
use crm_readiness::core::{
    asked::Form,
    json::Json,
    migrate::Migrated,
    project::Portfolio,
    response::{Answer, Response},
    wire::{Loaded, Survey, WireError},
};
use serde_json::{Value, json};

/// One thing changed in a good document.
type Change = fn(&mut Value);

fn survey() -> Survey {
    let mut response = Response::new(&default_instrument(), 1, 1);
    response.answers[0] = Some(Answer::Option(3));
    response.answers[1] = Some(Answer::DontKnow);
    response.answers[default_instrument().item("VEN4").unwrap()] = Some(Answer::NotApplicable);
    response.notes[4] = "Ask \"Anna\" </script> \u{1F642}\n=1+1".into();
    Survey { response, form: Form::Short }
}

fn portfolio() -> Portfolio {
    let mut portfolio = Portfolio::default();
    portfolio.open_mut().survey = Some(survey());
    portfolio
}

fn text(document: &Json) -> String {
    serde_json::to_string(document).unwrap()
}

#[test]
fn a_response_file_comes_back_the_same() {
    let instrument = default_instrument();
    let file = text(&survey().to_file(&instrument));
    let read = Migrated { survey: survey(), version: instrument.version, dropped: Vec::new() };
    assert_eq!(Loaded::read(&json(&file), &instrument), Ok(Loaded::Survey(read)));
}

#[test]
fn a_saved_survey_comes_back_the_same() {
    let instrument = default_instrument();
    let saved = text(&portfolio().to_saved(&instrument));
    assert_eq!(Portfolio::from_saved(&json(&saved), &instrument), Ok(portfolio()));
}

#[test]
fn a_saved_survey_of_a_newer_version_is_left_alone() {
    let instrument = default_instrument();
    let saved = json!({"format": "crm-readiness-saved", "version": 3, "projects": "who knows"});
    assert_eq!(Portfolio::from_saved(&json(&saved.to_string()), &instrument), Err(WireError::Newer(3)));
}

#[test]
fn a_response_may_leave_out_its_format_and_instrument() {
    let instrument = default_instrument();
    let file = json!({"stage": "build", "role": "it", "answers": {"SPO1": 4}});
    let response = Response::read(&json(&file.to_string()), &instrument).unwrap();
    assert_eq!(response.answers[0], Some(Answer::Option(4)));
}

#[test]
fn what_is_wrong_in_a_response_is_named_with_its_place() {
    let instrument = default_instrument();
    let good = || {
        json!({
            "format": "readiness-response/1", "instrument": {"id": "crm-readiness", "version": "1.0.0"},
            "stage": "idea", "role": "lead", "answers": {"SPO1": 1},
        })
    };
    let cases: [(&str, Change); 10] = [
        ("$.format: expected “readiness-response/1”", |d| d["format"] = json!("x")),
        ("$.instrument.id: these answers are for another survey", |d| d["instrument"]["id"] = json!("x")),
        ("$.instrument.version: these answers are for another version", |d| {
            d["instrument"]["version"] = json!("2.0.0")
        }),
        ("$.stage: there is no stage “x”", |d| d["stage"] = json!("x")),
        ("$: “role” is missing", |d| drop(d.as_object_mut().unwrap().remove("role"))),
        ("$.answers.SPO9: there is no item “SPO9”", |d| d["answers"]["SPO9"] = json!(1)),
        ("$.answers.SPO1: expected an answer", |d| d["answers"]["SPO1"] = json!(5)),
        ("$.answers.SPO1: expected an answer", |d| d["answers"]["SPO1"] = json!(true)),
        ("$.answers.SPO1: expected an answer", |d| d["answers"]["SPO1"] = json!(2.5)),
        ("$.notes.SPO1: expected a text, found a number", |d| d["notes"] = json!({"SPO1": 1})),
    ];
    assert!(Response::read(&json(&good().to_string()), &instrument).is_ok());
    for (expected, change) in cases {
        let mut document = good();
        change(&mut document);
        let found = Response::read(&json(&document.to_string()), &instrument).unwrap_err().to_string();
        assert!(found.contains(expected), "expected {expected:?}, found {found:?}");
    }
}

#[test]
fn a_note_of_nothing_but_spaces_does_not_spoil_the_answers() {
    let instrument = default_instrument();
    let mut portfolio = portfolio();
    portfolio.open_mut().survey.as_mut().unwrap().response.notes[0] = " \n ".into();
    let saved = text(&portfolio.to_saved(&instrument));
    let back = Portfolio::from_saved(&json(&saved), &instrument).unwrap().open().survey.clone().unwrap();
    assert_eq!((back.response.answers, &*back.response.notes[0]), (survey().response.answers, ""));
    let file = json!({"stage": "idea", "role": "it", "answers": {}, "notes": {"SPO1": "", "SPO2": "  "}});
    assert!(Response::read(&json(&file.to_string()), &instrument).is_ok());
}

#[test]
fn not_applicable_is_no_answer_where_the_item_does_not_allow_it() {
    let instrument = default_instrument();
    let file = json!({"stage": "idea", "role": "it", "answers": {"SPO1": "na", "VEN4": "na"}});
    let response = Response::read(&json(&file.to_string()), &instrument).unwrap();
    assert_eq!(response.answers[0], None);
    assert_eq!(response.answers[instrument.item("VEN4").unwrap()], Some(Answer::NotApplicable));
}

#[test]
fn a_strange_document_of_a_higher_version_is_damaged_not_newer() {
    let saved = json!({"format": "something else", "version": 9});
    let read = Portfolio::from_saved(&json(&saved.to_string()), &default_instrument());
    assert!(matches!(read, Err(WireError::Invalid(_))));
}
