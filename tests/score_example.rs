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
