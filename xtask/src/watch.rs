//! Notices that a source has changed. It looks at the clock of a hundred files a few times a second: that is cheap, and
//! works on every system and file system alike.

use std::fs;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use crate::files;
use crate::project::Project;

const SOURCES: [&str; 7] =
    ["src", "static", "examples/hosts", "xtask/templates", "index.html", "Cargo.toml", "Cargo.lock"];
const PAUSE: Duration = Duration::from_millis(300);

/// What the sources look like from outside.
pub type State = Vec<(PathBuf, Option<SystemTime>, u64)>;

pub fn state(project: &Project) -> State {
    let mut state = State::new();
    for source in SOURCES {
        let source = project.file(source);
        if source.is_dir() {
            // A file may go away while it is looked at; the next look sees what is there then.
            let inside = files::under(&source).unwrap_or_default();
            state.extend(inside.into_iter().map(|path| look(source.join(path))));
        } else {
            state.push(look(source));
        }
    }
    state
}

fn look(path: PathBuf) -> (PathBuf, Option<SystemTime>, u64) {
    let metadata = fs::metadata(&path).ok();
    let length = metadata.as_ref().map_or(0, fs::Metadata::len);
    (path, metadata.and_then(|metadata| metadata.modified().ok()), length)
}

/// Waits until the sources differ from what was built, and an editor or a checkout is done writing them.
pub fn changed(project: &Project, built: &State) -> State {
    let mut last = state(project);
    loop {
        sleep(PAUSE);
        let now = state(project);
        if now == last && now != *built {
            return now;
        }
        last = now;
    }
}
