//! Projects side by side: adding, copying, deleting and undoing that, and how they are stored.

mod common;

use common::{default_instrument, json, survey};
use crm_readiness::core::{
    asked::Form,
    date::Date,
    instrument::Instrument,
    limits,
    plan::Field,
    project::{Portfolio, Project},
    response::Answer,
    run::Run,
    wire::{Loaded, Survey, WireError},
};
use serde_json::{Value, json};

fn ids(portfolio: &Portfolio) -> Vec<u32> {
    portfolio.projects().iter().map(|project| project.id).collect()
}

fn date(text: &str) -> Date {
    Date::read(text).unwrap()
}

fn lead(instrument: &Instrument) -> Survey {
    survey(instrument, Form::Full, "live", "lead", |item| Some(Answer::Option((item % 5) as u8)))
}

/// Three projects, of which the second is open.
fn three() -> Portfolio {
    let mut portfolio = Portfolio::default();
    for name in ["Beta", "Gamma"] {
        portfolio.add(Project { name: name.into(), ..Project::new(1) });
    }
    portfolio.select(2);
    portfolio
}

/// A project with everything in it.
fn full(instrument: &Instrument) -> Project {
    let mut project = Project { name: "Zürich \"A\"".into(), uid: "9f86d081884c7d65".into(), ..Project::new(1) };
    project.survey = Some(lead(instrument));
    project.plan.add(3, 4);
    project.plan.add(0, 3);
    project.plan.set(3, Field::Owner("Anna".into()));
    project.plan.set(3, Field::Due(Some(date("2026-12-24"))));
    project.plan.set(3, Field::Note("=1+1\n</script>".into()));
    project.plan.set(3, Field::Done(true));
    for (name, day) in [("Autumn", "2026-10-01"), ("", "2026-04-01")] {
        project.take(Run::of(instrument, &lead(instrument), name, date(day)));
    }
    project
}

#[test]
fn deleting_and_undoing_gives_back_the_same_for_every_project() {
    for id in [1, 2, 3] {
        for open in [1, 2, 3] {
            let mut portfolio = three();
            portfolio.select(open);
            let before = portfolio.clone();
            let deleted = portfolio.delete(id).unwrap();
            assert_eq!((ids(&portfolio).len(), deleted.project().id), (2, id));
            assert_eq!(portfolio.open().id == open, id != open, "only the deleted one is closed");
            portfolio.restore(deleted);
            assert_eq!(portfolio, before, "deleted {id} with {open} open");
        }
    }
}

#[test]
fn in_place_of_the_last_project_stands_a_blank_one_until_that_is_undone() {
    let mut portfolio = Portfolio::default();
    portfolio.rename(1, "Alpha");
    let before = portfolio.clone();
    let deleted = portfolio.delete(1).unwrap();
    assert!(portfolio.is_blank());
    portfolio.restore(deleted);
    assert_eq!(portfolio, before);
}

#[test]
fn undoing_takes_nothing_from_what_came_since() {
    let mut portfolio = Portfolio::default();
    portfolio.rename(1, "Alpha");
    let deleted = portfolio.delete(1).unwrap();
    portfolio.rename(1, "Since");
    portfolio.restore(deleted);
    let names: Vec<&str> = portfolio.projects().iter().map(|project| &*project.name).collect();
    assert_eq!(names, ["Alpha", "Since"]);
    assert_eq!(ids(&portfolio), [2, 1], "the id was taken");
}

#[test]
fn a_copy_stands_beside_the_first_and_has_all_of_it() {
    let instrument = default_instrument();
    let mut portfolio = three();
    *portfolio.open_mut() = Project { id: 2, ..full(&instrument) };
    assert_eq!(portfolio.duplicate(2, "Beta (copy)"), Some(4));
    assert_eq!((ids(&portfolio), portfolio.open().id), (vec![1, 2, 4, 3], 2));
    let copy = (*portfolio.projects()[2]).clone();
    assert_eq!((&*copy.name, &*copy.uid), ("Beta (copy)", ""), "calendars take it for another one");
    let Project { name, uid, .. } = full(&instrument);
    assert_eq!(Project { id: 1, name, uid, ..copy }, full(&instrument));
    portfolio.duplicate(1, "");
    assert_eq!(portfolio.open().id, 2, "what is open stays so");
}

#[test]
fn no_two_projects_are_one_to_a_calendar() {
    let instrument = default_instrument();
    let mut portfolio = three();
    let uids = |portfolio: &Portfolio| -> Vec<String> {
        portfolio.projects().iter().map(|project| project.uid.to_string()).collect()
    };
    portfolio.add(full(&instrument));
    portfolio.add(full(&instrument));
    assert_eq!(uids(&portfolio), ["", "", "", "9f86d081884c7d65", ""], "the second is a copy");
}

#[test]
fn runs_are_kept_by_day_and_those_of_one_day_as_they_came() {
    let instrument = default_instrument();
    let mut project = Project::new(1);
    let days = [("b", "2026-05-01"), ("a", "2026-04-01"), ("c", "2026-05-01"), ("d", "2027-01-01")];
    for (name, day) in days {
        project.take(Run::of(&instrument, &lead(&instrument), name, date(day)));
    }
    let names: String = project.runs.iter().map(|run| &*run.name).collect();
    assert_eq!(names, "abcd");
    let gone = project.delete_run(1).unwrap();
    project.put_back(1, gone.clone());
    assert_eq!(&*project.runs[1].name, "b");
    assert_eq!(project.delete_run(9), None);
}

#[test]
fn names_and_notes_are_cut_to_what_can_be_read_again() {
    let instrument = default_instrument();
    let long = "ü".repeat(limits::NOTE + 1);
    let mut portfolio = Portfolio::default();
    portfolio.rename(1, &long);
    let project = portfolio.open_mut();
    project.plan.add(0, 3);
    project.plan.set(0, Field::Owner(long.as_str().into()));
    project.plan.set(0, Field::Note(long.as_str().into()));
    project.take(Run::of(&instrument, &lead(&instrument), &long, date("2026-04-01")));
    project.rename_run(0, &long);
    let saved = serde_json::to_string(&portfolio.to_saved(&instrument)).unwrap();
    assert_eq!(Portfolio::from_saved(&json(&saved), &instrument), Ok(portfolio));
}

#[test]
fn everything_that_is_saved_comes_back_the_same() {
    let instrument = default_instrument();
    let mut portfolio = three();
    portfolio.add(full(&instrument));
    portfolio.select(2);
    let saved = serde_json::to_string(&portfolio.to_saved(&instrument)).unwrap();
    assert_eq!(Portfolio::from_saved(&json(&saved), &instrument), Ok(portfolio));
}

#[test]
fn a_projects_file_comes_back_the_same() {
    let instrument = default_instrument();
    let file = serde_json::to_string(&full(&instrument).to_file(&instrument)).unwrap();
    assert_eq!(Loaded::read(&json(&file), &instrument), Ok(Loaded::Project(full(&instrument))));
}

#[test]
fn a_file_of_a_newer_version_says_so_and_nothing_else() {
    let newer = json!({"format": "crm-readiness-project", "version": 2, "projects": "who knows"});
    let refused = Loaded::read(&json(&newer.to_string()), &default_instrument()).unwrap_err();
    assert_eq!(refused.to_string().lines().count(), 1);
    assert!(refused.to_string().contains("$.version: a newer version"), "{refused}");
}

/// One thing changed in a good document.
type Change = fn(&mut Value);

fn step() -> Value {
    json!({"item": "SPO1", "to": 3})
}

fn plan(document: &mut Value, plan: Value) {
    document["projects"][0]["plan"] = plan;
}

#[test]
fn what_is_wrong_in_a_project_is_named_with_its_place() {
    let instrument = default_instrument();
    let good = serde_json::to_value(three().to_saved(&instrument)).unwrap();
    let cases: [(&str, Change); 11] = [
        ("$.projects[1].name: expected a text", |d| d["projects"][1]["name"] = json!(1)),
        ("$.projects[0].instrument: “version” is not", |d| d["projects"][0]["instrument"]["version"] = json!(1)),
        ("$: “projects” must have ids of their own", |d| d["projects"][1]["id"] = json!(1)),
        ("$: “projects” must have ids of their own", |d| d["open"] = json!(9)),
        ("$.projects[0].plan[0]: there is no item “X”", |d| plan(d, json!([{"item": "X", "to": 3}]))),
        ("$.projects[0].plan[0].to: 2 is not from 3 to 4", |d| plan(d, json!([{"item": "SPO1", "to": 2}]))),
        ("$.projects[0].plan[1]: a second step for “SPO1”", |d| plan(d, json!([step(), step()]))),
        ("$.projects[0].plan[0].due: expected a date", |d| {
            plan(d, json!([{"item": "SPO1", "to": 3, "due": "2026-02-30"}]))
        }),
        ("$.projects[0].plan[0].done: expected true or false", |d| {
            plan(d, json!([{"item": "SPO1", "to": 3, "done": "yes"}]))
        }),
        ("$.projects[0].runs[0]: “date” is missing", |d| d["projects"][0]["runs"] = json!([{"survey": {}}])),
        ("$.projects[0].runs[0].survey: “stage” is missing", |d| {
            d["projects"][0]["runs"] = json!([{"date": "2026-01-01", "survey": {}}])
        }),
    ];
    assert!(Portfolio::from_saved(&json(&good.to_string()), &instrument).is_ok());
    for (expected, change) in cases {
        let mut document = good.clone();
        change(&mut document);
        let read = Portfolio::from_saved(&json(&document.to_string()), &instrument);
        let Err(WireError::Invalid(found)) = read else { panic!("{expected}: {read:?}") };
        assert!(found.to_string().contains(expected), "expected {expected:?}, found {found}");
    }
}

#[test]
fn names_of_nothing_but_spaces_do_not_spoil_a_project() {
    let instrument = default_instrument();
    let mut portfolio = Portfolio::default();
    *portfolio.open_mut() = full(&instrument);
    portfolio.open_mut().rename_run(0, " ");
    portfolio.open_mut().plan.set(0, Field::Owner(" \n".into()));
    let mut saved = serde_json::to_value(portfolio.to_saved(&instrument)).unwrap();
    assert_eq!(saved["projects"][0]["runs"][0].get("name"), None);
    saved["projects"][0]["runs"][0]["name"] = json!(" ");
    assert!(Portfolio::from_saved(&json(&saved.to_string()), &instrument).is_ok());
}

/// A browser gives a page five million characters or so; a consultant must be able to work for years.
#[test]
fn a_year_of_monthly_runs_for_ten_projects_is_under_500_kb() {
    let instrument = default_instrument();
    let mut portfolio = Portfolio::default();
    for _ in 0..10 {
        let mut project = full(&instrument);
        project.runs.clear();
        let mut noted = lead(&instrument);
        noted.response.notes.fill("A note of a sentence or two, as people write them for themselves.".into());
        (0..instrument.items.len()).for_each(|item| project.plan.add(item, 4));
        for month in 1..=12 {
            let day = Date::new(2026, month, 1).unwrap();
            project.take(Run::of(&instrument, &noted, "The state after the meeting of the board", day));
        }
        project.survey = Some(noted);
        portfolio.add(project);
    }
    let bytes = serde_json::to_string(&portfolio.to_saved(&instrument)).unwrap().len();
    println!("ten projects, twelve runs each: {bytes} bytes");
    assert!(bytes < 500_000, "{bytes} bytes");
}
