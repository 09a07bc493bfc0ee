//! Several surveys on one page: each for itself under its own name, and under one name as two tabs are.

use serde_json::{Value, json};

use crate::kept::KEY;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

impl Survey {
    /// Goes on with another survey of the page.
    fn turn_to(&self, id: &str) {
        self.look_at(&format!("#{id}"));
        self.wait_for_view("intro");
    }

    fn begin_with(&self, answer: u8) {
        self.start(&Person::new("selection", "lead", "full"));
        self.answer("SPO1", Answer::Option(answer));
    }
}

#[test]
fn surveys_of_different_names_do_not_disturb_each_other() {
    survey(|survey| {
        let tag = |id: &str| {
            format!("<crm-readiness id=\"{id}\" storage-key=\"{id}\" heading=\"Check {id}\"></crm-readiness>")
        };
        survey.embed(&["one", "two", "three"].map(tag).concat());
        for (id, answer) in [("one", 1), ("two", 2)] {
            survey.turn_to(id);
            survey.begin_with(answer);
        }
        survey.turn_to("three");
        survey.wait_for_text("Check three");
        assert!(!survey.has_button("Continue"));
        survey.look_at("#one");
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(1)));
        survey.answer("SPO2", Answer::Option(4));
        survey.look_at("#two");
        assert_eq!((survey.chosen("SPO1"), survey.chosen("SPO2")), (Some(Answer::Option(2)), None));
        assert_eq!(survey.stored_keys(), json!(["crm-readiness:one", "crm-readiness:two"]));
        // One program serves them all.
        let mut asked = survey.site.asked();
        asked.retain(|path| path.starts_with("/crm-readiness"));
        asked.sort();
        assert!(asked.windows(2).all(|pair| pair[0] != pair[1]), "asked for: {asked:?}");
        survey.ask("host.remove()", &[]);
        survey.look_at("#one");
        survey.next();
        assert_eq!(survey.items()[0], "CUS1", "the one goes on without the other");
    });
}

#[test]
fn surveys_of_one_name_have_the_same_answers_as_two_tabs_have() {
    survey(|survey| {
        survey.embed("<crm-readiness id=\"one\"></crm-readiness><crm-readiness id=\"two\"></crm-readiness>");
        survey.turn_to("one");
        survey.begin_with(1);
        // The other has nothing of its own yet: it takes what is there.
        survey.look_at("#two");
        wait_until("the other to offer to go on", || survey.has_button("Continue"));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(1)));
        survey.answer("SPO1", Answer::Option(3));
        // The first one has answers of its own: it asks.
        survey.look_at("#one");
        survey.wait_for_text("The survey was changed in another tab or window.");
        survey.turn_page(|| survey.press("Use the other tab’s answers"));
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(3)));
        let saved: Value = serde_json::from_str(&survey.stored(KEY).expect("a saved survey")).expect("JSON");
        assert_eq!(saved["projects"][0]["survey"]["answers"], json!({"SPO1": 3}), "nothing was lost");
    });
}
