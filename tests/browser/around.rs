//! The page around a survey: someone else's, with tags in it.

use serde_json::{Value, json};

use crate::page::Survey;

/// What brings the element into a page.
pub const SCRIPT: &str = "<script type=\"module\" src=\"/crm-readiness.js\"></script>";

impl Survey {
    /// Opens a page with this body, and with the script.
    #[track_caller]
    pub fn embed(&self, body: &str) {
        self.open_page(SCRIPT, body);
    }

    /// Opens a page with this in its head and body.
    #[track_caller]
    pub fn open_page(&self, head: &str, body: &str) {
        self.site.put("/page.html", page(head, body));
        self.browser.go(&self.site.url("/page.html"));
    }

    /// Sets an attribute of the element, or removes it.
    #[track_caller]
    pub fn set(&self, attribute: &str, value: Option<&str>) {
        self.ask(
            "const [name, value] = arguments;
             if (value === null) host.removeAttribute(name); else host.setAttribute(name, value)",
            &[json!(attribute), json!(value)],
        );
    }

    /// Remembers what a script finds in the page, to see later whether it is still the same node.
    #[track_caller]
    pub fn keep(&self, find: &str) {
        self.ask(&format!("const find = () => {{ {find} }}; window.kept = find()"), &[]);
        assert!(self.holds("return kept instanceof Node", &[]), "nothing is found by: {find}");
    }

    /// Whether what was kept is still in the page, and has the focus.
    #[track_caller]
    pub fn assert_kept_with_focus(&self, when: &str) {
        assert!(self.holds("return kept.isConnected", &[]), "another node after {when}");
        assert!(self.holds("return focused() === kept", &[]), "the focus after {when} is on {}", self.focus());
    }

    /// What the panel says that stands where the survey could not, or nothing.
    #[track_caller]
    pub fn panel(&self) -> Option<String> {
        let words = self.ask("return words(root.querySelector('[part=failure]')) || null", &[]);
        words.as_str().map(str::to_owned)
    }

    /// Whether this text of the page can be seen.
    #[track_caller]
    pub fn can_be_read(&self, text: &str) -> bool {
        self.holds("return document.body.innerText.includes(arguments[0])", &[json!(text)])
    }

    /// What a style property comes to on an element of the survey.
    #[track_caller]
    pub fn style(&self, selector: &str, property: &str) -> Value {
        self.ask(
            "return getComputedStyle(root.querySelector(arguments[0])).getPropertyValue(arguments[1])",
            &[json!(selector), json!(property)],
        )
    }
}

/// A document of the kind that everybody writes.
pub fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<link rel=\"icon\" href=\"/icon.svg\">
<title>A page with a survey</title>
{head}
</head>
<body>
<main>
<h1>A page with a survey</h1>
{body}
</main>
</body>
</html>
"
    )
}
