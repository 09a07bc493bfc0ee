//! Everything that can fail, in the order in which it is cheapest to learn of it.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::browsers::Chromium;
use crate::budget::{self, Sizes};
use crate::check::{cargo, native_tests};
use crate::project::Project;
use crate::site::Builder;
use crate::{consumer, files, hosts, release, run};

pub fn test(project: &Project, passed_on: &[String]) -> Result<()> {
    native_tests(project)?;
    let chromium = Chromium::ensure()?;
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
    // Too large a page is no reason not to learn whether it works.
    run::shown(
        cargo(project)
            .args(["test", "--workspace", "--test", "browser", "--"])
            .args(passed_on)
            .env("CRM_SITE", site)
            .env("CRM_VITE", bundled)
            .env("CRM_HOSTS", hosts)
            .env("CRM_YEW_HOST", yew_host)
            .env("CRM_AXE", builder.tools.axe())
            .env("CRM_CHROMIUM", chromium.browser)
            .env("CRM_CHROMEDRIVER", chromium.driver),
    )?;
    sizes_checked
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
