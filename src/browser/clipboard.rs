//! Copying.

use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Copies a text and says whether that went well: browsers allow it to few pages but those from `https:`, and to few frames.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Where it is not allowed, there is none.
    let written = clipboard.filter(|clipboard| !clipboard.is_undefined()).map(|clipboard| clipboard.write_text(text));
    spawn_local(async move {
        done(match written {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        });
    });
}
