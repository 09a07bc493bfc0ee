//! One item: the question, its statements, and what stands under them.

use yew::prelude::*;

use super::source;
use crate::{
    app::{cx::Cx, state::Action},
    browser::dom,
    core::response::Answer,
    i18n::Msg,
};

/// The fieldset of an item. `number` is its place among the items asked, from 1; `of` is how many are asked.
pub fn item(cx: &Cx, item: usize, number: usize, of: usize) -> Html {
    let Some(survey) = cx.survey() else { return Html::default() };
    let what = &cx.instrument().items[item];
    let answer = survey.response.answers[item];
    let note = survey.response.notes[item].clone();
    let place = cx.fill(Msg::QuestionOf, &[("number", &number.to_string()), ("total", &of.to_string())]);
    let statements = what.options.iter().enumerate();
    let clear = Callback::from({
        let send = cx.send.clone();
        move |_: MouseEvent| send.emit(Action::Answer(item, None))
    });
    html! {
        <fieldset key={item} class="item" part="item" data-item={what.id.to_string()} onkeydown={keys(cx, item)}>
            <legend>
                <span class="place">{ place }</span>{ " " }
                <span class="question" part="question">{ what.question_for(survey.response.role).clone() }</span>
            </legend>
            <div class="statements">
                { for statements.map(|(n, words)| statement(cx, item, Answer::Option(n as u8), words, answer)) }
            </div>
            <div class="others">
                { statement(cx, item, Answer::DontKnow, cx.t(Msg::DontKnow), answer) }
                if what.allow_na {
                    { statement(cx, item, Answer::NotApplicable, cx.t(Msg::NotApplicable), answer) }
                }
            </div>
            <div class="under">
                { source::why(cx, item) }
                <details class="note" open={!note.is_empty()}>
                    <summary>{ cx.t(Msg::PrivateNote) }</summary>
                    <textarea rows="3" maxlength="10000" aria-label={cx.t(Msg::PrivateNote)} value={note.to_string()} oninput={write(cx, item)} />
                    <p class="hint">{ cx.t(Msg::NoteHint) }</p>
                </details>
                // Kept in place when there is nothing to clear, so that nothing moves when an answer is given.
                <button type="button" class="button quiet clear" disabled={answer.is_none()} onclick={clear}>
                    { cx.t(Msg::ClearAnswer) }
                </button>
            </div>
        </fieldset>
    }
}

/// What an answer is called in the `value` of its radio button.
pub fn value(answer: Answer) -> String {
    match answer {
        Answer::Option(n) => n.to_string(),
        Answer::DontKnow => "dk".to_owned(),
        Answer::NotApplicable => "na".to_owned(),
    }
}

fn statement(cx: &Cx, item: usize, answer: Answer, words: &str, given: Option<Answer>) -> Html {
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
            <span>{ words }</span>
            if !key.is_empty() {
                <kbd aria-hidden="true">{ key }</kbd>
            }
        </label>
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
        let key = event.key();
        let answer = match key.parse::<u8>() {
            Ok(n) if n <= max && key.len() == 1 => Answer::Option(n),
            _ if key == "?" => Answer::DontKnow,
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
