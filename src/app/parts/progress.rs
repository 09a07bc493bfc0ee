//! Progress by dimension, which is also the way to any page.

use super::el::{El, classed, el, told};
use crate::{
    app::{
        cx::Cx,
        state::{Action, View},
    },
    i18n::Msg,
};

/// One button a page: what it is about, and how much of it is answered.
pub fn progress(cx: &Cx) -> El {
    let pages = cx.state.pages();
    let pages = pages.iter().enumerate().map(|(page, (dimension, items))| {
        let (answered, total) = (cx.state.answered(items), items.len());
        let title = &cx.instrument().dimensions[*dimension].title;
        step(cx, View::Question(page))
            .with(told("span", "number", &(page + 1).to_string()).attr("aria-hidden", "true"))
            .with(told("span", "name", title))
            .say(" ")
            .with(told("span", "count", &cx.fill_of(Msg::Of, answered, total)))
            .with(meter(answered, total))
    });
    let review = step(cx, View::Review).say(cx.t(Msg::Review));
    let list = el("ol").entries(pages.chain(std::iter::once(review)));
    classed("nav", "progress").attr("part", "progress").attr("aria-label", cx.t(Msg::Progress)).with(list)
}

fn step(cx: &Cx, view: View) -> El {
    let button = el("button").attr("type", "button").attr("part", "progress-button").on(cx.press(Action::Go(view)));
    if cx.state.view == view { button.attr("aria-current", "step") } else { button }
}

fn meter(answered: usize, total: usize) -> El {
    let svg = classed("svg", "meter").set("viewBox", &format!("0 0 {total} 1")).attr("preserveAspectRatio", "none");
    svg.attr("part", "meter")
        .attr("aria-hidden", "true")
        .with(el("rect").number("width", answered as i32).attr("height", "1"))
}
