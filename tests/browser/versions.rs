//! Two scripts on one page, of one version or two: the first one counts, and both tags work.

use std::fs;

use serde_json::json;

use crate::around::SCRIPT;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::wait::wait_until;

const NOTES: &str = r#"
    window.notes = [];
    console.info = (...words) => notes.push(words.join(" "));
"#;

/// The same script again, as if another part of the page had brought a release of its own.
fn open(survey: &Survey, version: &str) {
    let site = std::env::var("CRM_SITE").expect("the built site");
    for file in fs::read_dir(site).expect("the site's folder").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".js") {
            let text = fs::read_to_string(file.path()).expect("a script");
            survey.site.put(&format!("/other/{name}"), text.replace(env!("CARGO_PKG_VERSION"), version));
        }
    }
    survey.open_page(
        &format!("{SCRIPT}<script type=\"module\" src=\"/other/crm-readiness.js\"></script>"),
        "<crm-readiness id=\"one\"></crm-readiness><crm-readiness id=\"two\" storage-key=\"two\"></crm-readiness>",
    );
    for id in ["one", "two"] {
        survey.look_at(&format!("#{id}"));
        survey.wait_for_view("intro");
    }
}

fn said(survey: &Survey) -> serde_json::Value {
    wait_until("a note", || survey.ask("return notes.length", &[]) != json!(0));
    survey.browser.settle();
    survey.ask("return notes", &[])
}

#[test]
fn of_two_versions_the_first_counts_and_one_line_says_so() {
    Setup::default().with_script(NOTES).run(|survey| {
        open(survey, "9.9.9");
        let ours = env!("CARGO_PKG_VERSION");
        assert_eq!(survey.ask("return customElements.get('crm-readiness').version", &[]), json!(ours));
        let note = format!("<crm-readiness> {ours} is on this page already; 9.9.9 leaves it alone.");
        assert_eq!(said(survey), json!([note]));
        let asked = survey.site.asked();
        assert!(!asked.iter().any(|path| path.starts_with("/other/") && path.contains("-app")), "{asked:?}");
    });
}

#[test]
fn the_same_version_twice_is_as_good_as_once() {
    survey(|survey| open(survey, env!("CARGO_PKG_VERSION")));
}
