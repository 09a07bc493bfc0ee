//! Texts with places.

/// Fills the places of a text. A place without a value stays as it is, so that a mistake is seen.
///
/// ```
/// use crm_readiness::i18n::fill;
/// assert_eq!(fill("{number} of {total}", &[("number", "3"), ("total", "41")]), "3 of 41");
/// ```
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, after)| {
            let value = values.iter().find(|(n, _)| *n == name)?.1;
            Some((value, after))
        });
        match found {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        assert_eq!(fill("{a}{b}", &[("a", "{b}"), ("b", "x")]), "{b}x");
    }

    #[test]
    fn a_place_without_a_value_stays() {
        assert_eq!(fill("{a} {b", &[]), "{a} {b");
    }
}
