//! Answers as a file: taken along, brought back, and refused with reasons when they are not what they should be.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::expect::Example;
use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::survey;
use crate::wait::{wait_for, wait_or_explain, wait_until};

impl Survey {
    /// Presses the button and waits until the browser has written the whole file.
    pub fn download_answers(&self) -> String {
        self.press("Download answers");
        self.downloaded(".json").1
    }

    /// The first file with this ending, with its name, once the browser has written it whole.
    pub fn downloaded(&self, ending: &str) -> (String, String) {
        wait_for("the downloaded file", || {
            let files = fs::read_dir(self.browser.downloads()).ok()?.flatten();
            let named = |file: fs::DirEntry| Some((file.file_name().into_string().ok()?, file.path()));
            let (name, path) = files.filter_map(named).find(|(name, _)| name.ends_with(ending))?;
            // An empty file keeps the name free until the whole one, written under another name, takes its place.
            let text = fs::read_to_string(path).ok().filter(|text| !text.is_empty())?;
            Some((name, text))
        })
    }

    fn load_answers(&self, file: &Path) {
        let input = self.ask("return root.querySelector('input[type=file]')", &[]);
        let input = crate::browser::Element::from_json(&input).expect("a way to load a file");
        let name = if self.view() == "home" { "Load a project" } else { "Load answers" };
        // Firefox and WebKit add the words of their own button to the label.
        let said = self.browser.name(&input);
        assert!(said.contains(name), "the way to load is called “{said}”");
        self.browser.type_into(&input, &file.display().to_string());
    }

    pub fn load_text(&self, text: &str) {
        let file = self.browser.downloads().join("to-load.json");
        fs::write(&file, text).expect("a file to load");
        self.load_answers(&file);
    }
}

/// Takes an example, downloads it, and loads it in a browser that has never seen the survey.
fn take_along(name: &str) {
    let Example { person, answers, result } = Example::named(name);
    let file = survey(|survey| {
        survey.open();
        survey.take(&person, &answers);
        survey.download_answers()
    });
    let response: Value = serde_json::from_str(&file).expect("a JSON file");
    assert_eq!(response["format"], "readiness-response/1");
    assert_eq!(response["stage"], person.stage);
    assert_eq!(response["role"], person.role);
    survey(|survey| {
        survey.open();
        survey.load_text(&file);
        survey.wait_for_text("The answers of the file are loaded.");
        if survey.view() == "review" {
            survey.see_result();
        }
        survey.wait_for_heading();
        survey.assert_result(&person, &answers, &result);
    });
}

#[test]
fn downloaded_answers_give_the_same_result_in_another_browser() {
    take_along("missing answers");
}

#[test]
fn a_downloaded_short_check_is_a_short_check_in_another_browser() {
    take_along("short check, stopped");
}

#[test]
fn a_file_replaces_answers_only_when_told_so() {
    let file = json!({"stage": "build", "role": "lead", "answers": {"SPO1": 4}}).to_string();
    survey(|survey| {
        let Example { person, answers, result } = Example::named("short check, clean");
        survey.open();
        survey.take(&person, &answers);
        survey.load_text(&file);
        survey.press("Keep answers");
        wait_until("the question to be withdrawn", || !survey.has_button("Keep answers"));
        survey.assert_result(&person, &answers, &result);
        survey.load_text(&file);
        survey.turn_page(|| survey.press("Replace answers"));
        assert_eq!(survey.view(), "review");
        let stored = survey.stored(KEY).expect("a saved survey");
        assert!(stored.contains(r#""SPO1":4"#) && !stored.contains("GOV2"), "saved is: {stored}");
    });
}

#[test]
fn a_bad_file_says_what_is_wrong_and_changes_nothing() {
    let Example { person, answers, result } = Example::named("short check, stopped");
    let response = |change: &dyn Fn(&mut Value)| {
        let mut response = json!({
            "format": "readiness-response/1", "instrument": {"id": "crm-readiness", "version": "1.0.0"},
            "stage": "build", "role": "lead", "answers": {"SPO1": 4},
        });
        change(&mut response);
        response.to_string()
    };
    let bad = [
        ("not JSON", "SPO1: 4".to_owned(), "JSON"),
        ("another format", response(&|r| r["format"] = json!("something/1")), "readiness-response/1"),
        ("an unknown item", response(&|r| r["answers"]["XYZ9"] = json!(1)), "XYZ9"),
        ("an answer out of range", response(&|r| r["answers"]["SPO1"] = json!(5)), "SPO1"),
        ("half an answer", response(&|r| r["answers"]["CUS1"] = json!(2.5)), "CUS1"),
        ("an unknown stage", response(&|r| r["stage"] = json!("retired")), "retired"),
        ("another survey's", response(&|r| r["instrument"]["id"] = json!("erp")), "another survey"),
        ("too large a file", format!("{}{}", response(&|_| ()), " ".repeat(17_000_000)), "large"),
    ];
    survey(|survey| {
        survey.open();
        survey.take(&person, &answers);
        let saved = survey.stored(KEY);
        for (what, text, clue) in &bad {
            survey.load_text(text);
            survey.wait_for_problem(what, clue);
            assert_eq!(survey.stored(KEY), saved, "{what}");
        }
        survey.assert_result(&person, &answers, &result);
    });
}

impl Survey {
    fn wait_for_problem(&self, what: &str, clue: &str) {
        let told = || self.ask_text("return words(focused())", &[]);
        wait_or_explain(
            &format!("{what} to be refused with “{clue}”"),
            || told().contains(clue).then_some(()),
            || format!("what has the focus says: {}", told()),
        );
    }
}
