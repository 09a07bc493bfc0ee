//! Yew notes on the page's elements and events which of its apps they belong to, in properties that every Yew program calls
//! the same. A page that is itself made with Yew would take our numbers for its own, and call the wrong one of its handlers
//! on a press inside the survey. Ours get names of their own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

const MARKS: [&str; 3] = ["subtree_id", "subtree_cache_key", "listener_id"];

/// Renames the properties in the glue, a file.
pub fn rename(glue: &Path) -> Result<()> {
    let script = fs::read_to_string(glue).with_context(|| format!("cannot read {}", glue.display()))?;
    fs::write(glue, renamed(&script)?).with_context(|| format!("cannot write {}", glue.display()))
}

/// The glue reads each property in one place and writes it in another. Anything else means that Yew has changed.
fn renamed(script: &str) -> Result<String> {
    let mut renamed = script.to_owned();
    for mark in MARKS {
        let read = format!("const ret = arg0.__yew_{mark};");
        let written = format!("arg0.__yew_{mark} = ");
        for place in [read, written] {
            ensure!(
                renamed.matches(&place).count() == 1,
                "the glue does not have `{place}` exactly once: Yew marks the page in another way now"
            );
            renamed = renamed.replacen(&place, &place.replace("__yew_", "__crm_"), 1);
        }
    }
    ensure!(!renamed.contains("__yew_"), "the glue has a mark of Yew's that is not foreseen");
    Ok(renamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glue() -> String {
        let accesses = |mark| format!("const ret = arg0.__yew_{mark};\narg0.__yew_{mark} = arg1 >>> 0;\n");
        MARKS.map(accesses).concat()
    }

    #[test]
    fn every_mark_gets_a_name_of_our_own() {
        assert_eq!(renamed(&glue()).unwrap(), glue().replace("__yew_", "__crm_"));
    }

    #[test]
    fn a_mark_that_is_missing_or_unknown_is_refused() {
        for other in [String::new(), glue() + "arg0.__yew_listener_id = 1;", glue() + "arg0.__yew_new_mark = 1;"] {
            assert!(renamed(&other).is_err(), "{other}");
        }
    }
}
