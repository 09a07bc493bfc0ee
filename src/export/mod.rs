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

use std::fmt;

use crate::core::{instrument::Instrument, result::Outcome, wire::Survey};

pub mod contents;
pub mod csv;
pub mod document;
pub mod html;
pub mod ics;
pub mod markdown;
mod markup;
pub mod svg;
pub mod text;

/// What a file is made of.
#[derive(Clone, Copy)]
pub struct Report<'a> {
    /// What was asked.
    pub instrument: &'a Instrument,
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

/// A day. It is written as it is given: whether there is such a day is for whoever made it to check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// 1 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day with something between its numbers: `2026-11-21`, `20261121`.
    fn with(self, between: &str) -> String {
        let mut text = String::new();
        for (place, number) in [(1000, self.year), (10, self.month.into()), (10, self.day.into())] {
            if !text.is_empty() {
                text.push_str(between);
            }
            let mut place = place;
            while place > number && place > 1 {
                text.push('0');
                place /= 10;
            }
            text.push_str(&number.to_string());
        }
        text
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.with("-"))
    }
}

/// Adds texts. A function of slices, because each length of an array that `extend` takes is code of its own.
fn put(to: &mut String, texts: &[&str]) {
    texts.iter().for_each(|text| to.push_str(text));
}
