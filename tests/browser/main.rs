//! The built site in a real browser, worked as a person works it. `cargo xtask test` builds the site and runs this;
//! one test alone: the same with the test's name.
//!
//! In every engine: `CRM_ENGINE` says which. What one of them cannot do is in `exceptions.rs`. Each test has its own browser profile and server, waits for conditions and never for time, and
//! fails on anything the browser logs as an error or a warning.

// How a test works the browser and the page.
mod around;
mod axe;
mod browser;
mod driver;
mod emulate;
mod engine;
mod exceptions;
mod expect;
mod guard;
mod hand;
mod keys;
mod known;
mod legible;
mod network;
mod page;
mod result;
mod setup;
mod site;
mod survey;
mod tour;
mod wait;

// The tests, one promise a file.
mod afresh;
mod answering;
mod appearance;
mod asking;
mod attributes;
mod brands;
mod charts;
mod contents;
mod copying;
mod cost;
mod crash;
mod dialog;
mod events;
mod explained;
mod failing;
mod files;
mod heard;
mod home;
mod hostile;
mod hosts;
mod isolated;
mod kept;
mod languages;
mod late;
mod lazy;
mod leaks;
mod links;
mod moving;
mod npm_package;
mod origins;
mod paper;
mod places;
mod plan;
mod print;
mod privacy;
mod properties;
mod pseudo;
mod questions;
mod room;
mod runs;
mod several;
mod shots;
mod single_file;
mod snippet;
mod speed;
mod storage;
mod tabs;
mod tamper;
mod theming;
mod traces;
mod trees;
mod users_view;
mod versions;
mod way;
mod what_if;
mod whole_survey;
mod wishes;
mod yew_host;
