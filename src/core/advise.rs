//! What to do next, and what to find out first.

use std::cmp::Reverse;

use crate::core::{
    exact::{Exact, whole},
    flag::Severity,
    gates,
    instrument::Instrument,
    score,
    state::State,
    verdict::{Standing, Verdict, judge},
};

/// How many steps and questions a result lists.
pub const SHOWN: usize = 5;

/// One answer raised, and what that would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// The option to reach: `scale.goal`, or from there the next one. Never a half-way state.
    pub to: u8,
    /// Points that the index gains.
    pub delta: Exact,
    /// The verdict it leads to.
    pub verdict: Verdict,
}

/// Every single raise of a numeric answer, the best first: by the verdict it leads to, then fewer walk, stop and caution
/// flags, fewer clear dimensions under the fix limit, larger gain, less effort, item order.
///
/// `steps` is what one option of each item is worth, from [`crate::core::ledger::step_values`].
pub fn next_best(
    instrument: &Instrument,
    states: &[State],
    stage: usize,
    standing: &Standing,
    steps: &[Exact],
) -> Vec<Step> {
    let max = whole(instrument.scale.max);
    let mut ranked = Vec::new();
    for (item, state) in states.iter().enumerate() {
        let Some(from) = state.value().filter(|x| *x < max) else {
            continue;
        };
        let to = (from.floor() + 1).max(whole(instrument.scale.goal));
        let delta = (to - from) * steps[item];
        let after = raised(instrument, states, stage, standing, item, to, delta);
        let (verdict, _) = judge(instrument, &after);
        let fired = |severity| after.fired(instrument, severity);
        let below = after.clear().filter(|&(_, score)| score < instrument.rule.fix_dimension).count();
        let flags = (fired(Severity::Walk), fired(Severity::Stop), fired(Severity::Caution));
        let rank = (Reverse(verdict.rung()), flags, below, Reverse(delta), instrument.items[item].effort, item);
        ranked.push((rank, Step { item, to: to.to_integer() as u8, delta, verdict }));
    }
    ranked.sort_by_key(|&(rank, _)| rank);
    ranked.into_iter().map(|(_, step)| step).collect()
}

/// Where one raised answer would stand. The figures are additive, so only what it touches is computed anew.
fn raised(
    instrument: &Instrument,
    states: &[State],
    stage: usize,
    standing: &Standing,
    item: usize,
    to: Exact,
    delta: Exact,
) -> Standing {
    let mut after = standing.clone();
    let dimension = instrument.items[item].dimension;
    if let (Some(index), Some(score)) = (&mut after.index, &mut after.dimensions[dimension]) {
        *index += delta;
        let weight = i128::from(instrument.dimensions[dimension].weight);
        score.score += delta * Exact::new(score::live_weight(instrument, &standing.dimensions), weight);
    }
    if instrument.flags.iter().any(|flag| flag.at_most.iter().any(|&(i, _)| i == item)) {
        let mut states = states.to_vec();
        states[item] = State::Value(to);
        after.gates = gates::gates(instrument, &states, stage);
    }
    after
}

/// An unknown item, and what its answer can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// Points on the index between its worst and its best answer.
    pub spread: Exact,
    /// The gravest unresolved flag that waits for it.
    pub flag: Option<Severity>,
}

/// The unknown items: those in the gravest unresolved flag first, then by what the answer can move the index.
pub fn learn_first(instrument: &Instrument, states: &[State], unresolved: &[usize], steps: &[Exact]) -> Vec<Question> {
    let waits = |item| {
        let flags = unresolved.iter().map(|&f| &instrument.flags[f]);
        flags.filter(|f| f.at_most.iter().any(|&(i, _)| i == item)).map(|f| f.severity).max()
    };
    let unknown = states.iter().enumerate().filter(|(_, state)| state.is_unknown());
    let max = whole(instrument.scale.max);
    let question = |(item, _)| Question { item, spread: steps[item] * max, flag: waits(item) };
    let mut questions: Vec<Question> = unknown.map(question).collect();
    questions.sort_by_key(|q| (Reverse(q.flag), Reverse(q.spread), q.item));
    questions
}
