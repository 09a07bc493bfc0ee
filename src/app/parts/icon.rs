//! Signs for verdicts and flags, always beside words.

use super::el::{El, classed, el};
use crate::{
    chart::sign,
    core::{flag::Severity, verdict::Verdict},
};

fn icon(class: &'static str, path: &'static str) -> El {
    let svg = classed("svg", class).attr("viewBox", "0 0 24 24").attr("aria-hidden", "true");
    svg.with(el("path").attr("d", path))
}

/// The sign of a verdict.
pub fn verdict(verdict: Verdict) -> El {
    let class = match verdict {
        Verdict::Ready => "icon good",
        Verdict::FixFirst => "icon fair",
        Verdict::NotReady => "icon poor",
        Verdict::WalkAway => "icon grave",
        Verdict::Insufficient => "icon unsure",
    };
    icon(class, sign::verdict(verdict))
}

/// The sign of a flag.
pub fn severity(severity: Severity) -> El {
    match severity {
        Severity::Walk => icon("icon grave", sign::FLAG),
        Severity::Stop => icon("icon poor", sign::FLAG),
        Severity::Caution => icon("icon fair", sign::FLAG),
    }
}
