//! Firefox, driven by geckodriver.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::{Running, Started, Wishes, downloads, program};

pub fn start(home: &Path, wishes: Wishes) -> Started {
    let mut command = Command::new(program("CRM_GECKODRIVER", "geckodriver"));
    // The second option lets a test change what a system's settings would: scheme, medium, motion.
    command.args(["--port", "0", "--host", "127.0.0.1", "--websocket-port", "0", "--allow-system-access"]);
    // The profile and everything else that a browser keeps.
    command.env("HOME", home).env("TMPDIR", home);
    let port = |line: &str| line.split("Listening on ").nth(1)?.rsplit(':').next()?.trim().parse().ok();
    let (driver, port) = Running::until(&mut command, port);
    let capabilities = json!({"alwaysMatch": {
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": program("CRM_FIREFOX", "/usr/bin/firefox-esr"),
            "args": ["-headless", "--width", "1280", "--height", "900"],
            "prefs": {
                "intl.accept_languages": "en-US",
                "font.size.variable.x-western": wishes.text_size.unwrap_or(16),
                "browser.download.folderList": 2,
                "browser.download.dir": downloads(home),
                "browser.download.useDownloadDir": true,
                "browser.download.always_ask_before_handling_new_types": false,
            },
        },
    }});
    Started { processes: vec![driver], port, capabilities }
}
