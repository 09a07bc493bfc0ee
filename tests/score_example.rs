//! The native example `score`, as a program: its output, its messages and its exit code.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};

const INSTRUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/static/instruments/crm-readiness.en.json");

/// `target/debug/examples/score`: cargo builds examples before it runs tests, beside the folder of this test.
fn program() -> PathBuf {
    let here = env::current_exe().unwrap();
    here.ancestors().nth(2).unwrap().join("examples").join(format!("score{}", env::consts::EXE_SUFFIX))
}

fn score(arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).output().unwrap()
}

fn file(folder: &Path, name: &str, content: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

fn response(role: &str, answer: u8) -> String {
    json!({"stage": "build", "role": role, "answers": {"SPO1": answer, "CUS1": answer}}).to_string()
}

fn printed(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn one_response_gives_a_result_several_a_team_and_two_runs_a_comparison() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) =
        (file(folder.path(), "one.json", &response("lead", 3)), file(folder.path(), "two.json", &response("it", 1)));
    assert_eq!(printed(&score(&[INSTRUMENT, &one]))["verdict"], "insufficient");
    assert_eq!(printed(&score(&[INSTRUMENT, &one, &two]))["people"], 2);
    assert_eq!(printed(&score(&[INSTRUMENT, "--compare", &one, &two]))["down"], json!(["SPO1", "CUS1"]));
}

#[test]
fn a_bad_file_gives_a_message_on_stderr_and_exit_code_1() {
    let folder = tempfile::tempdir().unwrap();
    let good = file(folder.path(), "good.json", &response("lead", 3));
    let other = file(folder.path(), "other.json", &json!({"stage": "idea", "role": "it", "answers": {}}).to_string());
    let bad = file(folder.path(), "bad.json", &response("lead", 9));
    let torn = file(folder.path(), "torn.json", "{\"stage\": ");
    let cases: [(&[&str], &str); 8] = [
        (&[], "usage"),
        (&[INSTRUMENT], "usage"),
        (&[INSTRUMENT, "--verify"], "usage"),
        (&[INSTRUMENT, "--verify", &good], "$: “result” is missing"),
        (&[INSTRUMENT, "nowhere.json"], "nowhere.json: cannot be read"),
        (&[INSTRUMENT, &torn], "torn.json: not JSON"),
        (&[INSTRUMENT, &bad], "$.answers.SPO1: expected an answer"),
        (&[INSTRUMENT, &good, &other], "response 2 is for another stage"),
    ];
    for (arguments, expected) in cases {
        let output = score(arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(told.contains(expected) && output.stdout.is_empty(), "{arguments:?}: {told}");
    }
}

#[test]
fn a_document_means_what_it_means_in_a_browser() {
    let folder = tempfile::tempdir().unwrap();
    let with = |name: &str, answers: &str, note: &str| {
        let text =
            format!(r#"{{"stage": "build", "role": "lead", "answers": {answers}, "notes": {{"SPO1": "{note}"}}}}"#);
        printed(&score(&[INSTRUMENT, &file(folder.path(), name, &text)]))
    };
    let whole = with("whole.json", r#"{"SPO1": 2, "SPO2": 0, "SPO3": 2}"#, "x");
    let other = with(
        "other.json",
        r#"{"SPO1": 2.0, "SPO2": -0, "SPO3": 20e-1}"#,
        r"half \ud800 \\ud800 \ud83d\ude42 \udc00\ud800",
    );
    assert_eq!(whole, other);
}

#[test]
fn answers_to_another_version_are_brought_to_this_one_and_what_is_left_behind_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let text = json!({"instrument": {"id": "crm-readiness", "version": "2.0.0"}, "stage": "build", "role": "lead",
        "answers": {"SPO1": 3, "GONE1": 2}});
    let output = score(&[INSTRUMENT, &file(folder.path(), "later.json", &text.to_string())]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        told.contains("answers to version 2.0.0") && told.contains("the item GONE1 is not in this version"),
        "{told}"
    );
    assert_eq!(printed(&output)["verdict"], "insufficient");
}

#[test]
fn a_file_that_is_no_text_is_refused_with_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("torn.json");
    fs::write(&path, b"{\"stage\": \"\xff\"}").unwrap();
    let output = score(&[INSTRUMENT, path.to_str().unwrap()]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("not UTF-8 from byte 11 on"));
}
