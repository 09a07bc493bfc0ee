//! Reading a document: a reader that collects every problem with its path instead of stopping at the first.

use std::{
    fmt::{self, Write},
    rc::Rc,
};

use crate::core::{date::Date, json::Json};

/// One thing wrong in a document, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// A JSON path such as `$.items[3].weight`; `$` is the document itself.
    pub path: String,
    /// What is wrong and what is expected there.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", Shown(&self.path), Shown(&self.message))
    }
}

/// A text of a document within a message: what would steer a terminal, break the line or turn its direction is written out.
pub struct Shown<'a>(pub &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let steers = |c: char| {
            let unseen =
                matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
            unseen || c.is_control() || c == '\u{feff}'
        };
        self.0.chars().try_for_each(|c| if steers(c) { write!(f, "{}", c.escape_unicode()) } else { f.write_char(c) })
    }
}

/// Why a document cannot be used: every problem found in it, never none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(pub Vec<Problem>);

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for (n, problem) in self.0.iter().enumerate() {
            if n > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Invalid {}

/// The problems of one document while it is read.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a problem at a place.
    pub fn add(&mut self, at: &At, message: String) {
        self.0.push(Problem { path: at.path.clone(), message });
    }

    /// `value` if nothing was wrong, else every problem.
    pub fn finish<T>(self, value: T) -> Result<T, Invalid> {
        if self.0.is_empty() { Ok(value) } else { Err(Invalid(self.0)) }
    }
}

/// A value together with the path that leads to it.
#[derive(Clone)]
pub struct At<'a> {
    value: &'a Json,
    path: String,
}

impl<'a> At<'a> {
    /// The document itself.
    pub fn root(value: &'a Json) -> Self {
        At { value, path: "$".to_owned() }
    }

    /// The same place with another value.
    pub fn replaced<'b>(&self, value: &'b Json) -> At<'b> {
        At { value, path: self.path.clone() }
    }

    /// The value here.
    pub fn value(&self) -> &'a Json {
        self.value
    }

    /// The member `name`, if it is there.
    pub fn optional(&self, name: &str) -> Option<At<'a>> {
        self.value.get(name).map(|value| At { value, path: format!("{}.{name}", self.path) })
    }

    /// The member `name`; its absence is a problem.
    pub fn member(&self, name: &str, problems: &mut Problems) -> Option<At<'a>> {
        let found = self.optional(name);
        if found.is_none() {
            problems.add(self, format!("“{name}” is missing"));
        }
        found
    }

    /// The members of an object.
    pub fn members(&self, problems: &mut Problems) -> Vec<(&'a str, At<'a>)> {
        let Json::Object(members) = self.value else {
            self.expected("an object", problems);
            return Vec::new();
        };
        let at = |(name, value): &'a (Rc<str>, Json)| (&**name, At { value, path: format!("{}.{name}", self.path) });
        members.iter().map(at).collect()
    }

    /// The elements of a list of at most `most`.
    pub fn list(&self, most: usize, problems: &mut Problems) -> Vec<At<'a>> {
        let Json::List(items) = self.value else {
            self.expected("a list", problems);
            return Vec::new();
        };
        if items.len() > most {
            problems.add(self, format!("{} entries, at most {most} are allowed", items.len()));
            return Vec::new();
        }
        let at = |(n, value)| At { value, path: format!("{}[{n}]", self.path) };
        items.iter().enumerate().map(at).collect()
    }

    /// The elements of the list `name`.
    pub fn list_in(&self, name: &str, most: usize, problems: &mut Problems) -> Vec<At<'a>> {
        self.member(name, problems).map_or_else(Vec::new, |at| at.list(most, problems))
    }

    /// A whole number from `low` to `high`.
    pub fn int(&self, low: i64, high: i64, problems: &mut Problems) -> i64 {
        match self.value {
            Json::Int(n) if (low..=high).contains(n) => *n,
            Json::Int(n) => {
                problems.add(self, format!("{n} is not from {low} to {high}"));
                low
            }
            _ => {
                self.expected(&format!("a whole number from {low} to {high}"), problems);
                low
            }
        }
    }

    /// The whole number `name`.
    pub fn int_in(&self, name: &str, low: i64, high: i64, problems: &mut Problems) -> i64 {
        self.member(name, problems).map_or(low, |at| at.int(low, high, problems))
    }

    /// A text of 1 to `most` characters.
    pub fn text(&self, most: usize, problems: &mut Problems) -> Rc<str> {
        match self.value {
            Json::Text(text) if text.trim().is_empty() => problems.add(self, "the text is empty".to_owned()),
            Json::Text(text) if text.chars().count() > most => {
                problems.add(self, format!("the text is longer than {most} characters"));
            }
            Json::Text(text) => return text.clone(),
            _ => self.expected("a text", problems),
        }
        "".into()
    }

    /// The text `name`.
    pub fn text_in(&self, name: &str, most: usize, problems: &mut Problems) -> Rc<str> {
        self.member(name, problems).map_or_else(|| "".into(), |at| at.text(most, problems))
    }

    /// A text of at most `most` characters; one of nothing but spaces is an empty one, and not worth a problem.
    pub fn text_or_blank(&self, most: usize, problems: &mut Problems) -> Rc<str> {
        match self.value {
            Json::Text(text) if text.trim().is_empty() => "".into(),
            _ => self.text(most, problems),
        }
    }

    /// The same for the text `name`, which may also be left out.
    pub fn text_or_none(&self, name: &str, most: usize, problems: &mut Problems) -> Rc<str> {
        self.optional(name).map_or_else(|| "".into(), |at| at.text_or_blank(most, problems))
    }

    /// A date such as `"2026-11-21"`.
    pub fn date(&self, problems: &mut Problems) -> Option<Date> {
        let date = match self.value {
            Json::Text(text) => Date::read(text),
            _ => None,
        };
        if date.is_none() {
            self.expected("a date such as “2026-11-21”", problems);
        }
        date
    }

    /// `true` or `false`.
    pub fn bool(&self, problems: &mut Problems) -> bool {
        match self.value {
            Json::Bool(b) => *b,
            _ => {
                self.expected("true or false", problems);
                false
            }
        }
    }

    /// Notes that something else was expected here.
    pub fn expected(&self, what: &str, problems: &mut Problems) {
        problems.add(self, format!("expected {what}, found {}", self.value.kind()));
    }
}
