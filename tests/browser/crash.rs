//! A program that has stopped cannot speak; the element says so in its place.

use serde_json::json;

use crate::exceptions::STACKS;
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
    // The same as the program's own script does it.
    window.crashInGlue = async address => {
        const { Widget } = await import(address);
        setTimeout(() => Widget.prototype.update.call({ __wbg_ptr: -8 }));
    };
"#;

#[test]
fn a_crash_is_said_whether_the_program_was_fetched_or_came_with_the_page() {
    Setup::default().with_script(LISTEN).run(|survey| {
        let glue = survey.site.named("crm-readiness-app.", ".js");
        let crashes = [("/", true), ("/", false), ("/crm-readiness-single.html", false)];
        let spared = survey.browser.engine().is_spared(STACKS);
        for (page, in_glue) in crashes.into_iter().filter(|(_, in_glue)| *in_glue || !spared) {
            survey.browser.go(&survey.site.url(page));
            survey.wait_for_view("intro");
            let crash = if in_glue { "crashInGlue(arguments[0])" } else { "crash()" };
            survey.browser.run(crash, &[json!(glue)]);
            survey.wait_for_text("The survey stopped because of a mistake in its program.");
            assert_eq!(survey.browser.run("return codes", &[]), json!(["crash"]), "{page}");
            survey.browser.go("about:blank");
            let said = survey.browser.complaints();
            assert!(said.iter().all(|complaint| complaint.contains("RuntimeError")), "{said:?}");
        }
    });
}
