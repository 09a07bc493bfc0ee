//! Snapshots: taken, renamed, deleted and brought back; their trend; and what changed, as the library computes it natively.

use crm_readiness::core::compare::Comparison;
use crm_readiness::core::effect::effects;
use crm_readiness::core::exact::{Exact, half_up, whole};
use crm_readiness::core::instrument;
use crm_readiness::core::json::Json;
use crm_readiness::core::project::Portfolio;
use crm_readiness::core::validate;
use serde_json::{Value, json};

use crate::kept::KEY;
use crate::keys;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::storage::open_on;
use crate::wait::wait_until;

/// A store with three projects, of which the one of this id is open. The first has a plan and two runs.
pub fn saved(open: u32) -> Value {
    let mut saved: Value = serde_json::from_str(include_str!("../frozen/saved-2.json")).expect("JSON");
    saved["open"] = json!(open);
    saved
}

fn read(value: &Value) -> Json {
    serde_json::from_value(value.clone()).expect("a document")
}

pub fn native() -> (instrument::Instrument, Portfolio) {
    let text = include_str!("../../static/instruments/crm-readiness.en.json");
    let instrument = validate::instrument(&serde_json::from_str(text).expect("JSON")).expect("a valid instrument");
    let portfolio = Portfolio::from_saved(&read(&saved(1)), &instrument).expect("a valid store");
    (instrument, portfolio)
}

/// Points with their sign and one decimal.
fn signed(points: Exact) -> String {
    let tenths = half_up(points * whole(10));
    let sign = ["−", "±", "+"][(tenths.signum() + 1) as usize];
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

impl Survey {
    /// From the intro to the result of the survey in progress.
    #[track_caller]
    pub fn go_to_result(&self) {
        self.turn_page(|| self.press("Continue"));
        if self.view() == "question" {
            let review = self.button_with("nav", "Review");
            self.turn_page(|| self.activate(&review));
        }
        self.see_result();
    }

    fn stored_runs(&self) -> Vec<Value> {
        let envelope: Value = serde_json::from_str(&self.stored(KEY).expect("a store")).expect("JSON");
        envelope["projects"][0]["runs"].as_array().cloned().unwrap_or_default()
    }

    /// The words of each entry of a list.
    pub fn entries(&self, selector: &str) -> Vec<String> {
        let entries = self.ask("return [...root.querySelectorAll(arguments[0])].map(words)", &[json!(selector)]);
        serde_json::from_value(entries).expect("texts")
    }
}

pub fn on_result(test: impl FnOnce(&Survey)) {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        test(survey);
    });
}

#[test]
fn a_snapshot_keeps_the_answers_of_today_under_its_name() {
    on_result(|survey| {
        let field = survey.element(".take input");
        survey.browser.type_into(&field, "After the pilot");
        survey.press("Take a snapshot");
        survey.wait_for_text("The snapshot is taken.");
        wait_until("it to be saved", || survey.stored_runs().len() == 3);
        let envelope: Value = serde_json::from_str(&survey.stored(KEY).expect("a store")).expect("JSON");
        // By the clock of this machine it may be older than the others.
        let run = survey.stored_runs().into_iter().find(|run| run["name"] == "After the pilot").expect("the run");
        assert_eq!(run["survey"]["answers"], envelope["projects"][0]["survey"]["answers"]);
        assert_eq!(run["survey"]["notes"], json!({}), "notes are not a snapshot's");
        let today = survey.ask("const now = new Date(); now.setMinutes(now.getMinutes() - now.getTimezoneOffset()); return now.toISOString().slice(0, 10)", &[]);
        assert_eq!(run["date"], today);
        assert_eq!(survey.ask("return root.querySelector('.take input').value", &[]), json!(""));
        assert!(survey.entries(".runs tbody th").iter().any(|row| row.contains("After the pilot")));
    });
}

#[test]
fn the_focus_stays_on_the_button_that_takes_the_first_snapshot_and_on_what_brings_it_back() {
    Setup::default().by_keyboard().run(|survey| {
        survey.open_result("good average, two stops");
        survey.press("Take a snapshot");
        survey.wait_for_text("The snapshot is taken.");
        assert_eq!(survey.focus(), "button button “Take a snapshot”");
        survey.browser.type_into(&survey.element(".take input"), &["By Enter", keys::ENTER].concat());
        wait_until("another", || survey.stored_runs().len() == 2);
        survey.ask("root.querySelector('.manage').open = true", &[]);
        for _ in 0..2 {
            let delete = survey.button_with(".manage", "Delete");
            survey.activate(&delete);
            wait_until("the notice to have the focus", || survey.holds("return focused().matches('.notice')", &[]));
        }
        survey.press("Undo");
        wait_until("the focus on the list that holds it", || {
            survey.holds("return focused().matches('.manage summary')", &[])
        });
    });
}

#[test]
fn a_snapshot_that_cannot_be_saved_is_not_said_to_be_taken() {
    survey(|survey| {
        survey.open_result("good average, two stops");
        survey.ask(
            "Storage.prototype.setItem = () => { throw new DOMException('No room.', 'QuotaExceededError'); }",
            &[],
        );
        survey.press("Take a snapshot");
        wait_until("it to be said beside the button", || {
            survey.texts(".runs [role=alert]").iter().any(|text| text.contains("storage is full"))
        });
        assert!(!survey.text().contains("The snapshot is taken."));
        survey.press_in(".runs", "Download the project, with plan and snapshots");
    });
}

#[test]
fn a_snapshot_is_renamed_deleted_and_brought_back() {
    on_result(|survey| {
        survey.browser.click(&survey.element(".manage summary"));
        let before = survey.stored_runs();
        survey.browser.type_into(&survey.element("[data-run='0'] input"), " 2026");
        wait_until("the name to be saved", || survey.stored_runs()[0]["name"] == "Before the workshop 2026");
        survey.press("Delete Before the workshop 2026");
        wait_until("it to be gone", || survey.stored_runs() == before[1..]);
        survey.press("Undo");
        wait_until("it to be back", || survey.stored_runs().len() == 2);
        wait_until("the focus on it", || {
            survey.holds("return focused().closest('[data-run]')?.dataset.run === '0'", &[])
        });
    });
}

#[test]
fn what_changed_is_what_the_library_computes() {
    let (instrument, portfolio) = native();
    let project = portfolio.open();
    let (old, new) = (&project.runs[0].survey.response, &project.survey.as_ref().expect("a survey").response);
    let comparison = Comparison::of(&instrument, old, new);
    assert!(!comparison.up.is_empty() && !comparison.down.is_empty() && !comparison.closed.is_empty());
    on_result(|survey| {
        // The second run is the same as now, so the first is compared.
        let [from, to] = comparison.like_for_like.expect("something in both");
        survey.wait_for_text(&format!("{from} → {to} ("));
        for (list, items) in [("up", &comparison.up), ("down", &comparison.down)] {
            let entries = survey.entries(&format!(".changes .{list} li"));
            assert_eq!(entries.len(), items.len(), "{list}");
            for &item in items {
                let (question, points) = (instrument.items[item].question_for(1), signed(comparison.points[item]));
                let found = entries.iter().find(|entry| entry.starts_with(&**question));
                assert!(found.is_some_and(|entry| entry.contains(&points)), "{question} {points}: {found:?}");
            }
        }
        let mut closed = comparison.closed.clone();
        closed.retain(|flag| !comparison.unresolved.contains(flag));
        let lists = [("opened", &comparison.opened), ("closed", &closed), ("unresolved", &comparison.unresolved)];
        for (list, flags) in lists {
            let expected: Vec<&str> = flags.iter().map(|&flag| &*instrument.flags[flag].text).collect();
            assert_eq!(survey.entries(&format!(".changes .{list} li")), expected, "{list}");
        }
        let did = survey.entries(".changes .effect li");
        for (entry, effect) in did.iter().zip(effects(&project.plan, old, new, &comparison)) {
            let aim = if effect.reached { "Aim reached" } else { "Aim not reached" };
            let said =
                effect.points.map_or("Not answered in both.".to_owned(), |p| format!("{aim}. {} points.", signed(p)));
            assert!(entry.ends_with(&said), "{entry}: {said}");
        }
        assert_eq!(did.len(), project.plan.steps().len());
    });
}

#[test]
fn other_moments_are_compared_when_they_are_chosen() {
    on_result(|survey| {
        let choose = |place: usize, option: &str| {
            let select = survey.elements(".changes select").swap_remove(place);
            survey.browser.choose_from(&select, option);
            survey.browser.settle();
            assert!(survey.holds("return focused() === arguments[0]", &[select.to_json()]), "{}", survey.focus());
        };
        choose(0, "The");
        survey.wait_for_text("No answer is better or worse, and no red flag opened or closed.");
        choose(1, "Before");
        wait_until("the change the other way round", || survey.entries(".changes .opened li").len() > 1);
    });
}

#[test]
fn a_snapshot_of_questions_of_another_major_version_is_said_not_to_compare() {
    survey(|survey| {
        let mut saved = saved(1);
        let old = &mut saved["projects"][0]["runs"][0];
        old["survey"]["instrument"]["version"] = json!("0.9.0");
        old["survey"]["answers"]["OLD1"] = json!(3);
        let old = old.clone();
        open_on(survey, &saved.to_string());
        survey.go_to_result();
        let lists = survey.texts(".changes option");
        assert!(lists.contains(&"Before the workshop · Mar 2, 2026".to_owned()), "name and day in {lists:?}");
        survey.wait_for_text("Given to version 0.9.0, which does not compare with this one");
        let select = survey.elements(".changes select").swap_remove(0);
        survey.browser.choose_from(&select, "Before");
        survey.wait_for_text("Snapshots of versions 0.9.0 and 1.0.0 of the questions cannot be compared.");
        survey.wait_for_text("OLD1: is no longer asked");
        survey.browser.click(&survey.element(".manage summary"));
        survey.browser.type_into(&survey.element("[data-run='1'] input"), "x");
        wait_until("another change to be saved", || survey.stored_runs()[1]["name"] == "x");
        assert_eq!(survey.stored_runs()[0], old, "stored as it was");
    });
}
