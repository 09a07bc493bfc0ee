//! The figures of the dimensions as a table, with or without bars.

use super::el::{El, classed, el, told};
use crate::{app::cx::Cx, core::figures::Score, i18n::Msg};

/// A table of the figures. With `bars`, each row also draws them.
pub fn table(cx: &Cx, scores: &[Score], caption: Msg, bars: bool) -> El {
    let column = |class: &'static str, msg: Msg| classed("th", class).attr("scope", "col").say(cx.t(msg));
    let head = el("tr")
        .with(column("", Msg::Dimension))
        .with(column("figure", Msg::Score))
        .with(column("figure", Msg::RangeColumn))
        .with(column("figure", Msg::Known));
    let rows = scores.iter().enumerate().map(|(n, score)| row(cx, n, score, bars));
    let caption = el("caption").say(cx.t(caption));
    el("table").attr("part", "table").with(caption).with(el("thead").with(head)).with(el("tbody").all(rows))
}

fn row(cx: &Cx, n: usize, score: &Score, bars: bool) -> El {
    let title = &cx.instrument().dimensions[score.dimension].title;
    let name = el("th")
        .attr("scope", "row")
        .with(told("span", "number", &(n + 1).to_string()).attr("aria-hidden", "true"))
        .with(told("span", "name", title))
        .maybe(bars.then(|| bar(score)));
    let figures = cx.words().score(score);
    el("tr").with(name).all(figures.iter().map(|figure| told("td", "figure", figure)))
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
