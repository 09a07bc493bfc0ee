//! The way for whom the survey does not run: the worksheet, from the page without scripts, and in the single file.

use serde_json::json;

use crate::appearance::NARROW;
use crate::page::Survey;
use crate::setup::{Setup, survey};

/// Chromium says so in its log.
const REFUSED: &[&str] = &["Blocked script execution"];

/// What can be seen of the page, which needs no script in it.
fn said(survey: &Survey) -> String {
    survey.browser.seen(&survey.browser.find("body"))
}

#[test]
fn without_scripts_the_page_says_what_to_do_and_links_the_worksheet() {
    Setup::default().expecting(REFUSED).run(|survey| {
        survey.site.forbid_scripts();
        survey.browser.go(&survey.site.url("/"));
        let said = said(survey);
        assert!(said.contains("JavaScript is switched off.") && said.contains("worksheet"), "the page says:\n{said}");
        let link = survey.browser.find("noscript a");
        survey.browser.click(&link);
        assert_eq!(survey.browser.title(), "CRM project readiness check: worksheet");
    });
}

#[test]
fn the_worksheet_is_sound_markup_and_fits_a_narrow_screen() {
    survey(|survey| {
        survey.browser.go(&survey.site.url("/worksheet.html"));
        assert_eq!(survey.axe_findings(), Vec::<String>::new());
        survey.browser.resize(NARROW, 800);
        let wider = "return document.documentElement.scrollWidth > innerWidth";
        assert_eq!(survey.browser.run(wider, &[]), json!(false), "nothing is wider than the screen");
    });
}

#[test]
fn the_single_file_has_the_worksheet_in_it_for_whom_it_does_not_run() {
    Setup::default().expecting(REFUSED).run(|survey| {
        survey.site.forbid_scripts();
        survey.browser.go(&survey.site.url("/crm-readiness-single.html"));
        assert!(!said(survey).contains("Red flags"), "not until it is asked for");
        survey.browser.click(&survey.browser.find("noscript a"));
        let said = said(survey);
        assert!(said.contains("Red flags") && !said.contains("JavaScript is switched off."), "the page says:\n{said}");
    });
}
