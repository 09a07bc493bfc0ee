//! Answers to another version of the questions come over by the ids of the items; what does not is named, and stored again
//! as it was.

mod common;

use std::rc::Rc;

use common::{default_instrument, json};
use crm_readiness::core::{
    ids::{ItemId, RoleId, StageId},
    instrument::{Instrument, Version},
    json::Json,
    migrate::{Dropped, Migrated},
    project::{Portfolio, Project},
    response::Answer,
    wire::{Loaded, WireError},
};
use serde_json::{Value, json};

/// The default instrument as a later version might be: CUS1 and the stage and role below went, something new came.
fn later(version: &str) -> Instrument {
    let mut instrument = default_instrument();
    instrument.version = Version::read(version).unwrap();
    let cus1 = instrument.item("CUS1").unwrap();
    instrument.items[cus1].id = ItemId("NEW1".into());
    instrument.stages[2].id = StageId("rollout".into());
    instrument.roles[4].id = RoleId("adviser".into());
    instrument
}

fn named(version: &str) -> Value {
    json!({"id": "crm-readiness", "version": version})
}

/// A response to the first version.
fn response() -> Value {
    json!({
        "format": "readiness-response/1", "instrument": named("1.0.0"), "form": "full",
        "stage": "selection", "role": "lead",
        "answers": {"SPO1": 3, "SPO2": "dk", "CUS1": 2}, "notes": {"SPO1": "ask Anna", "CUS1": "gone"},
    })
}

fn read(response: &Value, instrument: &Instrument) -> Migrated {
    match Loaded::read(&json(&response.to_string()), instrument).unwrap() {
        Loaded::Survey(migrated) => migrated,
        Loaded::Project(_) => panic!("these are answers"),
    }
}

fn id(id: &str) -> Rc<str> {
    id.into()
}

#[test]
fn answers_come_over_by_id_to_a_later_patch_minor_or_major_version() {
    for version in ["1.0.1", "1.1.0", "2.0.0", "0.9.0"] {
        let instrument = later(version);
        let migrated = read(&response(), &instrument);
        assert_eq!(migrated.version, Version { major: 1, minor: 0, patch: 0 });
        let response = &migrated.survey.response;
        assert_eq!(response.answers[0..2], [Some(Answer::Option(3)), Some(Answer::DontKnow)]);
        assert_eq!(response.answers.iter().flatten().count(), 2);
        assert_eq!(&*response.notes[0], "ask Anna");
        assert_eq!(migrated.dropped, [Dropped::Item(id("CUS1")), Dropped::Note(id("CUS1"))], "{version}");
    }
}

#[test]
fn what_an_item_no_longer_says_is_dropped_and_named() {
    let mut old = response();
    old["answers"] = json!({"SPO1": 7, "SPO2": "later", "SPO3": 4});
    old["notes"] = json!({});
    let migrated = read(&old, &later("1.1.0"));
    assert_eq!(migrated.dropped, [Dropped::Answer(id("SPO1")), Dropped::Answer(id("SPO2"))]);
    assert_eq!(migrated.survey.response.answers[..3], [None, None, Some(Answer::Option(4))]);
}

#[test]
fn a_stage_that_is_gone_gives_way_to_the_first_that_asks_for_every_answer() {
    let instrument = later("1.1.0");
    let live = instrument.items.iter().find(|item| item.from_stage == 4).unwrap().id.to_string();
    for (answers, stage) in [(json!({}), 0), (json!({"SPO1": 1}), 0), (json!({"SPO1": 1, live: 2}), 4)] {
        let mut old = response();
        (old["stage"], old["role"]) = (json!("build"), json!("consultant"));
        (old["answers"], old["notes"]) = (answers, json!({}));
        let migrated = read(&old, &instrument);
        assert_eq!((migrated.survey.response.stage, migrated.survey.response.role), (stage, 0));
        assert_eq!(migrated.dropped, [Dropped::Stage(id("build")), Dropped::Role(id("consultant"))]);
    }
}

#[test]
fn answers_to_the_present_version_are_read_strictly() {
    let mut strange = response();
    strange["answers"]["XYZ1"] = json!(1);
    assert!(Loaded::read(&json(&strange.to_string()), &default_instrument()).is_err());
    strange.as_object_mut().unwrap().remove("instrument");
    assert!(Loaded::read(&json(&strange.to_string()), &default_instrument()).is_err(), "taken at its word");
}

#[test]
fn another_version_makes_neither_another_survey_nor_a_torn_document_fit() {
    let instrument = later("1.1.0");
    let spoil: [fn(&mut Value); 4] = [
        |r| r["instrument"]["id"] = json!("erp"),
        |r| r["answers"] = json!([1]),
        |r| r["stage"] = json!(3),
        |r| drop(r.as_object_mut().unwrap().remove("role")),
    ];
    for spoil in spoil {
        let mut old = response();
        spoil(&mut old);
        assert!(Loaded::read(&json(&old.to_string()), &instrument).is_err(), "{old}");
    }
}

/// What the first version saved: a survey, a plan and a run.
fn saved() -> Value {
    json!({
        "format": "crm-readiness-saved", "version": 2, "open": 1,
        "projects": [{
            "id": 1, "instrument": named("1.0.0"), "survey": response(),
            "plan": [{"item": "SPO1", "to": 3}, {"item": "CUS1", "to": 4, "owner": "Anna"}],
            "ruledOut": ["CUS1", "SPO2"],
            "runs": [{"name": "Spring", "date": "2026-03-01", "survey": response()}],
        }],
    })
}

fn open(saved: &Value, instrument: &Instrument) -> Project {
    Portfolio::from_saved(&json(&saved.to_string()), instrument).unwrap().open().as_ref().clone()
}

#[test]
fn a_project_keeps_what_did_not_come_over_as_it_was() {
    let instrument = later("1.1.0");
    let project = open(&saved(), &instrument);
    let gone = ["CUS1", "CUS1"].map(id);
    let [item, note] = gone;
    assert_eq!(
        project.dropped,
        [Dropped::Item(item), Dropped::Note(note), Dropped::Step(id("CUS1")), Dropped::Step(id("CUS1"))]
    );
    assert_eq!((project.plan.steps().len(), project.ruled_out.len()), (1, 1));
    let stored = serde_json::to_value(project.to_json(&instrument)).unwrap();
    assert_eq!(
        stored["earlier"],
        json!([{
            "instrument": named("1.0.0"), "survey": response(), "plan": saved()["projects"][0]["plan"],
            "ruledOut": ["CUS1", "SPO2"],
        }])
    );
    assert_eq!(stored["survey"]["instrument"]["version"], "1.1.0");
}

#[test]
fn what_is_kept_does_not_grow_when_two_versions_take_turns() {
    let (old, new) = (default_instrument(), later("1.1.0"));
    let mut stored = saved();
    for _turn in 0..3 {
        for instrument in [&new, &old] {
            let portfolio = Portfolio::from_saved(&json(&stored.to_string()), instrument).unwrap();
            stored = serde_json::to_value(portfolio.to_saved(instrument)).unwrap();
        }
    }
    assert_eq!(stored["projects"][0]["earlier"].as_array().unwrap().len(), 1);
}

#[test]
fn a_run_of_another_version_is_shown_migrated_and_stored_as_it_was() {
    let instrument = later("2.0.0");
    let project = open(&saved(), &instrument);
    let run = &project.runs[0];
    assert_eq!((run.version.major, run.survey.response.answers.iter().flatten().count()), (1, 2));
    assert_eq!(run.dropped.len(), 2);
    let stored: Json = run.to_json(&instrument);
    assert_eq!(serde_json::to_value(stored).unwrap(), saved()["projects"][0]["runs"][0]);
}

#[test]
fn a_saved_survey_of_version_1_to_another_version_of_the_questions_is_kept_too() {
    let instrument = later("2.0.0");
    let old = json!({"format": "crm-readiness-saved", "version": 1, "survey": response()});
    let project = open(&old, &instrument);
    assert_eq!(project.dropped.len(), 2);
    assert_eq!(serde_json::to_value(&project.earlier).unwrap(), json!([{"survey": response()}]));
}

#[test]
fn a_project_about_another_survey_is_refused() {
    let mut other = saved();
    other["projects"][0] = json!({"id": 1, "instrument": {"id": "erp", "version": "1.0.0"}});
    let refused = Portfolio::from_saved(&json(&other.to_string()), &default_instrument());
    let Err(WireError::Invalid(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems.0[0].path, "$.projects[0].instrument.id");
}

#[test]
fn a_run_that_names_no_version_is_to_that_of_the_project_around_it_and_stays_so() {
    let instrument = later("2.0.0");
    let mut old = saved();
    for part in ["/projects/0/survey", "/projects/0/runs/0/survey"] {
        old.pointer_mut(part).unwrap().as_object_mut().unwrap().remove("instrument");
    }
    let project = open(&old, &instrument);
    assert_eq!((project.runs[0].version.major, project.runs[0].dropped.len()), (1, 2));
    assert!(!project.dropped.is_empty());
    // Saved again the project is of version 2, and the run still of version 1.
    let again = json!({"format": "crm-readiness-saved", "version": 2, "open": 1,
        "projects": [serde_json::to_value(project.to_json(&instrument)).unwrap()]});
    assert_eq!(open(&again, &instrument).runs[0].version.major, 1);
}
