//! What happens to projects: a person with one need not know of this; a consultant has one for each client.

use std::rc::Rc;

use crate::{
    app::state::{Focus, Notice, State, View},
    core::{
        instrument::Instrument,
        plan::PlanStep,
        project::{Deleted, Project},
        run::Run,
    },
    i18n::{Catalogue, Msg},
};

/// What can happen to a project, named by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectAction {
    /// It is opened, where there is something to see.
    Open(u32),
    /// A new one is begun.
    New,
    /// It gets another name.
    Rename(u32, Rc<str>),
    /// It gets a copy of this name.
    Duplicate(u32, Rc<str>),
    /// The open one is told from every other one by this, unless it has something already.
    Identify(Rc<str>),
}

/// What was deleted and can come back, until the next change of view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undo {
    /// A project.
    Project(Deleted),
    /// A run of the open project, with its place.
    Run(usize, Rc<Run>),
    /// A step of its plan, with its place.
    Step(usize, PlanStep),
}

/// What a project is called: as the person does, or else by its number.
pub fn name_of(project: &Project, catalogue: Catalogue) -> String {
    if project.name.trim().is_empty() {
        catalogue.fill(Msg::ProjectNumber, &[("number", &project.id.to_string())])
    } else {
        project.name.to_string()
    }
}

/// How a file of a project is called: after the survey, the project if it has a name, and the day.
pub fn file_name(instrument: &Instrument, project: &Project, today: &str, ending: &str) -> String {
    let name = project.name.trim();
    let between = if name.is_empty() { "" } else { "-" };
    [&*instrument.id, between, name, "-", today, ending].concat()
}

impl State {
    // Apart, because only views that come later act like this.
    #[inline(never)]
    pub(super) fn project_action(&mut self, action: ProjectAction) -> Option<Focus> {
        match action {
            ProjectAction::Open(id) => {
                self.portfolio.select(id);
                return Some(self.show_project());
            }
            ProjectAction::New => {
                self.portfolio.add(Project::new(1));
                self.begin_choosing();
                return Some(Focus::Project(self.project().id));
            }
            ProjectAction::Rename(id, name) => self.portfolio.rename(id, &name),
            ProjectAction::Identify(uid) if self.project().uid.is_empty() => self.project_mut().uid = uid,
            ProjectAction::Identify(_) => return None,
            ProjectAction::Duplicate(id, name) => {
                let copy = self.portfolio.duplicate(id, &name)?;
                self.own = true;
                return Some(Focus::Project(copy));
            }
        }
        self.own = true;
        None
    }

    /// Shows the open project: its result, or the intro where there is none yet.
    pub(super) fn show_project(&mut self) -> Focus {
        self.own = true;
        self.begin_choosing();
        let done = self.survey().is_some() && self.open_page().is_none();
        let focus = self.go(if done { View::Result } else { View::Intro });
        self.tell_dropped(&self.project().dropped.clone());
        focus
    }

    /// Another project is open: what the last one had does not count for it, but the person is the same.
    fn begin_choosing(&mut self) {
        self.own = true;
        self.compared = None;
        self.choice.stage = self.preset.stage;
        self.choose_as_in_survey();
    }

    /// A project from a file stands beside the others, and in place of a blank one that is alone.
    pub(super) fn take_project(&mut self, project: Project) -> Focus {
        let dropped = project.dropped.clone();
        self.portfolio.take(project);
        self.begin_choosing();
        let focus = self.go(View::Home);
        self.notice = Some(Notice::ProjectLoaded);
        self.tell_dropped(&dropped);
        focus
    }

    #[inline(never)]
    pub(super) fn delete_project(&mut self, id: u32) -> Option<Focus> {
        let open = self.project().id;
        let deleted = self.portfolio.delete(id)?;
        if open == id {
            self.begin_choosing();
        }
        self.own = true;
        Some(self.deleted(Undo::Project(deleted)))
    }

    /// Says that something is deleted and can come back.
    pub(super) fn deleted(&mut self, undo: Undo) -> Focus {
        self.notice = Some(Notice::Deleted(undo));
        Focus::Notice
    }

    #[inline(never)]
    pub(super) fn undo(&mut self) -> Option<Focus> {
        let undo = match self.notice.take() {
            Some(Notice::Deleted(undo)) => undo,
            notice => {
                self.notice = notice;
                return None;
            }
        };
        Some(match undo {
            Undo::Project(deleted) => {
                let before = self.project().id;
                let id = self.portfolio.restore(deleted);
                if self.project().id != before {
                    self.begin_choosing();
                }
                Focus::Project(id)
            }
            Undo::Run(place, run) => {
                self.project_mut().put_back(place, run);
                self.compared = None;
                Focus::Run(place)
            }
            Undo::Step(place, step) => {
                let item = step.item;
                self.project_mut().plan.put_back(place, step);
                Focus::Step(item)
            }
        })
    }
}
