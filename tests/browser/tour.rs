//! A way through every view by buttons that every language has in the same place, for what must hold in all of them.

use crm_readiness::core::{link, stated::Level};
use serde_json::json;

use crate::browser::Element;
use crate::known::Known;
use crate::page::Survey;
use crate::runs::saved;
use crate::storage::open_on;
use crate::wait::wait_until;

pub const VIEWS: [&str; 6] = ["intro", "question", "review", "result", "home", "linked"];

/// Goes from one view to the next, from where a survey with its answers is saved.
pub fn go(survey: &Survey, view: &str) {
    let press = |selector: &str| survey.turn_page(|| survey.activate(&survey.element(selector)));
    match view {
        "intro" => {}
        "question" => {
            press(".saved .primary");
            let first = survey.element(".progress li:first-child button");
            survey.turn_page(|| survey.activate(&first));
        }
        "review" => press(".progress li:last-child button"),
        "result" => press(".primary"),
        "home" => {
            let projects =
                survey.ask("return [...root.querySelectorAll('.take-along > .row:last-child button')][1]", &[]);
            let projects = Element::from_json(&projects).expect("the way to the projects");
            survey.turn_page(|| survey.activate(&projects));
        }
        _ => {
            let known = Known::example("good average, two stops");
            let linked = link::linked(Level::Everything, &known.instrument, &known.answered, &known.outcome);
            let fragment = link::plain(&linked, &known.instrument);
            survey.ask("location.hash = arguments[0]", &[json!(fragment)]);
        }
    }
    survey.wait_for_view(view);
    if view != "intro" {
        survey.wait_for_heading();
    }
}

/// Looks at every view of the stand-alone page, with what else one meets there: errors, answers, questions asked back, what
/// is tried, and all that can be opened.
pub fn through(survey: &Survey, mut look: impl FnMut(&str)) {
    let press = |selector: &str| survey.activate(&survey.element(selector));
    survey.open();
    // It comes with the rest of the program, and what a test changes in the style of the page would be gone then.
    let late = "return root.adoptedStyleSheets.some(sheet => [...sheet.cssRules].some(rule => rule.cssText.includes('.trend')))";
    wait_until("the style of later views", || survey.holds(late, &[]));
    look("the intro");
    press(".choice > .row .primary");
    survey.element(".choice [data-focus=notice]");
    look("the intro with errors");
    for group in ["stage", "role"] {
        survey.choose(&format!("#{group} label:last-child input"));
    }
    survey.turn_page(|| press(".choice > .row .primary"));
    survey.choose("fieldset.item input[value='2']");
    survey.choose("fieldset.item:last-child input[value=dk]");
    open_everything(survey);
    look("a question page");
    survey.turn_page(|| press(".progress li:last-child button"));
    look("the review");

    open_on(survey, &saved(1).to_string());
    wait_until("the saved survey", || !survey.elements(".saved").is_empty());
    press(".saved .button.plain");
    survey.element("[data-focus=confirm]");
    look("the intro asking whether to delete");
    press("[data-focus=confirm] .plain");
    for view in ["question", "review", "result"] {
        go(survey, view);
    }
    open_everything(survey);
    survey.set("share-with", Some("Acme"));
    survey.element("[part=share]");
    press("[part=link] > .row button");
    survey.element("[part=link] .qr");
    // An answer can be tried as soon as one looks behind it.
    wait_until("what is behind an answer", || !survey.elements("[data-answer] select").is_empty());
    press("[data-step] .choose > button");
    survey.element("[part=what-if]");
    look("the result");
    press("[part=what-if] button");
    // Without it, the page is another.
    wait_until("the bar to go", || survey.elements("[part=what-if]").is_empty());
    go(survey, "home");
    press(".project:last-child .row .quiet:last-child");
    survey.element("[data-focus=confirm]");
    look("the projects");
    go(survey, "linked");
    look("what a link holds");
}

/// All that is folded on this page.
fn open_everything(survey: &Survey) {
    survey.ask("for (const e of root.querySelectorAll('details:not([open]) > summary')) e.click()", &[]);
    survey.browser.settle();
}
