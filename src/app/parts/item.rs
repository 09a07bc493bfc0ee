//! One item: the question, its statements, and what stands under them.

use std::rc::Rc;

use yew::{Callback, Event, virtual_dom::Listener};

use super::{
    el::{El, classed, el, p, summary, told},
    source,
};
use crate::{
    app::{cx::Cx, state::Action},
    browser::{
        dom,
        listener::{On, on},
    },
    core::{response::Answer, wire::Survey},
    i18n::Msg,
};

/// The fieldset of an item. `number` is its place among the items asked, from 1; `of` is how many are asked.
pub fn item(cx: &Cx, survey: &Survey, item: usize, number: usize, of: usize) -> El {
    let what = &cx.instrument().items[item];
    let given = survey.response.answers[item];
    let place = told("span", "place", &cx.fill_of(Msg::QuestionOf, number, of));
    let question = told("span", "question", what.question_for(survey.response.role)).attr("part", "question");
    let statement = |answer: Answer, text: &str| statement(cx, item, answer, text, given == Some(answer));
    let statements = what.options.iter().enumerate().map(|(n, text)| statement(Answer::Option(n as u8), text));
    let mut others = classed("div", "others").with(statement(Answer::DontKnow, cx.t(Msg::DontKnow)));
    if what.allow_na {
        others = others.with(statement(Answer::NotApplicable, cx.t(Msg::NotApplicable)));
    }
    let under = classed("div", "under").with(source::why(cx, item)).with(note(cx, item, &survey.response.notes[item]));
    let fieldset = classed("fieldset", "item").key(item).attr("part", "item").set("data-item", &what.id.0);
    fieldset
        .on(keys(cx, item))
        .with(el("legend").with(place).say(" ").with(question))
        .with(classed("div", "statements").all(statements))
        .with(others)
        .with(under.with(clear(cx, item, given.is_some())))
}

/// Kept in place when there is nothing to clear, so that nothing moves when an answer is given.
fn clear(cx: &Cx, item: usize, answered: bool) -> El {
    let button = classed("button", "button quiet clear").attr("type", "button").attr("part", "button quiet");
    button.flag("disabled", !answered).on(cx.press(Action::Answer(item, None))).say(cx.t(Msg::ClearAnswer))
}

/// What an answer is called in the `value` of its radio button.
fn value(answer: Answer) -> String {
    match answer {
        Answer::Option(n) => n.to_string(),
        Answer::DontKnow => "dk".to_owned(),
        Answer::NotApplicable => "na".to_owned(),
    }
}

fn statement(cx: &Cx, item: usize, answer: Answer, text: &str, checked: bool) -> El {
    let value = value(answer);
    let key = match answer {
        Answer::Option(0..=9) => &value,
        Answer::DontKnow => "?",
        // There is no key for a tenth option, and none for what few items have.
        Answer::Option(_) | Answer::NotApplicable => "",
    };
    let name = &cx.instrument().items[item].id.0;
    let input = el("input").attr("type", "radio").set("name", name).set("value", &value).checked(checked);
    classed("label", "statement")
        .attr("part", "statement")
        .with(input.on(cx.change(Action::Answer(item, Some(answer)))))
        .with(told("span", "", text))
        .with(told("kbd", "", key).attr("aria-hidden", "true"))
}

fn note(cx: &Cx, item: usize, note: &str) -> El {
    let label = cx.t(Msg::PrivateNote);
    let send = cx.send.clone();
    let written = Callback::from(move |event: Event| {
        if let Some(text) = dom::written(&event) {
            send.emit(Action::Note(item, text.into()));
        }
    });
    let area =
        el("textarea").attr("part", "field").attr("rows", "3").attr("maxlength", "10000").attr("aria-label", label);
    // Not opened by having a note: it would close under the hands of whoever deletes its last character.
    let title = if note.trim().is_empty() { label } else { cx.t(Msg::PrivateNoteWritten) };
    classed("details", "note")
        .with(summary(title))
        .with(area.value(note).on(on(On::Input, written)))
        .with(p("hint", cx.t(Msg::NoteHint)))
}

/// The keys 0 to 9 and ?, or those of an Arabic keyboard, answer the item that holds the focus, but not while a note is being
/// written.
fn keys(cx: &Cx, item: usize) -> Rc<dyn Listener> {
    let max = cx.instrument().scale.max;
    let send = cx.send.clone();
    let pressed = Callback::from(move |event: Event| {
        let answer = match dom::plain_key(&event) {
            Some('?' | '؟') => Answer::DontKnow,
            // The last four bits of a figure are its value in both scripts.
            Some(figure @ ('0'..='9' | '٠'..='٩')) if figure as u8 & 15 <= max => Answer::Option(figure as u8 & 15),
            _ => return,
        };
        event.prevent_default();
        send.emit(Action::Answer(item, Some(answer)));
        dom::move_radio_focus(&event, &value(answer));
    });
    on(On::KeyDown, pressed)
}
