//! Every view in light and dark, wide and narrow: axe-core finds nothing, and a narrow window needs no sideways scrolling.

use serde_json::json;

use crate::emulate::Look;
use crate::engine::Engine;
use crate::exceptions::TABLES;
use crate::expect::{Example, Instrument};
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::survey;
use crate::storage::open_on;
use crate::survey::{Answer, Answers, Person, fieldset};
use crate::wait::wait_until;

/// The width that people have who zoom to 400 % on a small laptop (WCAG 1.4.10).
pub const NARROW: u32 = 320;
pub const WIDE: u32 = 1280;

impl Survey {
    pub fn resize(&self, width: u32) {
        self.browser.resize(width, 800);
        wait_until("the new width", || self.ask("return innerWidth", &[]) == json!(width));
        // Firefox passes over the widget's sign of new colours while what another width has set in motion moves.
        self.finish_transitions();
        if self.browser.engine().is_spared(TABLES) {
            let anew = "for (const { style } of root.querySelectorAll('table')) { style.display = 'none'; root.host.offsetWidth; style.display = ''; }";
            self.ask(anew, &[]);
        }
    }

    pub fn set_scheme(&self, scheme: &str) {
        self.browser.look(Look { dark: scheme == "dark", ..Look::default() });
        // In WebKit it is the page that changes, and at once.
        if self.browser.engine() != Engine::WebKit {
            let query = format!("(prefers-color-scheme: {scheme})");
            wait_until(scheme, || self.holds("return matchMedia(arguments[0]).matches", &[json!(query)]));
        }
    }

    /// The state of the page as it is, in all four appearances.
    fn audit(&self, state: &str) {
        let mut findings = Vec::new();
        for width in [WIDE, NARROW] {
            self.resize(width);
            for scheme in ["light", "dark"] {
                self.set_scheme(scheme);
                self.finish_transitions();
                let found = self.axe_findings();
                findings.extend(found.into_iter().map(|finding| format!("{scheme}, {width} px: {finding}")));
            }
            findings.extend(self.sideways_scrolling().map(|culprits| format!("{width} px: {culprits}")));
        }
        self.resize(WIDE);
        self.set_scheme("light");
        assert!(findings.is_empty(), "found in {state}:\n{}", findings.join("\n"));
    }

    /// A colour on its way from light to dark has no contrast to judge. The end of one transition tells the widget of new
    /// colours, and they begin others.
    pub fn finish_transitions(&self) {
        self.browser.run_async(
            "const { shadowRoot } = document.querySelector('crm-readiness');
             for (let frame = 0; frame < 3; frame += 1) {
                 await new Promise(requestAnimationFrame);
                 const running = shadowRoot.getAnimations();
                 // By their ends the widget learns of colours: they are over at once, and to be left to themselves.
                 const told = running.filter(a => a.transitionProperty === 'box-shadow' || a.animationName === 'shown');
                 await Promise.allSettled(told.map(animation => animation.finished));
                 running.filter(a => !told.includes(a)).forEach(animation => animation.finish());
             }",
            &[],
        );
    }

    /// Which elements reach beyond the window, if it scrolls sideways.
    pub fn sideways_scrolling(&self) -> Option<String> {
        let culprits = self.ask(
            "const page = document.scrollingElement, edge = document.documentElement.clientWidth;
             if (page.scrollWidth <= edge) return null;
             const out = [...root.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > edge + 0.5);
             return `${page.scrollWidth} px in ${edge}: ` + out.slice(0, 8).map(e => `${e.localName}.${e.className} “${words(e).slice(0, 40)}”`).join(', ')",
            &[],
        );
        culprits.as_str().map(|culprits| format!("scrolls sideways, {culprits}"))
    }
}

fn lead() -> Person {
    Person::new("selection", "lead", "full")
}

#[test]
fn nothing_is_found_in_the_intro() {
    survey(|survey| {
        survey.open();
        survey.audit("the intro");
        survey.browser.click(&survey.element("[part~=promise] summary"));
        survey.audit("the intro saying how to check the promise");
    });
}

#[test]
fn nothing_is_found_in_the_intro_with_errors() {
    survey(|survey| {
        survey.open();
        survey.press("Start");
        survey.wait_for_text("Before you start");
        survey.audit("the intro with errors");
    });
}

#[test]
fn nothing_is_found_in_the_intro_that_offers_to_continue() {
    survey(|survey| {
        survey.open();
        survey.start(&lead());
        survey.answer("SPO1", Answer::Option(2));
        survey.reload();
        survey.audit("the intro with saved answers");
        survey.press("Start anew");
        survey.element("[data-view=intro] button");
        survey.audit("the intro asking whether to delete");
    });
}

#[test]
fn nothing_is_found_on_a_question_page() {
    survey(|survey| {
        survey.open();
        survey.start(&lead());
        survey.audit("a question page");
        survey.answer("SPO1", Answer::Option(2));
        survey.answer("SPO2", Answer::DontKnow);
        survey.audit("a question page with answers");
    });
}

#[test]
fn nothing_is_found_with_the_reasons_and_a_note_open() {
    survey(|survey| {
        survey.open();
        survey.start(&lead());
        for summary in survey.elements(&format!("{} summary", fieldset("SPO1"))) {
            survey.browser.click(&summary);
        }
        survey.element(&format!("{} textarea", fieldset("SPO1")));
        survey.audit("a question with its reasons and note open");
    });
}

#[test]
fn nothing_is_found_in_the_review() {
    survey(|survey| {
        survey.open();
        survey.start(&lead());
        survey.answer_all(&Answers::from([("SPO1".into(), Answer::Option(2))]));
        survey.audit("the review with open questions");
    });
}

#[test]
fn nothing_is_found_in_the_review_of_a_complete_survey() {
    survey(|survey| {
        let person = Person::new("selection", "lead", "short");
        survey.open();
        survey.start(&person);
        let asked = Instrument::load().asked(&person);
        survey.answer_all(&asked.into_iter().map(|id| (id, Answer::Option(3))).collect());
        survey.audit("the review with nothing open");
    });
}

/// One of each kind of result: no two show the same parts.
fn audit_result_of(example: &str) {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named(example);
        survey.open();
        survey.take(&person, &answers);
        survey.audit(&format!("the result of “{example}”"));
    });
}

#[test]
fn nothing_is_found_in_a_result_with_red_flags() {
    audit_result_of("good average, two stops");
}

#[test]
fn nothing_is_found_in_a_result_with_missing_answers() {
    audit_result_of("missing answers");
}

#[test]
fn nothing_is_found_in_the_result_of_the_short_check() {
    audit_result_of("short check, stopped");
}

#[test]
fn nothing_is_found_in_the_result_without_enough_answers() {
    audit_result_of("nothing answered");
}

#[test]
fn nothing_is_found_in_the_projects() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.turn_page(|| survey.press("Projects"));
        survey.press("Delete Nothing yet");
        survey.element("[data-focus=confirm]");
        survey.audit("the projects, asking whether to delete");
        survey.press("Delete project");
        survey.element("[data-focus=notice]");
        survey.audit("the projects with one deleted");
    });
}

#[test]
fn nothing_is_found_in_a_result_with_plan_and_snapshots() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        survey.browser.click(&survey.element(".manage summary"));
        survey.element("[data-run] input");
        survey.audit("a result with a plan and snapshots");
    });
}

#[test]
fn nothing_is_found_in_the_users_view() {
    audit_result_of("random 15");
}
