//! The fast loop: formatting, lints and native tests.

use std::env;
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::run;
use crate::toolchain::Toolchain;
use crate::wasm;

const DENY: [&str; 3] = ["--", "-D", "warnings"];

pub fn check(project: &Project) -> Result<()> {
    for component in ["fmt", "clippy"] {
        if run::quiet(cargo(project).args([component, "--version"])).is_err() {
            bail!("cargo {component} is missing: run `rustup component add rustfmt clippy`");
        }
    }
    run::shown(cargo(project).args(["fmt", "--all", "--check"]))?;
    run::shown(cargo(project).args(["clippy", "--workspace", "--all-targets"]).args(DENY))?;
    // "All" leaves out what a plain `cargo test` does not run.
    run::shown(cargo(project).args(["clippy", "--workspace", "--test", "browser"]).args(DENY))?;
    // Half of the library exists only for the browser; the native lints do not see it.
    run::shown(Toolchain::find()?.cargo(project, "clippy", wasm::SURVEY).args(DENY))?;
    native_tests(project)
}

pub fn native_tests(project: &Project) -> Result<()> {
    run::shown(cargo(project).args(["test", "--workspace"]))
}

/// The cargo that runs this program.
pub fn cargo(project: &Project) -> Command {
    let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo.current_dir(project.root());
    cargo
}
