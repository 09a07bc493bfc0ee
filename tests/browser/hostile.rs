//! What the page's style sheet says of everything does not reach into the survey, and the survey's does not reach out.

use serde_json::{Value, json};

use crate::page::Survey;
use crate::setup::{Setup, survey};

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Host</title><link rel=icon href=data:,>
    <link rel=stylesheet href=host.css><script type=module src=/crm-readiness/crm-readiness.js></script>
    <h1>Host</h1><p>Text with <a href=#>a link</a> and <button>a button</button>.</p>
    <crm-readiness><p>Not yet.</p></crm-readiness>";

/// How everything inside looks and where it is, and nothing of the page itself.
const LOOKS: &str = "
    const looks = ['color', 'background-color', 'font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing',
        'text-align', 'text-transform', 'display', 'visibility', 'padding', 'margin', 'border', 'cursor', 'width', 'height'];
    const from = host.getBoundingClientRect();
    return [...root.querySelectorAll('.root, .root *')].map(e => {
        const style = getComputedStyle(e), at = e.getBoundingClientRect();
        // Firefox reckons in single precision, from the top of the page.
        const place = [at.x - from.x, at.y - from.y].map(n => n.toFixed(2));
        return [e.localName, ...place, ...looks.map(name => style.getPropertyValue(name))].join(' | ');
    })";

fn looks_under(survey: &Survey, style: &str) -> Vec<Value> {
    survey.site.put("/host.css", format!("crm-readiness {{ width: 800px !important }} {style}"));
    survey.site.put("/host.html", PAGE);
    survey.open_at("/host.html");
    survey.finish_transitions();
    let looks = survey.ask(LOOKS, &[]).as_array().cloned().unwrap_or_default();
    assert!(looks.len() > 50, "{} elements", looks.len());
    looks
}

#[test]
fn no_style_of_the_page_reaches_in() {
    survey(|survey| {
        let calm = looks_under(survey, "");
        for style in [
            "* { all: unset !important }",
            "html { font-size: 5px }",
            "html { font-size: 62.5%; color: red; text-align: right; letter-spacing: 3px; text-transform: uppercase;
                    line-height: 3; word-spacing: 9px; font: italic bold 40px/3 monospace; cursor: wait; quotes: none }",
            "div, section, button, input, label, h2, p { display: none !important; color: red !important }",
            "crm-readiness { display: inline; font-size: 50px; color: red; background: red; line-height: 4 }",
            "* { transition: none !important; animation: none !important; --_accent: red; --_ink: red; --_space: 99px }",
        ] {
            let looks = looks_under(survey, style);
            for (calm, looks) in calm.iter().zip(&looks) {
                assert_eq!(looks, calm, "under {style}");
            }
            assert_eq!(looks.len(), calm.len(), "under {style}");
            survey.set_accent("#ffff00");
            assert_eq!(survey.illegible(), [""; 0], "under {style}");
        }
    });
}

#[test]
fn what_hides_the_page_hides_the_survey() {
    survey(|survey| {
        survey.open();
        for (style, seen) in [("visibility: hidden", false), ("visibility: visible", true), ("display: none", false)] {
            survey.ask("document.querySelector('main').style = arguments[0]", &[json!(style)]);
            assert_eq!(survey.holds("return shown(view)", &[]), seen, "{style}");
        }
        survey.ask("document.querySelector('main').style = ''; host.hidden = true", &[]);
        assert!(!survey.holds("return shown(view)", &[]), "the attribute hidden");
    });
}

#[test]
fn no_style_of_the_survey_reaches_out() {
    survey(|survey| {
        survey.site.put("/host.css", "html { overflow-y: scroll }");
        let looks = "return [...document.querySelectorAll('html, body, h1, body > p, a, button')].flatMap(e => {
                const style = getComputedStyle(e);
                const height = /block-size|height|origin|inset|bottom|display|^-webkit-logical/;
                return [...style].filter(name => !height.test(name)).map(name => `${e.localName} ${name}: ${style.getPropertyValue(name)}`);
            })";
        survey.site.put("/host.html", PAGE);
        survey.open_at("/host.html");
        let ask = || -> Vec<String> { serde_json::from_value(survey.browser.run(looks, &[])).expect("a list") };
        let with = ask();
        survey.site.put("/without.html", PAGE.replace("crm-readiness>", "x-other>"));
        survey.browser.go(&survey.site.url("/without.html"));
        let without = ask();
        assert!(with.len() > 1000, "{} properties", with.len());
        let changed: Vec<_> = with.iter().zip(&without).filter(|(with, without)| with != without).collect();
        assert!(changed.is_empty(), "{changed:#?}");
    });
}

#[test]
fn the_size_that_the_reader_chose_counts() {
    let size = |survey: &Survey| {
        survey.open();
        survey.computed(".root", "font-size")
    };
    assert_eq!(survey(size), json!("17px"));
    Setup::default().with_text_size(32).run(|survey| {
        assert_eq!(size(survey), json!("34px"));
        survey.resize(640);
        assert!(survey.holds("return document.scrollingElement.scrollWidth <= innerWidth", &[]), "scrolls sideways");
    });
}

#[test]
fn the_scheme_is_the_pages_the_systems_or_the_attributes() {
    survey(|survey| {
        survey.site.put("/host.html", PAGE);
        let is_dark = || survey.computed(".root", "background-color") == json!("rgb(21, 25, 27)");
        for (page, system, theme, dark) in [
            ("light dark", "dark", "", true),
            ("light dark", "light", "", false),
            ("dark", "light", "", true),
            ("light", "dark", "", false),
            ("normal", "dark", "", false),
            ("light", "dark", "auto", false),
            ("light", "dark", "system", true),
            ("dark", "light", "system", false),
            ("light dark", "dark", "light", false),
            ("light", "light", "dark", true),
        ] {
            survey.site.put("/host.css", format!("html {{ color-scheme: {page} }}"));
            survey.set_scheme(system);
            survey.open_at("/host.html");
            survey.ask("if (arguments[0]) host.setAttribute('theme', arguments[0])", &[json!(theme)]);
            assert_eq!(is_dark(), dark, "page {page}, system {system}, theme “{theme}”");
        }
    });
}

#[test]
fn a_place_as_wide_as_its_content_gets_a_survey_that_can_be_read() {
    let places = [
        "display: flex; flex-direction: column; align-items: center",
        "display: flex",
        "float: left",
        "position: absolute",
        "inline-size: fit-content",
        "display: flex; inline-size: 320px",
    ];
    for place in places {
        survey(|survey| {
            survey.embed(&format!("<div style='{place}'><crm-readiness></crm-readiness></div>"));
            survey.wait_for_view("intro");
            let sides =
                survey.ask("const b = host.getBoundingClientRect(); return [b.width, b.right <= innerWidth]", &[]);
            assert!(sides[0].as_f64().is_some_and(|width| width >= 300.0), "{place}: {sides}");
            assert_eq!(sides[1], json!(true), "{place}: {sides}");
        });
    }
}
