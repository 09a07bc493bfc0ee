//! The result as text and as a report: copied where the browser allows it, shown where it does not, and downloaded.

use std::fs;

use serde_json::json;

use crate::setup::Setup;
use crate::wait::{wait_for, wait_or_explain, wait_until};

const EXAMPLE: &str = "good average, two stops";

/// Notes what is copied.
const WORKING: &str =
    "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });";

const REFUSING: &str =
    "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw new Error('no'); } } });";

const MISSING: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

#[test]
fn the_result_is_copied_as_text() {
    Setup::default().with_script(WORKING).run(|survey| {
        let known = survey.open_result(EXAMPLE);
        survey.press("Copy as text");
        survey.wait_for_text("Copied.");
        let copied = survey.ask_text("return window.copied", &[]);
        let verdict = known.outcome.verdict.text(&known.instrument.verdicts);
        assert!(copied.contains(&*verdict.title) && copied.contains(&*verdict.text), "{copied}");
        for flag in &known.outcome.standing.gates.fired {
            assert!(
                copied.split_whitespace().collect::<Vec<_>>().join(" ").contains(&*known.instrument.flags[*flag].text)
            );
        }
    });
}

/// A screen reader tells what changes. The place must be there before, and be another then, though it says the same.
#[test]
fn what_is_done_twice_is_told_twice() {
    Setup::default().with_script(WORKING).run(|survey| {
        survey.open_result(EXAMPLE);
        let watch = "window.told = [];
            const told = record => record.target.matches?.('[role=status]') && [...record.addedNodes].map(words);
            new MutationObserver(records => window.told.push(...records.map(told).filter(Boolean).flat()))
                .observe(root, { childList: true, subtree: true });";
        survey.ask(watch, &[]);
        survey.set("share-with", Some("Acme"));
        survey.wait_for_text("Share with Acme");
        let done = [
            ("Copy as text", "Copied."),
            ("Take a snapshot", "The snapshot is taken."),
            ("Share with Acme", "Handed over to Acme: The verdict only."),
        ];
        for (button, said) in done {
            for times in 1..=2 {
                survey.press(button);
                let told = || survey.ask("return window.told", &[]);
                wait_or_explain(
                    &format!("“{said}” to be told {times} times"),
                    || (told().as_array()?.iter().filter(|told| *told == said).count() == times).then_some(()),
                    || format!("told: {}", told()),
                );
            }
        }
    });
}

#[test]
fn where_nothing_can_be_copied_the_text_is_shown_to_be_copied_by_hand() {
    for script in [REFUSING, MISSING] {
        Setup::default().with_script(script).run(|survey| {
            let known = survey.open_result(EXAMPLE);
            survey.press("Copy as text");
            survey.wait_for_text("Mark the text and copy it by hand.");
            let text = "return root.querySelector('textarea[readonly]').value.includes(arguments[0])";
            let title = &*known.outcome.verdict.text(&known.instrument.verdicts).title;
            wait_until("the text", || survey.holds(text, &[json!(title)]));
            assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        });
    }
}

#[test]
fn the_report_is_one_file_with_its_style_in_it() {
    Setup::default().run(|survey| {
        let known = survey.open_result(EXAMPLE);
        survey.press("Report (HTML)");
        let report = survey.downloaded(".html").1;
        assert!(report.starts_with("<!DOCTYPE html>"), "{report}");
        let style = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/export/report.css")).expect("a style");
        assert!(report.contains(&style), "its style is missing");
        assert!(report.contains(&*known.outcome.verdict.text(&known.instrument.verdicts).title));
    });
}

#[test]
fn a_chart_is_a_picture_of_its_size_with_ink_in_it() {
    Setup::default().run(|survey| {
        survey.open_result(EXAMPLE);
        for (button, ending) in [("Radar chart (PNG)", "-radar.png"), ("Bar chart (PNG)", "-bars.png")] {
            survey.press(button);
            let picture = wait_for(ending, || {
                let files = fs::read_dir(survey.browser.downloads()).ok()?.flatten().map(|file| file.path());
                let file = files.into_iter().find(|path| path.to_string_lossy().ends_with(ending))?;
                fs::read(file).ok().filter(|bytes| bytes.ends_with(b"IEND\xAE\x42\x60\x82"))
            });
            assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
            let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
            assert_eq!(side(16), 2560, "{ending}");
            assert!((1200..3000).contains(&side(20)), "{ending}: {}", side(20));
            // An empty canvas of this size takes a tenth of that.
            assert!(picture.len() > 40_000, "{ending}: {} bytes", picture.len());
        }
    });
}
