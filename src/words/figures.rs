//! Figures as they are printed.

use super::Words;
use crate::{
    core::{
        confidence::Confidence,
        exact::{Exact, half_up, whole},
        figures::{self, Score},
        range::Range,
        result::Outcome,
    },
    i18n::Msg,
};

/// A share in per cent, without the sign.
pub(super) fn percent(share: Exact) -> String {
    figures::percent(share).to_string()
}

/// A figure with its name and what it means.
pub struct Figure {
    /// Its name.
    pub name: &'static str,
    /// The figure as it is printed.
    pub value: String,
    /// What it says, in a sentence.
    pub means: &'static str,
}

impl Words<'_> {
    /// Points with one decimal, rounded half up.
    pub fn points(self, x: Exact) -> String {
        let tenths = half_up(x * whole(10)).unsigned_abs();
        [&(tenths / 10).to_string(), self.t(Msg::DecimalMark), &(tenths % 10).to_string()].concat()
    }

    /// Points with their sign.
    pub fn signed_points(self, x: Exact) -> String {
        self.sign(half_up(x * whole(10))).to_owned() + &self.points(x)
    }

    /// A whole number with its sign.
    pub fn signed(self, n: i32) -> String {
        self.sign(n).to_owned() + &n.unsigned_abs().to_string()
    }

    /// In Arabic with the mark that keeps it before its number, as CLDR has it.
    fn sign(self, n: i32) -> &'static str {
        match (self.is_rtl(), n) {
            (false, 1..) => "+",
            (false, 0) => "±",
            (false, _) => "−",
            (true, 1..) => "\u{200e}+",
            (true, 0) => "\u{200e}±",
            (true, _) => "\u{200e}−",
        }
    }

    /// What makes the index more or less certain. Other weights are of interest only beside an index.
    pub fn figures(self, outcome: &Outcome, shows_index: bool) -> Vec<Figure> {
        let figure = |name, value, means| Figure { name: self.t(name), value, means: self.t(means) };
        let range = |range: Range| self.range(half_up(range.low), half_up(range.high));
        let mut all = Vec::new();
        all.extend(outcome.ranges.index.map(|x| figure(Msg::PossibleRange, range(x), Msg::RangeExplained)));
        let weighting = outcome.weighting.filter(|_| shows_index);
        all.extend(weighting.map(|x| figure(Msg::WeightingRange, range(x), Msg::WeightingExplained)));
        let known = self.fill(Msg::Percent, &[("number", &percent(outcome.standing.coverage))]);
        all.push(figure(Msg::Known, known, Msg::KnownExplained));
        let (value, means) = self.confidence(outcome.confidence);
        all.push(Figure { name: self.t(Msg::Confidence), value: value.to_owned(), means });
        all
    }

    /// `"60–71"`, or one number where both are the same.
    pub fn range(self, low: i32, high: i32) -> String {
        if low == high {
            low.to_string()
        } else {
            self.fill(Msg::Range, &[("low", &low.to_string()), ("high", &high.to_string())])
        }
    }

    /// A dimension's score, its range, and how much is known, as tables have them.
    pub fn score(self, score: &Score) -> [String; 3] {
        let figure = score.score.map_or_else(|| self.t(Msg::Unclear).to_owned(), |score| score.to_string());
        [figure, self.range(score.low, score.high), self.fill_number(Msg::Percent, score.known as usize)]
    }

    /// How far a result can be trusted, and why.
    fn confidence(self, confidence: Confidence) -> (&'static str, &'static str) {
        let words = self.t(match confidence {
            Confidence::Low => Msg::ConfidenceLow,
            Confidence::Medium => Msg::ConfidenceMedium,
            Confidence::High => Msg::ConfidenceHigh,
        });
        let (value, means) = words.split_once(": ").unwrap_or((words, ""));
        // French has a space before the colon.
        (value.trim_end(), means)
    }

    /// The radar in a sentence: the strongest and the weakest dimension, and how many have a score.
    pub fn radar(self, all: &[Score]) -> String {
        let title = |s: &Score| &*self.instrument.dimensions[s.dimension].title;
        let clear = || all.iter().filter_map(|s| Some((s.score?, s)));
        let best = clear().max_by_key(|(score, _)| *score);
        let (Some(best), Some(worst)) = (best, clear().min_by_key(|(score, _)| *score)) else {
            return self.t(Msg::RadarUnclear).to_owned();
        };
        let values = [
            ("number", &*clear().count().to_string()),
            ("total", &*all.len().to_string()),
            ("best", title(best.1)),
            ("high", &*best.0.to_string()),
            ("worst", title(worst.1)),
            ("low", &*worst.0.to_string()),
        ];
        self.fill(Msg::RadarSentence, &values)
    }
}
