//! The figures of the dimensions as a table, with or without bars.

use super::{
    el::{El, classed, el, told},
    table::{self, cells},
};
use crate::{app::cx::Cx, core::figures::Score, i18n::Msg};

/// A table of the figures. With `bars`, each row also draws them.
pub fn table(cx: &Cx, scores: &[Score], caption: Msg, bars: bool) -> El {
    let columns = [Msg::Dimension, Msg::Score, Msg::RangeColumn, Msg::Known];
    table::table(cx, caption, 1, &columns, scores.iter().enumerate().map(|(n, score)| row(cx, n, score, bars)))
}

fn row(cx: &Cx, n: usize, score: &Score, bars: bool) -> El {
    let title = &cx.instrument().dimensions[score.dimension].title;
    let name = el("th")
        .attr("scope", "row")
        .with(told("span", "number", &(n + 1).to_string()).attr("aria-hidden", "true"))
        .with(told("span", "name", title))
        .maybe(bars.then(|| bar(score)));
    el("tr").with(name).all(cells(&cx.words().score(score)))
}

/// The range as a pale bar, the score as a full one.
fn bar(score: &Score) -> El {
    let rect = |class: &'static str, from: i32, to: i32| {
        classed("rect", class).number("x", from).number("width", to - from).attr("height", "10")
    };
    let svg = classed("svg", "bar").attr("viewBox", "0 0 100 10").attr("preserveAspectRatio", "none");
    let value = rect("value", 0, score.score.unwrap_or(0)).attr("y", "2").attr("height", "6");
    let svg = svg.attr("part", "bar").attr("aria-hidden", "true").with(rect("track", 0, 100));
    svg.with(rect("range", score.low, score.high)).with(value)
}
