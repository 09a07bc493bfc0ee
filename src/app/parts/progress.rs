//! Progress by dimension, which is also the way to any page.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        state::{Action, View},
    },
    i18n::Msg,
};

/// One button a page: what it is about, and how much of it is answered.
pub fn progress(cx: &Cx) -> Html {
    let here = match cx.state.view {
        View::Question(page) => Some(page),
        _ => None,
    };
    let pages = cx.state.pages();
    html! {
        <nav class="progress" part="progress" aria-label={cx.t(Msg::Progress)}>
            <ol>
                { for pages.iter().enumerate().map(|(page, (dimension, items))| {
                    let (answered, total) = (cx.state.answered(items), items.len());
                    let count = cx.fill(Msg::Of, &[("number", &answered.to_string()), ("total", &total.to_string())]);
                    html! {
                        <li>
                            <button
                                type="button"
                                class={classes!((answered == total).then_some("done"))}
                                aria-current={(here == Some(page)).then_some("step")}
                                onclick={cx.press(Action::Go(View::Question(page)))}
                            >
                                <span class="number" aria-hidden="true">{ page + 1 }</span>
                                <span class="name">{ cx.instrument().dimensions[*dimension].title.clone() }</span>{ " " }
                                <span class="count">{ count }</span>
                                <svg class="meter" viewBox={format!("0 0 {total} 1")} preserveAspectRatio="none" aria-hidden="true">
                                    <rect width={answered.to_string()} height="1" />
                                </svg>
                            </button>
                        </li>
                    }
                }) }
                <li>
                    <button type="button" class="review" aria-current={(cx.state.view == View::Review).then_some("step")} onclick={cx.press(Action::Go(View::Review))}>
                        { cx.t(Msg::Review) }
                    </button>
                </li>
            </ol>
        </nav>
    }
}
