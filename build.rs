//! Packs the built-in instrument, so that the widget need not parse it, and takes its fingerprint.

use std::{env, error::Error, fs, path::PathBuf};

#[path = "src/core/fingerprint.rs"]
mod fingerprint;
#[path = "src/core/json.rs"]
#[allow(dead_code, reason = "only the tree is needed here")]
mod json;
#[path = "src/core/packed.rs"]
#[allow(dead_code, reason = "the widget unpacks")]
mod packed;

const INSTRUMENT: &str = "static/instruments/crm-readiness.en.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={INSTRUMENT}");
    for part in ["fingerprint", "json", "packed"] {
        println!("cargo::rerun-if-changed=src/core/{part}.rs");
    }
    let tree: json::Json = serde_json::from_str(&fs::read_to_string(INSTRUMENT)?)?;
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or("OUT_DIR is not set")?;
    fs::write(out.join("instrument.packed"), packed::pack(&tree))?;
    fs::write(out.join("instrument.sha256"), fingerprint::of(&tree))?;
    Ok(())
}
