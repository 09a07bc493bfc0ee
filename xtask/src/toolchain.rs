//! The compiler for the browser half.
//!
//! A toolchain that has the wasm32 standard library is used as it is. Where none can be had (no rustup, or no network
//! for it) Debian's compiler builds the standard library from source, which also makes it smaller.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{debian, run};

const TARGET: &str = "wasm32-unknown-unknown";

#[derive(Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that runs this program, with its own standard library.
    Active,
    /// Debian's, with the linker of the LLVM that it was built with.
    Debian { linker: String },
}

impl Toolchain {
    /// The first that can be had, set up if need be.
    pub fn find() -> Result<Toolchain> {
        if active_has_std() {
            return Ok(Toolchain::Active);
        }
        if rustup_may_install() {
            eprintln!("xtask: installing the Rust target {TARGET} (the widget is compiled to it)");
            match run::quiet(Command::new("rustup").args(["target", "add", TARGET])) {
                Ok(_) if active_has_std() => return Ok(Toolchain::Active),
                Ok(_) => {
                    eprintln!("xtask: rustup has added it to another toolchain than the one in use")
                }
                Err(problem) => eprintln!("xtask: {problem:#}"),
            }
        }
        if debian::can_install() {
            return debian_toolchain();
        }
        bail!(
            "no Rust toolchain here can build for the browser: run `rustup target add {TARGET}`, \
             or on Debian install rustc-web, cargo-web, rust-web-src, rust-web-clippy and the lld of the same LLVM"
        )
    }

    /// Whether the result is as small as it can be: the standard library built for size, panics without a message.
    pub fn is_smallest(&self) -> bool {
        matches!(self, Toolchain::Debian { .. })
    }

    /// `cargo SUBCOMMAND` for the library of a package, for the browser, as it ships.
    pub fn cargo(&self, project: &Project, subcommand: &str, package: &str) -> Command {
        let mut command = match self {
            Toolchain::Active => Command::new(active("CARGO", "cargo")),
            Toolchain::Debian { linker } => debian_cargo(subcommand, linker),
        };
        command
            .current_dir(project.root())
            .arg(subcommand)
            .args(["--package", package, "--lib", "--profile", "wasm", "--target", TARGET, "--target-dir"])
            .arg(project.wasm_target());
        if let Toolchain::Debian { .. } = self {
            command.args(["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"]);
        }
        command
    }

    /// Where `cargo` puts the library of a package.
    pub fn wasm(&self, project: &Project, package: &str) -> PathBuf {
        project.wasm_target().join(TARGET).join("wasm").join(package.replace('-', "_")).with_extension("wasm")
    }
}

fn active(variable: &str, default: &str) -> String {
    env::var(variable).unwrap_or_else(|_| default.to_owned())
}

fn active_has_std() -> bool {
    let mut rustc = Command::new(active("RUSTC", "rustc"));
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    run::quiet(&mut rustc).is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

fn rustup_may_install() -> bool {
    env::var("RUSTUP_AUTO_INSTALL").as_deref() != Ok("0") && run::exists("rustup")
}

fn debian_toolchain() -> Result<Toolchain> {
    let why = "they compile the widget to wasm; this Rust has no wasm32 standard library";
    debian::ensure(&["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"], why)?;
    let version = run::quiet(Command::new("/usr/bin/rustc").arg("-vV"))?;
    let llvm = llvm_major(&version).context("/usr/bin/rustc -vV names no LLVM version")?;
    debian::ensure(&[&format!("lld-{llvm}")], "it links wasm")?;
    Ok(Toolchain::Debian { linker: format!("wasm-ld-{llvm}") })
}

fn llvm_major(version: &str) -> Option<&str> {
    let llvm = version.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    llvm.split('.').next()
}

fn debian_cargo(subcommand: &str, linker: &str) -> Command {
    // cargo prefers ~/.cargo/bin for its subcommands, where rustup's clippy may be: name Debian's.
    let program = if subcommand == "clippy" { "/usr/bin/cargo-clippy" } else { "/usr/bin/cargo" };
    let mut command = Command::new(program);
    // What the outer cargo and rustup have set would bring their own compiler back in.
    for variable in ["RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTDOC"] {
        command.env_remove(variable);
    }
    for variable in ["CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET", "CARGO_TARGET_DIR"] {
        command.env_remove(variable);
    }
    command
        .env("PATH", debian_path())
        .env("CARGO", "/usr/bin/cargo")
        .env("RUSTC", "/usr/bin/rustc")
        // The standard library from source and the panic strategy are not in stable Rust yet.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort -Zmerge-functions=disabled")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    command
}

fn debian_path() -> String {
    match env::var("PATH") {
        Ok(path) => format!("/usr/bin:/bin:{path}"),
        Err(_) => "/usr/bin:/bin".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_comes_from_the_compilers_llvm() {
        let version =
            "rustc 1.96.0 (built from a source tarball)\nhost: x86_64\nrelease: 1.96.0\nLLVM version: 22.1.8\n";
        assert_eq!(llvm_major(version), Some("22"));
        assert_eq!(llvm_major("rustc 1.96.0\n"), None);
    }
}
