//! The first page: what it asks before it starts, and what it asks thereafter.

use serde_json::json;

use crate::expect::Instrument;
use crate::setup::survey;
use crate::survey::{Answer, Person, fieldset, radio};
use crate::wait::wait_until;

#[test]
fn starting_without_stage_and_role_says_what_is_missing_and_leads_there() {
    survey(|survey| {
        survey.open();
        survey.press("Start");
        wait_until("the focus on the summary of errors", || {
            survey.holds("return words(focused()).startsWith('Before you start')", &[])
        });
        assert_eq!(survey.view(), "intro");
        for group in ["stage", "role"] {
            let link = survey.ask(
                "return [...focused().querySelectorAll('a')].find(a => a.textContent.toLowerCase().includes(arguments[0]))",
                &[json!(group)],
            );
            let link = crate::browser::Element::from_json(&link).unwrap_or_else(|| panic!("no link to the {group}"));
            survey.browser.click(&link);
            wait_until(&format!("the focus in the group “{group}”"), || {
                survey.holds("return focused().name === arguments[0]", &[json!(group)])
            });
            // Back to where the other link is.
            survey.press("Start");
            wait_until("the summary again", || {
                survey.holds("return words(focused()).startsWith('Before you start')", &[])
            });
        }
    });
}

#[test]
fn a_person_is_asked_just_the_items_of_their_role_stage_and_form() {
    let people = [
        Person::new("idea", "user", "full"),
        Person::new("live", "sponsor", "full"),
        Person::new("golive", "it", "short"),
        Person::new("selection", "user", "short"),
    ];
    for person in people {
        survey(|survey| {
            let asked = Instrument::load().asked(&person);
            survey.open();
            survey.start(&person);
            let mut seen = Vec::new();
            loop {
                for item in survey.items() {
                    seen.push(item.clone());
                    let place = format!("Question {} of {}", seen.len(), asked.len());
                    let legend = survey.ask_text(
                        "return words(root.querySelector(arguments[0] + ' legend'))",
                        &[json!(fieldset(&item))],
                    );
                    assert!(legend.contains(&place), "{item}: “{legend}” does not say “{place}”");
                    let question = Instrument::load().question(&item, &person.role).to_owned();
                    assert!(legend.contains(&question), "{item}: “{legend}” does not ask “{question}”");
                }
                if !survey.has_button("Next") {
                    break;
                }
                survey.next();
            }
            assert_eq!(seen, asked, "asked of {person:?}");
        });
    }
}

#[test]
fn every_answer_is_a_radio_button_named_by_its_statement() {
    survey(|survey| {
        let instrument = Instrument::load();
        survey.open();
        survey.start(&Person::new("live", "lead", "full"));
        loop {
            for item in survey.items() {
                let mut answers: Vec<(Answer, &str)> =
                    (0..).map(Answer::Option).zip(instrument.options(&item)).collect();
                answers.push((Answer::DontKnow, "Don’t know"));
                if instrument.allows_na(&item) {
                    answers.push((Answer::NotApplicable, "Not applicable"));
                }
                let group = survey.elements(&format!("{} input[type=radio]", fieldset(&item)));
                assert_eq!(group.len(), answers.len(), "answers of {item}");
                for ((answer, name), shown) in answers.into_iter().zip(group) {
                    assert_eq!(survey.browser.name(&shown), name);
                    assert_eq!(survey.browser.role(&shown), "radio");
                    let place = survey.element(&radio(&item, answer));
                    assert_eq!(place.to_json(), shown.to_json(), "{item}: the order of the answers");
                }
            }
            if !survey.has_button("Next") {
                break;
            }
            survey.next();
        }
    });
}

#[test]
fn every_page_is_headed_by_the_question_of_its_dimension() {
    survey(|survey| {
        let instrument = Instrument::load();
        survey.open();
        survey.start(&Person::new("live", "lead", "full"));
        for (n, dimension) in instrument.dimensions().into_iter().enumerate() {
            if n > 0 {
                survey.next();
            }
            let text = survey.text();
            let asks = instrument.dimension(dimension, "asks");
            assert!(text.contains(asks), "page {n} does not ask “{asks}”");
        }
    });
}
