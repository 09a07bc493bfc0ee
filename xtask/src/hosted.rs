//! The entry script beside its files, and the tags that bring it into a page.

use anyhow::Result;

use crate::npm::Tools;
use crate::parts::{Part, Parts};
use crate::project::Project;
use crate::{esbuild, hash};

pub const ENTRY: &str = "crm-readiness.js";

/// The entry, with the names and hashes of its files.
pub fn entry(project: &Project, tools: &Tools, parts: &Parts) -> Result<String> {
    let mut options = esbuild::element(project, "static/files/hosted.js")?;
    options.push(esbuild::MODULE.to_owned());
    options.extend(Parts::defines(parts.all()));
    let scripts = parts.all().iter().filter(|part| part.is_script());
    options.extend(scripts.map(|part| format!("--external:./{}", part.name)));
    esbuild::small(tools, &project.file("static/crm-readiness.js"), &options)
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
        let map = import_map(base, parts);
        let [glue, wasm, style] = ["glue", "wasm", "style"].map(|key| parts.get(key));
        // What is fetched is checked by the entry: on these preloads browsers ignore a hash, and Chromium complains of it.
        let preload = |part: &Part, mime: &str| {
            format!("<link rel=\"preload\" href=\"{base}{}\" as=\"fetch\" type=\"{mime}\" crossorigin>\n", part.name)
        };
        let glue = glue?;
        let html = [
            // Before anything that loads a module: a later one counts in new browsers only.
            format!("<script type=\"importmap\">{map}</script>\n"),
            format!(
                "<link rel=\"modulepreload\" href=\"{base}{}\" integrity=\"{}\" crossorigin>\n",
                glue.name, glue.integrity
            ),
            preload(wasm?, "application/wasm"),
            preload(style?, "text/plain"),
            format!(
                "<script type=\"module\" src=\"{base}{ENTRY}\" integrity=\"{}\" crossorigin></script>",
                hash::integrity(entry.as_bytes())
            ),
        ];
        Ok(Tags { html: html.concat(), import_map_source: hash::source(&map) })
    }
}

fn import_map(base: &str, parts: &Parts) -> String {
    let scripts = parts.all().iter().filter(|part| part.is_script());
    let scripts: Vec<_> = scripts.map(|part| format!("\"{base}{}\":\"{}\"", part.name, part.integrity)).collect();
    format!("{{\"integrity\":{{{}}}}}", scripts.join(","))
}
