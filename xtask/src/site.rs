//! The stand-alone page: a folder of plain files that any web server can serve.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::npm::Tools;
use crate::pages::Pages;
use crate::parts::Parts;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{files, wasm};

/// To start one's own questions from.
const INSTRUMENTS: &str = "static/instruments";

/// The package of a page around the survey.
const YEW_HOST: &str = "yew-host";

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

    /// Builds the page of one of the tests, which is made with Yew itself, and returns its folder.
    pub fn yew_host(&self) -> Result<PathBuf> {
        let folder = self.project.file("target/yew-host");
        files::fresh(&folder)?;
        let compiled = wasm::compile(self.project, &self.toolchain, YEW_HOST)?;
        wasm::bindgen(&compiled, YEW_HOST, &folder)?;
        Ok(folder)
    }

    /// Builds the site and returns its folder. One that is there stays untouched until the new one is whole.
    pub fn build(&mut self) -> Result<PathBuf> {
        let (project, site) = (self.project, self.project.site());
        let finished = project.wasm_target().join("finished");
        let compiled = wasm::compile(project, &self.toolchain, wasm::SURVEY)?;
        if compiled != self.compiled {
            self.compiled.clear();
            wasm::finish(project, &self.tools, &compiled, &finished)?;
            self.compiled = compiled;
        }

        let new = site.with_extension("new");
        files::fresh(&new)?;
        let parts = Parts::make(project, &self.tools, &finished)?;
        for part in parts.all() {
            files::write(&new.join(&part.name), &part.bytes)?;
        }
        Pages { project, tools: &self.tools, parts: &parts, site: &new }.put()?;
        for path in files::under(&project.file(INSTRUMENTS))? {
            files::copy(&project.file(INSTRUMENTS).join(&path), &new.join("instruments").join(&path))?;
        }
        files::fresh(&site)?;
        fs::rename(&new, &site).with_context(|| format!("cannot put {} in place", site.display()))?;
        Ok(site)
    }

    /// The same without what earlier builds have left.
    pub fn build_anew(&mut self) -> Result<PathBuf> {
        self.compiled.clear();
        self.build()
    }
}
