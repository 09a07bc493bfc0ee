//! The index with what makes it more or less certain.

use super::head::percent;
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, subheading, told},
            scores,
        },
    },
    core::{confidence::Confidence, exact::half_up, range::Range, result::Outcome},
    i18n::Msg,
};

/// Index, range, weighting range, coverage and confidence, each with what it means.
pub fn figures(cx: &Cx, outcome: &Outcome, index: Option<i32>) -> El {
    let range = |msg: Msg, means: Msg, range: Range| {
        figure(cx, msg, &scores::range(cx, half_up(range.low), half_up(range.high)), cx.t(means))
    };
    let confidence = cx.t(match outcome.confidence {
        Confidence::Low => Msg::ConfidenceLow,
        Confidence::Medium => Msg::ConfidenceMedium,
        Confidence::High => Msg::ConfidenceHigh,
    });
    let (confidence, why) = confidence.split_once(": ").unwrap_or((confidence, ""));
    let known = cx.fill(Msg::Percent, &[("number", &percent(outcome.standing.coverage))]);
    let weighting = outcome.weighting.filter(|_| index.is_some());
    let all = el("dl")
        .maybe(outcome.ranges.index.map(|x| range(Msg::PossibleRange, Msg::RangeExplained, x)))
        .maybe(weighting.map(|x| range(Msg::WeightingRange, Msg::WeightingExplained, x)))
        .with(figure(cx, Msg::Known, &known, cx.t(Msg::KnownExplained)))
        .with(figure(cx, Msg::Confidence, confidence, why));
    classed("section", "figures").attr("part", "figures").maybe(index.map(|index| big(cx, index))).with(all)
}

fn big(cx: &Cx, index: i32) -> El {
    let value = told("span", "value", &index.to_string());
    let of = classed("span", "of").say(cx.t(Msg::OfHundred));
    let big = classed("p", "big").with(value).say(" ").with(of);
    classed("div", "index").with(subheading("h3", cx.t(Msg::Index))).with(big)
}

fn figure(cx: &Cx, name: Msg, value: &str, means: &'static str) -> El {
    let value = el("dd").with(told("span", "value", value)).with(classed("span", "means").say(means));
    el("div").with(el("dt").say(cx.t(name))).with(value)
}
