//! The cheapest way up, against an exhaustive search that knows nothing but how answers are scored.

mod common;

use std::cmp::Reverse;

use common::{
    default_instrument,
    small::{self, Draw, Size},
};
use crm_readiness::core::{
    exact::{Exact, whole},
    flag::Severity,
    instrument::Instrument,
    limits,
    result::{Outcome, Respondents},
    state::State,
    verdict::{Standing, Verdict, judge},
    way::{WORK, Way},
};

/// What decides between two sets of raises: effort, index, how many items, which, to which options.
type Rank = (i128, Reverse<Option<Exact>>, usize, Vec<usize>, Vec<u8>);

fn verdict_with(instrument: &Instrument, outcome: &Outcome, set: &[(usize, u8)]) -> (Verdict, Standing) {
    let mut states = outcome.states.clone();
    set.iter().for_each(|&(item, to)| states[item] = State::Value(whole(to)));
    let standing = Standing::of(instrument, &states, outcome.stage, outcome.standing.contested);
    (judge(instrument, &standing).0, standing)
}

/// Tries every set of raises and scores it anew. Only what takes more effort than the best so far is not scored.
fn exhaustive(instrument: &Instrument, outcome: &Outcome, ticked: &[usize]) -> Option<(Rank, Verdict)> {
    let mut raises: Vec<(usize, Vec<(u8, i128)>)> = Vec::new();
    for (item, state) in outcome.states.iter().enumerate() {
        let State::Value(from) = *state else { continue };
        let climb = |to: u8| (whole(to) - from) * i128::from(instrument.items[item].effort);
        let levels = (instrument.scale.goal..=instrument.scale.max).filter(|&to| whole(to) > from);
        let levels = levels.filter(|_| !ticked.contains(&item));
        raises.push((item, levels.map(|to| (to, climb(to).ceil().to_integer())).collect()));
    }
    let mut best: Option<(Rank, Verdict)> = None;
    let mut chosen = vec![0; raises.len()];
    while let Some(n) = (0..chosen.len()).find(|&n| chosen[n] < raises[n].1.len()) {
        chosen[..n].fill(0);
        chosen[n] += 1;
        let (mut set, mut effort) = (Vec::new(), 0);
        for ((item, levels), n) in raises.iter().zip(&chosen).filter(|(_, n)| **n > 0) {
            set.push((*item, levels[n - 1].0));
            effort += levels[n - 1].1;
        }
        if best.as_ref().is_some_and(|((least, ..), _)| effort > *least) {
            continue;
        }
        let (verdict, standing) = verdict_with(instrument, outcome, &set);
        if verdict.rung() > outcome.verdict.rung() {
            let (items, levels) = set.iter().copied().unzip();
            let rank = (effort, Reverse(standing.index), set.len(), items, levels);
            if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                best = Some((rank, verdict));
            }
        }
    }
    best
}

fn found(way: &Way) -> Option<(Rank, Verdict)> {
    let Way::Up(path) = way else { return None };
    let mut set: Vec<(usize, u8)> = path.steps.iter().map(|step| (step.item, step.to)).collect();
    set.sort_unstable();
    let (items, levels) = set.iter().copied().unzip();
    Some(((path.effort.into(), Reverse(path.standing.index), set.len(), items, levels), path.verdict))
}

fn drawn(seed: u64) -> (Instrument, Outcome, Vec<usize>) {
    let draw = &mut Draw(seed);
    let max = draw.pick(&[1, 2, 3, 4, 4, 4, 5, 10]);
    let items = match max {
        1 | 2 => draw.among(1, 10),
        3 | 4 => draw.among(1, 7),
        _ => draw.among(1, 4),
    };
    let dimensions = draw.among(1, items.min(4));
    let (weight, effort) = (draw.pick(&[1, 3, 3, 20, 1000]), draw.pick(&[1, 2, 3, 3, 20, 1000]));
    let size =
        Size { dimensions, items, max, weight, effort, flags: draw.below(9), width: 3, groups: draw.among(1, 6) };
    let instrument = small::instrument(draw, &size);
    let outcome = small::outcome(draw, &instrument);
    let ticked = (0..items).filter(|_| draw.one_in(10)).collect();
    (instrument, outcome, ticked)
}

#[test]
fn the_way_is_the_one_that_an_exhaustive_search_finds() {
    let (mut ways, mut blocked) = ([0; 3], [0; 2]);
    for seed in 0..4000 {
        let (instrument, outcome, ticked) = drawn(seed);
        let way = Way::of(&instrument, &outcome, &ticked);
        assert_eq!(found(&way), exhaustive(&instrument, &outcome, &ticked), "seed {seed}");
        match way {
            Way::Up(_) => ways[outcome.verdict.rung() as usize] += 1,
            Way::Blocked(open) => {
                let without_ticks = exhaustive(&instrument, &outcome, &[]).is_some();
                assert_eq!(open.ticked, without_ticks, "seed {seed}");
                blocked[usize::from(open.ticked)] += 1;
            }
            Way::Top => assert_eq!(outcome.verdict, Verdict::Ready, "seed {seed}"),
            Way::TooLarge => panic!("seed {seed} is small"),
        }
    }
    assert!(ways.iter().chain(&blocked).all(|&n| n >= 100), "too few of one kind: {ways:?} {blocked:?}");
}

/// With little work allowed, questions are split early: what is found then must be the same.
#[test]
fn a_question_that_is_split_has_the_same_way() {
    let (mut found_anyway, mut given_up) = (0, 0);
    for seed in 0..1500 {
        let (instrument, outcome, ticked) = drawn(seed);
        let whole = Way::of(&instrument, &outcome, &ticked);
        for limit in [60_000, 20_000, 100_000] {
            match Way::within(&instrument, &outcome, &ticked, limit).0 {
                Way::TooLarge => given_up += 1,
                way => {
                    assert_eq!(way, whole, "seed {seed}, limit {limit}");
                    found_anyway += 1;
                }
            }
        }
    }
    assert!(found_anyway > given_up, "{found_anyway} {given_up}");
    for seed in 0..60 {
        let (instrument, outcome) = awkward(seed, 14, 14);
        let whole = Way::of(&instrument, &outcome, &[]);
        for limit in [WORK / 10, WORK / 40, WORK / 100, WORK / 400] {
            let (way, _) = Way::within(&instrument, &outcome, &[], limit);
            assert!(way == whole || way == Way::TooLarge, "seed {seed}, limit {limit}");
        }
    }
}

/// The default instrument with random answers of all tempers.
fn with_default_instrument(check: impl Fn(&Instrument, &Outcome)) {
    let instrument = default_instrument();
    let draw = &mut Draw(41);
    for _ in 0..400 {
        let (low, high) = draw.pick(&[(0, 4), (0, 2), (0, 1), (1, 3), (2, 3), (2, 4)]);
        let odd = draw.pick(&[10, 40, 1000]);
        let answer = |_: &_| match draw.below(odd) {
            0 => State::DontKnow,
            1 => State::NotApplicable,
            _ => State::Value(whole(draw.among(low, high) as u8)),
        };
        let states = instrument.items.iter().map(answer).collect();
        check(&instrument, &Outcome::of_states(&instrument, states, 4, Respondents::ONE));
    }
}

#[test]
fn no_step_of_a_way_can_be_left_out_or_be_smaller() {
    with_default_instrument(|instrument, outcome| {
        let Way::Up(path) = Way::of(instrument, outcome, &[]) else { return };
        let set: Vec<(usize, u8)> = path.steps.iter().map(|step| (step.item, step.to)).collect();
        for (n, step) in path.steps.iter().enumerate() {
            assert!(step.to >= instrument.scale.goal, "advice never aims at a half-way state");
            let mut less = set.clone();
            less.remove(n);
            assert!(verdict_with(instrument, outcome, &less).0.rung() <= outcome.verdict.rung());
            if step.to > instrument.scale.goal && whole(step.to - 1) > step.from {
                less.push((step.item, step.to - 1));
                assert!(verdict_with(instrument, outcome, &less).0.rung() <= outcome.verdict.rung());
            }
        }
    });
}

#[test]
fn the_steps_add_up_to_the_whole_and_the_largest_gain_comes_first() {
    with_default_instrument(|instrument, outcome| {
        let Way::Up(path) = Way::of(instrument, outcome, &[]) else { return };
        let gain = path.steps.iter().fold(whole(0), |sum, step| sum + step.delta);
        assert_eq!(path.standing.index.unwrap() - outcome.standing.index.unwrap(), gain);
        assert_eq!(path.steps.iter().map(|step| step.effort).sum::<u32>(), path.effort);
        assert!(path.steps.is_sorted_by_key(|step| (Reverse(step.delta), step.effort, step.item)));
        let set: Vec<(usize, u8)> = path.steps.iter().map(|step| (step.item, step.to)).collect();
        assert_eq!(verdict_with(instrument, outcome, &set), (path.verdict, path.standing));
    });
}

#[test]
fn the_default_instrument_takes_a_fraction_of_the_work_that_is_allowed() {
    with_default_instrument(|instrument, outcome| {
        let (_, work) = Way::within(instrument, outcome, &[], WORK);
        assert!(work < WORK / 100, "{work}");
    });
}

#[test]
fn two_hundred_items_in_ten_dimensions_are_searched_to_the_end() {
    let draw = &mut Draw(200);
    for _ in 0..20 {
        let size =
            Size { dimensions: 10, items: 200, max: 4, weight: 60, effort: 1000, flags: 20, width: 3, groups: 10 };
        let instrument = small::instrument(draw, &size);
        let outcome = small::outcome(draw, &instrument);
        if limits::fractions_fit(&instrument) {
            assert_ne!(Way::of(&instrument, &outcome, &[]), Way::TooLarge);
        }
    }
}

#[test]
fn a_hostile_instrument_is_given_up_at_the_limit() {
    let draw = &mut Draw(3);
    let items: Vec<(usize, u16, u16)> = (0..60).map(|n| (n % 20, 1, draw.among(5, 9) as u16)).collect();
    let mut instrument = small::plain(&items);
    let three = |draw: &mut Draw| [(draw.below(20), 0), (draw.among(20, 39), 0), (draw.among(40, 59), 0)];
    instrument.flags = (0..200).map(|n| small::flag(Severity::Stop, &format!("g{n}"), &three(draw))).collect();
    let outcome = Outcome::of_states(&instrument, vec![State::Value(whole(0)); 60], 0, Respondents::ONE);
    let limit = 2_000_000;
    let (way, work) = Way::within(&instrument, &outcome, &[], limit);
    assert_eq!(way, Way::TooLarge);
    assert!(work < limit + limit / 10, "{work}");
}

/// Awkward in many ways at once: several dimensions that must gain, overlapping flags, cautions of which some may stay.
fn awkward(seed: u64, items: usize, flags: usize) -> (Instrument, Outcome) {
    let draw = &mut Draw(seed);
    let dimensions = draw.pick(&[6, 8, 10]);
    let rows: Vec<(usize, u16, u16)> =
        (0..items).map(|n| (n % dimensions, draw.among(1, 3) as u16, draw.pick(&[1, 2, 3, 5, 8]))).collect();
    let mut instrument = small::plain(&rows);
    instrument.dimensions.iter_mut().for_each(|dimension| dimension.weight = draw.among(1, 3) as u16);
    let severities = draw.pick(&[&[Severity::Caution][..], &[Severity::Stop, Severity::Caution]]);
    instrument.flags = (0..flags)
        .map(|n| {
            let mut of: Vec<usize> = (0..draw.among(1, 3)).map(|_| draw.below(items)).collect();
            of.sort_unstable();
            of.dedup();
            let at_most: Vec<(usize, u8)> = of.into_iter().map(|item| (item, draw.among(0, 2) as u8)).collect();
            small::flag(draw.pick(severities), &format!("g{n}"), &at_most)
        })
        .collect();
    instrument.rule.fix_cautions = draw.pick(&[0, 2, 4]);
    let highest = draw.pick(&[0, 1, 2]);
    let states = (0..items).map(|_| State::Value(whole(draw.among(0, highest) as u8))).collect();
    let outcome = Outcome::of_states(&instrument, states, 0, Respondents::ONE);
    (instrument, outcome)
}

#[test]
fn many_cautions_of_which_some_may_stay_are_searched_to_the_end() {
    for (items, flags, most) in [(24, 25, 0), (41, 40, 0), (60, 30, 0), (120, 30, 0)] {
        let given_up = (0..40).filter(|&seed| {
            let (instrument, outcome) = awkward(seed, items, flags);
            Way::of(&instrument, &outcome, &[]) == Way::TooLarge
        });
        let given_up: Vec<u64> = given_up.collect();
        assert!(given_up.len() <= most, "{items} items, {flags} flags: {given_up:?}");
    }
}
