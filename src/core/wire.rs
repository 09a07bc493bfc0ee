//! The versioned envelope in which a survey is saved.

use crate::core::{
    asked::Form,
    document::{At, Invalid, Json, Problems},
    instrument::Instrument,
    response::Response,
};

/// The newest envelope that this engine writes and reads.
pub const VERSION: i64 = 1;

const FORMAT: &str = "crm-readiness-saved";

/// A survey in progress: the answers, and where the person stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The answers so far.
    pub response: Response,
    /// The form chosen.
    pub form: Form,
}

/// Why a stored text is not a survey that can be gone on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WireError {
    /// A newer engine wrote it.
    Newer(i64),
    /// It is for another instrument, or damaged.
    Invalid(Invalid),
}

impl Saved {
    /// The envelope to store.
    pub fn to_json(&self, instrument: &Instrument) -> Json {
        Json::object([
            ("format", Json::text(FORMAT)),
            ("version", Json::Int(VERSION)),
            ("form", Json::text(self.form.name())),
            ("response", self.response.to_json(instrument)),
        ])
    }

    /// Reads an envelope.
    ///
    /// # Errors
    /// [`WireError::Newer`] for an envelope of a later version, of which nothing else is looked at;
    /// [`WireError::Invalid`] with every problem otherwise.
    pub fn read(document: &Json, instrument: &Instrument) -> Result<Self, WireError> {
        let mut problems = Problems::default();
        let p = &mut problems;
        let root = At::root(document);
        if let Some(format) = root.member("format", p)
            && format.value() != &Json::text(FORMAT)
        {
            format.expected(&format!("“{FORMAT}”"), p);
        }
        let version = root.int_in("version", 1, i64::MAX, p);
        if version > VERSION {
            return Err(WireError::Newer(version));
        }
        let form = root.member("form", p).and_then(|at| {
            let form = Form::named(&at.text(16, p));
            if form.is_none() {
                at.expected("“short” or “full”", p);
            }
            form
        });
        let response = root.member("response", p).map(|at| Response::read_at(&at, instrument, p));
        match problems.finish(response.zip(form)) {
            Ok(Some((response, form))) => Ok(Saved { response, form }),
            Ok(None) => Err(WireError::Invalid(Invalid(Vec::new()))),
            Err(invalid) => Err(WireError::Invalid(invalid)),
        }
    }
}
