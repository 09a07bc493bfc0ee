//! Which red flags a better verdict needs cleared, and what clears them.

use super::model::Levels;
use crate::core::{flag::Severity, gates, instrument::Instrument, result::Outcome, verdict::Verdict};

/// The items that clear a flag, each with the level from which on it does.
pub type Ways = Vec<(usize, u8)>;

/// What must be cleared.
pub struct Flags {
    /// For each item the level it must reach in any case, because nothing else clears some flag; 0 for none.
    pub forced: Vec<u8>,
    /// The flags that several items can clear, and those of `groups`.
    pub ways: Vec<Ways>,
    /// The groups of cautions, as positions in `ways`: each is cleared as a whole or left.
    pub groups: Vec<Vec<usize>>,
    /// How many groups may be left.
    pub pardons: u16,
}

impl Flags {
    /// The flags that keep the verdict where it is: all that hold and are grave enough for that, of cautions all but some
    /// groups, and for `ready` also those that only an unknown answer keeps from holding.
    pub fn of(instrument: &Instrument, outcome: &Outcome, levels: &[Levels]) -> Self {
        let way = |&(item, limit): &(usize, u8)| {
            let (first, last) = levels[item];
            let least = first.max(limit + 1);
            (least <= last).then_some((item, least))
        };
        let (mut must, mut cautions): (Vec<Ways>, Vec<(&str, Vec<Ways>)>) = (Vec::new(), Vec::new());
        for flag in &instrument.flags {
            let holds = gates::holds(flag, &outcome.states, outcome.stage);
            let ways = flag.at_most.iter().filter_map(way).collect();
            match (outcome.verdict, flag.severity) {
                (Verdict::FixFirst, _) if holds != Some(false) => must.push(ways),
                (Verdict::WalkAway, Severity::Walk) | (Verdict::NotReady, Severity::Stop) if holds == Some(true) => {
                    must.push(ways);
                }
                (Verdict::NotReady, Severity::Caution) if holds == Some(true) => {
                    match cautions.iter_mut().find(|(group, _)| *group == &*flag.group) {
                        Some((_, flags)) => flags.push(ways),
                        None => cautions.push((&flag.group, vec![ways])),
                    }
                }
                _ => {}
            }
        }
        let mut groups: Vec<Vec<Ways>> = cautions.into_iter().map(|(_, flags)| flags).collect();
        let pardons = instrument.rule.fix_cautions;
        if pardons == 0 {
            must.extend(groups.drain(..).flatten());
        }
        let mut forced = vec![0; levels.len()];
        for ways in &must {
            if let &[(item, least)] = &ways[..] {
                forced[item] = least.max(forced[item]);
            }
        }
        let open = |ways: &Ways| !ways.iter().any(|&(item, least)| forced[item] >= least);
        must.retain(open);
        groups.iter_mut().for_each(|flags| flags.retain(open));
        groups.retain(|flags| !flags.is_empty());
        if groups.len() <= pardons {
            groups.clear();
        }
        let mut flags = Flags { forced, ways: must, groups: Vec::new(), pardons: pardons.min(groups.len()) as u16 };
        for group in groups {
            flags.groups.push((flags.ways.len()..flags.ways.len() + group.len()).collect());
            flags.ways.extend(group);
        }
        flags
    }

    /// The flags (positions in `ways`) that an item clears, each with the level from which on it does.
    pub fn cleared_by(&self, item: usize) -> Vec<(usize, u8)> {
        let ways = self.ways.iter().enumerate();
        ways.filter_map(|(flag, ways)| Some((flag, ways.iter().find(|&&(i, _)| i == item)?.1))).collect()
    }
}
