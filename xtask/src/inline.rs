//! The survey as one script that holds everything and asks for nothing.

use std::path::Path;

use anyhow::Result;

use crate::npm::Tools;
use crate::parts::Parts;
use crate::project::Project;
use crate::{esbuild, hash};

/// A script as it stands between its tags, and the source that lets it pass.
pub struct Inline {
    pub script: String,
    pub source: String,
}

impl Inline {
    /// `site` is where the parts lie.
    pub fn make(project: &Project, tools: &Tools, parts: &Parts, site: &Path) -> Result<Inline> {
        let mut options = vec!["--loader:.css=text".to_owned(), "--loader:.wasm=binary".to_owned()];
        options.extend(
            parts.all().iter().map(|part| format!("--alias:{}={}", part.key, site.join(&part.name).display())),
        );
        let script = esbuild::entry(project, tools, "static/files/inline.js", &options)?;
        Ok(Inline { source: hash::source(&script), script })
    }

    pub fn tag(&self) -> String {
        format!("<script type=\"module\">{}</script>", self.script)
    }
}
