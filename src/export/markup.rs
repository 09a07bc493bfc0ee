//! Writing markup: every text that was not written here is escaped on its way in.

use super::put;

/// HTML or SVG while it is written.
#[derive(Default)]
pub struct Markup(String);

impl Markup {
    /// What was written.
    pub fn finish(self) -> String {
        self.0
    }

    /// Markup of our own, as it is.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// A text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        escape(text, &mut self.0);
        self
    }

    /// A start tag. Names are ours, values need not be.
    pub fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            put(&mut self.0, &[" ", name, "=\""]);
            escape(value, &mut self.0);
            self.0.push('"');
        }
        self.0.push('>');
        self
    }

    /// An end tag.
    pub fn close(&mut self, name: &str) -> &mut Self {
        put(&mut self.0, &["</", name, ">"]);
        self
    }

    /// An element with a text, of this class if it is not empty.
    pub fn leaf(&mut self, name: &str, class: &str, text: &str) -> &mut Self {
        self.open(name, &[("class", class)]).text(text).close(name)
    }

    /// An element with attributes and nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.open(name, attributes).close(name)
    }
}

/// Neither HTML nor XML takes control characters and what Unicode says is no character.
fn is_allowed(character: char) -> bool {
    let no_character = matches!(character as u32, 0xFDD0..=0xFDEF) || character as u32 & 0xFFFE == 0xFFFE;
    matches!(character, '\t' | '\n') || !(character.is_control() || no_character)
}

fn escape(text: &str, to: &mut String) {
    for character in text.chars() {
        match character {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\'' => to.push_str("&#39;"),
            _ if is_allowed(character) => to.push(character),
            _ => to.push(char::REPLACEMENT_CHARACTER),
        }
    }
}
