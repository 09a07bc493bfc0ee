//! The plan of a report.

use super::super::{
    Report,
    document::{Block, Card, Line, Order, Section},
};
use crate::{core::plan::PlanStep, i18n::Msg, words::Words};

/// The steps, in the order in which they were chosen.
pub fn plan(report: &Report, words: Words) -> Option<Section> {
    let steps = report.project.plan.steps();
    let cards = steps.iter().map(|step| card(report, words, step)).collect();
    (!steps.is_empty()).then(|| Section {
        name: "plan",
        title: words.t(Msg::ReportPlan).to_owned(),
        blocks: vec![Block::Cards(Order::Ranked, cards)],
    })
}

fn card(report: &Report, words: Words, step: &PlanStep) -> Card {
    let item = &report.instrument.items[step.item];
    let aim = item.options[usize::from(step.to)].to_string();
    let mut lines = vec![Line { class: "aim", label: words.t(Msg::AimFor), text: aim }];
    lines.extend(words.step(step, report.day).into_iter().map(|text| Line { class: "", label: "", text }));
    Card {
        class: "step",
        over: report.instrument.dimensions[item.dimension].title.to_string(),
        text: item.advice.to_string(),
        lines,
    }
}
