//! The browser's storage: one key, and it may be blocked or full.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, Storage, StorageEvent, Window};

/// What a survey says to the others of its page when it has stored something.
const STORED: &str = "crm-readiness:stored";

/// Where answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Until the person forgets them.
    Local,
    /// Until the tab is closed.
    Session,
    /// Not at all.
    None,
}

/// Why nothing could be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser does not allow it.
    Blocked,
    /// There is no room.
    Full,
}

/// One key of one storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    kind: Kind,
    key: String,
}

impl Slot {
    /// The slot of this name; every key of ours starts with `crm-readiness:`.
    pub fn new(kind: Kind, name: &str) -> Self {
        Slot { kind, key: format!("crm-readiness:{name}") }
    }

    /// Where it keeps.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The key, as the browser's tools show it.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Whether anything is to be kept.
    pub fn is_wanted(&self) -> bool {
        self.kind != Kind::None
    }

    /// The text stored; `None` when there is none.
    ///
    /// # Errors
    /// When the browser does not allow it.
    pub fn read(&self) -> Result<Option<String>, StorageError> {
        self.storage()?.get_item(&self.key).map_err(|_| StorageError::Blocked)
    }

    /// Stores a text.
    ///
    /// # Errors
    /// When the browser does not allow it, or there is no room.
    pub fn write(&self, text: &str) -> Result<(), StorageError> {
        // What was readable a moment ago and refuses a write is full: engines throw the same error for both.
        self.storage()?.set_item(&self.key, text).map_err(|_| StorageError::Full)?;
        tell_others();
        Ok(())
    }

    /// Removes the key. What cannot be removed because storage is blocked was never there.
    pub fn remove(&self) {
        if let Ok(storage) = self.storage() {
            let _ = storage.remove_item(&self.key);
            tell_others();
        }
    }

    /// Calls back when another tab, window or survey of this page changes the slot, and perhaps when this one does, for as long
    /// as the listeners live.
    pub fn on_change(&self, call: impl Fn() + 'static) -> Option<[EventListener; 2]> {
        let key = self.key.clone();
        let window = web_sys::window()?;
        let call = Rc::new(call);
        let here = call.clone();
        let elsewhere = EventListener::new(&window, "storage", move |event| {
            let changed = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            // No key: the whole storage was cleared.
            if changed.is_none_or(|changed| changed == key) {
                call();
            }
        });
        Some([elsewhere, EventListener::new(&window, STORED, move |_| here())])
    }

    fn storage(&self) -> Result<Storage, StorageError> {
        let window = web_sys::window().ok_or(StorageError::Blocked)?;
        let storage = match self.kind {
            Kind::Local => Window::local_storage(&window),
            Kind::Session => Window::session_storage(&window),
            Kind::None => Ok(None),
        };
        storage.ok().flatten().ok_or(StorageError::Blocked)
    }
}

/// Tells the other surveys of this page: the browser tells other pages only.
fn tell_others() {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(STORED)) {
        let _ = window.dispatch_event(&event);
    }
}
