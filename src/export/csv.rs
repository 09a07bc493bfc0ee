//! The answers as a table that spreadsheets open: RFC 4180 with a byte order mark, without which they take the text for
//! another encoding.

use super::{Report, put};
use crate::{
    core::{
        asked,
        exact::{Exact, half_up, whole},
        response::Answer,
        state::State,
    },
    i18n::Msg,
};

const COLUMNS: [Msg; 9] = [
    Msg::ReportItem,
    Msg::Dimension,
    Msg::ReportQuestion,
    Msg::ReportAnswer,
    Msg::ReportValue,
    Msg::ReportPoints,
    Msg::ReportPossible,
    Msg::ReportAdvice,
    Msg::ReportNote,
];

/// The byte order mark.
pub(super) const MARK: &str = "\u{feff}";

/// One row an item of the instrument. Points have four decimals, so that their sum is the index.
pub fn csv(report: &Report) -> String {
    let words = report.words();
    let (instrument, survey, outcome) = (report.instrument, report.survey, report.outcome);
    let shown = asked::shown(instrument, survey.form, &survey.response);
    let mut to = MARK.to_owned();
    write_row(&mut to, &COLUMNS.map(|column| words.t(column)));
    for (n, item) in instrument.items.iter().enumerate() {
        let given = survey.response.answers[n];
        let answer = match outcome.states[n] {
            State::Off => words.t(Msg::ReportLater),
            _ if !shown.contains(&n) => words.t(Msg::ReportNotAsked),
            _ => words.given(n, given),
        };
        let value = match given {
            Some(Answer::Option(value)) => value.to_string(),
            _ => String::new(),
        };
        let row = outcome.ledger.iter().find(|row| row.item == n);
        let points = |points: Option<Exact>| points.map_or_else(String::new, decimal);
        write_row(
            &mut to,
            &[
                &item.id.0,
                &instrument.dimensions[item.dimension].title,
                item.question_for(survey.response.role),
                answer,
                &value,
                &points(row.map(|row| row.points)),
                &points(row.map(|row| row.possible)),
                words.advice(n, given).unwrap_or_default(),
                &survey.response.notes[n],
            ],
        );
    }
    to
}

/// With four decimals, rounded half up.
fn decimal(x: Exact) -> String {
    let parts = half_up(x * whole(10_000));
    let mut decimals = (parts % 10_000).to_string();
    while decimals.len() < 4 {
        decimals.insert(0, '0');
    }
    [&*(parts / 10_000).to_string(), ".", &decimals].concat()
}

pub(super) fn write_row(to: &mut String, cells: &[&str]) {
    for (n, cell) in cells.iter().enumerate() {
        if n > 0 {
            to.push(',');
        }
        write_cell(to, cell);
    }
    to.push_str("\r\n");
}

/// A cell in quotes where it needs them. Lines end in one way, and other control characters, which spreadsheets do not
/// take, are left out.
///
/// Where a spreadsheet's separator is another, as `;` is in much of Europe, quotes within a line protect nothing: what
/// stands behind a separator or a line break is looked at like the beginning of a cell.
fn write_cell(to: &mut String, cell: &str) {
    let mut text = String::new();
    if would_compute(cell) || cell.starts_with(['\t', '\r', '\n']) {
        text.push('\'');
    }
    let mut characters = cell.chars();
    while let Some(character) = characters.next() {
        let rest = characters.as_str();
        match character {
            '\r' if rest.starts_with('\n') => continue,
            '\r' => text.push('\n'),
            '"' => text.push_str("\"\""),
            '\n' | '\t' => text.push(character),
            _ if character.is_control() => {}
            _ => text.push(character),
        }
        if matches!(character, ';' | '\t' | '\r' | '\n') && would_compute(rest) {
            text.push('\'');
        }
    }
    let quoted = text.contains(['"', ',', ';', '\n', '\t']) || text.trim() != text;
    if quoted {
        put(to, &["\"", &text, "\""]);
    } else {
        to.push_str(&text);
    }
}

/// Whether a spreadsheet would take the text for a formula: by its first character, also behind spaces, quotes and
/// characters that are not seen. Some take other forms of the signs too.
fn would_compute(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹢', '﹣', '﹦', '﹫'];
    text.chars().find(|c| !is_passed_over(*c)).is_some_and(|first| signs.contains(&first))
}

fn is_passed_over(character: char) -> bool {
    let unseen = matches!(
        character,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    );
    unseen || character.is_whitespace() || character.is_control() || matches!(character, '"' | '\'')
}
