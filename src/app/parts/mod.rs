//! Pieces that several views share, one a file.

pub mod button;
pub mod card;
pub mod confirm;
pub mod el;
pub mod field;
pub mod files;
pub mod icon;
pub mod item;
pub mod notice;
pub mod passphrase;
pub mod progress;
pub mod radar;
pub mod scores;
pub mod source;
pub mod table;
pub mod title;
pub mod undo;
