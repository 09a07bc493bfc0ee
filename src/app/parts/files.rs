//! Answers as a file: out and in.

use yew::prelude::*;

use super::button::{Weight, press_button};
use crate::{
    app::{cx::Cx, effects},
    i18n::Msg,
};

/// The button that downloads the answers.
pub fn download(cx: &Cx, weight: Weight) -> Html {
    let state = cx.state.clone();
    press_button(weight, cx.t(Msg::DownloadAnswers).into(), Callback::from(move |_| effects::download(&state)))
}

/// The field that loads them, dressed as a button.
pub fn load(cx: &Cx) -> Html {
    let send = cx.send.clone();
    html! {
        <label class="button plain file" part="button plain">
            <input type="file" accept=".json,application/json" onchange={Callback::from(move |event: Event| effects::load(&event, &send))} />
            <span>{ cx.t(Msg::LoadAnswers) }</span>
        </label>
    }
}
