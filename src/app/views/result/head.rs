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
    },
    browser::page,
    core::{kind::Kind, result::Outcome, verdict::Verdict, wire::Survey},
    i18n::Msg,
};

/// The head of the result.
pub fn head(cx: &Cx, survey: &Survey, outcome: &Outcome, kind: Kind) -> El {
    let instrument = cx.instrument();
    let what = cx.words().kind(kind, &survey.response);
    let mut place: Vec<String> = cx.project_name().into_iter().collect();
    place.push(cx.words().place(&survey.response, &page::today_in_words(cx.catalogue.tag)));
    let words = outcome.verdict.text(&instrument.verdicts);
    classed("header", "verdict")
        .attr("part", "verdict")
        .with(eyebrow(&what, &place.join(" · ")))
        .with(classed("div", "title").with(icon::verdict(outcome.verdict)).with(heading(&words.title)))
        .with(told("p", "lead", &words.text))
        .maybe(cx.words().explains(kind).map(|why| p("", why)))
        .maybe(kind.decides(outcome.verdict).then(|| reasons(cx, outcome)))
        .with(p("hint", cx.t(Msg::Editorial)))
}

fn reasons(cx: &Cx, outcome: &Outcome) -> El {
    let why = cx.words().why(outcome.verdict);
    if outcome.verdict == Verdict::Ready {
        return p("", why);
    }
    let reasons = outcome.reasons.iter().map(|reason| told("span", "", &cx.words().reason(*reason)));
    classed("div", "reasons").with(p("strong", why)).with(el("ul").entries(reasons))
}
