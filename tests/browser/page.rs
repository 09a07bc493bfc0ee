//! The survey as a person meets it: found by accessible names and by the `data-` hooks that are public API.

use std::cell::{Cell, RefCell};

use serde_json::{Value, json};

use crate::browser::{Browser, Element};
use crate::hand::Hand;
use crate::site::Site;
use crate::wait::{wait_for, wait_or_explain, wait_until};

pub struct Survey {
    pub browser: Browser,
    pub site: Site,
    /// Run before every page, in every tab.
    scripts: Vec<&'static str>,
    pub hand: Hand,
    /// How many answers the hand has given: the keyboard takes turns between its ways.
    pub turn: Cell<usize>,
    /// Which element of the page is meant, where there are several.
    host: RefCell<String>,
}

/// What every script of ours in the page can name.
const WORDS: &str = r#"
    const root = host?.shadowRoot;
    const view = root?.querySelector("[data-view]");
    const shown = e => e.checkVisibility({ visibilityProperty: true });
    const words = e => (e?.innerText ?? "").replace(/\s+/g, " ").trim();
    const focused = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at;
    };
"#;

impl Survey {
    pub fn new(browser: Browser, site: Site, scripts: Vec<&'static str>, hand: Hand) -> Survey {
        let survey = Survey { browser, site, scripts, hand, turn: Cell::new(0), host: RefCell::default() };
        survey.look_at("crm-readiness");
        survey.prepare_tab();
        survey
    }

    fn prepare_tab(&self) {
        for script in &self.scripts {
            self.browser.before_every_page(script);
        }
    }

    /// From now on the survey is the first element that fits.
    pub fn look_at(&self, selector: &str) {
        self.host.replace(selector.to_owned());
    }

    /// Opens the stand-alone page and waits for the intro.
    #[track_caller]
    pub fn open(&self) {
        self.open_at("/");
    }

    /// Opens a page that embeds the survey, and waits for the intro.
    #[track_caller]
    pub fn open_at(&self, path: &str) {
        self.browser.go(&self.site.url(path));
        self.wait_for_view("intro");
    }

    #[track_caller]
    pub fn reload(&self) {
        self.browser.reload();
        self.wait_for_view("intro");
    }

    /// Opens a second tab and goes on in it; hands over the handle of the first one.
    #[track_caller]
    pub fn new_tab(&self) -> String {
        let first = self.browser.new_tab();
        self.prepare_tab();
        first
    }

    /// Runs a function's body in the page; it can name `host`, `root`, `view`, `shown`, `words`, `focused`.
    #[track_caller]
    pub fn ask(&self, body: &str, arguments: &[Value]) -> Value {
        self.browser.run(&self.in_words(body), arguments)
    }

    /// The same for a body that returns a promise.
    #[track_caller]
    pub fn ask_async(&self, body: &str, arguments: &[Value]) -> Value {
        self.browser.run_async(&self.in_words(body), arguments)
    }

    fn in_words(&self, body: &str) -> String {
        format!("const host = document.querySelector({:?});\n{WORDS}\n{body}", self.host.borrow())
    }

    #[track_caller]
    pub fn ask_text(&self, body: &str, arguments: &[Value]) -> String {
        self.ask(body, arguments).as_str().unwrap_or_default().to_owned()
    }

    #[track_caller]
    pub fn holds(&self, body: &str, arguments: &[Value]) -> bool {
        self.ask(body, arguments) == json!(true)
    }

    /// Which view is shown, or nothing yet.
    #[track_caller]
    pub fn view(&self) -> String {
        self.ask_text("return view?.dataset.view", &[])
    }

    /// Waits until the view is there and has taken the focus to its heading, or on load just until it is there.
    #[track_caller]
    pub fn wait_for_view(&self, name: &str) {
        wait_or_explain(
            &format!("the view “{name}”"),
            || (self.view() == name).then_some(()),
            || format!("shown instead: “{}”\n{}", self.view(), self.text()),
        );
    }

    /// The words in the whole widget, as they can be seen.
    #[track_caller]
    pub fn text(&self) -> String {
        self.ask_text("return root ? [...root.children].map(words).join(' ') : words(document.body)", &[])
    }

    #[track_caller]
    pub fn wait_for_text(&self, part: &str) {
        wait_or_explain(
            &format!("the words “{part}”"),
            || self.text().contains(part).then_some(()),
            || format!("the page says: {}", self.text()),
        );
    }

    /// The first shown element that fits the selector.
    #[track_caller]
    pub fn element(&self, selector: &str) -> Element {
        wait_for(selector, || self.elements(selector).into_iter().next())
    }

    #[track_caller]
    pub fn elements(&self, selector: &str) -> Vec<Element> {
        let found = self.ask("return [...root.querySelectorAll(arguments[0])].filter(shown)", &[json!(selector)]);
        found.as_array().into_iter().flatten().filter_map(Element::from_json).collect()
    }

    /// The shown, enabled button of this accessible name inside the element the selector names.
    #[track_caller]
    pub fn button_in(&self, scope: &str, name: &str) -> Option<Element> {
        let likely = self.ask(
            "return [...root.querySelectorAll(arguments[0])].flatMap(e => [...e.querySelectorAll('button')])
                .filter(e => shown(e) && !e.disabled)
                .filter(e => (e.ariaLabel ?? e.textContent).includes(arguments[1]))",
            &[json!(scope), json!(name)],
        );
        let likely = likely.as_array().into_iter().flatten().filter_map(Element::from_json);
        likely.into_iter().find(|button| self.browser.name(button) == name)
    }

    #[track_caller]
    pub fn has_button(&self, name: &str) -> bool {
        self.button_in(":scope, [data-view]", name).is_some()
    }

    #[track_caller]
    pub fn press(&self, name: &str) {
        self.press_in("[data-view]", name);
    }

    #[track_caller]
    pub fn press_in(&self, scope: &str, name: &str) {
        let button = wait_or_explain(
            &format!("a button “{name}” in {scope}"),
            || self.button_in(scope, name),
            || {
                format!(
                    "there is: {}",
                    self.ask("return [...root.querySelectorAll('button')].filter(shown).map(words)", &[])
                )
            },
        );
        self.activate(&button);
    }

    /// Waits until the focus is on the heading of the view: the sign that a page has been turned.
    #[track_caller]
    pub fn wait_for_heading(&self) {
        wait_or_explain(
            "the focus on the heading of the view",
            || self.holds("return view.contains(focused()) && focused().matches('h1, h2, h3')", &[]).then_some(()),
            || format!("it is on {}", self.focus()),
        );
        wait_or_explain(
            "the last section of the result, which comes a few frames after the first",
            || self.holds("return !(view.matches('.result') && !view.querySelector('.take-along'))", &[]).then_some(()),
            || self.ask_text("return view.lastElementChild.className", &[]),
        );
    }

    /// Where the focus is, in words for a message.
    pub fn focus(&self) -> String {
        self.ask_text("const at = focused(); return `${at?.localName} ${at?.type ?? ''} “${words(at)}”`", &[])
    }

    /// Runs something that turns the page, and waits until the new one is there and has the focus on its heading.
    #[track_caller]
    pub fn turn_page(&self, turn: impl FnOnce()) {
        self.leave_page(turn);
        self.wait_for_heading();
    }

    /// Runs something that leads to one item on another page, and waits until the item has the focus.
    #[track_caller]
    pub fn turn_to_item(&self, item: &str, turn: impl FnOnce()) {
        self.leave_page(turn);
        self.wait_for_focus_in_item(item);
    }

    /// Runs something that leads back to the result, and waits until the entry of the changed item has the focus.
    #[track_caller]
    pub fn turn_to_entry(&self, item: &str, turn: impl FnOnce()) {
        self.leave_page(turn);
        let here = [json!(item)];
        wait_until(&format!("the focus in the entry of {item}"), || {
            self.holds("return focused()?.closest('[data-answer]')?.dataset.answer === arguments[0]", &here)
        });
    }

    #[track_caller]
    pub fn wait_for_focus_in_item(&self, item: &str) {
        let here = [json!(item)];
        wait_until(&format!("the focus in {item}"), || {
            self.holds("return focused()?.closest('fieldset')?.dataset.item === arguments[0]", &here)
        });
    }

    #[track_caller]
    fn leave_page(&self, turn: impl FnOnce()) {
        let page = || (self.view(), self.items());
        let before = page();
        turn();
        wait_until("another page", || page() != before);
    }

    /// A button by the words in it, where its accessible name says more than is seen.
    #[track_caller]
    pub fn button_with(&self, scope: &str, words: &str) -> Element {
        let button = self.ask(
            "return [...root.querySelector(arguments[0]).querySelectorAll('button')].find(e => words(e).includes(arguments[1]))",
            &[json!(scope), json!(words)],
        );
        Element::from_json(&button).unwrap_or_else(|| panic!("no button with “{words}” in {scope}"))
    }

    /// The ids of the items asked on this page, in order.
    #[track_caller]
    pub fn items(&self) -> Vec<String> {
        let items = self.ask("return [...root.querySelectorAll('fieldset[data-item]')].map(e => e.dataset.item)", &[]);
        items.as_array().into_iter().flatten().filter_map(|id| id.as_str().map(str::to_owned)).collect()
    }
}
