//! The result is long: what is on it, and the way there.

use serde_json::json;

use crate::setup::Setup;
use crate::wait::wait_until;

#[test]
fn the_contents_lead_to_every_section_of_the_result() {
    Setup::default().by_keyboard().run(|survey| {
        survey.open_result("good average, two stops");
        let entries = survey.texts("nav.contents button");
        assert_eq!(entries.len(), 9, "{entries:?}");
        for entry in entries {
            survey.press_in("nav.contents", &entry);
            wait_until("the focus on the heading of the section", || {
                survey.holds("return focused().matches('h3') && words(focused()) === arguments[0]", &[json!(entry)])
            });
            assert!(
                survey.holds("return focused().getBoundingClientRect().top < innerHeight / 2", &[])
                    || entry == "Take it along"
            );
        }
    });
}
