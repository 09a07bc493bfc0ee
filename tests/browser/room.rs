//! Every view in little room: on a phone, also on its side, at a zoom of 400 %, in text of twice the size. Nothing is cut off,
//! nothing scrolls two ways, what has the focus can be seen, and every target is large enough for a finger.

use serde_json::json;

use crate::engine::Engine;
use crate::page::Survey;
use crate::setup::Setup;
use crate::tour::through;
use crate::wait::wait_until;

/// What has no room, as the page stands.
const CRAMPED: &str = r#"
    const found = [];
    const say = (what, e) => found.push(`${what}: ${e.localName}.${e.getAttribute("class")} “${words(e).slice(0, 40)}”`);
    const edge = document.documentElement.clientWidth;
    const heard = e => getComputedStyle(e).clipPath === "inset(50%)";
    const all = [...root.querySelectorAll("*")].filter(e => shown(e) && !heard(e) && !e.closest("svg svg, svg *"));
    for (const e of all) {
        const { overflowX, overflowY } = getComputedStyle(e);
        // What is written in a field moves with the cursor.
        if (e.matches("input, select, textarea")) continue;
        if (overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) say("cut off at the side", e);
        if (["hidden", "clip"].includes(overflowY) && e.scrollHeight > e.clientHeight + 1) say("cut off below", e);
    }
    const range = document.createRange();
    for (const e of all) {
        const frame = e.closest(".button, .statement, .card, .notice, th, td, summary, label");
        const place = frame?.getBoundingClientRect();
        for (const text of e.childNodes) {
            if (text.nodeType !== 3 || !text.data.trim()) continue;
            range.selectNodeContents(text);
            for (const line of range.getClientRects()) {
                if (line.left < -1 || line.right > edge + 1) say("beyond the edge", e);
                else if (place && (line.left < place.left - 1 || line.right > place.right + 1)) say("beyond its frame", e);
            }
        }
    }
    for (const e of all.filter(e => e.matches("button, summary, select, textarea, a, input"))) {
        const target = e.matches("[type=radio], [type=checkbox], [type=file]") ? e.closest("label") : e;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) < 43.9) say(`${width.toFixed(1)} × ${height.toFixed(1)} pixels`, target);
        if (e.matches("select, textarea, input:not([type=radio], [type=checkbox], [type=file])")) {
            const size = parseFloat(getComputedStyle(e).fontSize);
            if (size < 16) say(`text of ${size} pixels`, e);
        }
    }
    return { measured: all.length, found: [...new Set(found)].slice(0, 20) };
"#;

/// What has the focus and lies under something else, or out of sight.
const COVERED: &str = r#"
    const found = [];
    const all = [...view.querySelectorAll("button, summary, select, input, textarea, a")].filter(e => shown(e) && !e.disabled);
    for (const e of all) {
        e.focus();
        // What a script focuses, WebKit does not bring out from under what stays in sight; what a key does, it does.
        if (arguments[0]) e.scrollIntoView({ block: "nearest" });
        const { left, right, top, bottom } = e.getBoundingClientRect();
        const places = [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y => [left + x * (right - left), top + y * (bottom - top)]));
        if (!places.some(([x, y]) => e.contains(root.elementFromPoint(x, y)))) found.push(`${e.localName} “${words(e)}”`);
    }
    return { measured: all.length, found: found.slice(0, 20) };
"#;

impl Survey {
    #[track_caller]
    fn lacks_room(&self, script: &str) -> Vec<String> {
        let report = self.ask(script, &[json!(self.browser.engine() == Engine::WebKit)]);
        assert!(report["measured"].as_u64() > Some(1), "little was measured: {report}");
        serde_json::from_value(report["found"].clone()).expect("a list of findings")
    }
}

/// A window, and what is done to every view in it before it is measured.
pub struct Room {
    pub setup: Setup,
    pub size: (u32, u32),
    pub prepare: fn(&Survey),
    pub change: fn(&Survey),
}

impl Room {
    fn of(width: u32, height: u32) -> Room {
        Room { setup: Setup::default(), size: (width, height), prepare: |_| {}, change: |_| {} }
    }

    /// Finds what has no room in any view.
    pub fn must_be_enough(self) {
        let (width, height) = self.size;
        self.setup.run(|survey| {
            (self.prepare)(survey);
            survey.open();
            survey.browser.resize(width, height);
            wait_until("the size", || survey.ask("return innerWidth", &[]) == json!(width));
            let mut found = Vec::new();
            through(survey, |state| {
                (self.change)(survey);
                survey.finish_transitions();
                let covered = survey.lacks_room(COVERED).into_iter().map(|lack| format!("covered: {lack}"));
                let lacks = survey.sideways_scrolling().into_iter().chain(survey.lacks_room(CRAMPED)).chain(covered);
                found.extend(lacks.map(|lack| format!("{state}: {lack}")));
            });
            assert!(found.is_empty(), "at {width} × {height}:\n{}", found.join("\n"));
        });
    }
}

#[test]
fn on_a_small_phone_everything_has_room() {
    Room::of(320, 568).must_be_enough();
}

#[test]
fn on_a_phone_on_its_side_everything_has_room() {
    Room::of(640, 360).must_be_enough();
}

/// A window of 1280 by 1024 pixels at 400 %.
#[test]
fn at_a_zoom_of_400_percent_everything_has_room() {
    Room::of(320, 256).must_be_enough();
}

#[test]
fn on_a_desk_everything_has_room() {
    Room::of(1280, 900).must_be_enough();
}

#[test]
fn in_text_of_twice_the_size_everything_has_room() {
    Room { setup: Setup::default().with_text_size(32), ..Room::of(1280, 900) }.must_be_enough();
}

/// As far as WCAG 1.4.12 goes.
#[test]
fn with_wide_spaces_in_the_text_everything_has_room() {
    let change = |survey: &Survey| {
        survey.ask(
            "const sheet = new CSSStyleSheet();
             sheet.replaceSync(`.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                 .root p { margin-block-end: 2em !important }`);
             root.adoptedStyleSheets.push(sheet)",
            &[],
        );
    };
    Room { change, ..Room::of(320, 568) }.must_be_enough();
}
