//! Dependencies point one way: the domain knows nothing of the widget, and only `browser` and `element` name the browser.

use std::{fs, path::Path};

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

fn all(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    assert!(found.len() > 20, "the sources in {folder} were not found");
    found
}

/// What is imported, each name with its whole path: `use crate::{app::cx::Cx, core::date::Date};` is two.
fn imports(text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default().trim()).collect();
    let statements = code.join(" ");
    let uses = statements.split(';').filter_map(|statement| statement.rsplit_once("use ").map(|(_, tree)| tree.trim()));
    uses.flat_map(|tree| branches("", tree)).collect()
}

fn branches(stem: &str, tree: &str) -> Vec<String> {
    let mut depth = 0;
    let between = |c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    };
    let grown = |branch: &str| match branch.split_once('{') {
        Some((path, inner)) => branches(&[stem, path].concat(), inner.trim_end().trim_end_matches('}')),
        None => vec![[stem, branch].concat()],
    };
    let branches: Vec<&str> = tree.split(between).map(str::trim).filter(|branch| !branch.is_empty()).collect();
    branches.into_iter().flat_map(grown).collect()
}

#[test]
fn imports_are_read_with_their_whole_paths() {
    let text = "use std::fs;\nuse crate::{\n    app::{cx::Cx, parts::{el::{El, p}, row}},\n    core::date::Date,\n};\n";
    let paths = [
        "std::fs",
        "crate::app::cx::Cx",
        "crate::app::parts::el::El",
        "crate::app::parts::el::p",
        "crate::app::parts::row",
        "crate::core::date::Date",
    ];
    assert_eq!(imports(text), paths);
}

fn assert_free_of(words: &[&str], concerns: impl Fn(&str) -> bool) {
    for (file, text) in all("src").iter().filter(|(file, _)| concerns(file)) {
        // What ships: a test may compare with floating point.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in lines.map(str::to_owned).chain(imports(text)) {
            let bad = words.iter().find(|word| line.contains(*word));
            assert!(bad.is_none(), "{file}: {} does not belong here: {line}", bad.unwrap());
        }
    }
}

#[test]
fn only_browser_and_element_name_the_browser() {
    let words = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
    assert_free_of(&words, |file| !file.starts_with("src/browser/") && file != "src/element.rs");
}

#[test]
fn the_domain_knows_nothing_of_the_widget() {
    let free = |folder: &str, words: &[&str]| {
        let always = ["crate::app", "yew"];
        assert_free_of(&[&always, words].concat(), |file| file.starts_with(folder));
    };
    free("src/core/", &["crate::chart", "crate::export", "crate::i18n", "crate::words"]);
    free("src/chart/", &["crate::export", "crate::i18n", "crate::words"]);
    free("src/i18n/", &["crate::chart", "crate::core", "crate::export", "crate::words"]);
    free("src/words/", &["crate::chart", "crate::export"]);
    free("src/export/", &[]);
    assert_free_of(&["crate::", "yew"], |file| file.starts_with("src/theme/"));
}

#[test]
fn only_effects_and_the_root_reach_for_storage_and_files() {
    // Views ask `browser` for words of an event and for today's date; what changes the world is in effects. But what a result
    // can be taken along as is made and written in one place.
    let free = |word: &str, others: &[&str]| {
        assert_free_of(&[word], |file| file.starts_with("src/app/") && !others.contains(&file));
    };
    free("crate::browser::storage", &["src/app/effects.rs", "src/app/root.rs"]);
    free("crate::browser::files", &["src/app/effects.rs", "src/app/views/result/take.rs"]);
}

#[test]
fn the_domain_the_charts_and_the_colours_are_exact() {
    let exact = ["src/core/", "src/chart/", "src/theme/"];
    assert_free_of(&["f64", "f32"], |file| exact.iter().any(|e| file.starts_with(e)) && file != "src/core/json.rs");
}

#[test]
fn no_markup_is_made_of_text() {
    assert_free_of(&["from_html_unchecked", "VRaw", "set_inner_html", "\"script\"", "\"iframe\""], |_| true);
}

#[test]
fn files_hold_one_idea() {
    // A table of texts is one idea, however many there are.
    let all = ["src", "tests", "xtask"].into_iter().flat_map(all);
    for (file, text) in all.filter(|(file, _)| !file.starts_with("src/i18n/")) {
        assert!(text.lines().count() <= 300, "{file} is longer than 300 lines: it holds two ideas");
    }
}
