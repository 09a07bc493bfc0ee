//! Pages of other people's sites with the survey in them: `examples/hosts/`, made ready to be opened. The survey lies under
//! `/crm-readiness/`, the pages under `/hosts/`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::hosted::{ENTRY, Tags};
use crate::npm::Tools;
use crate::parts::Parts;
use crate::project::Project;
use crate::template::fill;
use crate::{consumer, files};

const SOURCE: &str = "examples/hosts";
/// A project of its own, of which only what Vite makes is a page.
const REACT: &str = "react";

/// Builds them into a folder that any web server can serve as a whole, and returns it. `package` is the one for npm.
pub fn build(project: &Project, tools: &Tools, site: &Path, package: &Path) -> Result<PathBuf> {
    let root = project.file("target/hosts");
    files::fresh(&root)?;
    copy(site, &root.join("crm-readiness"))?;
    let (source, pages) = (project.file(SOURCE), root.join("hosts"));
    for path in files::under(&source)?.iter().filter(|path| !path.starts_with(REACT)) {
        files::copy(&source.join(path), &pages.join(path))?;
    }
    let gaps = |page: &str, values: &[(&str, &str)]| {
        files::write(&pages.join(page), fill(&files::text(&source.join(page))?, values)?.as_bytes())
    };
    let parts = Parts::make(project, tools, &project.wasm_target().join("finished"))?;
    let tags = Tags::new("/crm-readiness/", &files::text(&site.join(ENTRY))?, &parts)?;
    gaps("strict/index.html", &[("tags", &tags.html), ("map", &tags.import_map_source)])?;
    let snippet = files::text(&source.join("wordpress/snippet.html"))?;
    gaps("wordpress/index.html", &[("snippet", &from_wordpress(&snippet))])?;
    let react = consumer::build(&source.join(REACT), &project.file("target/npm/react"), package)?;
    copy(&react, &pages.join(REACT))?;
    Ok(root)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    files::under(from)?.iter().try_for_each(|path| files::copy(&from.join(path), &to.join(path)))
}

/// What comes out where WordPress takes a snippet for text, and a plugin delays the scripts of the site: a paragraph around
/// everything, a break at the end of each line, and another type of script.
fn from_wordpress(snippet: &str) -> String {
    let lines: Vec<&str> = snippet.lines().collect();
    format!("<p>{}</p>", lines.join("<br />\n")).replace("type=\"module\"", "type=\"delayed\" data-type=\"module\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_comes_out_of_wordpress_in_a_paragraph_with_a_delayed_script() {
        assert_eq!(
            from_wordpress("<script type=\"module\" src=\"a.js\"></script>\n<crm-readiness></crm-readiness>\n"),
            "<p><script type=\"delayed\" data-type=\"module\" src=\"a.js\"></script><br />\n<crm-readiness></crm-readiness></p>"
        );
    }

    #[test]
    fn the_snippet_survives_that() {
        let snippet = include_str!("../../examples/hosts/wordpress/snippet.html");
        assert!(!snippet.contains("\n\n") && !snippet.contains("<p"), "a paragraph in it would end the one around it");
    }
}
