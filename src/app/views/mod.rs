//! The views, one a file.
//!
//! None is inlined into the root: a browser compiles a function of wasm when it is first called, and whoever sees the intro
//! should not wait for the result.

pub mod home;
pub mod intro;
pub mod linked;
pub mod question;
pub mod result;
pub mod review;
pub mod waiting;
