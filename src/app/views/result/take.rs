//! What is taken along: the report on paper, the answers, and files that other programs open.

use yew::{Callback, Event};

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, press_button, row},
            el::{El, el, p, section},
            files as buttons,
        },
        projects::name_of,
        state::{Action, Confirm, View},
    },
    browser::{
        files, json,
        listener::{On, on},
        page,
    },
    core::{instrument::Instrument, project::Project, result::Outcome, result_file::whole},
    export::{
        PlanLine, Report,
        csv::csv,
        html::html,
        ics::{Moment, ics},
        markdown::markdown,
        svg,
    },
    i18n::{Catalogue, Msg},
};

/// A file that other programs open.
#[derive(Clone, Copy)]
enum Kind {
    Html,
    Markdown,
    Csv,
    Calendar,
    Radar,
    Bars,
    Result,
}

/// The section.
pub fn take_along(cx: &Cx) -> El {
    let print = on(On::Click, Callback::from(|_: Event| page::print()));
    let print = press_button(Weight::Plain, cx.t(Msg::Print), print);
    let project = cx.state.project();
    let has_dates = project.plan.steps().iter().any(|step| step.due.is_some());
    let others = [
        Some((Kind::Html, Msg::FileHtml)),
        Some((Kind::Markdown, Msg::FileMarkdown)),
        Some((Kind::Csv, Msg::FileCsv)),
        has_dates.then_some((Kind::Calendar, Msg::FileCalendar)),
        Some((Kind::Radar, Msg::FileRadar)),
        Some((Kind::Bars, Msg::FileBars)),
        Some((Kind::Result, Msg::FileResult)),
    ];
    let others = others.into_iter().flatten().map(|(kind, label)| {
        let (state, catalogue, content) = (cx.state.clone(), cx.catalogue, cx.content.clone());
        let press = Callback::from(move |_: Event| {
            download(kind, state.project(), &state.instrument, catalogue, &content.fingerprint());
        });
        press_button(Weight::Quiet, cx.t(label), on(On::Click, press))
    });
    let again = [
        button(cx, Weight::Plain, Msg::BackToQuestions, Action::Go(View::Review)),
        button(cx, Weight::Quiet, Msg::Projects, Action::Go(View::Home)),
        button(cx, Weight::Quiet, Msg::StartAnew, Action::Ask(Confirm::StartAnew)),
        button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)),
    ];
    let first = row([print, buttons::download(cx), buttons::load(cx, Msg::LoadAnswers)]);
    section("take-along screen-only", cx.t(Msg::TakeAlong))
        .with(p("", cx.t(Msg::TakeAlongText)))
        .with(first.maybe(whole_project(cx)))
        .with(el("h4").say(cx.t(Msg::OtherFiles)))
        .with(row(others))
        .with(row(again))
}

/// The answers alone are not all: plan and runs go along with the project.
fn whole_project(cx: &Cx) -> Option<El> {
    let project = cx.state.portfolio.open();
    let more = !project.plan.steps().is_empty() || !project.runs.is_empty();
    more.then(|| buttons::export(cx, project, Weight::Plain, Msg::DownloadProject))
}

fn download(kind: Kind, project: &Project, instrument: &Instrument, catalogue: Catalogue, fingerprint: &str) {
    let Some(survey) = &project.survey else { return };
    let outcome = Outcome::of(instrument, &survey.response);
    let steps = project.plan.steps();
    let plan: Vec<PlanLine> = (steps.iter())
        .map(|step| {
            let item = &instrument.items[step.item];
            let (owner, note) = (&step.owner, &step.note);
            PlanLine { id: &item.id.0, text: &item.advice, owner, due: step.due, note, done: step.done }
        })
        .collect();
    let date = page::today_in_words(catalogue.tag);
    let project_id = [&instrument.id, "-", &project.id.to_string()].concat();
    let report = Report {
        instrument,
        catalogue,
        fingerprint,
        survey,
        outcome: &outcome,
        project: &project.name,
        project_id: &project_id,
        date: &date,
        plan: &plan,
    };
    let (ending, mime, text) = match kind {
        Kind::Html => (".html", "text/html", html(&report)),
        Kind::Markdown => (".md", "text/markdown", markdown(&report)),
        Kind::Csv => (".csv", "text/csv", csv(&report)),
        Kind::Calendar => {
            let Some(text) = Moment::read(&page::now()).and_then(|now| ics(&report, now)) else { return };
            (".ics", "text/calendar", text)
        }
        Kind::Radar => ("-radar.svg", "image/svg+xml", svg::radar(&report)),
        Kind::Bars => ("-bars.svg", "image/svg+xml", svg::bars(&report)),
        Kind::Result => {
            (".result.json", "application/json", json::written_out(&whole(survey, instrument, &outcome, fingerprint)))
        }
    };
    let name = [&instrument.id, "-", &name_of(project, catalogue), "-", &page::today(), ending].concat();
    files::download(&name, mime, &text);
}
