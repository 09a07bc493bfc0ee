//! `open-in="dialog"`: a button in the page, and the survey in a modal dialog.

use serde_json::json;

use crate::keys;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

const ESCAPE: &str = "\u{E00C}";

fn open_page(survey: &Survey) {
    survey.embed(
        "<p><a id=\"before\" href=\"#before\">Before</a></p>
         <crm-readiness open-in=\"dialog\" heading=\"Check your project\"><p>In other words</p></crm-readiness>
         <p><a id=\"after\" href=\"#after\">After</a></p>",
    );
    survey.element("[part~=open]");
}

impl Survey {
    fn open_dialog(&self) {
        self.activate(&self.element("[part~=open]"));
        wait_until("the dialog", || self.is_open());
    }

    fn is_open(&self) -> bool {
        self.holds("return root.querySelector('dialog')?.matches(':modal') ?? false", &[])
    }

    fn focus_is_on_the_button(&self) -> bool {
        self.holds("return focused() === root.querySelector('[part~=open]')", &[])
    }
}

#[test]
fn before_the_press_there_is_a_button_and_next_to_nothing_is_loaded() {
    survey(|survey| {
        open_page(survey);
        survey.browser.settle();
        let mut asked = survey.site.asked();
        asked.retain(|path| path.starts_with("/crm-readiness"));
        asked.sort();
        let mut expected = [("crm-readiness-style.", ".txt"), ("crm-readiness-modes.", ".js")]
            .map(|(start, end)| survey.site.named(start, end))
            .to_vec();
        expected.push("/crm-readiness.js".to_owned());
        expected.sort();
        assert_eq!(asked, expected);
        let button = survey.element("[part~=open]");
        assert_eq!(
            (survey.browser.name(&button), survey.browser.role(&button)),
            ("Check your project".into(), "button".into())
        );
        assert!(!survey.can_be_read("In other words"), "the element's own words");
        assert_eq!(survey.view(), "");
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}

#[test]
fn the_survey_opens_in_a_dialog_that_keeps_the_focus_until_escape() {
    survey(|survey| {
        open_page(survey);
        survey.open_dialog();
        survey.wait_for_view("intro");
        let dialog = survey.element("dialog");
        assert_eq!(
            (survey.browser.name(&dialog), survey.browser.role(&dialog)),
            ("Check your project".into(), "dialog".into())
        );
        assert!(survey.holds("return root.querySelector('dialog').contains(focused())", &[]), "{}", survey.focus());
        let stops = survey.elements("dialog button, dialog input, dialog a, dialog summary").len();
        for stop in 0..2 * stops {
            survey.browser.press(keys::TAB);
            // Between the last stop and the first, the focus is with the browser's own window.
            let inside = "return focused() === document.body || root.querySelector('dialog').contains(focused())";
            assert!(survey.holds(inside, &[]), "stop {stop}: {}", survey.focus());
        }
        survey.browser.press(ESCAPE);
        wait_until("the dialog to close", || !survey.is_open());
        assert!(survey.focus_is_on_the_button(), "the focus is on {}", survey.focus());
    });
}

#[test]
fn a_dialog_that_is_opened_again_while_the_survey_loads_holds_one() {
    survey(|survey| {
        open_page(survey);
        let press = "root.querySelector('[part~=open]').click()";
        survey.ask(&format!("{press}; root.querySelector('dialog').close(); {press}"), &[]);
        survey.wait_for_view("intro");
        survey.browser.settle();
        assert_eq!(survey.ask("return root.querySelectorAll('[data-view]').length", &[]), json!(1));
    });
}

#[test]
fn nothing_is_found_in_the_dialog() {
    survey(|survey| {
        open_page(survey);
        survey.open_dialog();
        survey.wait_for_view("intro");
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        survey.start(&Person::new("selection", "lead", "short"));
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}

#[test]
fn a_dialog_that_is_opened_again_shows_what_was_left() {
    survey(|survey| {
        open_page(survey);
        survey.set("storage", Some("none"));
        survey.open_dialog();
        survey.wait_for_view("intro");
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        survey.press_in("dialog", "Close");
        wait_until("the dialog to close", || !survey.is_open());
        assert!(survey.focus_is_on_the_button(), "the focus is on {}", survey.focus());
        survey.open_dialog();
        assert_eq!((survey.view(), survey.chosen("SPO1")), ("question".into(), Some(Answer::Option(2))));
        survey.next();
        assert_eq!(survey.items()[0], "CUS1");
    });
}

#[test]
fn button_and_open_dialog_follow_a_change_of_heading() {
    survey(|survey| {
        open_page(survey);
        let button = || survey.ask_text("return words(root.querySelector('[part~=open]'))", &[]);
        survey.set("heading", Some("Before the press"));
        wait_until("the new words on the button", || button() == "Before the press");
        survey.open_dialog();
        survey.wait_for_view("intro");
        survey.keep("return root.querySelector('input[name=role]')");
        survey.ask("kept.focus()", &[]);
        survey.set("heading", Some("While it is open"));
        survey.wait_for_text("While it is open");
        assert!(survey.is_open(), "the dialog stays open");
        survey.assert_kept_with_focus("a change of heading");
        assert_eq!(survey.browser.name(&survey.element("dialog")), "While it is open");
        assert_eq!(button(), "While it is open");
        // Without a heading there are still words on the button.
        survey.set("heading", None);
        wait_until("words on the button", || button() == "Is your CRM project ready?");
    });
}

#[test]
fn the_survey_moves_between_dialog_and_page_with_its_answers() {
    survey(|survey| {
        open_page(survey);
        survey.open_dialog();
        survey.wait_for_view("intro");
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        survey.set("open-in", None);
        wait_until("the dialog to go", || survey.elements("dialog").is_empty());
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        survey.set("open-in", Some("dialog"));
        survey.element("[part~=open]");
        assert!(survey.elements("fieldset").is_empty(), "closed, it shows nothing");
        survey.open_dialog();
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        assert_eq!(survey.ask("return root.querySelectorAll('dialog').length", &[]), json!(1));
    });
}

#[test]
fn button_and_dialog_have_the_colours_of_the_survey() {
    survey(|survey| {
        survey.embed("<crm-readiness open-in=dialog heading=\"Take the check\"></crm-readiness>");
        survey.set_token("--crm-paper", "#102030");
        survey.set_token("--crm-ink", "#f0f0f0");
        let open = survey.element("[part~=open]");
        assert_ne!(survey.style("[part~=open]", "background-color"), json!("rgba(0, 0, 0, 0)"));
        survey.activate(&open);
        survey.wait_for_view("intro");
        let image = survey.style("dialog", "background-image");
        assert!(image.as_str().is_some_and(|image| image.contains("rgb(16, 32, 48)")), "{image}");
        // What the button to close stands on is a picture, which nothing here can measure.
        let found: Vec<String> = survey.illegible().into_iter().filter(|found| !found.contains("close “×”")).collect();
        assert_eq!(found, [] as [&str; 0]);
    });
}
