//! Answers as a file: out and in.

use std::rc::Rc;

use yew::{Callback, Event};

use super::{
    button::{Weight, press_button},
    el::{El, classed, el},
};
use crate::{
    app::{cx::Cx, effects},
    browser::listener::{On, on},
    core::project::Project,
    i18n::Msg,
};

/// The button that downloads the answers.
pub fn download(cx: &Cx) -> El {
    let state = cx.state.clone();
    let press = on(On::Click, Callback::from(move |_: Event| effects::download(&state)));
    press_button(Weight::Plain, cx.t(Msg::DownloadAnswers), press)
}

/// The button that downloads a whole project.
pub fn export(cx: &Cx, project: &Rc<Project>, weight: Weight, label: Msg) -> El {
    let (state, project) = (cx.state.clone(), project.clone());
    let press = on(On::Click, Callback::from(move |_: Event| effects::export(&state, &project)));
    press_button(weight, cx.t(label), press)
}

/// The same for the open project, where the answers are not all there is: plan and snapshots go along.
pub fn whole_project(cx: &Cx) -> Option<El> {
    let project = cx.state.portfolio.open();
    let more = !project.plan.steps().is_empty() || !project.runs.is_empty();
    more.then(|| export(cx, project, Weight::Plain, Msg::DownloadProject))
}

/// The field that loads them, or a whole project, dressed as a button.
pub fn load(cx: &Cx, label: Msg) -> El {
    let (rest, send) = (cx.rest.clone(), cx.send.clone());
    let chosen = on(On::Change, Callback::from(move |event: Event| effects::load(&event, &rest, &send)));
    let input = el("input").attr("type", "file").attr("accept", ".json,application/json").on(chosen);
    let words = el("span").say(cx.t(label));
    classed("label", "button plain file").attr("part", "button plain").with(input).with(words)
}
