//! What tests ask of a browser, in a browser's words: go, run a script, click, type, print.

use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::driver::Driver;
use crate::engine::{Engine, Wishes};

/// The key under which WebDriver wraps a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub struct Browser {
    pub driver: Driver,
    /// What the servers of this test put at the beginning of every page, where the driver cannot.
    preamble: Preamble,
    /// Whether commands go to a frame of the page.
    pub in_frame: Cell<bool>,
    /// What has been heard in pages that are gone.
    heard: RefCell<Vec<String>>,
}

/// Shared by a browser and the servers of its pages.
pub type Preamble = Arc<Mutex<Vec<String>>>;

/// A reference to an element of the current document.
#[derive(Clone, Debug)]
pub struct Element(pub String);

impl Element {
    pub fn from_json(value: &Value) -> Option<Element> {
        value[ELEMENT].as_str().map(|id| Element(id.to_owned()))
    }

    /// As a script's argument.
    pub fn to_json(&self) -> Value {
        json!({ELEMENT: self.0})
    }
}

impl Browser {
    pub fn start(wishes: Wishes, preamble: Preamble) -> Browser {
        let browser =
            Browser { driver: Driver::start(wishes), preamble, in_frame: Cell::default(), heard: RefCell::default() };
        if browser.engine() == Engine::WebKit {
            // The others are told at their start.
            browser.resize_window(1280, 900);
        }
        browser
    }

    pub fn engine(&self) -> Engine {
        self.driver.engine
    }

    #[track_caller]
    pub fn go(&self, url: &str) {
        self.in_frame.set(false);
        self.listen();
        self.driver.post("/url", &json!({"url": url}));
    }

    #[track_caller]
    pub fn reload(&self) {
        self.in_frame.set(false);
        self.listen();
        self.driver.post("/refresh", &json!({}));
    }

    /// Runs the body of a function in the page and hands over what it returns.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: &[Value]) -> Value {
        self.driver.post("/execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// The same for a body that returns a promise.
    #[track_caller]
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async function () {{ {script} }}).apply(null, arguments)
                 .then(value => done({{value}}), problem => done({{problem: String(problem?.stack ?? problem)}}));"
        );
        let mut said = self.driver.post("/execute/async", &json!({"script": script, "args": arguments}));
        if let Some(problem) = said["problem"].as_str() {
            panic!("the script in the page failed: {problem}");
        }
        said["value"].take()
    }

    /// The element of the document that fits the selector, found without a script.
    #[track_caller]
    pub fn find(&self, selector: &str) -> Element {
        let found = self.driver.post("/element", &json!({"using": "css selector", "value": selector}));
        Element::from_json(&found).unwrap_or_else(|| panic!("no {selector}"))
    }

    #[track_caller]
    pub fn title(&self) -> String {
        self.driver.get("/title").as_str().unwrap_or_default().to_owned()
    }

    /// The accessible name, as the browser tells a screen reader.
    #[track_caller]
    pub fn name(&self, element: &Element) -> String {
        self.text_of(element, "computedlabel")
    }

    /// The accessible role, as the browser tells a screen reader.
    #[track_caller]
    pub fn role(&self, element: &Element) -> String {
        self.text_of(element, "computedrole")
    }

    /// The words that can be seen in an element.
    #[track_caller]
    pub fn seen(&self, element: &Element) -> String {
        self.text_of(element, "text")
    }

    #[track_caller]
    fn text_of(&self, element: &Element, what: &str) -> String {
        let said = self.driver.get(&format!("/element/{}/{what}", element.0));
        said.as_str().unwrap_or_default().to_owned()
    }

    /// Opens a second tab and goes on in it; hands over the handle of the first one.
    #[track_caller]
    pub fn new_tab(&self) -> String {
        let handle = |value: &Value| value.as_str().expect("a window handle").to_owned();
        let first = handle(&self.driver.get("/window"));
        // A second tab of WebKit's small browser stays in the background, where nothing is painted.
        let kind = if self.engine() == Engine::WebKit { "window" } else { "tab" };
        let second = self.driver.post("/window/new", &json!({"type": kind}));
        self.switch_to(&handle(&second["handle"]));
        first
    }

    #[track_caller]
    pub fn switch_to(&self, tab: &str) {
        self.listen();
        self.driver.post("/window", &json!({"handle": tab}));
    }

    /// Goes on inside a frame of the page.
    #[track_caller]
    pub fn enter(&self, frame: &Element) {
        self.in_frame.set(true);
        if self.engine() == Engine::WebKit {
            // Its driver clicks in the right place only where nothing has to scroll.
            self.resize_window(1280, 3900);
        }
        self.driver.post("/frame", &json!({"id": frame.to_json()}));
    }

    /// Goes on in the page itself.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.listen();
        self.in_frame.set(false);
        self.driver.post("/frame", &json!({"id": null}));
    }

    /// The cookies that this page would send.
    #[track_caller]
    pub fn cookies(&self) -> Value {
        self.driver.get("/cookie")
    }

    /// The page as a PDF file on paper of this size in centimetres, with the margins that the page wants.
    #[track_caller]
    pub fn print(&self, [width, height]: [f64; 2]) -> Vec<u8> {
        let paper = json!({"background": false, "page": {"width": width, "height": height}});
        let pdf = self.driver.post("/print", &paper);
        BASE64_STANDARD.decode(pdf.as_str().expect("a printed page")).expect("base64")
    }

    /// The window as a PNG file, in base64.
    pub fn screenshot(&self) -> String {
        self.driver.get("/screenshot").as_str().unwrap_or_default().to_owned()
    }

    /// A command of the DevTools protocol, for what WebDriver has no word for (Chromium only).
    #[track_caller]
    pub fn devtools(&self, command: &str, parameters: Value) -> Value {
        self.driver.post("/goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }

    /// Runs in every new document of this tab before the page's own scripts.
    #[track_caller]
    pub fn before_every_page(&self, script: &str) {
        if self.engine().has_devtools() {
            self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script}));
        } else {
            // A second tab loads its pages from the same servers.
            let mut preamble = self.preamble.lock().unwrap();
            if !preamble.iter().any(|known| known == script) {
                preamble.push(script.to_owned());
            }
        }
    }

    /// The errors and warnings since the last call.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        if self.engine().has_devtools() {
            let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
            let mut log = self.log("browser");
            log.retain(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")));
            return log.iter().map(|entry| format!("{}: {}", text(entry, "level"), text(entry, "message"))).collect();
        }
        self.listen();
        self.heard.take()
    }

    /// Takes over what this document has heard, before it goes or is left.
    #[track_caller]
    fn listen(&self) {
        if !self.engine().has_devtools() {
            let heard = self.run("return window.heardByGuard?.splice(0) ?? []", &[]);
            let heard = heard.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
            self.heard.borrow_mut().extend(heard);
        }
    }

    /// Makes the window this large, with everything that is in it but the page.
    #[track_caller]
    pub fn resize_window(&self, width: u32, height: u32) {
        self.driver.post("/window/rect", &json!({"width": width, "height": height}));
    }

    /// What has been logged since the last call; reading empties the log.
    #[track_caller]
    pub fn log(&self, kind: &str) -> Vec<Value> {
        match self.driver.post("/se/log", &json!({"type": kind})) {
            Value::Array(entries) => entries,
            other => panic!("no {kind} log: {other}"),
        }
    }

    /// The network events since the last call, where the session was asked to keep them.
    pub fn network_events(&self) -> Vec<Value> {
        self.log("performance")
            .iter()
            .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
            .map(|mut event| event["message"].take())
            .filter(|event| event["method"].as_str().is_some_and(|m| m.starts_with("Network.")))
            .collect()
    }

    pub fn downloads(&self) -> PathBuf {
        self.driver.downloads()
    }
}
