//! The pages of the site: the stand-alone page, the same in one file, the one for a frame, the tags to copy, the worksheet.

use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::hosted::{self, Tags};
use crate::inline::Inline;
use crate::npm::Tools;
use crate::parts::Parts;
use crate::project::Project;
use crate::template::fill;
use crate::worksheet::Worksheet;
use crate::{esbuild, files, hash};

/// What every policy of ours ends with.
const STRICT: &str = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
/// A survey in a frame reaches to its edges.
const EMBED_STYLE: &str = "body{margin:0}";

/// Adds every page to the folder that has the parts, and the entry script.
pub fn put(project: &Project, tools: &Tools, parts: &Parts, site: &Path) -> Result<()> {
    let template = |name: &str| files::text(&project.file(name));
    let write = |name: &str, text: &str| files::write(&site.join(name), text.as_bytes());

    let entry = hosted::entry(project, tools, parts)?;
    write(hosted::ENTRY, &entry)?;
    let page_style = esbuild::small(tools, &project.file("static/page.css"), &[])?;
    write("page.css", &page_style)?;
    let icon = files::read(&project.file("static/icon.svg"))?;
    files::write(&site.join("icon.svg"), &icon)?;
    let worksheet = Worksheet::make(project)?;
    let paper_style = esbuild::small(tools, &project.file("static/worksheet.css"), &[])?;
    write("worksheet.html", &worksheet.page(&template("xtask/templates/worksheet.html")?, &paper_style)?)?;

    let tags = Tags::new("./", &entry, parts)?;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self'; connect-src 'self'; img-src 'self'; {STRICT}",
        tags.import_map_source
    );
    let links =
        "<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"page.css\">";
    let page = template("index.html")?;
    let head = format!("{}\n{links}", tags.html);
    let values = [("policy", &*policy), ("head", &head), ("worksheet", "worksheet.html"), ("paper", "")];
    write("index.html", &fill(&page, &values)?)?;

    let inline = |start: &str| Inline::make(project, tools, start, parts, site);
    let single = inline("static/crm-readiness.js")?;
    let style = page_style + &paper_style;
    let policy = closed_policy(&single, &style);
    let icon = BASE64_STANDARD.encode(icon);
    let head = format!(
        "<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n<style>{style}</style>\n{}",
        single.tag
    );
    let paper = worksheet.section();
    let values = [("policy", &*policy), ("head", &head), ("worksheet", "#worksheet"), ("paper", &paper)];
    write("crm-readiness-single.html", &fill(&page, &values)?)?;

    let embed = inline("static/element/embedded.js")?;
    let policy = closed_policy(&embed, EMBED_STYLE);
    let values = [("policy", &*policy), ("style", EMBED_STYLE), ("script", &embed.tag)];
    write("embed.html", &fill(&template("xtask/templates/embed.html")?, &values)?)?;

    let tags = Tags::new("/crm-readiness/", &entry, parts)?;
    let values = [("version", &*project.version()?), ("tags", &tags.html), ("map", &tags.import_map_source)];
    write("snippet.html", &fill(&template("xtask/templates/snippet.html")?, &values)?)
}

/// For a document that has everything in itself: it can reach nobody.
fn closed_policy(inline: &Inline, style: &str) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src 'none'; img-src data:; {STRICT}",
        inline.source,
        hash::source(style)
    )
}
