//! A JSON document as a tree.

use std::{
    collections::{HashMap, hash_map::Entry},
    fmt,
    rc::Rc,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser::SerializeMap};

/// A JSON value. Numbers other than whole ones that a browser holds exactly are kept only as [`Json::Fractional`]: no
/// document of ours has a use for them, so reading one is always reported as a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Fractional,
    /// A text.
    Text(Rc<str>),
    /// An array.
    List(Vec<Json>),
    /// An object, its members in the order of the document.
    Object(Vec<(Rc<str>, Json)>),
}

impl Json {
    /// A text value.
    pub fn text(text: &str) -> Self {
        Json::Text(text.into())
    }

    /// An object from names and values.
    pub fn object<const N: usize>(members: [(&str, Json); N]) -> Self {
        Json::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// The member of an object, if this is one and has it.
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(n, _)| &**n == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// What it is, in words.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "true or false",
            Json::Int(_) => "a number",
            Json::Fractional => "a fractional number",
            Json::Text(_) => "a text",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

/// The largest whole number that a browser's number holds exactly.
pub const SAFE: u64 = 9_007_199_254_740_991;

/// The text of a document with `\\ufffd` for each escape that is half of a character. A browser's parser takes such halves,
/// and they become that when its text becomes one of ours; a strict parser refuses the document.
pub fn mended(text: &str) -> String {
    let half = |text: &str| -> Option<u32> {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok().filter(|unit| (0xd800..0xe000).contains(unit))
    };
    let (mut to, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        to.push_str(before);
        let pair = half(escape).is_some_and(|unit| unit < 0xdc00)
            && escape.get(6..).and_then(half).is_some_and(|unit| unit >= 0xdc00);
        let length = match half(escape) {
            Some(_) if pair => 12,
            Some(_) => 6,
            None => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
        };
        let (escape, behind) = escape.split_at(length);
        to.push_str(if length == 6 { "\\ufffd" } else { escape });
        rest = behind;
    }
    to.push_str(rest);
    to
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null | Json::Fractional => to.serialize_unit(),
            Json::Bool(b) => to.serialize_bool(*b),
            Json::Int(n) => to.serialize_i64(*n),
            Json::Text(t) => to.serialize_str(t),
            Json::List(items) => to.collect_seq(items),
            Json::Object(members) => {
                let mut map = to.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(&**name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> de::Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, b: bool) -> Result<Json, E> {
        Ok(Json::Bool(b))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Json, E> {
        Ok(if n.abs_diff(0) <= SAFE { Json::Int(n) } else { Json::Fractional })
    }

    fn visit_u64<E>(self, n: u64) -> Result<Json, E> {
        Ok(i64::try_from(n).ok().filter(|_| n <= SAFE).map_or(Json::Fractional, Json::Int))
    }

    /// `2.0` is 2: a browser's parser cannot tell them apart.
    fn visit_f64<E>(self, n: f64) -> Result<Json, E> {
        let whole = n as i64;
        Ok(if whole.abs_diff(0) <= SAFE && whole as f64 == n { Json::Int(whole) } else { Json::Fractional })
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::text(text))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(Rc<str>, Json)> = Vec::new();
        let mut places: HashMap<Rc<str>, usize> = HashMap::new();
        // Of two members of one name the later counts, as in browsers: a file must not mean one thing there and another here.
        while let Some((name, value)) = map.next_entry::<String, Json>()? {
            let name: Rc<str> = name.into();
            match places.entry(name.clone()) {
                Entry::Occupied(place) => members[*place.get()].1 = value,
                Entry::Vacant(place) => {
                    place.insert(members.len());
                    members.push((name, value));
                }
            }
        }
        Ok(Json::Object(members))
    }
}
