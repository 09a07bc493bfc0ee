//! The trend of a project's snapshots: its chart, its table and the days under it.

use crm_readiness::core::history::history;
use serde_json::{Value, json};

use crate::emulate::Look;
use crate::engine::Engine;
use crate::runs::{native, on_result, saved};
use crate::setup::survey;
use crate::storage::open_on;

/// A store with a snapshot on the first of every month, from January to January.
fn year() -> Value {
    let mut saved = saved(1);
    let run = saved["projects"][0]["runs"][0].clone();
    let month = |n: usize| {
        let mut run = run.clone();
        run["name"] = json!("");
        run["date"] = json!(format!("{}-{:02}-01", 2025 + n / 12, n % 12 + 1));
        run
    };
    let runs: Vec<Value> = (0..13).map(month).collect();
    saved["projects"][0]["runs"] = json!(runs);
    saved["projects"][0]["survey"]["answers"] = run["survey"]["answers"].clone();
    saved
}

#[test]
fn the_trend_and_its_table_say_the_same_as_the_library() {
    let (instrument, portfolio) = native();
    let stands = history(&instrument, &portfolio.open().runs);
    on_result(|survey| {
        let rows = survey.entries(".runs tbody tr");
        assert_eq!(rows.len(), stands.len());
        for (row, stand) in rows.iter().zip(&stands) {
            let index = stand.index.map_or("–".to_owned(), |index| index.to_string());
            let verdict = &stand.verdict.text(&instrument.verdicts).title;
            let change = stand.change.map_or("–".to_owned(), |n| if n > 0 { format!("+{n}") } else { n.to_string() });
            assert!(row.contains(&format!("{verdict} {index} {change}")), "{row}: {stand:?}");
        }
        let shown = stands.iter().filter(|stand| stand.index.is_some()).count();
        assert_eq!(survey.elements(".trend circle").len(), shown);
        let image = survey.element(".trend svg");
        let sentence = survey.browser.name(&image);
        assert!(sentence.starts_with("Line chart of 2 snapshots"), "{sentence}");
    });
}

#[test]
fn the_days_of_the_trend_stand_under_their_points_at_every_width() {
    survey(|survey| {
        let mut saved = year();
        for part in ["stage", "role", "form"] {
            saved["projects"][0]["survey"][part] = saved["projects"][0]["runs"][0]["survey"][part].clone();
        }
        open_on(survey, &saved.to_string());
        survey.go_to_result();
        for width in [320, 500, 768, 1280, 1920] {
            survey.browser.resize(width, 900);
            for print in [false, true] {
                survey.browser.look(Look { print, ..Look::default() });
                let off = survey.ask(
                    "const box = e => e.getBoundingClientRect(), middle = e => box(e).left + box(e).width / 2,
                        [first, last] = [...root.querySelectorAll('.trend text')].slice(-2),
                        points = [...root.querySelectorAll('.trend circle')];
                     return [box(first).left - middle(points[0]), box(last).right - middle(points.at(-1)),
                        box(first).right - box(last).left, parseFloat(getComputedStyle(last).fontSize)
                            * box(root.querySelector('.trend svg')).width / 3400]",
                    &[],
                );
                let off: Vec<f64> = serde_json::from_value(off).expect("numbers");
                // A J reaches over its place to the left, and in Firefox so does the box of the text.
                let over = if survey.browser.engine() == Engine::Firefox { off[3] * 0.3 } else { 4.0 };
                assert!(off[0].abs() < over && off[1].abs() < 2.0, "at {width}, print {print}: {off:?}");
                assert!(off[2] < 0.0, "at {width} one day runs into the other: {off:?}");
                assert!((11.0..23.0).contains(&off[3]), "at {width} the days are as large as text: {off:?}");
            }
        }
        assert!(survey.entries(".runs tbody tr").len() == 13, "the answers of now are the last snapshot's");
        let last = survey.ask("return [...root.querySelectorAll('.trend text')].at(-1).textContent", &[]);
        assert_eq!(last, json!("Jan 1, 2026"));
    });
}

#[test]
fn the_answers_of_now_stand_last_in_the_trend_where_they_are_others() {
    survey(|survey| {
        let mut saved = saved(1);
        saved["projects"][0]["survey"]["answers"]["SPO2"] = json!(4);
        open_on(survey, &saved.to_string());
        survey.go_to_result();
        let rows = survey.entries(".runs tbody tr");
        assert!(rows.len() == 3 && rows[2].starts_with("The answers now"), "{rows:?}");
        assert_eq!(survey.elements(".trend circle.now").len(), 1);
        survey.press("Line chart over time (SVG)");
        let (name, chart) = survey.downloaded("-trend.svg");
        assert!(name.starts_with("crm-readiness-M") && chart.contains("Line chart of 2 snapshots"), "{name}: {chart}");
    });
}
