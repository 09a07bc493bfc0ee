//! What is taken along: the report on paper, the answers, and files that other programs open.

use std::rc::Rc;

use yew::{Callback, Event};

use super::link;
use crate::{
    app::{
        aside::Copied,
        cx::Cx,
        parts::{
            button::{Weight, button, press_button, row},
            el::{El, el, p, section},
            field, files as buttons,
        },
        projects::name_of,
        state::{Action, Confirm, State, View},
    },
    browser::{
        canvas, files, json,
        listener::{On, on},
        page,
    },
    core::{fingerprint::Content, result::Outcome, result_file::whole},
    export::{
        PlanLine, Report,
        csv::csv,
        html::html,
        ics::{Moment, ics},
        markdown::markdown,
        svg,
        text::text,
    },
    i18n::{Catalogue, Msg},
};

/// A file that other programs open.
#[derive(Clone, Copy)]
enum Kind {
    Report,
    Markdown,
    Csv,
    Calendar,
    Radar,
    RadarPicture,
    Bars,
    BarsPicture,
    Result,
}

/// The section.
pub fn take_along(cx: &Cx) -> El {
    let print = on(On::Click, Callback::from(|_: Event| page::print()));
    let print = press_button(Weight::Plain, cx.t(Msg::Print), print);
    let project = cx.state.project();
    let has_dates = project.plan.steps().iter().any(|step| step.due.is_some());
    let others = [
        Some((Kind::Report, Msg::FileReport)),
        Some((Kind::Markdown, Msg::FileMarkdown)),
        Some((Kind::Csv, Msg::FileCsv)),
        has_dates.then_some((Kind::Calendar, Msg::FileCalendar)),
        Some((Kind::Radar, Msg::FileRadar)),
        Some((Kind::RadarPicture, Msg::FileRadarPng)),
        Some((Kind::Bars, Msg::FileBars)),
        Some((Kind::BarsPicture, Msg::FileBarsPng)),
        Some((Kind::Result, Msg::FileResult)),
    ];
    let others = others.into_iter().flatten().map(|(kind, label)| {
        let files = Files::of(cx);
        let press = Callback::from(move |_: Event| files.download(kind));
        press_button(Weight::Quiet, cx.t(label), on(On::Click, press))
    });
    let again = [
        button(cx, Weight::Plain, Msg::BackToQuestions, Action::Go(View::Review)),
        button(cx, Weight::Quiet, Msg::Projects, Action::Go(View::Home)),
        button(cx, Weight::Quiet, Msg::StartAnew, Action::Ask(Confirm::StartAnew)),
        button(cx, Weight::Quiet, Msg::ForgetEverything, Action::Ask(Confirm::Forget)),
    ];
    let files = Files::of(cx);
    let copy = link::copy_button(cx, Msg::CopyText, Copied::Text, move || files.with(text).unwrap_or_default());
    let first = row([print, copy, buttons::download(cx), buttons::load(cx, Msg::LoadAnswers)]);
    section("take-along screen-only", cx.t(Msg::TakeAlong))
        .with(p("", cx.t(Msg::TakeAlongText)))
        .with(first.maybe(buttons::whole_project(cx)))
        .with(el("h4").say(cx.t(Msg::OtherFiles)))
        .with(row(others))
        .maybe(copied(cx))
        .with(link::link(cx))
        .with(row(again))
}

/// Said where it was copied; where the browser forbids that, the text to copy by hand.
fn copied(cx: &Cx) -> Option<El> {
    let by_hand = match cx.state.aside.copied? {
        Copied::Link => return None,
        Copied::Text => return Some(p("", cx.t(Msg::Copied)).attr("role", "status")),
        Copied::ByHand if cx.state.aside.made.is_some() => return None,
        Copied::ByHand => Files::of(cx).with(text)?,
    };
    let area = el("textarea").attr("rows", "8").flag("readonly", true).value(&by_hand);
    let said = p("", cx.t(Msg::CopyByHand)).attr("role", "status");
    Some(el("div").with(said).with(field::labelled(cx, Msg::TextToCopy, area)))
}

/// The files of a project, made when they are wanted.
#[derive(Clone)]
struct Files {
    state: Rc<State>,
    catalogue: Catalogue,
    content: Content,
}

impl Files {
    fn of(cx: &Cx) -> Self {
        Files { state: cx.state.clone(), catalogue: cx.catalogue, content: cx.content.clone() }
    }

    /// What a file is made of, for as long as it is being made.
    fn with<T>(&self, make: impl FnOnce(&Report) -> T) -> Option<T> {
        let (project, instrument, catalogue) = (self.state.project(), &self.state.instrument, self.catalogue);
        let survey = project.survey.as_ref()?;
        let outcome = Outcome::of(instrument, &survey.response);
        let steps = project.plan.steps();
        let plan: Vec<PlanLine> = (steps.iter())
            .map(|step| {
                let item = &instrument.items[step.item];
                let (owner, note) = (&step.owner, &step.note);
                PlanLine { id: &item.id.0, text: &item.advice, owner, due: step.due, note, done: step.done }
            })
            .collect();
        Some(make(&Report {
            instrument,
            catalogue,
            fingerprint: &self.content.fingerprint(),
            survey,
            outcome: &outcome,
            project: &project.name,
            project_id: &[&instrument.id, "-", &project.id.to_string()].concat(),
            date: &page::today_in_words(catalogue.tag),
            plan: &plan,
        }))
    }

    fn download(&self, kind: Kind) {
        let Some((ending, mime, text)) = self.with(|report| made(kind, report)).flatten() else { return };
        let (instrument, project) = (&self.state.instrument, self.state.project());
        let name = [&instrument.id, "-", &name_of(project, self.catalogue), "-", &page::today(), ending].concat();
        match kind {
            Kind::RadarPicture | Kind::BarsPicture => canvas::png(&text, move |picture| {
                picture.iter().for_each(|picture| files::download_blob(&name, picture));
            }),
            _ => files::download(&name, mime, &text),
        }
    }
}

/// A file: how its name ends, what it is, and what is in it; of a picture that is to be drawn, the drawing.
fn made(kind: Kind, report: &Report) -> Option<(&'static str, &'static str, String)> {
    Some(match kind {
        Kind::Report => (".html", "text/html", html(report)),
        Kind::Markdown => (".md", "text/markdown", markdown(report)),
        Kind::Csv => (".csv", "text/csv", csv(report)),
        Kind::Calendar => (".ics", "text/calendar", ics(report, Moment::read(&page::now())?)?),
        Kind::Radar => ("-radar.svg", "image/svg+xml", svg::radar(report)),
        Kind::RadarPicture => ("-radar.png", "image/png", svg::radar(report)),
        Kind::Bars => ("-bars.svg", "image/svg+xml", svg::bars(report)),
        Kind::BarsPicture => ("-bars.png", "image/png", svg::bars(report)),
        Kind::Result => {
            let whole = whole(report.survey, report.instrument, report.outcome, report.fingerprint);
            (".result.json", "application/json", json::written_out(&whole))
        }
    })
}
