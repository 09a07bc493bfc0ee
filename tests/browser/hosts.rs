//! The survey in pages of other people's sites: `examples/hosts/`, as `cargo xtask test` has made them ready.

use serde_json::json;

use crate::browser::Element;
use crate::expect::{Example, Instrument};
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Person};
use crate::wait::{wait_for, wait_until};

fn lead() -> Person {
    Person::new("selection", "lead", "full")
}

/// Answers every question of the first page, and turns it.
fn take_first_page(survey: &Survey) -> usize {
    survey.start(&lead());
    let items = survey.items();
    for item in &items {
        survey.answer(item, Answer::Option(3));
    }
    survey.next();
    items.len()
}

/// What the page itself says of the survey.
fn page_says(survey: &Survey, text: &str) {
    wait_until(&format!("the page to say “{text}”"), || {
        survey.holds("return words(document.querySelector('[role=status]')) === arguments[0]", &[json!(text)])
    });
}

fn answered(count: usize) -> String {
    format!("{count} of {} questions answered.", Instrument::load().asked(&lead()).len())
}

#[test]
fn a_plain_page_holds_the_survey_in_its_own_colours_and_type() {
    survey(|survey| {
        survey.open_at("/hosts/plain/");
        let looks = "const button = root.querySelector('[part~=primary]');
                     return [getComputedStyle(button).backgroundColor, getComputedStyle(button).fontFamily]";
        assert_eq!(survey.ask(looks, &[]), json!(["rgb(28, 79, 130)", "Georgia, \"Noto Serif\", serif"]));
        take_first_page(survey);
    });
}

#[test]
fn under_the_strictest_policy_and_with_hashes_the_whole_survey_gives_its_result() {
    survey(|survey| {
        let Example { person, answers, result } = Example::named("good average, two stops");
        survey.open_at("/hosts/strict/");
        let tag = "document.querySelector('script[src]')";
        assert!(survey.holds(&format!("return {tag}.integrity.startsWith('sha384-')"), &[]), "the hash of the entry");
        survey.take(&person, &answers);
        survey.assert_result(&person, &answers, &result);
    });
}

#[test]
fn a_wordpress_page_with_its_paragraphs_resets_and_late_scripts_leaves_the_survey_whole() {
    survey(|survey| {
        survey.open_at("/hosts/wordpress/");
        let paragraph = "return host.parentElement.localName === 'p' && host.parentElement.closest('article') !== null";
        assert!(survey.holds(paragraph, &[]), "the paragraph around the survey");
        assert!(!survey.holds("return document.body.innerText.includes('needs a browser')", &[]), "the children");
        // The theme makes buttons shout, and a rem ten pixels.
        let button = "return getComputedStyle(root.querySelector('[part~=primary]'))";
        assert_eq!(survey.ask_text(&format!("{button}.textTransform"), &[]), "none");
        let high = "return root.querySelector('[part~=primary]').getBoundingClientRect().height >= 44";
        assert!(survey.holds(high, &[]), "the button is large enough for a finger");
        take_first_page(survey);
    });
}

#[test]
fn a_react_page_hears_of_progress_and_changes_attributes_without_losing_an_answer() {
    survey(|survey| {
        survey.open_at("/hosts/react/");
        page_says(survey, "Not begun.");
        let count = take_first_page(survey);
        page_says(survey, &answered(count));
        survey.ask("window.kept = view", &[]);
        let option = survey.browser.run("return document.querySelector('option[value=live]')", &[]);
        survey.browser.click(&Element::from_json(&option).expect("an option of the page"));
        wait_until("the attribute to follow", || survey.holds("return host.getAttribute('stage') === 'live'", &[]));
        assert!(survey.holds("return kept.isConnected", &[]), "the survey was made anew");
        page_says(survey, &answered(count));
    });
}

/// Goes into the frame that the script finds, takes the first page there, and comes back.
fn take_first_page_in(survey: &Survey, frame: &str) -> usize {
    let frame = wait_for("the frame", || Element::from_json(&survey.ask(frame, &[])));
    survey.browser.enter(&frame);
    survey.wait_for_view("intro");
    let count = take_first_page(survey);
    survey.browser.leave_frame();
    count
}

#[test]
fn a_page_with_a_frame_of_its_own_hears_of_progress_and_gives_it_room() {
    Setup::default().with_frames_in_process().run(|survey| {
        survey.browser.go(&survey.site.url("/hosts/iframe/"));
        let count = take_first_page_in(survey, "return document.querySelector('iframe')");
        page_says(survey, &answered(count));
        let room = "const frame = document.querySelector('iframe');
                    return frame.style.height !== '' && frame.contentDocument === null";
        assert!(survey.holds(room, &[]), "the height that the frame asked for, and no way into it");
    });
}

#[test]
fn a_frame_in_a_page_without_a_script_shows_the_survey_all_the_same() {
    survey(|survey| {
        let page =
            "<!doctype html><html lang=en><meta charset=utf-8><title>No script</title><link rel=icon href=/icon.svg>
             <iframe src=/crm-readiness/embed.html title='CRM readiness check' width=900 height=900></iframe>";
        survey.site.put("/frame.html", page);
        survey.browser.go(&survey.site.url("/frame.html"));
        take_first_page_in(survey, "return document.querySelector('iframe')");
    });
}

#[test]
fn an_isolated_survey_tells_its_page_of_progress() {
    Setup::default().with_frames_in_process().run(|survey| {
        survey.browser.go(&survey.site.url("/hosts/iframe/isolate.html"));
        let count = take_first_page_in(survey, "return root?.querySelector('iframe')");
        page_says(survey, &answered(count));
    });
}
