//! The dates of the plan for calendars (RFC 5545): an event of a day for each step that has one.
//!
//! Events, because hardly any calendar imports tasks: Google's and Outlook's leave them out without a word. They take no
//! time in the day, so that nobody is shown as busy. A step keeps its UID, so that importing again changes its event and
//! makes no second one; what is done by then gets a tick. The UID holds what tells the project from every other one of
//! anybody: else the plan of another person, whose first project has the same number, would take the place of this one.

use super::Report;
use crate::core::{ENGINE, date::Date};

/// A line may be so many bytes long, without its end.
const LONGEST: usize = 75;

/// A moment in universal time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60.
    pub second: u8,
}

impl Moment {
    /// Reads `"2026-11-21T09:05:00…"`.
    pub fn read(text: &str) -> Option<Self> {
        let two = |from: usize| text.get(from..from + 2)?.parse().ok();
        Some(Moment { date: Date::read(text.get(..10)?)?, hour: two(11)?, minute: two(14)?, second: two(17)? })
    }
}

/// The calendar, written at this moment; `None` when no step has a date.
pub fn ics(report: &Report, now: Moment) -> Option<String> {
    let mut to = Lines::default();
    let mut any = false;
    to.add("BEGIN:VCALENDAR");
    to.add("VERSION:2.0");
    to.add(&["PRODID:-//crm-readiness//", ENGINE, "//EN"].concat());
    to.add("CALSCALE:GREGORIAN");
    let stamp = ["DTSTAMP:", &compact(now.date), "T", &two(now.hour), &two(now.minute), &two(now.second), "Z"].concat();
    for step in report.project.plan.steps() {
        let Some(due) = step.due else { continue };
        any = true;
        let item = &report.instrument.items[step.item];
        let about = [report.title(), &step.owner, &step.note];
        let about: Vec<&str> = about.into_iter().filter(|text| !text.trim().is_empty()).collect();
        to.add("BEGIN:VEVENT");
        to.add(&["UID:", &escaped(&[&*item.id.0, ".", &report.project.uid, "@crm-readiness"].concat())].concat());
        to.add(&stamp);
        to.add(&["DTSTART;VALUE=DATE:", &compact(due)].concat());
        to.add("DURATION:P1D");
        to.add(&["SUMMARY:", if step.done { "✓ " } else { "" }, &escaped(&item.advice)].concat());
        to.add(&["DESCRIPTION:", &escaped(&about.join("\n"))].concat());
        to.add("TRANSP:TRANSPARENT");
        to.add("END:VEVENT");
    }
    to.add("END:VCALENDAR");
    any.then_some(to.0)
}

/// `20261204`
fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn two(n: u8) -> String {
    if n < 10 { ["0", &n.to_string()].concat() } else { n.to_string() }
}

/// A text as a property has it. Control characters, which no line may hold, are left out.
fn escaped(text: &str) -> String {
    let mut to = String::new();
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' => to.push_str("\\n"),
            '\\' | ';' | ',' => {
                to.push('\\');
                to.push(character);
            }
            '\t' => to.push(' '),
            _ if character.is_control() => {}
            _ => to.push(character),
        }
    }
    to
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, folded where it is too long, between characters.
    fn add(&mut self, line: &str) {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
