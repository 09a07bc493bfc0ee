//! The stand-alone page: a folder of plain files that any web server can serve.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::npm::Tools;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{files, run, wasm};

/// What the build needs, set up once.
pub struct Builder<'a> {
    project: &'a Project,
    toolchain: Toolchain,
    pub tools: Tools,
    /// What the compiler made last time: a change of style alone need not wait for the rest to be made anew.
    compiled: Vec<u8>,
}

impl Builder<'_> {
    pub fn set_up(project: &Project) -> Result<Builder<'_>> {
        Ok(Builder { project, toolchain: Toolchain::find()?, tools: Tools::ensure(project)?, compiled: Vec::new() })
    }

    /// Whether what is built is as small as it can be, so that sizes can be compared with the record.
    pub fn is_smallest(&self) -> bool {
        self.toolchain.is_smallest()
    }

    /// Builds the site and returns its folder. One that is there stays untouched until the new one is whole.
    pub fn build(&mut self) -> Result<PathBuf> {
        let (project, site) = (self.project, self.project.site());
        let parts = project.wasm_target().join("finished");
        let compiled = wasm::compile(project, &self.toolchain)?;
        if compiled != self.compiled {
            self.compiled.clear();
            wasm::finish(project, &self.tools, &compiled, &parts)?;
            self.compiled = compiled;
        }

        let new = site.with_extension("new");
        files::fresh(&new)?;
        files::copy(&project.file("index.html"), &new.join("index.html"))?;
        self.put(&project.file("static"), &new)?;
        self.put(&parts, &new)?;
        files::fresh(&site)?;
        fs::rename(&new, &site).with_context(|| format!("cannot put {} in place", site.display()))?;
        Ok(site)
    }

    /// Adds a folder's files, scripts and styles minified.
    fn put(&self, from: &Path, to: &Path) -> Result<()> {
        let (sources, others): (Vec<_>, Vec<_>) =
            files::under(from)?.into_iter().filter(|p| !p.starts_with("element") && !p.starts_with("files")).partition(|path| matches!(files::extension(path), "js" | "css"));
        for path in others {
            files::copy(&from.join(&path), &to.join(&path))?;
        }
        if sources.is_empty() {
            return Ok(());
        }
        let mut esbuild = self.tools.esbuild();
        // Each file by itself: nothing is bundled, so an import stays the request that the page makes.
        esbuild.current_dir(from).args(sources).args([
            "--minify",
            "--bundle",
            "--external:*.js.ext",
            &format!("--alias:files={}", self.project.file("static/files/hosted.js").display()),
            "--define:CRM_VERSION=\"0.1.0\"",
            "--define:CRM_FILES={\"style\":{\"name\":\"./crm-readiness.css\",\"integrity\":\"\"},\"wasm\":{\"name\":\"./crm-readiness-app_bg.wasm\",\"integrity\":\"\"},\"rest\":{\"name\":\"./crm-readiness-rest.wasm\",\"integrity\":\"\"},\"modes\":{\"name\":\"./crm-readiness-modes.js\",\"integrity\":\"\"},\"glue\":{\"name\":\"./crm-readiness-app.js\",\"integrity\":\"\"}}",
            "--external:./crm-readiness-app.js",
            "--external:./crm-readiness-modes.js",
            "--format=esm",
            "--target=es2022",
            "--charset=utf8",
            "--log-level=warning",
            "--outbase=.",
        ]);
        esbuild.arg(format!("--outdir={}", to.display()));
        run::quiet(&mut esbuild).map(drop)
    }
}
