//! What is taken along: files that other programs open, made of a survey, its result and the plan.
//!
//! | file | made by |
//! |---|---|
//! | table of the answers | [`csv`] |
//! | report | [`html`], [`markdown`], and without the answers [`text`]: one [`document`], filled by [`contents`] |
//! | charts | [`svg`] |
//! | dates of the plan | [`ics`] |
//!
//! The result file (JSON) is [`crate::core::result_file::whole`]. Everything a person or an instrument wrote is text to
//! these files: it can make no markup, link, formula or event of its own.

use crate::{
    core::{date::Date, instrument::Instrument, result::Outcome, wire::Survey},
    i18n::Catalogue,
};

pub mod contents;
pub mod csv;
pub mod document;
pub mod html;
pub mod ics;
pub mod markdown;
mod markup;
pub mod shapes;
pub mod svg;
pub mod text;

/// What a file is made of.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// What was asked.
    pub instrument: &'a Instrument,
    /// The language of everything that is not of the instrument.
    pub catalogue: Catalogue,
    /// Its [`fingerprint`](crate::core::fingerprint).
    pub fingerprint: &'a str,
    /// What was answered.
    pub survey: &'a Survey,
    /// What the answers come to.
    pub outcome: &'a Outcome,
    /// The project's name for people; may be empty.
    pub project: &'a str,
    /// What tells the project from every other one, for calendars.
    pub project_id: &'a str,
    /// The day of the survey, as people write it.
    pub date: &'a str,
    /// What was decided to be done; may be empty.
    pub plan: &'a [PlanLine<'a>],
}

/// A step of the plan.
#[derive(Clone, Copy)]
pub struct PlanLine<'a> {
    /// What tells the step from every other one of the project, for calendars.
    pub id: &'a str,
    /// What is to be done.
    pub text: &'a str,
    /// Who does it; may be empty.
    pub owner: &'a str,
    /// By when.
    pub due: Option<Date>,
    /// Anything else; may be empty.
    pub note: &'a str,
    /// Whether it is done.
    pub done: bool,
}

/// Adds texts. A function of slices, because each length of an array that `extend` takes is code of its own.
fn put(to: &mut String, texts: &[&str]) {
    texts.iter().for_each(|text| to.push_str(text));
}
