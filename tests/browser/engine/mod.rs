//! The browser engines, and what starts each of them. `CRM_ENGINE` says which one the tests are run in.

mod chromium;
mod firefox;
mod focus;
mod webkit;

use std::env;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

use crate::exceptions;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What a session is asked for beyond the defaults.
#[derive(Clone, Copy, Default)]
pub struct Wishes {
    /// Keep every network event for [`Survey::requests`](crate::page::Survey::requests).
    pub network_log: bool,
    /// Let a frame without an origin live in the page's process. Chromium gives it one of its own, where chromedriver cannot
    /// ask for accessible names and hears no complaints.
    pub frames_in_process: bool,
    /// The size of text that the reader has chosen in the browser's settings.
    pub text_size: Option<u32>,
}

/// A driver that answers, with whatever runs beside it.
pub struct Started {
    /// In the order in which they are to be ended.
    pub processes: Vec<Running>,
    pub port: u16,
    pub capabilities: Value,
}

/// A process of ours: it ends with its handle.
pub struct Running(Child);

impl Engine {
    /// The one that this run is about.
    pub fn here() -> Engine {
        match env::var("CRM_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            Ok(other) => panic!("CRM_ENGINE is {other:?}: chromium, firefox or webkit"),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// Whether the list of exceptions spares this engine a part of the tests.
    pub fn is_spared(self, part: &str) -> bool {
        let spared = exceptions::of(self.name()).find(|exception| exception.what == part);
        if let Some(exception) = spared {
            println!("{}: not {part}: {}", self.name(), exception.why);
        }
        spared.is_some()
    }

    /// Whether the driver hands over the browser's own log, runs a script before any page, and knows DevTools. In the others
    /// the pages bring the script along, and what it hears is the log.
    pub fn has_devtools(self) -> bool {
        self == Engine::Chromium
    }

    pub fn start(self, home: &Path, wishes: Wishes) -> Started {
        match self {
            Engine::Chromium => chromium::start(home, wishes),
            Engine::Firefox => firefox::start(home, wishes),
            Engine::WebKit => webkit::start(home),
        }
    }
}

impl Running {
    /// Starts a program and reads its output up to the line that has what is looked for.
    fn until<T>(command: &mut Command, wanted: impl Fn(&str) -> Option<T>) -> (Running, T) {
        let program = command.get_program().display().to_string();
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut running = Running(child.unwrap_or_else(|problem| panic!("{program} does not start: {problem}")));
        let mut output = BufReader::new(running.0.stdout.take().expect("its piped output"));
        let mut said = Vec::new();
        let found = output.by_ref().lines().map_while(Result::ok).find_map(|line| {
            said.push(line);
            wanted(said.last()?)
        });
        // The pipe stays open as long as the process, or its next line would end it.
        running.keep(output);
        match found {
            Some(found) => (running, found),
            None => panic!("{program} ended without saying what was waited for, but: {said:#?}"),
        }
    }

    fn keep(&mut self, output: BufReader<ChildStdout>) {
        self.0.stdout = Some(output.into_inner());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A port that nobody of this machine has, in either version of the protocol.
fn free_port() -> u16 {
    loop {
        let here = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = here.local_addr().expect("its address").port();
        // A machine without the newer version has no address of it, and nobody who could hold the port.
        match TcpListener::bind(("::1", port)) {
            Err(problem) if problem.kind() == ErrorKind::AddrInUse => {}
            _ => return port,
        }
    }
}

/// A program that `cargo xtask test` names in a variable, or that is on the path.
fn program(variable: &str, otherwise: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| otherwise.into(), PathBuf::from)
}

/// Where a session's browser puts what is downloaded.
pub fn downloads(home: &Path) -> PathBuf {
    home.join("downloads")
}

#[test]
fn every_exception_names_an_engine_and_a_test_that_there_is() {
    let list = Command::new(env::current_exe().expect("this program")).arg("--list").output().expect("its tests");
    let list = String::from_utf8(list.stdout).expect("names");
    for exception in exceptions::EXCEPTIONS {
        assert!(["chromium", "firefox", "webkit"].contains(&exception.engine), "{}", exception.engine);
        if let Some(test) = exception.test() {
            assert!(list.contains(&format!("{test}: test\n")), "no test is called {test}");
        }
    }
}
