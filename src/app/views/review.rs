//! What is unanswered, before the result.

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, button, heading},
            confirm,
            el::{El, classed, p, subheading, told},
            notice, progress,
        },
        state::{Action, View},
    },
    core::response::Answer,
    i18n::Msg,
};

/// The review.
#[inline(never)]
pub fn review(cx: &Cx) -> Option<El> {
    let survey = cx.survey()?;
    let asked = cx.state.asked();
    let unsure = asked.iter().filter(|&&i| survey.response.answers[i] == Some(Answer::DontKnow)).count();
    let mut count = cx.fill_of(Msg::AnsweredOf, cx.state.answered(&asked), asked.len());
    if unsure > 0 {
        count.push_str(&cx.fill_number(Msg::ReviewUnsure, unsure));
    }
    let last = cx.state.pages().len().saturating_sub(1);
    let turn = classed("div", "row turn")
        .with(button(cx, Weight::Plain, Msg::Back, Action::Go(View::Question(last))))
        .with(button(cx, Weight::Primary, Msg::SeeResult, Action::Go(View::Result)));
    let main = classed("div", "page")
        .with(heading(cx.t(Msg::ReviewTitle)))
        .with(told("p", "lead", &count))
        .maybe(notice::notice(cx))
        .maybe(notice::keeping(cx))
        .maybe(confirm::confirm(cx))
        .with(open(cx, &asked, survey.response.role))
        .with(turn);
    let view = classed("section", "view review").attr("data-view", "review").attr("part", "view");
    Some(view.with(progress::progress(cx)).with(main))
}

fn open(cx: &Cx, asked: &[usize], role: usize) -> El {
    if cx.state.answered(asked) == asked.len() {
        return p("", cx.t(Msg::ReviewComplete));
    }
    let open = asked.iter().enumerate().filter(|&(_, &item)| !cx.state.is_answered(item));
    let links = open.map(|(n, &item)| {
        classed("button", "button quiet")
            .attr("part", "button quiet")
            .attr("type", "button")
            .on(cx.press(Action::GoToItem(item)))
            .with(told("span", "number", &(n + 1).to_string()))
            .with(told("span", "", cx.instrument().items[item].question_for(role)))
    });
    classed("div", "open")
        .with(subheading("h3", cx.t(Msg::Unanswered)))
        .with(p("", cx.t(Msg::ReviewOpen)))
        .with(classed("ul", "links").entries(links))
}
