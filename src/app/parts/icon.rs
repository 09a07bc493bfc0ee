//! Signs for verdicts and flags. Shapes differ, so that nothing depends on colour; they are always beside words.

use yew::prelude::*;

use crate::core::{instrument::Severity, verdict::Verdict};

fn icon(class: &'static str, path: &'static str) -> Html {
    html! {
        <svg class={classes!("icon", class)} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

/// The sign of a verdict.
pub fn verdict(verdict: Verdict) -> Html {
    match verdict {
        Verdict::Ready => icon("good", "M5 12.5l4.5 4.5L19 7.5"),
        Verdict::FixFirst => icon("fair", "M12 5v9M12 18.5v.5"),
        Verdict::NotReady => icon("poor", "M6.5 6.5l11 11M17.5 6.5l-11 11"),
        Verdict::WalkAway => icon("grave", "M19 12H6M11 6.5L5.5 12l5.5 5.5"),
        Verdict::Insufficient => icon("open", "M6 12h.5M12 12h.5M18 12h.5"),
    }
}

/// The sign of a flag.
pub fn severity(severity: Severity) -> Html {
    match severity {
        Severity::Walk => icon("grave", "M6 21V4h12l-3.5 4.5L18 13H6"),
        Severity::Stop => icon("poor", "M6 21V4h12l-3.5 4.5L18 13H6"),
        Severity::Caution => icon("fair", "M6 21V4h12l-3.5 4.5L18 13H6"),
    }
}
