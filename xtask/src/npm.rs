//! The tools from npm, pinned in `xtask/tools/`: esbuild, wasm-opt (binaryen) and axe-core.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{debian, run};

pub struct Tools {
    modules: PathBuf,
}

impl Tools {
    /// Installs them unless these very versions are there already.
    pub fn ensure(project: &Project) -> Result<Tools> {
        let folder = project.tools();
        let tools = Tools { modules: folder.join("node_modules") };
        let lock = fs::read(project.file("xtask/tools/package-lock.json")).context("xtask/tools/package-lock.json")?;
        let stamp = folder.join("installed.json");
        if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(tools);
        }
        ensure_npm()?;
        eprintln!(
            "xtask: installing esbuild, binaryen and axe-core from npm into target/tools (they shrink and check the page)"
        );
        fs::create_dir_all(&folder)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(project.file("xtask/tools").join(name), folder.join(name)).with_context(|| name.to_owned())?;
        }
        // No package gets to run a script of its own at installation.
        let mut npm = Command::new("npm");
        npm.current_dir(&folder).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        run::quiet(&mut npm)?;
        fs::write(stamp, lock)?;
        Ok(tools)
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

fn ensure_npm() -> Result<()> {
    if run::exists("npm") {
        return Ok(());
    }
    if debian::can_install() {
        return debian::ensure(&["nodejs", "npm"], "they install the tools that shrink and check the page");
    }
    bail!("npm is missing: install Node.js 18 or later with npm")
}
