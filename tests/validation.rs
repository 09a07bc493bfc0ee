//! An instrument is used whole or refused whole, and every problem is named with its place.

mod common;

use common::{INSTRUMENT, default_instrument, json};
use crm_readiness::core::validate;
use serde_json::{Value, json};

/// One thing changed in a good document.
type Change = fn(&mut Value);

fn problems(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut document: Value = serde_json::from_str(INSTRUMENT).unwrap();
    change(&mut document);
    match validate::instrument(&json(&document.to_string())) {
        Ok(_) => Vec::new(),
        Err(invalid) => invalid.0.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn the_default_instrument_holds_what_the_essays_say() {
    let instrument = default_instrument();
    assert_eq!((instrument.items.len(), instrument.flags.len()), (41, 20));
    assert_eq!((instrument.claims.len(), instrument.sources.len()), (115, 5));
    let live = instrument.stage("live").unwrap();
    assert_eq!(instrument.items.iter().filter(|item| item.from_stage == live).count(), 1);
    let asked = |claim: usize| instrument.items.iter().any(|item| item.claims.contains(&claim));
    let unasked: Vec<_> = (0..115).filter(|&c| !asked(c)).map(|c| instrument.claims[c].id.to_string()).collect();
    assert!(unasked.is_empty(), "claims that no item asks about: {unasked:?}");
}

#[test]
fn each_problem_is_named_with_its_path() {
    let cases: [(&str, Change); 20] = [
        ("$.format: expected “readiness-instrument/1”", |d| d["format"] = json!("readiness-instrument/2")),
        ("$: “title” is missing", |d| drop(d.as_object_mut().unwrap().remove("title"))),
        ("$.version: expected a version", |d| d["version"] = json!("one")),
        ("$.scale.max: 11 is not from 1 to 10", |d| d["scale"]["max"] = json!(11)),
        ("$.scale.goal: 5 is not from 1 to 4", |d| d["scale"]["goal"] = json!(5)),
        ("$.items[3].weight: 0 is not from 1 to 1000", |d| d["items"][3]["weight"] = json!(0)),
        ("$.items[3].weight: expected a whole number from 1 to 1000, found a fractional number", |d| {
            d["items"][3]["weight"] = json!(1.5)
        }),
        ("$.items[0].dimension: there is no dimension “XYZ”", |d| d["items"][0]["dimension"] = json!("XYZ")),
        ("$.items[0].from_stage: there is no stage “never”", |d| d["items"][0]["from_stage"] = json!("never")),
        ("$.items[0].roles[1]: there is no role “king”", |d| d["items"][0]["roles"][1] = json!("king")),
        ("$.items[0].claims[0]: there is no claim “Z9”", |d| d["items"][0]["claims"][0] = json!("Z9")),
        ("$.items[2]: 4 options, the scale needs 5", |d| drop(d["items"][2]["options"].as_array_mut().unwrap().pop())),
        ("$.items[2].options[0]: the text is empty", |d| d["items"][2]["options"][0] = json!("  ")),
        ("$.items[0].question_for.king: there is no role “king”", |d| {
            d["items"][0]["question_for"] = json!({"king": "Who?"})
        }),
        ("the id “SPO1” is there more than once in “items”", |d| d["items"][1]["id"] = json!("SPO1")),
        ("$.flags[0].at_most.NOPE: there is no item “NOPE”", |d| d["flags"][0]["at_most"] = json!({"NOPE": 1})),
        ("$.flags[0].at_most: a flag without a condition", |d| d["flags"][0]["at_most"] = json!({})),
        ("$.flags[0].severity: expected “walk”, “stop” or “caution”", |d| {
            d["flags"][0]["severity"] = json!("bad")
        }),
        ("$.verdict.min_coverage: expected a share", |d| d["verdict"]["min_coverage"] = json!(0.6)),
        ("$.short_form[0]: there is no item “SPO9”", |d| d["short_form"][0] = json!("SPO9")),
    ];
    for (expected, change) in cases {
        let found = problems(change);
        assert!(found.iter().any(|problem| problem.contains(expected)), "expected {expected:?}, found {found:?}");
    }
}

#[test]
fn all_problems_are_listed_not_the_first() {
    let found = problems(|d| {
        d["items"][0]["weight"] = json!("two");
        d["items"][40]["options"] = json!("none");
        d["flags"][19]["text"] = json!(null);
        d["verdicts"]["ready"] = json!({});
    });
    for place in ["$.items[0].weight", "$.items[40].options", "$.flags[19].text", "$.verdicts.ready"] {
        assert!(found.iter().any(|problem| problem.starts_with(place)), "{place} is not in {found:?}");
    }
}

#[test]
fn weights_whose_fractions_would_not_fit_are_refused() {
    // Six items of large coprime weights in each of the dimensions: the common denominator passes 128 bits.
    let primes = [997, 991, 983, 977, 971, 967, 953, 947, 941, 937];
    let found = problems(|d| {
        let items = d["items"].as_array_mut().unwrap();
        for (n, item) in items.iter_mut().enumerate() {
            item["weight"] = json!(primes[(n * 7) % 10] - n);
        }
        let dimensions = d["dimensions"].as_array().unwrap().clone();
        let items = d["items"].as_array().unwrap().clone();
        for copy in 0..2 {
            for dimension in &dimensions {
                let mut dimension = dimension.clone();
                dimension["id"] = json!(format!("{}{copy}", dimension["id"].as_str().unwrap()));
                d["dimensions"].as_array_mut().unwrap().push(dimension);
            }
            for item in &items {
                let mut item = item.clone();
                item["id"] = json!(format!("{}x{copy}", item["id"].as_str().unwrap()));
                item["dimension"] = json!(format!("{}{copy}", item["dimension"].as_str().unwrap()));
                d["items"].as_array_mut().unwrap().push(item);
            }
        }
    });
    assert_eq!(found, ["$: exact scores would need numbers that are too long: use smaller or rounder weights"]);
}

#[test]
fn something_that_is_no_instrument_at_all_is_refused() {
    for text in ["null", "[]", "3", "{}", "\"instrument\""] {
        assert!(validate::instrument(&json(text)).is_err(), "{text}");
    }
}
