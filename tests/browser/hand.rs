//! The two ways to work the page: the mouse alone, or the keyboard alone.

use serde_json::{Value, json};

use crate::browser::Element;
use crate::keys;
use crate::page::Survey;
use crate::wait::wait_until;

#[derive(Clone, Copy, Default, PartialEq)]
pub enum Hand {
    #[default]
    Mouse,
    Keyboard,
}

/// More stops than any page has: whoever tabs this often has missed the target or is in a trap.
const STOPS: usize = 400;

impl Survey {
    /// Clicks a button, or tabs to it and presses Enter.
    #[track_caller]
    pub fn activate(&self, button: &Element) {
        match self.hand {
            Hand::Mouse => self.browser.click(button),
            Hand::Keyboard => {
                self.browser.settle();
                self.walk(
                    self.is_behind(button),
                    "the button",
                    "return focused() === arguments[0]",
                    &[button.to_json()],
                );
                self.browser.press(keys::ENTER);
            }
        }
    }

    /// Chooses the radio button that the selector names: by its words, or by arrow keys within its group.
    #[track_caller]
    pub fn choose(&self, selector: &str) {
        let radio = [json!(selector)];
        match self.hand {
            Hand::Mouse => {
                let label = self.ask("return root.querySelector(arguments[0])?.labels[0]", &radio);
                let label = Element::from_json(&label).unwrap_or_else(|| panic!("no label for {selector}"));
                self.browser.click(&label);
            }
            Hand::Keyboard => {
                let target = self.element(selector);
                self.browser.settle();
                let there = "const radio = root.querySelector(arguments[0]);
                     return focused().type === 'radio' && focused().name === radio.name";
                self.walk(self.is_behind(&target), selector, there, &radio);
                let steps = self.ask(
                    "const radio = root.querySelector(arguments[0]);
                     const group = [...root.querySelectorAll('input[type=radio]')].filter(e => e.name === radio.name);
                     return group.indexOf(radio) - group.indexOf(focused())",
                    &radio,
                );
                match steps.as_i64().expect("a number of steps") {
                    0 => self.browser.press(keys::SPACE),
                    down @ 1.. => self.browser.press(&keys::DOWN.repeat(down as usize)),
                    up => self.browser.press(&keys::UP.repeat(up.unsigned_abs() as usize)),
                }
            }
        }
        wait_until(&format!("{selector} to be chosen"), || {
            self.holds("return root.querySelector(arguments[0]).checked", &radio)
        });
    }

    /// Presses Tab until the focus is where the condition holds.
    #[track_caller]
    pub fn tab_to(&self, what: &str, condition: &str, arguments: &[Value]) {
        self.walk(false, what, condition, arguments);
    }

    /// Whether a stop comes before the one that has the focus. On from the last stop of a page come those of the browser
    /// itself, which a driver's keys do not reach in every engine, so the hand goes back as it came.
    #[track_caller]
    fn is_behind(&self, target: &Element) -> bool {
        let behind = "return arguments[0].compareDocumentPosition(focused()) === Node.DOCUMENT_POSITION_FOLLOWING";
        self.holds(behind, &[target.to_json()])
    }

    #[track_caller]
    fn walk(&self, back: bool, what: &str, condition: &str, arguments: &[Value]) {
        let mut trail = Vec::new();
        while !self.holds(condition, arguments) {
            trail.push(self.focus());
            assert!(trail.len() < STOPS, "Tab never reaches {what}; the last stops were {:#?}", &trail[STOPS - 30..]);
            if back {
                self.browser.press_with(keys::SHIFT, keys::TAB);
            } else {
                self.browser.press(keys::TAB);
            }
        }
    }
}
