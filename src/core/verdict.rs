//! The verdict: the first rule that holds, and why.

use crate::core::{
    exact::{Exact, half_up},
    flag::Severity,
    gates::{self, Gates},
    instrument::{Instrument, VerdictText, VerdictTexts},
    score::{self, DimensionScore},
    state::State,
};

/// What the answers come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Too few answers for a verdict.
    Insufficient,
    /// A walk flag holds.
    WalkAway,
    /// Important conditions are missing.
    NotReady,
    /// The basis is sound, but something is weak or unclear.
    FixFirst,
    /// The conditions are in place.
    Ready,
}

impl Verdict {
    /// Its name in files and in the `data-verdict` hook.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Insufficient => "insufficient",
            Verdict::WalkAway => "walk_away",
            Verdict::NotReady => "not_ready",
            Verdict::FixFirst => "fix_first",
            Verdict::Ready => "ready",
        }
    }

    /// Its place on the ladder `walk_away < not_ready < fix_first < ready`; `insufficient` is under all.
    pub fn rung(self) -> i8 {
        match self {
            Verdict::Insufficient => -1,
            Verdict::WalkAway => 0,
            Verdict::NotReady => 1,
            Verdict::FixFirst => 2,
            Verdict::Ready => 3,
        }
    }

    /// Its words in an instrument.
    pub fn text(self, texts: &VerdictTexts) -> &VerdictText {
        match self {
            Verdict::Insufficient => &texts.insufficient,
            Verdict::WalkAway => &texts.walk_away,
            Verdict::NotReady => &texts.not_ready,
            Verdict::FixFirst => &texts.fix_first,
            Verdict::Ready => &texts.ready,
        }
    }
}

/// Everything a verdict rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The figures of each dimension; `None` where no item applies.
    pub dimensions: Vec<Option<DimensionScore>>,
    /// 0 to 100; `None` when nothing applies.
    pub index: Option<Exact>,
    /// 0 to 1.
    pub coverage: Exact,
    /// The red flags.
    pub gates: Gates,
    /// How many flags only one role's answers set off; 0 for one person.
    pub contested: usize,
}

impl Standing {
    /// Where these states stand at this stage.
    pub fn of(instrument: &Instrument, states: &[State], stage: usize, contested: usize) -> Self {
        let dimensions = score::dimensions(instrument, states, instrument.scale.unknown);
        Standing {
            index: score::index(instrument, &dimensions),
            coverage: score::coverage(instrument, &dimensions),
            gates: gates::gates(instrument, states, stage),
            dimensions,
            contested,
        }
    }

    /// How many flags of this severity fired.
    pub fn fired(&self, instrument: &Instrument, severity: Severity) -> usize {
        self.gates.fired.iter().filter(|&&f| instrument.flags[f].severity == severity).count()
    }

    /// The clear dimensions with their rounded scores.
    pub fn clear(&self) -> impl Iterator<Item = (usize, i32)> + '_ {
        let scores = self.dimensions.iter().enumerate().filter_map(|(d, score)| Some((d, score.as_ref()?)));
        scores.filter(|(_, score)| score.is_clear()).map(|(d, score)| (d, half_up(score.score)))
    }

    /// The dimensions of which too little is known to show a score.
    pub fn unclear(&self) -> impl Iterator<Item = usize> + '_ {
        let scores = self.dimensions.iter().enumerate();
        scores.filter(|(_, score)| score.as_ref().is_some_and(|s| !s.is_clear())).map(|(d, _)| d)
    }
}

/// One reason for a verdict. Figures are the rounded ones that were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// This walk or stop flag fired, a position in [`Instrument::flags`].
    Flag(usize),
    /// No item applies.
    NothingApplies,
    /// The coverage is under what the verdict needs; both shares, 0 to 1.
    Coverage(Exact, Exact),
    /// So many cautions, and the most that are allowed.
    Cautions(usize, usize),
    /// The index, and the least that is needed.
    Index(i32, i32),
    /// A clear dimension, its score, and the least that is needed.
    Dimension(usize, i32, i32),
    /// So many flags are unresolved.
    Unresolved(usize),
    /// So many flags are contested.
    Contested(usize),
    /// Too little is known of this dimension.
    Unclear(usize),
}

/// The verdict of the first rule that holds, with every reason that this rule gives. `ready` has none: nothing stands in
/// its way. The reasons of `fix_first` are what stands between it and `ready`.
pub fn judge(instrument: &Instrument, standing: &Standing) -> (Verdict, Vec<Reason>) {
    let rule = &instrument.rule;
    for (severity, verdict) in [(Severity::Walk, Verdict::WalkAway), (Severity::Stop, Verdict::NotReady)] {
        if standing.fired(instrument, severity) > 0 {
            let fired = standing.gates.fired.iter().filter(|&&f| instrument.flags[f].severity == severity);
            return (verdict, fired.map(|&f| Reason::Flag(f)).collect());
        }
    }
    let Some(index) = standing.index.map(half_up) else {
        return (Verdict::Insufficient, vec![Reason::NothingApplies]);
    };
    if standing.coverage < rule.min_coverage {
        return (Verdict::Insufficient, vec![Reason::Coverage(standing.coverage, rule.min_coverage)]);
    }
    let not_ready = weak(instrument, standing, index, rule.fix_index, rule.fix_dimension, rule.fix_cautions);
    if !not_ready.is_empty() {
        return (Verdict::NotReady, not_ready);
    }
    let mut open = weak(instrument, standing, index, rule.ready_index, rule.ready_dimension, 0);
    if standing.coverage < rule.ready_coverage {
        open.push(Reason::Coverage(standing.coverage, rule.ready_coverage));
    }
    open.extend(standing.unclear().map(Reason::Unclear));
    if !standing.gates.unresolved.is_empty() {
        open.push(Reason::Unresolved(standing.gates.unresolved.len()));
    }
    if standing.contested > 0 {
        open.push(Reason::Contested(standing.contested));
    }
    // Without any clear dimension, no dimension is under its limit, but none is over it either.
    let ready = open.is_empty() && standing.clear().next().is_some();
    (if ready { Verdict::Ready } else { Verdict::FixFirst }, open)
}

fn weak(
    instrument: &Instrument,
    standing: &Standing,
    index: i32,
    least_index: i32,
    least_dimension: i32,
    cautions: usize,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let have = standing.fired(instrument, Severity::Caution);
    if have > cautions {
        reasons.push(Reason::Cautions(have, cautions));
    }
    if index < least_index {
        reasons.push(Reason::Index(index, least_index));
    }
    let low = standing.clear().filter(|&(_, score)| score < least_dimension);
    reasons.extend(low.map(|(d, score)| Reason::Dimension(d, score, least_dimension)));
    reasons
}
