//! Everything this repository can do beyond `cargo build`: see [`args::HELP`].
//!
//! On a fresh machine each command first sets up what it needs, and says so in one line.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod archive;
mod args;
mod browsers;
mod budget;
mod check;
mod compress;
mod consumer;
mod debian;
mod dist;
mod esbuild;
// The list of exceptions is part of the tests; what runs them reads it, too.
#[path = "../../tests/browser/exceptions.rs"]
mod exceptions;
mod files;
mod hash;
mod hosted;
mod hosts;
mod http;
mod imports;
mod inline;
mod marks;
mod mime;
mod npm;
mod package;
mod pages;
mod parts;
mod project;
mod reach;
mod release;
mod run;
mod serve;
mod shelf;
mod site;
mod split;
mod template;
mod test;
mod toolchain;
mod wasm;
mod watch;
mod worksheet;

use std::process::ExitCode;

use anyhow::Result;
use args::Command;
use project::Project;

fn main() -> ExitCode {
    match args::parse(std::env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let project = Project::here();
    match command {
        Command::Help => print!("{}", args::HELP),
        Command::Serve { port, hosts } => serve::serve(&project, port, hosts)?,
        Command::Check => check::check(&project)?,
        Command::Test { engines, passed_on } => test::test(&project, &engines, &passed_on)?,
        Command::Shots => test::shots(&project)?,
        Command::Trees => test::trees(&project)?,
        Command::Dist { record } => dist::dist(&project, record)?,
    }
    Ok(())
}
