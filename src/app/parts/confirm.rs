//! What is asked back before answers are lost.

use yew::prelude::*;

use super::{
    button::{Weight, button},
    el::{el, none},
};
use crate::{
    app::{
        cx::Cx,
        state::{Action, Confirm},
    },
    i18n::Msg,
};

/// The question with its two ways, in place of a dialog: nothing is covered, and Escape is not needed to leave.
pub fn confirm(cx: &Cx) -> Html {
    let Some(confirm) = &cx.state.confirm else { return none() };
    let items: Vec<usize> = (0..cx.instrument().items.len()).collect();
    let (question, yes, no) = match confirm {
        Confirm::StartAnew => (Msg::AskStartAnew, Msg::DeleteAnswers, Msg::KeepAnswers),
        Confirm::Forget => (Msg::AskForget, Msg::Forget, Msg::Keep),
        Confirm::Replace(_) => (Msg::AskReplace, Msg::ReplaceAnswers, Msg::KeepAnswers),
    };
    let question = cx.fill(question, &[("number", &cx.state.answered(&items).to_string())]);
    let ways = vec![button(cx, Weight::Plain, no, Action::Dismiss), button(cx, Weight::Primary, yes, Action::Confirmed)];
    html! {
        <div class="notice ask" part="notice" role="group" aria-labelledby="ask" data-focus="confirm" tabindex="-1">
            <p id="ask" class="strong">{ question }</p>
            { el("div", "row", ways) }
        </div>
    }
}
