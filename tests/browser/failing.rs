//! When the survey cannot start, the element says what is the matter and what to do, and the page keeps its own words.

use serde_json::json;

use crate::around::SCRIPT;
use crate::engine::Engine;
use crate::events::EAVESDROP;
use crate::exceptions::{IMPORTS, WASM_REPORTS};
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::wait::wait_until;

const BODY: &str = "<crm-readiness><p>In other words</p></crm-readiness>";

/// The survey cannot start, for this reason, and the browser complains of just these.
fn fails(complaints: &[&'static str], open: impl FnOnce(&Survey), code: &str, words: &str) {
    Setup::default().with_script(EAVESDROP).expecting(complaints).run(|survey| {
        open(survey);
        survey.wait_for_error(code, words);
        assert!(survey.can_be_read("In other words"), "the element's own words");
        assert!(survey.heard_of("ready").is_empty());
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}

/// A file that is fetched is checked, and a page of error has another hash.
const MISSING: [&str; 2] = ["404", "integrity"];

fn fails_without((start, end): (&str, &str), body: &str, code: &str) {
    let complaints = if end == ".js" { &MISSING[..1] } else { &MISSING };
    let open = |survey: &Survey| {
        survey.site.lose(&survey.site.named(start, end));
        survey.embed(body);
    };
    fails(complaints, open, code, "must lie side by side");
}

fn under_policy(policy: &str) -> impl FnOnce(&Survey) {
    let head = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{SCRIPT}");
    move |survey| survey.open_page(&head, BODY)
}

#[test]
fn a_missing_style_sheet_is_named() {
    fails_without(("crm-readiness-style.", ".txt"), BODY, "status");
}

#[test]
fn a_missing_language_is_named() {
    fails_without(("crm-readiness-en.", ".bin"), BODY, "status");
}

#[test]
fn a_missing_program_is_named() {
    fails_without(("crm-readiness-app.", ".wasm"), BODY, "status");
}

#[test]
fn a_missing_script_of_the_program_is_named() {
    fails_without(("crm-readiness-app.", ".js"), BODY, "fetch");
}

#[test]
fn a_missing_script_of_the_dialog_is_named() {
    let body = "<crm-readiness open-in=\"dialog\"><p>In other words</p></crm-readiness>";
    fails_without(("crm-readiness-modes.", ".js"), body, "fetch");
}

#[test]
fn a_program_that_is_missing_when_the_dialog_opens_is_named_in_the_page() {
    let body = "<crm-readiness open-in=\"dialog\"><p>In other words</p></crm-readiness>";
    let open = |survey: &Survey| {
        survey.site.lose(&survey.site.named("crm-readiness-app.", ".wasm"));
        survey.embed(body);
        survey.activate(&survey.element("[part~=open]"));
    };
    fails(&MISSING, open, "status", "must lie side by side");
}

#[test]
fn without_its_script_the_element_is_its_own_words() {
    Setup::default().expecting(&["404", "guard: error"]).run(|survey| {
        survey.site.lose("/crm-readiness.js");
        survey.embed(BODY);
        assert!(survey.can_be_read("In other words"));
        assert!(survey.holds("return customElements.get('crm-readiness') === undefined", &[]));
    });
}

#[test]
fn a_script_sent_as_something_else_is_refused() {
    let open = |survey: &Survey| {
        survey.site.mistype(&survey.site.named("crm-readiness-app.", ".js"), "text/plain");
        survey.embed(BODY);
    };
    fails(&["MIME type"], open, "fetch", "A file of the survey could not be loaded");
}

#[test]
fn a_program_sent_as_something_else_works_and_the_console_says_why_it_is_slow() {
    Setup::default().expecting(&["application/wasm"]).run(|survey| {
        survey.site.mistype(&survey.site.named("crm-readiness-app.", ".wasm"), "application/octet-stream");
        survey.embed(BODY);
        survey.wait_for_view("intro");
    });
}

#[test]
fn a_policy_that_forbids_webassembly_is_named() {
    let policy = "default-src 'self'";
    let silent = Engine::here().is_spared(WASM_REPORTS);
    let complaints: &[&str] = if silent { &[] } else { &["guard: policy violation"] };
    fails(complaints, under_policy(policy), "compile", "'wasm-unsafe-eval'");
}

#[test]
fn a_policy_that_forbids_to_fetch_the_files_is_named() {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self'";
    fails(&["Content Security", "guard: policy violation"], under_policy(policy), "fetch", "connect-src");
}

#[test]
fn the_strictest_policy_with_webassembly_is_enough() {
    Setup::default().run(|survey| {
        let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; \
                      require-trusted-types-for 'script'";
        under_policy(policy)(survey);
        survey.wait_for_view("intro");
    });
}

#[test]
fn a_browser_without_webassembly_is_named() {
    let without = "delete window.WebAssembly;";
    Setup::default().with_script(EAVESDROP).with_script(without).run(|survey| {
        survey.embed(BODY);
        survey.wait_for_error("wasm", "This browser has no WebAssembly");
        assert!(survey.can_be_read("In other words"));
    });
}

#[test]
fn without_a_network_it_fails_and_with_one_it_starts_when_it_is_put_in_again() {
    Setup::default().with_script(EAVESDROP).expecting(&["ERR_EMPTY_RESPONSE"]).run(|survey| {
        survey.embed("<section id=\"place\"></section>");
        survey.browser.run_async("await customElements.whenDefined('crm-readiness')", &[]);
        // By the standard a page remembers for good that an import failed; only Chromium asks again.
        survey.site.fall_silent(if survey.browser.engine().is_spared(IMPORTS) { ".wasm" } else { "" });
        survey.ask(
            "const made = document.createElement('crm-readiness');
             made.innerHTML = '<p>In other words</p>';
             place.append(made)",
            &[],
        );
        survey.wait_for_error("fetch", "A file of the survey could not be loaded");
        assert!(survey.can_be_read("In other words"));
        survey.site.speak_again();
        survey.ask("window.made = host; host.remove()", &[]);
        survey.browser.settle();
        survey.ask("place.append(made)", &[]);
        survey.wait_for_view("intro");
        assert_eq!((survey.panel(), survey.can_be_read("In other words")), (None, false));
        survey.ask_async("await host.ready", &[]);
    });
}

#[test]
fn a_mistake_of_another_program_is_not_ours() {
    Setup::default().with_script(EAVESDROP).expecting(&["guard: error"]).run(|survey| {
        survey.embed(BODY);
        survey.wait_for_view("intro");
        survey.ask(
            "const error = new WebAssembly.RuntimeError('unreachable');
             error.stack = 'RuntimeError: unreachable\\n    at https://example.org/another_bg.wasm:1';
             dispatchEvent(new ErrorEvent('error', { error, message: 'unreachable' }))",
            &[],
        );
        survey.browser.settle();
        assert_eq!((survey.view(), survey.panel()), ("intro".into(), None));
    });
}

#[test]
fn the_panel_can_be_read_on_a_dark_page() {
    survey(|survey| {
        let dark = "<style>body { background: #111; color: #eee; }</style>";
        survey.open_page(&[dark, SCRIPT].concat(), "<crm-readiness instrument='{}'></crm-readiness>");
        wait_until("the panel", || survey.panel().is_some());
        let [back, front] = ["background-color", "color"].map(|property| survey.style("[part=failure]", property));
        assert_eq!((back, front), (json!("rgb(250, 248, 244)"), json!("rgb(32, 38, 42)")));
    });
}
