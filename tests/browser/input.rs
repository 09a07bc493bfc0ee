//! What a hand does: clicks and keys, never faster than the page shows what the one before led to.

use serde_json::{Value, json};

use crate::browser::{Browser, Element};
use crate::engine::Engine;

impl Browser {
    /// Waits until the page has done what it had before it, and shows it. What an action leads to, the focus above all, comes
    /// in the frame after it: a click or a key within that frame would be quicker than any hand, and miss.
    #[track_caller]
    pub fn settle(&self) {
        // In a tab that nobody sees there is no next frame, nor where no script may run: there is no survey then either.
        self.run_async(
            "if (!document.hidden && customElements.get('crm-readiness'))
                await new Promise(done => requestAnimationFrame(() => setTimeout(done)))",
            &[],
        );
    }

    #[track_caller]
    pub fn click(&self, element: &Element) {
        let looks_for_it = match self.engine() {
            Engine::Chromium => true,
            // What is in sight in a frame may be out of sight in the window.
            Engine::Firefox => !self.in_frame.get(),
            // What is only just in sight, or about to move, it may refuse.
            Engine::WebKit => false,
        };
        if !looks_for_it {
            self.run("arguments[0].scrollIntoView({ block: 'center' })", &[element.to_json()]);
        }
        self.settle();
        self.driver.post(&format!("/element/{}/click", element.0), &json!({}));
    }

    /// Types into an element, or names the file for a file input.
    #[track_caller]
    pub fn type_into(&self, element: &Element, text: &str) {
        self.settle();
        self.driver.post(&format!("/element/{}/value", element.0), &json!({"text": text}));
    }

    /// Chooses from a list what begins with a word. More than a word is not typed: a space may scroll the page.
    #[track_caller]
    pub fn choose_from(&self, list: &Element, word: &str) {
        assert!(!word.contains(' '), "{word}");
        self.type_into(list, word);
    }

    /// Presses and lets go one key after another, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &str) {
        self.strokes(keys.chars().flat_map(|key| [("keyDown", key), ("keyUp", key)]));
    }

    /// Presses a key while another one is held down.
    #[track_caller]
    pub fn press_with(&self, held: &str, key: &str) {
        let [held, key] = [held, key].map(|key| key.chars().next().expect("a key"));
        self.strokes([("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)]);
    }

    #[track_caller]
    fn strokes(&self, strokes: impl IntoIterator<Item = (&'static str, char)>) {
        let strokes: Vec<Value> =
            strokes.into_iter().map(|(kind, key)| json!({"type": kind, "value": key.to_string()})).collect();
        let keyboard = json!({"type": "key", "id": "keyboard", "actions": strokes});
        self.driver.post("/actions", &json!({"actions": [keyboard]}));
    }
}
