//! Damaged, edited, huge, deep and hostile input, made from good input by chance that repeats; the same properties that
//! cargo-fuzz checks for as long as one likes.

#[path = "../fuzz/properties.rs"]
mod properties;

use serde_json::{Value, json};

const INSTRUMENT: &str = include_str!("../static/instruments/crm-readiness.en.json");

/// Numbers that look like chance and are the same in every run (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// What readers stumble over.
const PIECES: [&str; 24] = [
    "",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "1e999",
    "9223372036854775807",
    "0.5",
    "\u{0}",
    "\u{FEFF}",
    "\"__proto__\"",
    "\"\\ud800\"",
    "\u{202E}",
    "é🙂",
    "\"dk\"",
    "{\"a\":{\"a\":{}}}",
    "<script>",
];

/// Some bytes changed, lost, doubled, or put in.
fn damaged(good: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = good.to_vec();
    for _ in 0..=chance.below(3) {
        let place = chance.below(bytes.len() + 1);
        let end = (place + chance.below(12)).min(bytes.len());
        match chance.below(5) {
            0 if place < bytes.len() => bytes[place] = chance.below(256) as u8,
            1 => drop(bytes.drain(place..end)),
            2 => bytes.truncate(place),
            3 => {
                let copy = bytes[place..end].to_vec();
                bytes.splice(place..place, copy);
            }
            _ => drop(bytes.splice(place..end, chance.of(&PIECES).bytes())),
        }
    }
    bytes
}

/// A document in which a value or two, anywhere, are another kind of value or gone.
fn edited(good: &Value, chance: &mut Chance) -> Value {
    let mut document = good.clone();
    for _ in 0..=chance.below(2) {
        edit(&mut document, chance);
    }
    document
}

/// Goes down, at each level perhaps no further, and changes what it comes to.
fn edit(value: &mut Value, chance: &mut Chance) {
    let further = chance.below(4) > 0;
    match value {
        Value::Array(items) if further && !items.is_empty() => {
            let place = chance.below(items.len());
            edit(&mut items[place], chance);
        }
        Value::Object(members) if further && !members.is_empty() => {
            let place = chance.below(members.len());
            members.values_mut().nth(place).into_iter().for_each(|value| edit(value, chance));
        }
        _ => *value = strange(value, chance),
    }
}

fn strange(value: &Value, chance: &mut Chance) -> Value {
    match chance.below(12) {
        0 => json!(null),
        1 => json!(true),
        2 => json!(-1),
        3 => json!(chance.below(12)),
        4 => json!(i64::MAX),
        5 => json!(0.5),
        6 => json!("x".repeat(chance.below(20_000))),
        7 => json!(chance.of(&PIECES)),
        8 => json!([value, value]),
        9 => json!({"id": value, "": value}),
        10 => json!([]),
        _ => json!({}),
    }
}

fn try_all(good: &Value, seed: u64, times: usize, property: fn(&[u8])) {
    let mut chance = Chance(seed);
    let text = good.to_string();
    property(text.as_bytes());
    for _ in 0..times {
        property(&damaged(text.as_bytes(), &mut chance));
        property(edited(good, &mut chance).to_string().as_bytes());
    }
}

fn response() -> Value {
    json!({
        "format": "readiness-response/1", "instrument": {"id": "crm-readiness", "version": "1.0.0", "sha256": "x"},
        "stage": "build", "role": "lead", "form": "short", "engine": "0.1.0",
        "answers": {"SPO1": 3, "SPO2": "dk", "VEN4": "na", "CUS1": 0, "CUS5": 1}, "notes": {"SPO1": "ask Anna"},
        "result": {"index": 50, "flags": [{"id": "K1"}]},
    })
}

#[test]
fn no_response_file_makes_a_panic() {
    try_all(&response(), 1, 2000, properties::response);
}

#[test]
fn no_stored_survey_makes_a_panic() {
    let saved = json!({"format": "crm-readiness-saved", "version": 1, "survey": response()});
    try_all(&saved, 2, 2000, properties::saved);
}

#[test]
fn no_instrument_makes_a_panic() {
    let whole: Value = serde_json::from_str(INSTRUMENT).unwrap();
    try_all(&whole, 3, 100, properties::instrument);
    // A small one is refused for other reasons, more often for one alone.
    let mut small = whole;
    small["dimensions"].as_array_mut().unwrap().truncate(1);
    small["items"].as_array_mut().unwrap().truncate(4);
    small["flags"] = json!([{"id": "F", "severity": "stop", "group": "g", "at_most": {"SPO1": 1}, "text": "t"}]);
    small["short_form"] = json!(["SPO1"]);
    small["sources"] = json!([]);
    small["claims"] = json!([]);
    small["items"].as_array_mut().unwrap().iter_mut().for_each(|item| item["claims"] = json!([]));
    try_all(&small, 4, 1200, properties::instrument);
}

#[test]
fn no_link_makes_a_panic() {
    let good = [
        "crm-readiness=AcNlAQDW_QEGbGLSWQ",
        "#crm-readiness=AcNlAQDW_QCV4dV7dLW2nAc-XY3aLx8C6Dx6Nw&x=y",
        "#crm-readiness=",
    ];
    let mut chance = Chance(5);
    for _ in 0..20_000 {
        let link = chance.of(&good);
        properties::link(&damaged(link.as_bytes(), &mut chance));
        let bytes: Vec<u8> = (0..chance.below(60)).map(|_| chance.below(256) as u8).collect();
        properties::link(&bytes);
    }
}

#[test]
fn what_is_huge_or_deep_is_refused_in_time() {
    for deep in ["[".repeat(1_000_000), "{\"a\":".repeat(200_000)] {
        properties::response(deep.as_bytes());
        properties::instrument(deep.as_bytes());
    }
    let answers: serde_json::Map<String, Value> = (0..50_000).map(|n| (format!("Q{n}"), json!(n))).collect();
    let huge = json!({"stage": "idea", "role": "it", "answers": answers}).to_string();
    properties::response(huge.as_bytes());
    let mut many = serde_json::from_str::<Value>(INSTRUMENT).unwrap();
    let item = many["items"][0].clone();
    many["items"] = json!(vec![item; 2000]);
    properties::instrument(many.to_string().as_bytes());
}
