//! The report as plain text, to be pasted into a message: without the answers, and so without private notes.

use super::{
    Report,
    contents::{self, Extent},
    document::{Block, Card, Order, Table},
    put,
};

/// The report as plain text.
pub fn text(report: &Report) -> String {
    let document = contents::document(report, Extent::Summary);
    let mut to = String::new();
    write_heading(&mut to, &document.title, "=");
    write_line(&mut to, "", &[&document.over]);
    for section in &document.sections {
        to.push('\n');
        write_heading(&mut to, &section.title, "-");
        section.blocks.iter().for_each(|block| write_block(&mut to, block));
    }
    to.push('\n');
    document.foot.iter().for_each(|foot| write_line(&mut to, "", &[foot]));
    to
}

/// A line of texts, each of which stays within it: after `before`, with spaces between.
fn write_line(to: &mut String, before: &str, texts: &[&str]) {
    let words = texts.iter().flat_map(|text| text.split(|c: char| c.is_whitespace() || c.is_control()));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    put(to, &[before, &words.join(" "), "\n"]);
}

fn write_heading(to: &mut String, title: &str, underline: &str) {
    let start = to.len();
    write_line(to, "", &[title]);
    let length = to[start..].chars().count() - 1;
    put(to, &[&underline.repeat(length.min(72)), "\n"]);
}

fn write_block(to: &mut String, block: &Block) {
    match block {
        Block::Heading(title) => write_line(to, "\n", &[title]),
        Block::Text(_, text) => write_line(to, "", &[text]),
        Block::List(texts) => texts.iter().for_each(|text| write_line(to, "- ", &[text])),
        Block::Figures(figures) => {
            for figure in figures {
                let between = if figure.means.is_empty() { "" } else { "–" };
                write_line(to, &[figure.name, ": "].concat(), &[&figure.value, between, figure.means]);
            }
        }
        Block::Cards(order, cards) => {
            for (n, card) in cards.iter().enumerate() {
                let mark = if *order == Order::Ranked { format!("{}. ", n + 1) } else { "- ".to_owned() };
                write_card(to, &mark, card);
            }
        }
        Block::Table(table) => write_table(to, table),
        // The table that follows says the same.
        Block::Radar(_) | Block::Trend => {}
    }
}

fn write_card(to: &mut String, mark: &str, card: &Card) {
    let over = if card.over.is_empty() { String::new() } else { [&*card.over, ":"].concat() };
    write_line(to, mark, &[&over, &card.text]);
    let indent = " ".repeat(mark.len());
    card.lines.iter().for_each(|line| write_line(to, &indent, &[line.label, &line.text]));
}

/// Each row as a line: its name, and the other columns with their headings.
fn write_table(to: &mut String, table: &Table) {
    for row in &table.rows {
        let mut said = row.first().cloned().unwrap_or_default();
        let others = row.iter().zip(&table.columns).skip(1).filter(|(cell, _)| !cell.is_empty());
        for (n, (cell, column)) in others.enumerate() {
            put(&mut said, &[if n == 0 { ": " } else { ", " }, column.title, " ", cell]);
        }
        write_line(to, "- ", &[&said]);
    }
}
