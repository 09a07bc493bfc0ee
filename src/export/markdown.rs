//! The report as Markdown (CommonMark with GitHub's tables). What people and instruments wrote stays text: it can make no
//! heading, list, link or HTML.

use super::{
    Report,
    contents::{self, Extent},
    document::{Block, Card, Order, Table, Tone},
    put,
};

/// Ends a line within a paragraph.
const BREAK: &str = "  \n";

/// The report as Markdown.
pub fn markdown(report: &Report) -> String {
    let document = contents::document(report, Extent::Whole);
    let mut to = ["# ", &line(&document.title), "\n\n", &line(&document.over), "\n"].concat();
    for section in &document.sections {
        put(&mut to, &["\n## ", &line(&section.title), "\n"]);
        section.blocks.iter().for_each(|block| write_block(&mut to, block));
    }
    to.push_str("\n---\n");
    for foot in &document.foot {
        put(&mut to, &["\n", &line(foot), "\n"]);
    }
    to
}

fn write_block(to: &mut String, block: &Block) {
    match block {
        Block::Heading(title) => put(to, &["\n### ", &line(title), "\n"]),
        Block::Text(tone, text) => {
            let mark = match tone {
                Tone::Plain | Tone::Lead => "",
                Tone::Strong => "**",
                Tone::Hint => "*",
            };
            put(to, &["\n", mark, &line(text), mark, "\n"]);
        }
        Block::List(texts) if texts.is_empty() => {}
        Block::List(texts) => {
            to.push('\n');
            texts.iter().for_each(|text| put(to, &["- ", &line(text), "\n"]));
        }
        Block::Figures(figures) => {
            to.push('\n');
            for figure in figures {
                put(to, &["- **", &line(figure.name), ": ", &line(&figure.value), "**"]);
                let between = if figure.means.is_empty() { "" } else { " – " };
                put(to, &[between, &line(figure.means), "\n"]);
            }
        }
        Block::Cards(order, cards) => {
            to.push('\n');
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
    let indent = " ".repeat(mark.len());
    to.push_str(mark);
    if !card.over.is_empty() {
        put(to, &["**", &line(&card.over), ":** "]);
    }
    to.push_str(&line(&card.text));
    for below in &card.lines {
        put(to, &[BREAK, &indent]);
        if !below.label.is_empty() {
            put(to, &["*", &line(below.label), "* "]);
        }
        let lines: Vec<String> = below.text.lines().map(line).filter(|line| !line.is_empty()).collect();
        to.push_str(&lines.join(&[BREAK, &indent].concat()));
    }
    to.push('\n');
}

fn write_table(to: &mut String, table: &Table) {
    to.push_str("\n|");
    table.columns.iter().for_each(|column| put(to, &[" ", &line(column.title), " |"]));
    to.push_str("\n|");
    table.columns.iter().for_each(|column| to.push_str(if column.is_figure { " ---: |" } else { " --- |" }));
    for row in &table.rows {
        to.push_str("\n|");
        row.iter().for_each(|cell| put(to, &[" ", &line(cell), " |"]));
    }
    to.push('\n');
}

/// A text as one line of Markdown, anywhere in a line.
fn line(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let text = words.join(" ");
    let mut to = String::new();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (place, character) in text.char_indices() {
        let rest = &text[place..];
        let special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '^' | '{' | '}' | '@' => true,
            // A list, a heading or a line, where the text begins.
            '-' | '+' | '=' | '#' | ':' | '%' if place == 0 => true,
            '.' | ')' if place > 0 && place == digits => true,
            // What some renderers take for an address.
            ':' => rest.starts_with("://"),
            '.' => text[..place].ends_with("www") || text[..place].ends_with("WWW"),
            _ => false,
        };
        if special {
            to.push('\\');
        }
        to.push(character);
    }
    to
}
