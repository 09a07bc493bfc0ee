//! What is unanswered, before the result.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, heading},
            el::{el, list, none, p, words},
            notice, progress,
        },
        state::{Action, View},
    },
    core::response::Answer,
    i18n::Msg,
};

/// The review.
pub fn review(cx: &Cx, elsewhere: &Elsewhere) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let asked = cx.state.asked();
    let answered = cx.state.answered(&asked).to_string();
    let unsure = asked.iter().filter(|&&i| survey.response.answers[i] == Some(Answer::DontKnow)).count();
    let mut count = cx.fill(Msg::AnsweredOf, &[("number", &answered), ("total", &asked.len().to_string())]);
    if unsure > 0 {
        count.push_str(&cx.fill(Msg::ReviewUnsure, &[("number", &unsure.to_string())]));
    }
    let last = cx.state.pages().len().saturating_sub(1);
    let turn = vec![
        button(cx, Weight::Plain, Msg::Back, Action::Go(View::Question(last))),
        button(cx, Weight::Primary, Msg::SeeResult, Action::Go(View::Result)),
    ];
    html! {
        <section data-view="review" class="view review" part="view">
            { progress::progress(cx) }
            <div class="page">
                { heading(cx.t(Msg::ReviewTitle).into()) }
                { p("lead", count) }
                { notice::notice(cx) }
                { notice::keeping(cx, elsewhere) }
                { open(cx, &asked, survey.response.role) }
                { el("div", "row turn", turn) }
            </div>
        </section>
    }
}

fn open(cx: &Cx, asked: &[usize], role: usize) -> Html {
    let open = asked.iter().enumerate().filter(|&(_, &item)| !cx.state.is_answered(item));
    let links: Vec<Html> = open.map(|(n, &item)| link(cx, n + 1, item, role)).collect();
    if links.is_empty() {
        return p("", cx.t(Msg::ReviewComplete));
    }
    let all = vec![
        words("h3", "", cx.t(Msg::Unanswered)),
        p("", cx.t(Msg::ReviewOpen)),
        list("ul", "links", links.into_iter()),
    ];
    el("div", "open", all)
}

fn link(cx: &Cx, number: usize, item: usize, role: usize) -> Html {
    let question = cx.instrument().items[item].question_for(role).clone();
    html! {
        <button type="button" class="button quiet" onclick={cx.press(Action::GoToItem(item))}>
            { words("span", "number", number.to_string()) }
            { words("span", "", question) }
        </button>
    }
}
