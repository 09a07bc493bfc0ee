//! The element in other people's hands: moved within the page, taken out and put in again, carried into another document.

use serde_json::json;

use crate::attributes::begin;
use crate::events::EAVESDROP;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::Answer;
use crate::wait::wait_until;

fn open(survey: &Survey, attributes: &str) {
    survey.embed(&format!("<crm-readiness {attributes}></crm-readiness><section id=\"elsewhere\"></section>"));
    survey.wait_for_view("intro");
}

#[test]
fn a_survey_that_is_moved_keeps_place_and_answers_and_goes_on() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        open(survey, "storage=\"none\"");
        begin(survey);
        survey.next();
        survey.answer("CUS1", Answer::Option(1));
        survey.keep("return root.querySelector('fieldset[data-item=CUS1] input:checked')");
        let heard = survey.heard();
        survey.ask("elsewhere.append(host)", &[]);
        survey.browser.settle();
        assert!(survey.holds("return elsewhere.contains(host) && kept.isConnected && kept.checked", &[]));
        assert_eq!(survey.items()[0], "CUS1");
        // A browser takes the focus from what is moved; it can come back.
        survey.ask("kept.focus()", &[]);
        survey.assert_kept_with_focus("the move");
        survey.browser.press("3");
        wait_until("the key to answer", || survey.chosen("CUS1") == Some(Answer::Option(3)));
        survey.back();
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        assert_eq!(survey.heard(), heard, "a move is no event");
    });
}

#[test]
fn a_survey_that_is_put_in_again_starts_from_what_is_kept() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        open(survey, "");
        begin(survey);
        survey.ask("window.host = host; host.remove()", &[]);
        survey.browser.settle();
        survey.ask("elsewhere.append(window.host)", &[]);
        survey.wait_for_view("intro");
        assert!(survey.holds("return !kept.isConnected", &[]), "the old page of questions is gone");
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
        survey.answer("SPO1", Answer::Option(3));
        assert_eq!(survey.heard_of("ready").len(), 2);
    });
}

#[test]
fn a_survey_that_is_kept_nowhere_begins_anew_when_it_is_put_in_again() {
    survey(|survey| {
        open(survey, "storage=\"none\"");
        begin(survey);
        survey.ask("window.host = host; host.remove()", &[]);
        survey.browser.settle();
        survey.ask("elsewhere.append(window.host)", &[]);
        survey.wait_for_view("intro");
        assert!(!survey.has_button("Continue"));
    });
}

#[test]
fn a_survey_that_is_taken_out_while_it_loads_leaves_nothing_behind() {
    survey(|survey| {
        survey.embed("<section id=\"elsewhere\"></section>");
        let states = survey.browser.run_async(
            "await customElements.whenDefined('crm-readiness');
             const made = document.createElement('crm-readiness'), heard = [];
             addEventListener('crm-readiness:ready', ({ target }) => heard.push(target.id));
             elsewhere.append(made);
             made.remove();
             await new Promise(done => setTimeout(done));
             const views = () => made.shadowRoot.querySelectorAll('[data-view]').length;
             // A second one shows when the first would have been there.
             const other = document.createElement('crm-readiness');
             other.id = 'other';
             elsewhere.append(other);
             await other.ready;
             const out = views();
             elsewhere.append(made);
             await made.ready;
             return [out, views(), heard]",
            &[],
        );
        assert_eq!(states, json!([0, 1, ["other", ""]]));
    });
}

#[test]
fn a_survey_that_is_put_in_again_while_it_loads_is_mounted_once() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.embed("<section id=\"elsewhere\"></section>");
        survey.browser.run_async(
            "await customElements.whenDefined('crm-readiness');
             const made = document.createElement('crm-readiness');
             elsewhere.append(made);
             made.remove();
             await new Promise(done => setTimeout(done));
             elsewhere.append(made);
             await made.ready",
            &[],
        );
        survey.browser.settle();
        assert_eq!(survey.heard_of("ready").len(), 1);
        assert_eq!(survey.ask("return root.querySelectorAll('[data-view]').length", &[]), json!(1));
    });
}

#[test]
fn in_another_document_the_survey_goes_on_with_its_style() {
    survey(|survey| {
        survey.site.put("/blank.html", "<!doctype html><title>Blank</title><link rel=icon href='data:,'>");
        survey.embed(
            "<crm-readiness theme=\"dark\"></crm-readiness>
             <iframe id=\"frame\" title=\"Other\" src=\"/blank.html\"></iframe>",
        );
        survey.wait_for_view("intro");
        begin(survey);
        let look = "const is = getComputedStyle(root.querySelector('nav [aria-current=step]'));
                    return [is.color, is.backgroundColor, is.borderRadius, is.fontFamily]";
        let before = survey.ask(look, &[]);
        survey.ask("window.host = host; frame.contentDocument.body.append(host)", &[]);
        // The driver knows no element that came from another document: here a script presses.
        let there = |body: &str| survey.browser.run(&format!("const root = host.shadowRoot; {body}"), &[]);
        let press = |selector: &str| there(&format!("root.querySelector('{selector}').click()"));
        let is =
            |what: &str, condition: &str| wait_until(what, || there(&format!("return {condition}")) == json!(true));
        wait_until("the style", || there(look) == before);
        is("the answer", "root.querySelector('fieldset[data-item=SPO1] input:checked').value === '2'");
        press("fieldset[data-item=SPO2] input[value=\"4\"]");
        is("the other answer", "root.querySelectorAll('input:checked').length === 2");
        press(".turn .primary");
        is("the next page", "root.querySelector('fieldset').dataset.item === 'CUS1'");
        is("the focus on its heading", "root.activeElement?.localName === 'h2'");
        there("host.theme = 'light'");
        wait_until("the other theme", || there(look)[0] != before[0]);
    });
}
