//! The index with what makes it more or less certain.

use yew::prelude::*;

use super::{Kind, head::percent};
use crate::{
    app::{cx::Cx, parts::scores},
    core::{confidence::Confidence, exact::half_up, range::Range, result::Outcome},
    i18n::Msg,
};

/// Index, range, weighting range, coverage and confidence, each with what it means.
pub fn figures(cx: &Cx, outcome: &Outcome, kind: Kind, index: Option<i32>) -> Html {
    if kind == Kind::Short {
        return Html::default();
    }
    let range = |range: Range| scores::range(cx, half_up(range.low), half_up(range.high));
    let confidence = match outcome.confidence {
        Confidence::Low => Msg::ConfidenceLow,
        Confidence::Medium => Msg::ConfidenceMedium,
        Confidence::High => Msg::ConfidenceHigh,
    };
    let known = cx.fill(Msg::Percent, &[("number", &percent(outcome.standing.coverage))]);
    let (confidence, confidence_why) = cx.t(confidence).split_once(": ").unwrap_or((cx.t(confidence), ""));
    html! {
        <section class="figures" part="figures">
            if let Some(index) = index {
                <div class="index">
                    <h3>{ cx.t(Msg::Index) }</h3>
                    <p class="big"><span class="value">{ index }</span>{ " " }<span class="of">{ cx.t(Msg::OfHundred) }</span></p>
                </div>
            }
            <dl>
                if let Some(all) = outcome.ranges.index {
                    { figure(cx, Msg::PossibleRange, range(all), cx.t(Msg::RangeExplained)) }
                }
                if let Some(weighting) = outcome.weighting.filter(|_| index.is_some()) {
                    { figure(cx, Msg::WeightingRange, range(weighting), cx.t(Msg::WeightingExplained)) }
                }
                { figure(cx, Msg::Known, known, cx.t(Msg::KnownExplained)) }
                { figure(cx, Msg::Confidence, confidence.to_owned(), confidence_why) }
            </dl>
        </section>
    }
}

fn figure(cx: &Cx, name: Msg, value: String, means: &str) -> Html {
    html! {
        <div>
            <dt>{ cx.t(name) }</dt>
            <dd><span class="value">{ value }</span><span class="means">{ means }</span></dd>
        </div>
    }
}
