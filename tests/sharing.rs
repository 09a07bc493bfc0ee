//! What is passed on is what was chosen, and never more than the result shows.

mod common;

use common::{default_instrument, survey};
use crm_readiness::core::{
    asked::Form, instrument::Instrument, response::Answer, result::Outcome, share::payload, stated::Level, wire::Survey,
};
use serde_json::{Value, json};

fn shared(level: Level, instrument: &Instrument, survey: &Survey) -> Value {
    let outcome = Outcome::of(instrument, &survey.response);
    serde_json::to_value(payload(level, instrument, survey, &outcome)).unwrap()
}

fn names(shared: &Value) -> Vec<&str> {
    shared.as_object().unwrap().keys().map(String::as_str).collect()
}

fn middling(_: usize) -> Option<Answer> {
    Some(Answer::Option(3))
}

#[test]
fn each_level_adds_to_the_one_before_and_nothing_else() {
    let instrument = default_instrument();
    let survey = survey(&instrument, Form::Full, "build", "lead", middling);
    let verdict = shared(Level::Verdict, &instrument, &survey);
    assert_eq!(
        verdict,
        json!({
            "instrument": {"id": "crm-readiness", "version": "1.0.0"}, "form": "full", "kind": "whole",
            "verdict": {"name": "ready", "title": "Ready"},
        })
    );
    let dimensions = shared(Level::Dimensions, &instrument, &survey);
    let more =
        ["dimensions", "flags", "form", "index", "instrument", "kind", "known", "range", "unresolved", "verdict"];
    assert_eq!(names(&dimensions), more);
    assert_eq!(
        (&dimensions["index"], &dimensions["range"], &dimensions["known"]),
        (&json!(75), &json!([75, 75]), &json!(100))
    );
    assert_eq!(
        dimensions["dimensions"][0],
        json!({"id": "SPO", "title": "Sponsorship", "score": 75, "range": [75, 75], "known": 100})
    );
    let everything = shared(Level::Everything, &instrument, &survey);
    let most = [&more[..], &["answers", "role", "stage"]].concat();
    assert_eq!(names(&everything).len(), most.len());
    assert!(most.iter().all(|name| everything.get(name).is_some()));
    assert_eq!((&everything["stage"], &everything["role"]), (&json!("build"), &json!("lead")));
    assert_eq!(everything["answers"]["SPO1"], json!(3));
}

#[test]
fn notes_stay_private_at_every_level() {
    let instrument = default_instrument();
    let mut survey = survey(&instrument, Form::Full, "build", "lead", middling);
    survey.response.notes[0] = "ask Anna".into();
    for level in Level::ALL {
        assert!(!shared(level, &instrument, &survey).to_string().contains("Anna"), "{level:?}");
    }
}

#[test]
fn too_few_answers_share_a_range_and_no_index() {
    let instrument = default_instrument();
    let survey = survey(&instrument, Form::Full, "build", "lead", |item| (item == 9).then_some(Answer::Option(4)));
    let shared = shared(Level::Everything, &instrument, &survey);
    assert_eq!(shared["verdict"]["name"], "insufficient");
    assert!(shared.get("index").is_none() && shared["range"].is_array());
    assert_eq!(shared["dimensions"][0]["score"], Value::Null);
    assert_eq!(shared["answers"].as_object().unwrap().len(), 1);
}

#[test]
fn the_short_check_shares_its_flags_and_no_figure() {
    let instrument = default_instrument();
    let survey = survey(&instrument, Form::Short, "build", "lead", |_| Some(Answer::Option(0)));
    let shared = shared(Level::Dimensions, &instrument, &survey);
    assert_eq!(names(&shared), ["flags", "form", "instrument", "kind", "unresolved", "verdict"]);
    let flag = &shared["flags"][0];
    assert_eq!((&flag["id"], &flag["severity"]), (&json!("K1"), &json!("walk")));
    assert!(flag["text"].as_str().unwrap().starts_with("In leadership meetings"));
}
