//! What the host page learns: progress, and an answer only as the person shares it.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use crate::{browser::json::to_js, core::json::Json};

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
        self.emit("progress", &[("answered", (answered as u32).into()), ("total", (total as u32).into())]);
    }

    /// The result is shown.
    pub fn complete(&self) {
        self.emit("complete", &[]);
    }

    /// The answers are deleted.
    pub fn reset(&self) {
        self.emit("reset", &[]);
    }

    /// The person shared so much, and this.
    pub fn share(&self, level: &str, payload: &Json) {
        self.emit("share", &[("level", level.into()), ("payload", to_js(payload))]);
    }

    /// Dispatches `crm-readiness:NAME`. It bubbles, leaves the shadow root, and its `detail` is frozen.
    fn emit(&self, name: &str, members: &[(&str, JsValue)]) {
        let detail = Object::new();
        // Setting a member of a plain object cannot fail.
        let set = |name: &str, value: JsValue| drop(Reflect::set(&detail, &JsValue::from_str(name), &value));
        set("version", JsValue::from(VERSION));
        for (name, value) in members {
            set(name, value.clone());
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
