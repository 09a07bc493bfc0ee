//! One item: the question, its statements, and what stands under them.

use yew::prelude::*;

use super::{
    el::{el, none, p, words},
    source,
};
use crate::{
    app::{cx::Cx, state::Action},
    browser::dom,
    core::response::Answer,
    i18n::Msg,
};

/// The fieldset of an item. `number` is its place among the items asked, from 1; `of` is how many are asked.
pub fn item(cx: &Cx, item: usize, number: usize, of: usize) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let what = &cx.instrument().items[item];
    let answer = survey.response.answers[item];
    let place = cx.fill(Msg::QuestionOf, &[("number", &number.to_string()), ("total", &of.to_string())]);
    let statements = what.options.iter().enumerate();
    let statements = statements.map(|(n, words)| statement(cx, item, Answer::Option(n as u8), words, answer));
    let mut others = vec![statement(cx, item, Answer::DontKnow, cx.t(Msg::DontKnow), answer)];
    if what.allow_na {
        others.push(statement(cx, item, Answer::NotApplicable, cx.t(Msg::NotApplicable), answer));
    }
    // The button is kept in place when there is nothing to clear, so that nothing moves when an answer is given.
    let clear = html! {
        <button type="button" class="button quiet clear" disabled={answer.is_none()} onclick={cx.press(Action::Answer(item, None))}>
            { cx.t(Msg::ClearAnswer) }
        </button>
    };
    html! {
        <fieldset key={item} class="item" part="item" data-item={what.id.to_string()} onkeydown={keys(cx, item)}>
            <legend>
                { words("span", "place", place) }{ " " }
                <span class="question" part="question">{ what.question_for(survey.response.role).clone() }</span>
            </legend>
            { el("div", "statements", statements.collect()) }
            { el("div", "others", others) }
            { el("div", "under", vec![source::why(cx, item), note(cx, item, &survey.response.notes[item]), clear]) }
        </fieldset>
    }
}

/// What an answer is called in the `value` of its radio button.
fn value(answer: Answer) -> String {
    match answer {
        Answer::Option(n) => n.to_string(),
        Answer::DontKnow => "dk".to_owned(),
        Answer::NotApplicable => "na".to_owned(),
    }
}

fn statement(cx: &Cx, item: usize, answer: Answer, text: &str, given: Option<Answer>) -> Html {
    let key = match answer {
        Answer::Option(n) => n.to_string(),
        Answer::DontKnow => "?".to_owned(),
        Answer::NotApplicable => String::new(),
    };
    html! {
        <label class="statement" part="statement">
            <input
                type="radio"
                name={cx.instrument().items[item].id.to_string()}
                value={value(answer)}
                checked={given == Some(answer)}
                onchange={cx.change(Action::Answer(item, Some(answer)))}
            />
            { words("span", "", text.to_owned()) }
            <kbd aria-hidden="true">{ key }</kbd>
        </label>
    }
}

fn note(cx: &Cx, item: usize, note: &str) -> Html {
    let label = cx.t(Msg::PrivateNote);
    html! {
        <details class="note" open={!note.is_empty()}>
            <summary>{ label }</summary>
            <textarea rows="3" maxlength="10000" aria-label={label} value={note.to_owned()} oninput={write(cx, item)} />
            { p("hint", cx.t(Msg::NoteHint)) }
        </details>
    }
}

/// The keys 0 to 9 and ? answer the item that holds the focus, but not while a note is being written.
fn keys(cx: &Cx, item: usize) -> Callback<KeyboardEvent> {
    let max = cx.instrument().scale.max;
    let send = cx.send.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || dom::is_writing(&event) {
            return;
        }
        let answer = match event.key().as_bytes() {
            [digit] if digit.is_ascii_digit() && digit - b'0' <= max => Answer::Option(digit - b'0'),
            b"?" => Answer::DontKnow,
            _ => return,
        };
        event.prevent_default();
        send.emit(Action::Answer(item, Some(answer)));
        dom::move_radio_focus(&event, &value(answer));
    })
}

fn write(cx: &Cx, item: usize) -> Callback<InputEvent> {
    let send = cx.send.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(text) = dom::written(&event) {
            send.emit(Action::Note(item, text.into()));
        }
    })
}
