//! The browser, one capability a file. Nothing here throws at the person: what can fail returns why.

pub mod address;
pub mod canvas;
pub mod clipboard;
pub mod crypto;
pub mod day;
pub mod dom;
pub mod events;
pub mod files;
pub mod json;
pub mod listener;
pub mod page;
pub mod rest;
pub mod storage;
pub mod theme;
