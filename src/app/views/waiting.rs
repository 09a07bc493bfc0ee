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
    let (name, back) = match cx.state.view {
        View::Home => ("home", button(cx, Weight::Plain, Msg::BackToStart, Action::Go(View::Intro))),
        _ => ("result", button(cx, Weight::Plain, Msg::BackToQuestions, Action::Go(View::Review))),
    };
    let view = classed("section", "view").attr("data-view", name).attr("part", "view");
    if cx.state.rest == Rest::Coming {
        return view.attr("aria-busy", "true").with(heading(cx.t(Msg::ResultComing))).with(row([back]));
    }
    let again = press_button(Weight::Primary, cx.t(Msg::TryAgain), cx.fetch_rest.clone());
    let ways = row([again, files::download(cx), back]);
    view.with(heading(cx.t(Msg::ResultMissing))).with(p("", cx.t(Msg::ResultMissingText))).with(ways)
}
