//! A report as parts that every form of it knows how to write. All texts are plain.

use crate::core::{figures::Score, verdict::Verdict};
use crate::words::Figure;

/// A report.
pub struct Document {
    /// BCP 47 tag of its texts.
    pub language: String,
    /// What it is about.
    pub title: String,
    /// What stands over the title: kind of result, stage, role and date.
    pub over: String,
    /// What the answers come to.
    pub verdict: Verdict,
    /// Its parts; the first is the verdict with its reasons.
    pub sections: Vec<Section>,
    /// What stands under everything, in small type.
    pub foot: Vec<String>,
}

/// A part of a report.
pub struct Section {
    /// Its name in style sheets.
    pub name: &'static str,
    /// Its heading.
    pub title: String,
    /// What is in it.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
pub enum Block {
    /// A heading under that of the part.
    Heading(String),
    /// A paragraph.
    Text(Tone, String),
    /// Short texts, one a line.
    List(Vec<String>),
    /// Figures with what they mean.
    Figures(Vec<Figure>),
    /// Longer entries; ordered if the first is the most important.
    Cards(Order, Vec<Card>),
    /// Rows and columns.
    Table(Table),
    /// The radar: what it shows stands in a table too.
    Radar(Vec<Score>),
    /// The line over time: what it shows stands in a table too.
    Trend,
}

/// How a paragraph stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It does not.
    Plain,
    /// It opens a part.
    Lead,
    /// It introduces what follows.
    Strong,
    /// It explains what could be left out.
    Hint,
}

/// Whether entries have an order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// The first is the most important.
    Ranked,
    /// None.
    Free,
}

/// An entry.
pub struct Card {
    /// What it is, in style sheets.
    pub class: &'static str,
    /// What stands over its text; may be empty.
    pub over: String,
    /// What it says.
    pub text: String,
    /// What follows from it.
    pub lines: Vec<Line>,
}

/// A line of an entry.
pub struct Line {
    /// What it is, in style sheets.
    pub class: &'static str,
    /// What stands before the text; may be empty.
    pub label: &'static str,
    /// What it says.
    pub text: String,
}

/// Rows and columns.
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns; the first names the rows.
    pub columns: Vec<Column>,
    /// As many texts as columns each.
    pub rows: Vec<Vec<String>>,
    /// A score for each row, to be drawn in it; or none.
    pub bars: Vec<Score>,
}

/// A column.
pub struct Column {
    /// Its heading.
    pub title: &'static str,
    /// Whether it holds figures.
    pub is_figure: bool,
}
