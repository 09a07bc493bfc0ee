//! A team's result as files have it: a result, and what only several people have.

use std::rc::Rc;

use crate::core::{
    exact::fraction,
    instrument::{Instrument, Item},
    json::Json,
    state::State,
    team::{Agreement, Gap, Team},
};

impl Team {
    /// The form in which files have it.
    pub fn file(&self, instrument: &Instrument) -> Json {
        let mut file = self.outcome.file(instrument);
        if let Json::Object(members) = &mut file {
            let parts = [
                ("people", Json::Int(self.people as i64)),
                ("values", self.values_file(instrument)),
                ("agreement", self.agreement_file(instrument)),
                ("contested", self.contested_file(instrument)),
                ("gaps", self.gaps_file(instrument)),
            ];
            members.extend(parts.map(|(name, value)| (name.into(), value)));
        }
        file
    }

    fn values_file(&self, instrument: &Instrument) -> Json {
        let values = instrument.items.iter().zip(&self.outcome.states);
        Json::Object(values.map(|(item, state)| (item.id.0.clone(), Json::text(&state_text(*state)))).collect())
    }

    fn agreement_file(&self, instrument: &Instrument) -> Json {
        let all = instrument.items.iter().zip(&self.agreement);
        let entry = |(item, agreement): (&Item, &Option<Agreement>)| {
            let agreement = (*agreement)?;
            let entry = Json::object([
                ("n", Json::Int(agreement.people as i64)),
                ("agreement", Json::text(&fraction(agreement.agreement))),
                ("low", Json::Int(agreement.low.into())),
                ("high", Json::Int(agreement.high.into())),
            ]);
            Some((item.id.0.clone(), entry))
        };
        Json::Object(all.filter_map(entry).collect())
    }

    fn contested_file(&self, instrument: &Instrument) -> Json {
        let entry = |&(flag, by): &(usize, usize)| {
            Json::object([("flag", Json::Text(instrument.flags[flag].id.0.clone())), ("role", role(instrument, by))])
        };
        Json::List(self.contested.iter().map(entry).collect())
    }

    fn gaps_file(&self, instrument: &Instrument) -> Json {
        let entry = |gap: &Gap| {
            Json::object([
                ("item", Json::Text(instrument.items[gap.item].id.0.clone())),
                ("gap", Json::text(&fraction(gap.gap))),
                ("high", role(instrument, gap.high)),
                ("low", role(instrument, gap.low)),
            ])
        };
        Json::List(self.gaps.iter().map(entry).collect())
    }
}

fn role(instrument: &Instrument, role: usize) -> Json {
    Json::Text(Rc::clone(&instrument.roles[role].id.0))
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
