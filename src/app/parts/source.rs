//! The essays behind a question or a flag.

use yew::prelude::*;

use crate::{app::cx::Cx, i18n::Msg};

/// "Why we ask": the claims an item rests on, each with its essay.
pub fn why(cx: &Cx, item: usize) -> Html {
    let instrument = cx.instrument();
    let claims = instrument.items[item].claims.iter().map(|&claim| &instrument.claims[claim]);
    html! {
        <details class="why" part="why">
            <summary>{ cx.t(Msg::WhyWeAsk) }</summary>
            <ul>
                { for claims.map(|claim| html! {
                    <li>
                        <span>{ claim.text.clone() }</span>{ " " }
                        <cite title={instrument.sources[claim.source].note.to_string()}>{ instrument.sources[claim.source].title.clone() }</cite>
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// The titles of the essays behind a flag.
pub fn essays(cx: &Cx, sources: &[usize]) -> Html {
    let titles = sources.iter().map(|&source| cx.instrument().sources[source].title.clone());
    html! {
        <p class="essays">
            { cx.t(Msg::FromTheEssay) }{ " " }
            { for titles.enumerate().map(|(n, title)| html! { <>{ if n > 0 { "; " } else { "" } }<cite>{ title }</cite></> }) }
        </p>
    }
}
