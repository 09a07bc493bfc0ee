//! Two tabs on one survey: the one that comes later with older answers does not silently overwrite the other's.

use serde_json::{Value, json};

use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person, radio};
use crate::wait::wait_until;

/// The saved answer to an item.
fn saved(survey: &Survey, item: &str) -> Value {
    let envelope: Value = serde_json::from_str(&survey.stored(KEY).expect("a saved survey")).expect("JSON");
    envelope["projects"][0]["survey"]["answers"][item].clone()
}

/// The first tab has answered SPO1 with 2; the second went on and made it 4; now the first answers SPO2, and is told.
fn fall_behind(survey: &Survey) {
    survey.open();
    survey.start(&Person::new("selection", "lead", "full"));
    survey.answer("SPO1", Answer::Option(2));
    let first = survey.new_tab();
    survey.open();
    survey.turn_page(|| survey.press("Continue"));
    survey.answer("SPO1", Answer::Option(4));
    assert_eq!(saved(survey, "SPO1"), json!(4));

    survey.browser.switch_to(&first);
    survey.choose(&radio("SPO2", Answer::Option(1)));
    survey.wait_for_text("changed in another tab or window");
    assert_eq!(saved(survey, "SPO1"), json!(4), "what the other tab saved");
    assert_eq!(saved(survey, "SPO2"), Value::Null, "what this tab has is not saved");
}

#[test]
fn a_tab_that_fell_behind_can_take_the_other_ones_answers() {
    survey(|survey| {
        fall_behind(survey);
        survey.turn_page(|| survey.press("Use the other tab’s answers"));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(4)));
        assert_eq!(survey.chosen("SPO2"), None);
        survey.answer("SPO3", Answer::Option(3));
        assert_eq!(saved(survey, "SPO3"), json!(3), "saving goes on");
    });
}

#[test]
fn a_tab_that_fell_behind_can_keep_its_own_answers() {
    survey(|survey| {
        fall_behind(survey);
        survey.press("Keep the answers here");
        wait_until("its answers to be saved", || saved(survey, "SPO2") == json!(1));
        assert_eq!(saved(survey, "SPO1"), json!(2));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
    });
}
