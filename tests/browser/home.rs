//! Projects side by side: found by whoever looks for them, named, opened, copied, taken along, deleted and brought back.

use serde_json::{Value, json};

use crate::expect::Example;
use crate::kept::KEY;
use crate::keys;
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::{Setup, survey};
use crate::storage::open_on;
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

impl Survey {
    fn stored_projects(&self) -> Vec<Value> {
        let envelope = self.stored(KEY).map_or(Value::Null, |text| serde_json::from_str(&text).expect("JSON"));
        envelope["projects"].as_array().cloned().unwrap_or_default()
    }

    /// The names of the projects, as a screen reader says them.
    fn project_names(&self) -> Value {
        self.ask("return [...root.querySelectorAll('[data-project]')].map(e => e.ariaLabel)", &[])
    }

    fn go_home(&self) {
        self.turn_page(|| self.press("Projects"));
        assert_eq!(self.view(), "home");
    }

    fn open_project(&self, name: &str) {
        self.turn_page(|| self.press(&format!("Open {name}")));
    }

    fn wait_for_focus_in_project(&self, id: u32) {
        wait_until(&format!("the focus in the name of project {id}"), || {
            self.holds(
                "return focused().closest('[data-project]')?.dataset.project === arguments[0]",
                &[json!(id.to_string())],
            )
        });
    }
}

#[test]
fn a_first_visitor_has_one_project_without_having_named_it() {
    survey(|survey| {
        survey.open();
        survey.go_home();
        assert_eq!(survey.project_names(), json!(["Project 1"]));
        survey.turn_page(|| survey.press("Back to the start"));
        assert_eq!(survey.view(), "intro");
        assert_eq!(survey.stored_keys(), json!([]), "looking stores nothing");
    });
}

/// The whole way by one hand: a second project is begun, named and answered, and the first is as it was.
fn keep_two_apart(survey: &Survey) {
    let Example { person, answers, result } = Example::named("short check, stopped");
    survey.open();
    survey.take(&person, &answers);
    survey.go_home();
    survey.press("New project");
    survey.wait_for_focus_in_project(2);
    survey.browser.press("Müller");
    wait_until("the name to be saved", || survey.stored_projects().last().is_some_and(|p| p["name"] == "Müller"));
    survey.open_project("Müller");
    assert_eq!(survey.view(), "intro");
    survey.wait_for_text("Müller");
    survey.start(&Person::new("build", "lead", "full"));
    survey.answer("SPO1", Answer::Option(4));
    survey.reload();
    survey.wait_for_text("1 of 40 questions answered");
    survey.go_home();
    survey.open_project("Project 1");
    survey.assert_result(&person, &answers, &result);
}

#[test]
fn two_projects_are_kept_apart_by_mouse() {
    survey(keep_two_apart);
}

#[test]
fn two_projects_are_kept_apart_by_keyboard_alone() {
    Setup::default().by_keyboard().run(keep_two_apart);
}

#[test]
fn a_project_is_deleted_only_when_told_so_and_can_be_brought_back() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_home();
        let before = survey.stored_projects();
        survey.press("Delete Nothing yet");
        survey.wait_for_text("Delete “Nothing yet” with its answers, plan and snapshots?");
        survey.press("Keep project");
        wait_until("the focus on the button that asked", || survey.focus() == "button button “Delete”");
        assert_eq!(survey.stored_projects(), before);
        survey.press("Delete Nothing yet");
        survey.press("Delete project");
        wait_until("the project to be gone", || survey.stored_projects() == before[..2]);
        survey.press("Undo");
        wait_until("the project to be back", || survey.stored_projects() == before);
        survey.wait_for_focus_in_project(3);
    });
}

#[test]
fn a_copy_is_named_as_one_and_has_the_same_in_it() {
    survey(|survey| {
        open_on(survey, &saved(2).to_string());
        survey.go_home();
        survey.press("Duplicate Project 2");
        survey.wait_for_focus_in_project(4);
        let stored = survey.stored_projects();
        assert_eq!((&stored[2]["name"], &stored[2]["survey"]), (&json!("Project 2 (copy)"), &stored[1]["survey"]));
    });
}

#[test]
fn a_project_taken_along_as_a_file_comes_back_with_plan_and_snapshots() {
    let mut store = saved(1);
    store["projects"][0]["name"] = json!("Mueller");
    let file = survey(|survey| {
        open_on(survey, &store.to_string());
        survey.go_home();
        survey.press("Export Mueller");
        survey.downloaded(".project.json").1
    });
    survey(|survey| {
        survey.open();
        survey.go_home();
        survey.load_text(&file);
        survey.wait_for_text("The project of the file is added and open.");
        assert_eq!(survey.project_names(), json!(["Mueller"]));
        let loaded = survey.stored_projects().pop().expect("the project");
        for part in ["survey", "plan", "runs"] {
            assert_eq!(loaded[part], store["projects"][0][part], "{part}");
        }
    });
}

#[test]
fn what_the_first_version_saved_is_picked_up() {
    let old = include_str!("../frozen/saved-1-full.json");
    survey(|survey| {
        open_on(survey, old);
        survey.wait_for_text("39 of 40 questions answered");
        survey.turn_page(|| survey.press("Continue"));
        survey.go_to_page("Sponsorship");
        assert_eq!(survey.chosen("SPO3"), Some(Answer::Option(4)));
    });
}

impl Survey {
    /// Presses a page's button in the progress.
    fn go_to_page(&self, title: &str) {
        let page = self.button_with("nav", title);
        self.turn_page(|| self.activate(&page));
    }
}

#[test]
fn a_name_is_written_into_its_field_by_tab_and_keys() {
    Setup::default().by_keyboard().run(|survey| {
        survey.open();
        survey.go_home();
        survey.tab_to("the name", "return focused().matches('[data-project] input')", &[]);
        survey.browser.press("Alpha");
        wait_until("the name", || survey.project_names() == json!(["Alpha"]));
        survey.browser.press(keys::TAB);
        assert!(survey.holds("return focused().ariaLabel === 'Open Alpha'", &[]), "then comes {}", survey.focus());
    });
}
