//! What is taken along: the report on paper, the answers, and files that other programs open.

use std::rc::Rc;

use yew::{Callback, Event};

use super::{link, runs};
use crate::{
    app::{
        aside::Copied,
        cx::Cx,
        parts::{
            button::{Weight, button, press_button, row},
            el::{El, el, p, section, subheading},
            field, files as buttons,
        },
        projects::{ProjectAction, file_name},
        shown::Part,
        state::{Action, Confirm, State, View},
    },
    browser::{
        canvas, crypto, day, files, json,
        listener::{On, on},
        page,
    },
    core::{fingerprint::Content, result::Outcome, result_file::whole},
    export::{
        Report,
        csv::csv,
        html::html,
        ics::{Moment, ics},
        markdown::markdown,
        plan_csv::plan_csv,
        svg,
        text::text,
        trend::trend,
    },
    i18n::{Catalogue, Msg},
};

/// A file that other programs open.
#[derive(Clone, Copy)]
enum Kind {
    Report,
    Markdown,
    Csv,
    Plan,
    Calendar,
    Radar,
    RadarPicture,
    Bars,
    BarsPicture,
    Trend,
    TrendPicture,
    Result,
}

/// The section.
pub fn take_along(of: &Part) -> Option<El> {
    let (cx, survey) = (&of.cx, of.cx.survey()?);
    let line = runs::line(&cx.state, survey);
    let print = on(On::Click, Callback::from(|_: Event| page::print()));
    let print = press_button(Weight::Plain, cx.t(Msg::Print), print);
    let project = cx.state.project();
    let steps = project.plan.steps();
    let has_dates = steps.iter().any(|step| step.due.is_some());
    let has_trend = line.runs.len() > 1;
    let others = [
        Some((Kind::Report, Msg::FileReport)),
        Some((Kind::Markdown, Msg::FileMarkdown)),
        Some((Kind::Csv, Msg::FileCsv)),
        (!steps.is_empty()).then_some((Kind::Plan, Msg::FilePlan)),
        has_dates.then_some((Kind::Calendar, Msg::FileCalendar)),
        Some((Kind::Radar, Msg::FileRadar)),
        Some((Kind::RadarPicture, Msg::FileRadarPng)),
        Some((Kind::Bars, Msg::FileBars)),
        Some((Kind::BarsPicture, Msg::FileBarsPng)),
        has_trend.then_some((Kind::Trend, Msg::FileTrend)),
        has_trend.then_some((Kind::TrendPicture, Msg::FileTrendPng)),
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
    let (said, by_hand) = copied(cx);
    let section = section("take-along screen-only", cx.t(Msg::TakeAlong))
        .with(p("", cx.t(Msg::TakeAlongText)))
        .with(first.maybe(buttons::whole_project(cx)))
        .with(subheading("h4", cx.t(Msg::OtherFiles)))
        .with(row(others))
        .with(link::said_of_copy(cx, said))
        .maybe(by_hand)
        .with(link::link(cx))
        .with(row(again));
    Some(section)
}

/// What is said of copying the result, and where the browser forbids that, the text to copy by hand.
fn copied(cx: &Cx) -> (Option<Msg>, Option<El>) {
    match cx.state.aside.copied {
        Some(Copied::Text) => (Some(Msg::Copied), None),
        Some(Copied::ByHand) if cx.state.aside.made.is_none() => {
            let area = Files::of(cx).with(text).map(|text| {
                let area = el("textarea").attr("rows", "8").flag("readonly", true).value(&text);
                field::labelled(cx, Msg::TextToCopy, area)
            });
            (Some(Msg::CopyByHand), area)
        }
        _ => (None, None),
    }
}

/// The files of a project, made when they are wanted.
#[derive(Clone)]
struct Files {
    state: Rc<State>,
    send: Callback<Action>,
    catalogue: Catalogue,
    content: Content,
}

impl Files {
    fn of(cx: &Cx) -> Self {
        let (state, send, content) = (cx.state.clone(), cx.send.clone(), cx.content.clone());
        Files { state, send, catalogue: cx.catalogue, content }
    }

    /// What a file is made of, for as long as it is being made.
    fn with<T>(&self, make: impl FnOnce(&Report) -> T) -> Option<T> {
        let (project, instrument, catalogue) = (self.state.project(), &self.state.instrument, self.catalogue);
        let survey = project.survey.as_ref()?;
        let outcome = Outcome::of(instrument, &survey.response);
        Some(make(&Report {
            instrument,
            catalogue,
            fingerprint: &self.content.fingerprint(),
            project,
            survey,
            outcome: &outcome,
            ruled_out: &self.state.project().ruled_out,
            line: &runs::line(&self.state, survey),
            date: &day::today_in_words(catalogue.tag),
            day: &|date| day::date_in_words(date.to_string(), catalogue.tag),
        }))
    }

    fn download(&self, kind: Kind) {
        let Some((ending, mime, text)) = self.with(|report| self.made(kind, report)).flatten() else { return };
        let (instrument, project) = (&self.state.instrument, self.state.project());
        let name = file_name(instrument, project, &page::today(), ending);
        match kind {
            Kind::RadarPicture | Kind::BarsPicture | Kind::TrendPicture => canvas::png(&text, move |picture| {
                picture.iter().for_each(|picture| files::download_blob(&name, picture));
            }),
            _ => files::download(&name, mime, &text),
        }
    }

    /// A file: how its name ends, what it is, and what is in it; of a picture that is to be drawn, the drawing.
    fn made(&self, kind: Kind, report: &Report) -> Option<(&'static str, &'static str, String)> {
        Some(match kind {
            Kind::Report => (".html", "text/html", html(report)),
            Kind::Markdown => (".md", "text/markdown", markdown(report)),
            Kind::Csv => (".csv", "text/csv", csv(report)),
            Kind::Plan => ("-plan.csv", "text/csv", plan_csv(report)),
            Kind::Calendar => (".ics", "text/calendar", self.calendar(report)?),
            Kind::Radar => ("-radar.svg", "image/svg+xml", svg::radar(report)),
            Kind::RadarPicture => ("-radar.png", "image/png", svg::radar(report)),
            Kind::Bars => ("-bars.svg", "image/svg+xml", svg::bars(report)),
            Kind::BarsPicture => ("-bars.png", "image/png", svg::bars(report)),
            Kind::Trend => ("-trend.svg", "image/svg+xml", trend(report)),
            Kind::TrendPicture => ("-trend.png", "image/png", trend(report)),
            Kind::Result => {
                let whole = whole(report.survey, report.instrument, report.outcome, report.fingerprint);
                (".result.json", "application/json", json::written_out(&whole))
            }
        })
    }

    /// The dates of the plan, in a project that has something to be told by from now on.
    fn calendar(&self, report: &Report) -> Option<String> {
        let mut project = report.project.clone();
        if project.uid.is_empty() {
            project.uid = crypto::unique()?.into();
            self.send.emit(Action::Project(ProjectAction::Identify(project.uid.clone())));
        }
        ics(&Report { project: &project, ..*report }, Moment::read(&page::now())?)
    }
}
