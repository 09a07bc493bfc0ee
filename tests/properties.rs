//! What must hold for any instrument and any answers.

mod common;

use common::default_instrument;
use crm_readiness::core::{
    compare::Comparison,
    exact::{Exact, half_up, whole},
    flag::{Flag, Severity},
    ids::FlagId,
    instrument::Instrument,
    limits,
    response::{Answer, Response},
    result::{Outcome, Respondents},
    state::{State, states},
    verdict::Verdict,
};
use proptest::prelude::*;

/// The default instrument with other weights, flags, scale figures and thresholds.
fn instruments() -> impl Strategy<Value = Instrument> {
    let weights = prop::collection::vec(1_u16..20, 10 + 41);
    let flag = (0..3_u8, 0..6_usize, prop::collection::vec((0..41_usize, 0..4_u8), 1..4));
    let flags = prop::collection::vec(flag, 0..12);
    (weights, flags, 0..=4_u8, 1..=4_u8).prop_map(|(weights, flags, unknown, goal)| {
        let mut instrument = default_instrument();
        let mut weights = weights.into_iter();
        instrument.dimensions.iter_mut().zip(&mut weights).for_each(|(d, w)| d.weight = w);
        instrument.items.iter_mut().zip(&mut weights).for_each(|(i, w)| i.weight = w);
        (instrument.scale.unknown, instrument.scale.goal) = (unknown, goal);
        instrument.flags = flags.into_iter().enumerate().map(|(n, flag)| flag_of(n, flag)).collect();
        instrument
    })
}

/// Severity, group and conditions, as drawn.
type Drawn = (u8, usize, Vec<(usize, u8)>);

fn flag_of(n: usize, (severity, group, mut at_most): Drawn) -> Flag {
    at_most.sort();
    at_most.dedup_by_key(|(item, _)| *item);
    Flag {
        id: FlagId(format!("F{n}").into()),
        severity: [Severity::Walk, Severity::Stop, Severity::Caution][usize::from(severity)],
        group: format!("g{group}").into(),
        stages: Vec::new(),
        at_most,
        sources: Vec::new(),
        text: "a flag".into(),
    }
}

fn answers() -> impl Strategy<Value = Vec<Option<Answer>>> {
    let answer = prop_oneof![
        8 => (0..=4_u8).prop_map(|n| Some(Answer::Option(n))),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotApplicable)),
        1 => Just(None),
    ];
    prop::collection::vec(answer, 41)
}

fn respond(instrument: &Instrument, stage: usize, answers: &[Option<Answer>]) -> Response {
    Response { answers: answers.to_vec(), ..Response::new(instrument, stage, 0) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_better_answer_never_lowers_index_or_verdict(
        instrument in instruments(), stage in 0..5_usize, answers in answers(), item in 0..41_usize,
    ) {
        let before = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        let Some(Answer::Option(n @ 0..4)) = answers[item] else { return Ok(()) };
        let mut better = answers.clone();
        better[item] = Some(Answer::Option(n + 1));
        let after = Outcome::of(&instrument, &respond(&instrument, stage, &better));
        prop_assert!(after.standing.index >= before.standing.index);
        if before.verdict != Verdict::Insufficient && after.verdict != Verdict::Insufficient {
            prop_assert!(after.verdict.rung() >= before.verdict.rung(), "{:?} to {:?}", before.verdict, after.verdict);
        }
    }

    #[test]
    fn both_ranges_contain_the_index(instrument in instruments(), stage in 0..5_usize, answers in answers()) {
        let outcome = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        let Some(index) = outcome.standing.index else { return Ok(()) };
        for range in [outcome.ranges.index, outcome.weighting] {
            let range = range.unwrap();
            prop_assert!(range.low <= index && index <= range.high);
            prop_assert!(whole(0) <= range.low && range.high <= whole(100));
        }
    }

    #[test]
    fn the_ledger_sums_to_the_index_and_its_possible_points_to_a_hundred(
        instrument in instruments(), stage in 0..5_usize, answers in answers(),
    ) {
        let outcome = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        let Some(index) = outcome.standing.index else { return Ok(()) };
        let sum = |figure: fn(&crm_readiness::core::ledger::Row) -> Exact| {
            outcome.ledger.iter().map(figure).fold(whole(0), |sum, x| sum + x)
        };
        prop_assert_eq!(sum(|row| row.points), index);
        prop_assert_eq!(sum(|row| row.possible), whole(100));
    }

    #[test]
    fn the_points_of_a_comparison_are_the_change_of_the_index_like_for_like(
        instrument in instruments(), stage in 0..5_usize, old in answers(), new in answers(),
    ) {
        let (old, new) = (respond(&instrument, stage, &old), respond(&instrument, stage, &new));
        let comparison = Comparison::of(&instrument, &old, &new);
        let (a, b) = (states(&instrument, &old), states(&instrument, &new));
        let index = |of: &[State]| {
            let both = a.iter().zip(&b).map(|(a, b)| a.value().is_some() && b.value().is_some());
            let only = of.iter().zip(both).map(|(state, both)| if both { *state } else { State::Off }).collect();
            Outcome::of_states(&instrument, only, stage, Respondents::ONE).standing.index
        };
        let points = comparison.points.iter().fold(whole(0), |sum, points| sum + points);
        prop_assert_eq!(index(&a).map(|index| index + points), index(&b));
    }

    #[test]
    fn the_order_of_items_changes_no_figure(
        instrument in instruments(), stage in 0..5_usize, answers in answers(), turn in 1..41_usize,
    ) {
        let mut turned = instrument.clone();
        turned.items.rotate_left(turn);
        let place = |item: usize| (item + 41 - turn) % 41;
        for flag in &mut turned.flags {
            flag.at_most.iter_mut().for_each(|(item, _)| *item = place(*item));
        }
        let mut moved = answers.clone();
        moved.rotate_left(turn);
        let a = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        let b = Outcome::of(&turned, &respond(&turned, stage, &moved));
        prop_assert_eq!(a.standing, b.standing);
        prop_assert_eq!((a.verdict, a.reasons, a.ranges, a.weighting), (b.verdict, b.reasons, b.ranges, b.weighting));
    }

    #[test]
    fn items_that_are_off_or_not_applicable_change_nothing(
        instrument in instruments(), answers in answers(), gone in prop::collection::vec(any::<bool>(), 41),
    ) {
        let all = states(&instrument, &respond(&instrument, 4, &answers));
        let with = |put: State| {
            let states = all.iter().zip(&gone).map(|(state, gone)| if *gone { put } else { *state }).collect();
            Outcome::of_states(&instrument, states, 4, Respondents::ONE)
        };
        let (off, na) = (with(State::Off), with(State::NotApplicable));
        prop_assert_eq!(&off.standing, &na.standing);
        prop_assert!(off.ledger.iter().all(|row| !gone[row.item]));
        prop_assert!(off.next_best.iter().all(|step| !gone[step.item]));
        prop_assert!(off.learn_first.iter().all(|question| !gone[question.item]));
    }

    #[test]
    fn a_step_does_exactly_what_it_says(instrument in instruments(), stage in 0..5_usize, answers in answers()) {
        let before = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        for step in &before.next_best {
            prop_assert!(step.to >= instrument.scale.goal, "advice never aims at a half-way state");
            let mut raised = answers.clone();
            raised[step.item] = Some(Answer::Option(step.to));
            let after = Outcome::of(&instrument, &respond(&instrument, stage, &raised));
            prop_assert_eq!(after.verdict, step.verdict);
            prop_assert_eq!(after.standing.index.unwrap() - before.standing.index.unwrap(), step.delta);
        }
    }

    #[test]
    fn every_figure_is_between_its_bounds(instrument in instruments(), stage in 0..5_usize, answers in answers()) {
        prop_assert!(limits::fractions_fit(&instrument));
        let outcome = Outcome::of(&instrument, &respond(&instrument, stage, &answers));
        prop_assert!((whole(0)..=whole(1)).contains(&outcome.standing.coverage));
        for score in outcome.standing.dimensions.iter().flatten() {
            prop_assert!((0..=100).contains(&half_up(score.score)));
            prop_assert!((whole(0)..=whole(1)).contains(&score.known));
        }
    }
}
