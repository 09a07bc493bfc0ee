//! Everything that can fail, in the order in which it is cheapest to learn of it.

use anyhow::Result;

use crate::browsers::Chromium;
use crate::budget::{self, Sizes};
use crate::check::{cargo, native_tests};
use crate::project::Project;
use crate::run;
use crate::site::Builder;

pub fn test(project: &Project, passed_on: &[String]) -> Result<()> {
    native_tests(project)?;
    let mut builder = Builder::set_up(project)?;
    let chromium = Chromium::ensure()?;
    let site = builder.build()?;
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
            .env("CRM_YEW_HOST", yew_host)
            .env("CRM_AXE", builder.tools.axe())
            .env("CRM_CHROMIUM", chromium.browser)
            .env("CRM_CHROMEDRIVER", chromium.driver),
    )?;
    sizes_checked
}
