//! The survey as one script that holds everything and asks for nothing.

use std::path::Path;

use anyhow::Result;

use crate::npm::Tools;
use crate::parts::Parts;
use crate::project::Project;
use crate::{esbuild, hash};

/// A script as it stands between its tags, and the source that lets it pass.
pub struct Inline {
    pub tag: String,
    pub source: String,
}

impl Inline {
    /// `start` is the script that begins, `site` where the parts lie.
    pub fn make(project: &Project, tools: &Tools, start: &str, parts: &Parts, site: &Path) -> Result<Inline> {
        let mut options = esbuild::element(project, "static/files/inline.js")?;
        options.extend(["--loader:.txt=text", "--loader:.wasm=binary", "--loader:.bin=binary"].map(str::to_owned));
        // Not a module: development servers cut those out of a page and put an address in their place.
        options.push("--define:import.meta.url=document.baseURI".to_owned());
        for part in parts.all() {
            options.push(format!("--alias:{}={}", part.key, site.join(&part.name).display()));
        }
        let script = esbuild::small(tools, &project.file(start), &options)?;
        Ok(Inline { source: hash::source(&script), tag: format!("<script>{script}</script>\n") })
    }
}
