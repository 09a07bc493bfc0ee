//! What the host page learns: progress, never an answer.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

/// The version of every event's `detail`.
const VERSION: u32 = 1;

/// The custom element, as the one who hears events.
#[derive(Clone, PartialEq)]
pub struct Host(pub HtmlElement);

impl Host {
    /// The first view is shown.
    pub fn ready(&self) {
        self.emit("ready", &[]);
    }

    /// The questions begin.
    pub fn start(&self) {
        self.emit("start", &[]);
    }

    /// So many of the questions asked are answered.
    pub fn progress(&self, answered: usize, total: usize) {
        self.emit("progress", &[("answered", answered), ("total", total)]);
    }

    /// The result is shown.
    pub fn complete(&self) {
        self.emit("complete", &[]);
    }

    /// The answers are deleted.
    pub fn reset(&self) {
        self.emit("reset", &[]);
    }

    /// Dispatches `crm-readiness:NAME`. It bubbles, leaves the shadow root, and its `detail` is frozen.
    fn emit(&self, name: &str, numbers: &[(&str, usize)]) {
        let detail = Object::new();
        // Setting a member of a plain object cannot fail.
        let set = |name: &str, value: JsValue| drop(Reflect::set(&detail, &JsValue::from_str(name), &value));
        set("version", JsValue::from(VERSION));
        for &(name, number) in numbers {
            set(name, JsValue::from(number as u32));
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&Object::freeze(&detail));
        if let Ok(event) = CustomEvent::new_with_event_init_dict(&format!("crm-readiness:{name}"), &init) {
            let _ = self.0.dispatch_event(&event);
        }
    }
}
