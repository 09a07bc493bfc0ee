//! WebKitGTK's small browser in a display of its own, driven by WebKitWebDriver.

use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use super::{Running, Started, downloads, focus, free_port, program};
use crate::wait::wait_until;

/// The window's bar of buttons would keep it wider than the narrowest screen.
const SLIM: &str = "* { padding: 0; margin: 0; border: 0; min-width: 0; }";

pub fn start(home: &Path) -> Started {
    let config = home.join("config");
    let folder = downloads(home).display().to_string();
    put(&config.join("user-dirs.dirs"), &format!("XDG_DOWNLOAD_DIR=\"{folder}\"\n"));
    put(&config.join("gtk-3.0/gtk.css"), SLIM);

    // The server finds a free display and names it.
    let mut screen = Command::new(program("CRM_XVFB", "Xvfb"));
    screen.args(["-displayfd", "1", "-screen", "0", "1600x4000x24", "-nolisten", "tcp"]);
    let (screen, display) = Running::until(&mut screen, |line| line.trim().parse::<u32>().ok());

    let display = format!(":{display}");
    focus::follow(&display);

    // It does not say which port it would choose.
    let port = free_port();
    let mut command = Command::new(program("CRM_WEBKITWEBDRIVER", "WebKitWebDriver"));
    command.arg(format!("--port={port}")).arg("--host=127.0.0.1");
    command.env("DISPLAY", &display).env("LANG", "en_US.UTF-8").env("LANGUAGE", "en_US");
    command.env("HOME", home).env("XDG_RUNTIME_DIR", home).env("XDG_CONFIG_HOME", &config);
    command.env("XDG_DATA_HOME", home.join("data")).env("XDG_CACHE_HOME", home.join("cache"));
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let driver = Running(child.unwrap_or_else(|problem| panic!("WebKitWebDriver does not start: {problem}")));
    wait_until("WebKitWebDriver to listen", || TcpStream::connect(("127.0.0.1", port)).is_ok());

    let capabilities = json!({"alwaysMatch": {
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {"binary": program("CRM_WEBKIT", MINIBROWSER), "args": ["--automation"]},
    }});
    Started { processes: vec![driver, screen], port, capabilities }
}

const MINIBROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

fn put(file: &Path, text: &str) {
    fs::create_dir_all(file.parent().expect("its folder")).expect("a folder for settings");
    fs::write(file, text).expect("a file of settings");
}
