//! A WebDriver server process with one session in it. Every command blocks; every refusal is a panic that names it.

use std::env;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

pub struct Driver {
    process: Child,
    agent: ureq::Agent,
    /// `http://127.0.0.1:PORT/session/ID`, what every command's address starts with.
    session: String,
    /// Profile and downloads: gone with the driver.
    home: TempDir,
}

/// What a session is asked for beyond the defaults.
#[derive(Clone, Copy, Default)]
pub struct Wishes {
    /// Keep every network event for [`Survey::requests`](crate::page::Survey::requests).
    pub network_log: bool,
    /// Let a frame without an origin live in the page's process. Chromium gives it one of its own, where chromedriver cannot
    /// ask for accessible names and hears no complaints.
    pub frames_in_process: bool,
}

impl Driver {
    pub fn start(wishes: Wishes) -> Driver {
        let home = TempDir::new().expect("a temporary folder for the browser's profile");
        let (process, port) = start_chromedriver();
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(120)))
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .into();
        let server = format!("http://127.0.0.1:{port}");
        // From here on `process` is owned, so a refused session still ends it.
        let mut driver = Driver { process, agent, session: server, home };
        let capabilities = chromium(driver.home.path(), wishes);
        let created = driver.command("POST", "/session", &json!({"capabilities": capabilities}));
        let id = created["sessionId"].as_str().expect("a session id").to_owned();
        driver.session = format!("{}/session/{id}", driver.session);
        std::fs::create_dir_all(driver.downloads()).expect("a folder for downloads");
        driver
    }

    pub fn downloads(&self) -> PathBuf {
        downloads(self.home.path())
    }

    #[track_caller]
    pub fn get(&self, path: &str) -> Value {
        self.command("GET", path, &Value::Null)
    }

    #[track_caller]
    pub fn post(&self, path: &str, body: &Value) -> Value {
        self.command("POST", path, body)
    }

    #[track_caller]
    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_command(method, path, body).unwrap_or_else(|refusal| {
            let said: String = body.to_string().chars().take(400).collect();
            panic!("WebDriver refused {method} {path} {said}\n{refusal}")
        })
    }

    fn try_command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let url = format!("{}{path}", self.session);
        let answer = match method {
            "GET" => self.agent.get(&url).call(),
            "DELETE" => self.agent.delete(&url).call(),
            _ => self.agent.post(&url).send_json(body),
        };
        let mut answer = answer.map_err(|problem| problem.to_string())?;
        let ok = answer.status().is_success();
        // A printed page or a screenshot is longer than the client's default limit.
        let said = answer.body_mut().with_config().limit(64 << 20).read_json::<Value>();
        let mut said = said.map_err(|problem| problem.to_string())?;
        let value = said["value"].take();
        if ok {
            return Ok(value);
        }
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Err(format!("{}: {}", text("error"), text("message")))
    }
}

impl Drop for Driver {
    /// The session first, so that the browser closes; then the server, by its own id.
    fn drop(&mut self) {
        let _ = self.try_command("DELETE", "", &Value::Null);
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts the server on a port of its own choosing, and reads which from its first lines.
fn start_chromedriver() -> (Child, u16) {
    let program = env::var("CRM_CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
    let mut process = Command::new(&program)
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|problem| panic!("{program} does not start: {problem}"));
    let mut output = BufReader::new(process.stdout.take().expect("its piped output"));
    // The first line repeats the request, "on port 0"; a later one has the answer.
    let port = output
        .by_ref()
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.split("on port ").nth(1)?.trim_end_matches('.').parse().ok())
        .find(|port| *port != 0);
    // The pipe stays open as long as the process, or its next line would end it.
    process.stdout = Some(output.into_inner());
    match port {
        Some(port) => (process, port),
        None => {
            let _ = process.kill();
            let _ = process.wait();
            panic!("{program} ended without naming its port");
        }
    }
}

fn downloads(home: &Path) -> PathBuf {
    home.join("downloads")
}

fn chromium(home: &Path, wishes: Wishes) -> Value {
    let binary = env::var("CRM_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let network = if wishes.network_log { "ALL" } else { "OFF" };
    let mut args = vec![
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en-US",
        "--window-size=1280,900",
        &profile,
    ];
    if wishes.frames_in_process {
        args.push("--disable-features=IsolateSandboxedIframes");
    }
    json!({"alwaysMatch": {
        "browserName": "chrome",
        "goog:loggingPrefs": {"browser": "ALL", "performance": network},
        "goog:chromeOptions": {
            "binary": binary,
            "args": args,
            "prefs": {
                "download.default_directory": downloads(home),
                "download.prompt_for_download": false,
            },
        },
    }})
}
