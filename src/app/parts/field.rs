//! Fields with their labels.

use std::rc::Rc;

use yew::{Callback, Event};

use super::el::{El, classed, el};
use crate::{
    app::{cx::Cx, state::Action},
    browser::{
        dom,
        listener::{On, on},
    },
    core::date::Date,
    i18n::Msg,
};

/// A field in its label.
pub fn labelled(cx: &Cx, label: Msg, field: El) -> El {
    classed("label", "field").with(classed("span", "label").say(cx.t(label))).with(field)
}

/// A line of text.
pub fn line() -> El {
    el("input").attr("type", "text").attr("maxlength", "200").attr("autocomplete", "off")
}

impl El {
    /// Acts on every character written.
    pub fn writes(self, cx: &Cx, action: impl Fn(Rc<str>) -> Action + 'static) -> Self {
        self.acts(cx, On::Input, action)
    }

    /// Acts when something is chosen.
    pub fn chooses(self, cx: &Cx, action: impl Fn(Rc<str>) -> Action + 'static) -> Self {
        self.acts(cx, On::Change, action)
    }

    /// Does what the button beside it does when Enter is pressed in it, as in a form.
    pub fn enters(self, press: &Callback<Event>) -> Self {
        let press = press.clone();
        let entered = Callback::from(move |event: Event| {
            if dom::is_enter(&event) {
                press.emit(event);
            }
        });
        self.on(on(On::KeyDown, entered))
    }

    fn acts(self, cx: &Cx, event: On, action: impl Fn(Rc<str>) -> Action + 'static) -> Self {
        let send = cx.send.clone();
        let written = Callback::from(move |event: Event| {
            if let Some(text) = dom::written(&event) {
                send.emit(action(text.into()));
            }
        });
        self.on(on(event, written))
    }
}

/// A date, or none.
pub fn date(cx: &Cx, value: Option<Date>, action: impl Fn(Option<Date>) -> Action + 'static) -> El {
    let text = value.map_or_else(String::new, |date| date.to_string());
    // A year of five digits is no date of ours.
    let field = el("input").attr("type", "date").attr("max", "9999-12-31").value(&text);
    field.chooses(cx, move |text| action(Date::read(&text)))
}
