//! The way for whom the survey does not run: the worksheet, from the page without scripts, and in the single file.

use serde_json::json;

use crate::page::Survey;
use crate::setup::survey;

/// What a screen reader would say of the page, which needs no script in it.
fn said(survey: &Survey) -> String {
    let tree = survey.browser.devtools("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().into_iter().flatten();
    nodes.filter_map(|node| node["name"]["value"].as_str()).collect::<Vec<_>>().join("\n")
}

#[test]
fn without_scripts_the_page_says_what_to_do_and_links_the_worksheet() {
    survey(|survey| {
        survey.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true}));
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
        let metrics = json!({"width": 320, "height": 800, "deviceScaleFactor": 1, "mobile": false});
        survey.browser.devtools("Emulation.setDeviceMetricsOverride", metrics);
        let wider = "return document.documentElement.scrollWidth > innerWidth";
        assert_eq!(survey.browser.run(wider, &[]), json!(false), "nothing is wider than the screen");
    });
}

#[test]
fn the_single_file_has_the_worksheet_in_it_for_whom_it_does_not_run() {
    survey(|survey| {
        survey.browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true}));
        survey.browser.go(&survey.site.url("/crm-readiness-single.html"));
        assert!(!said(survey).contains("Red flags"), "not until it is asked for");
        survey.browser.click(&survey.browser.find("noscript a"));
        let said = said(survey);
        assert!(said.contains("Red flags") && !said.contains("JavaScript is switched off."), "the page says:\n{said}");
    });
}
