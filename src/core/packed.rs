//! The form in which the built-in instrument is compiled in: a JSON tree as bytes.
//!
//! Reading it takes a fraction of the time that the browser's JSON parser and the way through JavaScript values take: 35 ms
//! less before the first view on a phone's processor. `build.rs` packs, the widget unpacks.
//!
//! Structure and texts are kept apart, because each compresses better alone. The structure is the count of object shapes,
//! the count of names of each, and the value; a value is a tag and what follows it: nothing for null, false, true and a
//! text, a number, a list's count and values, an object's shape and values. The texts follow in the order of reading, the
//! names of the shapes first. Numbers are never negative and stand in seven bits a byte, least first.

use std::rc::Rc;

use super::json::Json;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INT: u8 = 3;
const TEXT: u8 = 4;
const LIST: u8 = 5;
const OBJECT: u8 = 6;

/// Ends a text; no text of an instrument holds it.
const END: char = '\0';

/// Packs a tree. What has no packed form becomes null: a number that is negative or not whole, a text with a NUL.
pub fn pack(json: &Json) -> Vec<u8> {
    let mut packer = Packer::default();
    packer.value(json);
    let mut structure = Vec::new();
    let mut texts = String::new();
    number(packer.shapes.len() as u64, &mut structure);
    for shape in &packer.shapes {
        number(shape.len() as u64, &mut structure);
        shape.iter().for_each(|name| texts.extend([name, "\0"]));
    }
    structure.append(&mut packer.structure);
    texts.push_str(&packer.texts);
    let mut packed = Vec::new();
    number(structure.len() as u64, &mut packed);
    packed.extend(structure);
    packed.extend(texts.into_bytes());
    packed
}

#[derive(Default)]
struct Packer {
    shapes: Vec<Vec<Rc<str>>>,
    structure: Vec<u8>,
    texts: String,
}

impl Packer {
    fn value(&mut self, json: &Json) {
        match json {
            Json::Bool(false) => self.structure.push(FALSE),
            Json::Bool(true) => self.structure.push(TRUE),
            Json::Int(n @ 0..) => self.counted(INT, *n as u64),
            Json::Text(words) if !words.contains(END) => {
                self.structure.push(TEXT);
                self.texts.extend([words, "\0"]);
            }
            Json::List(items) => {
                self.counted(LIST, items.len() as u64);
                items.iter().for_each(|item| self.value(item));
            }
            Json::Object(members) => {
                let shape: Vec<Rc<str>> = members.iter().map(|(name, _)| name.clone()).collect();
                let known = self.shapes.iter().position(|known| *known == shape);
                let place = known.unwrap_or_else(|| {
                    self.shapes.push(shape);
                    self.shapes.len() - 1
                });
                self.counted(OBJECT, place as u64);
                members.iter().for_each(|(_, value)| self.value(value));
            }
            Json::Null | Json::Fractional | Json::Int(_) | Json::Text(_) => self.structure.push(NULL),
        }
    }

    fn counted(&mut self, tag: u8, count: u64) {
        self.structure.push(tag);
        number(count, &mut self.structure);
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

/// Unpacks a tree; `None` for bytes that [`pack`] did not make.
pub fn unpack(bytes: &[u8]) -> Option<Json> {
    let mut bytes = bytes;
    let length = read_number(&mut bytes)? as usize;
    let (structure, texts) = bytes.split_at_checked(length)?;
    let mut reader = Unpacker { structure, texts: std::str::from_utf8(texts).ok()?, shapes: Vec::new() };
    for _ in 0..reader.number()? {
        let names = (0..reader.number()?).map(|_| reader.text()).collect::<Option<_>>()?;
        reader.shapes.push(names);
    }
    let json = reader.value()?;
    (reader.structure.is_empty() && reader.texts.is_empty()).then_some(json)
}

struct Unpacker<'a> {
    structure: &'a [u8],
    texts: &'a str,
    shapes: Vec<Rc<[Rc<str>]>>,
}

impl Unpacker<'_> {
    fn value(&mut self) -> Option<Json> {
        Some(match byte(&mut self.structure)? {
            NULL => Json::Null,
            FALSE => Json::Bool(false),
            TRUE => Json::Bool(true),
            INT => Json::Int(self.number()? as i64),
            TEXT => Json::Text(self.text()?),
            LIST => Json::List((0..self.number()?).map(|_| self.value()).collect::<Option<_>>()?),
            OBJECT => {
                let place = self.number()? as usize;
                let names = self.shapes.get(place)?.clone();
                Json::Object(names.iter().map(|name| Some((name.clone(), self.value()?))).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    fn number(&mut self) -> Option<u64> {
        read_number(&mut self.structure)
    }

    fn text(&mut self) -> Option<Rc<str>> {
        let (words, after) = self.texts.split_once(END)?;
        self.texts = after;
        Some(words.into())
    }
}

fn byte(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// Reads what [`number`] wrote, and moves on behind it.
pub fn read_number(rest: &mut &[u8]) -> Option<u64> {
    let (mut n, mut shift) = (0, 0);
    loop {
        let part = byte(rest)?;
        n |= u64::from(part & 127).checked_shl(shift)?;
        if part < 128 {
            return Some(n);
        }
        shift += 7;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_comes_back_the_same() {
        let tree = Json::object([
            ("null", Json::Null),
            ("truth", Json::List(vec![Json::Bool(true), Json::Bool(false)])),
            ("number", Json::List([0, 1, 127, 128, 300, i64::MAX].map(Json::Int).to_vec())),
            ("text", Json::text(&"é".repeat(100))),
            ("alike", Json::List(vec![Json::object([("a", Json::Int(1))]), Json::object([("a", Json::text(""))])])),
            ("nothing", Json::Object(Vec::new())),
        ]);
        assert_eq!(unpack(&pack(&tree)), Some(tree));
    }

    #[test]
    fn torn_bytes_are_refused() {
        let bytes = pack(&Json::List(vec![Json::text("abc"), Json::object([("x", Json::Int(7))])]));
        for end in 0..bytes.len() {
            assert_eq!(unpack(&bytes[..end]), None);
        }
        assert_eq!(unpack(&[&bytes[..], b"more\0"].concat()), None);
    }
}
