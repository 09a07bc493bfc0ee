//! A project over time, in words: the rows of its table, and the trend in a sentence.

use super::Words;
use crate::{
    core::{date::Date, history::Timeline, run::Run},
    i18n::Msg,
};

/// Between two things that are said beside each other.
const BETWEEN: &str = " · ";

/// Writes a day as people do.
pub type Day<'a> = &'a dyn Fn(Date) -> String;

/// A row of the table over time.
pub struct Entry {
    /// What the run is called.
    pub name: String,
    /// What else is to be said of it; may be empty.
    pub about: String,
    /// What its answers come to.
    pub verdict: String,
    /// The index.
    pub index: String,
    /// How it moved.
    pub change: String,
    /// Since when, where that is not the row before; else empty.
    pub since: String,
}

impl Words<'_> {
    /// What a run is called: as the person does, or else by its day.
    pub fn called(self, run: &Run, day: Day) -> String {
        if run.name.trim().is_empty() { day(run.date) } else { self.own(&run.name) }
    }

    /// A run with its name, if it has one, and its day: `"Spring · 2 Mar 2026"`.
    pub fn dated(self, run: &Run, day: Day) -> String {
        let name = run.name.trim();
        let day = self.own(&day(run.date));
        if name.is_empty() { day } else { [self.own(name), day].join(BETWEEN) }
    }

    /// A row for every run, the oldest first, and the answers of now after them.
    pub fn entries(self, line: &Timeline, day: Day) -> Vec<Entry> {
        (0..line.runs.len()).map(|place| self.entry(line, place, day)).collect()
    }

    fn entry(self, line: &Timeline, place: usize, day: Day) -> Entry {
        let (run, stand) = (&*line.runs[place], &line.stands[place]);
        let is_now = line.has_now && place + 1 == line.runs.len();
        let mut about = Vec::new();
        if is_now || !run.name.trim().is_empty() {
            about.push(day(run.date));
        }
        about.extend(self.of_version(run));
        let none = || "–".to_owned();
        let since = stand.since.filter(|since| since + 1 < place);
        let since = since.map(|since| self.fill(Msg::Since, &[("name", &self.called(&line.runs[since], day))]));
        Entry {
            name: if is_now { self.t(Msg::AnswersNow).to_owned() } else { self.called(run, day) },
            about: about.join(BETWEEN),
            verdict: stand.verdict.text(&self.instrument.verdicts).title.to_string(),
            index: stand.index.map_or_else(none, |index| index.to_string()),
            change: stand.change.map_or_else(none, |change| self.signed(change)),
            since: since.unwrap_or_default(),
        }
    }

    /// That a run was given to another version, and how much of it cannot be compared, if so.
    fn of_version(self, run: &Run) -> Option<String> {
        if run.version == self.instrument.version {
            return None;
        }
        let compares = run.version.compares_with(self.instrument.version);
        let msg = if compares { Msg::OfVersion } else { Msg::OfOtherVersion };
        let mut said = self.fill(msg, &[("version", &run.version.to_string())]);
        if compares && !run.dropped.is_empty() {
            said = [said, self.fill_number(Msg::NotComparable, run.dropped.len())].join(BETWEEN);
        }
        Some(said)
    }

    /// The trend in a sentence: from where to where.
    pub fn trend(self, line: &Timeline, day: Day) -> String {
        let snapshots = line.runs.len() - usize::from(line.has_now);
        let all = line.runs.iter().zip(&line.stands);
        let mut known = all.take(snapshots).filter_map(|(run, stand)| Some((run.date, stand.index?)));
        let Some((first, from)) = known.next() else {
            return self.t(Msg::TrendEmpty).to_owned();
        };
        let (last, to) = known.next_back().unwrap_or((first, from));
        let values = [
            ("number", &*snapshots.to_string()),
            ("first", &*day(first)),
            ("from", &*from.to_string()),
            ("last", &*day(last)),
            ("to", &*to.to_string()),
        ];
        let said = self.fill(Msg::TrendSentence, &values);
        match line.stands.get(snapshots).and_then(|now| now.index) {
            Some(index) => [&*said, " ", self.t(Msg::AnswersNow), ": ", &index.to_string(), "."].concat(),
            None => said,
        }
    }
}
