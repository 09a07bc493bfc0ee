//! What a system or a person sets for all pages: the size of the window, the scheme, the medium, less motion.
//!
//! Each engine has its own way. Chromium and Firefox change what the page is told; in WebKit the rules for a medium or a motion
//! are made to hold always, and the page's own scheme stands for the system's.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::Engine;

#[derive(Clone, Copy, Default)]
pub struct Look {
    pub dark: bool,
    pub print: bool,
    pub calm: bool,
    /// Colours of the system's own choosing, and more contrast: only where Chromium is told so.
    pub forced: bool,
    pub contrast: bool,
}

/// The rules of all style sheets, those of open shadow roots included.
const BEND_RULES: &str = r#"
    const [look] = arguments;
    document.documentElement.style.colorScheme = look.dark ? "dark" : "";
    window.mediaAsWritten ??= new Map();
    const bend = rule => {
        if (rule.media) {
            if (!mediaAsWritten.has(rule)) mediaAsWritten.set(rule, rule.media.mediaText);
            let text = mediaAsWritten.get(rule);
            if (look.print) text = text.replace(/\bprint\b/, "all").replace(/\bscreen\b/, "not all");
            if (look.calm) text = text.replace(/\(prefers-reduced-motion: ?reduce\)/, "all");
            if (rule.media.mediaText !== text) rule.media.mediaText = text;
        }
        [...rule.cssRules ?? []].forEach(bend);
    };
    const roots = [document, ...[...document.querySelectorAll("*")].map(e => e.shadowRoot).filter(Boolean)];
    for (const root of roots) [...root.styleSheets, ...root.adoptedStyleSheets].forEach(sheet => [...sheet.cssRules].forEach(bend));
"#;

/// For Firefox's own window, around the page.
const OVERRIDE: &str = r#"
    const [look] = arguments, page = gBrowser.selectedBrowser.browsingContext;
    page.prefersColorSchemeOverride = look.dark ? "dark" : "light";
    page.prefersReducedMotionOverride = look.calm ? "reduce" : "none";
    page.mediumOverride = look.print ? "print" : "";
"#;

const NARROW: &str = r#"
    const [width, height] = arguments, { style } = gBrowser.selectedBrowser;
    for (const [name, size] of [["width", width], ["height", height]]) {
        for (const bound of ["", "min-", "max-"]) style.setProperty(bound + name, `${size}px`);
    }
    style.setProperty("flex", "none");
"#;

impl Browser {
    /// Shows pages so from now on.
    #[track_caller]
    pub fn look(&self, look: Look) {
        let said = json!([{"dark": look.dark, "print": look.print, "calm": look.calm}]);
        match self.engine() {
            Engine::Chromium => {
                let feature = |name: &str, value: &str| json!({"name": name, "value": value});
                let features = [
                    feature("prefers-color-scheme", if look.dark { "dark" } else { "light" }),
                    feature("prefers-reduced-motion", if look.calm { "reduce" } else { "" }),
                    feature("forced-colors", if look.forced { "active" } else { "" }),
                    feature("prefers-contrast", if look.contrast { "more" } else { "" }),
                ];
                let medium = if look.print { "print" } else { "" };
                self.devtools("Emulation.setEmulatedMedia", json!({"media": medium, "features": features}));
            }
            Engine::Firefox => self.in_firefox(OVERRIDE, said),
            Engine::WebKit => drop(self.run(BEND_RULES, said.as_array().expect("arguments"))),
        }
    }

    /// Gives the page this much room.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        match self.engine() {
            Engine::Chromium => {
                let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
                self.devtools("Emulation.setDeviceMetricsOverride", size);
            }
            Engine::Firefox => self.in_firefox(NARROW, json!([width, height])),
            Engine::WebKit => self.resize_window(width, height),
        }
    }

    /// Runs a script in Firefox's own window.
    #[track_caller]
    fn in_firefox(&self, script: &str, arguments: Value) {
        self.driver.post("/moz/context", &json!({"context": "chrome"}));
        self.driver.post("/execute/sync", &json!({"script": script, "args": arguments}));
        self.driver.post("/moz/context", &json!({"context": "content"}));
    }
}
