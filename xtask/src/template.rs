//! Pages with gaps: `{{name}}` stands for what the build knows.

use anyhow::{Result, ensure};

/// Fills every gap. A gap that nothing fills, and a value that no gap asks for, is a mistake.
pub fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut page = String::new();
    let mut rest = template;
    let mut used = vec![false; values.len()];
    while let Some((before, gap)) = rest.split_once("{{") {
        let Some((name, after)) = gap.split_once("}}") else { break };
        let Some(n) = values.iter().position(|(known, _)| *known == name) else {
            anyhow::bail!("nothing fills the gap {{{{{name}}}}}")
        };
        used[n] = true;
        page += before;
        page += values[n].1;
        rest = after;
    }
    page += rest;
    let unused = values.iter().zip(used).find(|(_, used)| !used);
    ensure!(unused.is_none(), "the page has no gap for `{}`", unused.map_or("", |((name, _), _)| name));
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_and_what_fills_them_is_left_alone() {
        assert_eq!(fill("<{{a}}{{b}}{{a}}>", &[("a", "{{b}}"), ("b", "2")]).unwrap(), "<{{b}}2{{b}}>");
    }

    #[test]
    fn a_gap_or_a_value_too_many_is_named() {
        assert!(fill("{{title}}", &[]).unwrap_err().to_string().contains("title"));
        assert!(fill("", &[("title", "")]).unwrap_err().to_string().contains("title"));
    }
}
