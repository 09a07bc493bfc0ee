//! What a screen reader is told of every view: role, name and state of everything in the browser's tree of accessibility,
//! against what it was told when somebody last read it through (`cargo xtask trees`).

use std::env;
use std::fs;
use std::path::PathBuf;

use crm_readiness::core::{link, stated::Level};

use crate::exceptions::TREES;
use crate::expect::Example;
use crate::known::Known;
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::Setup;
use crate::storage::open_on;
use crate::survey::{Answer, Person, fieldset};
use crate::told::{difference, told};
use crate::wait::wait_until;

/// The result says what day it is: always this one.
pub const ONE_DAY: &str = r#"
    window.Date = class extends Date {
        constructor(...said) { said.length ? super(...said) : super("2026-01-15T12:00:00Z"); }
    };
"#;

/// The trees of the states that were gone through, and how they differ from those kept.
#[derive(Default)]
struct Trees {
    differences: Vec<String>,
}

impl Trees {
    /// Compares what is told of the state that the survey is in, or keeps it.
    fn meet(&mut self, survey: &Survey, state: &str) {
        if survey.browser.engine().is_spared(TREES) {
            return;
        }
        survey.finish_transitions();
        let now = told(survey);
        assert!(now.lines().count() > 5, "little is told of {state}:\n{now}");
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/trees/{state}.txt"));
        if env::var_os("CRM_TREES").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the trees");
            return fs::write(path, now).expect("a tree");
        }
        let before = fs::read_to_string(path).unwrap_or_default();
        if before != now {
            self.differences.push(format!("{state}:\n{}", difference(&before, &now)));
        }
    }
}

impl Drop for Trees {
    fn drop(&mut self) {
        let all = self.differences.join("\n");
        assert!(std::thread::panicking() || all.is_empty(), "read it: `cargo xtask trees` keeps them anew\n{all}");
    }
}

fn trees_of(test: impl FnOnce(&Survey, &mut Trees)) {
    let mut trees = Trees::default();
    Setup::default().with_script(ONE_DAY).run(|survey| test(survey, &mut trees));
}

#[test]
fn from_the_first_page_to_the_review_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        survey.open();
        trees.meet(survey, "intro");
        survey.press("Start");
        survey.wait_for_text("Before you start");
        trees.meet(survey, "intro-errors");
        survey.start(&Person::new("selection", "lead", "full"));
        trees.meet(survey, "question");
        survey.answer("SPO1", Answer::Option(2));
        survey.answer("SPO2", Answer::DontKnow);
        for summary in survey.elements(&format!("{} summary", fieldset("SPO1"))) {
            survey.browser.click(&summary);
        }
        trees.meet(survey, "question-answered");
        let review = survey.button_with("nav", "Review");
        survey.turn_page(|| survey.activate(&review));
        trees.meet(survey, "review");
        survey.reload();
        survey.press("Start anew");
        survey.element("[data-focus=confirm]");
        trees.meet(survey, "intro-asking");
    });
}

#[test]
fn of_a_result_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        let known = survey.open_result("good average, two stops");
        trees.meet(survey, "result");
        let step = known.outcome.next_best[0].item;
        survey.press(&format!("What if this were so: {}", known.question(step)));
        survey.element("[part=what-if]");
        trees.meet(survey, "result-what-if");
    });
}

#[test]
fn of_plan_snapshots_sharing_and_projects_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        survey.browser.click(&survey.element(".manage summary"));
        survey.element("[data-run] input");
        survey.set("share-with", Some("Acme"));
        survey.press("Share with Acme");
        survey.wait_for_text("Handed over to Acme");
        trees.meet(survey, "result-over-time");
        survey.open();
        survey.turn_page(|| survey.press("Projects"));
        trees.meet(survey, "home");
        survey.press("Delete Nothing yet");
        survey.element("[data-focus=confirm]");
        survey.press("Delete project");
        survey.element("[data-focus=notice]");
        trees.meet(survey, "home-deleted");
    });
}

#[test]
fn of_what_a_link_holds_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        let known = Known::example("good average, two stops");
        let linked = link::linked(Level::Everything, &known.instrument, &known.answered, &known.outcome);
        let follow = |fragment: &str| {
            survey.browser.go("about:blank");
            survey.browser.go(&survey.site.url(&format!("/#{fragment}")));
            survey.wait_for_view("linked");
            survey.wait_for_heading();
        };
        let fragment = link::plain(&linked, &known.instrument);
        follow(&fragment);
        trees.meet(survey, "linked");
        follow(&fragment[..fragment.len() - 4]);
        trees.meet(survey, "linked-damaged");
    });
}

#[test]
fn while_a_part_is_missing_a_screen_reader_is_told_what_it_was() {
    let mut trees = Trees::default();
    Setup::default().with_script(ONE_DAY).expecting(&["404", "integrity"]).run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.site.lose(&survey.site.named("crm-readiness-rest.", ".wasm"));
        survey.open();
        survey.take(&person, &answers);
        survey.wait_for_text("A file of this page did not arrive.");
        trees.meet(survey, "part-missing");
    });
    Setup::default().run(|survey| {
        survey.embed("<crm-readiness instrument='{}'></crm-readiness>");
        wait_until("the panel", || survey.panel().is_some());
        trees.meet(survey, "failed");
    });
}

#[test]
fn of_the_dialog_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        survey.embed("<crm-readiness open-in=dialog><p>In other words</p></crm-readiness>");
        survey.activate(&survey.element("[part~=open]"));
        survey.wait_for_view("intro");
        trees.meet(survey, "dialog");
    });
}
