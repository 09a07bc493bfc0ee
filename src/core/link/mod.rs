//! A survey as a link: what the part of an address after `#` says. A browser sends it to nobody.
//!
//! The bytes, as [`base64url`] writes them after [`PREFIX`]:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version of this form, 1; plus 128 if the content is sealed |
//! | 2 | checksum of the instrument's id |
//! | 1–3 each | major and minor version of the instrument, seven bits a byte, least first |
//! | 2 | checksum of all ids that the content counts on the order of |
//! | … | the [`content`], or an [`envelope`] with the content sealed in it |
//! | 4 | CRC-32 of all before, least byte first; here in every version |

use std::{fmt, rc::Rc};

use self::{content::Linked, crc::crc32, envelope::Envelope};
use crate::core::{
    instrument::{Instrument, Version},
    packed::{number, read_number},
    result::Outcome,
    stated::{Level, Stated},
    wire::Survey,
};

pub mod base64url;
pub mod content;
pub mod crc;
pub mod digits;
pub mod envelope;

/// What stands before the bytes. Other parts of the same address may stand around it, with `&` between.
pub const PREFIX: &str = "crm-readiness=";

/// Longer is no link of ours: the largest instrument needs a third of it.
const LONGEST: usize = 1000;

const VERSION: u8 = 1;
const SEALED: u8 = 128;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is nothing of ours in the address.
    NotOurs,
    /// A part of it is missing or changed.
    Damaged,
    /// A newer engine made it, with this version of the form.
    Newer(u8),
    /// It is for another instrument.
    OtherInstrument,
    /// It is for an instrument of this version (major and minor) whose questions are others; the version may be the same.
    OtherVersion(u16, u16),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            LinkError::NotOurs => write!(f, "the address holds no survey: there is no “{PREFIX}” after its “#”"),
            LinkError::Damaged => f.write_str("the link is damaged: copy it again, whole"),
            LinkError::Newer(version) => {
                write!(f, "the link is of version {version}, this engine reads version {VERSION}: use a newer one")
            }
            LinkError::OtherInstrument => f.write_str("the link is for another survey"),
            LinkError::OtherVersion(major, minor) => {
                write!(
                    f,
                    "the link is for an edition of the survey (version {major}.{minor}) whose questions are others"
                )
            }
        }
    }
}

impl std::error::Error for LinkError {}

/// What a link turns out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// Open to everybody.
    Plain(Linked),
    /// Under a passphrase; [`Linked::unpack`] reads what is in it.
    Sealed(Envelope),
}

/// Whether the address has something of ours after its `#`, whatever it is.
pub fn is_ours(fragment: &str) -> bool {
    part(fragment).is_some()
}

fn part(fragment: &str) -> Option<String> {
    let parts = fragment.trim_start_matches('#').split('&');
    parts.filter_map(|part| unescaped(part).strip_prefix(PREFIX).map(str::to_owned)).next()
}

/// With the characters for which some programs write `%3D` and the like. None of ours needs it.
fn unescaped(part: &str) -> String {
    let mut pieces = part.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let byte = piece.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match byte.filter(u8::is_ascii) {
            Some(byte) => {
                text.push(byte.into());
                text.push_str(&piece[2..]);
            }
            None => {
                text.push('%');
                text.push_str(piece);
            }
        }
    }
    text
}

/// What a link to this survey holds at a level.
pub fn linked(level: Level, instrument: &Instrument, survey: &Survey, outcome: &Outcome) -> Linked {
    match level {
        Level::Everything => {
            let items = survey.response.notes.len();
            let mut survey = survey.clone();
            survey.response.notes = vec![Rc::from(""); items];
            Linked::Answered(survey)
        }
        Level::Verdict | Level::Dimensions => Linked::Stated(Stated::of(level, instrument, survey, outcome)),
    }
}

/// The part of the address after `#`, for everybody to open.
pub fn plain(linked: &Linked, instrument: &Instrument) -> String {
    let mut bytes = head(instrument, VERSION);
    bytes.append(&mut linked.pack(instrument));
    finish(bytes)
}

/// The part of the address after `#`, with its content sealed.
pub fn sealed(envelope: &Envelope) -> String {
    finish(envelope.pack())
}

/// What a sealed content is bound to: nobody can put it under another head.
pub fn head_of_sealed(instrument: &Instrument) -> Vec<u8> {
    head(instrument, VERSION | SEALED)
}

/// Opens what the address has after its `#`.
///
/// # Errors
/// See [`LinkError`]. Any change of a single character is found, and nothing of a link that cannot be used is looked at
/// further.
pub fn open(fragment: &str, instrument: &Instrument) -> Result<Opened, LinkError> {
    let text = part(fragment).ok_or(LinkError::NotOurs)?;
    let bytes = Some(text).filter(|text| text.len() <= LONGEST).and_then(|text| base64url::decode(&text));
    let bytes = bytes.ok_or(LinkError::Damaged)?;
    let (bytes, sum) = bytes.split_last_chunk().ok_or(LinkError::Damaged)?;
    if u32::from_le_bytes(*sum) != crc32(bytes) {
        return Err(LinkError::Damaged);
    }
    let first = *bytes.first().ok_or(LinkError::Damaged)?;
    match first & !SEALED {
        // There never was a version 0.
        0 => return Err(LinkError::Damaged),
        VERSION => {}
        newer => return Err(LinkError::Newer(newer)),
    }
    let length = head_length(bytes, instrument)?;
    let (head, rest) = bytes.split_at_checked(length).ok_or(LinkError::Damaged)?;
    let opened = match first & SEALED {
        0 => Linked::unpack(rest, instrument).map(Opened::Plain),
        _ => Envelope::unpack(head, rest).map(Opened::Sealed),
    };
    opened.ok_or(LinkError::Damaged)
}

fn head(instrument: &Instrument, first: u8) -> Vec<u8> {
    let mut bytes = vec![first];
    bytes.extend(short_sum(instrument.id.as_bytes()));
    let Version { major, minor, .. } = instrument.version;
    number(major.into(), &mut bytes);
    number(minor.into(), &mut bytes);
    bytes.extend(shape(instrument));
    bytes
}

/// Checks that the head is for this instrument, and says how long it is.
fn head_length(bytes: &[u8], instrument: &Instrument) -> Result<usize, LinkError> {
    let mut rest = bytes.get(3..).ok_or(LinkError::Damaged)?;
    if bytes[1..3] != short_sum(instrument.id.as_bytes()) {
        return Err(LinkError::OtherInstrument);
    }
    let mut version = || read_number(&mut rest).and_then(|n| u16::try_from(n).ok()).ok_or(LinkError::Damaged);
    let (major, minor) = (version()?, version()?);
    let (theirs, rest) = rest.split_first_chunk().ok_or(LinkError::Damaged)?;
    if major != instrument.version.major || *theirs != shape(instrument) {
        return Err(LinkError::OtherVersion(major, minor));
    }
    Ok(bytes.len() - rest.len())
}

fn short_sum(bytes: &[u8]) -> [u8; 2] {
    let [low, high, ..] = crc32(bytes).to_le_bytes();
    [low, high]
}

/// The content names nothing: it counts on the order of these ids, and on what can be answered.
fn shape(instrument: &Instrument) -> [u8; 2] {
    let mut all = vec![instrument.scale.max];
    let mut add = |id: &str| {
        all.extend(id.bytes());
        all.push(0);
    };
    instrument.stages.iter().for_each(|stage| add(&stage.id.0));
    instrument.roles.iter().for_each(|role| add(&role.id.0));
    instrument.dimensions.iter().for_each(|dimension| add(&dimension.id.0));
    instrument.items.iter().for_each(|item| {
        add(&item.id.0);
        add(if item.allow_na { "na" } else { "" });
    });
    instrument.flags.iter().for_each(|flag| add(&flag.id.0));
    short_sum(&all)
}

fn finish(mut bytes: Vec<u8>) -> String {
    let sum = crc32(&bytes);
    bytes.extend(sum.to_le_bytes());
    PREFIX.to_owned() + &base64url::encode(&bytes)
}
