//! The face that the custom element sees: `Widget { new, update, destroy }`.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, AttrValue, Renderer};

use crate::{
    app::{
        root::{Props, Root},
        state::Choice,
    },
    browser::{
        events::Host,
        json,
        storage::{Kind, Slot},
        theme::Theme,
    },
    core::{asked::Form, instrument::Instrument, json::Json, limits, packed, validate},
};

/// The built-in instrument, packed by `build.rs`.
const DEFAULT_INSTRUMENT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/instrument.packed"));

/// The id of the built-in instrument, whose answers are kept under `default`.
const BUILT_IN: &str = "crm-readiness";

/// A mounted survey.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<Root>,
    host: HtmlElement,
    instrument: Rc<Instrument>,
    _theme: Theme,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a survey in `root`, a fresh element inside the host's shadow root. `instrument` is the text of an instrument
    /// file; without it, the built-in one is asked.
    ///
    /// # Errors
    /// Every problem of an instrument that cannot be used, as one text.
    #[wasm_bindgen(constructor)]
    pub fn new(host: HtmlElement, root: Element, instrument: Option<String>) -> Result<Widget, JsError> {
        let document = match instrument {
            None => packed::unpack(DEFAULT_INSTRUMENT).unwrap_or(Json::Null),
            Some(text) if text.len() > limits::FILE_BYTES => {
                return Err(JsError::new(&format!("the file is larger than {} bytes", limits::FILE_BYTES)));
            }
            Some(text) => json::parse(&text).map_err(|words| JsError::new(&words))?,
        };
        let instrument = validate::instrument(&document).map_err(|problems| JsError::new(&problems.to_string()))?;
        let instrument = Rc::new(instrument);
        // The colours are known before anything is drawn in them.
        let theme = Theme::follow(&host, root);
        let place = theme.place();
        let handle = Renderer::<Root>::with_root_and_props(place, props(&host, &instrument)).render();
        Ok(Widget { handle, host, instrument, _theme: theme })
    }

    /// Reads the host's attributes again.
    pub fn update(&mut self) {
        self.handle.update(props(&self.host, &self.instrument));
    }

    /// Unmounts the survey. What was answered is saved already.
    pub fn destroy(self) {
        self.handle.destroy();
    }
}

fn props(host: &HtmlElement, instrument: &Rc<Instrument>) -> Props {
    let attribute = |name: &str| host.get_attribute(name).filter(|value| !value.is_empty());
    let kind = match attribute("storage").as_deref() {
        Some("session") => Kind::Session,
        Some("none") => Kind::None,
        _ => Kind::Local,
    };
    // Another instrument's answers are another survey.
    let own = (&*instrument.id != BUILT_IN).then(|| instrument.id.to_string());
    let key = attribute("storage-key").or(own);
    Props {
        instrument: instrument.clone(),
        slot: Slot::new(kind, key.as_deref().unwrap_or("default")),
        host: Host(host.clone()),
        heading: attribute("heading").map(AttrValue::from),
        choice: Choice {
            stage: attribute("stage").and_then(|id| instrument.stage(&id)),
            role: attribute("role").and_then(|id| instrument.role(&id)),
            form: attribute("form").and_then(|name| Form::named(&name)),
        },
    }
}
