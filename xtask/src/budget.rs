//! What a first visit costs, and the limits to it.
//!
//! Two kinds of limit: the budget is a promise to the embedder; the record (`sizes.json`) catches growth well below it,
//! while it still is one change's doing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::hosted::ENTRY;
use crate::parts::plain_name;
use crate::project::Project;
use crate::{compress, files};

/// What the stand-alone page loads until the first question can be answered, without the hashes in their names. Icons and
/// other data are not in the way.
const FILES: [&str; 7] = [
    "crm-readiness-app.js",
    "crm-readiness-app.wasm",
    "crm-readiness-en.bin",
    "crm-readiness-style.txt",
    ENTRY,
    "index.html",
    "page.css",
];

/// Everything until the first question can be answered, brotli.
const FIRST_LOAD: u64 = 110_000;
/// The script that every embedding page loads, even where nobody scrolls to the survey.
const ENTRY_LIMIT: u64 = 3_000;
/// A language whole: the texts of the widget, and every question, statement, flag, advice and claim.
const LANGUAGE_LIMIT: u64 = 20_000;
/// Percent by which the first load may outgrow its record unnoticed.
const SLACK: u64 = 1;
/// The same source makes larger files there, and what ships is not built there.
const NOT_SMALLEST: &str = "this toolchain's standard library is not built for size";

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    pub raw: u64,
    pub brotli: u64,
}

/// The files of a first visit, and those that come later, or in another language.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizes {
    files: BTreeMap<String, Size>,
    total: Size,
    others: BTreeMap<String, Size>,
}

impl Sizes {
    pub fn measure(site: &Path) -> Result<Sizes> {
        let (mut sizes, mut others) = (BTreeMap::new(), BTreeMap::new());
        for path in files::under(site)? {
            let name = plain_name(&files::url(&path));
            let list = match FILES.contains(&&*name) {
                true => &mut sizes,
                false if name != files::url(&path) => &mut others,
                false => continue,
            };
            let bytes = files::read(&site.join(&path))?;
            list.insert(name, Size { raw: bytes.len() as u64, brotli: compress::brotli(&bytes)?.len() as u64 });
        }
        let missing = FILES.iter().find(|name| !sizes.contains_key(**name));
        anyhow::ensure!(missing.is_none(), "{} is not among the built files", missing.unwrap_or(&""));
        Ok(Sizes::of(sizes, others))
    }

    fn of(files: BTreeMap<String, Size>, others: BTreeMap<String, Size>) -> Sizes {
        let mut total = Size::default();
        for size in files.values() {
            total.raw += size.raw;
            total.brotli += size.brotli;
        }
        Sizes { files, total, others }
    }

    pub fn table(&self) -> String {
        let rows = self.files.iter().chain(&self.others).map(|(name, size)| (name.as_str(), size));
        let total = std::iter::once(("first load", &self.total));
        let mut table = format!("{:<28} {:>9} {:>9}\n", "file", "raw", "brotli");
        for (name, size) in rows.chain(total) {
            table += &format!("{name:<28} {:>9} {:>9}\n", size.raw, size.brotli);
        }
        table
    }

    /// The budgets that are broken, all of them.
    fn over_budget(&self) -> Vec<String> {
        let total = (self.total.brotli > FIRST_LOAD)
            .then(|| format!("the first load is {} bytes, over its budget of {FIRST_LOAD}", self.total.brotli));
        let entry = self.files.get(ENTRY).filter(|entry| entry.brotli > ENTRY_LIMIT);
        let entry = entry.map(|entry| format!("{ENTRY} is {} bytes, over its budget of {ENTRY_LIMIT}", entry.brotli));
        let languages = self.files.iter().chain(&self.others).filter(|(name, _)| name.ends_with(".bin"));
        let languages = languages.filter(|(_, size)| size.brotli > LANGUAGE_LIMIT);
        let languages = languages
            .map(|(name, size)| format!("{name} is {} bytes, over its budget of {LANGUAGE_LIMIT}", size.brotli));
        total.into_iter().chain(entry).chain(languages).collect()
    }

    /// What changed against the record by more than the slack.
    fn against(&self, record: &Sizes) -> Change {
        let (now, then) = (self.total.brotli, record.total.brotli);
        if now * 100 > then * (100 + SLACK) {
            Change::Grown { by: now - then }
        } else if now * 100 < then * (100 - SLACK) {
            Change::Shrunk { by: then - now }
        } else {
            Change::None
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Change {
    None,
    Grown { by: u64 },
    Shrunk { by: u64 },
}

/// Fails where the site breaks the budget or has outgrown the record.
pub fn check(project: &Project, sizes: &Sizes, is_smallest: bool) -> Result<()> {
    if !is_smallest {
        eprintln!("xtask: the sizes are not checked: {NOT_SMALLEST}");
        return Ok(());
    }
    let mut problems = sizes.over_budget();
    match sizes.against(&load(project)?) {
        Change::Grown { by } => problems.push(format!(
            "the first load is {by} bytes (more than {SLACK} %) over its record in sizes.json; \
             if that is worth it, accept it with `cargo xtask dist --record`"
        )),
        Change::Shrunk { by } => eprintln!(
            "xtask: the first load is {by} bytes (more than {SLACK} %) under its record: \
             keep that with `cargo xtask dist --record`"
        ),
        Change::None => {}
    }
    anyhow::ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

/// Accepts the sizes as the record, within the budget.
pub fn record(project: &Project, sizes: &Sizes, is_smallest: bool) -> Result<()> {
    anyhow::ensure!(is_smallest, "these sizes are no record: {NOT_SMALLEST}");
    let problems = sizes.over_budget();
    anyhow::ensure!(problems.is_empty(), "{}", problems.join("\n"));
    let text = serde_json::to_string_pretty(sizes)? + "\n";
    fs::write(project.file("sizes.json"), text).context("cannot write sizes.json")
}

fn load(project: &Project) -> Result<Sizes> {
    let text = files::read(&project.file("sizes.json"))
        .context("there is no record of the sizes yet: make it with `cargo xtask dist --record`")?;
    serde_json::from_slice(&text)
        .context("sizes.json is damaged: restore it, or make it anew with `cargo xtask dist --record`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(entry: u64, rest: u64) -> Sizes {
        let size = |brotli| Size { raw: brotli * 3, brotli };
        Sizes::of(
            BTreeMap::from([(ENTRY.to_owned(), size(entry)), ("app.wasm".to_owned(), size(rest))]),
            BTreeMap::new(),
        )
    }

    #[test]
    fn the_budgets_are_inclusive() {
        assert!(sizes(3_000, 107_000).over_budget().is_empty());
        assert_eq!(sizes(3_000, 107_001).over_budget().len(), 1);
        assert_eq!(sizes(3_001, 106_999).over_budget().len(), 1);
    }

    #[test]
    fn every_broken_budget_is_named() {
        let problems = sizes(3_001, 110_000).over_budget();
        assert_eq!(problems.len(), 2);
        assert!(problems[0].contains("113001") && problems[1].contains(ENTRY), "{problems:?}");
    }

    #[test]
    fn every_language_has_its_budget() {
        let mut sizes = sizes(3_000, 90_000);
        sizes.others.insert("crm-readiness-de.bin".to_owned(), Size { raw: 60_000, brotli: 20_001 });
        assert!(sizes.over_budget().concat().contains("crm-readiness-de.bin"));
    }

    #[test]
    fn a_percent_of_change_passes_unnoticed() {
        let record = sizes(1_000, 99_000);
        assert_eq!(sizes(1_000, 100_000).against(&record), Change::None);
        assert_eq!(sizes(1_000, 98_000).against(&record), Change::None);
        assert_eq!(sizes(1_000, 100_001).against(&record), Change::Grown { by: 1_001 });
        assert_eq!(sizes(1_000, 97_999).against(&record), Change::Shrunk { by: 1_001 });
    }

    #[test]
    fn the_record_is_sorted_and_comes_back() {
        let text = serde_json::to_string(&sizes(1, 2)).unwrap();
        assert!(text.find("app.wasm").unwrap() < text.find(ENTRY).unwrap(), "{text}");
        assert_eq!(serde_json::from_str::<Sizes>(&text).unwrap(), sizes(1, 2));
    }

    fn measured(names: &[&str]) -> Result<Sizes> {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            files::write(&folder.path().join(name), name.as_bytes()).unwrap();
        }
        Sizes::measure(folder.path())
    }

    const SITE: [&str; 12] = [
        "crm-readiness-app.0123abcd.js",
        "crm-readiness-app.0123abcd.wasm",
        "crm-readiness-en.0123abcd.bin",
        "crm-readiness-de.0123abcd.bin",
        "crm-readiness-rest.0123abcd.wasm",
        "crm-readiness-style.0123abcd.txt",
        "crm-readiness.js",
        "index.html",
        "page.css",
        "embed.html",
        "icon.svg",
        "instruments/crm-readiness.en.json",
    ];

    #[test]
    fn only_what_a_first_visit_loads_is_counted_under_lasting_names() {
        let sizes = measured(&SITE).unwrap();
        assert!(sizes.files.keys().map(String::as_str).eq(FILES), "{:?}", sizes.files);
        assert_eq!(Vec::from_iter(sizes.others.keys()), ["crm-readiness-de.bin", "crm-readiness-rest.wasm"]);
    }

    #[test]
    fn a_file_that_is_missing_is_not_a_file_that_weighs_nothing() {
        assert!(measured(&SITE[1..]).unwrap_err().to_string().contains("crm-readiness-app.js"));
    }
}
