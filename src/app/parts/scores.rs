//! The figures of the dimensions: one list that the radar, the bars and both tables show.

use super::el::{El, classed, el, told};
use crate::{
    app::cx::Cx,
    core::{
        exact::{half_up, whole},
        range::Range,
        result::Outcome,
        score::DimensionScore,
    },
    i18n::Msg,
};

/// One dimension's figures, rounded as they are printed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// A position in the instrument's dimensions.
    pub dimension: usize,
    /// 0 to 100; `None` where too little is known.
    pub score: Option<i32>,
    /// The lowest it can be.
    pub low: i32,
    /// The highest it can be.
    pub high: i32,
    /// The weight known, in per cent.
    pub known: i32,
}

/// The dimensions in which something applies.
pub fn scores(outcome: &Outcome) -> Vec<Score> {
    let all = outcome.standing.dimensions.iter().zip(&outcome.ranges.dimensions).enumerate();
    let score = |(dimension, (score, range)): (usize, (&Option<DimensionScore>, &Option<Range>))| {
        let (score, range) = (score.as_ref()?, range.as_ref()?);
        Some(Score {
            dimension,
            score: score.is_clear().then(|| half_up(score.score)),
            low: half_up(range.low),
            high: half_up(range.high),
            known: half_up(score.known * whole(100)),
        })
    };
    all.filter_map(score).collect()
}

/// `"60–71"`, or one number where both are the same.
pub fn range(cx: &Cx, low: i32, high: i32) -> String {
    if low == high {
        low.to_string()
    } else {
        cx.fill(Msg::Range, &[("low", &low.to_string()), ("high", &high.to_string())])
    }
}

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
    let figure = score.score.map_or_else(|| cx.t(Msg::Unclear).to_owned(), |score| score.to_string());
    let known = cx.fill_number(Msg::Percent, score.known as usize);
    let figures = [figure, range(cx, score.low, score.high), known];
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
