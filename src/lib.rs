//! crm-readiness: a survey that runs in the browser and says whether a CRM project is ready, why, and what to do first.
//!
//! - [`core`] is the domain: instrument, responses, scoring, verdict, advice. Pure and exact; it builds and is tested natively.
//! - [`i18n`] holds every text of the widget that is not part of an instrument.
//! - [`chart`] turns scores into points to draw.
//! - [`words`] puts values of the domain into sentences, for the widget and for files alike.
//! - [`export`] makes the files that are taken along.
//! - [`theme`] makes colours legible.
//! - [`app`] is the widget: its state (pure) and, in the browser, its Yew views.
//! - `browser` and `element` exist in the browser only: the one place that talks to it, and the face of the custom element.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![deny(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod app;
pub mod chart;
pub mod core;
pub mod export;
pub mod i18n;
pub mod theme;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod element;
