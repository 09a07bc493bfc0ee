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

fn all() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
}

fn assert_free_of(words: &[&str], concerns: impl Fn(&str) -> bool) {
    for (file, text) in all().iter().filter(|(file, _)| concerns(file)) {
        // What ships: a test may compare with floating point.
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]").enumerate();
        for (n, line) in lines.filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let bad = words.iter().find(|word| line.contains(*word));
            assert!(bad.is_none(), "{file}:{}: {} does not belong here", n + 1, bad.unwrap());
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
fn only_effects_the_listeners_of_views_and_the_root_reach_for_the_browser() {
    // Views ask `browser` for words of an event and for today's date; what changes the world is in effects.
    assert_free_of(&["storage::", "browser::storage", "browser::files"], |file| {
        file.starts_with("src/app/") && !["src/app/effects.rs", "src/app/root.rs"].contains(&file)
    });
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
    for (file, text) in all() {
        assert!(text.lines().count() <= 300, "{file} is longer than 300 lines: it holds two ideas");
    }
}
