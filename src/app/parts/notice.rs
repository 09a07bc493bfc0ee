//! What must be said about files and storage, where it is seen and heard.

use yew::prelude::*;

use super::{
    button::{Weight, button, press_button},
    files,
};
use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        keep::Keeping,
        state::{Action, Confirm, Notice},
    },
    core::document::Invalid,
    i18n::Msg,
};

/// The most problems of a file that are listed.
const LISTED: usize = 10;

/// What the last action has to tell.
pub fn notice(cx: &Cx) -> Html {
    let Some(notice) = &cx.state.notice else { return Html::default() };
    let (good, title, details) = match notice {
        Notice::Loaded => (true, Msg::Loaded, Html::default()),
        Notice::Forgotten => (true, Msg::Forgotten, Html::default()),
        Notice::FileTooLarge => (false, Msg::FileTooLarge, Html::default()),
        Notice::FileUnreadable => (false, Msg::FileUnreadable, Html::default()),
        Notice::NotJson(words) => (false, Msg::FileNotJson, html! { <p><code>{ words.clone() }</code></p> }),
        Notice::NotAResponse(invalid) => (false, Msg::FileNotAResponse, problems(cx, invalid)),
    };
    html! {
        <div class={classes!("notice", if good { "good" } else { "bad" })} part="notice" data-focus="notice" tabindex="-1" role={if good { "status" } else { "alert" }}>
            <p><strong>{ cx.t(title) }</strong></p>
            { details }
        </div>
    }
}

/// What keeps the answers from being saved.
pub fn keeping(cx: &Cx, elsewhere: &Elsewhere) -> Html {
    let (text, details, buttons) = match &cx.state.keeping {
        Keeping::Saved | Keeping::Off => return Html::default(),
        Keeping::Blocked => (Msg::StorageBlocked, Html::default(), Html::default()),
        Keeping::Full => (Msg::StorageFull, Html::default(), Html::default()),
        Keeping::Newer => (Msg::StorageNewer, Html::default(), forget(cx)),
        Keeping::Damaged(invalid) => (Msg::StorageDamaged, problems(cx, invalid), forget(cx)),
        Keeping::Elsewhere => (
            Msg::StorageElsewhere,
            Html::default(),
            html! {
                <>
                    { press_button(Weight::Plain, cx.t(Msg::UseThose).into(), elsewhere.use_those.clone()) }
                    { press_button(Weight::Plain, cx.t(Msg::KeepThese).into(), elsewhere.keep_these.clone()) }
                </>
            },
        ),
    };
    html! {
        <div class="notice bad" part="notice" role="alert" data-keeping="">
            <p>{ cx.t(text) }</p>
            { details }
            <div class="row">
                { buttons }
                if cx.survey().is_some() {
                    { files::download(cx, Weight::Plain) }
                }
            </div>
        </div>
    }
}

fn forget(cx: &Cx) -> Html {
    button(cx, Weight::Plain, Msg::ForgetEverything, Action::Ask(Confirm::Forget))
}

fn problems(cx: &Cx, invalid: &Invalid) -> Html {
    let more = invalid.0.len().saturating_sub(LISTED);
    html! {
        <ul>
            { for invalid.0.iter().take(LISTED).map(|problem| html! {
                <li><code>{ problem.path.clone() }</code>{ ": " }{ problem.message.clone() }</li>
            }) }
            if more > 0 {
                <li>{ cx.fill(Msg::MoreProblems, &[("number", &more.to_string())]) }</li>
            }
        </ul>
    }
}
