//! The cheapest way up: as the library finds it, found anew without what is not possible, and taken into the plan.

use serde_json::{Value, json};

use crm_readiness::core::way::{Path, Way};

use crate::kept::KEY;
use crate::known::Known;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::wait::wait_until;

impl Survey {
    /// The items of the steps that are shown.
    fn way(&self) -> Vec<String> {
        let steps = self.ask("return [...root.querySelectorAll('[data-way]')].map(e => e.dataset.way)", &[]);
        serde_json::from_value(steps).expect("ids")
    }
}

/// The way that the library finds without these items, if there is one.
fn path(known: &Known, without: &[usize]) -> Option<Path> {
    match Way::of(&known.instrument, &known.outcome, without) {
        Way::Up(path) => Some(path),
        _ => None,
    }
}

fn ids(known: &Known, path: &Path) -> Vec<String> {
    path.steps.iter().map(|step| known.id(step.item).to_owned()).collect()
}

#[test]
fn the_way_is_the_cheapest_and_is_found_anew_without_what_is_ruled_out() {
    Setup::default().by_keyboard().run(|survey| {
        let known = survey.open_result("random 9");
        let first = path(&known, &[]).expect("a way");
        assert_eq!(survey.way(), ids(&known, &first));
        survey.wait_for_text(&format!("effort {}.", first.effort));

        let others = first.steps.iter().find_map(|step| Some((step.item, path(&known, &[step.item])?)));
        let (out, second) = others.expect("a step without which there is a way");
        survey.press(&format!("Not possible here: {}", known.question(out)));
        wait_until("another way", || survey.way() == ids(&known, &second));
        survey.wait_for_text(&format!("effort {}.", second.effort));
        wait_until("the focus on the heading of the way", || {
            survey.holds("return focused().dataset.focus === 'way'", &[])
        });
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);

        let said = format!("[data-step={}] .strong", known.id(out));
        let kept = || survey.stored(KEY).is_some_and(|stored| stored.contains("ruledOut"));
        wait_until("it to be kept", kept);
        if known.outcome.next_best.iter().any(|step| step.item == out) {
            assert_eq!(survey.texts(&said), ["You ruled this step out."]);
        }
        survey.press_in(".ruled-out", &format!("Possible after all: {}", known.question(out)));
        wait_until("the first way again", || survey.way() == ids(&known, &first));
    });
}

#[test]
fn the_whole_way_goes_into_the_plan() {
    survey(|survey| {
        let known = survey.open_result("good average, two stops");
        survey.press("Add all of them to the plan");
        let steps: Vec<Value> = path(&known, &[])
            .expect("a way")
            .steps
            .iter()
            .map(|step| json!({"item": known.id(step.item), "to": step.to}))
            .collect();
        wait_until("the plan to be saved", || {
            let stored: Value = serde_json::from_str(&survey.stored(KEY).expect("a store")).expect("JSON");
            stored["projects"][0]["plan"] == json!(steps)
        });
        assert!(!survey.has_button("Add all of them to the plan"));
        assert!(survey.focus().starts_with("button"), "{}", survey.focus());
        survey.press_in(".way > div > .row", "Show in the plan");
        wait_until("the focus on the plan", || {
            survey.holds("return focused().closest('section')?.matches('.plan')", &[])
        });
    });
}

#[test]
fn whoever_is_to_walk_away_is_asked_for_the_chief_executive_before_any_step() {
    survey(|survey| {
        survey.open_result("walk away");
        let order = survey.ask(
            "const way = root.querySelector('.way'), chief = way.querySelector('.chief'), step = way.querySelector('.step');
             return words(chief).includes('chief executive') && (!step || !!(chief.compareDocumentPosition(step) & 4))",
            &[],
        );
        assert_eq!(order, json!(true));
    });
}
