//! A project that uses the package as strangers do: `tests/npm/`, with TypeScript and Vite. The browser tests open what
//! comes of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{files, npm, run};

/// Installs the packed package, compiles and bundles the project, and returns the folder with its page.
pub fn build(project: &Project, packed: &Path) -> Result<PathBuf> {
    let (source, folder) = (project.file("tests/npm"), project.file("target/npm/consumer"));
    npm::install(&source, &folder, "TypeScript and Vite (they use the package in a test)")?;
    for path in files::under(&source)? {
        files::copy(&source.join(&path), &folder.join(&path))?;
    }
    let installed = folder.join("node_modules/crm-readiness");
    files::fresh(&installed)?;
    let mut tar = Command::new("tar");
    tar.arg("--extract").arg("--file").arg(packed).arg("--directory").arg(&installed).arg("--strip-components=1");
    run::quiet(&mut tar)?;
    for program in [["tsc", "--noEmit"], ["vite", "build"]] {
        let path = folder.join("node_modules/.bin").join(program[0]);
        run::quiet(Command::new(path).current_dir(&folder).args(&program[1..]))
            .with_context(|| format!("{} cannot use the package", program[0]))?;
    }
    Ok(folder.join("dist"))
}
