//! A program that has stopped cannot speak; the element says so in its place.

use serde_json::json;

use crate::setup::Setup;

/// Keeps hold of what the module exports, and of the codes of errors.
const LISTEN: &str = r#"
    const instantiate = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...source) => {
        const made = await instantiate.apply(WebAssembly, source);
        window.program = made.instance.exports;
        return made;
    };
    window.codes = [];
    addEventListener("crm-readiness:error", event => codes.push(event.detail.code));
    // There is no widget at this address. From here and not from the test: what goes wrong in the driver's own script is not
    // always an error of the page's.
    window.crash = () => setTimeout(() => program.widget_update(-8));
"#;

#[test]
fn a_crash_is_said_whether_the_program_was_fetched_or_came_with_the_page() {
    Setup::default().with_script(LISTEN).run(|survey| {
        for page in ["/", "/crm-readiness-single.html"] {
            survey.browser.go(&survey.site.url(page));
            survey.wait_for_view("intro");
            survey.browser.run("crash()", &[]);
            survey.wait_for_text("The survey stopped because of a mistake in its program.");
            assert_eq!(survey.browser.run("return codes", &[]), json!(["crash"]), "{page}");
            survey.browser.go("about:blank");
            let said = survey.browser.complaints();
            assert!(said.iter().all(|complaint| complaint.contains("RuntimeError")), "{said:?}");
        }
    });
}
