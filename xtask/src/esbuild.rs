//! Scripts and styles made small.

use std::path::Path;

use anyhow::Result;

use crate::npm::Tools;
use crate::project::Project;
use crate::run;

/// The option that keeps a script a module.
pub const MODULE: &str = "--format=esm";

/// A style sheet, or a script with everything that it imports. Without an option that says otherwise the script is a plain one.
pub fn small(tools: &Tools, file: &Path, options: &[String]) -> Result<String> {
    let mut esbuild = tools.esbuild();
    esbuild.args(["--bundle", "--minify"]).arg(file).args(options);
    esbuild.args(["--target=es2022", "--charset=utf8", "--log-level=warning"]);
    run::quiet(&mut esbuild)
}

/// What a script with the custom element in it is told besides. `files` is the module from which it gets the survey's files.
pub fn element(project: &Project, files: &str) -> Result<Vec<String>> {
    let files = format!("--alias:files={}", project.file(files).display());
    Ok(vec![files, format!("--define:CRM_VERSION={:?}", project.version()?)])
}
