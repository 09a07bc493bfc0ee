//! The essays behind a question or a flag.

use super::el::{El, classed, el, summary, told};
use crate::{app::cx::Cx, i18n::Msg};

/// "Why we ask": the claims an item rests on, each with its essay.
pub fn why(cx: &Cx, item: usize) -> El {
    folded(cx, Msg::WhyWeAsk).with(claims(cx, item))
}

fn folded(cx: &Cx, label: Msg) -> El {
    classed("details", "why").attr("part", "why").with(summary(cx.t(label)))
}

/// The claims an item rests on, each with its essay.
pub fn claims(cx: &Cx, item: usize) -> El {
    let instrument = cx.instrument();
    let claims = instrument.items[item].claims.iter().map(|&claim| &instrument.claims[claim]);
    let claims = claims.map(|claim| {
        let essay = &instrument.sources[claim.source].title;
        el("span").tell(&claim.text).say(" ").with(told("cite", "", essay))
    });
    el("ul").entries(claims)
}

/// The titles of the essays behind a flag.
pub fn essays(cx: &Cx, sources: &[usize]) -> El {
    let mut line = classed("p", "essays").say(cx.t(Msg::FromTheEssay));
    for (n, &source) in sources.iter().enumerate() {
        let essay = told("cite", "", &cx.instrument().sources[source].title);
        line = line.say(if n > 0 { "; " } else { " " }).with(essay);
    }
    line
}
