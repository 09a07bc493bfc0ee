//! What pages may rely on to give the survey their look is what `docs/theming.md` lists, no more and no less.

#[path = "common/style.rs"]
mod style;

use std::{collections::BTreeSet, fs, path::Path};
use style::style;

type Names = BTreeSet<String>;

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The sources of the views, with their names.
fn views(folder: &str, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        match entry.file_type().unwrap().is_dir() {
            true => views(&name, found),
            false => found.push((name.clone(), read(&name))),
        }
    }
}

/// The words in backticks that begin the rows of a chapter's table.
fn listed(chapter: &str) -> Names {
    let docs = read("docs/theming.md");
    let (_, rest) = docs.split_once(&format!("\n## {chapter}\n")).unwrap_or_else(|| panic!("no chapter {chapter}"));
    let chapter = rest.split("\n## ").next().unwrap();
    let rows = chapter.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(" |"));
    let names = rows.flat_map(|(first, _)| first.split('`').skip(1).step_by(2));
    names.map(str::to_owned).collect()
}

/// What follows each place of `before`, up to the first character of `end`.
fn after<'a>(text: &'a str, before: &'a str, end: &'a [char]) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).map(move |rest| rest.split(end).next().unwrap())
}

#[test]
fn the_tokens_listed_are_those_that_the_style_sheet_reads() {
    let style = style();
    let read: Names = after(&style, "var(--crm-", &[',', ')']).map(|name| format!("--crm-{name}")).collect();
    assert!(read.len() > 10, "{read:?}");
    assert_eq!(listed("Tokens"), read);
}

#[test]
fn the_parts_listed_are_those_that_the_views_have() {
    let mut parts = Names::new();
    let mut sources = Vec::new();
    views("src/app", &mut sources);
    for (file, text) in sources {
        for value in after(&text, "attr(\"part\", ", &[')']) {
            // A button's part is its weight.
            let value = if file == "src/app/parts/button.rs" && value == "class" {
                "\"button primary plain quiet\""
            } else {
                value
            };
            let names = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            parts.extend(names.unwrap_or_else(|| panic!("{file}: {value}")).split(' ').map(str::to_owned));
        }
    }
    let mut scripts = vec![("loader".to_owned(), read("static/crm-readiness.js"))];
    views("static/element", &mut scripts);
    for (_, script) in scripts {
        parts.extend(after(&script, "setAttribute(\"part\", \"", &['"']).map(str::to_owned));
        let buttons = after(&script, "button(\"", &['"']).flat_map(|parts| parts.split(' '));
        parts.extend(buttons.map(str::to_owned));
    }
    assert!(parts.contains("failure") && parts.len() > 20, "{parts:?}");
    assert_eq!(listed("Parts"), parts);
}

#[test]
fn no_size_depends_on_the_pages_root() {
    let style = style();
    let rem = style.lines().find(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').any(is_rem));
    assert_eq!(rem, None, "the root element is the page's: say it in em");
}

fn is_rem(word: &str) -> bool {
    word.strip_suffix("rem").is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn the_brands_shown_are_those_told_of() {
    let docs = read("docs/theming.md");
    for brand in ["law-firm", "agency", "console"] {
        let style = read(&format!("examples/hosts/brands/{brand}.css"));
        assert!(docs.contains(&format!("examples/hosts/brands/{brand}.html")), "{brand} is not linked");
        let set: Names = after(&style, "\n  --crm-", &[':']).map(|name| format!("--crm-{name}")).collect();
        assert!(set.is_subset(&listed("Tokens")), "{brand} sets what nobody reads: {set:?}");
        let told = docs.split("```css").find(|block| block.contains(&format!("/* {brand}.css */"))).expect(brand);
        for line in told.split("```").next().unwrap().lines().filter(|line| line.contains("--crm-")) {
            assert!(style.contains(line), "{brand}.css does not say {line}");
        }
    }
}
