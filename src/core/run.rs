//! A run: the answers of a project as they were on a day, kept to be compared with later ones.

use std::rc::Rc;

use crate::core::{
    date::Date,
    document::{At, Problems},
    instrument::{Instrument, Version},
    json::Json,
    limits::{self, within},
    migrate::{self, Dropped, Migrated},
    wire::Survey,
};

/// The answers on a day. Figures are not kept: they follow from the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What the person calls it; may be empty. At most [`limits::NAME`] characters.
    pub name: Rc<str>,
    /// The day.
    pub date: Date,
    /// The answers and the form, on the present instrument. Notes are not a run's: they stay with the survey in progress.
    pub survey: Survey,
    /// The version of the instrument that was answered.
    pub version: Version,
    /// What of the answers has no place in the present instrument.
    pub dropped: Vec<Dropped>,
    /// The answers as they were stored, if the present instrument is another version. This is what is stored again.
    stored: Option<Json>,
}

impl Run {
    /// The survey as it is on this day.
    pub fn of(instrument: &Instrument, survey: &Survey, name: &str, date: Date) -> Self {
        let mut survey = survey.clone();
        survey.response.notes.fill("".into());
        let name = within(name.trim(), limits::NAME);
        Run { name, date, survey, version: instrument.version, dropped: Vec::new(), stored: None }
    }

    /// Reads a run that is a part of a larger document to this version; `None` where it has no date or no answers.
    pub fn read_at(at: &At, around: Version, instrument: &Instrument, p: &mut Problems) -> Option<Self> {
        let name = at.text_or_none("name", limits::NAME, p);
        let date = at.member("date", p).and_then(|at| at.date(p));
        let survey = at.member("survey", p)?;
        let Migrated { survey: answers, version, dropped } = Migrated::read_at(&survey, around, instrument, p);
        let stored = (version != instrument.version).then(|| migrate::naming(survey.value(), instrument, version));
        Some(Run { name, date: date?, survey: answers, version, dropped, stored })
    }

    /// The run as a document.
    pub fn to_json(&self, instrument: &Instrument) -> Json {
        let mut members = Vec::new();
        if !self.name.trim().is_empty() {
            members.push(("name".into(), Json::Text(self.name.clone())));
        }
        members.push(("date".into(), Json::text(&self.date.to_string())));
        let survey = self.stored.clone().unwrap_or_else(|| self.survey.to_file(instrument));
        members.push(("survey".into(), survey));
        Json::Object(members)
    }
}
