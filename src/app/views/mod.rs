//! The views, one a file.

pub mod intro;
pub mod question;
pub mod result;
pub mod review;
