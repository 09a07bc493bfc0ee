//! Who is asked what: the items of a form, by role and stage, and the pages they stand on.

use crate::core::{exact::whole, instrument::Instrument, response::Response, score, state::State};

/// How much a person wants to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// The items of the instrument's `short_form`.
    Short,
    /// Every item.
    Full,
}

impl Form {
    /// Its name in files and attributes.
    pub fn name(self) -> &'static str {
        match self {
            Form::Short => "short",
            Form::Full => "full",
        }
    }

    /// The form of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Form::Short, Form::Full].into_iter().find(|form| form.name() == name)
    }
}

/// The items that a person in this role is asked at this stage, in the instrument's order.
pub fn asked(instrument: &Instrument, form: Form, role: usize, stage: usize) -> Vec<usize> {
    let due = |&i: &usize| {
        let item = &instrument.items[i];
        let in_form = form == Form::Full || instrument.short_form.contains(&i);
        in_form && item.from_stage <= stage && item.roles.contains(&role)
    };
    (0..instrument.items.len()).filter(due).collect()
}

/// The items that apply at this stage and are asked of other roles only, in the instrument's order.
pub fn asked_of_others(instrument: &Instrument, role: usize, stage: usize) -> Vec<usize> {
    let others = |&i: &usize| {
        let item = &instrument.items[i];
        item.from_stage <= stage && !item.roles.contains(&role)
    };
    (0..instrument.items.len()).filter(others).collect()
}

/// The items that a survey shows: those asked, and those that have an answer already, from another form, role or file. What
/// counts in the result can always be seen and changed.
pub fn shown(instrument: &Instrument, form: Form, response: &Response) -> Vec<usize> {
    let asked = asked(instrument, form, response.role, response.stage);
    let shown = |&i: &usize| {
        let answered = response.answers[i].is_some() && instrument.items[i].from_stage <= response.stage;
        answered || asked.contains(&i)
    };
    (0..instrument.items.len()).filter(shown).collect()
}

/// Items grouped by dimension, in the instrument's order: one page each. Dimensions without an item have no page.
pub fn pages(instrument: &Instrument, items: &[usize]) -> Vec<(usize, Vec<usize>)> {
    let page = |dimension| {
        let mine = items.iter().copied().filter(|&i| instrument.items[i].dimension == dimension);
        (dimension, mine.collect::<Vec<_>>())
    };
    (0..instrument.dimensions.len()).map(page).filter(|(_, items)| !items.is_empty()).collect()
}

/// Whether this role can see only a part: even with every question answered, the coverage would stay under what a
/// verdict needs.
pub fn sees_only_a_part(instrument: &Instrument, role: usize, stage: usize) -> bool {
    let mine = asked(instrument, Form::Full, role, stage);
    let state = |i: usize| match () {
        () if instrument.items[i].from_stage > stage => State::Off,
        () if mine.contains(&i) => State::Value(whole(0)),
        () => State::Skipped,
    };
    let states: Vec<State> = (0..instrument.items.len()).map(state).collect();
    let dimensions = score::dimensions(instrument, &states, 0);
    score::coverage(instrument, &dimensions) < instrument.rule.min_coverage
}
