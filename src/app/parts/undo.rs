//! What was deleted, where it was deleted, and the way to have it back.

use super::{
    button::{Weight, button, row},
    el::El,
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
    let back = button(cx, Weight::Plain, Msg::Undo, Action::Undo);
    Some(notice::focused(true, cx.t(here(undo)?)).with(row([back])))
}
