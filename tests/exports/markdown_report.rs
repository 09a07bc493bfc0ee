//! The report in Markdown, read by pulldown-cmark.

use crm_readiness::export::markdown::markdown;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::fixture::{Fixture, HOSTILE, words};

/// The names of what the renderer made, without their texts.
fn shape(text: &str) -> Vec<String> {
    let name = |event: Event| match event {
        Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock | Tag::CodeBlock(_))) => {
            panic!("{tag:?} in {text}")
        }
        Event::Start(tag) => Some(format!("{tag:?}")),
        Event::Html(_) | Event::InlineHtml(_) | Event::Code(_) | Event::InlineMath(_) | Event::FootnoteReference(_) => {
            panic!("{event:?} in {text}")
        }
        Event::Rule => Some("Rule".to_owned()),
        _ => None,
    };
    Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION).filter_map(name).collect()
}

fn texts(text: &str) -> String {
    let parts = Parser::new_ext(text, Options::ENABLE_TABLES).map(|event| match event {
        Event::Text(text) => text.to_string(),
        Event::End(_) | Event::SoftBreak | Event::HardBreak => "\n".to_owned(),
        _ => String::new(),
    });
    parts.collect()
}

#[test]
fn the_report_has_its_parts_in_their_order() {
    let mut fixture = Fixture::ordinary();
    fixture.run("May", "2026-05-03", 1);
    let text = fixture.made(markdown);
    let headings: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let expected = [
        "Fix first",
        "Figures",
        "Red flags",
        "What to do first",
        "The cheapest way up",
        "What to find out first",
        "Plan",
        "Dimension by dimension",
        "Over time",
        "How the verdict came about",
        "Every answer",
        "Where this comes from",
    ];
    assert_eq!(headings, expected);
    assert!(text.starts_with("# Northwind\n\nResult · Build · Project lead · 22 November 2026\n"), "{text}");
    assert!(text.contains("*Aim:* ") && text.contains("Who: Maria  \n   By when: 2026-12-04  \n"), "{text}");
    assert!(text.contains("| May (2026-05-03) | Walk away | 25 | – |"), "{text}");
    assert!(text.contains("| All together | ") && text.contains("This one decides."), "{text}");
    assert!(text.contains("*Your note:* ask Anna"), "{text}");
}

#[test]
fn no_text_makes_markup_of_any_kind() {
    let plain = shape(&Fixture::full_of("words").made(markdown));
    for hostile in HOSTILE {
        let text = Fixture::full_of(hostile).made(markdown);
        assert_eq!(shape(&text), plain, "{hostile:?}");
    }
}

#[test]
fn every_text_is_read_as_it_was_written() {
    for hostile in HOSTILE {
        let read = words(&texts(&Fixture::full_of(hostile).made(markdown)));
        assert!(read.contains(&words(hostile)), "{hostile:?} is not in {read}");
    }
}
