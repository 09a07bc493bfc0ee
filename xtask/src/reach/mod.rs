//! What the built site can reach: the names in its scripts, and the doors between its modules and the browser. Anything that is
//! not on the reviewed list in [`allowed`] fails the build.
//!
//! It is a tripwire, not a proof: whoever wants to hide a name in a script can. What is proved is in the browser tests, which
//! count requests, and in the policies, which browsers enforce.

mod allowed;
mod words;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::Module;

use crate::files;
use crate::parts::plain_name;
use allowed::{EMBED, ENTRY, GLUE, GUARDED, KEYWORDS, MODES, SINGLE, UNHELD, UNSAID, USED};
use words::words;

const FIRST: &str = "crm-readiness-app.wasm";
const REST: &str = "crm-readiness-rest.wasm";

const ADVICE: &str = "If this is meant, say in xtask/src/reach/allowed.rs what for, and see that docs/privacy.md still holds. If not, \
     find what brought it in: a feature of web-sys in Cargo.toml, a new dependency, a line in static/.";

/// Looks at every script and module of a site.
pub fn check(site: &Path) -> Result<()> {
    let mut problems = Vec::new();
    let mut seen = Vec::new();
    for path in files::under(site)? {
        let name = plain_name(&files::url(&path));
        let bytes = files::read(&site.join(&path))?;
        if name == FIRST || name == REST {
            problems.extend(of_module(&name, &bytes)?);
        } else if let Some(script) = script(&name, &String::from_utf8_lossy(&bytes)) {
            problems.extend(of_script(&name, script));
        } else {
            continue;
        }
        seen.push(name);
    }
    for expected in [ENTRY, GLUE, MODES, SINGLE, EMBED, FIRST, REST] {
        ensure!(seen.iter().any(|name| name == expected), "{expected} is not among the files of the site");
    }
    ensure!(problems.is_empty(), "the site reaches further than is allowed:\n{}\n{ADVICE}", problems.join("\n"));
    Ok(())
}

/// What runs in a file: the whole of a script, or the script inside a page.
fn script<'a>(name: &str, text: &'a str) -> Option<&'a str> {
    if name.ends_with(".js") {
        return Some(text);
    }
    let (_, script) = text.split_once("<script>")?;
    script.split_once("</script>").map(|(script, _)| script)
}

fn of_script(name: &str, script: &str) -> Vec<String> {
    let words = words(script);
    let mut problems = Vec::new();
    for (word, places) in GUARDED {
        let allowed = places.iter().find(|(file, _)| *file == name).map_or(0, |(_, count)| *count);
        let count = words.get(word).copied().unwrap_or_default();
        if count > allowed {
            problems.push(format!("{name} names `{word}` {count} times; allowed are {allowed}"));
        }
    }
    for word in UNSAID {
        if ['"', '\'', '`'].iter().any(|quote| script.contains(&format!("{quote}{word}{quote}"))) {
            problems.push(format!("{name} has the text “{word}”, the name of an element that brings something in"));
        }
    }
    if name == GLUE {
        let unknown = words.into_keys().filter(|word| !is_known(word));
        problems.extend(
            unknown.map(|word| format!("{name} names `{word}`, which is not on the list of what the program uses")),
        );
    }
    problems
}

fn is_known(word: &str) -> bool {
    let own = ["__wb", "__externref", "__destroy", "__proto__", "_wbg", "wasm_bindgen_", "widget_", "language_"];
    let number = |n: &str| n.bytes().all(|byte| byte.is_ascii_digit());
    // Names of one or two letters are what is left of names inside the file.
    word.len() < 3
        || own.iter().any(|start| word.starts_with(start))
        || word.strip_prefix('i').is_some_and(number)
        || KEYWORDS
            .split_whitespace()
            .chain(USED.iter().flat_map(|(_, words)| words.split_whitespace()))
            .any(|known| known == word)
}

/// The first module may call the glue, the rest nothing but the first.
fn of_module(name: &str, bytes: &[u8]) -> Result<Vec<String>> {
    let module = Module::from_buffer(bytes).with_context(|| format!("cannot read {name}"))?;
    let from = if name == FIRST { "./crm-readiness-app_bg.js" } else { "f" };
    let foreign = module.imports.iter().filter(|import| import.module != from);
    let foreign =
        foreign.map(|import| format!("{name} imports `{}` from `{}`, not from `{from}`", import.name, import.module));
    let held = UNHELD.iter().filter(|word| bytes.windows(word.len()).any(|part| part == word.as_bytes()));
    Ok(foreign.chain(held.map(|word| format!("{name} holds the text `{word}`"))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(name: &str, script: &str) -> String {
        of_script(name, script).join("\n")
    }

    #[test]
    fn a_request_too_many_is_named_with_its_file() {
        assert_eq!(problem(ENTRY, "fetch(a);fetch(b);c={fetch:d}"), "");
        assert!(
            problem(ENTRY, "fetch(a);let c=fetch;c(b),self.fetch(d),fetch(e)")
                .contains("`fetch` 4 times; allowed are 3")
        );
        assert!(problem(MODES, "fetch(a)").contains("crm-readiness-modes.js names `fetch` 1 times; allowed are 0"));
        assert!(problem(EMBED, "new WebSocket(a)").contains("WebSocket"));
        assert_eq!(problem(ENTRY, "throw Error('fetch: XMLHttpRequest')"), "", "words for people");
    }

    #[test]
    fn what_the_list_does_not_know_is_named_in_the_glue_alone() {
        assert_eq!(problem(GLUE, "i12:function(t){return t.localStorage}"), "");
        assert!(problem(GLUE, "i12:function(t){return t.geolocation}").contains("`geolocation`"));
        assert_eq!(problem(ENTRY, "this.geolocation"), "");
    }

    #[test]
    fn an_element_that_brings_something_in_is_found_by_its_name() {
        assert!(problem(ENTRY, "document.createElement(\"script\")").contains("“script”"));
    }

    #[test]
    fn the_script_inside_a_page_is_looked_at() {
        let page = "<script type=\"importmap\">{}</script><script>eval(a)</script>";
        assert!(problem(SINGLE, script(SINGLE, page).unwrap()).contains("`eval`"));
        assert_eq!(script("index.html", "<script type=\"importmap\">{}</script>"), None);
    }

    #[test]
    fn a_module_has_one_door_and_holds_no_name_of_another() {
        let mut module = Module::default();
        let nothing = module.types.add(&[], &[]);
        module.add_import_func("f", "a", nothing);
        assert!(of_module(REST, &module.emit_wasm()).unwrap().is_empty());
        module.add_import_func("env", "sendBeacon", nothing);
        let problems = of_module(REST, &module.emit_wasm()).unwrap().join("\n");
        assert!(
            problems.contains("imports `sendBeacon` from `env`") && problems.contains("holds the text `sendBeacon`")
        );
    }
}
