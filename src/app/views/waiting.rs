//! In place of the result, or of the projects, while what they need is still on its way.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading, press_button, row},
            el::{El, classed, p},
            files,
        },
        state::{Action, Rest, View},
    },
    i18n::Msg,
};

/// What is not there yet.
#[inline(never)]
pub fn waiting(cx: &Cx) -> El {
    let view = classed("section", "view").attr("part", "view");
    let (view, back) = match cx.state.view {
        View::Home => (view.attr("data-view", "home"), Some((Msg::BackToStart, View::Intro))),
        View::Result => (view.attr("data-view", "result"), Some((Msg::BackToQuestions, View::Review))),
        // What is stored is not read yet: there is nothing to go back to.
        _ => (view, None),
    };
    let back = back.map(|(label, view)| button(cx, Weight::Plain, label, Action::Go(view)));
    if cx.state.rest == Rest::Coming {
        return view.attr("aria-busy", "true").with(heading(cx.t(Msg::ResultComing))).with(row(back));
    }
    let again = press_button(Weight::Primary, cx.t(Msg::TryAgain), cx.fetch_rest.clone());
    let ways = row([again].into_iter().chain(cx.survey().map(|_| files::download(cx))).chain(back));
    view.with(heading(cx.t(Msg::ResultMissing))).with(p("", cx.t(Msg::ResultMissingText))).with(ways)
}
