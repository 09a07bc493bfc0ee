//! Days in words, as a language writes them.

use std::cell::RefCell;

use js_sys::Date;

use super::page;

/// A day, and how it is written.
#[derive(PartialEq, Eq)]
struct Asked {
    date: String,
    language: String,
    style: &'static str,
}

thread_local! {
    // A browser takes a millisecond for each, and a result may have hundreds, which are the same at every change. They are few.
    static SAID: RefCell<Vec<(Asked, String)>> = const { RefCell::new(Vec::new()) };
}

/// Today: `21 November 2026`.
pub fn today_in_words(language: &str) -> String {
    in_words(page::today(), language, "long")
}

/// A date such as `2026-11-21`, shorter: `21 Nov 2026`.
pub fn date_in_words(date: String, language: &str) -> String {
    in_words(date, language, "medium")
}

fn in_words(date: String, language: &str, style: &'static str) -> String {
    let asked = Asked { date, language: language.to_owned(), style };
    SAID.with_borrow_mut(|said| {
        if let Some((_, words)) = said.iter().find(|(other, _)| *other == asked) {
            return words.clone();
        }
        let words = written(&asked);
        said.push((asked, words.clone()));
        words
    })
}

fn written(asked: &Asked) -> String {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &asked.style.into());
    // Without a time, the date would be taken for one in Greenwich.
    let date = Date::new(&[&asked.date, "T00:00"].concat().into());
    date.to_locale_date_string(&asked.language, &options).into()
}
