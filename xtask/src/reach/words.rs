//! The names in a script: what it calls, reads and writes, without its texts.

use std::collections::BTreeMap;

/// Every name that stands outside of strings, and how often.
///
/// For scripts as esbuild writes them: without comments.
pub fn words(script: &str) -> BTreeMap<&str, usize> {
    let mut found = BTreeMap::new();
    let mut at = Scan { script, place: 0, open: Vec::new() };
    while let Some(word) = at.next_word() {
        *found.entry(word).or_default() += 1;
    }
    found
}

struct Scan<'a> {
    script: &'a str,
    place: usize,
    /// For each template that we are in the braces of: how many braces are open in it.
    open: Vec<usize>,
}

impl<'a> Scan<'a> {
    fn next_word(&mut self) -> Option<&'a str> {
        loop {
            let start = self.place;
            let byte = *self.script.as_bytes().get(start)?;
            self.place += 1;
            match byte {
                b'"' | b'\'' => self.skip_to(byte),
                b'`' => self.skip_template(),
                b'/' if self.starts_regex(start) => self.skip_to(b'/'),
                b'{' => self.count_brace(true),
                b'}' => self.count_brace(false),
                b'0'..=b'9' => self.skip_word(),
                _ if is_in_word(byte) => {
                    self.skip_word();
                    return Some(&self.script[start..self.place]);
                }
                _ => {}
            }
        }
    }

    fn skip_word(&mut self) {
        while self.script.as_bytes().get(self.place).is_some_and(|&byte| is_in_word(byte)) {
            self.place += 1;
        }
    }

    /// Goes behind the end of a string or a regular expression. A class, such as `[^/]`, may hold the end of the latter.
    fn skip_to(&mut self, end: u8) {
        let mut in_class = false;
        while let Some(&byte) = self.script.as_bytes().get(self.place) {
            self.place += if byte == b'\\' { 2 } else { 1 };
            match byte {
                b'[' if end == b'/' => in_class = true,
                b']' => in_class = false,
                _ if byte == end && !in_class => return,
                _ => {}
            }
        }
    }

    /// Goes to the end of a template's text: behind it, or into its next `${`.
    fn skip_template(&mut self) {
        let bytes = self.script.as_bytes();
        while let Some(&byte) = bytes.get(self.place) {
            self.place += if byte == b'\\' { 2 } else { 1 };
            if byte == b'`' {
                return;
            }
            if byte == b'$' && bytes.get(self.place) == Some(&b'{') {
                self.place += 1;
                return self.open.push(0);
            }
        }
    }

    fn count_brace(&mut self, opens: bool) {
        match (self.open.last_mut(), opens) {
            (None, _) => {}
            (Some(open), true) => *open += 1,
            (Some(0), false) => {
                self.open.pop();
                self.skip_template();
            }
            (Some(open), false) => *open -= 1,
        }
    }

    /// After a value, a slash divides.
    fn starts_regex(&self, slash: usize) -> bool {
        let before = self.script[..slash].bytes().next_back();
        before.is_none_or(|byte| !is_in_word(byte) && !matches!(byte, b')' | b']' | b'}' | b'"' | b'\'' | b'`'))
    }
}

fn is_in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(script: &str) -> Vec<&str> {
        words(script).into_keys().collect()
    }

    #[test]
    fn names_are_found_and_texts_are_not() {
        assert_eq!(list(r#"a.b("c 'd' \" e",'f "g"')+h9-9i"#), ["a", "b", "h9"]);
        assert_eq!(words("a.a(b)"), [("a", 2), ("b", 1)].into());
    }

    #[test]
    fn what_a_template_computes_counts_and_its_text_does_not() {
        assert_eq!(list("`a ${b} c ${d({e:`f ${g}`})} h`+i"), ["b", "d", "e", "g", "i"]);
    }

    #[test]
    fn a_quote_in_a_regular_expression_opens_no_string() {
        assert_eq!(list("a.replace(/[/\"]\\/'/g,b)+c/d/e"), ["a", "b", "c", "d", "e", "g", "replace"]);
    }
}
