//! Files in and out. Nothing is uploaded: a download is a file that the browser itself writes.

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

/// Why a chosen file gave no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than the limit.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Hands a text to the person as a file.
pub fn download(name: &str, kind: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options) {
        download_blob(name, &blob);
    }
}

/// Hands a file over that the browser made.
pub fn download_blob(name: &str, blob: &Blob) {
    let _ = try_download(name, blob);
}

fn try_download(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|w| w.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    Url::revoke_object_url(&url)
}

/// Reads the file that was chosen in an `<input type=file>`, if it is at most `most` bytes, and forgets the choice so
/// that the same file can be chosen again.
pub fn read_chosen(event: &Event, most: usize, done: impl FnOnce(Result<String, ReadError>) + 'static) {
    let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return;
    };
    input.set_value("");
    if file.size() > most as f64 {
        return done(Err(ReadError::TooLarge));
    }
    let text = file.text();
    spawn_local(async move {
        let text = JsFuture::from(text).await.ok().and_then(|text| text.dyn_into::<JsString>().ok());
        done(text.map(String::from).ok_or(ReadError::Unreadable));
    });
}
