//! The plan: a step is chosen beside the advice, written in, kept, taken out and brought back, and printed.

use serde_json::{Value, json};

use crate::emulate::Look;
use crate::exceptions::DATES;
use crate::expect::{Example, Instrument};
use crate::kept::KEY;
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::survey;
use crate::storage::open_on;
use crate::wait::wait_until;

impl Survey {
    fn stored_project(&self) -> Value {
        let envelope: Value = serde_json::from_str(&self.stored(KEY).expect("a store")).expect("JSON");
        envelope["projects"][0].clone()
    }

    fn stored_plan(&self) -> Value {
        self.stored_project()["plan"].clone()
    }

    /// Types into the field of this label in a step.
    fn write(&self, item: &str, label: &str, text: &str) {
        let field = self.element_labelled(&format!("[data-plan={item}]"), label);
        // A click into a date would begin where it hits, not with its first part.
        self.ask("arguments[0].focus()", &[field.to_json()]);
        self.browser.press(text);
    }

    fn element_labelled(&self, scope: &str, label: &str) -> crate::browser::Element {
        let field = self.ask(
            "return [...root.querySelectorAll(arguments[0] + ' label')].find(e => words(e).startsWith(arguments[1]))
                .querySelector('input, textarea, select')",
            &[json!(scope), json!(label)],
        );
        let field =
            crate::browser::Element::from_json(&field).unwrap_or_else(|| panic!("no field “{label}” in {scope}"));
        // WebKit tells what to type into a date as part of its name.
        let said = self.browser.name(&field);
        assert!(said.starts_with(label), "the field “{label}” is called “{said}”");
        field
    }

    /// A date as this browser wants it typed: day, month and year in the order of its language.
    fn typed_date(&self, year: &str, month: &str, day: &str) -> String {
        let order =
            self.ask("return new Intl.DateTimeFormat(navigator.language).formatToParts().map(part => part.type)", &[]);
        let parts = order.as_array().into_iter().flatten().filter_map(Value::as_str);
        parts
            .filter_map(|part| match part {
                "year" => Some(year),
                "month" => Some(month),
                "day" => Some(day),
                _ => None,
            })
            .collect()
    }
}

#[test]
fn a_step_is_chosen_written_in_and_there_after_a_reload() {
    survey(|survey| {
        let Example { person, answers, result } = Example::named("good average, two stops");
        let item = result["next_best"][0]["item"].as_str().expect("a step").to_owned();
        let question = Instrument::load().question(&item, &person.role).to_owned();
        survey.open();
        survey.take(&person, &answers);
        survey.press(&format!("Add to the plan: {question}"));
        wait_until("the focus to stay on the button", || {
            survey
                .holds("return focused().ariaLabel === arguments[0]", &[json!(format!("Show in the plan: {question}"))])
        });
        survey.press(&format!("Show in the plan: {question}"));
        wait_until("the focus in the step", || {
            survey.holds("return focused().closest('[data-plan]')?.dataset.plan === arguments[0]", &[json!(item)])
        });
        survey.browser.press("Anna");
        if survey.browser.engine().is_spared(DATES) {
            let field = survey.element_labelled(&format!("[data-plan={item}]"), "By when");
            let choose = "arguments[0].value = '2026-12-24';
                          for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, { bubbles: true }))";
            survey.ask(choose, &[field.to_json()]);
        } else {
            survey.write(&item, "By when", &survey.typed_date("2026", "12", "24"));
        }
        survey.write(&item, "Note", "with the board");
        survey.browser.click(&survey.element_labelled(&format!("[data-plan={item}]"), "Done"));
        let expected = json!([{
            "item": item, "to": result["next_best"][0]["to"], "owner": "Anna", "note": "with the board",
            "due": "2026-12-24", "done": true,
        }]);
        wait_until("the plan to be saved", || survey.stored_plan() == expected);
        survey.reload();
        survey.go_to_result();
        for (label, value) in [("Who", "Anna"), ("By when", "2026-12-24"), ("Note", "with the board")] {
            let field = survey.element_labelled(&format!("[data-plan={item}]"), label);
            assert_eq!(survey.ask("return arguments[0].value", &[field.to_json()]), json!(value), "{label}");
        }
        survey.wait_for_text("1 of 1 step of the plan done");
    });
}

#[test]
fn a_step_taken_out_is_brought_back_with_what_was_written() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        let before = survey.stored_plan();
        let question = Instrument::load().question("CUS3", "lead").to_owned();
        survey.press(&format!("Remove from the plan: {question}"));
        wait_until("the step to be gone", || survey.stored_plan().as_array().map(Vec::len) == Some(1));
        survey.press("Undo");
        wait_until("the step to be back", || survey.stored_plan() == before);
    });
}

#[test]
fn the_calendar_of_a_project_is_told_from_everybodys_and_stays_the_same_one() {
    survey(|survey| {
        let mut store = saved(1);
        store["projects"][0]["name"] = json!("");
        open_on(survey, &store.to_string());
        survey.go_to_result();
        let uid = || survey.stored_project()["uid"].as_str().map(str::to_owned);
        assert_eq!(uid(), None, "nothing is drawn before it is needed");
        survey.press("Dates of the plan (calendar)");
        let (name, first) = survey.downloaded(".ics");
        assert!(name.starts_with("crm-readiness-20"), "{name}: a project without a name gives none");
        wait_until("it to be saved", || uid().is_some_and(|uid| uid.len() == 32));
        let uid = uid().expect("just saved");
        assert!(first.contains(&format!("UID:CUS3.{uid}@crm-readiness\r\n")), "{first}");
        std::fs::remove_file(survey.browser.downloads().join(name)).expect("the file");
        survey.press("Dates of the plan (calendar)");
        assert!(survey.downloaded(".ics").1.contains(&uid), "once and for all");
        survey.press("Plan (CSV)");
        let (name, table) = survey.downloaded("-plan.csv");
        assert!(name.starts_with("crm-readiness-20") && table.contains("CUS3,"), "{name}: {table}");
    });
}

#[test]
fn on_paper_the_plan_and_the_snapshots_are_words_without_fields() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        survey.browser.look(Look { print: true, ..Look::default() });
        let controls = survey.ask(
            "return [...root.querySelectorAll('button, input, textarea, select, summary')].filter(shown)
                .filter(e => !e.closest('.radar')).map(e => `${e.localName} ${words(e)}`)",
            &[],
        );
        assert_eq!(controls, json!([]), "controls on paper");
        for words in ["Who: Anna", "then decide 🙂", "Before the workshop · Mar 2, 2026 → The answers now"] {
            assert!(survey.text().contains(words), "“{words}” is not on paper");
        }
    });
}
