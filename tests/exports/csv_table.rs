//! The table of answers, read by the csv crate.

use crm_readiness::{core::exact::half_up, export::csv::csv};

use crate::fixture::{Fixture, HOSTILE};

pub fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn every_item_is_a_row_and_their_points_are_the_index() {
    let fixture = Fixture::ordinary();
    let rows = rows(&fixture.made(csv));
    assert_eq!(rows.len(), 42);
    assert_eq!(rows[0][..4], ["Item", "Dimension", "Question", "Answer"]);
    let sum = |column: usize| -> f64 { rows[1..].iter().filter_map(|row| row[column].parse::<f64>().ok()).sum() };
    let index = half_up(fixture.outcome.standing.index.unwrap());
    assert!((sum(5) - f64::from(index)).abs() < 0.51 && (sum(6) - 100.0).abs() < 0.01, "{} {}", sum(5), sum(6));
    let row = |id: &str| rows.iter().find(|row| row[0] == id).unwrap();
    assert_eq!((&*row("SPO1")[4], &*row("SPO1")[8]), ("3", "ask Anna"));
    assert_eq!((&*row("SPO4")[3], &*row("SPO4")[4]), ("Don’t know", ""));
    assert!(row("CUS1")[7].is_empty() && row("SPO3")[7].starts_with("Write one page"), "advice where it is low");
    let later = rows.iter().filter(|row| row[3] == "Comes at a later stage").count();
    assert_eq!(later, 1);
}

#[test]
fn what_was_not_asked_is_told_from_what_was_not_answered() {
    let rows = rows(&Fixture::short().made(csv));
    let given = |what: &str| rows.iter().filter(|row| row[3] == what).count();
    assert_eq!((given("Not asked"), given("Not answered")), (28, 0));
}

#[test]
fn every_text_comes_back_whole_and_none_is_a_formula() {
    for hostile in HOSTILE {
        let text = Fixture::full_of(hostile).made(csv);
        let rows = rows(&text);
        assert!(rows.len() == 42 && rows.iter().all(|row| row.len() == 9), "{hostile:?}");
        let expected: String = hostile.replace("\r\n", "\n").replace('\r', "\n");
        let expected: String = expected.chars().filter(|c| !c.is_control() || "\n\t".contains(*c)).collect();
        for cell in rows.iter().flatten() {
            let first = cell.trim_start_matches(['"', '\'', ' ', '\u{200b}']).chars().next().unwrap_or('x');
            let computes = "=+-@＝＋－＠\t\n\r".contains(first);
            assert!(!computes || cell.starts_with('\''), "{cell:?} would compute");
        }
        let note = &rows[1][8];
        assert_eq!(note.replace('\'', ""), expected.replace('\'', ""), "{hostile:?}");
    }
}

#[test]
fn no_formula_begins_behind_a_separator_a_line_break_or_what_is_not_seen() {
    let unseen = "\u{ad}\u{61c}\u{180e}\u{200b}\u{200d}\u{200e}\u{200f}\u{202a}\u{202e}\u{2060}\u{2064}\u{2066}\u{2069}\u{fe0f}\u{feff}";
    for between in [";", "\n", "\r\n", "\r", "\t", "; ", ";\"", ";\u{2060}"] {
        let note = Fixture::full_of(&["please check", between, "=1+1"].concat()).made(csv);
        let end = between.replace("\r\n", "\n").replace('\r', "\n");
        let behind = &rows(&note)[1][8]["please check".len() + 1..];
        assert!(behind.starts_with('\''), "{between:?}: {:?} {end:?}", rows(&note)[1][8]);
    }
    for sign in "=+-@\u{2212}\u{fe62}\u{fe63}\u{fe66}\u{fe6b}＝＋－＠".chars() {
        for unseen in unseen.chars() {
            let text = [unseen.to_string(), sign.to_string(), "1".to_owned()].concat();
            let made = Fixture::full_of(&text).made(csv);
            assert!(rows(&made)[1][8].starts_with('\''), "{text:?}");
        }
    }
}

#[test]
fn lines_end_as_the_standard_says_and_only_there() {
    for hostile in HOSTILE {
        let text = Fixture::full_of(hostile).made(csv);
        assert_eq!(text.matches("\r\n").count(), 42, "{hostile:?}");
        assert!(!text.replace("\r\n", "").contains('\r'), "{hostile:?}");
    }
}
