//! What if: other answers are tried, and nothing of one's own changes.

use serde_json::json;

use crm_readiness::core::{exact::half_up, response::Answer, result::Outcome};

use crate::appearance::NARROW;
use crate::kept::KEY;
use crate::keys;
use crate::page::Survey;
use crate::setup::survey;
use crate::wait::wait_until;

impl Survey {
    fn bar(&self) -> String {
        self.ask_text("return words(root.querySelector('[part=what-if]'))", &[])
    }

    /// Chooses an answer to be tried, as the keyboard does it.
    fn try_answer(&self, item: &str, value: &str) {
        let entry = format!("[data-answer={item}]");
        let select = format!("{entry} select");
        self.ask("root.querySelector(arguments[0]).click()", &[json!(format!("{entry} summary"))]);
        wait_until("a list of answers", || !self.elements(&select).is_empty());
        self.ask(
            "const select = root.querySelector(arguments[0]);
             select.value = arguments[1];
             select.dispatchEvent(new Event('change', { bubbles: true }))",
            &[json!(select), json!(value)],
        );
    }
}

#[test]
fn tried_answers_move_verdict_and_figures_at_once_and_change_nothing() {
    survey(|survey| {
        let known = survey.open_result("good average, two stops");
        let (verdict, stored) = (survey.verdict(), survey.stored(KEY));
        let step = known.outcome.next_best[0];
        survey.press(&format!("What if this were so: {}", known.question(step.item)));
        let mut response = known.answered.response.clone();
        response.answers[step.item] = Some(Answer::Option(step.to));
        let says = |outcome: &Outcome| {
            let title = &outcome.verdict.text(&known.instrument.verdicts).title;
            let index = half_up(outcome.standing.index.expect("an index"));
            [format!("“{title}”"), format!("Index {index} (now")]
        };
        let then = says(&Outcome::of(&known.instrument, &response));
        wait_until("what that comes to", || then.iter().all(|words| survey.bar().contains(words)));
        assert!(survey.bar().starts_with("What if – these are not your answers"), "{}", survey.bar());

        survey.try_answer("CUS1", "0");
        let item = known.instrument.item("CUS1").expect("an item");
        response.answers[item] = Some(Answer::Option(0));
        let then = says(&Outcome::of(&known.instrument, &response));
        wait_until("both together", || then.iter().all(|words| survey.bar().contains(words)));
        assert!(survey.bar().contains("With 2 answers changed"), "{}", survey.bar());
        assert_eq!((survey.verdict(), survey.stored(KEY)), (verdict, stored), "the real ones");
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);

        survey.press("Back to your answers");
        wait_until("it to be gone", || survey.bar().is_empty());
        let there = "return focused()?.closest('[data-answer]')?.dataset.answer";
        wait_until("the focus where it was tried last", || survey.ask(there, &[]) == json!("CUS1"));
        let left = "return root.querySelector('[data-answer=CUS1] select').value";
        wait_until("the list to say so", || survey.ask(left, &[]) == json!(""));
    });
}

#[test]
fn on_a_narrow_screen_nothing_is_cut_off_and_nothing_that_has_the_focus_is_hidden() {
    survey(|survey| {
        survey.browser.resize(NARROW, 640);
        let known = survey.open_result("good average, two stops");
        let step = known.outcome.next_best[0].item;
        survey.press(&format!("What if this were so: {}", known.question(step)));
        wait_until("the bar", || !survey.bar().is_empty());
        let juts_out =
            survey.ask("const all = document.scrollingElement; return all.scrollWidth - all.clientWidth", &[]);
        assert_eq!(juts_out, json!(0));
        // Key by key, up to the bar itself: for a script a browser scrolls otherwise.
        survey.ask("view.querySelector('button').focus()", &[]);
        let mut stops = 0;
        while !survey.holds("return focused().closest('[part=what-if]') !== null", &[]) {
            wait_until(&format!("{} to come out from under the bar", survey.focus()), || {
                survey.holds(
                    "const bar = root.querySelector('[part=what-if]');
                     const [top, low] = [bar.getBoundingClientRect().top, focused().getBoundingClientRect().bottom];
                     return getComputedStyle(bar).position === 'static' || low <= top",
                    &[],
                )
            });
            survey.browser.press(keys::TAB);
            stops += 1;
        }
        assert!(stops > 100, "{stops} stops");
    });
}
