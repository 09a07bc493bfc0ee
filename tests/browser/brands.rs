//! The worked brands of `docs/theming.md`, as pages: legible, accessible, and without sideways scrolling.

use crate::appearance::{NARROW, WIDE};
use crate::expect::Example;
use crate::page::Survey;
use crate::setup::survey;

fn assert_sound(survey: &Survey, schemes: &[&str], state: &str) {
    let mut findings = Vec::new();
    for width in [WIDE, NARROW] {
        survey.resize(width);
        for scheme in schemes {
            survey.set_scheme(scheme);
            findings.extend(survey.illegible());
            findings.extend(survey.axe_findings());
        }
        findings.extend(survey.sideways_scrolling());
    }
    survey.resize(WIDE);
    // Our own colours reach 7 to 1 everywhere; an accent that is made legible reaches 4.5.
    findings.retain(|finding| !finding.starts_with("color-contrast-enhanced"));
    assert!(findings.is_empty(), "found in {state}:\n{}", findings.join("\n"));
}

fn take(page: &str, schemes: &[&str]) {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open_at(&format!("/hosts/brands/{page}.html"));
        assert_sound(survey, schemes, "the intro");
        survey.start(&person);
        assert_sound(survey, schemes, "the questions");
        survey.answer_all(&answers);
        survey.see_result();
        assert_sound(survey, schemes, "the result");
    });
}

#[test]
fn the_law_firm_is_sound() {
    take("law-firm", &["light", "dark"]);
}

#[test]
fn the_agency_is_sound() {
    take("agency", &["light"]);
}

#[test]
fn the_console_is_sound() {
    take("console", &["dark"]);
}
