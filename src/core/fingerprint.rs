//! What tells two instruments apart even where their versions do not: the SHA-256 of an instrument's content.
//!
//! The content is the document written in one way only: members sorted by name, no spaces, no escapes but those that JSON
//! demands. Python says the same:
//!
//! ```text
//! hashlib.sha256(json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()
//! ```
//!
//! (A number that is not whole, of which no instrument has any use, counts as null here.)

use std::rc::Rc;

use super::json::Json;

/// What an instrument was read from.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A document whose fingerprint is known.
    Known(Rc<str>),
    /// A document whose fingerprint is worked out when somebody wants it.
    Document(Rc<Json>),
}

impl Content {
    /// The fingerprint.
    pub fn fingerprint(&self) -> String {
        match self {
            Content::Known(fingerprint) => fingerprint.to_string(),
            Content::Document(document) => of(document),
        }
    }
}

/// The fingerprint of a document: 64 hexadecimal digits.
pub fn of(document: &Json) -> String {
    let mut text = String::new();
    write(document, &mut text);
    hex(&hmac_sha256::Hash::hash(text.as_bytes()))
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from(b"0123456789abcdef"[usize::from(n & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

fn write(document: &Json, to: &mut String) {
    match document {
        Json::Null | Json::Fractional => to.push_str("null"),
        Json::Bool(true) => to.push_str("true"),
        Json::Bool(false) => to.push_str("false"),
        Json::Int(n) => to.push_str(&n.to_string()),
        Json::Text(words) => write_text(words, to),
        Json::List(items) => {
            to.push('[');
            for (n, item) in items.iter().enumerate() {
                separate(n, to);
                write(item, to);
            }
            to.push(']');
        }
        Json::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by_key(|(name, _)| name);
            to.push('{');
            for (n, (name, value)) in sorted.into_iter().enumerate() {
                separate(n, to);
                write_text(name, to);
                to.push(':');
                write(value, to);
            }
            to.push('}');
        }
    }
}

fn separate(n: usize, to: &mut String) {
    if n > 0 {
        to.push(',');
    }
}

fn write_text(words: &str, to: &mut String) {
    to.push('"');
    for character in words.chars() {
        match character {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\u{8}' => to.push_str("\\b"),
            '\t' => to.push_str("\\t"),
            '\n' => to.push_str("\\n"),
            '\u{c}' => to.push_str("\\f"),
            '\r' => to.push_str("\\r"),
            '\0'..' ' => {
                to.push_str("\\u00");
                to.push_str(&hex(&[character as u8]));
            }
            _ => to.push(character),
        }
    }
    to.push('"');
}
