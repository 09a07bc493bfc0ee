//! A result file can be recomputed by anyone, and an edited one is found out.

mod common;

use std::{env, fs, process::Command};

use common::{INSTRUMENT, default_instrument, json, survey};
use crm_readiness::core::{
    asked::Form,
    fingerprint,
    response::Answer,
    result::Outcome,
    result_file::whole,
    verify::{Verification, verify},
    wire::{Loaded, Survey},
};
use serde_json::{Value, json};

fn made() -> Survey {
    let instrument = default_instrument();
    let mut survey =
        survey(&instrument, Form::Full, "build", "lead", |item| Some(Answer::Option((item % 4 + 1) as u8)));
    survey.response.answers[3] = Some(Answer::DontKnow);
    survey.response.notes[0] = "ask Anna".into();
    survey
}

fn file() -> Value {
    let instrument = default_instrument();
    let outcome = Outcome::of(&instrument, &made().response);
    serde_json::to_value(whole(&made(), &instrument, &outcome, &fingerprint::of(&json(INSTRUMENT)))).unwrap()
}

fn verified(file: &Value) -> Verification {
    verify(&json(&file.to_string()), &default_instrument(), &fingerprint::of(&json(INSTRUMENT))).unwrap()
}

#[test]
fn the_fingerprint_is_that_of_the_sorted_document_without_spaces() {
    // serde_json's map is sorted.
    let sorted = serde_json::from_str::<Value>(INSTRUMENT).unwrap().to_string();
    let expected: String =
        hmac_sha256::Hash::hash(sorted.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(fingerprint::of(&json(INSTRUMENT)), expected);
    let strange =
        json!({"b": [1, -2, true, null], "a\u{7f}é": "\"\\/\u{8}\t\n\u{c}\r\u{1}\u{2028}\u{1F642}"}).to_string();
    let expected: String =
        hmac_sha256::Hash::hash(strange.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(fingerprint::of(&json(&strange)), expected);
}

#[test]
fn the_order_of_members_and_the_spaces_of_an_instrument_do_not_count_and_its_words_do() {
    let one = fingerprint::of(&json(r#"{"id": "x", "title": "A"}"#));
    assert_eq!(one, fingerprint::of(&json("{\"title\":\"A\",\n\"id\":\"x\"}")));
    assert_ne!(one, fingerprint::of(&json(r#"{"id": "x", "title": "B"}"#)));
}

#[test]
fn a_result_file_holds_and_loads_back_as_the_answers_it_is() {
    assert!(verified(&file()).holds());
    let loaded = Loaded::read(&json(&file().to_string()), &default_instrument()).unwrap();
    assert!(matches!(loaded, Loaded::Survey(migrated) if migrated.survey == made() && migrated.dropped.is_empty()));
}

/// The paths of all values that are not lists or objects.
fn leaves(path: &str, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| leaves(&format!("{path}/{name}"), value, found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, value)| leaves(&format!("{path}/{n}"), value, found))
        }
        _ => found.push(path.to_owned()),
    }
}

#[test]
fn every_edited_value_of_a_result_is_named_alone_and_with_both_values() {
    let (instrument, fingerprint) = (default_instrument(), fingerprint::of(&json(INSTRUMENT)));
    let file = file();
    let mut paths = Vec::new();
    leaves("/result", &file["result"], &mut paths);
    assert!(paths.len() > 200);
    for path in paths {
        let mut edited = file.clone();
        let value = edited.pointer_mut(&path).unwrap();
        *value = match value {
            Value::Number(n) => json!(n.as_i64().unwrap() + 1),
            Value::String(text) => json!(format!("{text}0")),
            Value::Bool(truth) => json!(!*truth),
            _ => json!(0),
        };
        let found = verify(&json(&edited.to_string()), &instrument, &fingerprint).unwrap();
        assert!(!found.holds() && found.differences.len() == 1, "{path}: {found}");
    }
    let mut edited = file;
    edited["result"]["index"] = json!(99);
    let told = verified(&edited).to_string();
    assert!(told.contains("$.result.index: the file says 99, the answers give 58"), "{told}");
}

#[test]
fn what_is_added_to_or_missing_from_a_result_is_a_difference() {
    let mut edited = file();
    edited["result"]["grade"] = json!("A");
    drop(edited["result"]["flags"].as_array_mut().unwrap().pop());
    drop(edited["result"].as_object_mut().unwrap().remove("coverage"));
    let told = verified(&edited).to_string();
    for expected in
        ["$.result.grade: the file says “A”, the answers give nothing", "$.result.coverage: the file says nothing"]
    {
        assert!(told.contains(expected), "{told}");
    }
}

#[test]
fn an_edited_answer_is_found_out_by_the_figures() {
    let mut edited = file();
    edited["answers"]["SPO1"] = json!(4);
    let found = verified(&edited);
    assert!(found.differences.iter().any(|difference| difference.path == "$.result.index_exact"), "{found}");
}

#[test]
fn another_instrument_or_engine_is_named() {
    let mut other = file();
    other["instrument"]["sha256"] = json!("0".repeat(64));
    other["engine"] = json!("0.0.1");
    let found = verified(&other);
    assert!(!found.holds() && found.differences.is_empty());
    assert!(found.to_string().contains("another instrument, whose SHA-256 is 0000"), "{found}");
    let mut older = file();
    older["engine"] = json!("0.0.1");
    let found = verified(&older);
    assert!(found.holds() && found.to_string().contains("version 0.0.1 of the engine"), "{found}");
}

#[test]
fn a_member_that_is_there_twice_means_what_it_means_in_a_browser() {
    let twice = file().to_string().replacen('{', "{\"result\": \"none\", \"answers\": {\"SPO1\": 0},", 1);
    assert!(verify(&json(&twice), &default_instrument(), &fingerprint::of(&json(INSTRUMENT))).unwrap().holds());
}

#[test]
fn the_example_says_whether_a_file_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("result.json");
    let here = env::current_exe().unwrap();
    let program = here.ancestors().nth(2).unwrap().join("examples").join(format!("score{}", env::consts::EXE_SUFFIX));
    let instrument = concat!(env!("CARGO_MANIFEST_DIR"), "/static/instruments/crm-readiness.en.json");
    let run = |file: &Value| {
        fs::write(&path, file.to_string()).unwrap();
        Command::new(&program).args([instrument, "--verify", path.to_str().unwrap()]).output().unwrap()
    };
    let output = run(&file());
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("holds: every figure"));
    let mut edited = file();
    edited["result"]["verdict"] = json!("ready");
    let output = run(&edited);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("$.result.verdict: the file says “ready”, the answers give “walk_away”"), "{told}");
}

#[test]
fn an_edited_version_role_or_form_is_found_out() {
    let edits: [(&str, Value); 3] =
        [("/instrument/version", json!("1.7.3")), ("/role", json!("sponsor")), ("/form", json!("short"))];
    for (place, value) in edits {
        let mut edited = file();
        *edited.pointer_mut(place).unwrap() = value;
        assert!(!verified(&edited).holds(), "{place}");
    }
    let mut without = file();
    without.as_object_mut().unwrap().remove("form");
    without["result"]["form"] = json!("short");
    assert!(!verified(&without).holds());
}

#[test]
fn a_file_written_before_results_named_role_and_form_holds_and_says_that_they_were_not_checked() {
    let mut old = file();
    let result = old["result"].as_object_mut().unwrap();
    ["role", "form", "kind"].iter().for_each(|name| assert!(result.remove(*name).is_some()));
    let found = verified(&old);
    assert!(found.holds() && found.to_string().contains("role and its form were not checked"));
    assert!(!verified(&file()).to_string().contains("not checked"));
}

#[test]
fn what_a_file_says_cannot_steer_a_terminal() {
    let mut edited = file();
    edited["result"]["verdict"] = json!("\u{1b}[2Jready");
    edited["engine"] = json!("9\nholds\u{202e}");
    edited["result"]["x\u{1b}\r"] = json!(1);
    let said = verified(&edited).to_string();
    assert!(!said.contains(['\u{1b}', '\r', '\u{202e}']), "{said:?}");
    assert!(said.contains("\\u{1b}[2Jready") && said.contains("9\\u{a}holds\\u{202e}"), "{said}");
    let refused = verify(
        &json("{\"\\u001b\": 1, \"form\": \"\\u001b\", \"answers\": {\"\\u001b[2J\": 1}}"),
        &default_instrument(),
        "",
    );
    assert!(!refused.unwrap_err().to_string().contains('\u{1b}'));
}
