//! The verdict, its sentence, and the rule that decided it.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::heading,
            el::{El, classed, el, p, told},
            icon,
            title::eyebrow,
        },
        shown::Part,
    },
    browser::day,
    core::{result::Outcome, verdict::Verdict},
    i18n::Msg,
};

/// The head of the result.
pub fn head(of: &Part) -> Option<El> {
    let (cx, outcome, kind, survey) = (&of.cx, &of.outcome, of.kind, of.cx.survey()?);
    let instrument = cx.instrument();
    let what = cx.words().kind(kind, &survey.response);
    let mut place: Vec<String> = cx.project_name().into_iter().collect();
    place.push(cx.words().place(&survey.response, &day::today_in_words(cx.catalogue.tag)));
    let words = outcome.verdict.text(&instrument.verdicts);
    let head = classed("header", "verdict")
        .attr("part", "verdict")
        .with(eyebrow(&what, &place.join(" · ")))
        .with(classed("div", "title").with(icon::verdict(outcome.verdict)).with(heading(&words.title)))
        .with(told("p", "lead", &words.text))
        .maybe(cx.words().explains(kind).map(|why| p("", why)))
        .maybe(kind.decides(outcome.verdict).then(|| reasons(cx, outcome)))
        .with(p("hint", cx.t(Msg::Editorial)));
    Some(head)
}

fn reasons(cx: &Cx, outcome: &Outcome) -> El {
    let why = cx.words().why(outcome.verdict);
    if outcome.verdict == Verdict::Ready {
        return p("", why);
    }
    let reasons = outcome.reasons.iter().map(|reason| told("span", "", &cx.words().reason(*reason)));
    classed("div", "reasons").with(p("strong", why)).with(el("ul").entries(reasons))
}
