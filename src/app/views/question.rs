//! The questions of one dimension.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, heading},
            item, notice, progress,
        },
        state::{Action, View},
    },
    i18n::Msg,
};

/// One page of questions.
pub fn question(cx: &Cx, elsewhere: &Elsewhere, page: usize) -> Html {
    let pages = cx.state.pages();
    let Some((dimension, items)) = pages.get(page) else { return Html::default() };
    let what = &cx.instrument().dimensions[*dimension];
    let before: usize = pages[..page].iter().map(|(_, items)| items.len()).sum();
    let total = pages.iter().map(|(_, items)| items.len()).sum();
    let place = [("number", &*(page + 1).to_string()), ("total", &*pages.len().to_string())];
    let back = if page == 0 { View::Intro } else { View::Question(page - 1) };
    let last = page + 1 == pages.len();
    let (next, next_label) = match last {
        true => (View::Review, Msg::ReviewAnswers),
        false => (View::Question(page + 1), Msg::Next),
    };
    let keys = cx.fill(Msg::KeysHelp, &[("max", &cx.instrument().scale.max.to_string())]);
    html! {
        <section data-view="question" class="view question" part="view">
            { progress::progress(cx) }
            <div class="page" key={page}>
                <p class="eyebrow">{ what.title.clone() }<span class="of">{ cx.fill(Msg::PartOf, &place) }</span></p>
                { heading(what.asks.clone().into()) }
                <p class="hint keys">{ keys }</p>
                { notice::keeping(cx, elsewhere) }
                <div class="items">
                    { for items.iter().enumerate().map(|(n, &i)| item::item(cx, i, before + n + 1, total)) }
                </div>
                <div class="row turn">
                    { button(cx, Weight::Plain, Msg::Back, Action::Go(back)) }
                    if cx.state.changing.is_some() {
                        { button(cx, Weight::Primary, Msg::BackToResult, Action::Go(View::Result)) }
                    } else {
                        { button(cx, Weight::Primary, next_label, Action::Go(next)) }
                    }
                </div>
            </div>
        </section>
    }
}
