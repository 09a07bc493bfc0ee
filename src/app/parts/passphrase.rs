//! The field for a passphrase.

use yew::{Callback, Event};

use super::{
    el::{El, classed, el, p},
    field,
};
use crate::{
    app::{aside::AsideAction, cx::Cx, state::Action},
    i18n::Msg,
};

/// The field, which can be made readable: a slip of the finger would seal a link for good. Enter presses the button. What
/// there is to know of it and what went wrong with it stand below, and are read with the field.
pub fn passphrase(cx: &Cx, label: Msg, hint: Option<Msg>, autocomplete: &'static str, press: &Callback<Event>) -> El {
    let aside = &cx.state.aside;
    let line = field::line().attr("type", if aside.readable { "text" } else { "password" });
    let line = line.attr("autocomplete", autocomplete).attr("spellcheck", "false").attr("autocapitalize", "off");
    let line = line.value(&aside.passphrase).enters(press);
    let line = line.attr("aria-describedby", "passphrase-hint passphrase-problem");
    let line = if aside.problem.is_some() { line.attr("aria-invalid", "true") } else { line };
    let line = line.writes(cx, |words| Action::Aside(AsideAction::Passphrase(words)));
    let show = cx.change(Action::Aside(AsideAction::Readable(!aside.readable)));
    let show = el("input").attr("type", "checkbox").checked(aside.readable).on(show);
    let problem = aside.problem.map(|msg| p("strong", cx.t(msg)));
    el("div")
        .with(field::labelled(cx, label, line))
        .with(classed("label", "tick").with(show).with(el("span").say(cx.t(Msg::ShowPassphrase))))
        .with(el("div").attr("id", "passphrase-hint").maybe(hint.map(|hint| p("hint", cx.t(hint)))))
        .with(el("div").attr("role", "alert").attr("id", "passphrase-problem").maybe(problem))
}
