//! What a visitor loads of a language: the texts of the widget and the instrument, in one file.

use std::rc::Rc;

use crate::{
    core::{
        document::Invalid,
        fingerprint,
        instrument::Instrument,
        json::Json,
        packed::{self, Packed, Packer, Unpacker},
        validate,
    },
    i18n::{Catalogue, Msg, arabic, english, french, german, italian, spanish},
};

/// A language that ships.
#[derive(Clone, Copy)]
pub struct Language {
    /// Its BCP 47 tag, also in the names of its files.
    pub tag: &'static str,
    /// What each message says.
    pub text: fn(Msg) -> &'static str,
}

/// Those that ship; the first is spoken where none is asked for that there is.
pub const LANGUAGES: [Language; 6] = [
    Language { tag: "en", text: english },
    Language { tag: "ar", text: arabic },
    Language { tag: "de", text: german },
    Language { tag: "es", text: spanish },
    Language { tag: "fr", text: french },
    Language { tag: "it", text: italian },
];

impl Language {
    /// The texts.
    pub fn catalogue(self) -> Catalogue {
        Catalogue::new(self.tag.to_owned(), Msg::ALL.iter().map(|&msg| (self.text)(msg).to_owned()))
    }

    /// The file, with the instrument in this language.
    ///
    /// # Errors
    /// Every problem of the instrument.
    pub fn pack(self, document: &Json) -> Result<Vec<u8>, Invalid> {
        Ok(packed::pack(&Pack {
            tag: self.tag.into(),
            texts: Msg::ALL.iter().map(|&msg| (self.text)(msg).into()).collect(),
            fingerprint: fingerprint::of(document).into(),
            instrument: validate::instrument(document)?,
        }))
    }
}

/// What a file of a language holds.
pub struct Pack {
    tag: Rc<str>,
    texts: Vec<Rc<str>>,
    /// The built-in instrument in this language.
    pub instrument: Instrument,
    /// What tells that instrument from any other.
    pub fingerprint: Rc<str>,
}

impl Pack {
    /// Reads a file of a language; `None` where it is none.
    pub fn read(bytes: &[u8]) -> Option<Pack> {
        packed::unpack(bytes)
    }

    /// The texts of the widget.
    pub fn catalogue(&self) -> Catalogue {
        Catalogue::new(self.tag.to_string(), self.texts.iter().map(|text| text.to_string()))
    }
}

impl Packed for Pack {
    fn pack(&self, to: &mut Packer) {
        self.tag.pack(to);
        self.texts.pack(to);
        self.instrument.pack(to);
        self.fingerprint.pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        Pack {
            tag: Packed::unpack(from),
            texts: Packed::unpack(from),
            instrument: Packed::unpack(from),
            fingerprint: Packed::unpack(from),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_comes_back_out_of_its_file_whole() {
        let text = include_str!("../../static/instruments/crm-readiness.en.json");
        let document: Json = serde_json::from_str(text).unwrap();
        let [english, ..] = LANGUAGES;
        let pack = Pack::read(&english.pack(&document).unwrap()).unwrap();
        assert_eq!(pack.catalogue(), english.catalogue());
        assert_eq!(&*pack.fingerprint, fingerprint::of(&document));
        assert_eq!(format!("{:?}", pack.instrument), format!("{:?}", validate::instrument(&document).unwrap()));
    }

    #[test]
    fn what_is_no_language_is_none() {
        assert!(Pack::read(b"").is_none());
        assert!(Pack::read(&packed::pack(&vec![3_usize])).is_none());
    }
}
