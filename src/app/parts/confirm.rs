//! What is asked back before answers are lost.

use super::{
    button::{Weight, button, row},
    el::{El, classed, told},
};
use crate::{
    app::{
        cx::Cx,
        state::{Action, Confirm},
    },
    i18n::Msg,
};

/// The question with its two ways, in place of a dialog: nothing is covered, and Escape is not needed to leave.
pub fn confirm(cx: &Cx) -> Option<El> {
    confirm_of(cx, "")
}

/// The same of a project that is called like this.
pub fn confirm_of(cx: &Cx, name: &str) -> Option<El> {
    let (question, yes, no) = match cx.state.confirm.as_ref()? {
        Confirm::StartAnew => (Msg::AskStartAnew, Msg::DeleteAnswers, Msg::KeepAnswers),
        Confirm::Forget => (Msg::AskForget, Msg::Forget, Msg::Keep),
        Confirm::DeleteProject(_) => (Msg::AskDeleteProject, Msg::DeleteProject, Msg::KeepProject),
        Confirm::Replace(_) => (Msg::AskReplace, Msg::ReplaceAnswers, Msg::KeepAnswers),
    };
    let number = cx.state.answered(&cx.state.asked()).to_string();
    let question = cx.fill(question, &[("number", &number), ("name", name)]);
    let no = button(cx, Weight::Plain, no, Action::Dismiss);
    let yes = button(cx, Weight::Primary, yes, Action::Confirmed);
    let asked =
        classed("div", "notice ask").attr("part", "notice").attr("role", "group").attr("aria-labelledby", "ask");
    let asked = asked.attr("data-focus", "confirm").attr("tabindex", "-1");
    Some(asked.with(told("p", "strong", &question).attr("id", "ask")).with(row([no, yes])))
}
