//! Running other programs.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Runs a program whose output is for the person: a compiler, a test suite.
pub fn shown(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a program whose output matters only when it fails, and then all of it. Returns what it wrote to stdout.
pub fn quiet(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| cannot_start(command))?;
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let stderr = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({})\n{stdout}{stderr}", line(command), output.status);
    }
    Ok(stdout)
}

/// Whether a program can be run at all.
pub fn exists(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn cannot_start(command: &Command) -> String {
    format!("cannot run {}", command.get_program().display())
}

fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_shows_the_command_and_everything_it_said() {
        let problem = quiet(Command::new("sh").args(["-c", "echo out; echo err >&2; exit 3"])).unwrap_err();
        let problem = format!("{problem:#}");
        for part in ["sh -c", "exit status: 3", "out\n", "err\n"] {
            assert!(problem.contains(part), "{problem}");
        }
    }

    #[test]
    fn a_missing_program_is_named() {
        let problem = quiet(&mut Command::new("no-such-program")).unwrap_err();
        assert!(format!("{problem:#}").contains("no-such-program"));
        assert!(!exists("no-such-program"));
    }
}
