//! What must be said about files and storage, where it is seen and heard.

use yew::prelude::*;

use super::{
    button::{Weight, button, press_button},
    el::{el, list, none, p, say, words},
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
    let Some(notice) = &cx.state.notice else { return none() };
    let (good, title, details) = match notice {
        Notice::Loaded => (true, Msg::Loaded, none()),
        Notice::Forgotten => (true, Msg::Forgotten, none()),
        Notice::FileTooLarge => (false, Msg::FileTooLarge, none()),
        Notice::FileUnreadable => (false, Msg::FileUnreadable, none()),
        Notice::NotJson(said) => (false, Msg::FileNotJson, words("code", "", said.clone())),
        Notice::NotAResponse(invalid) => (false, Msg::FileNotAResponse, problems(cx, invalid)),
    };
    told(good, vec![p("strong", cx.t(title)), details])
}

/// What keeps the answers from being saved.
pub fn keeping(cx: &Cx, elsewhere: &Elsewhere) -> Html {
    let mut details = none();
    let mut ways = Vec::new();
    let forget = || button(cx, Weight::Plain, Msg::ForgetEverything, Action::Ask(Confirm::Forget));
    let text = match &cx.state.keeping {
        Keeping::Saved | Keeping::Off => return none(),
        Keeping::Blocked => Msg::StorageBlocked,
        Keeping::Full => Msg::StorageFull,
        Keeping::Newer => {
            ways.push(forget());
            Msg::StorageNewer
        }
        Keeping::Damaged(invalid) => {
            ways.push(forget());
            details = problems(cx, invalid);
            Msg::StorageDamaged
        }
        Keeping::Elsewhere => {
            ways.push(press_button(Weight::Plain, cx.t(Msg::UseThose).into(), elsewhere.use_those.clone()));
            ways.push(press_button(Weight::Plain, cx.t(Msg::KeepThese).into(), elsewhere.keep_these.clone()));
            Msg::StorageElsewhere
        }
    };
    if cx.survey().is_some() {
        ways.push(files::download(cx, Weight::Plain));
    }
    told(false, vec![p("", cx.t(text)), details, el("div", "row", ways)])
}

fn told(good: bool, children: Vec<Html>) -> Html {
    let (class, role) = if good { ("notice good", "status") } else { ("notice bad", "alert") };
    html! { <div {class} {role} part="notice" data-focus="notice" tabindex="-1">{ children.into_iter().collect::<Html>() }</div> }
}

fn problems(cx: &Cx, invalid: &Invalid) -> Html {
    let more = invalid.0.len().saturating_sub(LISTED);
    let more = (more > 0).then(|| say(cx.fill(Msg::MoreProblems, &[("number", &more.to_string())])));
    let shown = invalid.0.iter().take(LISTED).map(|problem| words("code", "", problem.to_string()));
    list("ul", "", shown.chain(more))
}
