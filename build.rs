//! Packs the built-in instrument, so that the widget need not parse it.

use std::{env, error::Error, fs, path::PathBuf};

#[path = "src/core/json.rs"]
#[allow(dead_code, reason = "only the tree is needed here")]
mod json;
#[path = "src/core/packed.rs"]
#[allow(dead_code, reason = "the widget unpacks")]
mod packed;

const INSTRUMENT: &str = "static/instruments/crm-readiness.en.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={INSTRUMENT}");
    println!("cargo::rerun-if-changed=src/core/packed.rs");
    println!("cargo::rerun-if-changed=src/core/json.rs");
    let tree: json::Json = serde_json::from_str(&fs::read_to_string(INSTRUMENT)?)?;
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or("OUT_DIR is not set")?;
    fs::write(out.join("instrument.packed"), packed::pack(&tree))?;
    Ok(())
}
