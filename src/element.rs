//! The face that the custom element sees: `Language { new }` and `Widget { new, update, ask, destroy }`.

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, AttrValue, Renderer};

use crate::{
    app::{
        root::Props,
        shown::{Root, Shown},
        state::Choice,
    },
    browser::{
        events::Host,
        json,
        rest::Rest,
        storage::{Kind, Slot},
        theme::Theme,
    },
    core::{asked::Form, fingerprint::Content, instrument::Instrument, limits, validate},
    i18n::Catalogue,
    words::pack::Pack,
};

/// The id of the built-in instrument, whose answers are kept under `default`.
const BUILT_IN: &str = "crm-readiness";

/// A language, read once for all surveys of the page.
#[wasm_bindgen]
pub struct Language {
    catalogue: Catalogue,
    asked: Asked,
}

/// What is asked, and what it was read from.
#[derive(Clone)]
struct Asked {
    instrument: Rc<Instrument>,
    content: Content,
}

#[wasm_bindgen]
impl Language {
    /// Reads the file of a language.
    ///
    /// # Errors
    /// Why it is none of this version.
    #[wasm_bindgen(constructor)]
    pub fn new(file: &[u8]) -> Result<Language, JsError> {
        let pack = Pack::read(file).ok_or_else(|| JsError::new("the file of the language is damaged"))?;
        let catalogue = pack.catalogue();
        let asked = Asked { instrument: Rc::new(pack.instrument), content: Content::Known(pack.fingerprint) };
        Ok(Language { catalogue, asked })
    }
}

/// A mounted survey.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<Root>,
    host: HtmlElement,
    catalogue: Catalogue,
    asked: Asked,
    rest: Rest,
    _theme: Theme,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a survey in `root`, a fresh element inside the host's shadow root. `questions` is the text of an instrument
    /// file; without it, the language's own is asked. `rest` gives a promise for what the result needs.
    ///
    /// # Errors
    /// Every problem of an instrument that cannot be used, as one text.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: Element,
        language: &Language,
        questions: Option<String>,
        rest: Function,
    ) -> Result<Widget, JsError> {
        let (catalogue, asked, rest) = (language.catalogue, asked(language, questions)?, Rest(rest));
        // The colours are known before anything is drawn in them.
        let theme = Theme::follow(root);
        let props = props(&host, catalogue, &asked, &rest);
        let handle = Renderer::<Root>::with_root_and_props(theme.place(), props).render();
        Ok(Widget { handle, host, catalogue, asked, rest, _theme: theme })
    }

    /// Reads the host's attributes again.
    pub fn update(&mut self) {
        self.handle.update(props(&self.host, self.catalogue, &self.asked, &self.rest));
    }

    /// Speaks this language from now on, and asks these questions.
    ///
    /// # Errors
    /// Every problem of an instrument that cannot be used, as one text. The survey then stays as it is.
    pub fn ask(&mut self, language: &Language, questions: Option<String>) -> Result<(), JsError> {
        self.asked = asked(language, questions)?;
        self.catalogue = language.catalogue;
        self.update();
        Ok(())
    }

    /// Unmounts the survey. What was answered is saved already.
    pub fn destroy(self) {
        self.handle.destroy();
    }
}

fn asked(language: &Language, questions: Option<String>) -> Result<Asked, JsError> {
    questions.map_or_else(|| Ok(language.asked.clone()), |text| read(&text).map_err(|words| JsError::new(&words)))
}

// Apart, because what checks questions comes with the rest: the element waits for that before it hands any over.
#[inline(never)]
fn read(questions: &str) -> Result<Asked, String> {
    if questions.len() > limits::FILE_BYTES {
        return Err(format!("the file is larger than {} bytes", limits::FILE_BYTES));
    }
    let document = json::parse(questions).map_err(|words| words.to_string())?;
    let instrument = validate::instrument(&document).map_err(|problems| problems.to_string())?;
    Ok(Asked { instrument: Rc::new(instrument), content: Content::Document(Rc::new(document)) })
}

fn props(host: &HtmlElement, catalogue: Catalogue, asked: &Asked, rest: &Rest) -> Shown {
    let instrument = &asked.instrument;
    let attribute = |name: &str| host.get_attribute(name).filter(|value| !value.is_empty());
    let kind = match attribute("storage").as_deref() {
        Some("session") => Kind::Session,
        Some("none") => Kind::None,
        _ => Kind::Local,
    };
    // Another instrument's answers are another survey.
    let own = (&*instrument.id != BUILT_IN).then(|| instrument.id.to_string());
    let key = attribute("storage-key").or(own);
    Shown::Widget(Props {
        catalogue,
        instrument: instrument.clone(),
        content: asked.content.clone(),
        slot: Slot::new(kind, key.as_deref().unwrap_or("default")),
        host: Host(host.clone()),
        heading: attribute("heading").map(AttrValue::from),
        choice: Choice {
            stage: attribute("stage").and_then(|id| instrument.stage(&id)),
            role: attribute("role").and_then(|id| instrument.role(&id)),
            form: attribute("form").and_then(|name| Form::named(&name)),
        },
        share_with: attribute("share-with").map(AttrValue::from),
        rest: rest.clone(),
    })
}
