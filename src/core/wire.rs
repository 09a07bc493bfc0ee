//! What leaves the program as a document and comes back: the response file, and the versioned envelope in which all
//! projects are saved.

use crate::core::{
    asked::Form,
    document::{At, Invalid, Problems},
    instrument::Instrument,
    json::Json,
    migrate::Migrated,
    project::{Portfolio, Project},
    project_file,
    response::Response,
};

/// The newest envelope that this engine reads, and the one that it writes. Version 1 held a single survey.
pub const VERSION: i64 = 2;

const FORMAT: &str = "crm-readiness-saved";

/// A survey in progress: the answers, and which form they are given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// The answers so far.
    pub response: Response,
    /// The form chosen.
    pub form: Form,
}

/// Why a stored text is not something that can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// A newer engine wrote it, with this version.
    Newer(i64),
    /// It is for another instrument, or damaged.
    Invalid(Invalid),
}

/// What a person's file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Answers.
    Survey(Migrated),
    /// A whole project.
    Project(Project),
}

impl Loaded {
    /// Reads a file of answers or of a project. Answers without a form are taken for the full one.
    ///
    /// # Errors
    /// Every problem of the document; see [`Response::read`] and [`Project::from_file`].
    pub fn read(document: &Json, instrument: &Instrument) -> Result<Self, Invalid> {
        if document.get("format") == Some(&Json::text(project_file::FORMAT)) {
            return Project::from_file(document, instrument).map(Loaded::Project);
        }
        let mut problems = Problems::default();
        let survey = Migrated::read_at(&At::root(document), instrument.version, instrument, &mut problems);
        problems.finish(Loaded::Survey(survey))
    }
}

impl Survey {
    /// The response file: a response, and the form.
    pub fn to_file(&self, instrument: &Instrument) -> Json {
        let mut document = self.response.to_json(instrument);
        if let Json::Object(members) = &mut document {
            members.push(("form".into(), Json::text(self.form.name())));
        }
        document
    }

    /// Reads a survey to the present instrument that is a part of a larger document.
    pub fn read_at(at: &At, instrument: &Instrument, p: &mut Problems) -> Self {
        let form = at.optional("form").map_or(Form::Full, |at| {
            Form::named(&at.text(16, p)).unwrap_or_else(|| {
                at.expected("“short” or “full”", p);
                Form::Full
            })
        });
        Survey { response: Response::read_at(at, instrument, p), form }
    }
}

impl Portfolio {
    /// The envelope to store.
    pub fn to_saved(&self, instrument: &Instrument) -> Json {
        Json::object([
            ("format", Json::text(FORMAT)),
            ("version", Json::Int(VERSION)),
            ("open", Json::Int(self.open().id.into())),
            ("projects", Json::List(self.projects().iter().map(|project| project.to_json(instrument)).collect())),
        ])
    }

    /// Reads an envelope.
    ///
    /// # Errors
    /// [`WireError::Newer`] for an envelope of a later version, of which nothing else is looked at;
    /// [`WireError::Invalid`] with every problem otherwise.
    pub fn from_saved(document: &Json, instrument: &Instrument) -> Result<Self, WireError> {
        let mut problems = Problems::default();
        let p = &mut problems;
        let root = At::root(document);
        let ours = root.member("format", p).is_some_and(|format| {
            let ours = format.value() == &Json::text(FORMAT);
            if !ours {
                format.expected(&format!("“{FORMAT}”"), p);
            }
            ours
        });
        let version = root.int_in("version", 1, i64::MAX, p);
        if ours && version > VERSION {
            return Err(WireError::Newer(version));
        }
        let portfolio = if version == 1 { of_version_1(&root, instrument, p) } else { projects(&root, instrument, p) };
        problems.finish(portfolio).map_err(WireError::Invalid)
    }
}

/// One survey became the survey of one project.
fn of_version_1(root: &At, instrument: &Instrument, p: &mut Problems) -> Portfolio {
    let mut portfolio = Portfolio::default();
    if let Some(at) = root.member("survey", p) {
        let Migrated { survey, dropped, .. } = Migrated::read_at(&at, instrument.version, instrument, p);
        let project = portfolio.open_mut();
        if !dropped.is_empty() {
            project.earlier.push(Json::object([("survey", at.value().clone())]));
        }
        (project.survey, project.dropped) = (Some(survey), dropped);
    }
    portfolio
}

fn projects(root: &At, instrument: &Instrument, p: &mut Problems) -> Portfolio {
    let open = root.int_in("open", 1, u32::MAX.into(), p) as u32;
    let projects = root.list_in("projects", usize::MAX, p);
    let projects = projects.iter().map(|at| Project::read_at(at, instrument, p)).collect();
    Portfolio::of(projects, open).unwrap_or_else(|| {
        p.add(root, format!("“projects” must have ids of their own, and one of them the id {open} of the open one"));
        Portfolio::default()
    })
}
