//! How the verdict of a report came about, and the cheapest way up.

use super::{
    super::{
        Report,
        document::{Block, Card, Line, Order, Section, Table, Tone},
    },
    Extent,
    items::columns,
};
use crate::{
    core::{
        kind::Kind,
        way::{Blocked, Path, Way},
    },
    i18n::Msg,
    words::{Rule, Words},
};

/// The points, the index and the rules; of a summary the rules.
pub fn how(report: &Report, words: Words, kind: Kind, extent: Extent) -> Section {
    let outcome = report.outcome;
    let rules = words.rules(outcome.verdict, &outcome.reasons);
    let section = |blocks| Section { name: "how", title: words.t(Msg::HowTitle).to_owned(), blocks };
    if extent == Extent::Summary {
        let line = |rule: &Rule| [words.rule(rule), words.fate(rule.fate).to_owned()].join(". ");
        return section(vec![Block::List(rules.iter().map(line).collect())]);
    }
    let mut blocks = vec![Block::Text(Tone::Plain, words.t(Msg::HowLead).to_owned())];
    if let Some(index) = kind.index(outcome) {
        blocks.push(Block::Table(points(report, words)));
        blocks.push(Block::Text(Tone::Plain, words.rounded(outcome, index)));
    }
    blocks.push(Block::Heading(words.t(Msg::HowFacts).to_owned()));
    let facts = words.facts(outcome, kind).into_iter().map(|(name, fact)| [name, ": ", &fact].concat());
    blocks.push(Block::List(facts.collect()));
    blocks.push(Block::Heading(words.t(Msg::HowRules).to_owned()));
    let rule = |rule: &Rule| Card {
        class: rule.fate.name(),
        over: String::new(),
        text: words.rule(rule),
        lines: vec![Line { class: "hint", label: "", text: words.fate(rule.fate).to_owned() }],
    };
    blocks.push(Block::Cards(Order::Ranked, rules.iter().map(rule).collect()));
    section(blocks)
}

fn points(report: &Report, words: Words) -> Table {
    let row = |title: &str, points: [String; 2]| [vec![title.to_owned()], points.into()].concat();
    let dimensions = &report.instrument.dimensions;
    let rows = words.points_by_dimension(report.outcome).into_iter();
    let rows = rows.map(|(dimension, points)| row(&dimensions[dimension].title, points));
    let together = row(words.t(Msg::HowSum), words.points_together(report.outcome));
    let head = [Msg::Dimension, Msg::ReportPoints, Msg::ReportPossible];
    Table {
        caption: words.t(Msg::HowPoints).to_owned(),
        columns: columns(words, head, &head[1..]),
        rows: rows.chain([together]).collect(),
        bars: Vec::new(),
    }
}

/// The steps that together lead to a better verdict; none where there is no better one.
pub fn way(report: &Report, words: Words, extent: Extent) -> Option<Section> {
    let plain = |text: String| Block::Text(Tone::Plain, text);
    let way = match Way::of(report.instrument, report.outcome, report.ruled_out) {
        Way::Top => return None,
        Way::Up(path) => up(report, words, &path, extent),
        Way::Blocked(blocked) => stuck(report, words, &blocked),
        Way::TooLarge => vec![plain(words.t(Msg::WayTooLarge).to_owned())],
    };
    let chief = words.way_chief(report.outcome.verdict);
    let chief = chief.map(|chief| Block::Text(Tone::Strong, chief.to_owned()));
    let mut blocks: Vec<Block> = chief.into_iter().chain(way).collect();
    if !report.ruled_out.is_empty() {
        let advice = report.ruled_out.iter().map(|&item| report.instrument.items[item].advice.to_string());
        blocks.push(Block::Heading(words.t(Msg::RuledOut).to_owned()));
        blocks.push(Block::List(advice.collect()));
    }
    Some(Section { name: "way", title: words.t(Msg::WayTitle).to_owned(), blocks })
}

fn up(report: &Report, words: Words, path: &Path, extent: Extent) -> Vec<Block> {
    let instrument = report.instrument;
    let lead = Block::Text(Tone::Plain, words.way_leads(report.outcome, path));
    if extent == Extent::Summary {
        let steps = path.steps.iter().map(|raise| instrument.items[raise.item].advice.to_string());
        return vec![lead, Block::List(steps.collect())];
    }
    let steps = path.steps.iter().map(|raise| {
        let item = &instrument.items[raise.item];
        let aim = item.options[usize::from(raise.to)].to_string();
        Card {
            class: "step",
            over: instrument.dimensions[item.dimension].title.to_string(),
            text: item.advice.to_string(),
            lines: vec![
                Line { class: "aim", label: words.t(Msg::AimFor), text: aim },
                Line { class: "hint", label: "", text: words.way_effort(raise) },
            ],
        }
    });
    let explained = Block::Text(Tone::Hint, words.effort_explained());
    vec![lead, explained, Block::Cards(Order::Ranked, steps.collect())]
}

/// Where no step leads further: what must be known or settled first.
fn stuck(report: &Report, words: Words, blocked: &Blocked) -> Vec<Block> {
    let role = report.survey.response.role;
    let question = |item: usize| report.instrument.items[item].question_for(role).to_string();
    vec![
        Block::Text(Tone::Plain, words.way_blocked(blocked).to_owned()),
        Block::List(blocked.reasons.iter().map(|reason| words.reason_at_best(*reason)).collect()),
        Block::List(blocked.learn.iter().map(|learn| question(learn.item)).collect()),
    ]
}
