//! The index with what makes it more or less certain.

use crate::{
    app::{
        cx::Cx,
        parts::el::{El, classed, el, subheading, told},
    },
    core::result::Outcome,
    i18n::Msg,
    words::Figure,
};

/// Index, range, weighting range, coverage and confidence, each with what it means.
pub fn figures(cx: &Cx, outcome: &Outcome, index: Option<i32>) -> El {
    let all = el("dl").all(cx.words().figures(outcome, index.is_some()).into_iter().map(figure));
    classed("section", "figures").attr("part", "figures").maybe(index.map(|index| big(cx, index))).with(all)
}

fn big(cx: &Cx, index: i32) -> El {
    let value = told("span", "value", &index.to_string());
    let of = classed("span", "of").say(cx.t(Msg::OfHundred));
    let big = classed("p", "big").with(value).say(" ").with(of);
    classed("div", "index").with(subheading("h3", cx.t(Msg::Index))).with(big)
}

fn figure(figure: Figure) -> El {
    let value = el("dd").with(told("span", "value", &figure.value)).with(classed("span", "means").say(figure.means));
    el("div").with(el("dt").say(figure.name)).with(value)
}
