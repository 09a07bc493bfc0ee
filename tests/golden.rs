//! Every worked and random example of the scoring definition, compared field by field.

mod common;

use common::{default_instrument, response};
use crm_readiness::core::{compare::Comparison, result::Outcome, team::Team};
use serde_json::Value;

const EXAMPLES: &str = include_str!("golden/examples.json");

#[test]
fn every_example_scores_as_the_definition_says() {
    let instrument = default_instrument();
    let examples: Vec<Value> = serde_json::from_str(EXAMPLES).unwrap();
    assert_eq!(examples.len(), 41, "an example was lost");
    let mut differences = Vec::new();
    for example in &examples {
        let read = |name: &str| response(&example[name], &instrument);
        let actual = match example["kind"].as_str() {
            Some("score") => serde_json::to_value(Outcome::of(&instrument, &read("response")).file(&instrument)),
            Some("team") => {
                let people = example["responses"].as_array().unwrap();
                let people: Vec<_> = people.iter().map(|person| response(person, &instrument)).collect();
                serde_json::to_value(Team::of(&instrument, &people).unwrap().file(&instrument))
            }
            Some("compare") => {
                serde_json::to_value(Comparison::of(&instrument, &read("old"), &read("new")).file(&instrument))
            }
            other => panic!("unknown kind of example: {other:?}"),
        };
        compare(&format!("{}", example["name"]), &example["result"], &actual.unwrap(), &mut differences);
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn compare(path: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(e), Value::Object(a)) => {
            for name in e.keys().chain(a.keys().filter(|name| !e.contains_key(*name))) {
                let side = |map: &serde_json::Map<String, Value>| {
                    map.get(name).cloned().unwrap_or(Value::String("(absent)".into()))
                };
                compare(&format!("{path}.{name}"), &side(e), &side(a), differences);
            }
        }
        (Value::Array(e), Value::Array(a)) if e.len() == a.len() => {
            for (n, (e, a)) in e.iter().zip(a).enumerate() {
                compare(&format!("{path}[{n}]"), e, a, differences);
            }
        }
        (e, a) if e == a => {}
        (e, a) => differences.push(format!("{path}: expected {e}, found {a}")),
    }
}
