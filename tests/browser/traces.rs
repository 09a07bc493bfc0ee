//! What a survey leaves behind in the browser: one key, which it names itself.

use serde_json::json;

use crate::expect::Example;
use crate::kept::KEY;
use crate::keys;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

/// Notes every use of every place in which a page can keep something.
const NOTE_STORES: &str = r#"
    window.touched = [];
    const note = (owner, names, what) => {
        for (const name of names) {
            const real = owner[name];
            owner[name] = function (...all) { touched.push(what(name, all)); return real.apply(this, all); };
        }
    };
    // Some are only for pages that came by a safe way.
    const noteOf = (kind, ...rest) => { if (window[kind]) note(window[kind].prototype, ...rest); };
    noteOf("Storage", ["getItem", "setItem", "removeItem", "key", "clear"], (name, [key]) => `${name} ${key}`);
    noteOf("IDBFactory", ["open", "deleteDatabase", "databases"], name => `indexedDB.${name}`);
    noteOf("CacheStorage", ["open", "match", "has", "keys"], name => `caches.${name}`);
    noteOf("StorageManager", ["getDirectory", "persist"], name => `storage.${name}`);
    noteOf("ServiceWorkerContainer", ["register"], name => `serviceWorker.${name}`);
    Object.defineProperty(Document.prototype, "cookie", {
        get() { touched.push("cookie"); return ""; },
        set() { touched.push("cookie"); },
    });
"#;

#[test]
fn a_whole_survey_uses_one_key_and_no_other_store() {
    Setup::default().with_script(NOTE_STORES).run(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open();
        survey.take(&person, &answers);
        let touched = survey.ask("return [...new Set(touched)].sort()", &[]);
        assert_eq!(touched, json!([format!("getItem {KEY}"), format!("setItem {KEY}")]));
        survey.press("Forget everything");
        survey.press("Forget");
        survey.wait_for_view("intro");
        let touched = survey.ask("return [...new Set(touched)].sort()", &[]);
        assert_eq!(touched, json!([format!("getItem {KEY}"), format!("removeItem {KEY}"), format!("setItem {KEY}")]));
    });
}

#[test]
fn the_browser_itself_knows_of_nothing_else() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open();
        survey.take(&person, &answers);
        assert_eq!(survey.stored_keys(), json!([KEY]));
        assert_eq!(survey.ask("return sessionStorage.length", &[]), json!(0));
        assert_eq!(survey.browser.cookies(), json!([]));
        let others = "return [await indexedDB.databases(), await caches.keys(), await navigator.serviceWorker.getRegistrations()]";
        assert_eq!(survey.browser.run_async(others, &[]), json!([[], [], []]));
        if !survey.browser.engine().has_devtools() {
            return;
        }
        // Chromium can tell of every kind of store there is.
        let home = survey.site.url("");
        let usage = survey.browser.devtools("Storage.getUsageAndQuota", json!({"origin": home}));
        for part in usage["usageBreakdown"].as_array().expect("the kinds of stores") {
            assert_eq!(part["usage"].as_f64(), Some(0.0), "{part}");
        }
    });
}

#[test]
fn the_first_page_says_by_keyboard_too_how_to_check_this_and_names_the_key() {
    Setup::default().by_keyboard().run(|survey| {
        survey.open();
        let key = "return [...root.querySelectorAll('[part~=promise] li')].filter(shown).some(e => words(e).includes(arguments[0]))";
        assert!(!survey.holds(key, &[json!(KEY)]), "closed at first");
        survey.tab_to("how to check this", "return words(focused()) === 'How to check this yourself'", &[]);
        survey.browser.press(keys::ENTER);
        wait_until("the name of the key", || survey.holds(key, &[json!(KEY)]));
        survey.start(&Person::new("selection", "lead", "short"));
        survey.answer("SPO1", Answer::Option(3));
        wait_until("the answers to be there", || survey.stored(KEY).is_some());
    });
}

#[test]
fn where_nothing_is_kept_no_key_is_named() {
    survey(|survey| {
        survey.embed("<crm-readiness storage=\"none\"></crm-readiness>");
        survey.wait_for_view("intro");
        survey.browser.click(&survey.element("[part~=promise] summary"));
        survey.wait_for_text("Switch the network off.");
        assert!(!survey.text().contains("crm-readiness:"), "{}", survey.text());
    });
}
