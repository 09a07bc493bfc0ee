//! What an earlier engine wrote is read for ever. The files in `frozen/` are as that engine wrote them: they are never
//! changed, and each new format adds to them.

mod common;

use std::{fs, path::Path};

use common::{default_instrument, json};
use crm_readiness::core::{
    asked::Form,
    date::Date,
    instrument::Instrument,
    plan::PlanStep,
    project::{Portfolio, Project},
    response::Answer,
    wire::{Loaded, Survey},
};

fn frozen(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name)).unwrap()
}

fn saved(name: &str, instrument: &Instrument) -> Portfolio {
    Portfolio::from_saved(&json(&frozen(name)), instrument).unwrap()
}

fn loaded(name: &str, instrument: &Instrument) -> Survey {
    match Loaded::read(&json(&frozen(name)), instrument).unwrap() {
        Loaded::Survey(migrated) => migrated.survey,
        Loaded::Project(_) => panic!("{name} holds answers"),
    }
}

/// Form, stage, role, answers and notes.
fn facts<'a>(survey: &Survey, instrument: &'a Instrument) -> (Form, &'a str, &'a str, usize, usize) {
    let response = &survey.response;
    let answers = response.answers.iter().flatten().count();
    let notes = response.notes.iter().filter(|note| !note.is_empty()).count();
    (survey.form, &instrument.stages[response.stage].id.0, &instrument.roles[response.role].id.0, answers, notes)
}

#[test]
fn every_saved_survey_of_version_1_becomes_the_survey_of_one_project() {
    let instrument = default_instrument();
    let expected = [
        ("saved-1-full.json", (Form::Full, "selection", "lead", 39, 2)),
        ("saved-1-begun.json", (Form::Short, "idea", "user", 0, 0)),
        ("saved-1-user.json", (Form::Full, "live", "user", 17, 0)),
    ];
    for (name, expected) in expected {
        let portfolio = saved(name, &instrument);
        let project = portfolio.open();
        assert_eq!(facts(project.survey.as_ref().unwrap(), &instrument), expected, "{name}");
        assert_eq!(**project, Project { survey: project.survey.clone(), ..Project::new(1) }, "{name}: nothing else");
    }
}

#[test]
fn every_file_of_answers_is_read() {
    let instrument = default_instrument();
    let expected = [
        ("response-1-full.json", (Form::Full, "selection", "lead", 39, 2)),
        ("response-1-short.json", (Form::Short, "build", "consultant", 12, 0)),
        ("response-1-bare.json", (Form::Full, "build", "it", 2, 0)),
    ];
    for (name, expected) in expected {
        assert_eq!(facts(&loaded(name, &instrument), &instrument), expected, "{name}");
    }
}

#[test]
fn answers_and_notes_are_word_for_word_what_was_saved() {
    let instrument = default_instrument();
    let portfolio = saved("saved-1-full.json", &instrument);
    let survey = portfolio.open().survey.as_ref().unwrap();
    assert_eq!(survey, &loaded("response-1-full.json", &instrument));
    let answer = |id: &str| survey.response.answers[instrument.item(id).unwrap()];
    assert_eq!(answer("SPO3"), Some(Answer::Option(4)));
    assert_eq!(answer("CUS2"), Some(Answer::DontKnow));
    assert_eq!(answer("VEN4"), Some(Answer::NotApplicable));
    assert_eq!(answer("TEA2"), None);
    assert_eq!(&*survey.response.notes[0], "Ask \"Anna\" – Zürich </script>\n=1+1 🙂");
}

#[test]
fn saved_projects_of_version_2_are_read_with_plan_and_runs() {
    let instrument = default_instrument();
    let portfolio = saved("saved-2.json", &instrument);
    let names: Vec<&str> = portfolio.projects().iter().map(|project| &*project.name).collect();
    assert_eq!((names, portfolio.open().id), (vec!["Müller & Söhne \"CRM\"", "", "Nothing yet"], 2));
    let short = portfolio.open().survey.as_ref().unwrap();
    assert_eq!(facts(short, &instrument), (Form::Short, "build", "consultant", 12, 0));

    let project = &portfolio.projects()[0];
    let survey = project.survey.as_ref().unwrap();
    assert_eq!(facts(survey, &instrument), (Form::Full, "selection", "lead", 39, 2));
    let runs: Vec<(&str, String)> = project.runs.iter().map(|run| (&*run.name, run.date.to_string())).collect();
    assert_eq!(runs, [("Before the workshop", "2026-03-02".to_owned()), ("", "2026-09-30".to_owned())]);
    assert_eq!(facts(&project.runs[0].survey, &instrument), (Form::Full, "selection", "lead", 40, 0));
    assert_eq!(project.runs[1].survey.response.answers, survey.response.answers);
    let [first, second] = project.plan.steps() else { panic!("two steps") };
    let item = |step: &PlanStep| instrument.items[step.item].id.to_string();
    assert_eq!((&*item(first), first.to, first.done, &*first.owner), ("CUS3", 3, true, "Anna"));
    assert_eq!((first.due, &*first.note), (Date::read("2026-12-24"), "Ask first;\nthen decide 🙂"));
    assert_eq!((&*item(second), second.to, second.done, second.due), ("SPO4", 4, false, None));
}

#[test]
fn a_projects_file_of_version_1_is_the_project_that_was_saved() {
    let instrument = default_instrument();
    let Loaded::Project(project) = Loaded::read(&json(&frozen("project-1.json")), &instrument).unwrap() else {
        panic!("it holds a project");
    };
    assert_eq!(project, *saved("saved-2.json", &instrument).projects()[0]);
}
