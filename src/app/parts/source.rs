//! The essays behind a question or a flag.

use yew::prelude::*;

use super::el::{el, list, say, words};
use crate::{app::cx::Cx, i18n::Msg};

/// "Why we ask": the claims an item rests on, each with its essay.
pub fn why(cx: &Cx, item: usize) -> Html {
    let instrument = cx.instrument();
    let claims = instrument.items[item].claims.iter().map(|&claim| &instrument.claims[claim]);
    let entry = |claim: &crate::core::instrument::Claim| {
        let essay = instrument.sources[claim.source].title.clone();
        el("span", "", vec![words("span", "", claim.text.clone()), say(" "), words("cite", "", essay)])
    };
    html! {
        <details class="why" part="why">
            <summary>{ cx.t(Msg::WhyWeAsk) }</summary>
            { list("ul", "", claims.map(entry)) }
        </details>
    }
}

/// The titles of the essays behind a flag.
pub fn essays(cx: &Cx, sources: &[usize]) -> Html {
    let mut line = vec![say(cx.t(Msg::FromTheEssay))];
    for (n, &source) in sources.iter().enumerate() {
        line.push(say(if n > 0 { "; " } else { " " }));
        line.push(words("cite", "", cx.instrument().sources[source].title.clone()));
    }
    el("p", "essays", line)
}
