//! What the widget says beside a view: what it asks back, and what it tells.

use std::rc::Rc;

use crate::{
    app::projects::Undo,
    core::{
        document::Invalid,
        migrate::{Dropped, Migrated},
    },
};

/// Something that is asked back before anything is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// Start anew: the answers go.
    StartAnew,
    /// Forget everything: the answers and what is stored go.
    Forget,
    /// These answers from a file replace the present ones.
    Replace(Migrated),
    /// The project of this id goes.
    DeleteProject(u32),
}

/// Something to tell the person, until the next change of view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What must still be chosen before the questions begin.
    Incomplete,
    /// Answers were read from a file.
    Loaded,
    /// Answers to another version of the instrument came, without these.
    Migrated(Vec<Dropped>),
    /// A project was read from a file.
    ProjectLoaded,
    /// The answers are kept as a run.
    RunTaken,
    /// Something was deleted.
    Deleted(Undo),
    /// Everything is forgotten.
    Forgotten,
    /// The file is not JSON; the parser's words.
    NotJson(Rc<str>),
    /// The file is JSON, but not a response to this survey.
    NotAResponse(Invalid),
    /// The file is larger than any response.
    FileTooLarge,
    /// The browser could not read the file.
    FileUnreadable,
}
