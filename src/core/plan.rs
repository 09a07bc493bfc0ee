//! The action plan: which steps a project takes, who takes them, and by when.

use std::{ops::RangeInclusive, rc::Rc};

use crate::core::{
    date::Date,
    document::{At, Problems},
    instrument::Instrument,
    json::Json,
    limits::{self, within},
};

/// One step: an item is to be raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// The item, a position in [`Instrument::items`].
    pub item: usize,
    /// The option aimed at, `scale.goal..=scale.max`: no plan aims at a half-way state.
    pub to: u8,
    /// Who takes it; empty while nobody does. At most [`limits::NAME`] characters.
    pub owner: Rc<str>,
    /// By when.
    pub due: Option<Date>,
    /// Anything else; may be empty. At most [`limits::NOTE`] characters.
    pub note: Rc<str>,
    /// Whether it is taken. The answers say whether it reached its aim.
    pub done: bool,
}

/// What can be set in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Who takes it.
    Owner(Rc<str>),
    /// By when.
    Due(Option<Date>),
    /// Anything else.
    Note(Rc<str>),
    /// Whether it is taken.
    Done(bool),
}

/// The chosen steps, in the order in which they were chosen; at most one an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    steps: Vec<PlanStep>,
}

/// What a step can aim at.
pub fn aims(instrument: &Instrument) -> RangeInclusive<i64> {
    instrument.scale.goal.into()..=instrument.scale.max.into()
}

impl Plan {
    /// The steps.
    pub fn steps(&self) -> &[PlanStep] {
        &self.steps
    }

    /// Whether a step raises an item at least to this option.
    pub fn raises(&self, item: usize, to: u8) -> bool {
        self.steps.iter().any(|step| step.item == item && step.to >= to)
    }

    /// The place of the step that raises an item.
    fn place(&self, item: usize) -> Option<usize> {
        self.steps.iter().position(|step| step.item == item)
    }

    /// Chooses a step, the last one. An item that is raised already gets the new aim, which is yet to be reached.
    pub fn add(&mut self, item: usize, to: u8) {
        match self.steps.iter_mut().find(|step| step.item == item) {
            Some(step) if step.to != to => (step.to, step.done) = (to, false),
            Some(_) => {}
            None => {
                self.steps.push(PlanStep { item, to, owner: "".into(), due: None, note: "".into(), done: false });
            }
        }
    }

    /// Sets something in the step that raises an item, if there is one. Texts are cut to their limits.
    pub fn set(&mut self, item: usize, field: Field) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.item == item) {
            match field {
                Field::Owner(owner) => step.owner = within(&owner, limits::NAME),
                Field::Due(due) => step.due = due,
                Field::Note(note) => step.note = within(&note, limits::NOTE),
                Field::Done(done) => step.done = done,
            }
        }
    }

    /// Takes the step that raises an item out of the plan. With its place, it can be put back.
    pub fn remove(&mut self, item: usize) -> Option<(usize, PlanStep)> {
        let place = self.place(item)?;
        Some((place, self.steps.remove(place)))
    }

    /// Puts a step back to its place, unless the item has another one by now.
    pub fn put_back(&mut self, place: usize, step: PlanStep) {
        if self.place(step.item).is_none() {
            self.steps.insert(place.min(self.steps.len()), step);
        }
    }

    /// Reads a plan that is a part of a larger document.
    pub fn read_at(at: &At, instrument: &Instrument, p: &mut Problems) -> Self {
        let mut plan = Plan::default();
        for at in at.list(limits::ITEMS, p) {
            if let Some(step) = read_step(&at, instrument, p) {
                if plan.place(step.item).is_some() {
                    p.add(&at, format!("a second step for “{}”", instrument.items[step.item].id));
                } else {
                    plan.steps.push(step);
                }
            }
        }
        plan
    }

    /// The plan as a document: what is empty is left out.
    pub fn to_json(&self, instrument: &Instrument) -> Json {
        Json::List(self.steps.iter().map(|step| step_json(step, instrument)).collect())
    }
}

fn read_step(at: &At, instrument: &Instrument, p: &mut Problems) -> Option<PlanStep> {
    let id = at.text_in("item", limits::ID, p);
    let item = instrument.item(&id);
    if item.is_none() && !id.is_empty() {
        p.add(at, format!("there is no item “{id}”"));
    }
    let aims = aims(instrument);
    let to = at.int_in("to", *aims.start(), *aims.end(), p) as u8;
    let owner = at.text_or_none("owner", limits::NAME, p);
    let note = at.text_or_none("note", limits::NOTE, p);
    let due = at.optional("due").and_then(|at| at.date(p));
    let done = at.optional("done").is_some_and(|at| at.bool(p));
    Some(PlanStep { item: item?, to, owner, due, note, done })
}

fn step_json(step: &PlanStep, instrument: &Instrument) -> Json {
    let mut members = vec![
        ("item".into(), Json::Text(instrument.items[step.item].id.0.clone())),
        ("to".into(), Json::Int(step.to.into())),
    ];
    for (name, text) in [("owner", &step.owner), ("note", &step.note)] {
        if !text.trim().is_empty() {
            members.push((name.into(), Json::Text(text.clone())));
        }
    }
    if let Some(due) = step.due {
        members.push(("due".into(), Json::text(&due.to_string())));
    }
    if step.done {
        members.push(("done".into(), Json::Bool(true)));
    }
    Json::Object(members)
}
