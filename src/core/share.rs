//! What the host page is given when a person presses share: what they chose, and nothing else.

use crate::core::{
    figures::Score,
    instrument::Instrument,
    json::Json,
    result::Outcome,
    stated::{Details, Level, Measures, Stated},
    wire::Survey,
};

/// The payload of the `share` event at a level: at [`Level::Verdict`] the instrument, the form and the verdict; at
/// [`Level::Dimensions`] also the figures that the result shows, and the red flags; at [`Level::Everything`] also stage,
/// role and answers. Notes are private and never in it.
pub fn payload(level: Level, instrument: &Instrument, survey: &Survey, outcome: &Outcome) -> Json {
    let stated = Stated::of(level, instrument, survey, outcome);
    let response = survey.response.to_json(instrument);
    let of_response = |name: &str| response.get(name).cloned().unwrap_or(Json::Null);
    let mut payload = vec![
        member("instrument", of_response("instrument")),
        member("form", Json::text(survey.form.name())),
        member("kind", Json::text(stated.kind.name())),
        member(
            "verdict",
            Json::object([
                ("name", Json::text(stated.verdict.name())),
                ("title", Json::Text(stated.verdict.text(&instrument.verdicts).title.clone())),
            ]),
        ),
    ];
    if let Some(details) = &stated.details {
        add_details(&mut payload, instrument, details);
    }
    if level == Level::Everything {
        payload.extend(["stage", "role", "answers"].map(|name| member(name, of_response(name))));
    }
    Json::Object(payload)
}

type Member = (std::rc::Rc<str>, Json);

fn member(name: &str, value: Json) -> Member {
    (name.into(), value)
}

fn number(n: i32) -> Json {
    Json::Int(n.into())
}

fn add_details(payload: &mut Vec<Member>, instrument: &Instrument, details: &Details) {
    if let Some(measures) = &details.measures {
        add_measures(payload, instrument, measures);
    }
    for (name, list) in [("flags", &details.fired), ("unresolved", &details.unresolved)] {
        let flag = |&f: &usize| {
            let flag = &instrument.flags[f];
            Json::object([
                ("id", Json::Text(flag.id.0.clone())),
                ("severity", Json::text(flag.severity.name())),
                ("text", Json::Text(flag.text.clone())),
            ])
        };
        payload.push(member(name, Json::List(list.iter().map(flag).collect())));
    }
}

fn add_measures(payload: &mut Vec<Member>, instrument: &Instrument, measures: &Measures) {
    payload.extend(measures.index.map(|index| member("index", number(index))));
    payload.push(member("range", Json::List(vec![number(measures.low), number(measures.high)])));
    payload.push(member("known", number(measures.known)));
    let dimension = |score: &Score| {
        let dimension = &instrument.dimensions[score.dimension];
        Json::object([
            ("id", Json::Text(dimension.id.0.clone())),
            ("title", Json::Text(dimension.title.clone())),
            ("score", score.score.map_or(Json::Null, number)),
            ("range", Json::List(vec![number(score.low), number(score.high)])),
            ("known", number(score.known)),
        ])
    };
    payload.push(member("dimensions", Json::List(measures.dimensions.iter().map(dimension).collect())));
}
