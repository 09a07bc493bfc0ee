//! The files that the entry script loads when a survey is on the page. Each carries the hash of its bytes in its name, so
//! that it can be kept for ever, and in the entry, so that no other bytes are accepted.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crm_readiness::words::pack::LANGUAGES;

use crate::npm::Tools;
use crate::project::Project;
use crate::{esbuild, files, hash};

pub struct Part {
    /// What `static/files/` calls it.
    pub key: &'static str,
    pub name: String,
    pub integrity: String,
    pub bytes: Vec<u8>,
}

impl Part {
    /// Whether it is imported, which an import map guards, and not fetched.
    pub fn is_script(&self) -> bool {
        self.name.ends_with(".js")
    }

    fn new(key: &'static str, stem: &str, extension: &str, bytes: Vec<u8>) -> Part {
        let name = format!("{stem}.{}.{extension}", hash::short(&bytes));
        Part { key, name, integrity: hash::integrity(&bytes), bytes }
    }
}

pub struct Parts(Vec<Part>);

impl Parts {
    /// `finished` is the folder with the module and its glue.
    pub fn make(project: &Project, tools: &Tools, finished: &Path) -> Result<Parts> {
        let small = |file: PathBuf| esbuild::small(tools, &file, &[esbuild::MODULE.to_owned()]).map(String::into_bytes);
        let module = |name: &str| files::read(&finished.join(name));
        let mut parts = vec![
            // Not as css: bundlers, and Vite's development server, would make something else of it.
            Part::new("style", "crm-readiness-style", "txt", small(project.file("static/crm-readiness.css"))?),
            Part::new("late", "crm-readiness-late", "txt", small(project.file("static/late.css"))?),
            Part::new("wasm", "crm-readiness-app", "wasm", module("crm-readiness-app_bg.wasm")?),
            Part::new("rest", "crm-readiness-rest", "wasm", module("crm-readiness-rest.wasm")?),
            Part::new("modes", "crm-readiness-modes", "js", small(project.file("static/element/modes.js"))?),
        ];
        for language in LANGUAGES {
            let path = project.file(&format!("static/instruments/crm-readiness.{}.json", language.tag));
            let instrument =
                serde_json::from_slice(&files::read(&path)?).with_context(|| path.display().to_string())?;
            let stem = format!("crm-readiness-{}", language.tag);
            let pack = language.pack(&instrument).with_context(|| path.display().to_string())?;
            parts.push(Part::new(language.tag, &stem, "bin", pack));
        }
        let glue = glue(project, tools, &finished.join("crm-readiness-app.js"), &parts)?;
        parts.push(Part::new("glue", "crm-readiness-app", "js", glue.into_bytes()));
        Ok(Parts(parts))
    }

    /// What a script is told of these parts.
    pub fn defines(parts: &[Part]) -> impl Iterator<Item = String> + '_ {
        parts.iter().flat_map(|part| {
            let told = |what: &str, value: &str| format!("--define:CRM_FILES.{}.{what}={value:?}", part.key);
            [told("name", &format!("./{}", part.name)), told("integrity", &part.integrity)]
        })
    }

    pub fn all(&self) -> &[Part] {
        &self.0
    }

    pub fn get(&self, key: &str) -> Result<&Part> {
        self.0.iter().find(|part| part.key == key).with_context(|| format!("there is no part `{key}`"))
    }
}

/// The bindings of the program, with the names and hashes of the languages.
fn glue(project: &Project, tools: &Tools, bindings: &Path, parts: &[Part]) -> Result<String> {
    let mut options = vec![esbuild::MODULE.to_owned(), format!("--alias:bindings={}", bindings.display())];
    options.extend(Parts::defines(parts));
    esbuild::small(tools, &project.file("static/files/glue.js"), &options)
}

/// A file's name without the hash in it, which stays the same from build to build.
pub fn plain_name(name: &str) -> String {
    let is_hash = |part: &&str| part.len() == 8 && part.bytes().all(|b| b.is_ascii_hexdigit());
    name.split('.').filter(|part| !is_hash(part)).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_in_a_name_follows_the_bytes() {
        let named = |bytes: &[u8]| Part::new("wasm", "crm-readiness-app", "wasm", bytes.to_vec()).name;
        assert_eq!(named(b"abc"), "crm-readiness-app.ba7816bf.wasm");
        assert_ne!(named(b"abc"), named(b"abd"));
        assert_eq!(plain_name(&named(b"abc")), "crm-readiness-app.wasm");
        assert_eq!(plain_name("crm-readiness.js"), "crm-readiness.js");
    }
}
