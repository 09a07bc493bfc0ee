//! The printed result: a report, without anything one would press.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::emulate::Look;
use crate::exceptions::{PRINTING, TAGS};
use crate::expect::{Example, Instrument};
use crate::setup::{Setup, survey};

/// The paper of most of the world, and that of North America, in centimetres.
pub const A4: [f64; 2] = [21.0, 29.7];
const LETTER: [f64; 2] = [21.59, 27.94];

/// A test cannot close the dialogue.
pub const NO_DIALOGUE: &str = "window.print = () => { window.printed = (window.printed ?? 0) + 1; };";

#[test]
fn the_print_button_prints() {
    Setup::default().with_script(NO_DIALOGUE).run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, clean");
        survey.open();
        survey.take(&person, &answers);
        survey.press("Print");
        crate::wait::wait_until("the dialogue", || survey.ask("return window.printed", &[]) == json!(1));
    });
}

#[test]
fn on_paper_there_are_all_items_and_no_controls() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("good average, two stops");
        let instrument = Instrument::load();
        survey.open();
        survey.take(&person, &answers);
        survey.browser.look(Look { print: true, ..Look::default() });
        let controls = survey.ask(
            "return [...root.querySelectorAll('button, input, textarea, nav')].filter(shown).map(e => `${e.localName} ${words(e)}`)",
            &[],
        );
        assert_eq!(controls, json!([]), "controls on paper");
        let seen = survey.text();
        for nothing in ["Your plan", "Over time"] {
            assert!(!seen.contains(nothing), "“{nothing}” is on paper with nothing in it");
        }
        let expected = |text: &str, kind: &str| {
            assert!(text.contains(instrument.verdict("not_ready", "title")), "the verdict is not {kind}");
            for item in instrument.asked(&person) {
                let question = instrument.question(&item, &person.role);
                assert!(text.contains(question), "{item} is not {kind}: “{question}”");
            }
        };
        expected(&seen, "visible for print");

        if survey.browser.engine().is_spared(PRINTING) {
            return;
        }
        for paper in [A4, LETTER] {
            let pdf = survey.browser.print(paper);
            assert!(pdf.starts_with(b"%PDF-"), "a PDF file");
            match text_of(&pdf) {
                Some(text) => expected(&text, "in the PDF file"),
                None => println!("pdftotext is not installed: the PDF file's text was not read"),
            }
        }
    });
}

#[test]
fn the_printed_report_is_tagged_titled_and_as_large_as_its_paper() {
    survey(|survey| {
        survey.open_result("good average, two stops");
        let engine = survey.browser.engine();
        if engine.is_spared(PRINTING) || engine.is_spared(TAGS) {
            return;
        }
        for paper in [A4, LETTER] {
            let pdf = survey.browser.print(paper);
            let has = |name: &str| pdf.windows(name.len()).filter(|part| part == &name.as_bytes()).count();
            for name in ["/MarkInfo", "/StructTreeRoot", "/Lang", "/Title"] {
                assert!(has(name) > 0, "{name} is not in the file");
            }
            let pages = has("/MediaBox");
            assert!((5..=15).contains(&pages), "{pages} pages");
            if let Some(text) = text_of(&pdf) {
                let first = text.split('\u{c}').next().unwrap_or_default();
                assert!(
                    first.contains("What decided this"),
                    "on paper of {paper:?} cm the result begins late: {first}"
                );
                let numbered = (1..=pages).find(|page| !text.contains(&format!("{page} / {pages}")));
                assert_eq!(numbered, None, "a page without its number");
            }
        }
    });
}

#[test]
fn no_heading_is_left_alone_at_the_foot_of_a_page() {
    survey(|survey| {
        if survey.browser.engine().is_spared(PRINTING) {
            return;
        }
        survey.open_result("good average, two stops");
        survey.press("Add all of them to the plan");
        survey.press("Take a snapshot");
        survey.browser.look(Look { print: true, ..Look::default() });
        let headings = "return [...root.querySelectorAll('h2, h3, h4, h5')].filter(shown).map(words)";
        let headings: Vec<String> = serde_json::from_value(survey.ask(headings, &[])).expect("a list of texts");
        assert!(headings.len() > 15, "only {headings:?}");
        // The papers, and some more of other sizes: a heading meets the foot of one of them.
        let more = [26.0, 25.0, 24.0, 23.0, 22.0].map(|height| [A4[0], height]);
        for paper in [A4, LETTER].into_iter().chain(more) {
            let Some(text) = text_of(&survey.browser.print(paper)) else { return };
            let pages: Vec<&str> = text.split('\u{c}').collect();
            for (n, page) in pages.iter().enumerate() {
                // Where the engine numbers the pages, and reads the foot of a page last.
                let words = page.trim_end_matches(&format!(" {} / {}", n + 1, pages.len() - 1));
                let alone = headings.iter().find(|heading| words.ends_with(heading.as_str()));
                assert_eq!(alone, None, "on paper of {paper:?} cm, a heading at the foot of a page: {page}");
            }
        }
    });
}

/// The words of a PDF file with single spaces, and a form feed after each page, if there is a tool on this machine that reads
/// them.
fn text_of(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().ok()?;
    let file = folder.path().join("report.pdf");
    fs::write(&file, pdf).ok()?;
    let output = Command::new("pdftotext").arg("-raw").arg(&file).arg("-").stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    // Some fonts have one sign for two letters.
    let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl");
    let words = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(text.split('\u{c}').map(words).collect::<Vec<_>>().join("\u{c}"))
}
