//! Sealing under a passphrase, by the browser's own WebCrypto: PBKDF2 with SHA-256 makes a key of 256 bits, AES-GCM seals.
//! And chance.

use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use crate::core::{
    fingerprint::hex,
    link::envelope::{Envelope, ITERATIONS},
};

/// Why nothing was sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CryptoError {
    /// Browsers offer it on pages from `https:`, `localhost` and files only. The site's owner can mend that.
    Unavailable,
    /// It is not the passphrase that it was sealed with, or what was sealed is not what is there now.
    WrongPassphrase,
    /// The browser refused for a reason of its own.
    Failed,
}

impl From<JsValue> for CryptoError {
    fn from(_: JsValue) -> Self {
        CryptoError::Failed
    }
}

/// Seals a content, bound to its head.
pub fn seal(
    passphrase: &str,
    head: Vec<u8>,
    content: Vec<u8>,
    done: impl FnOnce(Result<Envelope, CryptoError>) + 'static,
) {
    let passphrase = passphrase.to_owned();
    spawn_local(async move { done(sealed(&passphrase, head, &content).await) });
}

/// Opens what [`seal`] sealed.
pub fn open(passphrase: &str, envelope: &Envelope, done: impl FnOnce(Result<Vec<u8>, CryptoError>) + 'static) {
    let (passphrase, envelope) = (passphrase.to_owned(), envelope.clone());
    spawn_local(async move { done(opened(&passphrase, &envelope).await) });
}

async fn sealed(passphrase: &str, head: Vec<u8>, content: &[u8]) -> Result<Envelope, CryptoError> {
    let crypto = crypto()?;
    let mut envelope = Envelope { head, iterations: ITERATIONS, salt: [0; 16], iv: [0; 12], sealed: Vec::new() };
    crypto.get_random_values_with_u8_array(&mut envelope.salt)?;
    crypto.get_random_values_with_u8_array(&mut envelope.iv)?;
    let subtle = crypto.subtle();
    let key = key(&subtle, passphrase, &envelope, "encrypt").await?;
    let content = Uint8Array::from(content);
    envelope.sealed = bytes(subtle.encrypt_with_object_and_buffer_source(&cipher(&envelope), &key, &content)?).await?;
    Ok(envelope)
}

async fn opened(passphrase: &str, envelope: &Envelope) -> Result<Vec<u8>, CryptoError> {
    let subtle = crypto()?.subtle();
    let key = key(&subtle, passphrase, envelope, "decrypt").await?;
    let sealed = Uint8Array::from(&*envelope.sealed);
    let opened = subtle.decrypt_with_object_and_buffer_source(&cipher(envelope), &key, &sealed)?;
    bytes(opened).await.map_err(|_| CryptoError::WrongPassphrase)
}

/// A text that nobody else draws: 128 bits by chance. Browsers give chance to pages from anywhere.
pub fn unique() -> Option<String> {
    let mut bytes = [0; 16];
    anywhere()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(hex(&bytes))
}

fn anywhere() -> Option<Crypto> {
    web_sys::window().and_then(|window| window.crypto().ok())
}

fn crypto() -> Result<Crypto, CryptoError> {
    // On a page from `http:` there is a `crypto`, but nothing subtle in it.
    anywhere().filter(|crypto| !crypto.subtle().is_undefined()).ok_or(CryptoError::Unavailable)
}

async fn bytes(promise: Promise) -> Result<Vec<u8>, JsValue> {
    Ok(Uint8Array::new(&JsFuture::from(promise).await?).to_vec())
}

async fn key(subtle: &SubtleCrypto, passphrase: &str, envelope: &Envelope, usage: &str) -> Result<CryptoKey, JsValue> {
    // What is typed alike is the same passphrase, however a keyboard composes its characters.
    let typed = String::from(JsString::from(passphrase).normalize("NFKC"));
    let usages = |usage: &str| Array::of1(&usage.into());
    let bytes = Uint8Array::from(typed.as_bytes());
    let from = subtle.import_key_with_str("raw", &bytes, "PBKDF2", false, &usages("deriveKey"))?;
    let from: CryptoKey = JsFuture::from(from).await?.unchecked_into();
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(&envelope.salt[..]).into()),
        ("iterations", envelope.iterations.into()),
    ]);
    let what = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let key = subtle.derive_key_with_object_and_object(&how, &from, &what, false, &usages(usage))?;
    Ok(JsFuture::from(key).await?.unchecked_into())
}

fn cipher(envelope: &Envelope) -> Object {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(&envelope.iv[..]).into()),
        ("additionalData", Uint8Array::from(&*envelope.head).into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in members {
        // Setting a member of a plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}
