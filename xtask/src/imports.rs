//! Shorter names for what the module imports from its glue. Each stands in both files with a hash that no compressor can
//! shorten: two kilobytes that say nothing to a browser.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::Module;

/// Renames the imports of `NAME_bg.wasm` and the members of the import object in `NAME.js` alike.
pub fn shorten(folder: &Path, name: &str) -> Result<()> {
    let (wasm, glue) = (folder.join(format!("{name}_bg.wasm")), folder.join(format!("{name}.js")));
    let mut module = Module::from_file(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?;
    let mut script = fs::read_to_string(&glue).with_context(|| format!("cannot read {}", glue.display()))?;
    for (n, import) in module.imports.iter_mut().enumerate() {
        let short = format!("i{n}");
        script = renamed(&script, &import.name, &short)?;
        import.name = short;
    }
    fs::write(&glue, script).with_context(|| format!("cannot write {}", glue.display()))?;
    module.emit_wasm_file(&wasm).with_context(|| format!("cannot write {}", wasm.display()))
}

/// The glue with one member of its import object renamed. Exactly one: a name that the glue has not, or has twice, means
/// that wasm-bindgen writes it another way now.
fn renamed(script: &str, name: &str, short: &str) -> Result<String> {
    let member = format!("        {name}: ");
    ensure!(
        script.matches(&member).count() == 1,
        "the glue does not define the import `{name}` where it is looked for"
    );
    Ok(script.replacen(&member, &format!("        {short}: "), 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_renamed_and_nothing_else() {
        let script = "        __wbg_a_1: function() { __wbg_a_1x(); },\n";
        assert_eq!(renamed(script, "__wbg_a_1", "i0").unwrap(), "        i0: function() { __wbg_a_1x(); },\n");
    }

    #[test]
    fn a_name_that_the_glue_does_not_define_is_refused() {
        assert!(renamed("", "__wbg_a_1", "i0").unwrap_err().to_string().contains("__wbg_a_1"));
    }
}
