//! What the widget does to the world: it saves, tells the host page, moves the focus, and hands files over.

use std::{cell::RefCell, rc::Rc};

use yew::{Callback, Event, NodeRef, virtual_dom::Listener};

use crate::{
    app::{
        aside::TriedAt,
        files::FileError,
        keep::Keeping,
        projects::file_name,
        state::{Action, Focus, LAST_PART, Rest, State, View},
    },
    browser::{
        day,
        dom::{self, Scroll},
        files, json,
        listener::{On, on},
        page, rest,
        storage::{Slot, StorageError},
    },
    core::{
        instrument::Instrument,
        json::Json,
        limits,
        project::{Portfolio, Project},
    },
};

/// One slot of the browser's storage, and what this tab last saw in it.
pub struct Keeper {
    slot: Slot,
    seen: RefCell<Option<String>>,
}

impl Keeper {
    /// A keeper that has not looked yet.
    pub fn new(slot: Slot) -> Self {
        Keeper { slot, seen: RefCell::new(None) }
    }

    /// The slot.
    pub fn slot(&self) -> &Slot {
        &self.slot
    }

    /// Whether there is something to read, and whether we may write. What is stored counts as seen from now on.
    pub fn look(&self) -> Keeping {
        self.overrule();
        if !self.slot.is_wanted() {
            return Keeping::Off;
        }
        match self.slot.read() {
            Ok(None) => Keeping::Saved,
            Ok(Some(_)) => Keeping::Reading,
            Err(_) => Keeping::Blocked,
        }
    }

    /// What is stored, and whether we may write over it. It counts as seen from now on.
    pub fn read(&self, instrument: &Instrument) -> (Keeping, Option<Portfolio>) {
        self.overrule();
        self.peek(instrument)
    }

    /// What is stored, without taking it as seen. What reads it comes with the rest of the program.
    #[inline(never)]
    pub fn peek(&self, instrument: &Instrument) -> (Keeping, Option<Portfolio>) {
        if !self.slot.is_wanted() {
            return (Keeping::Off, None);
        }
        let Ok(text) = self.slot.read() else {
            return (Keeping::Blocked, None);
        };
        // What is not even JSON is damaged as a whole: an empty document lists what it should have been.
        let document = text.map(|text| json::parse(&text).unwrap_or(Json::Null));
        Keeping::on_reading(document, instrument)
    }

    /// Saves all projects, unless another tab wrote since this one last looked; without anything to save, removes the key.
    pub fn save(&self, instrument: &Instrument, portfolio: &Portfolio) -> Keeping {
        let text = (!portfolio.is_blank()).then(|| json::stringify(&portfolio.to_saved(instrument)));
        let stored = match self.slot.read() {
            Ok(stored) => stored,
            Err(_) => return Keeping::Blocked,
        };
        if stored != text {
            if stored != *self.seen.borrow() {
                return Keeping::Elsewhere;
            }
            match text.as_deref().map(|text| self.slot.write(text)) {
                Some(Err(StorageError::Full)) => return Keeping::Full,
                Some(Err(StorageError::Blocked)) => return Keeping::Blocked,
                Some(Ok(())) => {}
                None => self.slot.remove(),
            }
        }
        *self.seen.borrow_mut() = text;
        Keeping::Saved
    }

    /// Takes what is stored now as seen: the next save writes over it.
    pub fn overrule(&self) {
        *self.seen.borrow_mut() = self.slot.read().ok().flatten();
    }

    /// Whether something was stored that this tab has not seen.
    pub fn is_changed_elsewhere(&self) -> bool {
        self.slot.read().is_ok_and(|stored| stored != *self.seen.borrow())
    }
}

/// The two ways out when another tab changed the survey.
pub struct Elsewhere {
    /// Take what the other tab stored.
    pub use_those: Rc<dyn Listener>,
    /// Store what this tab has.
    pub keep_these: Rc<dyn Listener>,
}

impl Elsewhere {
    /// Both ways, through a keeper.
    pub fn new(keeper: &Rc<Keeper>, instrument: &Rc<Instrument>, rest: &rest::Rest, send: &Callback<Action>) -> Self {
        let (k, i, r, s) = (keeper.clone(), instrument.clone(), rest.clone(), send.clone());
        let use_those = Callback::from(move |_: Event| {
            let (k, i, s) = (k.clone(), i.clone(), s.clone());
            r.when_there(move || {
                let (keeping, portfolio) = k.read(&i);
                s.emit(Action::UseThose(keeping, portfolio));
            });
        });
        let (k, s) = (keeper.clone(), send.clone());
        let keep_these = Callback::from(move |_: Event| {
            k.overrule();
            s.emit(Action::KeepThese);
        });
        Elsewhere { use_those: on(On::Click, use_those), keep_these: on(On::Click, keep_these) }
    }
}

/// Asks for what the result needs, and says whether it came. It is `needed` at once, or just as well later.
pub fn fetch_rest(rest: &rest::Rest, needed: bool, send: &Callback<Action>) {
    let send = send.clone();
    send.emit(Action::Rest(Rest::Coming));
    rest.fetch(needed, move |came| send.emit(Action::Rest(if came { Rest::There } else { Rest::Missing })));
}

/// Moves the focus to where an action wants it, in the frame that shows its effect.
pub fn move_focus(root: &NodeRef, state: &State) {
    let Some(focus) = state.focus.1 else { return };
    if focus == Focus::Confirm {
        dom::mark_focus(root);
    }
    let selector = match focus {
        Focus::Heading => "[data-focus=heading]".to_owned(),
        Focus::Confirm => "[data-focus=confirm]".to_owned(),
        Focus::Asked => dom::MARKED.to_owned(),
        Focus::Notice => "[data-focus=notice]".to_owned(),
        Focus::Item(item) => {
            at(state, "item", item, ":not(:has(input:checked)) input,") + &at(state, "item", item, " input:checked")
        }
        focus => later_place(state, focus),
    };
    let scroll = match focus {
        Focus::Heading => Scroll::Widget,
        Focus::Section(_) => Scroll::Element,
        _ => Scroll::AsNeeded,
    };
    let root = root.clone();
    page::next_frame(move || dom::focus(&root, &selector, scroll));
}

/// What belongs to an item.
fn at(state: &State, name: &str, item: usize, inside: &str) -> String {
    ["[data-", name, "=\"", &state.instrument.items[item].id.0, "\"]", inside].concat()
}

/// Where the focus belongs in a view that comes later.
#[inline(never)]
fn later_place(state: &State, focus: Focus) -> String {
    match focus {
        Focus::Section(class) => [".result > .", class, " > h3"].concat(),
        Focus::Tried(TriedAt::Step(item)) => at(state, "try", item, ""),
        Focus::Tried(TriedAt::Answer(item)) => at(state, "answer", item, " select"),
        Focus::Entry(item) => at(state, "answer", item, " button"),
        Focus::Step(item) => at(state, "plan", item, " input"),
        Focus::Project(id) => format!("[data-project=\"{id}\"] input"),
        // The list may have been closed since, or be another one.
        Focus::Run(place) => format!(".manage:not([open]) summary,.manage[open] [data-run=\"{place}\"] input"),
        Focus::Way => "[data-focus=way]".to_owned(),
        _ => "[data-focus=link]".to_owned(),
    }
}

/// Asks for the next part of the result whenever one was painted, up to the last. While the person reads a question, asks the
/// browser for what it is slow at the first time, and the result needs.
pub fn follow_paints(state: &State, language: &'static str, send: &Callback<Action>) {
    let (times, act) = match state.view {
        _ if state.rest != Rest::There => return,
        View::Result => (LAST_PART.saturating_sub(state.painted), send.reform(|()| Action::Painted)),
        View::Question(_) => (1, Callback::from(move |()| drop(day::today_in_words(language)))),
        _ => return,
    };
    page::next_frame(move || in_each_frame(times, act));
}

fn in_each_frame(times: u8, act: Callback<()>) {
    if times > 0 {
        // What the frame before had was painted by now.
        page::next_frame(move || {
            act.emit(());
            in_each_frame(times - 1, act);
        });
    }
}

/// Hands the answers over as a file.
pub fn download(state: &State) {
    if let Some(survey) = state.survey() {
        let text = json::stringify(&survey.to_file(&state.instrument));
        let name = file_name(&state.instrument, state.project(), &page::today(), ".json");
        files::download(&name, "application/json", &text);
    }
}

/// Hands a project over as a file.
pub fn export(state: &State, project: &Project) {
    let text = json::stringify(&project.to_file(&state.instrument));
    let name = file_name(&state.instrument, project, &page::today(), ".project.json");
    files::download(&name, "application/json", &text);
}

/// Reads a chosen file of answers.
pub fn load(event: &Event, rest: &rest::Rest, send: &Callback<Action>) {
    let (rest, send) = (rest.clone(), send.clone());
    files::read_chosen(event, limits::PROJECT_BYTES, move |text| {
        let document = match text {
            Ok(text) => json::parse(&text).map_err(FileError::NotJson),
            Err(files::ReadError::TooLarge) => Err(FileError::TooLarge),
            Err(files::ReadError::Unreadable) => Err(FileError::Unreadable),
        };
        rest.fetch(true, move |came| send.emit(Action::File(if came { document } else { Err(FileError::Unreadable) })));
    });
}

/// What the host page is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// The id of the open project: what another one holds is nothing that happened.
    pub project: u32,
    /// Whether the person began or changed a survey here.
    pub started: bool,
    /// How many items are answered, and asked.
    pub answered: (usize, usize),
    /// Whether the result is shown.
    pub complete: bool,
    /// How often the person had the answers deleted.
    pub deletions: u32,
    /// Whether a view is shown, and not only that one is to come.
    pub ready: bool,
}

impl Told {
    /// What can be told of a state.
    pub fn of(state: &State) -> Self {
        let asked = state.asked();
        Told {
            project: state.portfolio.open().id,
            started: state.begun && state.survey().is_some(),
            answered: (state.answered(&asked), asked.len()),
            complete: state.view == View::Result && state.rest == Rest::There && state.survey().is_some(),
            deletions: state.deletions,
            ready: state.keeping != Keeping::Reading,
        }
    }
}
