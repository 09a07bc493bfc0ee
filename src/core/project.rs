//! Projects: each with its survey, its plan and its runs. One is open, and there is always one.

use std::rc::Rc;

use crate::core::{
    json::Json,
    limits::{self, within},
    migrate::Dropped,
    plan::Plan,
    run::Run,
    wire::Survey,
};

/// One project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// From 1; no two projects of a portfolio have the same.
    pub id: u32,
    /// What the person calls it; empty while they do not. At most [`limits::NAME`] characters.
    pub name: Rc<str>,
    /// What tells it from every project of anybody, for calendars: drawn by chance when it is first needed, and empty until
    /// then. At most [`limits::ID`] characters.
    pub uid: Rc<str>,
    /// The survey in progress.
    pub survey: Option<Survey>,
    /// What is to be done.
    pub plan: Plan,
    /// Items (positions in [`Instrument::items`](crate::core::instrument::Instrument::items)) that cannot be raised here, in
    /// the order in which the person ruled them out; each once.
    pub ruled_out: Vec<usize>,
    /// Earlier answers, the oldest first.
    pub runs: Vec<Rc<Run>>,
    /// Surveys and plans as they were stored for another version of the instrument, where something in them has no place in
    /// this one. They are stored again as they are.
    pub earlier: Vec<Json>,
    /// What had no place when the project was read. Not stored.
    pub dropped: Vec<Dropped>,
}

impl Project {
    /// A project without a name in which nothing happened yet.
    pub fn new(id: u32) -> Self {
        Project {
            id,
            name: "".into(),
            uid: "".into(),
            survey: None,
            plan: Plan::default(),
            ruled_out: Vec::new(),
            runs: Vec::new(),
            earlier: Vec::new(),
            dropped: Vec::new(),
        }
    }

    /// Whether anything would be lost with it.
    pub fn is_blank(&self) -> bool {
        let nothing = self.survey.is_none() && self.plan.steps().is_empty() && self.ruled_out.is_empty();
        nothing && self.runs.is_empty() && self.earlier.is_empty() && self.name.trim().is_empty()
    }

    /// Rules out that an item is raised, or takes that back.
    pub fn rule_out(&mut self, item: usize, out: bool) {
        self.ruled_out.retain(|other| *other != item);
        if out {
            self.ruled_out.push(item);
        }
    }

    /// Keeps a run, after all of its day and before all later ones.
    pub fn take(&mut self, run: Run) {
        let place = self.runs.iter().take_while(|earlier| earlier.date <= run.date).count();
        self.runs.insert(place, Rc::new(run));
    }

    /// Renames the run at a place, if there is one.
    pub fn rename_run(&mut self, place: usize, name: &str) {
        if let Some(run) = self.runs.get_mut(place) {
            Rc::make_mut(run).name = within(name, limits::NAME);
        }
    }

    /// Removes the run at a place. With its place, it can be put back.
    pub fn delete_run(&mut self, place: usize) -> Option<Rc<Run>> {
        (place < self.runs.len()).then(|| self.runs.remove(place))
    }

    /// Puts a run back to its place.
    pub fn put_back(&mut self, place: usize, run: Rc<Run>) {
        self.runs.insert(place.min(self.runs.len()), run);
    }
}

/// A project that was deleted, with what undoing that needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deleted {
    project: Rc<Project>,
    place: usize,
    was_open: bool,
    was_last: bool,
}

impl Deleted {
    /// The project.
    pub fn project(&self) -> &Project {
        &self.project
    }
}

/// All projects of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portfolio {
    /// Never empty.
    projects: Vec<Rc<Project>>,
    /// The place of the one that is open.
    open: usize,
}

impl Default for Portfolio {
    /// One project in which nothing happened yet.
    fn default() -> Self {
        Portfolio { projects: vec![Rc::new(Project::new(1))], open: 0 }
    }
}

impl Portfolio {
    /// These projects, of which the one of this id is open; `None` when it is not among them, or two have the same id.
    pub fn of(projects: Vec<Project>, open: u32) -> Option<Self> {
        let twice = projects.iter().enumerate().any(|(n, a)| projects[..n].iter().any(|b| a.id == b.id));
        let place = projects.iter().position(|project| project.id == open)?;
        (!twice).then(|| Portfolio { projects: projects.into_iter().map(Rc::new).collect(), open: place })
    }

    /// All projects, in the person's order.
    pub fn projects(&self) -> &[Rc<Project>] {
        &self.projects
    }

    /// The open project.
    pub fn open(&self) -> &Rc<Project> {
        &self.projects[self.open]
    }

    /// The open project, to change it.
    pub fn open_mut(&mut self) -> &mut Project {
        Rc::make_mut(&mut self.projects[self.open])
    }

    /// Whether there is nothing to store: a single project, and that is blank.
    pub fn is_blank(&self) -> bool {
        self.projects.len() == 1 && self.open().is_blank()
    }

    fn place(&self, id: u32) -> Option<usize> {
        self.projects.iter().position(|project| project.id == id)
    }

    fn free_id(&self) -> u32 {
        (1..).find(|&id| self.place(id).is_none()).unwrap_or(1)
    }

    /// Opens a project, if it is there.
    pub fn select(&mut self, id: u32) {
        self.open = self.place(id).unwrap_or(self.open);
    }

    /// Adds a project at the end and opens it. It gets an id of its own. What a file brings may be a copy of one that is
    /// here: that stays what its calendar knows, and the copy becomes another.
    pub fn add(&mut self, project: Project) {
        let known = self.projects.iter().any(|other| other.uid == project.uid);
        let uid = if known { "".into() } else { project.uid.clone() };
        let id = self.free_id();
        self.projects.push(Rc::new(Project { id, uid, ..project }));
        self.open = self.projects.len() - 1;
    }

    /// The same, in place of a single blank project.
    pub fn take(&mut self, project: Project) {
        if self.is_blank() {
            self.projects.clear();
        }
        self.add(project);
    }

    /// Renames a project, if it is there.
    pub fn rename(&mut self, id: u32, name: &str) {
        if let Some(place) = self.place(id) {
            Rc::make_mut(&mut self.projects[place]).name = within(name, limits::NAME);
        }
    }

    /// Puts a copy of this name after a project. The id of the copy.
    pub fn duplicate(&mut self, id: u32, name: &str) -> Option<u32> {
        let place = self.place(id)?;
        let name = within(name, limits::NAME);
        let copy = Project { id: self.free_id(), name, uid: "".into(), ..(*self.projects[place]).clone() };
        let id = copy.id;
        self.projects.insert(place + 1, Rc::new(copy));
        self.open += usize::from(place < self.open);
        Some(id)
    }

    /// Deletes a project. In place of the open one, the one after it is open, or else the one before; in place of the last
    /// one stands a blank one.
    pub fn delete(&mut self, id: u32) -> Option<Deleted> {
        let place = self.place(id)?;
        let was_open = place == self.open;
        let project = self.projects.remove(place);
        self.open -= usize::from(place < self.open);
        let was_last = self.projects.is_empty();
        if was_last {
            *self = Self::default();
        }
        self.open = self.open.min(self.projects.len() - 1);
        Some(Deleted { project, place, was_open, was_last })
    }

    /// Undoes a deletion. A blank stand-in goes; an id that another project has by now is replaced. The project's id.
    pub fn restore(&mut self, deleted: Deleted) -> u32 {
        let Deleted { mut project, place, was_open, was_last } = deleted;
        if was_last && self.is_blank() {
            (self.projects, self.open) = (vec![project], 0);
            return self.open().id;
        }
        if self.place(project.id).is_some() {
            Rc::make_mut(&mut project).id = self.free_id();
        }
        let (id, place) = (project.id, place.min(self.projects.len()));
        self.projects.insert(place, project);
        self.open = if was_open { place } else { self.open + usize::from(place <= self.open) };
        id
    }
}
