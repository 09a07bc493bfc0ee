//! The browsers that the tests drive.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::debian;

pub struct Chromium {
    pub browser: PathBuf,
    pub driver: PathBuf,
}

impl Chromium {
    pub fn ensure() -> Result<Chromium> {
        if let Some(chromium) = Chromium::find() {
            return Ok(chromium);
        }
        if debian::can_install() {
            // Without a font the browser shows no text, and nothing has the size it should.
            let packages = ["chromium", "chromium-driver", "fonts-liberation", "fonts-dejavu-core"];
            debian::ensure(&packages, "the tests use the page in a browser")?;
        }
        Chromium::find().context("the tests need chromium and chromedriver on the PATH: install them")
    }

    fn find() -> Option<Chromium> {
        Some(Chromium { browser: on_path("chromium")?, driver: on_path("chromedriver")? })
    }
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
