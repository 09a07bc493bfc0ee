//! The package for npm: the same files as on a site, with what editors and compilers want to know of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::release::LICENCES;
use crate::template::fill;
use crate::{files, run};

/// Packs it into a folder, and returns the file.
pub fn pack(project: &Project, site: &Path, into: &Path) -> Result<PathBuf> {
    let folder = project.file("target/npm/package");
    put(project, site, &folder)?;
    let mut npm = Command::new("npm");
    // It sets one fixed date for all files, so the same files give the same bytes.
    npm.current_dir(&folder).args(["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination"]).arg(into);
    let name = run::quiet(&mut npm)?;
    Ok(into.join(name.trim()))
}

/// Leaves the package in a folder, alone.
fn put(project: &Project, site: &Path, folder: &Path) -> Result<()> {
    files::fresh(folder)?;
    for name in ["README.md", "custom-elements.json", "index.d.ts", "react.d.ts"] {
        files::copy(&project.file("npm").join(name), &folder.join(name))?;
    }
    for name in LICENCES {
        files::copy(&project.file(name), &folder.join(name))?;
    }
    let manifest = fill(&files::text(&project.file("npm/package.json"))?, &[("version", &*project.version()?)])?;
    serde_json::from_str::<serde_json::Value>(&manifest).context("npm/package.json")?;
    files::write(&folder.join("package.json"), manifest.as_bytes())?;
    for path in files::under(site)?.iter().filter(|path| belongs(path)) {
        files::copy(&site.join(path), &folder.join(path))?;
    }
    Ok(())
}

/// Whether a file of the site is the survey's and not the stand-alone page's.
fn belongs(path: &Path) -> bool {
    let name = files::url(path);
    let part = name.starts_with("crm-readiness") && matches!(files::extension(path), "bin" | "js" | "txt" | "wasm");
    part || name == "embed.html" || name.starts_with("instruments/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_surveys_files_belong_to_it_and_the_pages_do_not() {
        let taken = |name: &str| belongs(Path::new(name));
        for name in ["crm-readiness.js", "crm-readiness-app.0123abcd.wasm", "embed.html", "instruments/en.json"] {
            assert!(taken(name), "{name}");
        }
        for name in ["index.html", "page.css", "crm-readiness-single.html", "worksheet.html", "icon.svg"] {
            assert!(!taken(name), "{name}");
        }
    }
}
