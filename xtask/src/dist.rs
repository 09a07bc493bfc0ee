//! The release: the site, and beside each file what a server can send in its place.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::budget::{self, Sizes};
use crate::project::Project;
use crate::site::Builder;
use crate::{compress, files};

pub fn dist(project: &Project, record: bool) -> Result<()> {
    let mut builder = Builder::set_up(project)?;
    let site = builder.build()?;
    let dist = project.file("dist");
    files::fresh(&dist)?;
    for path in files::under(&site)? {
        files::copy(&site.join(&path), &dist.join(&path))?;
        if compress::helps(files::extension(&path)) {
            put_compressed(&dist.join(&path))?;
        }
    }
    let sizes = Sizes::measure(&site)?;
    print!("{}", sizes.table());
    if record {
        budget::record(project, &sizes, builder.is_smallest())
    } else {
        budget::check(project, &sizes, builder.is_smallest())
    }
}

fn put_compressed(path: &Path) -> Result<()> {
    let bytes = files::read(path)?;
    for (ending, small) in [("br", compress::brotli(&bytes)?), ("gz", compress::gzip(&bytes)?)] {
        let name = beside(path, ending);
        std::fs::write(&name, small).with_context(|| format!("cannot write {}", name.display()))?;
    }
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_file_keeps_the_whole_name() {
        assert_eq!(beside(Path::new("dist/index.html"), "br"), Path::new("dist/index.html.br"));
    }
}
