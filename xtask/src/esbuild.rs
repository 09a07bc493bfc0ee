//! Scripts and styles made small.

use std::path::Path;

use anyhow::Result;

use crate::npm::Tools;
use crate::project::Project;
use crate::run;

const ALWAYS: [&str; 5] =
    ["--minify", "--format=esm", "--target=es2022", "--charset=utf8", "--log-level=warning"];

/// One file by itself: what it imports stays the request that the page makes.
pub fn small(tools: &Tools, file: &Path) -> Result<String> {
    run::quiet(tools.esbuild().args(ALWAYS).arg(file))
}

/// The entry script, and with it everything that it imports. `files` is the module from which it gets the survey's files.
pub fn entry(project: &Project, tools: &Tools, files: &str, options: &[String]) -> Result<String> {
    let mut esbuild = tools.esbuild();
    esbuild.current_dir(project.root()).args(ALWAYS).args(["--bundle", "static/crm-readiness.js"]);
    esbuild.arg(format!("--alias:files={}", project.file(files).display()));
    esbuild.arg(format!("--define:CRM_VERSION={:?}", project.version()?)).args(options);
    run::quiet(&mut esbuild)
}
