//! What a result says of its own figures, in words that agree with each other.

mod common;

use std::fs;

use common::default_instrument;
use crm_readiness::{
    core::{
        asked::{Form, asked},
        exact::Exact,
        ledger::{rows_of, sum},
        response::{Answer, Response},
        result::Outcome,
        validate,
        verdict::Reason,
    },
    words::{Words, pack::LANGUAGES},
};

#[test]
fn a_share_under_what_is_needed_is_told_as_elsewhere_but_never_as_what_is_needed() {
    let instrument = default_instrument();
    let english = LANGUAGES.iter().find(|language| language.tag == "en").unwrap().catalogue();
    let words = Words::new(&instrument, english);
    let said = |have: i128, need: i128| words.reason(Reason::Coverage(Exact::new(have, 1000), Exact::new(need, 100)));
    assert_eq!(said(756, 80), "Known so far: 76 % of the weight; 80 % is needed.");
    assert_eq!(said(598, 60), "Known so far: 59 % of the weight; 60 % is needed.");
}

#[test]
fn what_a_dimension_is_worth_is_what_its_shown_questions_and_the_others_are_worth() {
    let instrument = default_instrument();
    let role = instrument.roles.iter().position(|role| &*role.id.0 == "it").unwrap();
    let shown = asked(&instrument, Form::Full, role, 0);
    let mut response = Response::new(&instrument, 0, role);
    shown.iter().for_each(|&item| response.answers[item] = Some(Answer::Option(3)));
    let outcome = Outcome::of(&instrument, &response);
    for language in &LANGUAGES {
        let words = Words::new(&instrument, language.catalogue());
        let mut some = false;
        for dimension in 0..instrument.dimensions.len() {
            let rows = || rows_of(&instrument, &outcome.ledger, dimension);
            let (points, possible) = sum(rows().filter(|row| !shown.contains(&row.item)));
            let said = words.not_asked(&outcome, dimension, &shown);
            assert_eq!(said.is_some(), rows().any(|row| !shown.contains(&row.item)), "{dimension}");
            some |= said.is_some();
            for figure in [points, possible] {
                let figure = words.points(figure);
                assert!(said.as_ref().is_none_or(|said| said.contains(&figure)), "{figure} is not in {said:?}");
            }
        }
        assert!(some, "this role is not asked everything");
    }
}

#[test]
fn where_a_colon_has_a_space_before_it_the_name_of_a_stage_has_none_behind_it() {
    let file = "static/instruments/crm-readiness.fr.json";
    let french = validate::instrument(&serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()).unwrap();
    assert!(french.stages.iter().all(|stage| stage.label.contains("\u{a0}: ")), "as French is written");
    for stage in &french.stages {
        let (name, what) = stage.name_and_what();
        assert!(!name.is_empty() && !what.is_empty() && name == name.trim_end(), "{name:?}, {what:?}");
    }
}
