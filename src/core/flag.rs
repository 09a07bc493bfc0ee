//! Red flags as data: conditions that no good average may hide.

use std::rc::Rc;

use crate::core::ids::FlagId;

/// How grave a red flag is, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Too many of them and the project is not ready.
    Caution,
    /// One is enough: not ready.
    Stop,
    /// One is enough: walk away.
    Walk,
}

impl Severity {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Caution => "caution",
            Severity::Stop => "stop",
            Severity::Walk => "walk",
        }
    }
}

/// A condition that no good average may hide. It holds when every item named is at or under its limit, so a better
/// answer can never set it off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its name in files.
    pub id: FlagId,
    /// How grave it is.
    pub severity: Severity,
    /// Of one group, only the gravest flag shows.
    pub group: Rc<str>,
    /// The stages it is about, positions in [`Instrument::stages`]; none means all.
    pub stages: Vec<usize>,
    /// Items (positions in [`Instrument::items`]) and the option each is at or under.
    pub at_most: Vec<(usize, u8)>,
    /// The essays it rests on, positions in [`Instrument::sources`].
    pub sources: Vec<usize>,
    /// What is so when it holds.
    pub text: Rc<str>,
}
