//! What the native suites share: the default instrument, and JSON without ceremony.

#[allow(dead_code, reason = "only the suite of the cheapest way draws instruments")]
pub mod small;

use crm_readiness::core::{
    asked::{self, Form},
    instrument::Instrument,
    json::Json,
    response::{Answer, Response},
    validate,
    wire::Survey,
};

pub const INSTRUMENT: &str = include_str!("../../static/instruments/crm-readiness.en.json");

pub fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

pub fn default_instrument() -> Instrument {
    validate::instrument(&json(INSTRUMENT)).unwrap_or_else(|problems| panic!("{problems}"))
}

#[allow(dead_code, reason = "not every suite reads responses")]
pub fn response(value: &serde_json::Value, instrument: &Instrument) -> Response {
    Response::read(&json(&value.to_string()), instrument).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A survey in which every item asked has an answer, by the item's number.
#[allow(dead_code, reason = "not every suite needs a whole survey")]
pub fn survey(
    instrument: &Instrument,
    form: Form,
    stage: &str,
    role: &str,
    answer: impl Fn(usize) -> Option<Answer>,
) -> Survey {
    let (stage, role) = (instrument.stage(stage).unwrap(), instrument.role(role).unwrap());
    let mut response = Response::new(instrument, stage, role);
    for item in asked::asked(instrument, form, role, stage) {
        response.answers[item] = answer(item);
    }
    Survey { response, form }
}
