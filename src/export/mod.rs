//! What is taken along: files that other programs open, made of a survey, its result and the plan.
//!
//! | file | made by |
//! |---|---|
//! | table of the answers | [`csv`] |
//! | report | [`html`], [`markdown`], and without the answers [`text`]: one [`document`], filled by [`contents`] |
//! | charts | [`svg`], [`trend`] |
//! | table of the plan | [`plan_csv`] |
//! | dates of the plan | [`ics`] |
//!
//! The result file (JSON) is [`crate::core::result_file::whole`]. Everything a person or an instrument wrote is text to
//! these files: it can make no markup, link, formula or event of its own.

use crate::{
    core::{history::Timeline, instrument::Instrument, project::Project, result::Outcome, wire::Survey},
    i18n::Catalogue,
    words::{Day, Words},
};

pub mod contents;
pub mod csv;
pub mod document;
pub mod html;
pub mod ics;
pub mod markdown;
mod markup;
pub mod plan_csv;
pub mod shapes;
pub mod svg;
pub mod text;
pub mod trend;

/// What a file is made of.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// What was asked.
    pub instrument: &'a Instrument,
    /// The language of everything that is not of the instrument.
    pub catalogue: Catalogue,
    /// Its [`fingerprint`](crate::core::fingerprint).
    pub fingerprint: &'a str,
    /// The project, for its name and its plan.
    pub project: &'a Project,
    /// What was answered.
    pub survey: &'a Survey,
    /// What the answers come to.
    pub outcome: &'a Outcome,
    /// Items (positions in [`Instrument::items`]) whose steps are not possible.
    pub ruled_out: &'a [usize],
    /// The project over time.
    pub line: &'a Timeline,
    /// The day of the survey, as people write it.
    pub date: &'a str,
    /// Writes other days as people do.
    pub day: Day<'a>,
}

impl<'a> Report<'a> {
    /// Its sentences.
    fn words(&self) -> Words<'a> {
        Words::new(self.instrument, self.catalogue)
    }

    /// What it is about: the project, or the survey where that has no name.
    fn title(&self) -> &'a str {
        match self.project.name.trim() {
            "" => &self.instrument.title,
            name => name,
        }
    }
}

/// Adds texts. A function of slices, because each length of an array that `extend` takes is code of its own.
fn put(to: &mut String, texts: &[&str]) {
    texts.iter().for_each(|text| to.push_str(text));
}
