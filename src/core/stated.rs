//! What a result says without the answers behind it: what is passed on when a person keeps the answers private.

use crate::core::{
    exact::half_up,
    figures::{Score, percent, scores},
    instrument::Instrument,
    kind::Kind,
    result::Outcome,
    verdict::Verdict,
    wire::Survey,
};

/// How much a person passes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// What the answers come to, in one word.
    #[default]
    Verdict,
    /// The figures too, and the red flags.
    Dimensions,
    /// The answers too. Notes stay private also here.
    Everything,
}

impl Level {
    /// All of them, the least first.
    pub const ALL: [Level; 3] = [Level::Verdict, Level::Dimensions, Level::Everything];

    /// Its name in files and events.
    pub fn name(self) -> &'static str {
        match self {
            Level::Verdict => "verdict",
            Level::Dimensions => "dimensions",
            Level::Everything => "everything",
        }
    }
}

/// What a result says. Nobody can recompute it: the answers are not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// What may be claimed of it.
    pub kind: Kind,
    /// What the answers come to.
    pub verdict: Verdict,
    /// From [`Level::Dimensions`] on.
    pub details: Option<Details>,
}

/// The flags of a result, and its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// `None` for the short check, which shows no figures, and where nothing applies.
    pub measures: Option<Measures>,
    /// The flags that hold, gravest first, positions in [`Instrument::flags`].
    pub fired: Vec<usize>,
    /// Those that open answers could still raise.
    pub unresolved: Vec<usize>,
}

/// The figures of a result, rounded as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    /// 0 to 100; `None` with too few answers for a verdict.
    pub index: Option<i32>,
    /// The lowest that the index can be, 0 to 100.
    pub low: i32,
    /// The highest.
    pub high: i32,
    /// The weight known, in per cent.
    pub known: i32,
    /// The dimensions in which something applies.
    pub dimensions: Vec<Score>,
}

impl Stated {
    /// What the result of a survey says at this level, never more than the result itself shows.
    pub fn of(level: Level, instrument: &Instrument, survey: &Survey, outcome: &Outcome) -> Self {
        let kind = Kind::of(instrument, survey);
        let details = || Details {
            measures: Measures::of(kind, outcome),
            fired: outcome.standing.gates.fired.clone(),
            unresolved: outcome.standing.gates.unresolved.clone(),
        };
        Stated { kind, verdict: outcome.verdict, details: (level != Level::Verdict).then(details) }
    }
}

impl Measures {
    fn of(kind: Kind, outcome: &Outcome) -> Option<Self> {
        let range = outcome.ranges.index.filter(|_| kind != Kind::Short)?;
        Some(Measures {
            index: kind.index(outcome),
            low: half_up(range.low),
            high: half_up(range.high),
            known: percent(outcome.standing.coverage),
            dimensions: scores(outcome),
        })
    }
}
