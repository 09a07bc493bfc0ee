//! The domain: what is asked, what was answered, and what follows from it.
//!
//! Nothing here knows of a browser, a clock, chance or floating point, so the same answers give the same figures on every
//! machine and in every year. Each file holds one idea of the method:
//!
//! | question | file |
//! |---|---|
//! | What is asked, and what does it weigh? | [`instrument`] with its [`flag`]s and [`ids`], read and checked by [`validate`] within [`limits`] |
//! | What did a person answer? | [`response`]; who is asked what: [`asked`] |
//! | What does an answer count as? | [`state`] |
//! | What are the figures? | [`score`], [`range`], [`ledger`] |
//! | Which red flags hold? | [`gates`] |
//! | What follows? | [`verdict`], [`confidence`], [`advise`], all together in [`result`]; as a file: [`result_file`] |
//! | What is the cheapest way to a better verdict? | [`way`] |
//! | Several people, or two runs? | [`team`], [`compare`] |
//! | What is saved, and how is it read back? | [`wire`], over [`json`] and [`document`]; the built-in instrument comes [`packed`] |

pub mod advise;
pub mod asked;
pub mod compare;
pub mod confidence;
pub mod document;
pub mod exact;
pub mod flag;
pub mod gates;
pub mod ids;
pub mod instrument;
pub mod json;
pub mod ledger;
pub mod limits;
pub mod packed;
pub mod range;
pub mod response;
pub mod result;
pub mod result_file;
pub mod score;
pub mod state;
pub mod team;
pub mod team_file;
pub mod validate;
pub mod verdict;
pub mod way;
pub mod wire;
