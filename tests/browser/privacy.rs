//! The promise anyone can check: after it has loaded, the page asks nobody anything and tells nobody anything.

use std::collections::HashSet;

use serde_json::json;

use crate::expect::Example;
use crate::network::Request;
use crate::setup::Setup;

#[test]
fn a_whole_survey_makes_no_request_after_loading() {
    Setup::default().with_network_log().run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open();
        assert!(!survey.requests().is_empty(), "the log works");
        let asked = survey.site.asked();
        survey.take(&person, &answers);
        survey.press("Download answers");
        survey.press("Forget everything");
        survey.press("Forget");
        survey.wait_for_view("intro");
        let mut after: Vec<String> = survey.requests().into_iter().map(|request| request.url).collect();
        // The download is made in the page and goes from the page to the disk.
        after.retain(|url| !url.starts_with("blob:"));
        assert!(after.is_empty(), "requests after loading:\n{}", after.join("\n"));
        assert_eq!(survey.site.asked(), asked, "what the server was asked");
    });
}

#[test]
fn nothing_but_the_page_itself_is_loaded_and_that_once() {
    Setup::default().with_network_log().run(|survey| {
        survey.open();
        let home = survey.site.url("/");
        let mut seen = HashSet::new();
        for Request { url, .. } in survey.requests() {
            assert!(url.starts_with(&home) || url.starts_with("data:"), "something else is asked for: {url}");
            assert!(seen.insert(url.clone()), "asked for twice: {url}");
        }
        assert_eq!(survey.ask("return document.cookie", &[]), json!(""));
    });
}

#[test]
fn the_pages_policy_is_strict() {
    Setup::default().run(|survey| {
        survey.open();
        let policy =
            survey.ask_text("return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content", &[]);
        assert!(policy.contains("default-src 'none'"), "the policy: {policy}");
        assert!(policy.contains("require-trusted-types-for 'script'"), "the policy: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "the policy: {policy}");
    });
}
