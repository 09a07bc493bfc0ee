//! Our own pictures read back, element by element, to be drawn somewhere else than in a document.

/// A start tag with the words behind it, or an end tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape<'a> {
    /// `rect`, `line` …; of an end tag `/g`.
    pub name: &'a str,
    attributes: Vec<(&'a str, String)>,
    /// What stands behind the tag.
    pub words: String,
}

impl Shape<'_> {
    /// The value of an attribute; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| &**value)
    }
}

/// The elements of a picture that [`svg`](super::svg) made, in their order.
pub fn shapes(svg: &str) -> Vec<Shape<'_>> {
    let tags = svg.split('<').skip(1).filter_map(|part| part.split_once('>'));
    tags.map(|(tag, words)| {
        let (name, mut rest) = tag.trim_end_matches('/').split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((name, (value, after))) =
            rest.split_once("=\"").and_then(|(name, after)| Some((name, after.split_once('"')?)))
        {
            attributes.push((name.trim(), unescaped(value)));
            rest = after;
        }
        Shape { name, attributes, words: unescaped(words) }
    })
    .collect()
}

/// Puts back what [`markup`](super::markup) escapes.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_attributes_and_words_come_back() {
        let shapes = shapes(
            "<svg width=\"8\" font-family=\"&#39;A&#39;\"><g transform=\"translate(1 2)\"><text x=\"3\">a &lt; b &amp; c</text></g></svg>",
        );
        let names: Vec<_> = shapes.iter().map(|shape| shape.name).collect();
        assert_eq!(names, ["svg", "g", "text", "/text", "/g", "/svg"]);
        assert_eq!((shapes[0].get("width"), shapes[1].get("transform")), ("8", "translate(1 2)"));
        assert_eq!(shapes[0].get("font-family"), "'A'");
        assert_eq!((shapes[2].get("x"), shapes[2].get("y"), &*shapes[2].words), ("3", "", "a < b & c"));
    }
}
