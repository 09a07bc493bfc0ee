//! How the verdict came about: from the answers to the points of each dimension, to the index, to the rule that decided.

use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, p, section, subheading, told},
            table::{row, table},
        },
        shown::Part,
    },
    core::{kind::Kind, result::Outcome},
    i18n::Msg,
};

/// The section. The points of each answer are with the answers, which follow.
pub fn how(of: &Part) -> Option<El> {
    let (cx, outcome, kind) = (&of.cx, &of.outcome, of.kind);
    let section = section("how", cx.t(Msg::HowTitle))
        .with(p("", cx.t(Msg::HowLead)))
        .maybe(kind.index(outcome).map(|index| points(cx, outcome, index)))
        .with(facts(cx, outcome, kind))
        .with(rules(cx, outcome));
    Some(section)
}

fn points(cx: &Cx, outcome: &Outcome, index: i32) -> El {
    let (words, instrument) = (cx.words(), cx.instrument());
    let rows = words.points_by_dimension(outcome).into_iter().map(|(place, points)| {
        let dimension = &instrument.dimensions[place];
        row(&dimension.title, &points).set("data-points-of", &dimension.id.0)
    });
    let head = [Msg::Dimension, Msg::ReportPoints, Msg::ReportPossible];
    let all = row(cx.t(Msg::HowSum), &words.points_together(outcome));
    let table = table(cx, Msg::HowPoints, 1, &head, rows).with(el("tfoot").with(all));
    el("div").with(table).with(told("p", "", &words.rounded(outcome, index)))
}

fn facts(cx: &Cx, outcome: &Outcome, kind: Kind) -> El {
    let facts = cx.words().facts(outcome, kind);
    let facts = facts.iter().fold(el("dl"), |list, (name, fact)| list.fact(name, fact));
    el("div").with(subheading("h4", cx.t(Msg::HowFacts))).with(facts)
}

fn rules(cx: &Cx, outcome: &Outcome) -> El {
    let words = cx.words();
    let rules = words.rules(outcome.verdict, &outcome.reasons).into_iter().map(|rule| {
        let fate = classed("span", "hint").say(words.fate(rule.fate));
        classed("li", rule.fate.name()).with(told("span", "", &words.rule(&rule))).say(" ").with(fate)
    });
    el("div").with(subheading("h4", cx.t(Msg::HowRules))).with(classed("ol", "rules").all(rules))
}
