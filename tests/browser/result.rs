//! The result as it is shown, against the result as it was computed: every figure and every list, in order.

use serde_json::{Value, json};

use crate::expect::Instrument;
use crate::page::Survey;
use crate::survey::{Answers, Person};

impl Survey {
    #[track_caller]
    pub fn verdict(&self) -> String {
        self.ask_text("return root.querySelector('[data-verdict]')?.dataset.verdict", &[])
    }

    #[track_caller]
    fn index(&self) -> Option<u64> {
        self.ask_text("return root.querySelector('[data-index]')?.dataset.index", &[]).parse().ok()
    }

    /// The parts of the result with this hook: what the hook says, and the words in the part.
    #[track_caller]
    fn parts(&self, hook: &str) -> Vec<(String, String)> {
        let parts = self.ask(
            "return [...root.querySelectorAll(`[${arguments[0]}]`)].map(e => [e.getAttribute(arguments[0]), words(e)])",
            &[json!(hook)],
        );
        serde_json::from_value(parts).expect("pairs of texts")
    }

    /// A figure by its name, such as "62–73" for "Possible range".
    #[track_caller]
    fn figure(&self, name: &str) -> Option<String> {
        let value = self.ask(
            "const name = [...root.querySelectorAll('dt')].find(e => words(e) === arguments[0]);
             return words(name?.nextElementSibling.querySelector('.value')) || null",
            &[json!(name)],
        );
        value.as_str().map(str::to_owned)
    }

    /// A dimension's row in the table of figures, cell by cell.
    #[track_caller]
    fn row(&self, dimension: &str) -> Option<Vec<String>> {
        let cells = self.ask(
            "const name = [...root.querySelectorAll('th[scope=row]')].find(e => words(e).endsWith(arguments[0]));
             return name && [...name.parentElement.querySelectorAll('td')].map(words)",
            &[json!(dimension)],
        );
        serde_json::from_value(cells).ok()
    }

    /// Everything that the view shows of a result is what `result` says.
    #[track_caller]
    pub fn assert_result(&self, person: &Person, answers: &Answers, result: &Value) {
        let instrument = Instrument::load();
        let insufficient = result["verdict"] == "insufficient";
        let short = person.form == "short";

        assert_eq!(self.verdict(), result["verdict"], "the verdict");
        let verdict = result["verdict"].as_str().expect("a verdict");
        for part in ["title", "text"] {
            let words = instrument.verdict(verdict, part);
            assert!(self.text().contains(words), "the verdict says “{words}”");
        }
        let index = result["index"].as_u64().filter(|_| !insufficient && !short);
        assert_eq!(self.index(), index, "the index");

        let figures = [
            ("Possible range", Some(range(&result["range"]))),
            ("Other weights", index.map(|_| range(&result["weighting_range"]))),
            ("Known", Some(format!("{} %", rounded(&result["coverage"], 100)))),
            ("Confidence", result["confidence"].as_str().map(capitalised)),
        ];
        for (name, expected) in figures {
            assert_eq!(self.figure(name), expected.filter(|_| !short), "{name}");
        }

        self.assert_flags(&instrument, result);
        self.assert_steps(&instrument, result);
        self.assert_dimensions(&instrument, result, short);
        self.assert_answers(&instrument, person, answers, result);
    }

    /// The flags that hold, gravest first, and then those still open.
    #[track_caller]
    fn assert_flags(&self, instrument: &Instrument, result: &Value) {
        let flags = list(&result["flags"]).chain(list(&result["unresolved"]));
        let expected: Vec<&str> = flags.map(|flag| flag["id"].as_str().expect("an id")).collect();
        let shown = self.parts("data-flag");
        assert_eq!(ids(&shown), expected, "the flags, then the unresolved ones");
        for (id, words) in &shown {
            assert!(words.contains(instrument.flag(id)), "{id} is described: {words}");
        }
    }

    /// The next best steps, and what to learn first.
    #[track_caller]
    fn assert_steps(&self, instrument: &Instrument, result: &Value) {
        let steps: Vec<&Value> = list(&result["next_best"]).collect();
        let shown = self.parts("data-step");
        assert_eq!(ids(&shown), items(&steps), "the next best steps");
        for ((id, words), step) in shown.iter().zip(steps) {
            let aim = instrument.options(id)[step["to"].as_u64().expect("an option") as usize];
            for part in [instrument.item(id, "advice"), aim, &tenths(&step["delta"])] {
                assert!(words.contains(part), "the step {id} says “{part}”: {words}");
            }
            let leads_on = step["verdict"] != result["verdict"];
            let title = instrument.verdict(step["verdict"].as_str().expect("a verdict"), "title");
            assert!(!leads_on || words.contains(title), "the step {id} leads to “{title}”: {words}");
        }
        let learn: Vec<&Value> = list(&result["learn_first"]).collect();
        let shown = self.parts("data-learn");
        assert_eq!(ids(&shown), items(&learn), "what to learn first");
        for ((id, words), question) in shown.iter().zip(learn) {
            for part in [instrument.item(id, "question"), &tenths(&question["spread"])] {
                assert!(words.contains(part), "{id}, to learn first, says “{part}”: {words}");
            }
        }
    }

    /// The score of each dimension, where it is clear, and how much of it is known.
    #[track_caller]
    fn assert_dimensions(&self, instrument: &Instrument, result: &Value, short: bool) {
        for (id, figures) in result["dimensions"].as_object().expect("dimensions") {
            let row = self.row(instrument.dimension(id, "title"));
            if short || figures.is_null() {
                assert_eq!(row, None, "{id} has no row");
                continue;
            }
            let row = row.unwrap_or_else(|| panic!("{id} has no row"));
            let score = if figures["clear"] == true { figures["score"].to_string() } else { "unclear".to_owned() };
            assert_eq!((&row[0], &row[2]), (&score, &format!("{} %", rounded(&figures["known"], 100))), "{id}");
        }
    }

    /// Every item asked, with the answer, and what it is worth.
    #[track_caller]
    fn assert_answers(&self, instrument: &Instrument, person: &Person, answers: &Answers, result: &Value) {
        let shown = self.parts("data-answer");
        assert_eq!(ids(&shown), instrument.asked(person), "the items in the result");
        for (id, words) in &shown {
            let mut parts = vec![instrument.question(id, &person.role).to_owned()];
            parts.push(instrument.says(id, answers.get(id).copied()).to_owned());
            if let Some(row) = list(&result["ledger"]).find(|row| row["item"] == **id) {
                parts.extend([tenths(&row["points"]), tenths(&row["possible"])]);
            }
            for part in parts {
                assert!(words.contains(&part), "the answer to {id} says “{part}”: {words}");
            }
        }
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().expect("a list").iter()
}

fn ids(parts: &[(String, String)]) -> Vec<&str> {
    parts.iter().map(|(id, _)| id.as_str()).collect()
}

fn items<'a>(entries: &[&'a Value]) -> Vec<&'a str> {
    entries.iter().map(|entry| entry["item"].as_str().expect("an item")).collect()
}

/// "62–73", or one number where both ends are the same.
fn range(value: &Value) -> String {
    let (low, high) = (&value[0], &value[1]);
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

/// An exact fraction `"a/b"` times a factor, rounded half up.
fn rounded(fraction: &Value, times: i64) -> i64 {
    let (a, b) = fraction.as_str().and_then(|text| text.split_once('/')).expect("a fraction");
    let (a, b): (i64, i64) = (a.parse().expect("a number"), b.parse().expect("a number"));
    (2 * a * times + b).div_euclid(2 * b)
}

/// The fraction with one decimal.
fn tenths(fraction: &Value) -> String {
    let tenths = rounded(fraction, 10);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}
