//! What the widget and every exported file say alike: values of the domain put into sentences.

use crate::{
    core::instrument::Instrument,
    i18n::{Catalogue, Msg, direction},
};

mod changes;
mod figures;
mod how;
mod items;
mod link;
pub mod pack;
mod runs;
mod verdict;
mod way;

pub use changes::{Changed, Changes};
pub use figures::Figure;
use figures::percent;
pub use how::{Fate, Rule};
pub use runs::{Day, Entry};

/// The words for what an instrument's results say.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    instrument: &'a Instrument,
    catalogue: Catalogue,
}

impl<'a> Words<'a> {
    /// The words for results of this instrument, in this language.
    pub fn new(instrument: &'a Instrument, catalogue: Catalogue) -> Self {
        Words { instrument, catalogue }
    }

    /// Whether it is written from right to left.
    fn is_rtl(self) -> bool {
        direction(self.catalogue.tag) == "rtl"
    }

    /// A name of the person's own, or a day, among other words: in what is written from right to left it would mix with them,
    /// so it is isolated there.
    pub fn own(self, text: &str) -> String {
        if self.is_rtl() { ["\u{2068}", text, "\u{2069}"].concat() } else { text.to_owned() }
    }

    /// A text of the widget.
    pub fn t(self, msg: Msg) -> &'static str {
        self.catalogue.text(msg)
    }

    /// A text with its places filled.
    pub fn fill(self, msg: Msg, values: &[(&str, &str)]) -> String {
        self.catalogue.fill(msg, values)
    }

    /// A text with a number in it.
    pub fn fill_number(self, msg: Msg, number: usize) -> String {
        self.fill(msg, &[("number", &number.to_string())])
    }
}
