//! A calendar date, without a time of day and without a clock: whoever needs today's is told it.

use std::fmt;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31. Later days are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date, if the calendar has it.
    ///
    /// ```
    /// use crm_readiness::core::date::Date;
    /// assert!(Date::new(2028, 2, 29).is_some());
    /// assert!(Date::new(2026, 2, 29).is_none());
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let known = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (known && (1..=days_of(year, month)).contains(&day)).then_some(Date { year, month, day })
    }

    /// Reads `"2026-11-21"`, as files and date fields have it.
    pub fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let number = |from: usize, to: usize| {
            let digits = bytes.get(from..to)?;
            digits.iter().try_fold(0_u16, |n, digit| digit.is_ascii_digit().then(|| n * 10 + u16::from(digit - b'0')))
        };
        let lines = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        lines.then(|| Self::new(number(0, 4)?, number(5, 7)? as u8, number(8, 10)? as u8)).flatten()
    }

    /// How many days it is after 0001-01-01.
    pub fn days(self) -> i32 {
        let before = i32::from(self.year) - 1;
        let months = (1..self.month).map(|month| i32::from(days_of(self.year, month)));
        before * 365 + before / 4 - before / 100 + before / 400 + months.sum::<i32>() + i32::from(self.day) - 1
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_four_hundred_years_follow_one_another() {
        let mut expected = Date::new(1900, 1, 1).unwrap().days();
        for year in 1900..2300 {
            for month in 1..=12 {
                for day in 1..=31 {
                    if let Some(date) = Date::new(year, month, day) {
                        assert_eq!(date.days(), expected, "{date}");
                        assert_eq!(Date::read(&date.to_string()), Some(date));
                        expected += 1;
                    }
                }
            }
        }
        let apart = expected - Date::new(1900, 1, 1).unwrap().days();
        assert_eq!(apart, 146_097, "the calendar repeats after so many days");
        assert_eq!(Date::new(1, 1, 1).unwrap().days(), 0);
    }

    #[test]
    fn what_the_calendar_does_not_have_is_no_date() {
        let bad = [
            "2026-02-29",
            "1900-02-29",
            "2026-00-10",
            "2026-13-01",
            "2026-04-31",
            "2026-01-00",
            "0000-01-01",
            "2026-1-1",
            "26-01-01",
            "+026-01-01",
            "2026/01/01",
            "12026-01-01",
            "2026-01-1é",
            "",
        ];
        for text in bad {
            assert_eq!(Date::read(text), None, "{text}");
        }
        assert!(Date::read("2000-02-29") < Date::read("2000-03-01"));
    }
}
