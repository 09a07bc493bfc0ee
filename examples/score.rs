//! Scores responses natively and prints the result as JSON.
//!
//! ```text
//! score INSTRUMENT RESPONSE                 one person
//! score INSTRUMENT RESPONSE RESPONSE…       a team
//! score INSTRUMENT --compare OLD NEW        two runs of one project
//! score INSTRUMENT --verify FILE            whether a result file says what its answers come to
//! ```
//!
//! A file that cannot be used gives a message on stderr, with the place of every problem, and exit code 1.

use std::{env, fmt, fs, io, process::ExitCode};

use crm_readiness::core::{
    compare::Comparison,
    document::{At, Invalid, Problems, Shown},
    fingerprint,
    instrument::Instrument,
    json::{Json, mended},
    limits,
    migrate::{Dropped, Migrated},
    response::Response,
    result::Outcome,
    team::{Team, TeamError},
    validate,
    verify::{Verification, verify},
};
use serde::Serialize;

const USAGE: &str = "usage: score INSTRUMENT RESPONSE\n       score INSTRUMENT RESPONSE RESPONSE…\n       \
                     score INSTRUMENT --compare OLD NEW\n       score INSTRUMENT --verify FILE";

enum Failure {
    Usage,
    Unreadable(String, io::Error),
    TooLarge(String),
    NotText(String, usize),
    NotJson(String, serde_json::Error),
    Invalid(String, Invalid),
    Team(TeamError),
    Differs(String, Verification),
    Output(serde_json::Error),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Failure::Usage => f.write_str(USAGE),
            Failure::Unreadable(path, error) => write!(f, "{path}: cannot be read: {error}"),
            Failure::TooLarge(path) => {
                write!(f, "{path}: larger than {} bytes", limits::PROJECT_BYTES)
            }
            Failure::NotText(path, at) => write!(f, "{path}: not UTF-8 from byte {at} on"),
            Failure::NotJson(path, error) => write!(f, "{path}: not JSON: {error}"),
            Failure::Invalid(path, problems) => write!(f, "{path}: cannot be used:\n{problems}"),
            Failure::Team(error) => write!(f, "these responses do not make a team: {error}"),
            Failure::Differs(path, found) => write!(f, "{path}: does not hold: {found}"),
            Failure::Output(error) => write!(f, "the result cannot be printed: {error}"),
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(result) => {
            println!("{result}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<String, Failure> {
    let [path, rest @ ..] = arguments else {
        return Err(Failure::Usage);
    };
    let document = json(path)?;
    let instrument = validate::instrument(&document).map_err(|e| Failure::Invalid(path.clone(), e))?;
    match rest {
        [verb, old, new] if verb == "--compare" => {
            let (old, new) = (response(old, &instrument)?, response(new, &instrument)?);
            print(&Comparison::of(&instrument, &old, &new).file(&instrument))
        }
        [verb, file] if verb == "--verify" => verified(file, &instrument, &fingerprint::of(&document)),
        [] => Err(Failure::Usage),
        [option, ..] if option.starts_with("--") => Err(Failure::Usage),
        [one] => print(&Outcome::of(&instrument, &response(one, &instrument)?).file(&instrument)),
        several => {
            let team: Result<Vec<Response>, Failure> = several.iter().map(|path| response(path, &instrument)).collect();
            print(&Team::of(&instrument, &team?).map_err(Failure::Team)?.file(&instrument))
        }
    }
}

fn json(path: &str) -> Result<Json, Failure> {
    let bytes = fs::read(path).map_err(|e| Failure::Unreadable(path.to_owned(), e))?;
    if bytes.len() > limits::PROJECT_BYTES {
        return Err(Failure::TooLarge(path.to_owned()));
    }
    let text = String::from_utf8(bytes).map_err(|e| Failure::NotText(path.to_owned(), e.utf8_error().valid_up_to()))?;
    // Some editors put a mark before the text.
    serde_json::from_str(&mended(text.trim_start_matches('\u{feff}'))).map_err(|e| Failure::NotJson(path.to_owned(), e))
}

/// Answers; those to another version of the instrument are brought to this one, as in the browser, and what is left behind
/// is named on stderr.
fn response(path: &str, instrument: &Instrument) -> Result<Response, Failure> {
    let (document, mut problems) = (json(path)?, Problems::default());
    let migrated = Migrated::read_at(&At::root(&document), instrument.version, instrument, &mut problems);
    let migrated = problems.finish(migrated).map_err(|e| Failure::Invalid(path.to_owned(), e))?;
    if migrated.version != instrument.version {
        eprintln!("{path}: answers to version {}, brought to version {}", migrated.version, instrument.version);
    }
    for dropped in &migrated.dropped {
        let (what, id) = match dropped {
            Dropped::Stage(id) => ("the stage", id),
            Dropped::Role(id) => ("the role", id),
            Dropped::Item(id) => ("the item", id),
            Dropped::Answer(id) => ("the answer to", id),
            Dropped::Note(id) => ("the note to", id),
            Dropped::Step(id) => ("the step of", id),
        };
        eprintln!("{path}: {what} {} is not in this version", Shown(id));
    }
    Ok(migrated.survey.response)
}

fn verified(path: &str, instrument: &Instrument, fingerprint: &str) -> Result<String, Failure> {
    let found = verify(&json(path)?, instrument, fingerprint).map_err(|e| Failure::Invalid(path.to_owned(), e))?;
    if found.holds() { Ok(format!("{path}: holds: {found}")) } else { Err(Failure::Differs(path.to_owned(), found)) }
}

fn print(result: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string_pretty(result).map_err(Failure::Output)
}
