//! Which form a counted thing takes.

/// The place of the form among those that the texts of a language give, by the cardinal categories of CLDR for whole numbers:
/// *one* and *other*; in Arabic *zero*, *one*, *two*, *few*, *many* and *other*. A browser test holds this against
/// `Intl.PluralRules`. (*Many* of the Romance languages begins at a million, which nothing here counts to.)
pub fn form(tag: &str, number: u32) -> usize {
    match tag.get(..2) {
        Some("ar") => match (number, number % 100) {
            (0..=2, _) => number as usize,
            (_, 3..=10) => 3,
            (_, 11..) => 4,
            _ => 5,
        },
        Some("fr") => (number > 1).into(),
        _ => (number != 1).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn one_is_told_from_many_as_each_language_does() {
        assert_eq!([0, 1, 2].map(|n| form("en", n)), [1, 0, 1]);
        assert_eq!([0, 1, 2].map(|n| form("fr-CH", n)), [0, 0, 1]);
        assert_eq!([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(|n| form("ar", n)), [0, 1, 2, 3, 3, 4, 4, 5, 5, 3]);
    }
}
