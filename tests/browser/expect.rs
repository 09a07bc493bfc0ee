//! What the survey should ask and find: the instrument as data, and the worked examples of the scoring's definition.

use std::fs;

use crm_readiness::core::json::Json;
use crm_readiness::core::response::Response;
use crm_readiness::core::result::Outcome;
use crm_readiness::core::validate;
use serde_json::{Value, json};

use crate::survey::{Answer, Answers, Person};

pub struct Instrument(Value);

/// One worked example: who answered what, and what comes of it.
pub struct Example {
    pub person: Person,
    pub answers: Answers,
    pub result: Value,
}

fn read_json(path: &str) -> Value {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{path}: {problem}"));
    serde_json::from_str(&text).unwrap_or_else(|problem| panic!("{path}: {problem}"))
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text in the instrument")
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().expect("a list in the instrument").iter().map(text)
}

impl Instrument {
    pub fn load() -> Instrument {
        Instrument(read_json("static/instruments/crm-readiness.en.json"))
    }

    pub fn into_json(self) -> Value {
        self.0
    }

    fn list(&self, key: &str) -> &Vec<Value> {
        self.0[key].as_array().expect("a list in the instrument")
    }

    fn find(&self, list: &str, id: &str) -> &Value {
        let found = self.list(list).iter().find(|entry| entry["id"] == id);
        found.unwrap_or_else(|| panic!("no {id} in {list}"))
    }

    /// The items that this person is asked, in order.
    pub fn asked(&self, person: &Person) -> Vec<String> {
        let stage = |id: &str| self.list("stages").iter().position(|stage| stage["id"] == id);
        let now = stage(&person.stage);
        self.list("items")
            .iter()
            .filter(|item| stage(text(&item["from_stage"])) <= now)
            .filter(|item| texts(&item["roles"]).any(|role| role == person.role))
            .map(|item| text(&item["id"]).to_owned())
            .filter(|id| person.form == "full" || texts(&self.0["short_form"]).any(|short| short == id))
            .collect()
    }

    pub fn dimension(&self, id: &str, key: &str) -> &str {
        text(&self.find("dimensions", id)[key])
    }

    /// The ids of the dimensions, in order.
    pub fn dimensions(&self) -> Vec<&str> {
        self.list("dimensions").iter().map(|dimension| text(&dimension["id"])).collect()
    }

    pub fn item(&self, id: &str, key: &str) -> &str {
        text(&self.find("items", id)[key])
    }

    /// The item's question in the words for this role.
    pub fn question(&self, id: &str, role: &str) -> &str {
        let item = self.find("items", id);
        item["question_for"][role].as_str().unwrap_or_else(|| text(&item["question"]))
    }

    pub fn options(&self, id: &str) -> Vec<&str> {
        texts(&self.find("items", id)["options"]).collect()
    }

    /// An answer in words.
    pub fn says(&self, id: &str, answer: Option<Answer>) -> &str {
        match answer {
            Some(Answer::Option(number)) => self.options(id)[usize::from(number)],
            Some(Answer::DontKnow) => "Don’t know",
            Some(Answer::NotApplicable) => "Not applicable",
            None => "Not answered",
        }
    }

    pub fn allows_na(&self, id: &str) -> bool {
        self.find("items", id)["allow_na"] == true
    }

    /// The claims behind an item, each with the title of its essay.
    pub fn claims(&self, id: &str) -> Vec<(&str, &str)> {
        let claims = texts(&self.find("items", id)["claims"]).map(|claim| self.find("claims", claim));
        claims
            .map(|claim| (text(&claim["text"]), text(&self.find("sources", text(&claim["source"]))["title"])))
            .collect()
    }

    pub fn flag(&self, id: &str) -> &str {
        text(&self.find("flags", id)["text"])
    }

    pub fn verdict(&self, id: &str, key: &str) -> &str {
        text(&self.0["verdicts"][id][key])
    }
}

impl Example {
    /// An example by its name, which also says if it is a short check.
    pub fn named(name: &str) -> Example {
        let examples = read_json("tests/golden/examples.json");
        let found = examples.as_array().into_iter().flatten().find(|example| example["name"] == name);
        let found = found.unwrap_or_else(|| panic!("no example “{name}”"));
        let response = &found["response"];
        let answers = response["answers"].as_object().expect("answers");
        let mut answers: Answers = answers.iter().map(|(id, answer)| (id.clone(), Answer::from_json(answer))).collect();
        // Where it is not allowed it counts as skipped, and a person could not say it.
        let instrument = Instrument::load();
        answers.retain(|id, answer| *answer != Answer::NotApplicable || instrument.allows_na(id));
        let form = if name.starts_with("short") { "short" } else { "full" };
        Example {
            person: Person::new(text(&response["stage"]), text(&response["role"]), form),
            answers,
            result: found["result"].clone(),
        }
    }
}

/// What the library itself makes of the answers, on this machine rather than in the browser.
pub fn native_result(person: &Person, answers: &Answers) -> Value {
    let read = |value: &Value| serde_json::from_value::<Json>(value.clone()).expect("a document");
    let instrument = Instrument::load();
    let instrument = validate::instrument(&read(&instrument.0)).expect("a valid instrument");
    let answers: serde_json::Map<String, Value> =
        answers.iter().map(|(id, answer)| (id.clone(), answer.to_json())).collect();
    let response = json!({"stage": person.stage, "role": person.role, "answers": answers});
    let response = Response::read(&read(&response), &instrument).expect("a valid response");
    serde_json::to_value(Outcome::of(&instrument, &response).file(&instrument)).expect("a result")
}
