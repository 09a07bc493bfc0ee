//! A whole survey as one says it: start, answer, turn the page, see the result.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::hand::Hand;
use crate::page::Survey;
use crate::wait::wait_until;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    Option(u8),
    DontKnow,
    NotApplicable,
}

/// Whom the survey asks, and for what.
#[derive(Clone, Debug)]
pub struct Person {
    pub stage: String,
    pub role: String,
    pub form: &'static str,
}

pub type Answers = BTreeMap<String, Answer>;

impl Answer {
    /// The value of its radio button.
    pub fn value(self) -> String {
        match self {
            Answer::Option(number) => number.to_string(),
            Answer::DontKnow => "dk".into(),
            Answer::NotApplicable => "na".into(),
        }
    }

    pub fn from_json(value: &Value) -> Answer {
        match value.as_str() {
            Some("dk") => Answer::DontKnow,
            Some("na") => Answer::NotApplicable,
            _ => Answer::Option(value.as_u64().and_then(|n| n.try_into().ok()).expect("an answer")),
        }
    }

    pub fn to_json(self) -> Value {
        match self {
            Answer::Option(number) => json!(number),
            other => json!(other.value()),
        }
    }
}

impl Person {
    pub fn new(stage: &str, role: &str, form: &'static str) -> Person {
        Person { stage: stage.into(), role: role.into(), form }
    }
}

impl Survey {
    /// From the intro to the first question.
    #[track_caller]
    pub fn start(&self, person: &Person) {
        self.choose(&format!("input[name=stage][value={}]", person.stage));
        self.choose(&format!("input[name=role][value={}]", person.role));
        self.choose(&format!("input[name=form][value={}]", person.form));
        self.turn_page(|| self.press("Start"));
        assert_eq!(self.view(), "question");
    }

    /// Answers one item of this page and waits until the page knows it.
    #[track_caller]
    pub fn answer(&self, item: &str, answer: Answer) {
        let turn = self.turn.replace(self.turn.get() + 1);
        let digit = match answer {
            Answer::Option(number) => Some(number.to_string()),
            Answer::DontKnow => Some("?".to_owned()),
            Answer::NotApplicable => None,
        };
        let radio = radio(item, answer);
        match digit {
            // Every other answer by its key, the rest by arrow keys: both are promised.
            Some(key) if self.hand == Hand::Keyboard && turn.is_multiple_of(2) => {
                self.tab_to(
                    item,
                    "return focused().type === 'radio' && focused().closest('fieldset')?.dataset.item === arguments[0]",
                    &[json!(item)],
                );
                self.browser.press(&key);
            }
            _ => self.choose(&radio),
        }
        wait_until(&format!("{item} to be answered with {}", answer.value()), || {
            self.chosen(item) == Some(answer) && self.button_in(&fieldset(item), "Clear answer").is_some()
        });
    }

    /// The answer that the page shows for an item.
    #[track_caller]
    pub fn chosen(&self, item: &str) -> Option<Answer> {
        let value = self.ask(
            "return root.querySelector(arguments[0] + ' input[type=radio]:checked')?.value",
            &[json!(fieldset(item))],
        );
        match value.as_str()? {
            number if number.len() == 1 => Some(Answer::Option(number.parse().expect("a digit"))),
            word => Some(Answer::from_json(&json!(word))),
        }
    }

    #[track_caller]
    pub fn next(&self) {
        self.turn_page(|| self.press("Next"));
    }

    #[track_caller]
    pub fn back(&self) {
        self.turn_page(|| self.press("Back"));
    }

    /// Answers what there is an answer for, page by page, up to the review.
    #[track_caller]
    pub fn answer_all(&self, answers: &Answers) {
        loop {
            for item in self.items() {
                if let Some(answer) = answers.get(&item) {
                    self.answer(&item, *answer);
                }
            }
            if !self.has_button("Next") {
                break;
            }
            self.next();
        }
        self.turn_page(|| self.press("Review answers"));
        assert_eq!(self.view(), "review");
    }

    /// From the review on.
    #[track_caller]
    pub fn see_result(&self) {
        self.turn_page(|| self.press("See the result"));
        assert_eq!(self.view(), "result");
    }

    /// The whole way from the intro.
    #[track_caller]
    pub fn take(&self, person: &Person, answers: &Answers) {
        self.start(person);
        self.answer_all(answers);
        self.see_result();
    }
}

pub fn fieldset(item: &str) -> String {
    format!("fieldset[data-item=\"{item}\"]")
}

pub fn radio(item: &str, answer: Answer) -> String {
    format!("{} input[type=radio][value=\"{}\"]", fieldset(item), answer.value())
}
