//! Texts with places.

use super::plural;

/// Fills the places of a text in the language of this tag. `{number}` is a value; `{number:question|questions}` is the form
/// that goes with it, in the order of [`plural::form`]. A place without a value stays as it is, so that a mistake is seen.
///
/// ```
/// use crm_readiness::i18n::fill;
/// assert_eq!(fill("en", "{number} of {total}", &[("number", "3"), ("total", "41")]), "3 of 41");
/// assert_eq!(fill("en", "{number} {number:question|questions}", &[("number", "1")]), "1 question");
/// ```
pub fn fill(tag: &str, text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(place, after)| Some((at(tag, place, values)?, after)));
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

fn at<'a>(tag: &str, place: &'a str, values: &[(&str, &'a str)]) -> Option<&'a str> {
    let value = |name: &str| Some(values.iter().find(|(n, _)| *n == name)?.1);
    let Some((name, forms)) = place.split_once(':') else {
        return value(place);
    };
    forms.split('|').nth(plural::form(tag, value(name)?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        assert_eq!(fill("en", "{a}{b}", &[("a", "{b}"), ("b", "x")]), "{b}x");
    }

    #[test]
    fn a_place_without_a_value_stays() {
        assert_eq!(fill("en", "{a} {b", &[]), "{a} {b");
        assert_eq!(fill("en", "{a:x|y} {b:z}", &[("a", "many"), ("b", "2")]), "{a:x|y} {b:z}");
    }
}
