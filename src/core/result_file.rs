//! A result as files have it: whole numbers are rounded half up, `"a/b"` texts are exact.

use std::rc::Rc;

use crate::core::{
    ENGINE,
    exact::{Exact, fraction, half_up},
    instrument::Instrument,
    json::Json,
    kind::Kind,
    range::Range,
    result::Outcome,
    score::DimensionScore,
    wire::Survey,
};

/// The whole of a survey as a file: the answers, the result, and what anyone needs to recompute it: the instrument's
/// [`fingerprint`](crate::core::fingerprint) and the version of this engine. It can be loaded as the response file that it
/// is too.
pub fn whole(survey: &Survey, instrument: &Instrument, outcome: &Outcome, fingerprint: &str) -> Json {
    let mut file = survey.to_file(instrument);
    if let Json::Object(members) = &mut file {
        if let Some((_, Json::Object(of))) = members.iter_mut().find(|(name, _)| &**name == "instrument") {
            of.push(("sha256".into(), Json::text(fingerprint)));
        }
        members.push(("engine".into(), Json::text(ENGINE)));
        members.push(("result".into(), of_survey(survey, instrument, outcome)));
    }
    file
}

/// What the result of a survey names beside the figures; those of files written before say nothing of it.
pub const OF_SURVEY: [&str; 3] = ["role", "form", "kind"];

/// The result of a survey: the figures do not depend on who was asked, but what may be claimed does.
pub fn of_survey(survey: &Survey, instrument: &Instrument, outcome: &Outcome) -> Json {
    let mut result = outcome.file(instrument);
    if let Json::Object(members) = &mut result {
        let role = Json::Text(instrument.roles[survey.response.role].id.0.clone());
        let kind = Kind::of(instrument, survey).name();
        let values = [role, Json::text(survey.form.name()), Json::text(kind)];
        members.extend(OF_SURVEY.iter().zip(values).map(|(name, value)| ((*name).into(), value)));
    }
    result
}

impl Outcome {
    /// The form in which files have it.
    pub fn file(&self, instrument: &Instrument) -> Json {
        Json::object([
            ("instrument", Json::Text(instrument.id.clone())),
            ("version", Json::text(&instrument.version.to_string())),
            ("stage", Json::Text(instrument.stages[self.stage].id.0.clone())),
            ("verdict", Json::text(self.verdict.name())),
            ("index", or_null(self.standing.index, |index| number(half_up(index)))),
            ("index_exact", or_null(self.standing.index, exact)),
            ("range", or_null(self.ranges.index, pair)),
            ("weighting_range", or_null(self.weighting, pair)),
            ("coverage", exact(self.standing.coverage)),
            ("confidence", Json::text(self.confidence.name())),
            ("dimensions", self.dimensions_file(instrument)),
            ("flags", flags(instrument, &self.standing.gates.fired)),
            ("unresolved", flags(instrument, &self.standing.gates.unresolved)),
            ("ledger", self.ledger_file(instrument)),
            ("next_best", self.next_best_file(instrument)),
            ("learn_first", self.learn_first_file(instrument)),
        ])
    }

    fn dimensions_file(&self, instrument: &Instrument) -> Json {
        let entry = |score: &DimensionScore| {
            Json::object([
                ("score", number(half_up(score.score))),
                ("exact", exact(score.score)),
                ("known", exact(score.known)),
                ("clear", Json::Bool(score.is_clear())),
            ])
        };
        let all = instrument.dimensions.iter().zip(&self.standing.dimensions);
        Json::Object(all.map(|(of, score)| (of.id.0.clone(), or_null(score.as_ref(), entry))).collect())
    }

    fn ledger_file(&self, instrument: &Instrument) -> Json {
        list(&self.ledger, |row| {
            Json::object([
                ("item", item(instrument, row.item)),
                ("points", exact(row.points)),
                ("possible", exact(row.possible)),
                ("known", Json::Bool(row.known)),
            ])
        })
    }

    fn next_best_file(&self, instrument: &Instrument) -> Json {
        list(&self.next_best, |step| {
            Json::object([
                ("item", item(instrument, step.item)),
                ("to", number(step.to.into())),
                ("delta", exact(step.delta)),
                ("verdict", Json::text(step.verdict.name())),
            ])
        })
    }

    fn learn_first_file(&self, instrument: &Instrument) -> Json {
        list(&self.learn_first, |question| {
            Json::object([("item", item(instrument, question.item)), ("spread", exact(question.spread))])
        })
    }
}

fn number(n: i32) -> Json {
    Json::Int(n.into())
}

fn exact(x: Exact) -> Json {
    Json::Text(fraction(x).into())
}

fn pair(range: Range) -> Json {
    Json::List(vec![number(half_up(range.low)), number(half_up(range.high))])
}

fn or_null<T>(value: Option<T>, write: impl FnOnce(T) -> Json) -> Json {
    value.map_or(Json::Null, write)
}

fn list<T>(values: &[T], write: impl FnMut(&T) -> Json) -> Json {
    Json::List(values.iter().map(write).collect())
}

fn item(instrument: &Instrument, item: usize) -> Json {
    Json::Text(Rc::clone(&instrument.items[item].id.0))
}

fn flags(instrument: &Instrument, flags: &[usize]) -> Json {
    list(flags, |&flag| {
        let flag = &instrument.flags[flag];
        Json::object([("id", Json::Text(flag.id.0.clone())), ("severity", Json::text(flag.severity.name()))])
    })
}
