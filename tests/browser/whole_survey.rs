//! From the first page to the result, by each hand and in each form; the result is the one the library computes natively.

use crate::expect::{Example, Instrument, native_result};
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Answers, Person};

/// Every kind of answer, so that no way to answer goes untried: each option in turn, "don't know", "not applicable", and
/// here and there nothing at all.
fn varied_answers(asked: &[String]) -> Answers {
    let instrument = Instrument::load();
    let mut answers = Answers::new();
    for (n, id) in asked.iter().enumerate() {
        let answer = match n % 9 {
            7 => Some(Answer::DontKnow),
            8 => None,
            _ if instrument.allows_na(id) => Some(Answer::NotApplicable),
            step => Some(Answer::Option([3, 4, 2, 3, 4, 1, 0][step])),
        };
        if let Some(answer) = answer {
            answers.insert(id.clone(), answer);
        }
    }
    answers
}

fn take_and_compare(survey: &Survey, person: &Person) {
    let answers = varied_answers(&Instrument::load().asked(person));
    survey.open();
    survey.take(person, &answers);
    survey.assert_result(person, &answers, &native_result(person, &answers));
}

#[test]
fn the_full_survey_by_mouse_gives_the_native_result() {
    survey(|survey| take_and_compare(survey, &Person::new("live", "lead", "full")));
}

#[test]
fn the_full_survey_by_keyboard_alone_gives_the_native_result() {
    Setup::default().by_keyboard().run(|survey| take_and_compare(survey, &Person::new("build", "sponsor", "full")));
}

#[test]
fn the_short_check_by_mouse_gives_the_native_result() {
    survey(|survey| take_and_compare(survey, &Person::new("idea", "consultant", "short")));
}

#[test]
fn the_short_check_by_keyboard_alone_gives_the_native_result() {
    Setup::default().by_keyboard().run(|survey| take_and_compare(survey, &Person::new("selection", "it", "short")));
}

/// A worked example of the scoring's definition, answered by hand.
fn take_example(name: &str) {
    survey(|survey| {
        let Example { person, answers, result } = Example::named(name);
        survey.open();
        survey.take(&person, &answers);
        survey.assert_result(&person, &answers, &result);
    });
}

#[test]
fn a_well_prepared_project_is_ready() {
    take_example("ready");
}

#[test]
fn two_stops_cap_a_good_average() {
    take_example("good average, two stops");
}

#[test]
fn lip_service_to_customers_is_a_reason_to_walk_away() {
    take_example("walk away");
}

#[test]
fn missing_answers_widen_the_range() {
    take_example("missing answers");
}

#[test]
fn nothing_answered_gives_no_index() {
    take_example("nothing answered");
}

#[test]
fn a_clean_short_check_says_so_without_an_index() {
    take_example("short check, clean");
}

#[test]
fn a_short_check_finds_a_stop() {
    take_example("short check, stopped");
}
