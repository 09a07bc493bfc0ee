//! Whether the answers are being saved, and why not. Saving never overwrites what it does not understand.

use crate::core::{document::Invalid, instrument::Instrument, json::Json, project::Portfolio, wire::WireError};

/// What stands between the answers and the browser's storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing: every answer is saved.
    Saved,
    /// Something is stored, and what reads it is not there yet. It is left alone.
    Reading,
    /// The page asked that nothing be saved.
    Off,
    /// The browser does not allow it.
    Blocked,
    /// There is no room.
    Full,
    /// What is stored cannot be read: these problems. It is left alone.
    Damaged(Invalid),
    /// A newer version of the survey stored something. It is left alone.
    Newer,
    /// Another tab or window stored something since.
    Elsewhere,
}

impl Keeping {
    /// Whether the next answer may be written.
    pub fn may_write(&self) -> bool {
        matches!(self, Keeping::Saved | Keeping::Full)
    }

    /// What a stored document means: projects to go on with, or what keeps us from writing.
    pub fn on_reading(stored: Option<Json>, instrument: &Instrument) -> (Keeping, Option<Portfolio>) {
        let Some(document) = stored else {
            return (Keeping::Saved, None);
        };
        match Portfolio::from_saved(&document, instrument) {
            Ok(portfolio) => (Keeping::Saved, Some(portfolio)),
            Err(WireError::Newer(_)) => (Keeping::Newer, None),
            Err(WireError::Invalid(problems)) => (Keeping::Damaged(problems), None),
        }
    }
}
