//! What comes from npm, always in pinned versions; above all the tools of `xtask/tools/`: esbuild, wasm-opt (binaryen) and
//! axe-core.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::{debian, files, run};

pub struct Tools {
    modules: PathBuf,
}

impl Tools {
    /// Installs them unless these very versions are there already.
    pub fn ensure(project: &Project) -> Result<Tools> {
        let folder = project.tools();
        install(
            &project.file("xtask/tools"),
            &folder,
            "esbuild, binaryen and axe-core (they shrink and check the page)",
        )?;
        Ok(Tools { modules: folder.join("node_modules") })
    }

    pub fn esbuild(&self) -> Command {
        Command::new(self.modules.join(".bin/esbuild"))
    }

    pub fn wasm_opt(&self) -> Command {
        Command::new(self.modules.join(".bin/wasm-opt"))
    }

    /// The accessibility checker, as the browser tests put it into a page.
    pub fn axe(&self) -> PathBuf {
        self.modules.join("axe-core/axe.min.js")
    }
}

/// Installs what `package-lock.json` in one folder pins into another, unless these very versions are there already.
pub fn install(pinned: &Path, folder: &Path, what: &str) -> Result<()> {
    let lock = files::read(&pinned.join("package-lock.json"))?;
    let stamp = folder.join("installed.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    ensure_npm()?;
    eprintln!("xtask: installing from npm into {}: {what}", folder.display());
    for name in ["package.json", "package-lock.json"] {
        files::copy(&pinned.join(name), &folder.join(name))?;
    }
    // No package gets to run a script of its own at installation.
    let mut npm = Command::new("npm");
    npm.current_dir(folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    run::quiet(&mut npm)?;
    files::write(&stamp, &lock)
}

fn ensure_npm() -> Result<()> {
    if run::exists("npm") {
        return Ok(());
    }
    if debian::can_install() {
        return debian::ensure(&["nodejs", "npm"], "they install the tools that shrink and check the page");
    }
    bail!("npm is missing: install Node.js 18 or later with npm")
}
