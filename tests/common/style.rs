//! The style sheet whole, as its pieces lie in the project.

use std::{fs, path::Path};

/// All pieces, one after the other.
pub fn style() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/style");
    let pieces = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    pieces.collect()
}
