//! Chromium, driven by chromedriver.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::{Running, Started, Wishes, downloads, free_port, program};

pub fn start(home: &Path, wishes: Wishes) -> Started {
    // Of its own accord it takes a port that is free in IPv6, and ends where IPv4 has it in use.
    let port = free_port();
    let mut command = Command::new(program("CRM_CHROMEDRIVER", "chromedriver"));
    let started = |line: &str| line.contains("started successfully").then_some(());
    let (driver, ()) = Running::until(command.arg(format!("--port={port}")), started);

    let profile = format!("--user-data-dir={}", home.join("profile").display());
    let network = if wishes.network_log { "ALL" } else { "OFF" };
    let mut args = vec![
        "--headless".to_owned(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        "--lang=en-US".into(),
        "--window-size=1280,900".into(),
        profile,
    ];
    if wishes.frames_in_process {
        args.push("--disable-features=IsolateSandboxedIframes".into());
    }
    if let Some(size) = wishes.text_size {
        args.push(format!("--blink-settings=defaultFontSize={size}"));
    }
    let capabilities = json!({"alwaysMatch": {
        "browserName": "chrome",
        "goog:loggingPrefs": {"browser": "ALL", "performance": network},
        "goog:chromeOptions": {
            "binary": program("CRM_CHROMIUM", "/usr/bin/chromium"),
            "args": args,
            "prefs": {
                "download.default_directory": downloads(home),
                "download.prompt_for_download": false,
            },
        },
    }});
    Started { processes: vec![driver], port, capabilities }
}
