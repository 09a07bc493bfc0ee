//! The index with what makes it more or less certain.

use yew::prelude::*;

use super::{Kind, head::percent};
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{el, none, say, words},
            scores,
        },
    },
    core::{confidence::Confidence, exact::half_up, range::Range, result::Outcome},
    i18n::Msg,
};

/// Index, range, weighting range, coverage and confidence, each with what it means.
pub fn figures(cx: &Cx, outcome: &Outcome, kind: Kind, index: Option<i32>) -> Html {
    if kind == Kind::Short {
        return none();
    }
    let range = |range: Range| scores::range(cx, half_up(range.low), half_up(range.high));
    let confidence = match outcome.confidence {
        Confidence::Low => Msg::ConfidenceLow,
        Confidence::Medium => Msg::ConfidenceMedium,
        Confidence::High => Msg::ConfidenceHigh,
    };
    let known = cx.fill(Msg::Percent, &[("number", &percent(outcome.standing.coverage))]);
    let (confidence, confidence_why) = cx.t(confidence).split_once(": ").unwrap_or((cx.t(confidence), ""));
    let mut all = Vec::new();
    if let Some(index) = outcome.ranges.index {
        all.push(figure(cx, Msg::PossibleRange, range(index), cx.t(Msg::RangeExplained)));
    }
    if let Some(weighting) = outcome.weighting.filter(|_| index.is_some()) {
        all.push(figure(cx, Msg::WeightingRange, range(weighting), cx.t(Msg::WeightingExplained)));
    }
    all.push(figure(cx, Msg::Known, known, cx.t(Msg::KnownExplained)));
    all.push(figure(cx, Msg::Confidence, confidence.to_owned(), confidence_why));
    html! {
        <section class="figures" part="figures">
            { index.map(|index| big(cx, index)) }
            { el("dl", "", all) }
        </section>
    }
}

fn big(cx: &Cx, index: i32) -> Html {
    let figure = vec![words("span", "value", index.to_string()), say(" "), words("span", "of", cx.t(Msg::OfHundred))];
    el("div", "index", vec![words("h3", "", cx.t(Msg::Index)), el("p", "big", figure)])
}

fn figure(cx: &Cx, name: Msg, value: String, means: &'static str) -> Html {
    let value = vec![words("span", "value", value), words("span", "means", means)];
    el("div", "", vec![words("dt", "", cx.t(name)), el("dd", "", value)])
}
