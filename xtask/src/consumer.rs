//! Projects that use the package as strangers do, with TypeScript and Vite. The browser tests open what comes of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{files, npm, run};

/// Copies the project into a folder, installs the packed package there, compiles and bundles it all, and returns the folder
/// with its page.
pub fn build(source: &Path, folder: &Path, packed: &Path) -> Result<PathBuf> {
    npm::install(source, folder, "TypeScript and Vite (they use the package in a test)")?;
    for path in files::under(source)? {
        files::copy(&source.join(&path), &folder.join(&path))?;
    }
    let installed = folder.join("node_modules/crm-readiness");
    files::fresh(&installed)?;
    let mut tar = Command::new("tar");
    tar.arg("--extract").arg("--file").arg(packed).arg("--directory").arg(&installed).arg("--strip-components=1");
    run::quiet(&mut tar)?;
    for program in [["tsc", "--noEmit"], ["vite", "build"]] {
        let path = folder.join("node_modules/.bin").join(program[0]);
        run::quiet(Command::new(path).current_dir(folder).args(&program[1..]))
            .with_context(|| format!("{} cannot use the package in {}", program[0], source.display()))?;
    }
    Ok(folder.join("dist"))
}
