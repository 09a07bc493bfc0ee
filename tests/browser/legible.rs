//! Contrast, measured on the elements as they are shown: text against what is under it, and the parts one must see.

use serde_json::{Value, json};

use crate::page::Survey;
use crate::wait::wait_until;

/// Everything in floating point and by the words of WCAG, so that nothing is shared with what is tested but the standard.
const MEASURE: &str = r#"
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const read = text => {
        if (!/^rgb|^color\(srgb /.test(text)) {
            canvas.fillStyle = text;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3), 1];
        }
        const numbers = text.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [0, 0, 0, 0];
        const rgb = numbers.slice(0, 3).map(n => text.startsWith("color(srgb") ? n * 255 : n);
        return [...rgb, numbers[3] ?? 1];
    };
    const over = (top, under) => [0, 1, 2].map(n => top[n] * top[3] + under[n] * (1 - top[3])).concat(1);
    const parent = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
    const ground = e => {
        if (!e) return [255, 255, 255, 1];
        const own = read(getComputedStyle(e).backgroundColor);
        return own[3] === 1 ? own : over(own, ground(parent(e)));
    };
    const luminance = colour => {
        const [r, g, b] = colour.slice(0, 3).map(n => Math.min(255, Math.max(0, Math.round(n))) / 255)
            .map(n => n <= 0.03928 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => {
        const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
    };
    const found = [];
    let measured = 0;
    const check = (what, e, front, back, least) => {
        measured += 1;
        const ratio = contrast(over(front, back), back);
        if (ratio < least - 1e-9) found.push(`${what} ${e.localName}.${e.getAttribute("class")} “${words(e).slice(0, 30)}”: ${ratio.toFixed(3)} of ${least}, ${front} on ${back}`);
    };
    const one = (e, property) => read(getComputedStyle(e)[property]);
    const all = selector => [...root.querySelectorAll(selector)].filter(shown);
    for (const e of all("*")) {
        if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) {
            check("text", e, one(e, e.localName === "text" ? "fill" : "color"), ground(e), 4.5);
        }
    }
    for (const e of all(".icon")) check("sign", e, one(e, "stroke"), ground(e), 3);
    for (const e of all(".button:not(.quiet), textarea, .statement input, .statement:has(:checked)")) {
        check("edge", e, one(e, "borderTopColor"), ground(parent(e)), 3);
    }
    for (const e of all(".meter rect")) check("meter", e, one(e, "fill"), ground(e.parentElement), 3);
    for (const e of all(".bar .value")) {
        for (const under of e.parentElement.querySelectorAll(".track, .range")) check("bar", e, one(e, "fill"), one(under, "fill"), 3);
    }
    for (const e of all(".radar line.value")) {
        check("line", e, one(e, "stroke"), one(root.querySelector(".radar .range"), "fill"), 3);
        check("line", e, one(e, "stroke"), ground(e.parentElement), 3);
    }
    for (const e of all(":focus-visible")) check("focus", e, one(e, "outlineColor"), ground(parent(e)), 3);
    return { measured, found };
"#;

impl Survey {
    /// What cannot be read or seen on the page as it stands.
    #[track_caller]
    pub fn illegible(&self) -> Vec<String> {
        self.finish_transitions();
        let report = self.ask(MEASURE, &[]);
        assert!(report["measured"].as_u64() > Some(20), "little was measured: {report}");
        serde_json::from_value(report["found"].clone()).expect("a list of findings")
    }

    /// Gives the element a token, as a page's script or style sheet can at any time; empty takes it away.
    #[track_caller]
    pub fn set_token(&self, token: &str, value: &str) {
        self.ask("host.style.setProperty(arguments[0], arguments[1])", &[json!(token), json!(value)]);
    }

    /// Sets an accent, and waits until the colours follow from it.
    #[track_caller]
    pub fn set_accent(&self, hex: &str) {
        self.set_token("--crm-accent", hex);
        wait_until(&format!("the accent {hex}"), || self.colour("--_fill") == hex);
    }

    /// One of the colours that the widget is drawn in.
    #[track_caller]
    pub fn colour(&self, name: &str) -> String {
        self.ask_text(
            "return getComputedStyle(root.querySelector('.root')).getPropertyValue(arguments[0])",
            &[json!(name)],
        )
    }

    /// A computed property of an element inside.
    #[track_caller]
    pub fn computed(&self, selector: &str, property: &str) -> Value {
        let ask = "return getComputedStyle(root.querySelector(arguments[0])).getPropertyValue(arguments[1])";
        self.ask(ask, &[json!(selector), json!(property)])
    }
}
