//! The promise anyone can check: after it has loaded, the page asks nobody anything and tells nobody anything.

use std::collections::HashSet;

use serde_json::json;

use crate::emulate::Look;
use crate::exceptions::{PRELOADS, PRINTING};
use crate::expect::Example;
use crate::network::Request;
use crate::print::{A4, NO_DIALOGUE};
use crate::setup::Setup;

/// Notes the moment at which the first view is there.
const NOTE_READY: &str = "addEventListener('crm-readiness:ready', () => { window.readyAt = Date.now(); });";

#[test]
fn once_it_is_ready_a_whole_survey_asks_nobody_for_anything() {
    Setup::default().with_network_log().with_script(NOTE_READY).with_script(NO_DIALOGUE).run(|survey| {
        let Example { person, answers, .. } = Example::named("good average, two stops");
        survey.open();
        let asked = survey.site.asked();
        survey.take(&person, &answers);
        survey.download_answers();
        survey.press("Print");
        survey.browser.look(Look { print: true, ..Look::default() });
        if !survey.browser.engine().is_spared(PRINTING) {
            survey.browser.print(A4);
        }
        survey.browser.look(Look::default());
        survey.press("Forget everything");
        survey.press("Forget");
        survey.wait_for_view("intro");

        let ready = survey.ask("return readyAt", &[]).as_f64().expect("the moment");
        let requests = survey.requests();
        assert!(requests.iter().any(|request| request.url.contains("crm-readiness-rest.")), "the log works");
        let mut after: Vec<&str> = requests.iter().filter(|r| r.at > ready).map(|r| &*r.url).collect();
        // The download is made in the page and goes from the page to the disk. The page's icon is the browser's own wish, which
        // comes when it has time.
        after.retain(|url| !url.starts_with("blob:") && !url.ends_with("/icon.svg"));
        assert!(after.is_empty(), "requests after it was ready:\n{}", after.join("\n"));
        // The browser's log could miss something; the server's cannot. What the result needs may still have been on its way.
        let mut asked_since = survey.site.asked().split_off(asked.len());
        asked_since.retain(|path| !path.starts_with("/crm-readiness-rest.") && path != "/icon.svg");
        assert_eq!(asked_since, [""; 0], "what the server was asked");
    });
}

#[test]
fn nothing_but_the_page_itself_is_loaded_and_that_once() {
    Setup::default().with_network_log().run(|survey| {
        survey.open();
        let home = survey.site.url("/");
        let requests = survey.requests();
        for Request { url, .. } in &requests {
            assert!(url.starts_with(&home) || url.starts_with("data:"), "something else is asked for: {url}");
        }
        // A page's own list names what is preloaded and then used twice, so the server is asked where there is no other log.
        let log = match survey.browser.engine().has_devtools() {
            true => requests.into_iter().map(|request| request.url).collect(),
            false => survey.site.asked(),
        };
        let mut seen = HashSet::new();
        for url in log {
            let again = !seen.insert(url.clone());
            assert!(!again || survey.browser.engine().is_spared(PRELOADS), "asked for twice: {url}");
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
