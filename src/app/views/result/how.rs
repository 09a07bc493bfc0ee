//! How the verdict came about: from the answers to the points of each dimension, to the index, to the rule that decided.

use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, p, section, told},
            table::{row, table},
        },
    },
    core::{
        exact::{Exact, whole},
        ledger::Row,
        result::Outcome,
    },
    i18n::Msg,
    words::Fate,
};

/// The section. The points of each answer are with the answers, which follow.
pub fn how(cx: &Cx, outcome: &Outcome, index: Option<i32>) -> El {
    section("how", cx.t(Msg::HowTitle))
        .with(p("", cx.t(Msg::HowLead)))
        .maybe(index.map(|index| points(cx, outcome, index)))
        .with(rules(cx, outcome))
}

/// The points of these rows together: those won, and those that could be.
pub fn sum<'a>(rows: impl Iterator<Item = &'a Row>) -> (Exact, Exact) {
    rows.fold((whole(0), whole(0)), |(points, possible), row| (points + row.points, possible + row.possible))
}

/// The rows of a dimension.
pub fn rows_of<'a>(cx: &'a Cx, outcome: &'a Outcome, dimension: usize) -> impl Iterator<Item = &'a Row> {
    outcome.ledger.iter().filter(move |row| cx.instrument().items[row.item].dimension == dimension)
}

fn points(cx: &Cx, outcome: &Outcome, index: i32) -> El {
    let (words, instrument) = (cx.words(), cx.instrument());
    let row = |title: &str, (points, possible)| row(title, &[words.points(points), words.points(possible)]);
    let rows = instrument.dimensions.iter().enumerate().filter_map(|(place, dimension)| {
        let sum = sum(rows_of(cx, outcome, place));
        (sum.1 > whole(0)).then(|| row(&dimension.title, sum).set("data-points-of", &dimension.id.0))
    });
    let all = sum(outcome.ledger.iter());
    let head = [Msg::Dimension, Msg::ReportPoints, Msg::ReportPossible];
    let table = table(cx, Msg::HowPoints, &head, rows).with(el("tfoot").with(row(cx.t(Msg::HowSum), all)));
    let values = [("points", &*words.points(all.0)), ("index", &*index.to_string())];
    el("div").with(table).with(told("p", "", &cx.fill(Msg::HowRounded, &values)))
}

fn rules(cx: &Cx, outcome: &Outcome) -> El {
    let rules = cx.words().rules(outcome.verdict, &outcome.reasons).into_iter().map(|rule| {
        let (class, fate) = match rule.fate {
            Fate::Passed => ("passed", Msg::RulePassed),
            Fate::Decides => ("decides", Msg::RuleDecides),
            Fate::NotRead => ("not-read", Msg::RuleNotRead),
        };
        let verdict = &rule.verdict.text(&cx.instrument().verdicts).title;
        let line = [&rule.condition, " → ", verdict].concat();
        classed("li", class).with(told("span", "", &line)).say(" ").with(classed("span", "hint").say(cx.t(fate)))
    });
    el("div").with(el("h4").say(cx.t(Msg::HowRules))).with(classed("ol", "rules").all(rules))
}
