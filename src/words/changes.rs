//! What changed between two moments, in sentences: figures, answers, red flags, and what the plan did.

use std::cmp::Reverse;

use super::Words;
use crate::{
    core::{
        compare::{Comparison, NOTABLE, Side},
        effect::{self, Effect},
        plan::Plan,
        response::Answer,
    },
    i18n::Msg,
};

/// What changed.
pub struct Changes {
    /// The verdicts and the index, each with its name.
    pub facts: [(&'static str, String); 2],
    /// That no answer and no flag changed, if so.
    pub nothing: Option<&'static str>,
    /// What changed, by kind; only what there is.
    pub parts: Vec<Changed>,
}

/// What changed of one kind.
pub struct Changed {
    /// Its name in style sheets.
    pub class: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What changed, and how: that may be empty.
    pub entries: Vec<(String, String)>,
    /// All together, where that is said.
    pub total: Option<String>,
}

impl Words<'_> {
    /// What changed from one side to the other, for a role, and what a plan did in between.
    ///
    /// # Errors
    /// That the two cannot be compared, in words.
    pub fn changes(self, plan: &Plan, role: usize, [old, new]: [Side; 2]) -> Result<Changes, String> {
        let comparison = Comparison::between(self.instrument, old, new).map_err(|other| {
            let [from, to] = other.versions.map(|version| version.to_string());
            self.fill(Msg::Incomparable, &[("from", &from), ("to", &to)])
        })?;
        let flags = |flags: &[usize]| {
            let text = |flag: &usize| (self.instrument.flags[*flag].text.to_string(), String::new());
            flags.iter().map(text).collect::<Vec<_>>()
        };
        let question = |item: usize| self.instrument.items[item].question_for(role).to_string();
        let moved = |items: &[usize]| {
            // Those that moved most come first.
            let mut items = items.to_vec();
            items.sort_by_key(|&item| Reverse(comparison.points[item] * comparison.points[item]));
            let entry = |item: usize| (question(item), self.now_points(&comparison, new, item));
            items.into_iter().map(entry).collect::<Vec<_>>()
        };
        let effects = effect::effects(plan, old.response, new.response, &comparison);
        let did = effects.iter().map(|effect| (question(effect.item), self.step_did(effect))).collect();
        let brought = [("points", &*self.signed_points(effect::total(&effects)))];
        let part = |class, title, entries| Changed { class, title: self.t(title), entries, total: None };
        let mut closed = comparison.closed.clone();
        closed.retain(|flag| !comparison.unresolved.contains(flag));
        let parts = [
            part("closed", Msg::FlagsClosed, flags(&closed)),
            part("unresolved", Msg::Unresolved, flags(&comparison.unresolved)),
            part("opened", Msg::FlagsOpened, flags(&comparison.opened)),
            part("up", Msg::Rose, moved(&comparison.up)),
            part("down", Msg::Fell, moved(&comparison.down)),
        ];
        let same = parts.iter().all(|part| part.entries.is_empty());
        let total = Some(self.fill(Msg::PlanBrought, &brought));
        let plan = Changed { total, ..part("effect", Msg::PlanEffect, did) };
        let [before, after] = comparison.verdicts.map(|verdict| &*verdict.text(&self.instrument.verdicts).title);
        Ok(Changes {
            facts: [
                (self.t(Msg::Verdict), self.from_to(before, after)),
                (self.t(Msg::LikeForLike), self.like_for_like(&comparison)),
            ],
            nothing: same.then(|| self.t(Msg::NothingChanged)),
            parts: parts.into_iter().chain([plan]).filter(|part| !part.entries.is_empty()).collect(),
        })
    }

    /// From one to another.
    pub fn from_to(self, from: &str, to: &str) -> String {
        self.fill(Msg::FromTo, &[("from", from), ("to", to)])
    }

    /// The index like for like, and whether that is much.
    fn like_for_like(self, comparison: &Comparison) -> String {
        let (Some([from, to]), Some(change)) = (comparison.like_for_like, comparison.change()) else {
            return self.t(Msg::NothingInBoth).to_owned();
        };
        let msg = if change.abs() >= NOTABLE { Msg::LikeForLikeNotable } else { Msg::LikeForLikeSmall };
        let values = [
            ("from", &*from.to_string()),
            ("to", &*to.to_string()),
            ("change", &*self.signed(change)),
            ("number", &*comparison.items.to_string()),
        ];
        self.fill(msg, &values)
    }

    /// The answer of now, and the points that it brought.
    fn now_points(self, comparison: &Comparison, new: Side, item: usize) -> String {
        let answer = match new.response.answers[item] {
            Some(Answer::Option(n)) => &*self.instrument.items[item].options[usize::from(n)],
            _ => "",
        };
        let points = self.signed_points(comparison.points[item]);
        self.fill(Msg::NowPoints, &[("answer", answer), ("points", &points)])
    }

    /// What became of a step of the plan.
    fn step_did(self, effect: &Effect) -> String {
        match effect.points {
            None => self.t(Msg::StepUnknown).to_owned(),
            Some(points) => {
                let msg = if effect.reached { Msg::StepReached } else { Msg::StepOpen };
                self.fill(msg, &[("points", &self.signed_points(points))])
            }
        }
    }
}
