//! What a visitor loads of a language: the texts of the widget and the instrument, in one file.

use crate::{
    core::{fingerprint, json::Json, packed},
    i18n::{Catalogue, Msg, english},
};

/// A language that ships.
#[derive(Clone, Copy)]
pub struct Language {
    /// Its BCP 47 tag, also in the names of its files.
    pub tag: &'static str,
    text: fn(Msg) -> &'static str,
}

/// Those that ship; the first is spoken where none is asked for that there is.
pub const LANGUAGES: [Language; 1] = [Language { tag: "en", text: english }];

impl Language {
    /// The texts.
    pub fn catalogue(self) -> Catalogue {
        Catalogue::new(self.tag.to_owned(), Msg::ALL.iter().map(|&msg| (self.text)(msg).to_owned()))
    }

    /// The file, with the instrument in this language.
    pub fn pack(self, instrument: &Json) -> Vec<u8> {
        let texts = Msg::ALL.iter().map(|&msg| Json::text((self.text)(msg)));
        packed::pack(&Json::object([
            ("tag", Json::text(self.tag)),
            ("texts", Json::List(texts.collect())),
            ("fingerprint", Json::text(&fingerprint::of(instrument))),
            ("instrument", instrument.clone()),
        ]))
    }
}

/// What a file of a language holds.
pub struct Pack {
    /// The texts of the widget.
    pub catalogue: Catalogue,
    /// The built-in instrument in this language.
    pub instrument: Json,
    /// What tells that instrument from any other.
    pub fingerprint: String,
}

impl Pack {
    /// Reads a file of a language; `None` where it is none.
    pub fn read(bytes: &[u8]) -> Option<Pack> {
        let document = packed::unpack(bytes)?;
        let text = |name: &str| match document.get(name)? {
            Json::Text(text) => Some(text.to_string()),
            _ => None,
        };
        let Json::List(texts) = document.get("texts")? else {
            return None;
        };
        let texts = texts.iter().map(|text| if let Json::Text(text) = text { text.to_string() } else { String::new() });
        Some(Pack {
            catalogue: Catalogue::new(text("tag")?, texts),
            instrument: document.get("instrument")?.clone(),
            fingerprint: text("fingerprint")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_comes_back_out_of_its_file_whole() {
        let instrument = Json::object([("id", Json::text("x"))]);
        let [english, ..] = LANGUAGES;
        let pack = Pack::read(&english.pack(&instrument)).unwrap();
        assert_eq!((pack.catalogue, pack.instrument), (english.catalogue(), instrument.clone()));
        assert_eq!(pack.fingerprint, fingerprint::of(&instrument));
    }

    #[test]
    fn what_is_no_language_is_none() {
        assert!(Pack::read(b"").is_none());
        assert!(Pack::read(&packed::pack(&Json::object([("tag", Json::text("en"))]))).is_none());
    }
}
