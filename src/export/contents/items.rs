//! The dimensions and the answers of a report.

use super::super::{
    Report,
    document::{Block, Card, Column, Line, Order, Section, Table, Tone},
};
use crate::{
    core::{asked, figures::scores},
    i18n::Msg,
    words::Words,
};

/// Columns of a table; those named are figures.
pub fn columns<const N: usize>(words: Words, titles: [Msg; N], figures: &[Msg]) -> Vec<Column> {
    titles.map(|title| Column { title: words.t(title), is_figure: figures.contains(&title) }).into()
}

/// The dimensions as a radar and as a table.
pub fn dimensions(report: &Report, words: Words) -> Section {
    let all = scores(report.outcome);
    let figures = [Msg::Score, Msg::RangeColumn, Msg::Known];
    let rows = all.iter().map(|score| {
        let title = report.instrument.dimensions[score.dimension].title.to_string();
        let mut row = vec![title];
        row.extend(words.score(score));
        row
    });
    let table = Table {
        caption: words.t(Msg::BarsTable).to_owned(),
        columns: columns(words, [Msg::Dimension, Msg::Score, Msg::RangeColumn, Msg::Known], &figures),
        rows: rows.collect(),
        bars: all.clone(),
    };
    Section {
        name: "dimensions",
        title: words.t(Msg::Dimensions).to_owned(),
        blocks: vec![Block::Radar(all), Block::Table(table)],
    }
}

/// Every item that was asked, or has an answer, by dimension.
pub fn answers(report: &Report, words: Words) -> Section {
    let (instrument, survey) = (report.instrument, report.survey);
    let items = asked::shown(instrument, survey.form, &survey.response);
    let mut blocks = vec![Block::Text(Tone::Plain, words.t(Msg::PointsExplained).to_owned())];
    for (dimension, items) in asked::pages(instrument, &items) {
        blocks.push(Block::Heading(instrument.dimensions[dimension].title.to_string()));
        let cards = items.into_iter().map(|item| answer(report, words, item));
        blocks.push(Block::Cards(Order::Free, cards.collect()));
    }
    Section { name: "answers", title: words.t(Msg::AllAnswers).to_owned(), blocks }
}

fn answer(report: &Report, words: Words, item: usize) -> Card {
    let response = &report.survey.response;
    let given = response.answers[item];
    let line = |class, label: Option<Msg>, text: &str| Line {
        class,
        label: label.map_or("", |label| words.t(label)),
        text: text.to_owned(),
    };
    let mut lines = vec![line("given", None, words.given(item, given))];
    let row = report.outcome.ledger.iter().find(|row| row.item == item);
    lines.extend(row.map(|row| line("worth", None, &words.worth(row))));
    lines.extend(words.advice(item, given).map(|advice| line("advice", Some(Msg::Advice), advice)));
    let note = &response.notes[item];
    if !note.trim().is_empty() {
        lines.push(line("note", Some(Msg::YourNote), note));
    }
    let question = report.instrument.items[item].question_for(response.role);
    Card { class: "answer", over: String::new(), text: question.to_string(), lines }
}
