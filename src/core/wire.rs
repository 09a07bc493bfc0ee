//! What leaves the program as a document and comes back: the response file, and the versioned envelope in which a survey
//! is saved.

use crate::core::{
    asked::Form,
    document::{At, Invalid, Problems},
    instrument::Instrument,
    json::Json,
    response::Response,
};

/// The newest envelope that this engine writes and reads.
pub const VERSION: i64 = 1;

const FORMAT: &str = "crm-readiness-saved";

/// A survey in progress: the answers, and which form they are given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// The answers so far.
    pub response: Response,
    /// The form chosen.
    pub form: Form,
}

/// Why a stored text is not a survey that can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// A newer engine wrote it, with this version.
    Newer(i64),
    /// It is for another instrument, or damaged.
    Invalid(Invalid),
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

    /// Reads a response file. Without a form, the full one is meant.
    ///
    /// # Errors
    /// Every problem of the document; see [`Response::read`].
    pub fn from_file(document: &Json, instrument: &Instrument) -> Result<Self, Invalid> {
        let mut problems = Problems::default();
        let survey = Self::read_at(&At::root(document), instrument, &mut problems);
        problems.finish(survey)
    }

    /// The envelope to store.
    pub fn to_saved(&self, instrument: &Instrument) -> Json {
        Json::object([
            ("format", Json::text(FORMAT)),
            ("version", Json::Int(VERSION)),
            ("survey", self.to_file(instrument)),
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
        let empty = Json::Object(Vec::new());
        let survey = root.member("survey", p).unwrap_or_else(|| At::root(&empty));
        let survey = Self::read_at(&survey, instrument, p);
        problems.finish(survey).map_err(WireError::Invalid)
    }

    fn read_at(at: &At, instrument: &Instrument, p: &mut Problems) -> Self {
        let form = at.optional("form").map_or(Form::Full, |at| {
            Form::named(&at.text(16, p)).unwrap_or_else(|| {
                at.expected("“short” or “full”", p);
                Form::Full
            })
        });
        Survey { response: Response::read_at(at, instrument, p), form }
    }
}
