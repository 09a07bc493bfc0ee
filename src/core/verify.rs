//! Whether a result file says what its answers come to. An edited figure is found out; answers that were edited together
//! with every figure are not, because such a file is a true one of other answers.

use std::fmt;

use crate::core::{
    ENGINE,
    document::{At, Invalid, Problems, Shown},
    instrument::Instrument,
    json::Json,
    result::Outcome,
    result_file,
    wire::Survey,
};

/// One place where a file and its answers differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// A JSON path such as `$.result.index`.
    pub path: String,
    /// What the file says there; `None` where it says nothing.
    pub says: Option<Json>,
    /// What the answers give; `None` where they give nothing.
    pub gives: Option<Json>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: the file says ", Shown(&self.path))?;
        write_value(&self.says, f)?;
        f.write_str(", the answers give ")?;
        write_value(&self.gives, f)
    }
}

fn write_value(value: &Option<Json>, f: &mut fmt::Formatter) -> fmt::Result {
    match value {
        None => f.write_str("nothing"),
        Some(Json::Int(n)) => write!(f, "{n}"),
        Some(Json::Bool(b)) => write!(f, "{b}"),
        Some(Json::Text(text)) => write!(f, "“{}”", Shown(text)),
        Some(other) => f.write_str(other.kind()),
    }
}

/// What came of recomputing a result file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verification {
    /// The fingerprint of the instrument it was made with, where that is another one.
    pub other_instrument: Option<String>,
    /// The version of the engine that made it, where that is another one.
    pub other_engine: Option<String>,
    /// Whether the result says nothing of role, form and kind, as those of older files do: they cannot be checked then.
    pub names_no_form: bool,
    /// Every value of the result that the answers do not give.
    pub differences: Vec<Difference>,
}

impl Verification {
    /// Whether every value of the result is what the answers give, with the very instrument that the file names.
    pub fn holds(&self) -> bool {
        self.other_instrument.is_none() && self.differences.is_empty()
    }
}

impl fmt::Display for Verification {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self.differences.is_empty() {
            true => "every figure is what the answers give",
            false => "these figures are not what the answers give:",
        })?;
        for difference in &self.differences {
            write!(f, "\n{difference}")?;
        }
        if let Some(theirs) = &self.other_instrument {
            write!(f, "\nit was made with another instrument, whose SHA-256 is {}", Shown(theirs))?;
        }
        if let Some(theirs) = &self.other_engine {
            let theirs = Shown(theirs);
            write!(f, "\nit was made by version {theirs} of the engine, and recomputed by {ENGINE}")?;
        }
        if self.names_no_form {
            f.write_str("\nits role and its form were not checked: results did not name them when it was written")?;
        }
        Ok(())
    }
}

/// Recomputes a result file.
///
/// # Errors
/// Every problem of a document that is no response to this instrument, or names no fingerprint, engine or result.
pub fn verify(file: &Json, instrument: &Instrument, fingerprint: &str) -> Result<Verification, Invalid> {
    let mut problems = Problems::default();
    let p = &mut problems;
    let root = At::root(file);
    let survey = Survey::read_at(&root, instrument, p);
    let theirs = root.member("instrument", p).map_or_else(|| "".into(), |of| of.text_in("sha256", 64, p));
    let engine = root.text_in("engine", 64, p);
    let result = root.member("result", p).map(|at| at.value().clone());
    let result = problems.finish(result)?.unwrap_or(Json::Null);
    let mut differences = Vec::new();
    let mut gives = result_file::of_survey(&survey, instrument, &Outcome::of(instrument, &survey.response));
    let names_no_form = result_file::OF_SURVEY.iter().all(|name| result.get(name).is_none());
    if names_no_form && let Json::Object(members) = &mut gives {
        members.retain(|(name, _)| !result_file::OF_SURVEY.contains(&&**name));
    }
    let version = file.get("instrument").and_then(|named| named.get("version"));
    let present = Json::text(&instrument.version.to_string());
    compare("$.instrument.version".to_owned(), version, Some(&present), &mut differences);
    compare("$.result".to_owned(), Some(&result), Some(&gives), &mut differences);
    let other = |theirs: &str, ours: &str| (theirs != ours).then(|| theirs.to_owned());
    Ok(Verification {
        other_instrument: other(&theirs, fingerprint),
        other_engine: other(&engine, ENGINE),
        names_no_form,
        differences,
    })
}

fn compare(path: String, says: Option<&Json>, gives: Option<&Json>, found: &mut Vec<Difference>) {
    match (says, gives) {
        (Some(a @ Json::Object(said)), Some(b @ Json::Object(given))) => {
            for (name, value) in given {
                compare(format!("{path}.{name}"), a.get(name), Some(value), found);
            }
            for (name, value) in said.iter().filter(|(name, _)| b.get(name).is_none()) {
                compare(format!("{path}.{name}"), Some(value), None, found);
            }
        }
        (Some(Json::List(a)), Some(Json::List(b))) => {
            for n in 0..a.len().max(b.len()) {
                compare(format!("{path}[{n}]"), a.get(n), b.get(n), found);
            }
        }
        _ if says == gives => {}
        _ => found.push(Difference { path, says: says.cloned(), gives: gives.cloned() }),
    }
}
