//! The index with what makes it more or less certain.

use crate::{
    app::{
        cx::Cx,
        parts::el::{El, classed, el, subheading, told},
        shown::Part,
    },
    core::kind::Kind,
    i18n::Msg,
    words::Figure,
};

/// Index, range, weighting range, coverage and confidence, each with what it means.
pub fn figures(of: &Part) -> Option<El> {
    let (cx, index) = (&of.cx, of.index());
    let all = el("dl").all(cx.words().figures(&of.outcome, index.is_some()).into_iter().map(figure));
    let section = classed("section", "figures").attr("part", "figures");
    (of.kind != Kind::Short).then(|| section.maybe(index.map(|index| big(cx, index))).with(all))
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
