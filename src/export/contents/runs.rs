//! The project of a report over time, and what changed until now.

use super::{
    super::{
        Report,
        document::{Block, Section, Table, Tone},
        trend,
    },
    items::columns,
};
use crate::{
    core::{compare::Side, history::to_compare},
    i18n::Msg,
    words::{Changes, Entry, Words},
};

/// The section; none without a snapshot.
pub fn runs(report: &Report, words: Words) -> Option<Section> {
    let runs = &report.project.runs;
    let old = &runs[to_compare(report.instrument, runs, report.survey)?];
    let new = Side { response: &report.survey.response, version: report.instrument.version };
    let mut blocks = Vec::new();
    if trend::is_there(report) {
        blocks.push(Block::Trend);
    }
    blocks.push(Block::Table(table(report, words)));
    blocks.push(Block::Heading(words.t(Msg::WhatChanged).to_owned()));
    let moments = words.from_to(&words.dated(old, report.day), words.t(Msg::AnswersNow));
    blocks.push(Block::Text(Tone::Plain, moments));
    match words.changes(&report.project.plan, report.survey.response.role, [(&**old).into(), new]) {
        Ok(changes) => blocks.extend(told(changes)),
        Err(why) => blocks.push(Block::Text(Tone::Plain, why)),
    }
    Some(Section { name: "runs", title: words.t(Msg::OverTime).to_owned(), blocks })
}

fn table(report: &Report, words: Words) -> Table {
    let beside = |text: String, more: String| if more.is_empty() { text } else { [&*text, " (", &more, ")"].concat() };
    let row = |entry: Entry| {
        vec![beside(entry.name, entry.about), entry.verdict, entry.index, beside(entry.change, entry.since)]
    };
    let head = [Msg::Snapshot, Msg::Verdict, Msg::Index, Msg::ChangeColumn];
    Table {
        caption: words.t(Msg::SnapshotsTable).to_owned(),
        columns: columns(words, head, &head[2..]),
        rows: words.entries(report.line, report.day).into_iter().map(row).collect(),
        bars: Vec::new(),
    }
}

fn told(changes: Changes) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.push(Block::List(changes.facts.into_iter().map(|(name, fact)| [name, ": ", &fact].concat()).collect()));
    blocks.extend(changes.nothing.map(|nothing| Block::Text(Tone::Plain, nothing.to_owned())));
    for part in changes.parts {
        let entry = |(what, how): (String, String)| if how.is_empty() { what } else { [what, how].join(" ") };
        blocks.push(Block::Text(Tone::Strong, part.title.to_owned()));
        blocks.push(Block::List(part.entries.into_iter().map(entry).collect()));
        blocks.extend(part.total.map(|total| Block::Text(Tone::Plain, total)));
    }
    blocks
}
