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
const EMBED_STYLE: &str = "body{margin:0;background:Canvas}";
const ICON: &str = "static/icon.svg";

/// A folder that has the parts, and gets the pages.
pub struct Pages<'a> {
    pub project: &'a Project,
    pub tools: &'a Tools,
    pub parts: &'a Parts,
    pub site: &'a Path,
}

impl Pages<'_> {
    /// Adds the entry script and every page.
    pub fn put(&self) -> Result<()> {
        let worksheet = Worksheet::make(self.project)?;
        let paper = self.style("static/worksheet.css")?;
        let page = self.style("static/page.css")?;
        self.write("page.css", &page)?;
        let template = self.template("xtask/templates/worksheet.html")?;
        self.write("worksheet.html", &worksheet.page(&template, &paper, &self.icon()?)?)?;
        let entry = hosted::entry(self.project, self.tools, self.parts)?;
        self.write(hosted::ENTRY, &entry)?;
        self.stand_alone(&entry)?;
        self.single(&worksheet, &(page + &paper))?;
        self.embed()?;
        self.snippet(&entry)
    }

    fn stand_alone(&self, entry: &str) -> Result<()> {
        let tags = Tags::new("./", entry, self.parts)?;
        let map = &tags.import_map_source;
        let policy = format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {map}; style-src 'self'; connect-src 'self'; \
             img-src 'self'; {STRICT}"
        );
        let links =
            "<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"page.css\">";
        files::copy(&self.project.file(ICON), &self.site.join("icon.svg"))?;
        let head = format!("{}\n{links}", tags.html);
        let values =
            [("policy", &*policy), ("head", &head), ("worksheet", "worksheet.html"), ("paper", ""), ("script", "")];
        self.write("index.html", &fill(&self.template("index.html")?, &values)?)
    }

    /// The same page in one file.
    fn single(&self, worksheet: &Worksheet, style: &str) -> Result<()> {
        let inline = self.inline("static/crm-readiness.js")?;
        let head = format!("{}\n<style>{style}</style>", self.icon()?);
        let values = [
            ("policy", &*closed_policy(&inline, style)),
            ("head", &head),
            ("worksheet", "#worksheet"),
            ("paper", &worksheet.section()),
            ("script", &inline.tag),
        ];
        self.write("crm-readiness-single.html", &fill(&self.template("index.html")?, &values)?)
    }

    /// The page for a frame.
    fn embed(&self) -> Result<()> {
        let inline = self.inline("static/element/embedded.js")?;
        let policy = closed_policy(&inline, EMBED_STYLE);
        let values = [("policy", &*policy), ("style", EMBED_STYLE), ("script", &inline.tag)];
        self.write("embed.html", &fill(&self.template("xtask/templates/embed.html")?, &values)?)
    }

    /// The tags to copy into a page of one's own.
    fn snippet(&self, entry: &str) -> Result<()> {
        let tags = Tags::new("/crm-readiness/", entry, self.parts)?;
        let version = self.project.version()?;
        let values = [("version", &*version), ("tags", &tags.html), ("map", &tags.import_map_source)];
        self.write("snippet.html", &fill(&self.template("xtask/templates/snippet.html")?, &values)?)
    }

    /// The icon of a page that has everything in itself.
    fn icon(&self) -> Result<String> {
        let icon = BASE64_STANDARD.encode(files::read(&self.project.file(ICON))?);
        Ok(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">"))
    }

    fn inline(&self, start: &str) -> Result<Inline> {
        Inline::make(self.project, self.tools, start, self.parts, self.site)
    }

    fn style(&self, name: &str) -> Result<String> {
        esbuild::small(self.tools, &self.project.file(name), &[])
    }

    fn template(&self, name: &str) -> Result<String> {
        files::text(&self.project.file(name))
    }

    fn write(&self, name: &str, text: &str) -> Result<()> {
        files::write(&self.site.join(name), text.as_bytes())
    }
}

/// For a document that has everything in itself: it can reach nobody.
fn closed_policy(inline: &Inline, style: &str) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; connect-src 'none'; img-src data:; {STRICT}",
        inline.source,
        hash::source(style)
    )
}
