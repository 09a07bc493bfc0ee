//! The browsers that the tests drive, each installed when it is missing.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{debian, run};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What a test needs to know of an engine: variables and the programs they name.
pub type Programs = Vec<(&'static str, PathBuf)>;

/// The version of geckodriver, which Debian does not have.
const GECKODRIVER: &str = "0.37.0";

const WHY: &str = "the tests use the page in it";

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    pub fn named(name: &str) -> Result<Engine> {
        let engine = Engine::ALL.into_iter().find(|engine| engine.name() == name);
        engine.with_context(|| format!("no engine is called {name:?}: chromium, firefox or webkit"))
    }

    /// Where the engine and its driver are, installed if need be.
    pub fn ensure(self, project: &Project) -> Result<Programs> {
        if let Some(programs) = self.find(project) {
            return Ok(programs);
        }
        if debian::can_install() {
            debian::ensure(self.packages(), WHY)?;
        }
        if self == Engine::Firefox && geckodriver(project).is_none() {
            install_geckodriver(project)?;
        }
        let Some(programs) = self.find(project) else {
            bail!("the tests need {}: on Debian they are {}", self.needs(), self.packages().join(" "));
        };
        Ok(programs)
    }

    /// Without a font a browser shows no text, and nothing has the size it should.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Engine::Chromium => &["chromium", "chromium-driver", "fonts-liberation", "fonts-dejavu-core"],
            Engine::Firefox => &["firefox-esr", "fonts-liberation", "fonts-dejavu-core"],
            Engine::WebKit => &["webkit2gtk-driver", "xvfb", "fonts-liberation", "fonts-dejavu-core"],
        }
    }

    fn needs(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium and chromedriver on the PATH",
            Engine::Firefox => "firefox-esr or firefox on the PATH",
            Engine::WebKit => "WebKitWebDriver and Xvfb on the PATH, and WebKitGTK's MiniBrowser",
        }
    }

    fn find(self, project: &Project) -> Option<Programs> {
        Some(match self {
            Engine::Chromium => {
                vec![("CRM_CHROMIUM", on_path("chromium")?), ("CRM_CHROMEDRIVER", on_path("chromedriver")?)]
            }
            Engine::Firefox => {
                let firefox = on_path("firefox-esr").or_else(|| on_path("firefox"))?;
                vec![("CRM_FIREFOX", firefox), ("CRM_GECKODRIVER", geckodriver(project)?)]
            }
            Engine::WebKit => vec![
                ("CRM_WEBKIT", minibrowser()?),
                ("CRM_WEBKITWEBDRIVER", on_path("WebKitWebDriver")?),
                ("CRM_XVFB", on_path("Xvfb")?),
            ],
        })
    }
}

/// The one on the path, or the one that was installed here, if it is of the pinned version.
fn geckodriver(project: &Project) -> Option<PathBuf> {
    on_path("geckodriver").or_else(|| {
        let installed = geckodriver_folder(project).join("bin/geckodriver");
        installed.is_file().then_some(installed)
    })
}

fn geckodriver_folder(project: &Project) -> PathBuf {
    project.tools().join(format!("geckodriver-{GECKODRIVER}"))
}

fn install_geckodriver(project: &Project) -> Result<()> {
    eprintln!(
        "xtask: installing geckodriver {GECKODRIVER} from crates.io (it drives Firefox); this takes minutes, once"
    );
    let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // Its speed does not matter, the time that an optimised build takes does.
    cargo.args(["install", "--debug", "--locked", "--quiet", "--root"]).arg(geckodriver_folder(project));
    cargo.arg(format!("geckodriver@{GECKODRIVER}"));
    // Without what this program was built with, and without its size in debug information.
    cargo.current_dir(project.root()).env("CARGO_PROFILE_DEV_DEBUG", "false");
    run::quiet(&mut cargo).map(drop)
}

/// The small browser that comes with the library, in a folder that no PATH names.
fn minibrowser() -> Option<PathBuf> {
    let folders = Path::new("/usr/lib").read_dir().ok()?.flatten().map(|entry| entry.path());
    let places = ["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser", "webkit2gtk-4.0/MiniBrowser"];
    let mut files = folders.flat_map(|folder| places.map(|place| folder.join(place)));
    files.find(|file| file.is_file())
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_is_found_by_its_name_and_no_other() {
        for engine in Engine::ALL {
            assert_eq!(Engine::named(engine.name()).unwrap(), engine);
        }
        assert!(Engine::named("safari").unwrap_err().to_string().contains("webkit"));
    }
}
