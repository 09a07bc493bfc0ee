//! The report as plain text.

use crm_readiness::export::text::text;

use crate::fixture::{Fixture, HOSTILE, words};

#[test]
fn the_text_says_verdict_reasons_figures_steps_plan_and_dimensions() {
    let said = Fixture::certain().made(text);
    let parts = [
        "Northwind\n=========\nResult · Build · Project lead · 22 November 2026\n",
        "Fix first\n---------\n",
        "What stands between this and “Ready”:\n- ",
        "Known: ",
        "1. ",
        "   Aim: ",
        "The cheapest way up\n-------------------\nNo other way to “Ready” takes less effort: ",
        "\n- ",
        "   Aim: ",
        "   Who: Maria\n   By when: 2026-12-04\n   Note: Thursdays\n",
        "- Sponsorship: Score ",
        "How the verdict came about\n--------------------------\n- A red flag of the gravest kind holds → Walk away. Does not hold.\n",
        ". This one decides.\n",
    ];
    let mut rest = &*said;
    for part in parts {
        let (_, after) = rest.split_once(part).unwrap_or_else(|| panic!("{part:?} is not in its place in {said}"));
        rest = after;
    }
}

#[test]
fn answers_and_private_notes_are_not_in_the_text() {
    let fixture = Fixture::ordinary();
    let said = fixture.made(text);
    assert!(!said.contains("ask Anna") && !said.contains("Every answer"), "{said}");
    assert!(!said.contains(&*fixture.instrument.items[0].question), "{said}");
}

#[test]
fn no_text_makes_a_line_of_its_own_and_every_text_is_read_as_it_was_written() {
    let plain = Fixture::full_of("words").made(text).lines().count();
    for hostile in HOSTILE {
        let said = Fixture::full_of(hostile).made(text);
        assert_eq!(said.lines().count(), plain, "{hostile:?}");
        assert!(said.contains(&words(hostile)), "{hostile:?}");
    }
}
