//! One kind of listener for every event, in place of Yew's one type an event: it weighs less.

use std::rc::Rc;

use yew::{
    Callback, Event,
    virtual_dom::{Listener, ListenerKind},
};

/// The events that the widget listens to.
#[derive(Clone, Copy)]
pub enum On {
    /// A press, by mouse, finger or key.
    Click,
    /// A choice made.
    Change,
    /// A character written.
    Input,
    /// A key going down.
    KeyDown,
}

struct Listening {
    on: On,
    call: Callback<Event>,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: Event) {
        self.call.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// Calls back on an event.
pub fn on(on: On, call: Callback<Event>) -> Rc<dyn Listener> {
    Rc::new(Listening { on, call })
}
