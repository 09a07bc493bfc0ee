//! The questionnaire as data: what is asked, of whom, what it weighs, and which essay it rests on.
//!
//! References between parts (an item's dimension, a flag's items) are positions in the lists of [`Instrument`], resolved
//! once by [`crate::core::validate`], so that scoring never meets a reference that leads nowhere.

use std::{fmt, rc::Rc};

use crate::core::{
    exact::Exact,
    flag::Flag,
    ids::{ClaimId, DimensionId, ItemId, RoleId, SourceId, StageId},
    json::Json,
};

/// A whole questionnaire, checked.
#[derive(Clone, Debug)]
pub struct Instrument {
    /// Names the instrument in every response and result.
    pub id: Rc<str>,
    /// Responses fit an instrument of the same id and major version.
    pub version: Version,
    /// BCP 47 tag of the texts.
    pub language: Rc<str>,
    /// What a person reads above everything.
    pub title: Rc<str>,
    /// The options that every item has.
    pub scale: Scale,
    /// The stages of a project, in the order in which they come.
    pub stages: Vec<Stage>,
    /// Who may answer.
    pub roles: Vec<Role>,
    /// The figures that decide the verdict.
    pub rule: Rule,
    /// What each verdict is called and means.
    pub verdicts: VerdictTexts,
    /// The items of the short check, as positions in `items`.
    pub short_form: Vec<usize>,
    /// The essays.
    pub sources: Vec<Source>,
    /// What the essays claim.
    pub claims: Vec<Claim>,
    /// The groups of items, in the order in which they are shown.
    pub dimensions: Vec<Dimension>,
    /// What is asked.
    pub items: Vec<Item>,
    /// The red flags, in file order.
    pub flags: Vec<Flag>,
}

/// Loaded once and never changed, an instrument is the same as itself only. Comparing two by content is for tests, and
/// would be carried by every visitor.
impl PartialEq for Instrument {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Instrument {}

impl Instrument {
    /// The position of a stage.
    pub fn stage(&self, id: &str) -> Option<usize> {
        self.stages.iter().position(|s| &*s.id.0 == id)
    }

    /// The position of a role.
    pub fn role(&self, id: &str) -> Option<usize> {
        self.roles.iter().position(|r| &*r.id.0 == id)
    }

    /// The position of an item.
    pub fn item(&self, id: &str) -> Option<usize> {
        self.items.iter().position(|i| &*i.id.0 == id)
    }

    /// Its id and version, as documents name it.
    pub fn named(&self) -> Json {
        Json::object([("id", Json::Text(self.id.clone())), ("version", Json::text(&self.version.to_string()))])
    }

    /// The positions of a dimension's items.
    pub fn items_of(&self, dimension: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.items.len()).filter(move |&i| self.items[i].dimension == dimension)
    }
}

/// A version `major.minor.patch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// Changes when old responses no longer fit.
    pub major: u16,
    /// Changes when items come or go.
    pub minor: u16,
    /// Changes when only wording does.
    pub patch: u16,
}

impl Version {
    /// Reads `"1.0.0"`.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| part.parse().ok());
        let version = Version { major: parts.next()??, minor: parts.next()??, patch: parts.next()?? };
        parts.next().is_none().then_some(version)
    }

    /// Whether answers to this version and to that one can be compared.
    pub fn compares_with(self, other: Version) -> bool {
        self.major == other.major
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// The options of every item: `0..=max`, worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The best option.
    pub max: u8,
    /// What an unknown answer counts as. Omitting it would reward not knowing; the worst score would punish saying so.
    pub unknown: u8,
    /// The first option that counts as in place; advice never aims lower.
    pub goal: u8,
}

/// A stage of the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its name in files.
    pub id: StageId,
    /// Its name for people, and behind a colon what it is.
    pub label: Rc<str>,
}

impl Stage {
    /// Its name, and what it is, which may be empty. Some languages put a space before a colon.
    pub fn name_and_what(&self) -> (&str, &str) {
        let (name, what) = self.label.split_once(": ").unwrap_or((&self.label, ""));
        (name.trim_end(), what)
    }
}

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its name in files.
    pub id: RoleId,
    /// Its name for people.
    pub label: Rc<str>,
}

/// The figures that decide the verdict; see [`crate::core::verdict`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Under this coverage there is no verdict. A share, 0 to 1.
    pub min_coverage: Exact,
    /// `ready`: the least index, 0 to 100.
    pub ready_index: i32,
    /// `ready`: the least score of any clear dimension, 0 to 100.
    pub ready_dimension: i32,
    /// `ready`: the least coverage. A share, 0 to 1.
    pub ready_coverage: Exact,
    /// `fix_first`: the least index, 0 to 100.
    pub fix_index: i32,
    /// `fix_first`: the least score of any clear dimension, 0 to 100.
    pub fix_dimension: i32,
    /// `fix_first`: the most cautions.
    pub fix_cautions: usize,
}

/// What a verdict is called, and the sentence that says what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictText {
    /// Its name for people.
    pub title: Rc<str>,
    /// What it means and what to do.
    pub text: Rc<str>,
}

/// The words of each verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictTexts {
    /// Of `ready`.
    pub ready: VerdictText,
    /// Of `fix_first`.
    pub fix_first: VerdictText,
    /// Of `not_ready`.
    pub not_ready: VerdictText,
    /// Of `walk_away`.
    pub walk_away: VerdictText,
    /// Of `insufficient`.
    pub insufficient: VerdictText,
}

/// An essay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in files.
    pub id: SourceId,
    /// Its title.
    pub title: Rc<str>,
    /// Who wrote it, where and when; may be empty.
    pub note: Rc<str>,
}

/// One thing that an essay says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its name in files.
    pub id: ClaimId,
    /// The essay, a position in [`Instrument::sources`].
    pub source: usize,
    /// What it says, in our words.
    pub text: Rc<str>,
}

/// A group of items under one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// Its name in files.
    pub id: DimensionId,
    /// Its part of the index, against the other dimensions' weights; 1 to 1000.
    pub weight: u16,
    /// Its name for people.
    pub title: Rc<str>,
    /// The question that its items answer together.
    pub asks: Rc<str>,
}

/// One question with its statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name in files.
    pub id: ItemId,
    /// The dimension, a position in [`Instrument::dimensions`].
    pub dimension: usize,
    /// Its part of the dimension, against the other items' weights; 1 to 1000.
    pub weight: u16,
    /// What climbing one option costs, against other items; 1 to 1000. No unit.
    pub effort: u16,
    /// The stage from which it applies, a position in [`Instrument::stages`].
    pub from_stage: usize,
    /// Who is asked, positions in [`Instrument::roles`]. Scoring does not look at it: what was not asked is unknown.
    pub roles: Vec<usize>,
    /// Whether "not applicable" is an answer.
    pub allow_na: bool,
    /// Roles whose answer is shown but left out of a team's value if anyone else answered.
    pub excluded_in_team: Vec<usize>,
    /// What it rests on, positions in [`Instrument::claims`].
    pub claims: Vec<usize>,
    /// The question.
    pub question: Rc<str>,
    /// The question in other words for a role: positions in [`Instrument::roles`] with the words.
    pub question_for: Vec<(usize, Rc<str>)>,
    /// `scale.max + 1` statements, worst to best.
    pub options: Vec<Rc<str>>,
    /// What to do when the answer is low.
    pub advice: Rc<str>,
}

impl Item {
    /// The question as this role reads it.
    pub fn question_for(&self, role: usize) -> &Rc<str> {
        self.question_for.iter().find(|(r, _)| *r == role).map_or(&self.question, |(_, words)| words)
    }
}
