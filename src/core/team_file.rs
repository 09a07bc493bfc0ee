//! A team's result as files have it.

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::core::{exact::fraction, instrument::Instrument, result_file::ResultFile, state::State, team::Team};

impl Team {
    /// The form in which files have it: a result, and what only several people have.
    pub fn file<'a>(&'a self, instrument: &'a Instrument) -> TeamFile<'a> {
        let item = |item: usize| &*instrument.items[item].id.0;
        let role = |role: usize| &*instrument.roles[role].id.0;
        let values = self.outcome.states.iter().enumerate().map(|(i, state)| (item(i), state_text(*state)));
        let agreement = self.agreement.iter().enumerate().filter_map(|(i, a)| Some((item(i), (*a)?)));
        TeamFile {
            result: self.outcome.file(instrument),
            people: self.people,
            values: Map(values.collect()),
            agreement: Map(agreement
                .map(|(id, a)| {
                    (id, AgreementEntry { n: a.people, agreement: fraction(a.agreement), low: a.low, high: a.high })
                })
                .collect()),
            contested: (self.contested.iter())
                .map(|&(flag, by)| ContestedEntry { flag: &instrument.flags[flag].id.0, role: role(by) })
                .collect(),
            gaps: (self.gaps.iter())
                .map(|g| GapEntry { item: item(g.item), gap: fraction(g.gap), high: role(g.high), low: role(g.low) })
                .collect(),
        }
    }
}

fn state_text(state: State) -> String {
    match state {
        State::Off => "off".to_owned(),
        State::NotApplicable => "na".to_owned(),
        State::DontKnow => "dk".to_owned(),
        State::Skipped => "skip".to_owned(),
        State::Value(x) => fraction(x),
    }
}

/// A team's result as files have it.
#[derive(Serialize)]
pub struct TeamFile<'a> {
    #[serde(flatten)]
    result: ResultFile<'a>,
    people: usize,
    values: Map<'a, String>,
    agreement: Map<'a, AgreementEntry>,
    contested: Vec<ContestedEntry<'a>>,
    gaps: Vec<GapEntry<'a>>,
}

/// Ids with values, in order.
struct Map<'a, T>(Vec<(&'a str, T)>);

impl<T: Serialize> Serialize for Map<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.0.len()))?;
        for (id, value) in &self.0 {
            map.serialize_entry(id, value)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct AgreementEntry {
    n: usize,
    agreement: String,
    low: u8,
    high: u8,
}

#[derive(Serialize)]
struct ContestedEntry<'a> {
    flag: &'a str,
    role: &'a str,
}

#[derive(Serialize)]
struct GapEntry<'a> {
    item: &'a str,
    gap: String,
    high: &'a str,
    low: &'a str,
}
