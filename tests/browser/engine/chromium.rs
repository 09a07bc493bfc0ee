//! Chromium, driven by chromedriver.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::{Running, Started, Wishes, downloads, program};

pub fn start(home: &Path, wishes: Wishes) -> Started {
    // It starts on a port of its own choosing. The first line repeats the request, "on port 0"; a later one has the answer.
    let mut command = Command::new(program("CRM_CHROMEDRIVER", "chromedriver"));
    let port = |line: &str| line.split("on port ").nth(1)?.trim_end_matches('.').parse().ok().filter(|port| *port != 0);
    let (driver, port) = Running::until(command.arg("--port=0"), port);

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
