//! The release in `dist/`, with its sizes.

use anyhow::Result;

use crate::budget::{self, Sizes};
use crate::project::Project;
use crate::site::Builder;
use crate::{files, release};

pub fn dist(project: &Project, record: bool) -> Result<()> {
    let mut builder = Builder::set_up(project)?;
    let site = builder.build()?;
    let dist = project.file("dist");
    files::fresh(&dist)?;
    release::write(project, &site, &dist)?;
    let sizes = Sizes::measure(&site)?;
    print!("{}", sizes.table());
    if record {
        budget::record(project, &sizes, builder.is_smallest())
    } else {
        budget::check(project, &sizes, builder.is_smallest())
    }
}
