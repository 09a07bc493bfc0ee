//! The survey's files on another origin than the page's.

use crate::events::EAVESDROP;
use crate::expect::Example;
use crate::setup::Setup;
use crate::site::Site;

const BODY: &str = "<crm-readiness><p>In other words</p></crm-readiness>";

fn script(origin: &Site) -> String {
    format!("<script type=\"module\" src=\"{}\"></script>", origin.url("/crm-readiness.js"))
}

#[test]
fn from_another_origin_that_allows_it_the_survey_works_to_its_result() {
    Setup::default().run(|survey| {
        let other = Site::serve();
        other.open_to_all();
        survey.open_page(&script(&other), BODY);
        survey.wait_for_view("intro");
        let Example { person, answers, result } = Example::named("short check, stopped");
        survey.take(&person, &answers);
        survey.assert_result(&person, &answers, &result);
    });
}

#[test]
fn from_another_origin_that_does_not_allow_it_the_page_keeps_its_own_words() {
    Setup::default().expecting(&["Access-Control-Allow-Origin", "ERR_FAILED", "guard: error"]).run(|survey| {
        let other = Site::serve();
        survey.open_page(&script(&other), BODY);
        assert!(survey.can_be_read("In other words"));
        assert!(survey.holds("return customElements.get('crm-readiness') === undefined", &[]));
    });
}

#[test]
fn from_another_origin_that_allows_only_the_script_the_missing_header_is_named() {
    let complaints = ["Access-Control-Allow-Origin", "ERR_FAILED"];
    Setup::default().with_script(EAVESDROP).expecting(&complaints).run(|survey| {
        let other = Site::serve();
        other.open_to_all_but(".wasm");
        survey.open_page(&script(&other), BODY);
        survey.wait_for_error("fetch", "from another origin they need Access-Control-Allow-Origin");
        assert!(survey.can_be_read("In other words"));
    });
}
