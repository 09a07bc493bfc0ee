//! Instruments made for a test: drawn at random, small enough for exhaustive search or larger, and plain ones to build on.

use crm_readiness::core::{
    exact::{Exact, whole},
    flag::{Flag, Severity},
    ids::FlagId,
    instrument::{Instrument, Rule, Scale},
    result::{Outcome, Respondents},
    state::State,
};

use super::default_instrument;

/// Numbers that look random and are the same in every run (SplitMix64).
pub struct Draw(pub u64);

impl Draw {
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let x = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((x ^ x >> 31) % n as u64) as usize
    }

    pub fn among(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// One item for each `(dimension, weight, effort)`, options 0 to 4 with the goal 3 and unknown 1, dimensions of equal
/// weight, no flag, and the figures of the default instrument.
pub fn plain(items: &[(usize, u16, u16)]) -> Instrument {
    let mut instrument = default_instrument();
    let (dimension, item) = (instrument.dimensions[0].clone(), instrument.items[0].clone());
    instrument.dimensions = vec![dimension; items.iter().map(|(dimension, ..)| dimension + 1).max().unwrap()];
    instrument.items = vec![item; items.len()];
    for (item, &(dimension, weight, effort)) in instrument.items.iter_mut().zip(items) {
        (item.dimension, item.weight, item.effort) = (dimension, weight, effort);
    }
    instrument.flags.clear();
    instrument
}

pub fn flag(severity: Severity, group: &str, at_most: &[(usize, u8)]) -> Flag {
    Flag {
        id: FlagId("F".into()),
        severity,
        group: group.into(),
        stages: Vec::new(),
        at_most: at_most.to_vec(),
        sources: Vec::new(),
        text: "a flag".into(),
    }
}

/// How large an instrument to draw, and how awkward: each figure is the most.
pub struct Size {
    pub dimensions: usize,
    pub items: usize,
    pub max: u8,
    pub weight: usize,
    pub effort: usize,
    pub flags: usize,
    /// Items of a flag.
    pub width: usize,
    pub groups: usize,
}

pub fn instrument(draw: &mut Draw, size: &Size) -> Instrument {
    let item = |n| {
        let dimension = if n < size.dimensions { n } else { draw.below(size.dimensions) };
        (dimension, draw.among(1, size.weight) as u16, draw.among(1, size.effort) as u16)
    };
    let mut instrument = plain(&(0..size.items).map(item).collect::<Vec<_>>());
    instrument.dimensions.iter_mut().for_each(|d| d.weight = draw.among(1, size.weight) as u16);
    let max = usize::from(size.max);
    let (unknown, goal) = (draw.among(0, max) as u8, draw.among(1, max) as u8);
    instrument.scale = Scale { max: size.max, unknown, goal };
    instrument.flags = (0..size.flags).map(|_| drawn_flag(draw, size)).collect();
    let share = |draw: &mut Draw, from: &[i128]| Exact::new(draw.pick(from), 10);
    instrument.rule = Rule {
        min_coverage: share(draw, &[0, 3, 6]),
        ready_index: draw.among(50, 90) as i32,
        ready_dimension: draw.among(30, 75) as i32,
        ready_coverage: share(draw, &[0, 5, 8]),
        fix_index: draw.among(20, 60) as i32,
        fix_dimension: draw.among(0, 50) as i32,
        fix_cautions: draw.pick(&[0, 0, 1, 1, 2, 3]),
    };
    instrument
}

fn drawn_flag(draw: &mut Draw, size: &Size) -> Flag {
    let mut items: Vec<usize> = (0..draw.among(1, size.width)).map(|_| draw.below(size.items)).collect();
    items.sort_unstable();
    items.dedup();
    // Now and then a limit that no answer is over.
    let top = usize::from(size.max) - usize::from(!draw.one_in(8));
    let at_most: Vec<(usize, u8)> = items.into_iter().map(|item| (item, draw.among(0, top) as u8)).collect();
    let severity = draw.pick(&[Severity::Walk, Severity::Stop, Severity::Stop, Severity::Caution, Severity::Caution]);
    let flag = flag(severity, &format!("g{}", draw.below(size.groups)), &at_most);
    Flag { stages: if draw.one_in(8) { vec![draw.below(2)] } else { Vec::new() }, ..flag }
}

/// Answers of one temper, low, high or mixed, with more or fewer unknown, and now and then a team's fractions.
pub fn outcome(draw: &mut Draw, instrument: &Instrument) -> Outcome {
    let max = usize::from(instrument.scale.max);
    let (low, high) = draw.pick(&[(0, max), (0, max), (0, max / 2), (max / 2, max)]);
    let (odd, team) = (draw.pick(&[4, 12, 50]), draw.one_in(4));
    let states = instrument.items.iter().map(|_| match draw.below(odd) {
        0 => draw.pick(&[State::Off, State::NotApplicable, State::DontKnow, State::Skipped]),
        1 => State::DontKnow,
        _ if team => {
            let parts = draw.pick(&[1, 2, 3, 4, 6]);
            State::Value(Exact::new(draw.among(low * parts, high * parts) as i128, parts as i128))
        }
        _ => State::Value(whole(draw.among(low, high) as u8)),
    });
    let states = states.collect();
    let contested = usize::from(team && draw.one_in(6));
    Outcome::of_states(instrument, states, 0, Respondents { contested, ..Respondents::ONE })
}
