//! What the page says of the survey may change while it runs: the survey follows, and nobody loses place, focus or answers.

use serde_json::json;

use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person, fieldset, radio};
use crate::wait::wait_until;

const TAG: &str = "<crm-readiness></crm-readiness>";

impl Survey {
    /// Whether a radio button of the intro is chosen.
    fn is_chosen(&self, name: &str, value: &str) -> bool {
        let choice = format!("input[name={name}][value={value}]");
        self.holds("return root.querySelector(arguments[0]).checked", &[json!(choice)])
    }
}

/// On the first page of questions, with an answer, and the focus on it.
pub fn begin(survey: &Survey) {
    survey.start(&Person::new("selection", "lead", "full"));
    survey.answer("SPO1", Answer::Option(2));
    let chosen = radio("SPO1", Answer::Option(2)).replace('"', "'");
    survey.keep(&format!("return root.querySelector(\"{chosen}\")"));
    survey.ask("kept.focus()", &[]);
}

#[test]
fn the_heading_changes_where_it_stands() {
    survey(|survey| {
        survey.embed(TAG);
        survey.wait_for_view("intro");
        let title = survey.ask_text("return words(root.querySelector('h2'))", &[]);
        survey.keep("return root.querySelector('h2')");
        survey.ask("kept.focus()", &[]);
        for (heading, shown) in [(Some("Before you buy"), "Before you buy"), (None, &title), (Some(""), &title)] {
            survey.set("heading", heading);
            wait_until(shown, || survey.holds("return words(kept) === arguments[0]", &[json!(shown)]));
            survey.assert_kept_with_focus("a change of heading");
        }
    });
}

#[test]
fn the_theme_changes_under_a_running_survey() {
    survey(|survey| {
        survey.embed(TAG);
        survey.wait_for_view("intro");
        begin(survey);
        let ink = || survey.style("h2", "color").to_string();
        let mut inks = Vec::new();
        for theme in ["light", "dark"] {
            survey.set("theme", Some(theme));
            survey.browser.settle();
            survey.assert_kept_with_focus("a change of theme");
            inks.push(ink());
        }
        assert_ne!(inks[0], inks[1], "the colour of the heading");
        // The system's, which is light here.
        survey.set("theme", None);
        survey.browser.settle();
        assert_eq!(ink(), inks[0]);
    });
}

#[test]
fn what_is_chosen_beforehand_follows_until_the_person_begins() {
    survey(|survey| {
        survey.embed("<crm-readiness stage=\"idea\" role=\"it\" form=\"short\"></crm-readiness>");
        survey.wait_for_view("intro");
        assert!(
            survey.is_chosen("stage", "idea") && survey.is_chosen("role", "it") && survey.is_chosen("form", "short")
        );
        for (attribute, value) in [("stage", "build"), ("role", "sponsor"), ("form", "full")] {
            survey.set(attribute, Some(value));
            wait_until(&format!("{attribute} to be {value}"), || survey.is_chosen(attribute, value));
        }
        survey.set("stage", None);
        wait_until("no stage to be chosen", || !survey.is_chosen("stage", "build"));
        // No stage of the instrument: as if it were not there.
        survey.set("role", Some("nobody"));
        wait_until("no role to be chosen", || !survey.is_chosen("role", "sponsor"));
    });
}

#[test]
fn what_is_chosen_beforehand_leaves_a_begun_survey_alone() {
    survey(|survey| {
        survey.embed(TAG);
        survey.wait_for_view("intro");
        begin(survey);
        let page = survey.items();
        for (attribute, value) in [("stage", "live"), ("role", "user"), ("form", "short"), ("share-with", "Ms Ünal")] {
            survey.set(attribute, Some(value));
            survey.browser.settle();
            survey.assert_kept_with_focus(attribute);
            assert_eq!(survey.items(), page, "after {attribute}");
            assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)), "after {attribute}");
        }
        // The next survey starts with what the page says now.
        survey.turn_page(|| survey.press("Back"));
        survey.press("Forget everything");
        survey.press("Forget");
        wait_until("the choice of the page", || {
            survey.elements("input[name=role]").len() > 1 && survey.is_chosen("role", "user")
        });
        assert!(survey.is_chosen("stage", "live") && survey.is_chosen("form", "short"));
    });
}

#[test]
fn several_changes_in_one_go_are_one_and_a_value_that_is_the_same_is_none() {
    survey(|survey| {
        survey.embed(TAG);
        survey.wait_for_view("intro");
        let changes = |script: &str| {
            let script = format!(
                "let changes = 0;
                 const count = new MutationObserver(records => {{ changes += records.length; }});
                 count.observe(root.querySelector('h2'), {{ subtree: true, childList: true, characterData: true }});
                 // From a task of the page: WebKit's driver lets promises go on within its own script.
                 await new Promise(setTimeout);
                 {script}
                 await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
                 return changes",
            );
            survey.ask_async(&script, &[])
        };
        assert_eq!(
            changes("host.heading = 'One'; host.heading = 'Two'; host.role = 'it'; host.stage = 'idea'"),
            json!(1)
        );
        assert!(survey.text().contains("Two"));
        assert_eq!(changes("host.heading = 'Two'; host.role = 'it'; host.setAttribute('stage', 'idea')"), json!(0));
    });
}

#[test]
fn the_focus_stays_on_an_item_that_is_asked_about_when_everything_changes_at_once() {
    survey(|survey| {
        survey.embed(TAG);
        survey.wait_for_view("intro");
        begin(survey);
        survey.ask(
            "Object.assign(host, { heading: 'H', theme: 'dark', stage: 'live', role: 'it', form: 'short', storage: 'session',
                 storageKey: 'elsewhere', shareWith: 'them', lang: 'en', loading: 'lazy' })",
            &[],
        );
        survey.browser.settle();
        survey.assert_kept_with_focus("everything changed");
        survey.wait_for_focus_in_item("SPO1");
        survey.answer("SPO2", Answer::Option(3));
        assert!(survey.button_in(&fieldset("SPO1"), "Clear answer").is_some());
    });
}
