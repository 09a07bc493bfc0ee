//! The figures of the dimensions: one list that the radar, the bars and both tables show.

use yew::prelude::*;

use crate::{
    app::cx::Cx,
    core::{exact::{half_up, whole}, result::Outcome},
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
    let score = |(dimension, (score, range)): (usize, (&Option<_>, &Option<crate::core::range::Range>))| {
        let (score, range): (&crate::core::score::DimensionScore, _) = (score.as_ref()?, range.as_ref()?);
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
    html! {
        <table class={classes!("scores", bars.then_some("bars"))} part="table">
            <caption>{ cx.t(caption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ cx.t(Msg::Dimension) }</th>
                    <th scope="col" class="figure">{ cx.t(Msg::Score) }</th>
                    <th scope="col" class="figure">{ cx.t(Msg::PossibleRange) }</th>
                    <th scope="col" class="figure">{ cx.t(Msg::Known) }</th>
                </tr>
            </thead>
            <tbody>
                { for scores.iter().enumerate().map(|(n, score)| row(cx, n, score, bars)) }
            </tbody>
        </table>
    }
}

fn row(cx: &Cx, n: usize, score: &Score, bars: bool) -> Html {
    let figure = score.score.map_or_else(|| cx.t(Msg::Unclear).to_owned(), |score| score.to_string());
    html! {
        <tr>
            <th scope="row">
                <span class="number" aria-hidden="true">{ n + 1 }</span>
                <span class="name">{ cx.instrument().dimensions[score.dimension].title.clone() }</span>
                if bars {
                    { bar(score) }
                }
            </th>
            <td class="figure">{ figure }</td>
            <td class="figure">{ range(cx, score.low, score.high) }</td>
            <td class="figure">{ cx.fill(Msg::Percent, &[("number", &score.known.to_string())]) }</td>
        </tr>
    }
}

/// The range as a pale bar, the score as a full one.
fn bar(score: &Score) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" width="100" height="10" />
            <rect class="range" x={score.low.to_string()} width={(score.high - score.low).to_string()} height="10" />
            if let Some(value) = score.score {
                <rect class="value" width={value.to_string()} y="2" height="6" />
            }
        </svg>
    }
}
