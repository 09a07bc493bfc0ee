//! A WebDriver server process with one session in it. Every command blocks; every refusal is a panic that names it.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::engine::{Engine, Running, Wishes, downloads};

pub struct Driver {
    pub engine: Engine,
    /// Dropped in this order, after the session has been ended.
    _processes: Vec<Running>,
    agent: ureq::Agent,
    /// `http://127.0.0.1:PORT/session/ID`, what every command's address starts with.
    session: String,
    /// Profile and downloads: gone with the driver.
    home: TempDir,
}

impl Driver {
    pub fn start(wishes: Wishes) -> Driver {
        let home = TempDir::new().expect("a temporary folder for the browser's profile");
        std::fs::create_dir_all(downloads(home.path())).expect("a folder for downloads");
        let engine = Engine::here();
        let started = engine.start(home.path(), wishes);
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(120)))
            .http_status_as_error(false)
            .proxy(None)
            .build()
            .into();
        let server = format!("http://127.0.0.1:{}", started.port);
        // From here on the processes are owned, so a refused session still ends them.
        let mut driver = Driver { engine, _processes: started.processes, agent, session: server, home };
        let created = driver.command("POST", "/session", &json!({"capabilities": started.capabilities}));
        let id = created["sessionId"].as_str().expect("a session id").to_owned();
        driver.session = format!("{}/session/{id}", driver.session);
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
    /// The session first, so that the browser closes; then the processes, each by its own id.
    fn drop(&mut self) {
        let _ = self.try_command("DELETE", "", &Value::Null);
    }
}
