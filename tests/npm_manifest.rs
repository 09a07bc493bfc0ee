//! What the package for npm tells editors and compilers is what the element does.

#[path = "common/style.rs"]
mod style;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use style::style;

type Names = BTreeSet<String>;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn names<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
    names.into_iter().map(str::to_owned).collect()
}

/// The texts between each `start` and the next `end`.
fn between<'a>(text: &'a str, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(start).skip(1).filter_map(move |rest| rest.split_once(end)).map(|(inside, _)| inside)
}

/// The names in one list of the manifest.
fn manifest(list: &str) -> Names {
    let manifest: Value = serde_json::from_str(&read("npm/custom-elements.json")).unwrap();
    let entries = manifest["modules"][0]["declarations"][0][list].as_array().expect(list);
    names(entries.iter().map(|entry| entry["name"].as_str().unwrap()))
}

/// The members of an interface in the type declarations, quoted or not.
fn declared(interface: &str) -> Names {
    let types = read("npm/index.d.ts");
    let body = between(&types, &format!("export interface {interface} "), "\n}").next().expect(interface).to_owned();
    let lines = body.lines().skip(1).map(str::trim).filter(|line| !line.starts_with('/') && !line.starts_with('*'));
    let member = |line: &str| {
        let name = line.trim_start_matches("readonly ").trim_start_matches("get ").trim_start_matches("set ");
        match name.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next().unwrap().to_owned(),
            None => name.split(['?', ':', '(']).next().unwrap().to_owned(),
        }
    };
    lines.map(member).collect()
}

/// The first column of a table in the docs.
fn documented(path: &str, heading: &str) -> Names {
    let page = read(path);
    let section = page.split(&format!("## {heading}\n")).nth(1).unwrap().split("\n## ").next().unwrap();
    let found = names(section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()));
    assert!(!found.is_empty(), "no table under {heading} in {path}");
    found
}

fn observed() -> Names {
    let entry = read("static/crm-readiness.js");
    let list = between(&entry, "const ATTRIBUTES = [", "]").next().expect("the list of attributes");
    names(list.split('"').skip(1).step_by(2))
}

fn property(attribute: &str) -> String {
    let mut parts = attribute.split('-');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |name, part| name + &part[..1].to_uppercase() + &part[1..])
}

fn sources(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, extension, found);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
}

#[test]
fn every_attribute_is_known_to_editors_compilers_and_readers() {
    let attributes = manifest("attributes");
    assert_eq!(attributes, observed());
    assert_eq!(attributes, declared("CrmReadinessAttributes"));
    let unknown = &documented("docs/events.md", "Attributes") - &attributes;
    assert!(unknown.is_empty(), "only in the docs: {unknown:?}");
}

#[test]
fn every_property_is_known_to_editors_and_compilers() {
    // These two are properties of every element.
    let own = manifest("attributes").into_iter().filter(|name| !["lang", "role"].contains(&name.as_str()));
    let mut properties: Names = own.map(|name| property(&name)).collect();
    properties.insert("ready".to_owned());
    assert_eq!(manifest("members"), properties);
    assert_eq!(declared("CrmReadinessElement"), properties);
}

#[test]
fn every_event_is_known_to_editors_compilers_and_readers() {
    let events = manifest("events");
    assert_eq!(events, declared("CrmReadinessEventMap"));
    let embedded = read("static/element/embedded.js");
    let passed_on = between(&embedded, "for (const event of [", "]").next().unwrap();
    let passed_on = passed_on.split(", ").map(|name| format!("crm-readiness:{}", name.trim_matches('"')));
    assert_eq!(events, passed_on.collect());
    let unknown = &documented("docs/events.md", "Events") - &events;
    assert!(unknown.is_empty(), "only in the docs: {unknown:?}");
}

#[test]
fn every_custom_property_is_known_to_editors_and_readers() {
    let style = style();
    let used = names(between(&style, "var(--crm-", ",")).into_iter().map(|name| format!("--crm-{name}")).collect();
    assert_eq!(manifest("cssProperties"), used);
    assert_eq!(documented("docs/theming.md", "Tokens"), used);
    let frame = read("static/element/frame.js");
    let handed_over = between(&frame, "const TOKENS = [", "]").next().expect("what an isolated survey is given");
    let handed_over = handed_over.split('"').skip(1).step_by(2).map(|name| format!("--crm-{name}"));
    assert_eq!(handed_over.collect::<Names>(), used);
}

#[test]
fn every_part_is_known_to_editors_and_readers() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app"), "rs", &mut files);
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("static"), "js", &mut files);
    let text: String = files.iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let parts = manifest("cssParts");
    let given = names(between(&text, "\"part\", \"", "\"").flat_map(str::split_whitespace));
    let unknown = &given - &parts;
    assert!(given.len() > 15 && unknown.is_empty(), "not in the manifest: {unknown:?}");
    let unknown = &documented("docs/theming.md", "Parts") - &parts;
    assert!(unknown.is_empty(), "only in the docs: {unknown:?}");
    // The rest is given by name from elsewhere: a button's weight is its part as well.
    let words = names(text.split('"').flat_map(str::split_whitespace));
    let gone = &parts - &words;
    assert!(gone.is_empty(), "only in the manifest: {gone:?}");
}
