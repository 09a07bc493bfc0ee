//! The rest of the program: what the result needs comes in a file of its own, so that the first question comes sooner.
//!
//! Until it is there, a call of what it holds would stop the program. The build decides what that is.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How to get the rest: the loader's function, which gives a promise.
#[derive(Clone, PartialEq)]
pub struct Rest(pub Function);

impl Rest {
    /// Acts as soon as the rest is there; if it does not come, not at all.
    pub fn when_there(&self, act: impl FnOnce() + 'static) {
        self.fetch(true, |came| {
            if came {
                act();
            }
        });
    }

    /// Asks for the rest, again if it did not come before, and says whether it came. What is not `needed` yet does not come
    /// where the person wants to save data.
    pub fn fetch(&self, needed: bool, done: impl FnOnce(bool) + 'static) {
        let promise = self.0.call1(&JsValue::NULL, &needed.into()).and_then(|promise| promise.dyn_into::<Promise>());
        spawn_local(async move {
            done(match promise {
                Ok(promise) => JsFuture::from(promise).await.is_ok(),
                Err(_) => false,
            });
        });
    }
}
