//! What is on the page: the result is long.

use crate::{
    app::{
        parts::{
            button::{Weight, button},
            el::{El, classed, el},
        },
        shown::Part,
        state::Action,
    },
    core::{kind::Kind, verdict::Verdict},
    i18n::Msg,
};

/// Leads to the sections, in their order.
pub fn contents(of: &Part) -> Option<El> {
    let (cx, outcome, kind) = (&of.cx, &of.outcome, of.kind);
    let learn = kind == Kind::Short || !outcome.learn_first.is_empty();
    let sections = [
        ("flags", Msg::Flags, true),
        ("next", Msg::NextBest, !outcome.next_best.is_empty()),
        ("way", Msg::WayTitle, kind == Kind::Whole && outcome.verdict != Verdict::Ready),
        ("plan", Msg::Plan, true),
        ("learn", Msg::LearnFirst, learn),
        ("dimensions", Msg::Dimensions, kind != Kind::Short),
        ("runs", Msg::OverTime, true),
        ("how", Msg::HowTitle, true),
        ("answers", Msg::AllAnswers, true),
        ("take-along", Msg::TakeAlong, true),
    ];
    let shown = sections.into_iter().filter(|(_, _, there)| *there);
    let entries = shown.map(|(class, title, _)| button(cx, Weight::Quiet, title, Action::Visit(class)));
    let nav = classed("nav", "contents screen-only")
        .attr("part", "contents")
        .attr("aria-label", cx.t(Msg::OnThisPage))
        .with(el("ul").entries(entries));
    Some(nav)
}
