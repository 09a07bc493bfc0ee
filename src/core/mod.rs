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
//! | What follows? | [`verdict`], [`confidence`], [`advise`], all together in [`result`]; as a file: [`result_file`], which anyone can [`verify`] against the instrument with its [`fingerprint`] |
//! | What may be claimed and shown of it? | [`kind`], [`figures`] |
//! | What of it is passed on? | [`stated`], in an event by [`share`], in an address by [`link`] |
//! | What is the cheapest way to a better verdict? | [`way`] |
//! | Several people, or two runs? | [`team`], [`compare`] |
//! | What is done about it, and does it help? | [`plan`] with [`date`]s, [`run`]s in their [`history`], [`effect`], all of a [`project`] |
//! | What is saved, and how is it read back? | [`wire`], [`project_file`] and [`migrate`], over [`json`] and [`document`]; the built-in instrument comes [`packed`] |

pub mod advise;
pub mod asked;
pub mod compare;
pub mod confidence;
pub mod date;
pub mod document;
pub mod effect;
pub mod exact;
pub mod figures;
pub mod fingerprint;
pub mod flag;
pub mod gates;
pub mod history;
pub mod ids;
pub mod instrument;
pub mod json;
pub mod kind;
pub mod ledger;
pub mod limits;
pub mod link;
pub mod migrate;
pub mod packed;
pub mod plan;
pub mod project;
pub mod project_file;
pub mod range;
pub mod response;
pub mod result;
pub mod result_file;
pub mod run;
pub mod score;
pub mod share;
pub mod state;
pub mod stated;
pub mod team;
pub mod team_file;
pub mod translation;
pub mod validate;
pub mod verdict;
pub mod verify;
pub mod way;
pub mod wire;

/// The version of this engine, as result files name it.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");
