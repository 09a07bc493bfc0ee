//! The release: the folder to host, with what a server can send in place of each file, and the packages made of it. The same
//! site gives the same bytes, so that whoever builds it can compare.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::project::Project;
use crate::{archive, compress, files, hash, package, reach};

/// Where the packages lie in it. Their sums are in a list of their own: the zip file holds the list of the folder.
const PACKAGES: &str = "packages";
const SUMS: &str = "SHA256SUMS";
pub const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Writes the release of a site into an empty folder, and returns the package for npm.
pub fn write(project: &Project, site: &Path, to: &Path) -> Result<PathBuf> {
    reach::check(site)?;
    let version = project.version()?;
    let licences = LICENCES.map(|name| project.file(name));
    host(site, &licences, to)?;
    let name = format!("crm-readiness-{version}");
    let zipped = archive::zip(to, &name)?;
    let packages = to.join(PACKAGES);
    files::write(&packages.join(format!("{name}.zip")), &zipped)?;
    let npm = package::pack(project, site, &packages)?;
    put_sums(&packages)?;
    Ok(npm)
}

/// The folder to host: the site, the licences, everything compressed as well, and the sums of it all.
fn host(site: &Path, licences: &[PathBuf], to: &Path) -> Result<()> {
    for path in files::under(site)? {
        files::copy(&site.join(&path), &to.join(&path))?;
    }
    for licence in licences {
        files::copy(licence, &to.join(licence.file_name().unwrap_or_default()))?;
    }
    for path in files::under(to)? {
        if compress::helps(files::extension(&path)) {
            let bytes = files::read(&to.join(&path))?;
            files::write(&beside(&to.join(&path), "br"), &compress::brotli(&bytes)?)?;
            files::write(&beside(&to.join(&path), "gz"), &compress::gzip(&bytes)?)?;
        }
    }
    put_sums(to)
}

/// As `sha256sum --check` reads it, in the order of the names.
fn put_sums(folder: &Path) -> Result<()> {
    let mut sums = String::new();
    for path in files::under(folder)? {
        sums += &format!("{}  {}\n", hash::sum(&files::read(&folder.join(&path))?), files::url(&path));
    }
    files::write(&folder.join(SUMS), sums.as_bytes())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

/// The files in which two releases differ; none, if the build is reproducible.
pub fn differences(one: &Path, other: &Path) -> Result<Vec<String>> {
    let mut names: Vec<PathBuf> = [files::under(one)?, files::under(other)?].concat();
    names.sort();
    names.dedup();
    let differs = |path: &PathBuf| match (files::read(&one.join(path)), files::read(&other.join(path))) {
        (Ok(one), Ok(other)) => one != other,
        _ => true,
    };
    Ok(names.into_iter().filter(differs).map(|path| files::url(&path)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site whose files were written in this order.
    fn site(order: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in order {
            files::write(&folder.path().join(name), name.repeat(50).as_bytes()).unwrap();
        }
        folder
    }

    fn hosted(order: &[&str]) -> tempfile::TempDir {
        let (site, to) = (site(order), tempfile::tempdir().unwrap());
        let licence = site.path().join("LICENSE");
        files::write(&licence, b"do what you like").unwrap();
        host(site.path(), &[licence], to.path()).unwrap();
        to
    }

    #[test]
    fn the_same_site_gives_the_same_bytes_whenever_it_is_written() {
        let one = hosted(&["index.html", "a.js", "instruments/en.json"]);
        let other = hosted(&["instruments/en.json", "a.js", "index.html"]);
        assert!(differences(one.path(), other.path()).unwrap().is_empty());
        assert_eq!(archive::zip(one.path(), "x").unwrap(), archive::zip(other.path(), "x").unwrap());
    }

    #[test]
    fn another_byte_or_another_file_is_a_difference() {
        let (one, other) = (site(&["a.js", "b.js", "c.js"]), site(&["a.js", "b.js", "d.js"]));
        files::write(&other.path().join("b.js"), b"changed").unwrap();
        assert_eq!(differences(one.path(), other.path()).unwrap(), ["b.js", "c.js", "d.js"]);
    }

    #[test]
    fn every_file_has_its_sum_and_texts_come_compressed() {
        let folder = hosted(&["index.html", "icon.png"]);
        let names: Vec<String> = files::under(folder.path()).unwrap().iter().map(|path| files::url(path)).collect();
        assert_eq!(names, ["LICENSE", "SHA256SUMS", "icon.png", "index.html", "index.html.br", "index.html.gz"]);
        let sums = files::text(&folder.path().join(SUMS)).unwrap();
        let listed: Vec<&str> = sums.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name).collect();
        assert_eq!(listed, ["LICENSE", "icon.png", "index.html", "index.html.br", "index.html.gz"]);
        assert!(sums.contains(&hash::sum("index.html".repeat(50).as_bytes())), "{sums}");
    }
}
