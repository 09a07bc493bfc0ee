//! What a plan did: each step's item in an old run and in a new one.

use crate::core::{
    compare::Comparison,
    exact::{Exact, whole},
    plan::Plan,
    response::{Answer, Response},
};

/// What became of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The item, a position in [`crate::core::instrument::Instrument::items`].
    pub item: usize,
    /// The option aimed at.
    pub to: u8,
    /// The answer in each run, the old one first.
    pub answers: [Option<Answer>; 2],
    /// Whether the new answer is what was aimed at, or better.
    pub reached: bool,
    /// Points that the item added to the index or took from it, like for like; `None` where it is not a number in both.
    pub points: Option<Exact>,
}

/// What became of each step of a plan, in its order. `comparison` is that of the same two responses.
pub fn effects(plan: &Plan, old: &Response, new: &Response, comparison: &Comparison) -> Vec<Effect> {
    let effect = |step: &crate::core::plan::PlanStep| {
        let answers = [old.answers[step.item], new.answers[step.item]];
        let both = answers.iter().all(|answer| matches!(answer, Some(Answer::Option(_))));
        Effect {
            item: step.item,
            to: step.to,
            answers,
            reached: matches!(answers[1], Some(Answer::Option(n)) if n >= step.to),
            points: both.then(|| comparison.points[step.item]),
        }
    };
    plan.steps().iter().map(effect).collect()
}

/// Points that all steps of a plan brought together, like for like.
pub fn total(effects: &[Effect]) -> Exact {
    effects.iter().filter_map(|effect| effect.points).fold(whole(0), |sum, points| sum + points)
}
