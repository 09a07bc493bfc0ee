//! The report as plain text, to be pasted into a message: without the answers, and so without private notes.

use super::{
    Report,
    contents::{self, Extent},
    document::{Block, Card, Order, Table},
};

/// The report as plain text.
pub fn text(report: &Report) -> String {
    let document = contents::document(report, Extent::Summary);
    let mut to = String::new();
    heading(&mut to, &document.title, "=");
    to.extend([&*document.over, "\n"]);
    for section in &document.sections {
        to.push('\n');
        heading(&mut to, &section.title, "-");
        section.blocks.iter().for_each(|block| write_block(&mut to, block));
    }
    to.push('\n');
    document.foot.iter().for_each(|foot| to.extend([&**foot, "\n"]));
    to
}

fn heading(to: &mut String, title: &str, line: &str) {
    to.extend([title, "\n", &line.repeat(title.chars().count().min(72)), "\n"]);
}

fn write_block(to: &mut String, block: &Block) {
    match block {
        Block::Heading(title) => to.extend(["\n", title, "\n"]),
        Block::Text(_, text) => to.extend([&**text, "\n"]),
        Block::List(texts) => texts.iter().for_each(|text| to.extend(["- ", text, "\n"])),
        Block::Figures(figures) => {
            for figure in figures {
                let between = if figure.means.is_empty() { "" } else { " – " };
                to.extend([figure.name, ": ", &figure.value, between, figure.means, "\n"]);
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
        Block::Radar(_) => {}
    }
}

fn write_card(to: &mut String, mark: &str, card: &Card) {
    let indent = " ".repeat(mark.len());
    to.push_str(mark);
    if !card.over.is_empty() {
        to.extend([&*card.over, ": "]);
    }
    to.extend([&*card.text, "\n"]);
    for line in &card.lines {
        to.push_str(&indent);
        if !line.label.is_empty() {
            to.extend([line.label, " "]);
        }
        to.extend([&*line.text, "\n"]);
    }
}

/// Each row as a line: its name, and the other columns with their headings.
fn write_table(to: &mut String, table: &Table) {
    for row in &table.rows {
        let mut cells = row.iter().zip(&table.columns).filter(|(cell, _)| !cell.is_empty());
        to.push_str("- ");
        to.push_str(&cells.next().map_or_else(String::new, |(name, _)| line(name)));
        for (n, (cell, column)) in cells.enumerate() {
            to.extend([if n == 0 { ": " } else { ", " }, column.title, " ", &line(cell)]);
        }
        to.push('\n');
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
