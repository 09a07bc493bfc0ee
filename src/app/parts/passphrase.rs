//! The field for a passphrase.

use yew::{Callback, Event};

use super::{
    el::{El, classed, el},
    field,
};
use crate::{
    app::{aside::AsideAction, cx::Cx, state::Action},
    i18n::Msg,
};

/// The field, which can be made readable: a slip of the finger would seal a link for good. Enter presses the button.
pub fn passphrase(cx: &Cx, label: Msg, autocomplete: &'static str, press: &Callback<Event>) -> El {
    let aside = &cx.state.aside;
    let line = field::line().attr("type", if aside.readable { "text" } else { "password" });
    let line = line.attr("autocomplete", autocomplete).attr("spellcheck", "false").attr("autocapitalize", "off");
    let line = line.value(&aside.passphrase).enters(press);
    let line = if aside.problem.is_some() { line.attr("aria-invalid", "true") } else { line };
    let line = line.writes(cx, |words| Action::Aside(AsideAction::Passphrase(words)));
    let show = cx.change(Action::Aside(AsideAction::Readable(!aside.readable)));
    let show = el("input").attr("type", "checkbox").checked(aside.readable).on(show);
    el("div")
        .with(field::labelled(cx, label, line))
        .with(classed("label", "tick").with(show).with(el("span").say(cx.t(Msg::ShowPassphrase))))
}
