//! Everything that can fail, in the order in which it is cheapest to learn of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::browsers::{Engine, Programs};
use crate::budget::{self, Sizes};
use crate::check::{cargo, native_tests};
use crate::project::Project;
use crate::site::Builder;
use crate::{consumer, exceptions, files, hosts, release, run};

pub fn test(project: &Project, engines: &[Engine], passed_on: &[String]) -> Result<()> {
    native_tests(project)?;
    let engines = engines.iter().map(|engine| Ok((*engine, engine.ensure(project)?))).collect::<Result<Vec<_>>>()?;
    let mut builder = Builder::set_up(project)?;
    let (site, package) = released_twice(project, &mut builder)?;
    let bundled = consumer::build(&project.file("tests/npm"), &project.file("target/npm/consumer"), &package)?;
    let hosts = hosts::build(project, &builder.tools, &site, &package)?;
    let yew_host = builder.yew_host()?;
    let sizes = Sizes::measure(&site)?;
    print!("{}", sizes.table());
    let sizes_checked = budget::check(project, &sizes, builder.is_smallest());
    if let Err(problem) = &sizes_checked {
        eprintln!("xtask: {problem:#}");
    }
    // Too large a page is no reason not to learn whether it works, and one engine none not to learn of the others.
    let mut failed = Vec::new();
    for (engine, programs) in &engines {
        let mut tests = browser_tests(project, *engine, programs);
        tests.args(passed_on);
        tests.env("CRM_SITE", &site).env("CRM_VITE", &bundled).env("CRM_HOSTS", &hosts).env("CRM_YEW_HOST", &yew_host);
        tests.env("CRM_AXE", builder.tools.axe());
        if let Err(problem) = run::shown(&mut tests) {
            eprintln!("xtask: in {}: {problem:#}", engine.name());
            failed.push(engine.name());
        }
    }
    ensure!(failed.is_empty(), "the browser tests failed in {}", failed.join(", "));
    sizes_checked
}

/// Takes the pictures of every view anew, in each engine.
pub fn shots(project: &Project) -> Result<()> {
    let mut builder = Builder::set_up(project)?;
    let site = builder.build()?;
    for engine in Engine::ALL {
        let programs = engine.ensure(project)?;
        let mut tests = browser_tests(project, engine, &programs);
        tests.arg("shots::").env("CRM_SITE", &site).env("CRM_SHOTS", project.file("docs"));
        run::shown(&mut tests)?;
    }
    Ok(())
}

/// Writes down anew what a screen reader is told of every view, where the driver can tell.
pub fn trees(project: &Project) -> Result<()> {
    let site = Builder::set_up(project)?.build()?;
    let programs = Engine::Chromium.ensure(project)?;
    let mut tests = browser_tests(project, Engine::Chromium, &programs);
    run::shown(tests.arg("trees::").env("CRM_SITE", &site).env("CRM_TREES", "1"))
}

/// The suite in one engine, without what that engine cannot do, which is said.
fn browser_tests(project: &Project, engine: Engine, programs: &Programs) -> Command {
    eprintln!("xtask: the browser tests in {}", engine.name());
    let mut tests = cargo(project);
    tests.args(["test", "--workspace", "--test", "browser", "--"]);
    tests.env("CRM_ENGINE", engine.name()).envs(programs.iter().map(|(name, path)| (name, path)));
    for exception in exceptions::of(engine.name()) {
        eprintln!("xtask: without {}: {}", exception.what, exception.why);
        if let Some(test) = exception.test() {
            tests.args(["--skip", test]);
        }
    }
    tests
}

/// Makes the release twice, from the compiler's output to the packages: the same source gives the same bytes. Returns the
/// site and the package for npm.
fn released_twice(project: &Project, builder: &mut Builder) -> Result<(PathBuf, PathBuf)> {
    let [first, second] = ["target/release/first", "target/release/second"].map(|folder| project.file(folder));
    let mut made = |folder: &Path| {
        files::fresh(folder)?;
        let site = builder.build_anew()?;
        release::write(project, &site, folder).map(|package| (site, package))
    };
    made(&first)?;
    let made = made(&second)?;
    let differences = release::differences(&first, &second)?;
    ensure!(differences.is_empty(), "two builds differ in: {}", differences.join(", "));
    Ok(made)
}
