//! How the verdict came about: from the answers to the points of the dimensions, to the index, to the rule that decided.

use serde_json::json;

use crm_readiness::core::exact::whole;
use crm_readiness::words::Fate;

use crate::setup::survey;
use crate::wait::wait_until;

#[test]
fn the_points_of_the_dimensions_are_those_of_the_ledger_and_add_up_to_the_index() {
    survey(|survey| {
        let known = survey.open_result("good average, two stops");
        let words = known.words();
        for (place, dimension) in known.instrument.dimensions.iter().enumerate() {
            let rows = || known.outcome.ledger.iter().filter(|row| known.instrument.items[row.item].dimension == place);
            let points = rows().fold(whole(0), |sum, row| sum + row.points);
            let possible = rows().fold(whole(0), |sum, row| sum + row.possible);
            let cells = survey.texts(&format!("[data-points-of={}] > *", dimension.id));
            assert_eq!(cells, [&*dimension.title, &words.points(points), &words.points(possible)]);
        }
        let index = known.outcome.standing.index.expect("an index");
        assert_eq!(survey.texts(".how tfoot td"), [words.points(index), "100.0".to_owned()]);
        let shown = survey.ask_text("return root.querySelector('[data-index]').dataset.index", &[]);
        survey.wait_for_text(&format!("The index is {} points, rounded to {shown}.", words.points(index)));
    });
}

#[test]
fn every_dimension_says_what_it_counts_for_also_where_nothing_was_asked() {
    survey(|survey| {
        let known = survey.open_result("short check, clean");
        let titles = survey.texts(".answers section > h4");
        let all: Vec<_> = known.instrument.dimensions.iter().map(|dimension| dimension.title.to_string()).collect();
        assert_eq!(titles, all);
        let not_asked = survey.texts(".answers section > .hint:last-child");
        assert_eq!(not_asked.iter().filter(|said| said.starts_with("Not asked: ")).count(), all.len(), "{not_asked:?}");
    });
}

#[test]
fn of_the_rules_the_one_that_decided_is_marked() {
    for example in ["good average, two stops", "short check, clean", "walk away", "ready"] {
        survey(|survey| {
            let known = survey.open_result(example);
            let rules = known.words().rules(known.outcome.verdict, &known.outcome.reasons);
            let shown = survey.texts(".rules > li");
            assert_eq!(shown.len(), rules.len());
            for (rule, shown) in rules.iter().zip(shown) {
                let fate = match rule.fate {
                    Fate::Passed => "Does not hold.",
                    Fate::Decides => "This one decides.",
                    Fate::NotRead => "Not read any more.",
                };
                assert!(shown.starts_with(&rule.condition) && shown.ends_with(fate), "{shown}");
            }
            let decided: Vec<_> = rules.iter().filter(|rule| rule.fate == Fate::Decides).collect();
            assert_eq!(decided.len(), 1);
            assert_eq!(decided[0].verdict, known.outcome.verdict);
        });
    }
}

#[test]
fn behind_each_answer_stand_the_statement_in_place_and_the_claims() {
    survey(|survey| {
        let known = survey.open_result("good average, two stops");
        let goal = usize::from(known.instrument.scale.goal);
        for item in [0, 20, 40] {
            let what = &known.instrument.items[item];
            let entry = format!("[data-answer={}]", what.id);
            let summary = survey.element(&format!("{entry} summary"));
            survey.activate(&summary);
            let said = || survey.ask_text("return words(root.querySelector(arguments[0]))", &[json!(entry)]);
            wait_until("what is behind it", || said().contains("In place when:"));
            let said = said();
            assert!(said.contains(&format!("In place when: {}", what.options[goal])), "{said}");
            for &claim in &what.claims {
                let claim = &known.instrument.claims[claim];
                assert!(said.contains(&*claim.text), "{said}");
                assert!(said.contains(&*known.instrument.sources[claim.source].title), "{said}");
            }
        }
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}
