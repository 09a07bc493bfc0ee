//! What a result is called, and what decided its verdict.

use super::{Words, percent};
use crate::{
    core::{
        exact::{Exact, whole},
        flag::Severity,
        kind::Kind,
        response::Response,
        verdict::{Reason, Verdict},
    },
    i18n::Msg,
};

impl Words<'_> {
    /// What stands over a verdict: which kind of result it is.
    pub fn kind(self, kind: Kind, response: &Response) -> String {
        match kind {
            Kind::Whole => self.t(Msg::Result).to_owned(),
            Kind::Short => self.t(Msg::ShortCheck).to_owned(),
            Kind::Part => self.fill(Msg::ViewOfRole, &[("role", &self.instrument.roles[response.role].label)]),
        }
    }

    /// Where the project stands, who answered, and when: `"Build · Project lead · 21 November 2026"`.
    pub fn place(self, response: &Response, date: &str) -> String {
        [&self.place_of(response), date].join(" · ")
    }

    /// Where the project stands, and who answered: `"Build · Project lead"`.
    pub fn place_of(self, response: &Response) -> String {
        let (stage, _) = self.instrument.stages[response.stage].name_and_what();
        [stage, &self.instrument.roles[response.role].label].join(" · ")
    }

    /// What a result of this kind can say, where that is not all.
    pub fn explains(self, kind: Kind) -> Option<&'static str> {
        match kind {
            Kind::Whole => None,
            Kind::Short => Some(self.t(Msg::ShortExplained)),
            Kind::Part => Some(self.t(Msg::PartExplained)),
        }
    }

    /// The sentence before the reasons of a verdict; of `ready`, which has none, the whole explanation.
    pub fn why(self, verdict: Verdict) -> &'static str {
        self.t(match verdict {
            Verdict::Ready => Msg::WhyReady,
            Verdict::FixFirst => Msg::WhyFixFirst,
            Verdict::NotReady | Verdict::WalkAway => Msg::WhyNot,
            Verdict::Insufficient => Msg::WhyInsufficient,
        })
    }

    /// One reason.
    pub fn reason(self, reason: Reason) -> String {
        let compare = |msg, dimension: &str, have: String, need: String| {
            self.fill(msg, &[("dimension", dimension), ("have", &have), ("need", &need)])
        };
        let title = |dimension: usize| &*self.instrument.dimensions[dimension].title;
        match reason {
            Reason::Flag(flag) => self.fill(Msg::ReasonFlag, &[("flag", &self.instrument.flags[flag].text)]),
            Reason::NothingApplies => self.t(Msg::ReasonNothing).to_owned(),
            Reason::Coverage(have, need) => compare(Msg::ReasonCoverage, "", percent_under(have, need), percent(need)),
            Reason::Cautions(have, most) => compare(Msg::ReasonCautions, "", have.to_string(), most.to_string()),
            Reason::Index(have, need) => compare(Msg::ReasonIndex, "", have.to_string(), need.to_string()),
            Reason::Dimension(of, have, need) => {
                compare(Msg::ReasonDimension, title(of), have.to_string(), need.to_string())
            }
            Reason::Unresolved(n) => self.fill_number(Msg::ReasonUnresolved, n),
            Reason::Contested(n) => self.fill_number(Msg::ReasonContested, n),
            Reason::Unclear(of) => compare(Msg::ReasonUnclear, title(of), String::new(), String::new()),
        }
    }

    /// A reason that still stands with every answer raised that can be.
    pub fn reason_at_best(self, reason: Reason) -> String {
        let (msg, dimension, have, need) = match reason {
            Reason::Index(have, need) => (Msg::IndexAtBest, "", have, need),
            Reason::Dimension(of, have, need) => {
                (Msg::DimensionAtBest, &*self.instrument.dimensions[of].title, have, need)
            }
            reason => return self.reason(reason),
        };
        self.fill(msg, &[("dimension", dimension), ("have", &have.to_string()), ("need", &need.to_string())])
    }

    /// How grave a flag is.
    pub fn severity(self, severity: Severity) -> &'static str {
        self.t(match severity {
            Severity::Walk => Msg::SeverityWalk,
            Severity::Stop => Msg::SeverityStop,
            Severity::Caution => Msg::SeverityCaution,
        })
    }
}

/// A share in per cent that is under what is needed: 59.8 % is said to be under 60 %, not to be 60 %.
fn percent_under(share: Exact, need: Exact) -> String {
    let rounded = percent(share);
    if rounded == percent(need) { (share * whole(100)).to_integer().to_string() } else { rounded }
}
