//! The browser's tree of accessibility in words, and what is another in two of them.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::page::Survey;

/// What is told beside role, name, description and value.
const STATES: [&str; 10] =
    ["level", "checked", "expanded", "pressed", "disabled", "required", "invalid", "busy", "modal", "focused"];

/// What gives shape and is not told.
const SILENT: [&str; 4] = ["none", "generic", "LabelText", "LineBreak"];

/// What is told already, as the name of the group or the table that it is in.
const TOLD: [&str; 3] = ["Legend", "caption", "InlineTextBox"];

/// What the browser puts together itself.
const OPAQUE: [&str; 2] = ["Date", "textbox"];

/// The page as it stands: one thing a line, what is in it below it and further in.
pub fn told(survey: &Survey) -> String {
    let tree = survey.browser.devtools("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("a tree");
    let by_id: HashMap<&str, &Value> = nodes.iter().map(|node| (text(&node["nodeId"]), node)).collect();
    let mut lines = String::new();
    tell(&nodes[0], &by_id, 0, &mut lines);
    lines.replace(&survey.site.url(""), "")
}

fn tell(node: &Value, all: &HashMap<&str, &Value>, depth: usize, lines: &mut String) {
    let (role, name) = (text(&node["role"]["value"]), words(&node["name"]["value"]));
    if TOLD.contains(&role) {
        return;
    }
    let silent = node["ignored"] == json!(true)
        || SILENT.contains(&role) && name.is_empty()
        || role == "StaticText" && name.is_empty();
    if !silent {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(&line(node, role, &name));
        lines.push('\n');
    }
    if OPAQUE.contains(&role) {
        return;
    }
    let mut inside = String::new();
    for child in node["childIds"].as_array().into_iter().flatten().filter_map(|id| all.get(text(id))) {
        tell(child, all, depth + usize::from(!silent), &mut inside);
    }
    if role == "LabelText" {
        // The words of a label are the name of what stands in it.
        let others = inside.lines().filter(|line| !line.trim_start().starts_with(TEXT));
        lines.extend(others.map(|line| [line, "\n"].concat()));
    } else if silent || spoken(&inside).is_none_or(|words| letters(&words) != letters(&name)) {
        // What is named by its own words would be told twice.
        lines.push_str(&inside);
    }
}

/// What is told of one thing.
fn line(node: &Value, role: &str, name: &str) -> String {
    let mut line = if role == "StaticText" { "text".to_owned() } else { role.to_owned() };
    let (means, value) = (words(&node["description"]["value"]), words(&node["value"]["value"]));
    for (what, said) in [("", name), (" means", &means), (" =", &value)] {
        if !said.is_empty() {
            line.push_str(&format!("{what} “{said}”"));
        }
    }
    let properties = node["properties"].as_array().into_iter().flatten();
    let held: HashMap<&str, String> =
        properties.map(|property| (text(&property["name"]), words(&property["value"]["value"]))).collect();
    for state in STATES {
        let needless = state == "level" && role != "heading" || state == "focused" && role == "RootWebArea";
        match held.get(state).map(String::as_str) {
            None | Some("false") => {}
            _ if needless => {}
            Some("true") => line.push_str(&format!(" {state}")),
            Some(value) => line.push_str(&format!(" {state}={value}")),
        }
    }
    line
}

/// How a line begins that is nothing but words.
const TEXT: &str = "text “";

/// The words of these lines, if they are nothing but words.
fn spoken(lines: &str) -> Option<String> {
    let words = lines.lines().map(|line| line.trim_start().strip_prefix(TEXT)?.strip_suffix('”'));
    words.collect()
}

fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// The lines that went and came, each with the line before it.
pub fn difference(before: &str, now: &str) -> String {
    let (a, b): (Vec<_>, Vec<_>) = (before.lines().collect(), now.lines().collect());
    // How many lines the ends of both have in common, in order.
    let mut common = vec![vec![0_u32; b.len() + 1]; a.len() + 1];
    for (i, j) in (0..a.len()).rev().flat_map(|i| (0..b.len()).rev().map(move |j| (i, j))) {
        let longer = common[i + 1][j].max(common[i][j + 1]);
        common[i][j] = if a[i] == b[j] { common[i + 1][j + 1] + 1 } else { longer };
    }
    let (mut i, mut j, mut lines, mut last) = (0, 0, Vec::new(), None);
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            last = Some(a[i]);
            (i, j) = (i + 1, j + 1);
            continue;
        }
        lines.extend(last.take().map(|line| format!("   {line}")));
        if j == b.len() || i < a.len() && common[i + 1][j] >= common[i][j + 1] {
            lines.push(format!(" - {}", a[i]));
            i += 1;
        } else {
            lines.push(format!(" + {}", b[j]));
            j += 1;
        }
    }
    lines.join("\n")
}

#[test]
fn a_difference_says_what_went_and_what_came() {
    let (before, now) = ("main\n  heading “A”\n  button “B”\n", "main\n  heading “A”\n  button “C”\n  link “D”\n");
    assert_eq!(difference(before, now), "     heading “A”\n -   button “B”\n +   button “C”\n +   link “D”");
}
