//! The figures of the dimensions: one list that the radar, the bars and both tables show.

use yew::prelude::*;

use super::el::{el, none, words};
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
    if low == high { low.to_string() } else { cx.fill(Msg::Range, &[("low", &low.to_string()), ("high", &high.to_string())]) }
}

/// A table of the figures. With `bars`, each row also draws them.
pub fn table(cx: &Cx, scores: &[Score], caption: Msg, bars: bool) -> Html {
    let column = |class: &'static str, msg: Msg| html! { <th scope="col" {class}>{ cx.t(msg) }</th> };
    let head = vec![
        column("", Msg::Dimension),
        column("figure", Msg::Score),
        column("figure", Msg::PossibleRange),
        column("figure", Msg::Known),
    ];
    let rows = scores.iter().enumerate().map(|(n, score)| row(cx, n, score, bars));
    let all = vec![
        words("caption", "", cx.t(caption)),
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows.collect()),
    ];
    el("table", "scores", all)
}

fn row(cx: &Cx, n: usize, score: &Score, bars: bool) -> Html {
    let figure = score.score.map_or_else(|| cx.t(Msg::Unclear).to_owned(), |score| score.to_string());
    let name = html! {
        <th scope="row">
            <span class="number" aria-hidden="true">{ n + 1 }</span>
            { words("span", "name", cx.instrument().dimensions[score.dimension].title.clone()) }
            { if bars { bar(score) } else { none() } }
        </th>
    };
    let known = cx.fill(Msg::Percent, &[("number", &score.known.to_string())]);
    let figures = [figure, range(cx, score.low, score.high), known];
    let figures = figures.into_iter().map(|figure| words("td", "figure", figure));
    el("tr", "", std::iter::once(name).chain(figures).collect())
}

/// The range as a pale bar, the score as a full one.
fn bar(score: &Score) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="10" />
            <rect class="range" x={score.low.to_string()} width={(score.high - score.low).to_string()} height="10" />
            <rect class="value" width={score.score.unwrap_or(0).to_string()} y="2" height="6" />
        </svg>
    }
}
