//! One person's answers, and reading them from a file.

use std::rc::Rc;

use crate::core::{
    document::{At, Invalid, Problems},
    instrument::{Instrument, Version},
    json::Json,
    limits,
};

/// The format this engine reads and writes.
pub const FORMAT: &str = "readiness-response/1";

/// What a person can say to an item. To say nothing is to skip it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// The statement that fits, `0..=scale.max`, worst to best.
    Option(u8),
    /// "Don't know".
    DontKnow,
    /// "Not applicable"; where the item does not allow it, it counts as skipped.
    NotApplicable,
}

/// One person's answers to an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The project's stage, a position in [`Instrument::stages`].
    pub stage: usize,
    /// The person's role, a position in [`Instrument::roles`].
    pub role: usize,
    /// One entry an item, in the instrument's order; `None` is skipped.
    pub answers: Vec<Option<Answer>>,
    /// Private notes, one entry an item; empty where there is none.
    pub notes: Vec<Rc<str>>,
}

impl Response {
    /// A response in which nothing is answered yet.
    pub fn new(instrument: &Instrument, stage: usize, role: usize) -> Self {
        let items = instrument.items.len();
        Response { stage, role, answers: vec![None; items], notes: vec!["".into(); items] }
    }

    /// Whether anything would be lost with it.
    pub fn is_blank(&self) -> bool {
        self.answers.iter().all(Option::is_none) && self.notes.iter().all(|note| note.is_empty())
    }

    /// Reads a response to this instrument.
    ///
    /// # Errors
    /// Every problem of the document: another format or instrument, a stage, role or item that the instrument does not
    /// have, an answer that is none.
    pub fn read(document: &Json, instrument: &Instrument) -> Result<Self, Invalid> {
        let mut problems = Problems::default();
        let response = Self::read_at(&At::root(document), instrument, &mut problems);
        problems.finish(response)
    }

    /// Reads a response that is a part of a larger document.
    pub fn read_at(at: &At, instrument: &Instrument, p: &mut Problems) -> Self {
        belongs(at, instrument, p);
        let stage = position(at, "stage", |id| instrument.stage(id), p);
        let role = position(at, "role", |id| instrument.role(id), p);
        let mut response = Response::new(instrument, stage, role);
        for (id, at) in at.member("answers", p).map_or_else(Vec::new, |at| at.members(p)) {
            if let Some(item) = item(id, &at, instrument, p) {
                // Where it is no answer, "not applicable" is none.
                let answer = answer(&at, instrument, p);
                response.answers[item] =
                    answer.filter(|a| *a != Answer::NotApplicable || instrument.items[item].allow_na);
            }
        }
        for (id, at) in at.optional("notes").map_or_else(Vec::new, |at| at.members(p)) {
            if let Some(item) = item(id, &at, instrument, p) {
                response.notes[item] = at.text_or_blank(limits::NOTE, p);
            }
        }
        response
    }

    /// The response as a document: what was skipped and empty notes are left out.
    pub fn to_json(&self, instrument: &Instrument) -> Json {
        let ids = || instrument.items.iter().map(|item| item.id.0.clone());
        let answers = ids().zip(&self.answers).filter_map(|(id, answer)| Some((id, answer_json((*answer)?))));
        let notes = ids().zip(&self.notes).filter(|(_, note)| !note.trim().is_empty());
        Json::object([
            ("format", Json::text(FORMAT)),
            ("instrument", instrument.named()),
            ("stage", Json::Text(instrument.stages[self.stage].id.0.clone())),
            ("role", Json::Text(instrument.roles[self.role].id.0.clone())),
            ("answers", Json::Object(answers.collect())),
            ("notes", Json::Object(notes.map(|(id, note)| (id, Json::Text(note.clone()))).collect())),
        ])
    }
}

/// A response may leave out its format and instrument (it is then taken at its word), but may not name others.
fn belongs(at: &At, instrument: &Instrument, p: &mut Problems) {
    if let Some(format) = at.optional("format")
        && format.value() != &Json::text(FORMAT)
    {
        format.expected(&format!("“{FORMAT}”"), p);
    }
    let Some(of) = at.optional("instrument") else {
        return;
    };
    if let Some(id) = of.member("id", p)
        && id.value() != &Json::Text(instrument.id.clone())
    {
        p.add(&id, format!("these answers are for another survey; this one is “{}”", instrument.id));
    }
    if let Some(at) = of.member("version", p) {
        let version = Version::read(&at.text(limits::ID, p));
        if !version.is_some_and(|v| v.compares_with(instrument.version)) {
            p.add(
                &at,
                format!("these answers are for another version of the survey; this one is {}", instrument.version),
            );
        }
    }
}

fn position(at: &At, name: &str, find: impl Fn(&str) -> Option<usize>, p: &mut Problems) -> usize {
    let Some(at) = at.member(name, p) else {
        return 0;
    };
    let id = at.text(limits::ID, p);
    find(&id).unwrap_or_else(|| {
        if !id.is_empty() {
            p.add(&at, format!("there is no {name} “{id}”"));
        }
        0
    })
}

fn item(id: &str, at: &At, instrument: &Instrument, p: &mut Problems) -> Option<usize> {
    let item = instrument.item(id);
    if item.is_none() {
        p.add(at, format!("there is no item “{id}”"));
    }
    item
}

fn answer(at: &At, instrument: &Instrument, p: &mut Problems) -> Option<Answer> {
    let max = instrument.scale.max;
    read_answer(at.value(), max).unwrap_or_else(|| {
        at.expected(&format!("an answer: a whole number from 0 to {max}, “dk” or “na”"), p);
        None
    })
}

/// What a value says on a scale of 0 to `max`; `None` for what is no answer, `Some(None)` for what is skipped.
pub(crate) fn read_answer(value: &Json, max: u8) -> Option<Option<Answer>> {
    match value {
        Json::Int(n) if (0..=i64::from(max)).contains(n) => Some(Some(Answer::Option(*n as u8))),
        Json::Text(word) if &**word == "dk" => Some(Some(Answer::DontKnow)),
        Json::Text(word) if &**word == "na" => Some(Some(Answer::NotApplicable)),
        Json::Text(word) if &**word == "skip" => Some(None),
        _ => None,
    }
}

fn answer_json(answer: Answer) -> Json {
    match answer {
        Answer::Option(n) => Json::Int(n.into()),
        Answer::DontKnow => Json::text("dk"),
        Answer::NotApplicable => Json::text("na"),
    }
}
