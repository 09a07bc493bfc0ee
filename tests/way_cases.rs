//! The cheapest way up, one rule of it at a time.

mod common;

use std::rc::Rc;

use common::small::{flag, plain};
use crm_readiness::core::{
    exact::{Exact, half_up, whole},
    flag::Severity::{Caution, Stop, Walk},
    instrument::Instrument,
    result::{Outcome, Respondents},
    state::State::{self, DontKnow, Off, Value},
    verdict::{Reason, Verdict},
    way::{Blocked, Last, Path, Way},
};

fn answers(values: &[i128]) -> Vec<State> {
    values.iter().map(|&n| Value(whole(n))).collect()
}

fn outcome(instrument: &Instrument, states: Vec<State>) -> Outcome {
    Outcome::of_states(instrument, states, 0, Respondents::ONE)
}

fn path(instrument: &Instrument, states: Vec<State>, ticked: &[usize]) -> Path {
    match Way::of(instrument, &outcome(instrument, states), ticked) {
        Way::Up(path) => path,
        other => panic!("there is a way: {other:?}"),
    }
}

fn blocked(instrument: &Instrument, states: Vec<State>, ticked: &[usize]) -> Blocked {
    match Way::of(instrument, &outcome(instrument, states), ticked) {
        Way::Blocked(open) => open,
        other => panic!("there is no way: {other:?}"),
    }
}

fn steps(path: &Path) -> Vec<(usize, u8)> {
    path.steps.iter().map(|step| (step.item, step.to)).collect()
}

fn learn(open: &Blocked) -> Vec<usize> {
    open.learn.iter().map(|question| question.item).collect()
}

#[test]
fn of_two_ways_to_clear_a_flag_the_cheaper_is_taken_though_it_gains_less() {
    let mut instrument = plain(&[(0, 9, 3), (0, 1, 2), (0, 1, 1)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 1), (1, 1)])];
    let path = path(&instrument, answers(&[1, 1, 0]), &[]);
    assert_eq!((steps(&path), path.effort, path.verdict), (vec![(1, 3)], 4, Verdict::NotReady));
}

#[test]
fn of_ways_that_cost_the_same_the_one_that_gains_most_is_taken_and_then_the_first_item() {
    let mut instrument = plain(&[(0, 1, 2), (0, 5, 2), (0, 5, 2)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 1), (1, 1), (2, 1)])];
    assert_eq!(steps(&path(&instrument, answers(&[1, 1, 1]), &[])), [(1, 3)]);
}

#[test]
fn of_sets_that_cost_and_gain_the_same_the_one_with_fewer_items_is_taken() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 1), (0, 2, 2)]);
    (instrument.rule.fix_index, instrument.rule.fix_dimension) = (75, 0);
    // Both light ones to 4 cost and gain the same.
    assert_eq!(steps(&path(&instrument, answers(&[3, 3, 2]), &[])), [(2, 3)]);
}

#[test]
fn a_caution_that_shows_once_the_gravest_of_its_group_is_cleared_is_counted() {
    let mut instrument = plain(&[(0, 1, 1), (0, 9, 1)]);
    instrument.flags = vec![flag(Stop, "a", &[(0, 0)]), flag(Caution, "a", &[(0, 3)])];
    instrument.rule.fix_cautions = 0;
    let hidden = path(&instrument, answers(&[0, 4]), &[]);
    assert_eq!((steps(&hidden), hidden.verdict), (vec![(0, 4)], Verdict::Ready));
    instrument.rule.fix_cautions = 1;
    let allowed = path(&instrument, answers(&[0, 4]), &[]);
    assert_eq!((steps(&allowed), allowed.verdict), (vec![(0, 3)], Verdict::FixFirst));
}

#[test]
fn of_more_cautions_than_are_allowed_the_dearest_groups_are_left() {
    let mut instrument = plain(&[(0, 1, 5), (0, 1, 1), (1, 1, 2), (1, 7, 1), (0, 7, 1)]);
    instrument.flags = (0..3).map(|n| flag(Caution, &format!("g{n}"), &[(n, 1)])).collect();
    instrument.flags.push(flag(Caution, "g1", &[(3, 4)]));
    instrument.rule.fix_cautions = 2;
    // The group of item 1 cannot be cleared as a whole: its other caution holds whatever the answer.
    assert_eq!(steps(&path(&instrument, answers(&[1, 1, 1, 4, 4]), &[])), [(2, 3)]);
}

#[test]
fn an_index_that_is_only_rounded_up_to_the_figure_is_enough() {
    let mut instrument = plain(&[(0, 33, 1), (0, 17, 1)]);
    let enough = path(&instrument, answers(&[0, 0]), &[]);
    assert_eq!(enough.standing.index, Some(Exact::new(99, 2)));
    assert_eq!((steps(&enough), enough.verdict), (vec![(0, 3)], Verdict::FixFirst));
    (instrument.items[0].weight, instrument.items[1].weight) = (329, 171);
    let just_under = path(&instrument, answers(&[0, 0]), &[]);
    assert_eq!((steps(&just_under), just_under.effort), (vec![(0, 4)], 4));
}

#[test]
fn a_dimension_that_is_only_rounded_up_to_the_figure_is_enough() {
    let mut instrument = plain(&[(0, 79, 1), (0, 121, 5), (1, 1, 1)]);
    instrument.rule.fix_index = 0;
    // 79 · 4 + 0 of 800 are 39.5, of the other dimension nothing is needed.
    let path = path(&instrument, answers(&[0, 0, 4]), &[]);
    assert_eq!((steps(&path), path.standing.dimensions[0].map(|d| half_up(d.score))), (vec![(0, 4)], Some(40)));
}

#[test]
fn an_unresolved_flag_is_settled_by_raising_another_of_its_items() {
    let mut instrument = plain(&[(0, 1, 1), (0, 9, 1), (0, 9, 1)]);
    instrument.flags = vec![flag(Stop, "a", &[(0, 3), (1, 1)])];
    let states = vec![Value(whole(3)), DontKnow, Value(whole(4))];
    (instrument.rule.ready_index, instrument.rule.ready_dimension) = (40, 40);
    instrument.rule.ready_coverage = whole(0);
    instrument.rule.min_coverage = whole(0);
    let settled = path(&instrument, states.clone(), &[]);
    assert_eq!((steps(&settled), settled.verdict), (vec![(0, 4)], Verdict::Ready));
    let open = blocked(&instrument, states, &[0]);
    assert_eq!((open.unresolved.as_slice(), learn(&open), open.ticked), (&[0][..], vec![1], true));
}

#[test]
fn where_only_unknown_items_stand_in_the_way_it_says_which() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 1), (1, 2, 1), (1, 1, 1), (2, 1, 1)]);
    let states = vec![Value(whole(3)), Value(whole(3)), DontKnow, Value(whole(3)), Value(whole(3))];
    let unclear = blocked(&instrument, states.clone(), &[]);
    assert!(unclear.reasons.contains(&Reason::Unclear(1)));
    assert_eq!((learn(&unclear), unclear.ticked), (vec![2], false));
    instrument.items[2].weight = 1;
    instrument.rule.ready_index = 80;
    instrument.rule.ready_dimension = 70;
    // Clear now, but an unknown answer counts as 1: the dimension cannot reach its limit.
    let low = blocked(&instrument, states, &[]);
    assert_eq!(low.reasons, [Reason::Dimension(1, 63, 70)]);
    assert_eq!(learn(&low), [2]);
}

#[test]
fn with_too_few_answers_there_is_no_way_but_to_find_out() {
    let instrument = plain(&[(0, 1, 1), (0, 1, 1), (0, 3, 1), (0, 1, 1)]);
    let states = vec![Value(whole(0)), DontKnow, State::Skipped, Off];
    let open = blocked(&instrument, states, &[]);
    assert_eq!(open.reasons, [Reason::Coverage(Exact::new(1, 5), Exact::new(3, 5))]);
    assert_eq!((learn(&open), open.ticked), (vec![2, 1], false));
}

#[test]
fn a_flag_that_no_answer_clears_leaves_no_way_and_nothing_to_learn() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 1)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 4)])];
    let open = blocked(&instrument, answers(&[0, 0]), &[]);
    assert_eq!((open.reasons.as_slice(), open.learn.len(), open.ticked), (&[Reason::Flag(0)][..], 0, false));
}

#[test]
fn what_is_ticked_is_not_raised_and_where_nothing_else_helps_it_says_so() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 2)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 1), (1, 1)])];
    assert_eq!(steps(&path(&instrument, answers(&[0, 0]), &[])), [(0, 3)]);
    assert_eq!(steps(&path(&instrument, answers(&[0, 0]), &[0])), [(1, 3)]);
    let open = blocked(&instrument, answers(&[0, 0]), &[0, 1]);
    assert_eq!((open.reasons.as_slice(), open.ticked), (&[Reason::Flag(0)][..], true));
}

#[test]
fn with_too_few_answers_a_stop_flag_has_to_stay_for_walk_away_to_end() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 5), (0, 9, 1)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 0), (1, 0)]), flag(Stop, "b", &[(0, 2)])];
    let states = vec![Value(whole(0)), Value(whole(0)), DontKnow];
    // Item 0 is cheaper, but without its stop flag too little would be known for any verdict.
    let kept = path(&instrument, states.clone(), &[]);
    assert_eq!((steps(&kept), kept.verdict), (vec![(1, 3)], Verdict::NotReady));
    let open = blocked(&instrument, states, &[1]);
    assert_eq!(open.reasons, [Reason::Coverage(Exact::new(2, 11), Exact::new(3, 5))]);
    assert_eq!((learn(&open), open.ticked), (vec![2], true));
}

#[test]
fn what_people_contest_has_to_be_settled_and_cannot_be_raised() {
    let instrument = plain(&[(0, 1, 1), (0, 1, 1)]);
    let contested = Respondents { people: 2, roles: 2, contested: 1 };
    let outcome = Outcome::of_states(&instrument, answers(&[4, 2]), 0, contested);
    let Way::Blocked(open) = Way::of(&instrument, &outcome, &[]) else { panic!("nothing can be raised") };
    assert_eq!((open.reasons.as_slice(), open.learn.len()), (&[Reason::Contested(1)][..], 0));
}

#[test]
fn the_effort_of_a_teams_fraction_is_rounded_up() {
    let mut instrument = plain(&[(0, 1, 3), (0, 1, 7)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 1), (1, 1)])];
    let states = vec![Value(Exact::new(2, 3)), Value(whole(0))];
    let path = path(&instrument, states, &[]);
    // Three times two options and a third.
    assert_eq!((path.steps[0].from, path.steps[0].to, path.effort), (Exact::new(2, 3), 3, 7));
}

#[test]
fn ready_is_the_top() {
    let instrument = plain(&[(0, 1, 1)]);
    assert_eq!(Way::of(&instrument, &outcome(&instrument, answers(&[4])), &[]), Way::Top);
}

#[test]
fn the_way_that_was_found_last_is_not_worked_out_again_for_the_same_answers() {
    let mut instrument = plain(&[(0, 1, 1), (0, 1, 2)]);
    instrument.flags = vec![flag(Walk, "a", &[(0, 1), (1, 1)])];
    let (low, high) = (outcome(&instrument, answers(&[0, 0])), outcome(&instrument, answers(&[0, 1])));
    let last = Last::default();
    let first = last.of(&instrument, &low, &[]);
    assert!(Rc::ptr_eq(&first, &last.of(&instrument, &low, &[])));
    assert!(Rc::ptr_eq(&first, &last.clone().of(&instrument, &low, &[])));
    assert_eq!(*last.of(&instrument, &low, &[0]), Way::of(&instrument, &low, &[0]));
    assert_eq!(*last.of(&instrument, &high, &[]), Way::of(&instrument, &high, &[]));
}
