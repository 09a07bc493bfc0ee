//! Where things are.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::files;

pub struct Project {
    root: PathBuf,
}

impl Project {
    pub fn here() -> Project {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        Project { root: xtask.parent().unwrap_or(xtask).to_owned() }
    }

    /// A file of the repository.
    pub fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The version that is being released.
    pub fn version(&self) -> Result<String> {
        let manifest = files::text(&self.file("Cargo.toml"))?;
        let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
        version.map(str::to_owned).context("Cargo.toml has no version")
    }

    /// The stand-alone page as built.
    pub fn site(&self) -> PathBuf {
        self.file("target/site")
    }

    /// Cargo's folder for everything built for the browser: another compiler, so another folder.
    pub fn wasm_target(&self) -> PathBuf {
        self.file("target/wasm")
    }

    /// The tools from npm.
    pub fn tools(&self) -> PathBuf {
        self.file("target/tools")
    }
}
