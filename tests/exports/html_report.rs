//! The report in HTML, read by the parser that browsers are measured against.

use base64::{Engine, prelude::BASE64_STANDARD};
use crm_readiness::{
    core::figures::scores,
    export::html::{STYLE, STYLE_HASH, html},
    words::Words,
    words::pack::LANGUAGES,
};
use scraper::{ElementRef, Html, Selector};

use crate::fixture::{Fixture, HOSTILE, words};

fn parsed(text: &str) -> Html {
    let document = Html::parse_document(text);
    assert!(document.errors.is_empty(), "{:?}", document.errors);
    document
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    words(&element.text().collect::<String>())
}

fn texts(document: &Html, selector: &str) -> Vec<String> {
    all(document, selector).into_iter().map(text).collect()
}

#[test]
fn the_report_is_valid_and_has_its_parts_in_their_order() {
    let document = parsed(&Fixture::ordinary().made(html));
    assert_eq!(texts(&document, "h1"), ["Northwind"]);
    let expected = [
        "Fix first",
        "Figures",
        "Red flags",
        "What to do first",
        "What to find out first",
        "Plan",
        "Dimension by dimension",
        "Every answer",
        "Where this comes from",
    ];
    assert_eq!(texts(&document, "h2"), expected);
    assert_eq!(all(&document, "html[lang=en][dir=ltr]").len(), 1);
    assert_eq!(
        texts(&document, ".plan tbody tr:first-child > *"),
        ["Agree an hour a week", "Maria", "2026-12-04", "not yet", "Thursdays"]
    );
    assert_eq!(texts(&document, ".answers .note"), ["Your note: ask Anna"]);
}

#[test]
fn tables_and_charts_show_the_figures_of_the_result() {
    let fixture = Fixture::ordinary();
    let document = parsed(&fixture.made(html));
    let (words, scores) = (Words::new(&fixture.instrument, LANGUAGES[0].catalogue()), scores(&fixture.outcome));
    let cells = texts(&document, ".dimensions td");
    let expected: Vec<String> = scores.iter().flat_map(|score| words.score(score)).collect();
    assert_eq!(cells, expected);
    assert_eq!(texts(&document, ".dimensions figure title"), [words.radar(&scores)]);
    let bars = all(&document, ".dimensions .bar rect:last-child");
    let widths: Vec<&str> = bars.iter().filter_map(|bar| bar.attr("width")).collect();
    assert_eq!(widths, scores.iter().map(|score| score.score.unwrap_or(0).to_string()).collect::<Vec<_>>());
    assert_eq!(all(&document, ".dimensions figure circle").len(), scores.iter().filter(|s| s.score.is_some()).count());
}

#[test]
fn the_policy_allows_the_style_and_nothing_else() {
    let document = parsed(&Fixture::ordinary().made(html));
    let hash = BASE64_STANDARD.encode(hmac_sha256::Hash::hash(STYLE.as_bytes()));
    assert_eq!(STYLE_HASH, format!("sha256-{hash}"));
    let policy = all(&document, "head > meta[http-equiv='Content-Security-Policy']")[0].attr("content").unwrap();
    assert_eq!(policy, format!("default-src 'none'; style-src '{STYLE_HASH}'"));
    assert_eq!(all(&document, "style")[0].text().collect::<String>(), STYLE);
    for forbidden in ["script", "link", "img", "iframe", "object", "a", "base", "form", "[style]", "[src]", "[href]"] {
        assert!(all(&document, forbidden).is_empty(), "{forbidden}");
    }
}

#[test]
fn no_text_makes_markup_of_any_kind_and_every_text_is_read_as_it_was_written() {
    let names = |document: &Html| -> Vec<String> {
        let element = |e: ElementRef| {
            format!("{} {:?}", e.value().name(), e.value().attrs().map(|(name, _)| name).collect::<Vec<_>>())
        };
        all(document, "*").into_iter().map(element).collect()
    };
    let plain = names(&parsed(&Fixture::full_of("words").made(html)));
    for hostile in HOSTILE {
        let document = parsed(&Fixture::full_of(hostile).made(html));
        assert_eq!(names(&document), plain, "{hostile:?}");
        let note = texts(&document, ".answers .note").remove(0);
        let expected =
            words(&hostile.replace(|c: char| c.is_control() && !"\t\n".contains(c) || c == '\u{FFFE}', "\u{FFFD}"));
        assert_eq!(note, format!("Your note: {expected}"));
    }
}

#[test]
fn the_short_check_has_no_figure_of_the_whole_and_no_chart() {
    let document = parsed(&Fixture::short().made(html));
    for absent in [".figures", ".dimensions", "figure", "dl"] {
        assert!(all(&document, absent).is_empty(), "{absent}");
    }
    assert_eq!(all(&document, ".answer").len(), 12);
}

#[test]
fn a_language_that_is_written_from_right_to_left_is() {
    let mut fixture = Fixture::ordinary();
    fixture.instrument.language = "he-IL".into();
    let document = parsed(&fixture.made(html));
    assert_eq!(all(&document, "html[lang='he-IL'][dir=rtl]").len(), 1);
}
