//! Progress by dimension, which is also the way to any page.

use yew::prelude::*;

use super::el::{list, say, words};
use crate::{
    app::{
        cx::Cx,
        state::{Action, View},
    },
    i18n::Msg,
};

/// One button a page: what it is about, and how much of it is answered.
pub fn progress(cx: &Cx) -> Html {
    let pages = cx.state.pages();
    let pages = pages.iter().enumerate().map(|(page, (dimension, items))| {
        let (answered, total) = (cx.state.answered(items), items.len());
        let count = cx.fill(Msg::Of, &[("number", &answered.to_string()), ("total", &total.to_string())]);
        let meter = html! {
            <svg class="meter" viewBox={format!("0 0 {total} 1")} preserveAspectRatio="none" aria-hidden="true">
                <rect width={answered.to_string()} height="1" />
            </svg>
        };
        let inside = vec![
            html! { <span class="number" aria-hidden="true">{ page + 1 }</span> },
            words("span", "name", cx.instrument().dimensions[*dimension].title.clone()),
            say(" "),
            words("span", "count", count),
            meter,
        ];
        step(cx, View::Question(page), inside)
    });
    let review = step(cx, View::Review, vec![say(cx.t(Msg::Review))]);
    html! {
        <nav class="progress" part="progress" aria-label={cx.t(Msg::Progress)}>
            { list("ol", "", pages.chain(std::iter::once(review))) }
        </nav>
    }
}

fn step(cx: &Cx, view: View, inside: Vec<Html>) -> Html {
    let current = (cx.state.view == view).then_some("step");
    html! {
        <button type="button" aria-current={current} onclick={cx.press(Action::Go(view))}>{ inside.into_iter().collect::<Html>() }</button>
    }
}
