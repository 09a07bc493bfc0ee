//! Values as bytes, for the file of a language: what it holds was checked when it was packed, so that a visitor's browser
//! neither parses nor checks it again.
//!
//! Structure and texts are kept apart, because each compresses better alone. Numbers are never negative and stand in seven bits
//! a byte, least first; a list is its length and its values; a record is its fields ([`shapes`]). The texts follow in the
//! order of reading, each ended by a NUL. A checksum of everything ends the bytes.

use std::rc::Rc;

use crate::core::link::crc::crc32;

mod shapes;

/// Ends a text; no text of an instrument holds it.
const END: char = '\0';

/// What can be packed.
pub trait Packed {
    /// Adds itself.
    fn pack(&self, to: &mut Packer);
    /// Reads itself; anything where the bytes are damaged, which the reader then knows.
    fn unpack(from: &mut Unpacker) -> Self;
}

/// Packs a value. No text in it may hold a NUL: reading would refuse it.
pub fn pack(value: &impl Packed) -> Vec<u8> {
    let mut to = Packer::default();
    value.pack(&mut to);
    let mut packed = Vec::new();
    number(to.structure.len() as u64, &mut packed);
    packed.extend(to.structure);
    packed.extend(to.texts.into_bytes());
    packed.extend(crc32(&packed).to_le_bytes());
    packed
}

/// Unpacks a value; `None` for bytes that [`pack`] did not make.
pub fn unpack<T: Packed>(bytes: &[u8]) -> Option<T> {
    let (mut rest, sum) = bytes.split_last_chunk()?;
    if u32::from_le_bytes(*sum) != crc32(rest) {
        return None;
    }
    let length = read_number(&mut rest)? as usize;
    let (structure, texts) = rest.split_at_checked(length)?;
    let mut from = Unpacker { structure, texts: std::str::from_utf8(texts).ok()?, sound: true };
    let value = T::unpack(&mut from);
    (from.sound && from.structure.is_empty() && from.texts.is_empty()).then_some(value)
}

/// Collects what is packed.
#[derive(Default)]
pub struct Packer {
    structure: Vec<u8>,
    texts: String,
}

/// Reads what was packed.
pub struct Unpacker<'a> {
    structure: &'a [u8],
    texts: &'a str,
    sound: bool,
}

impl Unpacker<'_> {
    fn number(&mut self) -> u64 {
        let number = read_number(&mut self.structure);
        self.sound &= number.is_some();
        number.unwrap_or_default()
    }
}

impl Packed for Rc<str> {
    fn pack(&self, to: &mut Packer) {
        to.texts.push_str(self);
        to.texts.push(END);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let (words, after) = from.texts.split_once(END).unwrap_or_else(|| {
            from.sound = false;
            ("", "")
        });
        from.texts = after;
        words.into()
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Packer) {
        number(self.len() as u64, &mut to.structure);
        self.iter().for_each(|value| value.pack(to));
    }

    fn unpack(from: &mut Unpacker) -> Self {
        let mut values = Vec::new();
        for _ in 0..from.number() {
            if !from.sound {
                break;
            }
            values.push(T::unpack(from));
        }
        values
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

/// Writes a number in seven bits a byte, least first.
pub fn number(mut n: u64, to: &mut Vec<u8>) {
    while n > 127 {
        to.push(n as u8 | 128);
        n >>= 7;
    }
    to.push(n as u8);
}

/// Reads what [`number`] wrote, and moves on behind it.
pub fn read_number(rest: &mut &[u8]) -> Option<u64> {
    let (mut n, mut shift) = (0, 0);
    loop {
        let (part, after) = rest.split_first()?;
        *rest = after;
        n |= u64::from(part & 127).checked_shl(shift)?;
        if *part < 128 {
            return Some(n);
        }
        shift += 7;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Value = Vec<(Rc<str>, Vec<usize>)>;

    fn value() -> Value {
        vec![("".into(), vec![]), ("é".repeat(100).into(), vec![0, 1, 127, 128, 300, usize::MAX])]
    }

    #[test]
    fn a_value_comes_back_the_same() {
        assert_eq!(unpack::<Value>(&pack(&value())), Some(value()));
    }

    #[test]
    fn torn_and_changed_bytes_are_refused() {
        let bytes = pack(&value());
        for end in 0..bytes.len() {
            assert_eq!(unpack::<Value>(&bytes[..end]), None);
            let mut changed = bytes.clone();
            changed[end] ^= 1;
            assert_eq!(unpack::<Value>(&changed), None);
        }
        assert_eq!(unpack::<Value>(&[&bytes[..], b"more\0"].concat()), None);
    }

    #[test]
    fn sound_bytes_of_another_value_are_refused() {
        assert_eq!(unpack::<Value>(&pack(&vec![7_usize])), None);
        assert_eq!(unpack::<Vec<usize>>(&pack(&value())), None);
    }
}
