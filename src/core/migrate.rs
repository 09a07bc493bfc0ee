//! Answers to another version of the instrument, on this one: items keep their ids, so what is asked in both versions comes
//! over. What does not is named, and whoever stores the answers keeps the document as it was.

use std::rc::Rc;

use crate::core::{
    document::{At, Problems},
    instrument::{Instrument, Version},
    json::Json,
    plan,
    response::read_answer,
    wire::Survey,
};

/// Something that this version of the instrument has no place for. Each names the id that the document has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Dropped {
    /// The stage is gone. Instead stands the first one at which all that came over is asked.
    Stage(Rc<str>),
    /// The role is gone. Instead stands the first one.
    Role(Rc<str>),
    /// The item is gone, with its answer.
    Item(Rc<str>),
    /// The item is there, but the answer is none of its answers.
    Answer(Rc<str>),
    /// The item is gone, with the note to it.
    Note(Rc<str>),
    /// A step of a plan aims at an item or an option that is gone.
    Step(Rc<str>),
}

/// Answers, and what did not come over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// The answers on the present instrument.
    pub survey: Survey,
    /// The version of the instrument that they were given to.
    pub version: Version,
    /// What was left behind; empty where the version is the present one.
    pub dropped: Vec<Dropped>,
}

impl Migrated {
    /// Reads a response that is a part of a larger document. One to the present version is read strictly; one to any other
    /// version is migrated. One that names no version is to that of the document around it.
    pub fn read_at(at: &At, around: Version, instrument: &Instrument, p: &mut Problems) -> Self {
        let version = at.value().get("instrument").and_then(version_of).unwrap_or(around);
        let mut dropped = Vec::new();
        let survey = if version == instrument.version {
            Survey::read_at(at, instrument, p)
        } else {
            let fitting = fitting(at.value(), instrument, &mut dropped);
            Survey::read_at(&at.replaced(&fitting), instrument, p)
        };
        Migrated { survey, version, dropped }
    }
}

/// The version in `{"id": …, "version": "1.0.0"}`.
pub fn version_of(named: &Json) -> Option<Version> {
    match named.get("version") {
        Some(Json::Text(text)) => Version::read(text),
        _ => None,
    }
}

/// The response, naming its version: the document around it will be of another.
pub fn naming(response: &Json, instrument: &Instrument, version: Version) -> Json {
    match response {
        Json::Object(members) if response.get("instrument").and_then(version_of).is_none() => {
            let version = Json::text(&version.to_string());
            let named = Json::object([("id", Json::Text(instrument.id.clone())), ("version", version)]);
            let others = members.iter().filter(|(name, _)| &**name != "instrument").cloned();
            Json::Object(others.chain([("instrument".into(), named)]).collect())
        }
        _ => response.clone(),
    }
}

/// The response with what this instrument has a place for, as if given to it.
fn fitting(response: &Json, instrument: &Instrument, dropped: &mut Vec<Dropped>) -> Json {
    let Json::Object(members) = response else {
        return response.clone();
    };
    let mut kept = Vec::new();
    for (name, value) in members {
        let value = match (&**name, value) {
            ("instrument", Json::Object(_)) => of_present(value, instrument),
            ("answers", Json::Object(answers)) => fitting_answers(answers, instrument, dropped),
            ("notes", Json::Object(notes)) => fitting_notes(notes, instrument, dropped),
            _ => value.clone(),
        };
        kept.push((name.clone(), value));
    }
    // The stage needs the answers that are left, wherever they stood.
    let earliest = earliest_stage(kept.iter().find(|(name, _)| &**name == "answers"), instrument);
    if let Some(id) = text_of(&mut kept, "stage").filter(|id| instrument.stage(id).is_none()) {
        dropped.push(Dropped::Stage(id.clone()));
        *id = instrument.stages[earliest].id.0.clone();
    }
    if let Some(id) = text_of(&mut kept, "role").filter(|id| instrument.role(id).is_none()) {
        dropped.push(Dropped::Role(id.clone()));
        *id = instrument.roles[0].id.0.clone();
    }
    Json::Object(kept)
}

fn text_of<'a>(members: &'a mut [Member], name: &str) -> Option<&'a mut Rc<str>> {
    match members.iter_mut().find(|(n, _)| &**n == name) {
        Some((_, Json::Text(text))) => Some(text),
        _ => None,
    }
}

type Member = (Rc<str>, Json);

/// Another instrument's name stays: reading it is refused.
fn of_present(named: &Json, instrument: &Instrument) -> Json {
    let id = named.get("id").cloned().unwrap_or(Json::Null);
    Json::object([("id", id), ("version", Json::text(&instrument.version.to_string()))])
}

fn fitting_answers(answers: &[Member], instrument: &Instrument, dropped: &mut Vec<Dropped>) -> Json {
    let mut kept = Vec::new();
    for (id, value) in answers {
        if instrument.item(id).is_none() {
            dropped.push(Dropped::Item(id.clone()));
        } else if read_answer(value, instrument.scale.max).is_none() {
            dropped.push(Dropped::Answer(id.clone()));
        } else {
            kept.push((id.clone(), value.clone()));
        }
    }
    Json::Object(kept)
}

fn fitting_notes(notes: &[Member], instrument: &Instrument, dropped: &mut Vec<Dropped>) -> Json {
    let mut kept = Vec::new();
    for (id, value) in notes {
        if instrument.item(id).is_none() {
            dropped.push(Dropped::Note(id.clone()));
        } else {
            kept.push((id.clone(), value.clone()));
        }
    }
    Json::Object(kept)
}

/// The first stage at which every answered item is asked: an earlier one would hide answers.
fn earliest_stage(answers: Option<&Member>, instrument: &Instrument) -> usize {
    let Some((_, Json::Object(answers))) = answers else {
        return 0;
    };
    let items = answers.iter().filter_map(|(id, _)| instrument.item(id));
    items.map(|item| instrument.items[item].from_stage).max().unwrap_or(0)
}

/// The steps of a plan to another version that this instrument has a place for.
pub fn fitting_steps(plan: &Json, instrument: &Instrument, dropped: &mut Vec<Dropped>) -> Json {
    let Json::List(steps) = plan else {
        return plan.clone();
    };
    let fits = |step: &&Json| {
        let Some(Json::Text(id)) = step.get("item") else {
            return true;
        };
        let aims = matches!(step.get("to"), Some(Json::Int(to)) if plan::aims(instrument).contains(to));
        let fits = aims && instrument.item(id).is_some();
        if !fits {
            dropped.push(Dropped::Step(id.clone()));
        }
        fits
    };
    Json::List(steps.iter().filter(fits).cloned().collect())
}
