//! The colours of the page, read as the browser resolves them, and given back legible.
//!
//! A custom property is only words until it is used. So the style sheet uses each of its colours in a shadow of the element
//! that it gives them to, where it is not seen. The legible ones are set on an element inside.

use std::{cell::Cell, rc::Rc};

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement, ShadowRoot};

use crate::theme::{
    colour::{Colour, ONE, Rgb},
    palette::{NAMES, PAPER, Palette, repair},
};

const OUTLINE: &str = "outline-color";

/// The colours that a page can give.
const TOKENS: [&str; 8] = [
    "--crm-accent",
    "--crm-on-accent",
    "--crm-paper",
    "--crm-card",
    "--crm-ink",
    "--crm-quiet",
    "--crm-line",
    "--crm-edge",
];

/// Keeps the colours legible for as long as it lives.
pub struct Theme {
    look: Rc<Look>,
    _call: Closure<dyn FnMut(Event)>,
}

struct Look {
    mount: HtmlElement,
    place: HtmlElement,
    /// What the page asked for at the last look.
    given: Cell<Option<Palette>>,
}

impl Theme {
    /// Starts in `mount`, to which the style sheet gives the colours that the page asks for.
    pub fn follow(mount: Element) -> Theme {
        let place = mount.owner_document().and_then(|document| document.create_element("div").ok());
        let place = place.filter(|place| mount.append_child(place).is_ok()).unwrap_or_else(|| mount.clone());
        let (mount, place) = (mount.unchecked_into::<HtmlElement>(), place.unchecked_into());
        let look = Rc::new(Look { mount, place, given: Cell::default() });
        look.again();
        let again = look.clone();
        // The end of a transition of something inside counts, too: while one runs, Firefox passes over the mount's own.
        let call = Closure::new(move |_| again.again());
        let listener = Some(call.as_ref().unchecked_ref());
        look.mount.set_ontransitionend(listener);
        look.mount.set_onanimationstart(listener);
        Theme { look, _call: call }
    }

    /// Where the widget belongs.
    pub fn place(&self) -> Element {
        self.look.place.clone().into()
    }
}

impl Drop for Theme {
    fn drop(&mut self) {
        self.look.mount.set_ontransitionend(None);
        self.look.mount.set_onanimationstart(None);
    }
}

impl Look {
    fn again(&self) {
        let given = self.read().or_else(|| self.read_without_what_is_no_colour());
        if given == self.given.replace(given) {
            return;
        }
        let Some(mut palette) = given else { return };
        repair(&mut palette);
        // The paper is the page's own, and may let the page through.
        for n in PAPER + 1..NAMES.len() {
            set(&self.place, NAMES[n], &palette[n].css());
        }
    }

    /// What the page asks for, as it is seen: on the paper, and the paper on the page. `None` if a token is no colour.
    fn read(&self) -> Option<Palette> {
        let text = style(&self.mount, "box-shadow");
        let mut text = text.bytes();
        let paper = Colour::next(&mut text)?;
        let paper = if paper.alpha < ONE { paper.over(self.under(behind(&self.mount).as_ref())) } else { paper.rgb };
        let mut palette = [paper; NAMES.len()];
        for colour in &mut palette[PAPER + 1..] {
            *colour = Colour::next(&mut text)?.over(paper);
        }
        Some(palette)
    }

    /// One token that is no colour spoils all: its default takes its place, just for this look, so that the page's next word
    /// on it is heard.
    fn read_without_what_is_no_colour(&self) -> Option<Palette> {
        let is_colour = |value: &str| web_sys::css::supports_with_value("color", value).unwrap_or(true);
        let is_bad = |token: &&&str| {
            let value = style(&self.mount, token);
            !value.is_empty() && !is_colour(&value)
        };
        let bad: Vec<_> = TOKENS.iter().filter(is_bad).collect();
        set(&self.mount, "transition", "none");
        bad.iter().for_each(|token| set(&self.mount, token, "initial"));
        let palette = self.read();
        bad.iter().for_each(|token| set(&self.mount, token, ""));
        // What is put back must be seen before transitions are, or they would tell of it.
        style(&self.mount, "box-shadow");
        set(&self.mount, "transition", "");
        palette
    }

    /// The background of an element as it is seen.
    fn under(&self, element: Option<&Element>) -> Rgb {
        let colour = element.map_or("Canvas".to_owned(), |element| style(element, "background-color"));
        // From other spaces, such as `oklch()`, the browser knows the way to sRGB. The mount has no outline to be seen.
        set(&self.mount, OUTLINE, &format!("color-mix(in srgb,{colour},{colour})"));
        let colour = Colour::next(&mut style(&self.mount, OUTLINE).bytes());
        match (colour, element) {
            (Some(colour), Some(element)) if colour.alpha < ONE => colour.over(self.under(behind(element).as_ref())),
            (colour, _) => colour.map_or(Rgb::WHITE, |colour| colour.rgb),
        }
    }
}

/// The element that is seen through another: the slot that it is in, its parent, or the host of its shadow tree.
fn behind(element: &Element) -> Option<Element> {
    let host = || element.get_root_node().dyn_into::<ShadowRoot>().ok().map(|root| root.host());
    element.assigned_slot().map(Element::from).or_else(|| element.parent_element()).or_else(host)
}

/// A property of the element's own. A page's policy does not forbid this, as it does the attribute.
fn set(element: &HtmlElement, property: &str, value: &str) {
    let _ = element.style().set_property(property, value);
}

fn style(element: &Element, property: &str) -> String {
    let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok().flatten());
    style.and_then(|style| style.get_property_value(property).ok()).unwrap_or_default()
}
