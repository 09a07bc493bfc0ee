//! The questions of one dimension.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, heading},
            el::{el, none, p},
            item, notice, progress,
            title::eyebrow,
        },
        state::{Action, View},
    },
    i18n::Msg,
};

/// One page of questions.
pub fn question(cx: &Cx, elsewhere: &Elsewhere, page: usize) -> Html {
    let pages = cx.state.pages();
    let Some((dimension, items)) = pages.get(page) else { return none() };
    let what = &cx.instrument().dimensions[*dimension];
    let before: usize = pages[..page].iter().map(|(_, items)| items.len()).sum();
    let total = pages.iter().map(|(_, items)| items.len()).sum();
    let place = [("number", &*(page + 1).to_string()), ("total", &*pages.len().to_string())];
    let back = if page == 0 { View::Intro } else { View::Question(page - 1) };
    let (next, next_label) = match () {
        () if cx.state.changing.is_some() => (View::Result, Msg::BackToResult),
        () if page + 1 == pages.len() => (View::Review, Msg::ReviewAnswers),
        () => (View::Question(page + 1), Msg::Next),
    };
    let keys = cx.fill(Msg::KeysHelp, &[("max", &cx.instrument().scale.max.to_string())]);
    let fieldsets = items.iter().enumerate().map(|(n, &i)| item::item(cx, i, before + n + 1, total));
    let turn = vec![
        button(cx, Weight::Plain, Msg::Back, Action::Go(back)),
        button(cx, Weight::Primary, next_label, Action::Go(next)),
    ];
    html! {
        <section data-view="question" class="view question" part="view">
            { progress::progress(cx) }
            <div class="page" key={page}>
                { eyebrow(what.title.clone(), cx.fill(Msg::PartOf, &place)) }
                { heading(what.asks.clone().into()) }
                { p("hint keys", keys) }
                { notice::keeping(cx, elsewhere) }
                { el("div", "items", fieldsets.collect()) }
                { el("div", "row turn", turn) }
            </div>
        </section>
    }
}
