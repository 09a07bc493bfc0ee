//! The page's colours reach the survey at any time, and whatever they are, what is shown can be read.

use serde_json::json;

use crate::emulate::Look;
use crate::expect::Example;
use crate::page::Survey;
use crate::setup::survey;
use crate::survey::{Answer, Person};
use crate::wait::wait_until;

/// Accents that go wrong where colours are only mixed: pale, dark, of no side, and what most brands have.
const HARD: [&str; 10] =
    ["#ffff00", "#00ff00", "#0000ff", "#ff0000", "#777777", "#767676", "#000000", "#ffffff", "#faf8f4", "#1d2326"];

/// Accents without an order, the same in every run.
fn accents(count: usize) -> impl Iterator<Item = String> {
    let mut seed: u64 = 41;
    let mut next = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        seed >> 40
    };
    let random = (0..count).map(move |_| format!("#{:06x}", next()));
    HARD.into_iter().map(str::to_owned).chain(random)
}

/// What cannot be read in any accent, light and dark.
fn assert_legible_in_any_accent(survey: &Survey, count: usize) {
    for scheme in ["light", "dark"] {
        survey.set_scheme(scheme);
        for accent in accents(count) {
            survey.set_accent(&accent);
            let found = survey.illegible();
            assert!(found.is_empty(), "{accent}, {scheme}:\n{}", found.join("\n"));
        }
    }
}

#[test]
fn questions_can_be_read_in_any_accent() {
    survey(|survey| {
        survey.open();
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        survey.answer("SPO2", Answer::DontKnow);
        for summary in survey.elements("fieldset[data-item=SPO1] summary") {
            survey.browser.click(&summary);
        }
        assert_legible_in_any_accent(survey, 60);
    });
}

#[test]
fn the_result_can_be_read_in_any_accent() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("missing answers");
        survey.open();
        survey.take(&person, &answers);
        assert_legible_in_any_accent(survey, 30);
    });
}

#[test]
fn the_intro_can_be_read_in_any_colours_at_all() {
    survey(|survey| {
        survey.open();
        survey.press("Start");
        survey.wait_for_text("Before you start");
        let mut colours = accents(140).skip(HARD.len());
        for _ in 0..20 {
            let tokens = ["paper", "card", "ink", "quiet", "line", "edge"];
            let given = tokens.map(|token| (format!("--crm-{token}"), colours.next().unwrap()));
            given.iter().for_each(|(token, colour)| survey.set_token(token, colour));
            survey.set_accent(&colours.next().unwrap());
            let found = survey.illegible();
            assert!(found.is_empty(), "{given:?}:\n{}", found.join("\n"));
        }
    });
}

#[test]
fn colours_follow_whatever_changes_them() {
    survey(|survey| {
        survey.open();
        let becomes = |what: &str, hex: &str| wait_until(what, || survey.colour("--_fill") == hex);
        let rule = "const sheet = new CSSStyleSheet();
            sheet.replaceSync('.brand crm-readiness { --crm-accent: light-dark(#7a1f3d, #f0a3bd) }');
            document.adoptedStyleSheets = [sheet];
            document.documentElement.classList.add('brand')";
        survey.ask(rule, &[]);
        becomes("a rule of the page", "#7a1f3d");
        survey.set_scheme("dark");
        becomes("the system's scheme", "#f0a3bd");
        survey.ask("host.setAttribute('theme', 'light')", &[]);
        becomes("the attribute", "#7a1f3d");
        survey.ask("document.documentElement.classList.remove('brand')", &[]);
        becomes("the page without its rule", "#0d5359");
        survey.ask("host.style.display = 'none'; host.hidden = true", &[]);
        survey.set_token("--crm-accent", "#550088");
        survey.ask("host.hidden = false", &[]);
        becomes("shown again", "#550088");
        survey.browser.look(Look { calm: true, ..Look::default() });
        survey.set_token("--crm-accent", "oklab(1 0 0)");
        becomes("less motion, and another colour space", "#ffffff");
    });
}

#[test]
fn colours_follow_a_scheme_that_changes_again_while_the_last_change_is_under_way() {
    survey(|survey| {
        survey.open();
        survey.set_scheme("dark");
        let ink = |colour: &str| {
            wait_until(&format!("the ink {colour}"), || survey.computed(".root", "color") == json!(colour));
        };
        for _ in 0..3 {
            ink("rgb(233, 230, 223)");
            survey.set_scheme("light");
            survey.set_scheme("dark");
            survey.set_scheme("light");
            ink("rgb(32, 38, 42)");
            survey.set_scheme("dark");
        }
    });
}

#[test]
fn colours_are_right_in_the_first_frame() {
    survey(|survey| {
        survey.site.put("/brand.css", "crm-readiness { --crm-accent: #ffff00; --crm-paper: #fff }");
        survey.site.put(
            "/brand.html",
            "<!doctype html><html lang=en><title>Brand</title><link rel=icon href=data:,><link rel=stylesheet href=brand.css>
             <script type=module src=/crm-readiness/crm-readiness.js></script><main><crm-readiness></crm-readiness></main>",
        );
        // Runs when the first view is there, before anything of it is painted.
        survey.browser.before_every_page(
            "addEventListener('crm-readiness:ready', event => requestAnimationFrame(() => {
                 const root = event.target.shadowRoot.querySelector('.root');
                 window.first = getComputedStyle(root).getPropertyValue('--_accent');
             }))",
        );
        survey.open_at("/brand.html");
        wait_until("the first frame", || survey.ask("return window.first ?? ''", &[]) != json!(""));
        let first = survey.ask_text("return window.first", &[]);
        assert_ne!(first, "#ffff00");
        assert_eq!(first, survey.colour("--_accent"));
    });
}

#[test]
fn a_paper_that_lets_the_page_through_is_seen_as_it_is() {
    survey(|survey| {
        survey.open();
        survey.set_token("--crm-paper", "rgb(255 255 255 / 0.1)");
        survey.ask("document.body.style.background = 'oklch(0.25 0.05 260)'", &[]);
        survey.set_accent("#552200");
        let found = survey.illegible();
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn on_paper_any_accent_can_be_read() {
    survey(|survey| {
        let Example { person, answers, .. } = Example::named("short check, stopped");
        survey.open();
        survey.take(&person, &answers);
        for accent in accents(20) {
            survey.browser.look(Look { dark: true, ..Look::default() });
            survey.set_accent(&accent);
            survey.browser.look(Look { dark: true, print: true, ..Look::default() });
            assert_eq!(survey.computed(".root", "background-color"), json!("rgb(255, 255, 255)"));
            let found = survey.illegible();
            assert!(found.is_empty(), "{accent}:\n{}", found.join("\n"));
        }
    });
}

#[test]
fn nothing_listens_when_the_element_is_gone() {
    survey(|survey| {
        survey.open();
        survey.ask("window.mount = root.querySelector('.root').parentElement.parentElement; host.remove()", &[]);
        let listeners = "return [mount.ontransitionend, mount.onanimationstart].every(listener => listener === null)";
        wait_until("no listener", || survey.browser.run(listeners, &[]) == json!(true));
    });
}

#[test]
fn a_token_that_is_no_colour_spoils_no_other() {
    survey(|survey| {
        survey.embed("<crm-readiness></crm-readiness>");
        survey.wait_for_view("intro");
        for (token, value) in [("--crm-accent", "banana"), ("--crm-paper", "#fff"), ("--crm-ink", "#fff")] {
            survey.set_token(token, value);
        }
        wait_until("text that can be read", || survey.illegible().is_empty());
        survey.set_accent("#a00000");
        assert_eq!(survey.illegible(), [] as [&str; 0]);
    });
}
