//! Signs for verdicts and flags. Shapes differ, so that nothing depends on colour; they are always beside words.

use super::el::{El, classed, el};
use crate::core::{flag::Severity, verdict::Verdict};

const FLAG: &str = "M6 21V4h12l-3.5 4.5L18 13H6";

fn icon(class: &'static str, path: &'static str) -> El {
    let svg = classed("svg", class).attr("viewBox", "0 0 24 24").attr("aria-hidden", "true");
    svg.with(el("path").attr("d", path))
}

/// The sign of a verdict.
pub fn verdict(verdict: Verdict) -> El {
    match verdict {
        Verdict::Ready => icon("icon good", "M5 12.5l4.5 4.5L19 7.5"),
        Verdict::FixFirst => icon("icon fair", "M12 5v9M12 18.5v.5"),
        Verdict::NotReady => icon("icon poor", "M6.5 6.5l11 11M17.5 6.5l-11 11"),
        Verdict::WalkAway => icon("icon grave", "M19 12H6M11 6.5L5.5 12l5.5 5.5"),
        Verdict::Insufficient => icon("icon unsure", "M6 12h.5M12 12h.5M18 12h.5"),
    }
}

/// The sign of a flag.
pub fn severity(severity: Severity) -> El {
    match severity {
        Severity::Walk => icon("icon grave", FLAG),
        Severity::Stop => icon("icon poor", FLAG),
        Severity::Caution => icon("icon fair", FLAG),
    }
}
