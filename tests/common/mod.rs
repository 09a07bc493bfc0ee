//! What the native suites share: the default instrument, and JSON without ceremony.

#[allow(dead_code, reason = "only the suite of the cheapest way draws instruments")]
pub mod small;

use crm_readiness::core::{instrument::Instrument, json::Json, response::Response, validate};

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
