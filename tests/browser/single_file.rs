//! The survey in one file: from a disk, without a network, to the end.

use serde_json::json;

use crate::expect::Example;
use crate::setup::Setup;
use crate::site::folder;

#[test]
fn from_a_disk_and_offline_a_whole_survey_makes_no_request() {
    Setup::default().with_network_log().run(|survey| {
        let Example { person, answers, result } = Example::named("missing answers");
        let file = format!("file://{}", folder("CRM_SITE").join("crm-readiness-single.html").display());
        if survey.browser.engine().has_devtools() {
            survey.browser.devtools("Network.enable", json!({}));
            let offline = json!({"offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0});
            survey.browser.devtools("Network.emulateNetworkConditions", offline);
        }
        survey.browser.go(&file);
        survey.wait_for_view("intro");
        survey.take(&person, &answers);
        survey.assert_result(&person, &answers, &result);

        let mut requests: Vec<String> = survey.all_requests();
        // The browser's own start page, before ours.
        requests.retain(|url| !url.starts_with("data:") && !url.starts_with("chrome:"));
        assert_eq!(requests, [file]);
    });
}

#[test]
fn its_policy_lets_it_reach_nobody() {
    Setup::default().run(|survey| {
        for page in ["/crm-readiness-single.html", "/embed.html"] {
            survey.browser.go(&survey.site.url(page));
            survey.wait_for_view("intro");
            let policy = survey
                .ask_text("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content", &[]);
            assert!(policy.contains("default-src 'none'") && policy.contains("connect-src 'none'"), "{page}: {policy}");
            assert!(!policy.contains("'self'") && !policy.contains("unsafe-inline"), "{page}: {policy}");
            survey.browser.run("fetch('/').catch(() => {})", &[]);
            let refused = |complaint: &String| complaint.contains("connect-src");
            crate::wait::wait_until("the policy to refuse a request", || {
                survey.browser.complaints().iter().any(refused)
            });
        }
    });
}
