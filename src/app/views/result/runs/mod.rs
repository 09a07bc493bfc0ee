//! The project over time: snapshots of its answers, their trend, and what changed between two of them.

use yew::{Callback, Event};

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, link_button, press_button},
            el::{El, classed, el, p, section, summary, told},
            field, notice, undo,
        },
        projects::Undo,
        runs::RunAction,
        shown::Part,
        state::{Action, Notice, State},
    },
    browser::{
        dom,
        listener::{On, on},
        page,
    },
    core::{date::Date, history::Timeline, run::Run, wire::Survey},
    i18n::Msg,
};

mod changes;
mod trend;

/// The section: without a snapshot, no more than the way to take one.
#[inline(never)]
pub fn runs(of: &Part) -> Option<El> {
    let (cx, survey) = (&of.cx, of.cx.survey()?);
    let line = &line(&cx.state, survey);
    let runs = &cx.state.project().runs;
    let deleted = undo::undo(cx, |undo| matches!(undo, Undo::Run(..)).then_some(Msg::SnapshotDeleted));
    // What keeps it from being saved is said further up, too far to be seen from here.
    let is_taken = cx.state.notice == Some(Notice::RunTaken);
    let unsaved = is_taken.then(|| notice::keeping(cx)).flatten();
    // Made anew for each, in a place that is there before: a screen reader tells no more than changes.
    let taken = (is_taken && unsaved.is_none())
        .then(|| notice::panel(true).with(p("strong", cx.t(Msg::SnapshotTaken))).key(runs.len()));
    let any = !runs.is_empty();
    let class = if any { "runs" } else { "runs screen-only" };
    let section = section(class, cx.t(Msg::OverTime))
        .with(p("screen-only", cx.t(Msg::OverTimeExplained)))
        .with(take(cx))
        .with(el("div").attr("role", "status").maybe(taken))
        .maybe(unsaved)
        .maybe(deleted)
        .maybe(any.then(|| trend::trend(cx, line)).flatten())
        .maybe(any.then(|| trend::entries(cx, line)))
        .maybe(any.then(|| manage(cx)))
        .maybe(any.then(|| changes::changes(cx, survey)).flatten());
    Some(section)
}

/// Takes a snapshot, under the name that stands in the field.
fn take(cx: &Cx) -> El {
    let send = cx.send.clone();
    let press = Callback::from(move |event: Event| {
        if let (Some(name), Some(today)) = (dom::take_written(&event), Date::read(&page::today())) {
            send.emit(Action::Run(RunAction::Take(name.into(), today)));
        }
    });
    let name = field::line().enters(&press);
    let button = press_button(Weight::Plain, cx.t(Msg::TakeSnapshot), on(On::Click, press));
    classed("div", "row take screen-only")
        .attr("role", "group")
        .attr("aria-label", cx.t(Msg::TakeSnapshot))
        .with(field::labelled(cx, Msg::SnapshotName, name))
        .with(button)
}

/// Every snapshot with its name to be written and the way to delete it.
fn manage(cx: &Cx) -> El {
    let runs = cx.state.project().runs.iter().enumerate();
    let entries = runs.map(|(place, run)| {
        let name = field::line().value(&run.name);
        let name = name.writes(cx, move |name| Action::Run(RunAction::Rename(place, name)));
        let deletes = cx.fill(Msg::DeleteNamed, &[("name", &called(cx, run))]);
        let delete = link_button(cx, Msg::Delete, &deletes, Action::Run(RunAction::Delete(place)));
        let label = classed("label", "field").with(told("span", "label", &cx.day(run.date))).with(name);
        classed("div", "row").number("data-run", place as i32).with(label).with(delete)
    });
    classed("details", "manage screen-only").with(summary(cx.t(Msg::RenameOrDelete))).with(el("ul").entries(entries))
}

/// The runs of the open project, and the answers of now.
pub fn line(state: &State, survey: &Survey) -> Timeline {
    Timeline::of(&state.instrument, &state.project().runs, survey, Date::read(&page::today()))
}

fn called(cx: &Cx, run: &Run) -> String {
    cx.words().called(run, &|date| cx.day(date))
}

fn dated(cx: &Cx, run: &Run) -> String {
    cx.words().dated(run, &|date| cx.day(date))
}
