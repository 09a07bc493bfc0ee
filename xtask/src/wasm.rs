//! The browser half: compiled, given its JavaScript glue, and made small.

use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::npm::Tools;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{files, imports, marks, run, split};

/// The package of the survey.
pub const SURVEY: &str = "crm-readiness";

/// The glue is NAME.js, the module NAME_bg.wasm.
const NAME: &str = "crm-readiness-app";

/// What the result needs, and nothing before it.
const REST: &str = "crm-readiness-rest.wasm";

/// The modules and functions that make it up; what only they call goes along. See [`split`].
const LATE: [&str; 34] = [
    "app::effects::Keeper>::peek",
    "app::effects::export",
    "app::effects::later_place",
    "app::parts::el::El>::acts",
    "app::parts::el::El>::part",
    "app::parts::field",
    "app::parts::files::export",
    "app::parts::notice::left_behind",
    "app::parts::notice::problems",
    "app::parts::radar",
    "app::parts::scores",
    "app::parts::trend",
    "app::parts::undo",
    "app::views::home",
    "app::views::linked",
    "app::views::result",
    "app::shown::Made",
    "app::shown::Part",
    "app::state::State>::file",
    "app::state::State>::delete_project",
    "app::state::State>::project_action",
    "app::state::State>::run_action",
    "app::state::State>::plan_action",
    "app::state::State>::aside_action",
    "app::state::State>::undo",
    "browser::crypto",
    "browser::day",
    "core::advise",
    "core::result",
    "core::translation",
    "core::validate",
    "core::way",
    "chart",
    "element::read",
];

/// What others' code does for the parts of the result alone: it places a component inside another one, and ends it.
const OF_PARTS: [&str; 3] = ["virtual_dom::vcomp::", "Scoped>::shift_node", "app::shown::Made>>"];

/// The style of the report, a text that nothing else needs.
const REPORT_STYLE: &str = "src/export/report.css";

/// Functions with the same body would become one, under the name of either.
const NAMED: [&str; 2] = ["--debuginfo", "--skip-pass=duplicate-function-elimination"];

const STRIP: [&str; 3] = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/// What every browser of the last years has. wasm-opt must not use more: browsers refuse a module made with all it knows.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles a package's library for the browser and returns the module that cargo made.
pub fn compile(project: &Project, toolchain: &Toolchain, package: &str) -> Result<Vec<u8>> {
    // Only as a lone cdylib: cargo silently gives up link-time optimisation when an rlib is made along with it.
    run::shown(toolchain.cargo(project, "rustc", package).args(["--crate-type", "cdylib"]))?;
    files::read(&toolchain.wasm(project, package))
}

/// Leaves the finished module and the glue (not yet minified) in a folder, alone.
pub fn finish(project: &Project, tools: &Tools, compiled: &[u8], folder: &Path) -> Result<()> {
    same_wasm_bindgen(&String::from_utf8_lossy(&files::read(&project.file("Cargo.lock"))?))?;
    files::fresh(folder)?;
    bindgen(compiled, NAME, folder)?;
    imports::shorten(folder, NAME)?;
    marks::rename(&folder.join(format!("{NAME}.js")))?;
    let first = folder.join(format!("{NAME}_bg.wasm"));
    let rest = folder.join(REST);
    // The names say what can come later; they go when that is decided.
    shrink(tools, &first, &NAMED)?;
    let (first_half, second_half) =
        split::split(&files::read(&first)?, is_late, &[&files::read(&project.file(REPORT_STYLE))?])?;
    files::write(&first, &first_half)?;
    files::write(&rest, &second_half)?;
    shrink(tools, &first, &STRIP)?;
    shrink(tools, &rest, &STRIP)
}

/// Whether a function is needed for the result at the earliest, by its name: `crm_readiness[HASH]::chart::…`, or
/// `<crm_readiness[HASH]::…>::…` of a type. A `Vec<…>` of such a type may serve others too.
fn is_late(name: &str) -> bool {
    let Some((package, path)) = name.trim_start_matches('<').split_once("]::") else { return false };
    match package.starts_with("crm_readiness[") {
        true => LATE.iter().any(|module| path.starts_with(module)),
        false => OF_PARTS.iter().any(|part| path.contains(part)),
    }
}

/// Leaves NAME.js and NAME_bg.wasm in a folder.
pub fn bindgen(compiled: &[u8], name: &str, folder: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)
        .context("wasm-bindgen")?
        .input_bytes(name, compiled.to_vec())
        .out_name(name)
        .typescript(false)
        .demangle(true)
        .keep_debug(false)
        .remove_name_section(false)
        .remove_producers_section(true);
    bindgen.generate(folder).context("wasm-bindgen cannot use what the compiler made")
}

fn shrink(tools: &Tools, wasm: &Path, names: &[&str]) -> Result<()> {
    let mut wasm_opt = tools.wasm_opt();
    // Else everything is inlined into one function of 50 kB, which a browser compiles whole before it shows the intro.
    wasm_opt.arg("-Oz").args(FEATURES).arg("--one-caller-inline-max-function-size=30");
    run::quiet(wasm_opt.args(names).arg(wasm).arg("--output").arg(wasm)).map(drop)
}

/// The library here and the crate in the widget speak a private format that changes with every version.
fn same_wasm_bindgen(lock: &str) -> Result<()> {
    let widget = locked_version(lock, "wasm-bindgen");
    let xtask = locked_version(lock, "wasm-bindgen-cli-support");
    anyhow::ensure!(
        widget.is_some() && widget == xtask,
        "Cargo.lock has wasm-bindgen {} but wasm-bindgen-cli-support {}: put the same version into xtask/Cargo.toml",
        widget.unwrap_or("(none)"),
        xtask.unwrap_or("(none)"),
    );
    Ok(())
}

fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_wasm_bindgen_apart_is_refused() {
        let lock = |widget: &str| {
            format!(
                "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{widget}\"\n\n\
                 [[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.130\"\n"
            )
        };
        assert!(same_wasm_bindgen(&lock("0.2.130")).is_ok());
        let problem = same_wasm_bindgen(&lock("0.2.131")).unwrap_err().to_string();
        assert!(problem.contains("0.2.130") && problem.contains("0.2.131"), "{problem}");
        assert!(same_wasm_bindgen("").is_err());
    }

    #[test]
    fn this_repository_has_one_version_of_wasm_bindgen() {
        same_wasm_bindgen(include_str!("../../Cargo.lock")).unwrap();
    }
}
