//! What must be said about files and storage, where it is seen and heard.

use super::{
    button::{Weight, button, press_button, row},
    el::{El, classed, el, p, told},
    files,
};
use crate::{
    app::{
        cx::Cx,
        keep::Keeping,
        state::{Action, Confirm, Notice},
    },
    core::{document::Invalid, migrate::Dropped},
    i18n::Msg,
};

/// The most problems of a file that are listed.
const LISTED: usize = 10;

/// The most characters of a problem that are shown.
const LONGEST: usize = 240;

/// What the last action has to tell.
pub fn notice(cx: &Cx) -> Option<El> {
    let (good, title, details) = match cx.state.notice.as_ref()? {
        Notice::Loaded => (true, Msg::Loaded, None),
        Notice::Migrated(dropped) => (true, Msg::Migrated, Some(left_behind(cx, dropped))),
        Notice::ProjectLoaded => (true, Msg::ProjectLoaded, None),
        // Said where it happened.
        Notice::Incomplete | Notice::RunTaken | Notice::Deleted(_) => return None,
        Notice::Forgotten => (true, Msg::Forgotten, None),
        Notice::FileTooLarge => (false, Msg::FileTooLarge, None),
        Notice::FileUnreadable => (false, Msg::FileUnreadable, None),
        Notice::NotJson(said) => (false, Msg::FileNotJson, Some(told("code", "", said))),
        Notice::NotAResponse(invalid) => (false, Msg::FileNotAResponse, Some(problems(cx, invalid))),
    };
    Some(focused(good, cx.t(title)).maybe(details))
}

/// What keeps the answers from being saved.
pub fn keeping(cx: &Cx) -> Option<El> {
    let mut details = None;
    let mut ways = Vec::new();
    let forget = || button(cx, Weight::Plain, Msg::ForgetEverything, Action::Ask(Confirm::Forget));
    let text = match &cx.state.keeping {
        Keeping::Saved | Keeping::Off | Keeping::Reading => return None,
        Keeping::Blocked => Msg::StorageBlocked,
        Keeping::Full => Msg::StorageFull,
        Keeping::Newer => {
            ways.push(forget());
            Msg::StorageNewer
        }
        Keeping::Damaged(invalid) => {
            ways.push(forget());
            details = Some(problems(cx, invalid));
            Msg::StorageDamaged
        }
        Keeping::Elsewhere => {
            ways.push(press_button(Weight::Plain, cx.t(Msg::UseThose), cx.elsewhere.use_those.clone()));
            ways.push(press_button(Weight::Plain, cx.t(Msg::KeepThese), cx.elsewhere.keep_these.clone()));
            Msg::StorageElsewhere
        }
    };
    ways.extend(files::whole_project(cx).or_else(|| cx.survey().map(|_| files::download(cx))));
    Some(panel(false).attr("role", "alert").with(p("", cx.t(text))).maybe(details).with(row(ways)))
}

/// What is said stands in a panel.
pub fn panel(good: bool) -> El {
    classed("div", if good { "notice good" } else { "notice bad" }).attr("part", "notice")
}

/// A panel that takes the focus, and is told by that: told of a change too, it would be told twice.
pub fn focused(good: bool, title: &'static str) -> El {
    let panel = panel(good).attr("role", "group").attr("aria-labelledby", "said");
    let panel = panel.attr("data-focus", "notice").attr("tabindex", "-1");
    panel.with(p("strong", title).attr("id", "said"))
}

/// What did not come over from another version of the questions.
#[inline(never)]
pub fn left_behind(cx: &Cx, dropped: &[Dropped]) -> El {
    let words = |dropped: &Dropped| {
        let (msg, id) = match dropped {
            Dropped::Stage(id) => (Msg::DroppedStage, id),
            Dropped::Role(id) => (Msg::DroppedRole, id),
            Dropped::Item(id) => (Msg::DroppedItem, id),
            Dropped::Answer(id) => (Msg::DroppedAnswer, id),
            Dropped::Note(id) => (Msg::DroppedNote, id),
            Dropped::Step(id) => (Msg::DroppedStep, id),
        };
        short(cx.fill(msg, &[("id", id)]))
    };
    listed(cx, dropped.iter().map(words))
}

/// A hostile file can make a path as long as it likes.
fn short(problem: String) -> String {
    if problem.chars().count() > LONGEST { problem.chars().take(LONGEST).chain(['…']).collect() } else { problem }
}

#[inline(never)]
fn problems(cx: &Cx, invalid: &Invalid) -> El {
    listed(cx, invalid.0.iter().map(|problem| short(problem.to_string())))
}

/// The first of them, and how many more there are.
fn listed(cx: &Cx, mut lines: impl ExactSizeIterator<Item = String>) -> El {
    let more = lines.len().saturating_sub(LISTED);
    let mut list = el("ul");
    for line in lines.by_ref().take(LISTED) {
        list = list.with(el("li").with(told("code", "", &line)));
    }
    list.maybe((more > 0).then(|| el("li").tell(&cx.fill_number(Msg::MoreProblems, more))))
}
