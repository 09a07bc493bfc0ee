//! What was deleted, where it was deleted, and the way to have it back.

use super::{
    button::{Weight, button, row},
    el::{El, p},
    notice,
};
use crate::{
    app::{
        cx::Cx,
        projects::Undo,
        state::{Action, Notice},
    },
    i18n::Msg,
};

/// The panel, if what `here` is about was deleted.
pub fn undo(cx: &Cx, here: fn(&Undo) -> Option<Msg>) -> Option<El> {
    let Some(Notice::Deleted(undo)) = &cx.state.notice else {
        return None;
    };
    let text = p("strong", cx.t(here(undo)?));
    Some(notice::panel(true).with(text).with(row([button(cx, Weight::Plain, Msg::Undo, Action::Undo)])))
}
