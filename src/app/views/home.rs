//! All projects: a consultant has one for each client. Whoever has one need not come here.

use std::rc::Rc;

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading, link_button, named_button, row},
            confirm,
            el::{El, classed, el, p, told},
            field, files, icon, notice, undo,
        },
        projects::{ProjectAction, Undo, name_of},
        state::{Action, Confirm, View},
    },
    core::{asked, history::Stand, project::Project, wire::Survey},
    i18n::Msg,
};

/// The list of projects.
#[inline(never)]
pub fn home(cx: &Cx) -> El {
    let projects = cx.state.portfolio.projects().iter().map(|project| card(cx, project).key(project.id as usize));
    let deleted = undo::undo(cx, |undo| matches!(undo, Undo::Project(_)).then_some(Msg::ProjectDeleted));
    let ways = row([
        button(cx, Weight::Plain, Msg::NewProject, Action::Project(ProjectAction::New)),
        files::load(cx, Msg::LoadProject),
        button(cx, Weight::Quiet, Msg::BackToStart, Action::Go(View::Intro)),
    ]);
    classed("section", "view home")
        .attr("data-view", "home")
        .attr("part", "view")
        .with(heading(cx.t(Msg::Projects)))
        .with(p("lead", cx.t(Msg::ProjectsLead)))
        .maybe(notice::notice(cx))
        .maybe(notice::keeping(cx))
        .maybe(deleted)
        .maybe((!matches!(cx.state.confirm, Some(Confirm::DeleteProject(_)))).then(|| confirm::confirm(cx)).flatten())
        .with(classed("ul", "cards projects").all(projects))
        .with(ways)
}

fn card(cx: &Cx, project: &Rc<Project>) -> El {
    let id = project.id;
    let name = name_of(project, cx.catalogue);
    // An empty field shows what the project is called without a name.
    let unnamed = cx.fill_number(Msg::ProjectNumber, id as usize);
    let field = field::line().value(&project.name).set("placeholder", &unnamed);
    let field = field.writes(cx, move |name| Action::Project(ProjectAction::Rename(id, name)));
    let named = |msg: Msg| cx.fill(msg, &[("name", &name)]);
    let open = named_button(cx, Msg::Open, &named(Msg::OpenNamed), Action::Project(ProjectAction::Open(id)));
    let copy = Action::Project(ProjectAction::Duplicate(id, named(Msg::CopyOf).into()));
    let ways = row([
        open,
        link_button(cx, Msg::Duplicate, &named(Msg::DuplicateNamed), copy),
        files::export(cx, project, Weight::Quiet, Msg::Export).set("aria-label", &named(Msg::ExportNamed)),
        link_button(cx, Msg::Delete, &named(Msg::DeleteNamed), Action::Ask(Confirm::DeleteProject(id))),
    ]);
    let asked = cx.state.confirm == Some(Confirm::DeleteProject(id));
    let card = classed("article", "card project").attr("part", "card").number("data-project", id as i32);
    let card = card.set("aria-label", &name).with(field::labelled(cx, Msg::Name, field));
    let card = match &project.survey {
        None => card.with(p("", cx.t(Msg::NothingAnswered))),
        Some(survey) => card.with(stand(cx, survey)).with(told("p", "hint", &counted(cx, survey))),
    };
    let card = card.maybe(kept(cx, project).map(|kept| told("p", "hint", &kept)));
    let card = card.with(ways).maybe(asked.then(|| confirm::confirm_of(cx, &name)).flatten());
    el("li").with(if id == cx.state.project().id { card.attr("aria-current", "true") } else { card })
}

/// The verdict so far, with the index where it may be shown.
fn stand(cx: &Cx, survey: &Survey) -> El {
    let stand = Stand::of(cx.instrument(), survey);
    let verdict = &stand.verdict.text(&cx.instrument().verdicts).title;
    let line = classed("p", "stand").with(icon::verdict(stand.verdict)).with(told("span", "", verdict));
    match stand.index {
        None => line,
        Some(index) => line.with(told("span", "index", &cx.fill_number(Msg::IndexIs, index as usize))),
    }
}

fn counted(cx: &Cx, survey: &Survey) -> String {
    let shown = asked::shown(cx.instrument(), survey.form, &survey.response);
    let answered = shown.iter().filter(|&&item| survey.response.answers[item].is_some()).count();
    cx.fill_of(Msg::AnsweredOf, answered, shown.len())
}

/// How many runs and steps there are, if any.
fn kept(cx: &Cx, project: &Project) -> Option<String> {
    let steps = project.plan.steps();
    let done = steps.iter().filter(|step| step.done).count();
    let mut parts = Vec::new();
    if let Some(last) = project.runs.last() {
        let date = cx.day(last.date);
        parts.push(cx.fill(Msg::SnapshotsLast, &[("number", &project.runs.len().to_string()), ("date", &date)]));
    }
    if !steps.is_empty() {
        parts.push(cx.fill_of(Msg::StepsDone, done, steps.len()));
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}
