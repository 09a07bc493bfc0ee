//! The widget: a pure [`state`] that native tests can drive, and the Yew views that show it in the browser.

pub mod aside;
pub mod files;
pub mod focus;
pub mod keep;
pub mod messages;
pub mod plans;
pub mod projects;
pub mod reduce;
pub mod runs;
pub mod state;

#[cfg(target_arch = "wasm32")]
pub mod cx;
#[cfg(target_arch = "wasm32")]
pub mod effects;
#[cfg(target_arch = "wasm32")]
mod hooks;
#[cfg(target_arch = "wasm32")]
pub mod parts;
#[cfg(target_arch = "wasm32")]
pub mod root;
#[cfg(target_arch = "wasm32")]
pub mod shown;
#[cfg(target_arch = "wasm32")]
pub mod views;
