//! The built site in a real browser, worked as a person works it. `cargo xtask test` builds the site and runs this;
//! one test alone: the same with the test's name.
//!
//! Chromium for now. Each test has its own browser profile and server, waits for conditions and never for time, and
//! fails on anything the browser logs as an error or a warning.

// How a test works the browser and the page.
mod axe;
mod browser;
mod driver;
mod expect;
mod guard;
mod hand;
mod keys;
mod legible;
mod network;
mod page;
mod result;
mod setup;
mod site;
mod survey;
mod wait;

// The tests, one promise a file.
mod answering;
mod appearance;
mod asking;
mod brands;
mod cost;
mod files;
mod heard;
mod hostile;
mod kept;
mod print;
mod privacy;
mod speed;
mod storage;
mod tabs;
mod theming;
mod users_view;
mod whole_survey;
