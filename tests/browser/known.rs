//! A survey that is stored already, so that its result is two presses away, and what the library makes of it natively.

use crm_readiness::core::{
    asked::Form, instrument::Instrument, json::Json, project::Portfolio, response::Response, result::Outcome, validate,
    wire::Survey as Answered,
};
use crm_readiness::words::{Words, pack::LANGUAGES};
use serde_json::{Value, json};

use crate::expect::{Example, Instrument as Questions};
use crate::page::Survey;
use crate::storage::open_on;

pub struct Known {
    pub instrument: Instrument,
    pub answered: Answered,
    pub outcome: Outcome,
}

impl Known {
    /// An example by its name.
    pub fn example(name: &str) -> Known {
        let Example { person, answers, .. } = Example::named(name);
        let read = |value: Value| serde_json::from_value::<Json>(value).expect("a document");
        let instrument = validate::instrument(&read(Questions::load().into_json())).expect("a valid instrument");
        let answers: serde_json::Map<String, Value> =
            answers.iter().map(|(id, answer)| (id.clone(), answer.to_json())).collect();
        let response = json!({"stage": person.stage, "role": person.role, "answers": answers});
        let response = Response::read(&read(response), &instrument).expect("a valid response");
        let outcome = Outcome::of(&instrument, &response);
        let form = Form::named(person.form).expect("a form");
        Known { instrument, answered: Answered { response, form }, outcome }
    }

    /// What is stored of it.
    pub fn stored(&self) -> String {
        let mut portfolio = Portfolio::default();
        portfolio.open_mut().survey = Some(self.answered.clone());
        serde_json::to_string(&portfolio.to_saved(&self.instrument)).expect("JSON")
    }

    /// What is said of it, in English.
    pub fn words(&self) -> Words<'_> {
        Words::new(&self.instrument, LANGUAGES[0].catalogue())
    }

    /// The question of an item as the respondent reads it.
    pub fn question(&self, item: usize) -> &str {
        self.instrument.items[item].question_for(self.answered.response.role)
    }

    /// The id of an item.
    pub fn id(&self, item: usize) -> &str {
        &self.instrument.items[item].id.0
    }
}

impl Survey {
    /// Opens the page on an example that was stored here, at its result.
    #[track_caller]
    pub fn open_result(&self, name: &str) -> Known {
        let known = Known::example(name);
        open_on(self, &known.stored());
        self.go_to_result();
        known
    }

    /// What each element that fits says.
    #[track_caller]
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let texts = self.ask("return [...root.querySelectorAll(arguments[0])].map(words)", &[json!(selector)]);
        serde_json::from_value(texts).expect("texts")
    }
}
