//! An end user is asked a part, and so gets "the user's view": ranges and flags, and what the others must answer.

use crate::expect::{Example, Instrument};
use crate::setup::survey;

#[test]
fn an_end_user_gets_the_users_view_with_what_others_must_answer() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("random 15");
        assert_eq!(person.role, "user");
        let instrument = Instrument::load();
        let asked = instrument.asked(&person);
        survey.open();
        survey.take(&person, &answers);
        let text = survey.text();
        assert!(text.contains("user’s view"), "{text}");
        for id in instrument.asked(&crate::survey::Person::new(&person.stage, "lead", "full")) {
            if !asked.contains(&id) {
                let question = instrument.question(&id, "user");
                assert!(text.contains(question), "{id}, which others must answer: “{question}”");
            }
        }
    });
}

#[test]
fn others_do_not_get_the_users_view() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("ready");
        survey.open();
        survey.take(&person, &answers);
        assert!(!survey.text().contains("user’s view"));
    });
}
