//! What a person has asked of the system for all pages: few colours of their own choosing, more contrast, less motion. And
//! in all of them, that one sees where the focus is.

use serde_json::{Value, json};

use crate::appearance::WIDE;
use crate::emulate::Look;
use crate::engine::Engine;
use crate::exceptions::WISHES;
use crate::keys;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person};
use crate::tour::through;

/// What the focus does not change, where a keyboard has brought it; what is chosen and does not say so; and what says so, and
/// is not chosen.
const SIGNS: &str = r#"
    const found = [];
    const sign = e => { const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e);
        return outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`; };
    const say = (what, e) => found.push(`${what}: ${e.localName}.${e.getAttribute("class")} “${words(e).slice(0, 40)}”`);
    const frame = e => e.closest(".statement, .button.file") ?? e;
    const all = [...view.querySelectorAll("button, summary, select, input, textarea, a")].filter(e => shown(e) && !e.disabled);
    for (const e of all) {
        focused()?.blur();
        const before = sign(frame(e));
        e.focus();
        if (!sign(frame(e)) || sign(frame(e)) === before) say("the focus is not seen", frame(e));
    }
    focused()?.blur();
    const chosen = [...view.querySelectorAll(".statement, .progress button")].filter(shown);
    for (const e of chosen) {
        const is = e.matches("[aria-current], :has(:checked)"), says = sign(e) !== "" || getComputedStyle(e).boxShadow !== "none";
        if (is !== says) say(is ? "is chosen" : "is not chosen", e);
    }
    return { measured: all.length, found: found.slice(0, 20) };
"#;

const MOVING: &str = r#"
    const lasts = (e, pseudo) => {
        const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(e, pseudo);
        const takes = transitionDuration.split(",").some(time => parseFloat(time) > 0);
        return takes && transitionProperty !== "none" || animationName !== "none" || scrollBehavior === "smooth";
    };
    const found = [...root.querySelectorAll(".root, .root *")].filter(e => [null, "::before", "::after"].some(pseudo => lasts(e, pseudo)));
    return { measured: root.querySelectorAll("*").length, found: found.map(e => `moves: ${e.localName}.${e.className}`) };
"#;

fn findings(report: Value) -> Vec<String> {
    assert!(report["measured"].as_u64() > Some(1), "little was measured: {report}");
    serde_json::from_value(report["found"].clone()).expect("a list of findings")
}

/// Goes through all views so, and gathers what `find` finds.
fn shown_in(look: Look, find: impl Fn(&Survey) -> Vec<String>) {
    survey(|survey| {
        survey.open();
        survey.browser.look(look);
        let mut found = Vec::new();
        through(survey, |state| {
            // WebKit's rules are bent page by page.
            survey.browser.look(look);
            survey.finish_transitions();
            // From now on, the focus is where a keyboard brings it.
            survey.browser.press(keys::TAB);
            found.extend(find(survey).into_iter().map(|finding| format!("{state}: {finding}")));
        });
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

fn signs(survey: &Survey) -> Vec<String> {
    findings(survey.ask(SIGNS, &[]))
}

#[test]
fn in_every_view_one_sees_where_the_focus_is_and_what_is_chosen() {
    shown_in(Look::default(), signs);
}

#[test]
fn in_colours_that_the_system_forces_all_can_be_read_and_told() {
    if Engine::here().is_spared(WISHES) {
        return;
    }
    for dark in [false, true] {
        shown_in(Look { dark, forced: true, ..Look::default() }, |survey| {
            assert!(survey.holds("return matchMedia('(forced-colors: active)').matches", &[]));
            signs(survey).into_iter().chain(survey.illegible()).collect()
        });
    }
}

#[test]
fn who_asks_for_more_contrast_gets_it() {
    if Engine::here().is_spared(WISHES) {
        return;
    }
    for dark in [false, true] {
        survey(|survey| {
            let look = Look { dark, ..Look::default() };
            survey.browser.look(look);
            survey.open();
            survey.resize(WIDE);
            survey.start(&Person::new("selection", "lead", "full"));
            survey.answer("SPO1", Answer::Option(2));
            let colours = || {
                let edge = survey.computed(".statement:not(:has(:checked))", "border-top-color");
                [survey.computed(".place", "color"), edge]
            };
            let usual = colours();
            survey.browser.look(Look { contrast: true, ..look });
            survey.finish_transitions();
            let strong = [survey.computed(".question", "color"), survey.computed(".button.plain", "border-top-color")];
            assert_eq!(colours(), strong, "what is quiet is as dark as the rest");
            assert_ne!(usual, strong);
            assert_eq!(survey.illegible(), [""; 0]);
        });
    }
}

#[test]
fn who_asks_for_less_motion_sees_none() {
    shown_in(Look { calm: true, ..Look::default() }, |survey| {
        assert_eq!(survey.ask("return root.getAnimations().length", &[]), json!(0));
        findings(survey.ask(MOVING, &[]))
    });
}
