//! Two runs of a project, many runs, and what the plan did between them.

mod common;

use std::rc::Rc;

use common::{default_instrument, survey};
use crm_readiness::core::{
    asked::Form,
    compare::Comparison,
    date::Date,
    effect::{self, effects},
    exact::{Exact, half_up},
    history::{Stand, Timeline, history, to_compare},
    instrument::{Instrument, Version},
    ledger,
    migrate::Dropped,
    plan::Plan,
    response::Answer,
    result::Outcome,
    run::Run,
    verdict::Verdict,
};
use crm_readiness::words::{Words, pack::LANGUAGES};

fn day(day: u8) -> Date {
    Date::new(2026, 5, day).unwrap()
}

fn all(option: u8) -> impl Fn(usize) -> Option<Answer> {
    move |_| Some(Answer::Option(option))
}

/// A full run by the lead, live: every item is asked.
fn run(instrument: &Instrument, on: u8, answer: impl Fn(usize) -> Option<Answer>) -> Run {
    Run::of(instrument, &survey(instrument, Form::Full, "live", "lead", answer), "", day(on))
}

fn version(text: &str) -> Version {
    Version::read(text).unwrap()
}

fn of_version(text: &str, mut run: Run) -> Run {
    run.version = version(text);
    run
}

#[test]
fn a_run_keeps_answers_and_form_but_no_notes() {
    let instrument = default_instrument();
    let mut survey = survey(&instrument, Form::Short, "build", "it", all(2));
    survey.response.notes[0] = "for myself".into();
    let run = Run::of(&instrument, &survey, " Spring ", day(1));
    assert_eq!((&*run.name, run.survey.form), ("Spring", Form::Short));
    assert_eq!(run.survey.response.answers, survey.response.answers);
    assert!(run.survey.response.notes.iter().all(|note| note.is_empty()));
}

#[test]
fn the_plans_effect_is_what_its_items_brought_like_for_like() {
    let instrument = default_instrument();
    let better = [(0, 4), (3, 3), (7, 1)];
    let answer = |item: usize| better.iter().find(|(i, _)| *i == item).map_or(2, |(_, to)| *to);
    let old = run(&instrument, 1, all(2)).survey.response;
    let mut new = run(&instrument, 9, |item| Some(Answer::Option(answer(item)))).survey.response;
    new.answers[5] = Some(Answer::DontKnow);
    let mut plan = Plan::default();
    for item in [0, 3, 5, 7, 9] {
        plan.add(item, 3);
    }
    let comparison = Comparison::of(&instrument, &old, &new);
    let effects = effects(&plan, &old, &new, &comparison);
    let reached: Vec<bool> = effects.iter().map(|effect| effect.reached).collect();
    assert_eq!(reached, [true, true, false, false, false]);
    assert_eq!(effects[2].points, None, "not known in both");
    assert_eq!(effects[4].points, Some(Exact::new(0, 1)), "nothing moved");
    assert!(effects[3].points < Some(Exact::new(0, 1)), "a fall counts too");
    assert_eq!(effect::total(&effects), comparison.points.iter().sum::<Exact>(), "nothing else moved");
}

#[test]
fn the_points_of_a_step_are_the_ledgers_where_both_runs_answer_everything() {
    let instrument = default_instrument();
    let (old, new) = (run(&instrument, 1, all(1)), run(&instrument, 2, all(3)));
    let (old, new) = (old.survey.response, new.survey.response);
    let comparison = Comparison::of(&instrument, &old, &new);
    let (a, b) = (Outcome::of(&instrument, &old).ledger, Outcome::of(&instrument, &new).ledger);
    let moved = |(a, b): (&ledger::Row, &ledger::Row)| b.points - a.points;
    assert_eq!(comparison.points, a.iter().zip(&b).map(moved).collect::<Vec<Exact>>());
    assert_eq!(comparison.change(), Some(half_up(Exact::new(75, 1)) - half_up(Exact::new(25, 1))));
}

#[test]
fn runs_of_versions_with_other_major_numbers_are_not_compared() {
    let instrument = default_instrument();
    let old = of_version("0.9.0", run(&instrument, 1, all(1)));
    let new = run(&instrument, 2, all(3));
    let refused = Comparison::between(&instrument, (&old).into(), (&new).into()).unwrap_err();
    assert_eq!(refused.versions, [version("0.9.0"), version("1.0.0")]);
    let minor = of_version("1.7.3", old);
    assert!(Comparison::between(&instrument, (&minor).into(), (&new).into()).is_ok());
}

#[test]
fn each_run_of_a_history_shows_its_index_and_moves_from_the_one_before() {
    let instrument = default_instrument();
    let short = Run::of(&instrument, &survey(&instrument, Form::Short, "live", "lead", all(4)), "", day(3));
    let old = of_version("0.9.0", run(&instrument, 5, all(2)));
    let runs = [
        run(&instrument, 1, all(1)),
        run(&instrument, 2, |item| Some(if item % 2 == 0 { Answer::Option(3) } else { Answer::DontKnow })),
        short,
        run(&instrument, 4, all(3)),
        old,
        run(&instrument, 6, |item| (item < 3).then_some(Answer::Option(2))),
    ];
    let runs: Vec<Rc<Run>> = runs.into_iter().map(Rc::new).collect();
    let stands = history(&instrument, &runs);
    let index: Vec<Option<i32>> = stands.iter().map(|stand| stand.index).collect();
    assert_eq!(index, [Some(25), None, None, Some(75), None, None], "short, other major and insufficient show none");
    let change: Vec<Option<i32>> = stands.iter().map(|stand| stand.change).collect();
    assert_eq!(change, [None, Some(50), Some(25), Some(-25), None, Some(-25)], "on what both answer");
    let since: Vec<Option<usize>> = stands.iter().map(|stand| stand.since).collect();
    assert_eq!(since, [None, Some(0), Some(1), Some(2), None, Some(3)], "the major version of the fifth differs");
    assert_eq!(stands[3], Stand { verdict: Verdict::Ready, index: Some(75), change: Some(-25), since: Some(2) });
    assert_eq!(stands[5].verdict, Verdict::Insufficient);
}

#[test]
fn the_answers_of_now_come_last_where_they_are_others_than_the_last_runs() {
    let instrument = default_instrument();
    let runs = [Rc::new(run(&instrument, 1, all(1))), Rc::new(run(&instrument, 9, all(2)))];
    let of = |option: u8, today: u8| {
        let now = survey(&instrument, Form::Full, "live", "lead", all(option));
        Timeline::of(&instrument, &runs, &now, Some(day(today)))
    };
    let same = of(2, 20);
    assert_eq!((same.runs.len(), same.has_now), (2, false));
    let other = of(3, 20);
    assert_eq!((other.runs.len(), other.has_now, other.runs[2].date), (3, true, day(20)));
    assert_eq!((other.stands[2].index, other.stands[2].change), (Some(75), Some(25)));
    assert_eq!(of(3, 5).runs[2].date, day(9), "a clock that was set back does not put it before the last run");
    assert!(!Timeline::of(&instrument, &[], &runs[0].survey, Some(day(1))).has_now, "without a run there is no line");
}

#[test]
fn the_last_run_that_differs_and_compares_is_the_one_to_compare_with_now() {
    let instrument = default_instrument();
    let now = survey(&instrument, Form::Full, "live", "lead", all(3));
    let other = of_version("0.9.0", run(&instrument, 2, all(2)));
    let runs = [run(&instrument, 1, all(1)), other, run(&instrument, 3, all(3))].map(Rc::new);
    assert_eq!(to_compare(&instrument, &runs, &now), Some(0));
    assert_eq!(to_compare(&instrument, &runs[2..], &now), Some(0), "there is no other");
    assert_eq!(to_compare(&instrument, &[], &now), None);
}

#[test]
fn a_change_that_skips_a_snapshot_names_the_one_it_counts_from_and_a_version_says_only_what_there_is() {
    let instrument = default_instrument();
    let mut spring = run(&instrument, 1, all(1));
    spring.name = "Spring".into();
    let mut lost = of_version("1.4.0", run(&instrument, 3, all(2)));
    lost.dropped = vec![Dropped::Item("OLD1".into())];
    let runs = [
        spring,
        of_version("0.9.0", run(&instrument, 2, all(2))),
        lost,
        of_version("1.3.0", run(&instrument, 4, all(2))),
    ];
    let now = survey(&instrument, Form::Full, "live", "lead", all(3));
    let line = Timeline::of(&instrument, &runs.map(Rc::new), &now, Some(day(9)));
    let entries = Words::new(&instrument, LANGUAGES[0].catalogue()).entries(&line, &|date| date.to_string());
    let about: Vec<&str> = entries.iter().map(|entry| &*entry.about).collect();
    assert_eq!(
        about,
        [
            "2026-05-01",
            "Given to version 0.9.0, which does not compare with this one",
            "Given to version 1.4.0 · not comparable: 1",
            "Given to version 1.3.0",
            "2026-05-09",
        ]
    );
    let changes: Vec<[&str; 2]> = entries.iter().map(|entry| [&*entry.change, &*entry.since]).collect();
    assert_eq!(changes, [["–", ""], ["–", ""], ["+25", "since Spring"], ["±0", ""], ["+25", ""]]);
    assert_eq!(entries[4].name, "The answers now");
}

#[test]
fn a_flag_that_held_and_is_unknown_now_is_not_said_to_be_closed() {
    let instrument = default_instrument();
    let (all_bad, mended, unknown) =
        (run(&instrument, 1, all(0)), run(&instrument, 2, all(4)), run(&instrument, 3, |_| None));
    let words = Words::new(&instrument, LANGUAGES[0].catalogue());
    let told = |new: &Run| {
        let changes = words.changes(&Plan::default(), 1, [(&all_bad).into(), new.into()]).unwrap();
        let flags = changes.parts.into_iter().filter(|part| ["closed", "unresolved"].contains(&part.class));
        flags.map(|part| (part.class, part.title, part.entries.len() > 1)).collect::<Vec<_>>()
    };
    assert_eq!(told(&mended), [("closed", "Red flags that closed", true)]);
    assert_eq!(told(&unknown), [("unresolved", "Not yet resolved", true)]);
}
