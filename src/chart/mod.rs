//! Geometry of the charts: scores in, points out. Whole numbers only, so that every engine draws the same picture.

pub mod qr;
pub mod radar;
pub mod sign;
pub mod trend;
pub mod turn;
