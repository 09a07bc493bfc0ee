//! What a report says, in the order in which a reader needs it.

use super::{
    Report,
    document::{Block, Card, Document, Line, Order, Section, Tone},
};
use crate::{
    core::{ENGINE, advise::Step, flag::Flag, kind::Kind},
    i18n::Msg,
    words::{Figure, Words},
};

mod items;
mod plan;
mod runs;
mod why;

/// How much a report says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What one sends to others: all but the answers with their private notes, and what is behind the verdict in short.
    Summary,
    /// Everything.
    Whole,
}

/// The report.
pub fn document(report: &Report, extent: Extent) -> Document {
    let words = report.words();
    let kind = Kind::of(report.instrument, report.survey);
    let response = &report.survey.response;
    let parts = [
        Some(verdict(report, words, kind)),
        (kind != Kind::Short).then(|| figures(report, words, kind)),
        Some(flags(report, words)),
        next_best(report, words),
        (kind == Kind::Whole).then(|| why::way(report, words, extent)).flatten(),
        learn_first(report, words),
        plan::plan(report, words),
        (kind != Kind::Short).then(|| items::dimensions(report, words)),
        (extent == Extent::Whole).then(|| runs::runs(report, words)).flatten(),
        Some(why::how(report, words, kind, extent)),
        (extent == Extent::Whole).then(|| items::answers(report, words)),
        (extent == Extent::Whole).then(|| sources(report, words)),
    ];
    Document {
        language: report.instrument.language.to_string(),
        title: report.title().to_owned(),
        over: [words.kind(kind, response), words.place(response, report.date)].join(" · "),
        verdict: report.outcome.verdict,
        sections: parts.into_iter().flatten().collect(),
        foot: foot(report, words),
    }
}

fn verdict(report: &Report, words: Words, kind: Kind) -> Section {
    let outcome = report.outcome;
    let text = outcome.verdict.text(&report.instrument.verdicts);
    let mut blocks = vec![Block::Text(Tone::Lead, text.text.to_string())];
    blocks.extend(words.explains(kind).map(|why| Block::Text(Tone::Plain, why.to_owned())));
    if kind.decides(outcome.verdict) {
        let tone = if outcome.reasons.is_empty() { Tone::Plain } else { Tone::Strong };
        blocks.push(Block::Text(tone, words.why(outcome.verdict).to_owned()));
        blocks.push(Block::List(outcome.reasons.iter().map(|reason| words.reason(*reason)).collect()));
    }
    blocks.push(Block::Text(Tone::Hint, words.t(Msg::Editorial).to_owned()));
    Section { name: "verdict", title: text.title.to_string(), blocks }
}

fn figures(report: &Report, words: Words, kind: Kind) -> Section {
    let index = kind.index(report.outcome);
    let mut all = Vec::new();
    all.extend(index.map(|index| Figure {
        name: words.t(Msg::Index),
        value: [&*index.to_string(), words.t(Msg::OfHundred)].join(" "),
        means: "",
    }));
    all.extend(words.figures(report.outcome, index.is_some()));
    Section { name: "figures", title: words.t(Msg::ReportFigures).to_owned(), blocks: vec![Block::Figures(all)] }
}

fn flags(report: &Report, words: Words) -> Section {
    let gates = &report.outcome.standing.gates;
    let cards = |list: &[usize], open: bool| {
        let card = |&flag: &usize| flag_card(report, words, &report.instrument.flags[flag], open);
        Block::Cards(Order::Free, list.iter().map(card).collect())
    };
    let mut blocks = vec![match gates.fired.is_empty() {
        true => Block::Text(Tone::Plain, words.t(Msg::NoFlags).to_owned()),
        false => cards(&gates.fired, false),
    }];
    if !gates.unresolved.is_empty() {
        blocks.push(Block::Heading(words.t(Msg::Unresolved).to_owned()));
        blocks.push(Block::Text(Tone::Plain, words.t(Msg::UnresolvedExplained).to_owned()));
        blocks.push(cards(&gates.unresolved, true));
    }
    Section { name: "flags", title: words.t(Msg::Flags).to_owned(), blocks }
}

fn flag_card(report: &Report, words: Words, flag: &Flag, open: bool) -> Card {
    let instrument = report.instrument;
    let titles: Vec<&str> = flag.sources.iter().map(|&source| &*instrument.sources[source].title).collect();
    let mut lines = Vec::new();
    if !titles.is_empty() {
        lines.push(Line { class: "hint", label: words.t(Msg::FromTheEssay), text: titles.join("; ") });
    }
    let role = report.survey.response.role;
    let unknown = flag.at_most.iter().filter(|(item, _)| open && report.outcome.states[*item].is_unknown());
    lines.extend(unknown.map(|&(item, _)| Line {
        class: "hint",
        label: words.t(Msg::ToBeAnswered),
        text: instrument.items[item].question_for(role).to_string(),
    }));
    Card {
        class: flag.severity.name(),
        over: words.severity(flag.severity).to_owned(),
        text: flag.text.to_string(),
        lines,
    }
}

fn next_best(report: &Report, words: Words) -> Option<Section> {
    let card = |step: &Step| {
        let item = &report.instrument.items[step.item];
        let aim = &item.options[usize::from(step.to)];
        Card {
            class: "step",
            over: report.instrument.dimensions[item.dimension].title.to_string(),
            text: item.advice.to_string(),
            lines: vec![
                Line { class: "aim", label: words.t(Msg::AimFor), text: aim.to_string() },
                Line { class: "hint", label: "", text: words.effect(step, report.outcome) },
            ],
        }
    };
    ranked(words, "next", [Msg::NextBest, Msg::NextBestExplained], report.outcome.next_best.iter().map(card).collect())
}

fn learn_first(report: &Report, words: Words) -> Option<Section> {
    let cards = report.outcome.learn_first.iter().map(|question| {
        let item = &report.instrument.items[question.item];
        Card {
            class: "step",
            over: report.instrument.dimensions[item.dimension].title.to_string(),
            text: item.question_for(report.survey.response.role).to_string(),
            lines: vec![Line { class: "hint", label: "", text: words.matters(question) }],
        }
    });
    ranked(words, "learn", [Msg::LearnFirst, Msg::LearnFirstExplained], cards.collect())
}

fn ranked(words: Words, name: &'static str, [title, explained]: [Msg; 2], cards: Vec<Card>) -> Option<Section> {
    let explained = Block::Text(Tone::Plain, words.t(explained).to_owned());
    let section = |cards| Section {
        name,
        title: words.t(title).to_owned(),
        blocks: vec![explained, Block::Cards(Order::Ranked, cards)],
    };
    (!cards.is_empty()).then(|| section(cards))
}

fn sources(report: &Report, words: Words) -> Section {
    let sources = report.instrument.sources.iter().map(|source| match &*source.note {
        "" => source.title.to_string(),
        note => [&*source.title, note].join(". "),
    });
    let text = Block::Text(Tone::Plain, words.t(Msg::MethodText).to_owned());
    Section {
        name: "sources",
        title: words.t(Msg::MethodTitle).to_owned(),
        blocks: vec![text, Block::List(sources.collect())],
    }
}

fn foot(report: &Report, words: Words) -> Vec<String> {
    let version = report.instrument.version.to_string();
    let with = [("instrument", &*report.instrument.id), ("version", &version), ("engine", ENGINE)];
    let fingerprint = [("fingerprint", report.fingerprint)];
    vec![words.fill(Msg::ReportMadeWith, &with), words.fill(Msg::ReportRecompute, &fingerprint)]
}
