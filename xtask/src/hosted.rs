//! The entry script beside its files, and the tags that bring it into a page.

use anyhow::Result;

use crate::npm::Tools;
use crate::parts::Parts;
use crate::project::Project;
use crate::{esbuild, hash};

pub const ENTRY: &str = "crm-readiness.js";

/// The entry, with the names and hashes of its files.
pub fn entry(project: &Project, tools: &Tools, parts: &Parts) -> Result<String> {
    let mut options = vec![format!("--external:./{}", parts.get("glue")?.name)];
    for part in parts.all() {
        options.push(format!("--define:CRM_FILES.{}.name=\"./{}\"", part.key, part.name));
        options.push(format!("--define:CRM_FILES.{}.integrity={:?}", part.key, part.integrity));
    }
    esbuild::entry(project, tools, "static/files/hosted.js", &options)
}

/// What a page has in its head.
pub struct Tags {
    pub html: String,
    /// The import map is inline, so a policy has to name it: the source for `script-src`.
    pub import_map_source: String,
}

impl Tags {
    /// For a page that finds the files under `base`, which ends in a slash.
    pub fn new(base: &str, entry: &str, parts: &Parts) -> Result<Tags> {
        let [style, glue, wasm] = ["style", "glue", "wasm"].map(|key| parts.get(key));
        let (style, glue, wasm) = (style?, glue?, wasm?);
        let import_map = format!("{{\"integrity\":{{\"{base}{}\":\"{}\"}}}}", glue.name, glue.integrity);
        let preload = |name: &str, mime: &str, integrity: &str| {
            format!("<link rel=\"preload\" href=\"{base}{name}\" as=\"fetch\" type=\"{mime}\" integrity=\"{integrity}\" crossorigin>\n")
        };
        let html = [
            // Before anything that loads a module: a later one counts in new browsers only.
            format!("<script type=\"importmap\">{import_map}</script>\n"),
            format!("<link rel=\"modulepreload\" href=\"{base}{}\" integrity=\"{}\">\n", glue.name, glue.integrity),
            preload(&wasm.name, "application/wasm", &wasm.integrity),
            preload(&style.name, "text/css", &style.integrity),
            format!(
                "<script type=\"module\" src=\"{base}{ENTRY}\" integrity=\"{}\" crossorigin></script>",
                hash::integrity(entry.as_bytes())
            ),
        ];
        Ok(Tags { html: html.concat(), import_map_source: hash::source(&import_map) })
    }
}
