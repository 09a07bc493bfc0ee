//! `share-with`: the one way by which an answer leaves the page, after a look at every word of it.

use serde_json::{Value, json};

use crate::events::{EAVESDROP, assert_form};
use crate::setup::Setup;
use crate::wait::wait_until;

#[test]
fn nothing_is_handed_over_before_the_press_and_then_what_stands_there() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        let known = survey.open_result("good average, two stops");
        assert!(!survey.text().contains("Share with"), "nobody is named");
        survey.set("share-with", Some("Müller & Partner"));
        survey.wait_for_text("Share with Müller & Partner");
        for (n, level) in ["verdict", "dimensions", "everything"].into_iter().enumerate() {
            if n > 0 {
                survey.choose(&format!("input[name=share][value={level}]"));
            }
            survey.browser.settle();
            let shown: Value =
                serde_json::from_str(&survey.ask_text("return root.querySelector('[part=payload]').textContent", &[]))
                    .expect("JSON");
            assert_eq!(survey.heard_of("share").len(), n, "before the press for {level}");
            survey.press("Share with Müller & Partner");
            wait_until("the event", || survey.heard_of("share").len() == n + 1);
            let shared = &survey.heard_of("share")[n];
            assert_eq!((&shared["level"], &shared["payload"]), (&json!(level), &shown));
            assert_eq!(shown["verdict"]["name"], known.outcome.verdict.name());
            assert_eq!(shown.get("answers").is_some(), level == "everything", "{shown}");
            survey.wait_for_text("Handed over to Müller & Partner");
        }
        survey.heard().iter().filter(|event| event["name"] == "share").for_each(assert_form);
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}
