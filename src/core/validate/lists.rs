//! Small readers that every part of an instrument shares: lists, ids and references.

use std::rc::Rc;

use crate::core::{
    document::{At, Problems},
    json::Json,
    limits,
};

/// An id with its label.
pub type Named = (Rc<str>, Rc<str>);

pub fn entries<T>(
    root: &At,
    name: &str,
    most: usize,
    p: &mut Problems,
    mut read: impl FnMut(&At, &mut Problems) -> T,
) -> Vec<T> {
    root.list_in(name, most, p).iter().map(|at| read(at, p)).collect()
}

pub fn optional_list<T>(
    at: &At,
    name: &str,
    most: usize,
    p: &mut Problems,
    mut read: impl FnMut(&At, &mut Problems) -> T,
) -> Vec<T> {
    let list = at.optional(name).map_or_else(Vec::new, |at| at.list(most, p));
    list.iter().map(|at| read(at, p)).collect()
}

/// A list of ids with labels that must not be empty: the first of each stands in while problems are collected.
pub fn named(root: &At, name: &str, most: usize, p: &mut Problems) -> Vec<Named> {
    let list = entries(root, name, most, p, |at, p| (id(at, p), at.text_in("label", limits::TEXT, p)));
    unique(root, name, list.iter().map(|(id, _)| id), p);
    if list.is_empty() && root.optional(name).is_some() {
        p.add(root, format!("“{name}” needs at least one entry"));
    }
    list
}

pub fn id(at: &At, p: &mut Problems) -> Rc<str> {
    let Some(at) = at.member("id", p) else {
        return "".into();
    };
    let text = at.text(limits::ID, p);
    // Browsers take a member of this name for something else.
    if &*text == "__proto__" {
        p.add(&at, "“__proto__” cannot be an id".to_owned());
    }
    if !text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.:".contains(c)) {
        p.add(&at, format!("“{text}” has characters other than letters, digits, “-”, “_”, “.” and “:”"));
    }
    text
}

pub fn unique<'a>(root: &At, name: &str, ids: impl Iterator<Item = &'a Rc<str>>, p: &mut Problems) {
    let mut seen: Vec<&str> = Vec::new();
    for id in ids.filter(|id| !id.is_empty()) {
        if seen.contains(&&**id) {
            p.add(root, format!("the id “{id}” is there more than once in “{name}”"));
        }
        seen.push(id);
    }
}

pub fn position<'a>(
    name: &str,
    at: &At,
    kind: &str,
    ids: impl Iterator<Item = &'a Rc<str>>,
    p: &mut Problems,
) -> usize {
    let mut ids = ids;
    ids.position(|id| &**id == name).unwrap_or_else(|| {
        p.add(at, format!("there is no {kind} “{name}”"));
        0
    })
}

pub fn reference<'a>(at: &At, kind: &str, ids: impl Iterator<Item = &'a Rc<str>>, p: &mut Problems) -> usize {
    match at.value() {
        Json::Text(name) => position(name, at, kind, ids, p),
        _ => {
            at.expected(&format!("the id of a {kind}"), p);
            0
        }
    }
}
