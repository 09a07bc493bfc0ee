//! What is unanswered, before the result.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::Elsewhere,
        parts::{
            button::{Weight, button, heading},
            notice, progress,
        },
        state::{Action, View},
    },
    core::response::Answer,
    i18n::Msg,
};

/// The review.
pub fn review(cx: &Cx, elsewhere: &Elsewhere) -> Html {
    let Some(survey) = cx.survey() else { return Html::default() };
    let asked = cx.state.asked();
    let open: Vec<usize> = asked.iter().copied().filter(|&i| !cx.state.is_answered(i)).collect();
    let unsure = asked.iter().filter(|&&i| survey.response.answers[i] == Some(Answer::DontKnow)).count();
    let answered = (asked.len() - open.len()).to_string();
    let count = cx.fill(Msg::AnsweredOf, &[("number", &answered), ("total", &asked.len().to_string())]);
    let place = |item: usize| asked.iter().position(|&i| i == item).map_or(0, |n| n + 1);
    html! {
        <section data-view="review" class="view review" part="view">
            { progress::progress(cx) }
            <div class="page">
                { heading(cx.t(Msg::ReviewTitle).into()) }
                <p class="lead">{ count }{ if unsure > 0 { cx.fill(Msg::ReviewUnsure, &[("number", &unsure.to_string())]) } else { String::new() } }</p>
                { notice::notice(cx) }
                { notice::keeping(cx, elsewhere) }
                <div class="open">
                    if open.is_empty() {
                        <p>{ cx.t(Msg::ReviewComplete) }</p>
                    } else {
                        <h3>{ cx.t(Msg::Unanswered) }</h3>
                        <p>{ cx.t(Msg::ReviewOpen) }</p>
                        <ul class="links">
                            { for open.iter().map(|&item| html! {
                                <li>
                                    <button type="button" class="button quiet" onclick={cx.press(Action::GoToItem(item))}>
                                        <span class="number">{ place(item) }</span>
                                        <span>{ cx.instrument().items[item].question_for(survey.response.role).clone() }</span>
                                    </button>
                                </li>
                            }) }
                        </ul>
                    }
                </div>
                <div class="row turn">
                    { button(cx, Weight::Plain, Msg::Back, Action::Go(View::Question(cx.state.pages().len().saturating_sub(1)))) }
                    { button(cx, Weight::Primary, Msg::SeeResult, Action::Go(View::Result)) }
                </div>
            </div>
        </section>
    }
}
