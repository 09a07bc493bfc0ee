//! The parts of an instrument that are not lists: version, scale, verdict rule and verdict words; and a flag's severity
//! and condition.

use std::rc::Rc;

use super::lists::position;
use crate::core::{
    document::{At, Problems},
    exact::{self, Exact},
    flag::Severity,
    instrument::*,
    json::Json,
    limits,
};

pub fn version(root: &At, p: &mut Problems) -> Version {
    let text = root.text_in("version", limits::ID, p);
    Version::read(&text).unwrap_or_else(|| {
        if let Some(at) = root.optional("version") {
            at.expected("a version such as “1.0.0”", p);
        }
        Version { major: 0, minor: 0, patch: 0 }
    })
}

pub fn scale(root: &At, p: &mut Problems) -> Scale {
    let Some(at) = root.member("scale", p) else {
        return Scale { max: 1, unknown: 0, goal: 1 };
    };
    let max = at.int_in("max", 1, limits::SCALE_MAX, p);
    let unknown = at.int_in("unknown", 0, max, p);
    let goal = at.int_in("goal", 1, max, p);
    Scale { max: max as u8, unknown: unknown as u8, goal: goal as u8 }
}

pub fn severity(at: &At, p: &mut Problems) -> Severity {
    let text = at.text_in("severity", limits::ID, p);
    let all = [Severity::Walk, Severity::Stop, Severity::Caution];
    all.into_iter().find(|s| s.name() == &*text).unwrap_or_else(|| {
        if let Some(at) = at.optional("severity") {
            at.expected("“walk”, “stop” or “caution”", p);
        }
        Severity::Caution
    })
}

pub fn at_most<'a>(
    at: &At,
    scale: Scale,
    ids: impl Iterator<Item = &'a Rc<str>> + Clone,
    p: &mut Problems,
) -> Vec<(usize, u8)> {
    let Some(at) = at.member("at_most", p) else {
        return Vec::new();
    };
    let members = at.members(p);
    if members.is_empty() {
        p.add(&at, "a flag without a condition would always hold".to_owned());
    }
    let limit = |(name, at): (&str, At)| {
        let limit = at.int(0, scale.max.into(), p) as u8;
        (position(name, &at, "item", ids.clone(), p), limit)
    };
    members.into_iter().map(limit).collect()
}

fn coverage(at: &At, name: &str, p: &mut Problems) -> Exact {
    let Some(at) = at.member(name, p) else {
        return exact::whole(0);
    };
    let share = match at.value() {
        Json::Text(text) => exact::share(text),
        _ => None,
    };
    share.unwrap_or_else(|| {
        at.expected("a share such as “3/5”, from nought to one", p);
        exact::whole(0)
    })
}

pub fn rule(root: &At, p: &mut Problems) -> Rule {
    let none = exact::whole(0);
    let mut rule = Rule {
        min_coverage: none,
        ready_index: 0,
        ready_dimension: 0,
        ready_coverage: none,
        fix_index: 0,
        fix_dimension: 0,
        fix_cautions: 0,
    };
    let Some(at) = root.member("verdict", p) else {
        return rule;
    };
    rule.min_coverage = coverage(&at, "min_coverage", p);
    if let Some(at) = at.member("ready", p) {
        rule.ready_index = at.int_in("index", 0, 100, p) as i32;
        rule.ready_dimension = at.int_in("dimension", 0, 100, p) as i32;
        rule.ready_coverage = coverage(&at, "coverage", p);
    }
    if let Some(at) = at.member("fix_first", p) {
        rule.fix_index = at.int_in("index", 0, 100, p) as i32;
        rule.fix_dimension = at.int_in("dimension", 0, 100, p) as i32;
        rule.fix_cautions = at.int_in("cautions", 0, 1000, p) as usize;
    }
    rule
}

pub fn verdict_texts(root: &At, p: &mut Problems) -> VerdictTexts {
    let at = root.member("verdicts", p);
    let mut text = |name: &str| {
        let at = at.as_ref().and_then(|at| at.member(name, p));
        at.map_or_else(
            || VerdictText { title: "".into(), text: "".into() },
            |at| VerdictText { title: at.text_in("title", limits::TEXT, p), text: at.text_in("text", limits::TEXT, p) },
        )
    };
    VerdictTexts {
        ready: text("ready"),
        fix_first: text("fix_first"),
        not_ready: text("not_ready"),
        walk_away: text("walk_away"),
        insufficient: text("insufficient"),
    }
}
