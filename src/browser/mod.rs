//! The browser, one capability a file. Nothing here throws at the person: what can fail returns why.

#[expect(dead_code, reason = "nothing in the widget makes or opens links yet")]
pub mod crypto;
pub mod dom;
pub mod events;
pub mod files;
pub mod json;
pub mod listener;
pub mod page;
pub mod rest;
pub mod storage;
pub mod theme;
