//! Red flags: which hold, and which could still turn out to hold.

use crate::core::{exact::whole, flag::Flag, instrument::Instrument, state::State};

/// The flags that show, gravest first, then in file order; as positions in [`Instrument::flags`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gates {
    /// Those that hold; of each group the gravest.
    pub fired: Vec<usize>,
    /// Those that hold unless an unknown answer says otherwise; of each group the gravest, and only where it is graver
    /// than the one that fired.
    pub unresolved: Vec<usize>,
}

/// Judges every flag that is about this stage.
pub fn gates(instrument: &Instrument, states: &[State], stage: usize) -> Gates {
    let (mut fired, mut unresolved) = (Vec::new(), Vec::new());
    for (n, flag) in instrument.flags.iter().enumerate() {
        match holds(flag, states, stage) {
            Some(true) => keep_gravest(&mut fired, n, instrument),
            None => keep_gravest(&mut unresolved, n, instrument),
            Some(false) => {}
        }
    }
    let flag = |n: usize| &instrument.flags[n];
    unresolved.retain(|&open| {
        let rival = fired.iter().find(|&&f| flag(f).group == flag(open).group);
        rival.is_none_or(|&f| flag(open).severity > flag(f).severity)
    });
    gravest_first(&mut fired, instrument);
    gravest_first(&mut unresolved, instrument);
    Gates { fired, unresolved }
}

/// The order in which flags show: the gravest first, then file order.
pub fn gravest_first(flags: &mut [usize], instrument: &Instrument) {
    flags.sort_by_key(|&n| (std::cmp::Reverse(instrument.flags[n].severity), n));
}

/// Whether a flag holds, shown or not. Three-valued: `None` while an unknown answer decides. An item that does not apply
/// makes a condition false, and so does a stage that the flag is not about.
pub fn holds(flag: &Flag, states: &[State], stage: usize) -> Option<bool> {
    if !flag.stages.is_empty() && !flag.stages.contains(&stage) {
        return Some(false);
    }
    let mut all = Some(true);
    for &(item, limit) in &flag.at_most {
        match states[item] {
            State::Off | State::NotApplicable => return Some(false),
            State::DontKnow | State::Skipped => all = None,
            State::Value(x) if x > whole(limit) => return Some(false),
            State::Value(_) => {}
        }
    }
    all
}

fn keep_gravest(list: &mut Vec<usize>, n: usize, instrument: &Instrument) {
    let flag = &instrument.flags[n];
    match list.iter_mut().find(|m| instrument.flags[**m].group == flag.group) {
        Some(old) if instrument.flags[*old].severity < flag.severity => *old = n,
        Some(_) => {}
        None => list.push(n),
    }
}
