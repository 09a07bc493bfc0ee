//! A file that is not the release's is refused, whichever it is.
//!
//! What is added to each file here is harmless in itself: nothing but its hash tells that it was changed.

use serde_json::json;

use crate::expect::Example;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::wait::wait_until;

/// White space at the end of a script or a style sheet.
const BLANK: &[u8] = b"\n";
/// A section of a WebAssembly module that has no name and no content.
const EMPTY_SECTION: &[u8] = &[0, 1, 0];

const LISTEN: &str = "window.codes = []; addEventListener('crm-readiness:error', e => codes.push(e.detail.code));";

/// Serves a file with something added from now on.
fn tamper(survey: &Survey, path: &str, addition: &[u8]) {
    survey.site.put(path, [&survey.site.built(path), addition].concat());
}

/// Waits until the browser has said that the hash is wrong, and lets nothing it said count as a fault.
fn wait_for_refusal(survey: &Survey, path: &str) {
    // Only Chromium hands over the log that says so; what is seen of it on the page is the same in all.
    if survey.browser.engine().has_devtools() {
        let mut said = Vec::new();
        wait_until(&format!("{path} to be refused"), || {
            said.extend(survey.browser.complaints());
            said.iter().any(|complaint| complaint.contains("integrity") && complaint.contains(path))
        });
    }
    survey.browser.go("about:blank");
    survey.browser.complaints();
}

/// Opens the page with a changed file and expects the panel that says what to mend, under the readable children.
fn refused_by_the_element(start: &str, end: &str, addition: &'static [u8]) {
    Setup::default().with_script(LISTEN).run(|survey| {
        let path = survey.site.named(start, end);
        tamper(survey, &path, addition);
        survey.browser.go(&survey.site.url("/"));
        survey.wait_for_text("The survey cannot be shown.");
        survey.wait_for_text("unchanged");
        assert_eq!(survey.browser.run("return codes", &[]), json!(["fetch"]));
        assert!(survey.holds("return shown(host.querySelector('p'))", &[]), "the children stay readable");
        wait_for_refusal(survey, &path);
    });
}

#[test]
fn a_changed_style_is_refused() {
    refused_by_the_element("crm-readiness-style.", ".txt", BLANK);
}

#[test]
fn a_changed_module_is_refused() {
    refused_by_the_element("crm-readiness-app.", ".wasm", EMPTY_SECTION);
}

#[test]
fn a_changed_glue_is_refused() {
    refused_by_the_element("crm-readiness-app.", ".js", BLANK);
}

#[test]
fn a_changed_glue_is_refused_by_the_import_map_alone() {
    survey(|survey| {
        let path = survey.site.named("crm-readiness-app.", ".js");
        let page = String::from_utf8(survey.site.built("/index.html")).expect("a page");
        let lines = page.lines().filter(|line| !line.contains("modulepreload"));
        survey.site.put("/index.html", lines.collect::<Vec<_>>().join("\n"));
        tamper(survey, &path, BLANK);
        survey.browser.go(&survey.site.url("/"));
        survey.wait_for_text("The survey cannot be shown.");
        wait_for_refusal(survey, &path);
    });
}

#[test]
fn a_changed_entry_does_not_run_and_the_children_stay() {
    survey(|survey| {
        let path = "/crm-readiness.js";
        tamper(survey, path, BLANK);
        survey.browser.go(&survey.site.url("/"));
        assert!(survey.holds("return root === null && shown(host.querySelector('p'))", &[]));
        wait_for_refusal(survey, path);
    });
}

#[test]
fn without_its_later_half_the_result_says_so_and_answers_are_safe() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("short check, clean");
        let path = survey.site.named("crm-readiness-rest.", ".wasm");
        tamper(survey, &path, EMPTY_SECTION);
        survey.open();
        survey.start(&person);
        survey.answer_all(&answers);
        survey.turn_page(|| survey.press("See the result"));
        assert!(survey.has_button("Try again") && survey.has_button("Back to the questions"));
        wait_for_refusal(survey, &path);
    });
}

#[test]
fn scripts_changed_so_run_where_nothing_asks_for_their_hash() {
    survey(|survey| {
        tamper(survey, "/crm-readiness.js", BLANK);
        tamper(survey, &survey.site.named("crm-readiness-app.", ".js"), BLANK);
        survey.site.put(
            "/plain.html",
            "<!doctype html><html lang=en><meta charset=utf-8><title>Without hashes</title><link rel=icon href=icon.svg>
             <crm-readiness></crm-readiness><script type=module src=crm-readiness.js></script>",
        );
        survey.browser.go(&survey.site.url("/plain.html"));
        survey.wait_for_view("intro");
    });
}
