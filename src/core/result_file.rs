//! A result as files have it. Written by serde; the widget itself never needs it.

use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::core::{
    advise::Step,
    exact::{fraction, half_up},
    flag::Flag,
    instrument::Instrument,
    ledger::Row,
    range::Range,
    result::Outcome,
    verdict::Standing,
};

impl Outcome {
    /// The form in which files have it.
    pub fn file<'a>(&'a self, instrument: &'a Instrument) -> ResultFile<'a> {
        let flags = |list: &[usize]| list.iter().map(|&f| flag_entry(&instrument.flags[f])).collect();
        let id = |item: usize| &*instrument.items[item].id.0;
        let pair = |range: Range| [half_up(range.low), half_up(range.high)];
        ResultFile {
            instrument: &instrument.id,
            version: instrument.version.to_string(),
            stage: &instrument.stages[self.stage].id.0,
            verdict: self.verdict.name(),
            index: self.standing.index.map(half_up),
            index_exact: self.standing.index.map(fraction),
            range: self.ranges.index.map(pair),
            weighting_range: self.weighting.map(pair),
            coverage: fraction(self.standing.coverage),
            confidence: self.confidence.name(),
            dimensions: Dimensions(instrument, &self.standing),
            flags: flags(&self.standing.gates.fired),
            unresolved: flags(&self.standing.gates.unresolved),
            ledger: self.ledger.iter().map(|row| LedgerEntry::of(row, id(row.item))).collect(),
            next_best: self.next_best.iter().map(|step| StepEntry::of(step, id(step.item))).collect(),
            learn_first: self
                .learn_first
                .iter()
                .map(|q| SpreadEntry { item: id(q.item), spread: fraction(q.spread) })
                .collect(),
        }
    }
}

/// A result as files have it: whole numbers are rounded half up, `"a/b"` texts are exact.
#[derive(Serialize)]
pub struct ResultFile<'a> {
    instrument: &'a str,
    version: String,
    stage: &'a str,
    verdict: &'a str,
    index: Option<i32>,
    index_exact: Option<String>,
    range: Option<[i32; 2]>,
    weighting_range: Option<[i32; 2]>,
    coverage: String,
    confidence: &'a str,
    dimensions: Dimensions<'a>,
    flags: Vec<FlagEntry<'a>>,
    unresolved: Vec<FlagEntry<'a>>,
    ledger: Vec<LedgerEntry<'a>>,
    next_best: Vec<StepEntry<'a>>,
    learn_first: Vec<SpreadEntry<'a>>,
}

struct Dimensions<'a>(&'a Instrument, &'a Standing);

impl Serialize for Dimensions<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Entry {
            score: i32,
            exact: String,
            known: String,
            clear: bool,
        }
        let mut map = to.serialize_map(Some(self.0.dimensions.len()))?;
        for (dimension, score) in self.0.dimensions.iter().zip(&self.1.dimensions) {
            let entry = score.as_ref().map(|s| Entry {
                score: half_up(s.score),
                exact: fraction(s.score),
                known: fraction(s.known),
                clear: s.is_clear(),
            });
            map.serialize_entry(&*dimension.id.0, &entry)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct FlagEntry<'a> {
    id: &'a str,
    severity: &'a str,
}

fn flag_entry(flag: &Flag) -> FlagEntry<'_> {
    FlagEntry { id: &flag.id.0, severity: flag.severity.name() }
}

#[derive(Serialize)]
struct LedgerEntry<'a> {
    item: &'a str,
    points: String,
    possible: String,
    known: bool,
}

impl<'a> LedgerEntry<'a> {
    fn of(row: &Row, item: &'a str) -> Self {
        LedgerEntry { item, points: fraction(row.points), possible: fraction(row.possible), known: row.known }
    }
}

#[derive(Serialize)]
struct StepEntry<'a> {
    item: &'a str,
    to: u8,
    delta: String,
    verdict: &'a str,
}

impl<'a> StepEntry<'a> {
    fn of(step: &Step, item: &'a str) -> Self {
        StepEntry { item, to: step.to, delta: fraction(step.delta), verdict: step.verdict.name() }
    }
}

#[derive(Serialize)]
struct SpreadEntry<'a> {
    item: &'a str,
    spread: String,
}
