//! `loading="lazy"`: where nobody scrolls to the survey, nothing of it is loaded.

use crate::page::Survey;
use crate::setup::survey;

/// The program and all that goes with it, but for the script that defines the element.
fn loaded(survey: &Survey) -> Vec<String> {
    let mut asked = survey.site.asked();
    asked.retain(|path| path.starts_with("/crm-readiness") && path != "/crm-readiness.js");
    asked
}

fn open(survey: &Survey, attributes: &str, above: u32) {
    survey.site.put("/tall.css", format!("#above {{ block-size: {above}px }}"));
    survey.open_page(
        "<link rel=\"stylesheet\" href=\"/tall.css\"><script type=\"module\" src=\"/crm-readiness.js\"></script>",
        &format!("<div id=\"above\"></div><crm-readiness {attributes}><p>In other words</p></crm-readiness>"),
    );
    survey.browser.run_async("await customElements.whenDefined('crm-readiness')", &[]);
    survey.browser.settle();
}

#[test]
fn a_survey_far_below_is_loaded_when_it_comes_near() {
    survey(|survey| {
        open(survey, "loading=\"lazy\"", 10_000);
        assert_eq!(loaded(survey), [] as [&str; 0]);
        assert!(survey.can_be_read("In other words"));
        survey.ask("scrollTo(0, 4000)", &[]);
        survey.browser.settle();
        assert_eq!(loaded(survey), [] as [&str; 0], "still far away");
        survey.ask("scrollTo(0, 9000)", &[]);
        survey.wait_for_view("intro");
        assert!(!survey.can_be_read("In other words"));
    });
}

#[test]
fn a_lazy_survey_that_is_seen_is_loaded_at_once() {
    survey(|survey| {
        open(survey, "loading=\"lazy\"", 0);
        survey.wait_for_view("intro");
    });
}

#[test]
fn another_survey_is_loaded_wherever_it_is() {
    survey(|survey| {
        open(survey, "", 10_000);
        survey.wait_for_view("intro");
    });
}

#[test]
fn a_lazy_survey_that_was_taken_out_is_not_loaded() {
    survey(|survey| {
        open(survey, "loading=\"lazy\"", 10_000);
        survey.ask("host.remove(); scrollTo(0, 9000)", &[]);
        survey.browser.settle();
        survey.browser.settle();
        assert_eq!(loaded(survey), [] as [&str; 0]);
    });
}
