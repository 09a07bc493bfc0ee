//! What works out the result is loaded after the first view. Where it is late or missing, the questions work, no answer is
//! lost, and it can be asked for again.

use serde_json::json;

use crate::expect::Example;
use crate::page::Survey;
use crate::setup::Setup;
use crate::wait::wait_until;

fn heading_has_the_focus(survey: &Survey, words: &str) -> bool {
    survey.holds("return focused().matches('h2') && words(focused()) === arguments[0]", &[json!(words)])
}

#[test]
fn without_its_program_the_result_says_so_and_comes_when_it_is_asked_for_again() {
    Setup::default().expecting(&["404", "integrity"]).run(|survey| {
        let Example { person, answers, result } = Example::named("short check, stopped");
        let rest = survey.site.named("crm-readiness-rest.", ".wasm");
        survey.site.lose(&rest);
        survey.open();
        survey.take(&person, &answers);
        survey.wait_for_text("A file of this page did not arrive.");
        assert!(heading_has_the_focus(survey, "This part cannot be shown yet"), "{}", survey.focus());
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        let file = survey.download_answers();
        assert!(answers.keys().all(|item| file.contains(item)), "the file: {file}");

        let times = || survey.site.asked().iter().filter(|path| **path == rest).count();
        let before = times();
        survey.press("Try again");
        wait_until("it to be asked for again", || times() > before);
        survey.wait_for_text("A file of this page did not arrive.");

        survey.turn_page(|| survey.press("Back to the questions"));
        assert_eq!(survey.view(), "review");
        survey.see_result();
        survey.site.find(&rest);
        survey.press("Try again");
        wait_until("the result", || survey.has_button("Print"));
        survey.wait_for_heading();
        survey.assert_result(&person, &answers, &result);
    });
}

/// The program of the result waits until the test lets it go.
const SLOW: &str = r#"
    const fetched = window.fetch;
    const gate = new Promise(go => { window.go = go; });
    window.fetch = async (url, ...rest) => {
        const answer = await fetched(url, ...rest);
        if (String(url).includes("crm-readiness-rest")) await gate;
        return answer;
    };
"#;

#[test]
fn a_result_whose_program_is_late_is_announced_and_then_comes_by_itself() {
    Setup::default().with_script(SLOW).run(|survey| {
        let Example { person, answers, result } = Example::named("short check, clean");
        survey.open();
        survey.take(&person, &answers);
        assert!(heading_has_the_focus(survey, "This part is on its way"), "{}", survey.focus());
        assert!(survey.holds("return view.ariaBusy === 'true'", &[]));
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        survey.ask("go()", &[]);
        wait_until("the result", || survey.has_button("Print"));
        survey.wait_for_heading();
        survey.assert_result(&person, &answers, &result);
    });
}

#[test]
fn a_program_that_came_while_the_person_read_on_is_there_for_the_result() {
    Setup::default().with_script(SLOW).run(|survey| {
        let Example { person, answers, result } = Example::named("short check, clean");
        survey.open();
        survey.start(&person);
        let place = survey.focus();
        survey.ask("go()", &[]);
        survey.browser.settle();
        assert_eq!(survey.focus(), place, "nobody is taken away from where they read");
        survey.answer_all(&answers);
        survey.see_result();
        survey.assert_result(&person, &answers, &result);
    });
}

/// A browser that is set to save data.
const SPARING: &str = "Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })";

#[test]
fn who_saves_data_and_only_looks_at_the_first_view_does_not_load_the_rest() {
    Setup::default().with_script(SPARING).run(|survey| {
        let Example { person, answers, result } = Example::named("short check, clean");
        let rest = survey.site.named("crm-readiness-rest.", ".wasm");
        let asked = || survey.site.asked().contains(&rest);
        survey.open();
        survey.browser.settle();
        assert!(!asked(), "it is not needed yet");
        survey.start(&person);
        wait_until("it to be asked for", asked);
        survey.answer_all(&answers);
        survey.see_result();
        survey.assert_result(&person, &answers, &result);

        survey.reload();
        survey.wait_for_text("Continue");
    });
}

#[test]
fn who_saves_data_reads_the_first_view_in_the_language_that_the_page_changes_to() {
    Setup::default().with_script(SPARING).run(|survey| {
        survey.open();
        survey.set("lang", Some("de"));
        wait_until("German stages", || survey.text().contains("Auswahl"));
    });
}
