//! Several people's answers as one result, and where they disagree.

use std::fmt;

use crate::core::{
    exact::{Exact, whole},
    gates::gates,
    instrument::{Instrument, Item},
    response::Response,
    result::{Outcome, Respondents},
    state::{State, states},
};

/// The most people of one team; a bound that keeps every figure exact.
pub const PEOPLE: usize = 10_000;

/// From this many options on, two roles' medians are listed as a gap.
pub const GAP: i32 = 2;

/// Why responses do not make a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamError {
    /// There is no response.
    Nobody,
    /// There are more than [`PEOPLE`].
    TooMany(usize),
    /// This person (0 is the first) answered for another stage than the first one.
    OtherStage(usize),
}

impl fmt::Display for TeamError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            TeamError::Nobody => f.write_str("there is no response"),
            TeamError::TooMany(n) => write!(f, "{n} responses, at most {PEOPLE} are allowed"),
            TeamError::OtherStage(n) => write!(f, "response {} is for another stage than the first one", n + 1),
        }
    }
}

impl std::error::Error for TeamError {}

/// How far people agree on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// How many answered with a number; two or more.
    pub people: usize,
    /// `1 - population variance ÷ (max/2)²`: 1 when all say the same, 0 when half say the best and half the worst.
    pub agreement: Exact,
    /// The lowest answer.
    pub low: u8,
    /// The highest answer.
    pub high: u8,
}

/// Two roles that see an item differently. Roles are positions in [`Instrument::roles`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// Options between the two medians, [`GAP`] or more.
    pub gap: Exact,
    /// The role with the highest median.
    pub high: usize,
    /// The role with the lowest.
    pub low: usize,
}

/// A team's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// How many people answered.
    pub people: usize,
    /// The result of the team's values.
    pub outcome: Outcome,
    /// Agreement on each item; `None` with fewer than two numeric answers.
    pub agreement: Vec<Option<Agreement>>,
    /// Flags (positions in [`Instrument::flags`]) that this role's medians set off and the team's values do not.
    pub contested: Vec<(usize, usize)>,
    /// Where roles differ, the widest first.
    pub gaps: Vec<Gap>,
}

impl Team {
    /// Scores a team.
    ///
    /// # Errors
    /// When there is nobody, or too many, or people answered for different stages.
    pub fn of(instrument: &Instrument, responses: &[Response]) -> Result<Self, TeamError> {
        let stage = responses.first().ok_or(TeamError::Nobody)?.stage;
        if responses.len() > PEOPLE {
            return Err(TeamError::TooMany(responses.len()));
        }
        if let Some(n) = responses.iter().position(|r| r.stage != stage) {
            return Err(TeamError::OtherStage(n));
        }
        let people: Vec<Person> = responses.iter().map(|r| (r.role, states(instrument, r))).collect();
        let mut roles: Vec<usize> = people.iter().map(|(role, _)| *role).collect();
        roles.sort_by_key(|&role| &instrument.roles[role].id.0);
        roles.dedup();
        let by_role: Vec<Medians> = roles.iter().map(|&role| (role, medians(&people, role, instrument))).collect();
        let items = instrument.items.iter().enumerate();
        let values: Vec<State> = items.map(|(i, item)| value(i, item, &people, &by_role)).collect();
        let contested = contested(instrument, &values, &by_role, stage);
        let who = Respondents { people: people.len(), roles: roles.len(), contested: contested.len() };
        Ok(Team {
            people: people.len(),
            agreement: (0..values.len()).map(|i| agreement(i, &people, instrument.scale.max)).collect(),
            gaps: gaps(instrument, &by_role),
            contested,
            outcome: Outcome::of_states(instrument, values, stage, who),
        })
    }
}

/// A person's role and states.
type Person = (usize, Vec<State>);

/// A role and the median of its numeric answers to each item.
type Medians = (usize, Vec<Option<Exact>>);

fn medians(people: &[Person], role: usize, instrument: &Instrument) -> Vec<Option<Exact>> {
    let of = |item: usize| {
        let mine = people.iter().filter(|(r, _)| *r == role);
        let mut values: Vec<Exact> = mine.filter_map(|(_, states)| states[item].value()).collect();
        values.sort();
        let middle = values.len() / 2;
        match values.len() {
            0 => None,
            n if n % 2 == 1 => Some(values[middle]),
            _ => Some((values[middle - 1] + values[middle]) / 2),
        }
    };
    (0..instrument.items.len()).map(of).collect()
}

/// The mean over roles of the role's median, so that many users cannot drown one sponsor.
fn value(i: usize, item: &Item, people: &[Person], by_role: &[Medians]) -> State {
    let mean = |excluded: &[usize]| {
        let counted = by_role.iter().filter(|(role, _)| !excluded.contains(role));
        let mids: Vec<Exact> = counted.filter_map(|(_, medians)| medians[i]).collect();
        let sum = mids.iter().fold(whole(0), |sum, x| sum + x);
        (!mids.is_empty()).then(|| State::Value(sum / mids.len() as i128))
    };
    let said = |state: State| people.iter().any(|(_, states)| states[i] == state).then_some(state);
    mean(&item.excluded_in_team)
        .or_else(|| mean(&[]))
        .or_else(|| said(State::Off))
        .or_else(|| said(State::DontKnow))
        .or_else(|| said(State::NotApplicable))
        .unwrap_or(State::Skipped)
}

fn agreement(item: usize, people: &[Person], max: u8) -> Option<Agreement> {
    let values: Vec<i128> = people.iter().filter_map(|(_, s)| s[item].value()).map(|x| x.to_integer()).collect();
    let (low, high) = (*values.iter().min()?, *values.iter().max()?);
    let n = values.len() as i128;
    let (sum, squares): (i128, i128) = (values.iter().sum(), values.iter().map(|x| x * x).sum());
    let spread = Exact::new(4 * (n * squares - sum * sum), n * n * i128::from(max) * i128::from(max));
    let agreement = whole(1) - spread;
    (n >= 2).then_some(Agreement { people: values.len(), agreement, low: low as u8, high: high as u8 })
}

fn contested(instrument: &Instrument, values: &[State], by_role: &[Medians], stage: usize) -> Vec<(usize, usize)> {
    let fired = gates(instrument, values, stage).fired;
    let mut contested = Vec::new();
    for (role, medians) in by_role {
        let mine: Vec<State> = medians.iter().map(|m| m.map_or(State::Off, State::Value)).collect();
        let theirs = gates(instrument, &mine, stage).fired.into_iter();
        contested.extend(theirs.filter(|flag| !fired.contains(flag)).map(|flag| (flag, *role)));
    }
    contested
}

/// `by_role` is in the order of the roles' ids: of equal medians the last role counts as highest, the first as lowest.
fn gaps(instrument: &Instrument, by_role: &[Medians]) -> Vec<Gap> {
    let gap = |item: usize| {
        let mids = || by_role.iter().filter_map(move |(role, medians)| Some((medians[item]?, *role)));
        let high = mids().max_by_key(|&(median, _)| median)?;
        let low = mids().min_by_key(|&(median, _)| median)?;
        Some(Gap { item, gap: high.0 - low.0, high: high.1, low: low.1 })
    };
    let mut gaps: Vec<Gap> = (0..instrument.items.len()).filter_map(gap).filter(|g| g.gap >= whole(GAP)).collect();
    gaps.sort_by_key(|g| (std::cmp::Reverse(g.gap), g.item));
    gaps
}
