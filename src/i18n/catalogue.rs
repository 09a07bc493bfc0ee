//! The texts of one language, as a widget or a file uses them.

use super::{Msg, fill};

/// One language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    texts: &'static [&'static str],
}

impl Catalogue {
    /// A catalogue that lives as long as the page: a page has few languages, and shows them until it is closed.
    pub fn new(tag: String, texts: impl Iterator<Item = String>) -> Self {
        let texts: Vec<&'static str> = texts.map(|text| &*text.leak()).collect();
        Catalogue { tag: tag.leak(), texts: texts.leak() }
    }

    /// The text of a message; empty where the catalogue is of another version than this program.
    pub fn text(self, msg: Msg) -> &'static str {
        self.texts.get(msg as usize).copied().unwrap_or_default()
    }

    /// A text with its places filled; see [`fill`].
    pub fn fill(self, msg: Msg, values: &[(&str, &str)]) -> String {
        fill(self.tag, self.text(msg), values)
    }
}
