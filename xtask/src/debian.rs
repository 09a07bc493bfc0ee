//! Debian's packages: installed when they are missing, untouched when they are there.

use std::process::Command;

use anyhow::{Context, Result};

use crate::run;

/// Whether this is a Debian where packages can be installed without asking anyone.
pub fn can_install() -> bool {
    run::exists("apt-get") && (is_root() || sudo_works())
}

/// Installs those of the packages that are missing.
pub fn ensure(packages: &[&str], why: &str) -> Result<()> {
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("xtask: installing {} ({why})", missing.join(" "));
    // The package list may be absent or older than the archive; fetching it anew takes longer than trying.
    if install(&missing).is_err() {
        run::quiet(apt_get().arg("update"))?;
        install(&missing).with_context(|| format!("cannot install {} ({why})", missing.join(" ")))?;
    }
    Ok(())
}

fn install(packages: &[&str]) -> Result<()> {
    // A package that would push another one off the machine is for a person to decide on.
    let careful = ["install", "--yes", "--no-install-recommends", "--no-remove"];
    run::quiet(apt_get().args(careful).args(packages)).map(drop)
}

fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    // dpkg-query fails when it does not know one of the names, and still lists the others.
    let listed = Command::new("dpkg-query")
        .args(["--show", "--showformat", "${Package} ${db:Status-Status}\n"])
        .args(packages)
        .output();
    let listed = listed.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    not_installed(packages, &listed)
}

fn not_installed<'a>(packages: &[&'a str], listed: &str) -> Vec<&'a str> {
    let installed = |package: &str| listed.lines().any(|line| line == format!("{package} installed"));
    packages.iter().copied().filter(|package| !installed(package)).collect()
}

fn apt_get() -> Command {
    let mut command;
    if is_root() {
        command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
    } else {
        command = Command::new("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    // Another installation may be going on.
    command.args(["-qq", "-o", "DPkg::Lock::Timeout=120"]);
    command
}

fn is_root() -> bool {
    run::quiet(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn sudo_works() -> bool {
    run::quiet(Command::new("sudo").args(["-n", "true"])).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wholly_installed_counts() {
        let listed = "lld-22 installed\nrustc-web config-files\n";
        assert_eq!(not_installed(&["lld-22", "rustc-web", "npm"], listed), ["rustc-web", "npm"]);
    }
}
