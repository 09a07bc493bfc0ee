//! The dates of the plan, read by the ical crate and by the letter of RFC 5545.

use crm_readiness::{
    core::date::Date,
    export::{
        Report,
        ics::{Moment, ics},
    },
};
use ical::{IcalParser, parser::ical::component::IcalEvent};

use crate::fixture::{Fixture, HOSTILE};

fn calendar(report: &Report) -> Option<String> {
    let date = Date::read("2026-11-22").unwrap();
    ics(report, Moment { date, hour: 9, minute: 5, second: 0 })
}

fn written(fixture: &Fixture) -> String {
    fixture.made(calendar).unwrap()
}

fn events(text: &str) -> Vec<IcalEvent> {
    let calendars: Vec<_> = IcalParser::new(text.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    calendars.into_iter().next().unwrap().events
}

fn value(event: &IcalEvent, name: &str) -> String {
    let properties: Vec<_> = event.properties.iter().filter(|property| property.name == name).collect();
    assert_eq!(properties.len(), 1, "{name}");
    properties[0].value.clone().unwrap()
}

fn unescaped(text: &str) -> String {
    let mut characters = text.chars();
    let mut plain = String::new();
    while let Some(character) = characters.next() {
        plain.push(match character {
            '\\' => match characters.next().unwrap() {
                'n' => '\n',
                other => other,
            },
            other => other,
        });
    }
    plain
}

#[test]
fn each_step_with_a_date_is_an_event_of_that_day() {
    let fixture = Fixture::ordinary();
    let events = events(&written(&fixture));
    assert_eq!(events.len(), 2, "the step without a date has none");
    let of = |name| value(&events[0], name);
    assert_eq!((&*of("DTSTART"), &*of("DURATION"), &*of("TRANSP")), ("20261204", "P1D", "TRANSPARENT"));
    assert_eq!((&*of("UID"), &*of("DTSTAMP")), ("SPO3.9f86d081@crm-readiness", "20261122T090500Z"));
    assert_eq!(
        (&*unescaped(&of("SUMMARY")), &*unescaped(&of("DESCRIPTION"))),
        (&*fixture.instrument.items[2].advice, "Northwind\nMaria\nThursdays")
    );
    let start = events[0].properties.iter().find(|property| property.name == "DTSTART").unwrap();
    assert_eq!(start.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]));
    assert!(value(&events[1], "SUMMARY").starts_with("✓ "));
}

#[test]
fn an_event_of_an_unnamed_project_says_what_it_is_about() {
    let mut fixture = Fixture::ordinary();
    fixture.project.name = " ".into();
    let events = events(&written(&fixture));
    assert_eq!(unescaped(&value(&events[1], "DESCRIPTION")), &*fixture.instrument.title);
}

#[test]
fn lines_are_short_whole_and_end_as_the_standard_says() {
    for hostile in HOSTILE {
        let text = written(&Fixture::full_of(&hostile.repeat(3)));
        assert!(text.ends_with("\r\n"));
        for line in text.trim_end_matches("\r\n").split("\r\n") {
            assert!(line.len() <= 75 && !line.contains(char::is_control), "{line:?}");
        }
    }
}

#[test]
fn no_text_makes_a_line_of_its_own_and_every_text_is_read_as_it_was_written() {
    for hostile in HOSTILE {
        let events = events(&written(&Fixture::full_of(hostile)));
        assert_eq!(events.len(), 2, "{hostile:?}");
        assert_eq!(events[0].properties.len(), 7, "{hostile:?}");
        let expected = hostile.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        let expected: String = expected.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        let summary = value(&events[0], "SUMMARY");
        let bare = summary.replace("\\\\", "").replace("\\,", "").replace("\\;", "").replace("\\n", "");
        assert!(!bare.contains([',', ';', '\\', '\n']), "{summary:?}");
        assert_eq!(unescaped(&summary).trim(), expected.trim(), "{hostile:?}");
    }
}

#[test]
fn a_plan_without_dates_makes_no_calendar() {
    assert_eq!(Fixture::short().made(calendar), None);
}
