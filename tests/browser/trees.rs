//! What a screen reader is told of every view: role, name and state of everything in the browser's tree of accessibility,
//! against what it was told when somebody last read it through (`cargo xtask trees`).

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::PathBuf;

use crm_readiness::core::{link, stated::Level};
use serde_json::{Value, json};

use crate::exceptions::TREES;
use crate::expect::Example;
use crate::known::Known;
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::Setup;
use crate::storage::open_on;
use crate::survey::{Answer, Person, fieldset};
use crate::wait::wait_until;

/// The result says what day it is: always this one.
pub const ONE_DAY: &str = r#"
    window.Date = class extends Date {
        constructor(...said) { said.length ? super(...said) : super("2026-01-15T12:00:00Z"); }
    };
"#;

/// What is told beside role, name, description and value.
const STATES: [&str; 10] =
    ["level", "checked", "expanded", "pressed", "disabled", "required", "invalid", "busy", "modal", "focused"];

/// What gives shape and is not told.
const SILENT: [&str; 4] = ["none", "generic", "LabelText", "LineBreak"];

/// What is told already, as the name of the group or the table that it is in.
const TOLD: [&str; 3] = ["Legend", "caption", "InlineTextBox"];

/// What the browser puts together itself.
const OPAQUE: [&str; 2] = ["Date", "textbox"];

/// The trees of the states that were gone through, and how they differ from those kept.
#[derive(Default)]
struct Trees {
    differences: Vec<String>,
}

impl Trees {
    /// Compares what is told of the state that the survey is in, or keeps it.
    fn meet(&mut self, survey: &Survey, state: &str) {
        if survey.browser.engine().is_spared(TREES) {
            return;
        }
        survey.finish_transitions();
        let now = told(survey);
        assert!(now.lines().count() > 5, "little is told of {state}:\n{now}");
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/trees/{state}.txt"));
        if env::var_os("CRM_TREES").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for the trees");
            return fs::write(path, now).expect("a tree");
        }
        let before = fs::read_to_string(path).unwrap_or_default();
        if before != now {
            self.differences.push(format!("{state}:\n{}", difference(&before, &now)));
        }
    }
}

impl Drop for Trees {
    fn drop(&mut self) {
        let all = self.differences.join("\n");
        assert!(std::thread::panicking() || all.is_empty(), "read it: `cargo xtask trees` keeps them anew\n{all}");
    }
}

fn trees_of(test: impl FnOnce(&Survey, &mut Trees)) {
    let mut trees = Trees::default();
    Setup::default().with_script(ONE_DAY).run(|survey| test(survey, &mut trees));
}

#[test]
fn from_the_first_page_to_the_review_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        survey.open();
        trees.meet(survey, "intro");
        survey.press("Start");
        survey.wait_for_text("Before you start");
        trees.meet(survey, "intro-errors");
        survey.start(&Person::new("selection", "lead", "full"));
        trees.meet(survey, "question");
        survey.answer("SPO1", Answer::Option(2));
        survey.answer("SPO2", Answer::DontKnow);
        for summary in survey.elements(&format!("{} summary", fieldset("SPO1"))) {
            survey.browser.click(&summary);
        }
        trees.meet(survey, "question-answered");
        let review = survey.button_with("nav", "Review");
        survey.turn_page(|| survey.activate(&review));
        trees.meet(survey, "review");
        survey.reload();
        survey.press("Start anew");
        survey.element("[data-focus=confirm]");
        trees.meet(survey, "intro-asking");
    });
}

#[test]
fn of_a_result_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        let known = survey.open_result("good average, two stops");
        trees.meet(survey, "result");
        let step = known.outcome.next_best[0].item;
        survey.press(&format!("What if this were so: {}", known.question(step)));
        survey.element("[part=what-if]");
        trees.meet(survey, "result-what-if");
    });
}

#[test]
fn of_plan_snapshots_and_projects_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        survey.browser.click(&survey.element(".manage summary"));
        survey.element("[data-run] input");
        trees.meet(survey, "result-over-time");
        survey.open();
        survey.turn_page(|| survey.press("Projects"));
        trees.meet(survey, "home");
        survey.press("Delete Nothing yet");
        survey.element("[data-focus=confirm]");
        survey.press("Delete project");
        survey.element("[data-focus=notice]");
        trees.meet(survey, "home-deleted");
    });
}

#[test]
fn of_what_a_link_holds_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        let known = Known::example("good average, two stops");
        let linked = link::linked(Level::Everything, &known.instrument, &known.answered, &known.outcome);
        let follow = |fragment: &str| {
            survey.browser.go("about:blank");
            survey.browser.go(&survey.site.url(&format!("/#{fragment}")));
            survey.wait_for_view("linked");
            survey.wait_for_heading();
        };
        let fragment = link::plain(&linked, &known.instrument);
        follow(&fragment);
        trees.meet(survey, "linked");
        follow(&fragment[..fragment.len() - 4]);
        trees.meet(survey, "linked-damaged");
    });
}

#[test]
fn while_a_part_is_missing_a_screen_reader_is_told_what_it_was() {
    let mut trees = Trees::default();
    Setup::default().with_script(ONE_DAY).expecting(&["404", "integrity"]).run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.site.lose(&survey.site.named("crm-readiness-rest.", ".wasm"));
        survey.open();
        survey.take(&person, &answers);
        survey.wait_for_text("A file of this page did not arrive.");
        trees.meet(survey, "part-missing");
    });
    Setup::default().run(|survey| {
        survey.embed("<crm-readiness instrument='{}'></crm-readiness>");
        wait_until("the panel", || survey.panel().is_some());
        trees.meet(survey, "failed");
    });
}

#[test]
fn of_the_dialog_a_screen_reader_is_told_what_it_was() {
    trees_of(|survey, trees| {
        survey.embed("<crm-readiness open-in=dialog><p>In other words</p></crm-readiness>");
        survey.activate(&survey.element("[part~=open]"));
        survey.wait_for_view("intro");
        trees.meet(survey, "dialog");
    });
}

/// The page as it stands: one thing a line, what is in it below it and further in.
fn told(survey: &Survey) -> String {
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
fn difference(before: &str, now: &str) -> String {
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
