//! What a file brings: answers, or a whole project.

use std::rc::Rc;

use crate::{
    app::state::{Confirm, Focus, Notice, State, View},
    core::{json::Json, migrate::Migrated, wire::Loaded},
};

/// Why a file gave no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The parser's words.
    NotJson(Rc<str>),
    /// It is larger than any response.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

impl State {
    // Apart, because what reads a file comes later.
    #[inline(never)]
    pub(super) fn file(&mut self, file: Result<Json, FileError>) -> Focus {
        let read = |json: Json| Loaded::read(&json, &self.instrument).map_err(Notice::NotAResponse);
        match file.map_err(Notice::from).and_then(read) {
            Err(notice) => {
                self.notice = Some(notice);
                Focus::Notice
            }
            Ok(Loaded::Project(project)) => self.take_project(project),
            Ok(Loaded::Survey(loaded)) if self.survey().is_some_and(|s| !s.response.is_blank()) => {
                self.notice = None;
                self.confirm = Some(Confirm::Replace(loaded));
                Focus::Confirm
            }
            Ok(Loaded::Survey(loaded)) => self.take(loaded),
        }
    }

    pub(super) fn take(&mut self, loaded: Migrated) -> Focus {
        self.put_survey(loaded.survey);
        self.choose_as_in_survey();
        let open = self.open_page().is_some();
        self.go(if open { View::Review } else { View::Result });
        self.notice = Some(Notice::Loaded);
        self.tell_dropped(&loaded.dropped);
        Focus::Heading
    }
}

impl From<FileError> for Notice {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NotJson(words) => Notice::NotJson(words),
            FileError::TooLarge => Notice::FileTooLarge,
            FileError::Unreadable => Notice::FileUnreadable,
        }
    }
}
