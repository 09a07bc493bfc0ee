//! A part of the result is made anew only when what it follows has changed. Nothing may be forgotten in that.

use crate::page::Survey;
use crate::runs::saved;
use crate::setup::survey;
use crate::storage::open_on;
use crate::wait::wait_until;

impl Survey {
    /// What every section says, with what stands in its fields, when all is folded.
    fn said(&self) -> Vec<String> {
        let said = self.ask(
            "for (const folded of view.querySelectorAll('details')) folded.open = false;
             return [...view.children].filter(part => !part.matches('nav, .runs')).concat([...view.querySelectorAll('.runs table, .changes')])
                .map(part => [words(part), ...[...part.querySelectorAll('input, textarea, select')].filter(shown)
                    .map(field => field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value)].join('\\n'))",
            &[],
        );
        serde_json::from_value(said).expect("texts")
    }

    fn press_first(&self, selector: &str) {
        self.activate(&self.element(selector));
    }
}

#[test]
fn what_is_changed_on_a_result_leaves_it_as_a_new_one_would_be() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        let steps = survey.elements(".planned").len();
        let open = "[data-step] .choose > span > button";
        survey.press_first(open);
        wait_until("the step in the plan", || {
            survey.elements(".planned").len() > steps || survey.focus().contains("input")
        });
        let way = survey.texts("[data-way]");
        survey.press_first("[data-way] .choose > button:last-child");
        wait_until("another way", || survey.texts("[data-way]") != way);
        survey.browser.type_into(&survey.element(".planned input"), "Ana");
        survey.press_first(".planned .tick input");
        survey.press_first("[data-answer] summary");
        survey.element("[data-answer] select");
        survey.press_first("[data-step] [data-try]");
        survey.press_first("[part=what-if] button");
        wait_until("the bar to go", || survey.elements("[part=what-if]").is_empty());
        survey.browser.type_into(&survey.element(".take input"), "After it all");
        survey.press("Take a snapshot");
        survey.wait_for_text("The snapshot is taken.");
        survey.choose("input[name=link][value=everything]");

        let said = survey.said();
        assert!(said.len() > 12 && said.iter().any(|part| part.contains("Ana")), "{said:#?}");
        assert!(said.iter().any(|part| part.contains("After it all")), "{said:#?}");
        survey.turn_page(|| survey.press("Back to the questions"));
        survey.see_result();
        survey.wait_for_heading();
        let new = survey.said();
        assert_eq!(said.len(), new.len());
        for (changed, new) in said.iter().zip(&new) {
            assert_eq!(changed, new);
        }
    });
}
