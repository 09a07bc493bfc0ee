//! A language that nobody speaks: English with every letter marked, and every text two fifths longer. What is seen of plain
//! English then stands in the program and in no language's file, and what is longer must find its room.

use std::collections::BTreeSet;

use crm_readiness::i18n::Msg;
use crm_readiness::words::pack::{LANGUAGES, Language};
use serde_json::{Value, json};

use crate::page::Survey;
use crate::room::Room;
use crate::setup::Setup;
use crate::tour::through;
use crate::trees::ONE_DAY;

/// Instead of English, and without its hash, which is another.
const SPEAK_IT: &str = r#"
    const fetched = window.fetch;
    window.fetch = (url, ...rest) => /crm-readiness-en\.[0-9a-f]+\.bin/.test(url) ? fetched("/pseudo.bin") : fetched(url, ...rest);
"#;

/// Words that are not of the widget's own language: whom the page names, names, notes and dates of the saved survey, where it is saved, and what
/// kinds of files are called.
const DATA: [&str; 29] = [
    "CRM",
    "HTML",
    "Markdown",
    "CSV",
    "JSON",
    "SVG",
    "PNG",
    "crm",
    "readiness",
    "default",
    "Nothing",
    "yet",
    "Before",
    "the",
    "workshop",
    "Anna",
    "Acme",
    "Ask",
    "first",
    "then",
    "decide",
    "two",
    "lines",
    "here",
    "script",
    "Mar",
    "Sep",
    "Dec",
    "January",
];

/// Every text of the page that is seen or heard, but for what would be shared: that is a file.
const TEXTS: &str = r#"
    const said = new Set();
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        if (!walk.currentNode.parentElement.closest("[part=payload]")) said.add(walk.currentNode.data);
    }
    for (const e of root.querySelectorAll("*")) {
        for (const name of ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "placeholder", "title", "alt"]) {
            said.add(e.getAttribute(name) ?? "");
        }
        for (const pseudo of ["::before", "::after"]) {
            for (const [, text] of getComputedStyle(e, pseudo).content.matchAll(/"([^"]*)"/g)) said.add(text);
        }
    }
    return [...said];
"#;

fn marked(letter: char) -> char {
    const PLAIN: &str = "aeiouybcdfghjklmnpqrstvwxzAEIOUYBCDFGHJKLMNPQRSTVWXZ";
    const MARKED: &str = "àèìòùỳƀçđƒĝĥĵķļɱñþǫŕšţṽŵẋžÀÈÌÒÙỲƁÇĐƑĜĤĴĶĻⱮÑÞǪŔŠŢṼŴẊŽ";
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, marked)| marked)
}

/// Marked, and two fifths longer, unless it is a sign or a word between figures.
fn stretched(text: &str) -> String {
    let mut all: String = text.chars().map(marked).collect();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters > 2 {
        let more = (letters * 2).div_ceil(5).max(3);
        all.extend(" ñòţ šħòŕţ".chars().cycle().take(more));
        all = all.trim_end().to_owned();
    }
    all
}

/// The names of places stay, the forms that a number chooses from do not.
fn message(text: &str) -> String {
    let Some((before, rest)) = text.split_once('{') else { return stretched(text) };
    let (place, after) = rest.split_once('}').expect("the end of a place");
    let place = match place.split_once(':') {
        Some((name, forms)) => [name, ":", &forms.chars().map(marked).collect::<String>()].concat(),
        None => place.to_owned(),
    };
    let before: String = before.chars().map(marked).collect();
    [&before, "{", &place, "}", &message(after)].concat()
}

fn pseudo(msg: Msg) -> &'static str {
    message((LANGUAGES[0].text)(msg)).leak()
}

/// All texts of the questions, and none of their names.
fn stretch(value: &mut Value) {
    const TEXT: [&str; 8] = ["title", "label", "text", "note", "asks", "question", "advice", "options"];
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if TEXT.contains(&&**name) => *text = stretched(text),
                    Value::Array(texts) if name == "options" => {
                        texts.iter_mut().for_each(|text| *text = json!(stretched(text.as_str().expect("an option"))));
                    }
                    Value::Object(texts) if name == "question_for" => {
                        texts
                            .values_mut()
                            .for_each(|text| *text = json!(stretched(text.as_str().expect("a question"))));
                    }
                    other => stretch(other),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(stretch),
        _ => {}
    }
}

fn setup() -> Setup {
    Setup::default().with_script(ONE_DAY).with_script(SPEAK_IT)
}

fn speak(survey: &Survey) {
    let mut document =
        serde_json::from_str(include_str!("../../static/instruments/crm-readiness.en.json")).expect("JSON");
    stretch(&mut document);
    let document = serde_json::from_value(document).expect("questions");
    let language = Language { tag: "en", text: pseudo };
    survey.site.put("/pseudo.bin", language.pack(&document).expect("a language"));
}

#[test]
fn no_text_that_is_seen_or_heard_stands_in_the_program() {
    setup().run(|survey| {
        speak(survey);
        let (mut plain, mut told) = (BTreeSet::new(), 0);
        through(survey, |state| {
            let texts: Vec<String> = serde_json::from_value(survey.ask(TEXTS, &[])).expect("texts");
            told += texts.len();
            for text in texts {
                let is_plain = |word: &str| {
                    word.len() > 1 && word.bytes().all(|letter| letter.is_ascii_alphabetic()) && !DATA.contains(&word)
                };
                if text.split(|letter: char| !letter.is_alphabetic()).any(is_plain) {
                    plain.insert(format!("{state}: {text}"));
                }
            }
        });
        assert!(told > 500, "little was read: {told}");
        assert!(plain.is_empty(), "{plain:#?}");
    });
}

#[test]
fn longer_texts_have_room_on_a_small_phone() {
    Room { setup: setup(), size: (320, 568), prepare: speak, change: |_| {} }.must_be_enough();
}
