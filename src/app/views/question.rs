//! The questions of one dimension.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading},
            confirm,
            el::{El, classed, told},
            item, notice, progress,
            title::eyebrow,
        },
        state::{Action, View},
    },
    i18n::Msg,
};

/// One page of questions; `None` for a page that this form does not have.
#[inline(never)]
pub fn question(cx: &Cx, page: usize) -> Option<El> {
    let survey = cx.survey()?;
    let pages = cx.state.pages();
    let (dimension, items) = pages.get(page)?;
    let what = &cx.instrument().dimensions[*dimension];
    let before: usize = pages[..page].iter().map(|(_, items)| items.len()).sum();
    let total = pages.iter().map(|(_, items)| items.len()).sum();
    let back = if page == 0 { View::Intro } else { View::Question(page - 1) };
    let (next, next_label) = match () {
        () if cx.state.changing.is_some() => (View::Result, Msg::BackToResult),
        () if page + 1 == pages.len() => (View::Review, Msg::ReviewAnswers),
        () => (View::Question(page + 1), Msg::Next),
    };
    let part = cx.fill_of(Msg::PartOf, page + 1, pages.len());
    let place = cx.project_name().map_or(part.clone(), |name| [&*part, &name].join(" · "));
    let keys = cx.fill(Msg::KeysHelp, &[("max", &cx.instrument().scale.max.min(9).to_string())]);
    let fieldsets = items.iter().enumerate().map(|(n, &i)| item::item(cx, survey, i, before + n + 1, total));
    let turn = classed("div", "row turn").with(button(cx, Weight::Plain, Msg::Back, Action::Go(back))).with(button(
        cx,
        Weight::Primary,
        next_label,
        Action::Go(next),
    ));
    let main = classed("div", "page")
        .key(page)
        .with(eyebrow(&what.title, &place))
        .with(heading(&what.asks))
        .with(told("p", "hint keys", &keys))
        .maybe(notice::keeping(cx))
        .maybe(confirm::confirm(cx))
        .with(classed("div", "items").all(fieldsets))
        .with(turn);
    let view = classed("section", "view question").attr("data-view", "question").attr("part", "view");
    Some(view.with(progress::progress(cx)).with(main))
}
