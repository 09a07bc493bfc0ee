//! The survey on paper, for whom it does not run: the same questions, and tables to score them by hand. Everything in it
//! comes from the instrument, so it says what the widget says.

mod how;
mod html;
mod questions;
mod scoring;
mod verdict;

use anyhow::{Context, Result};
use crm_readiness::core::instrument::Instrument;
use crm_readiness::core::json::Json;
use crm_readiness::core::validate;

use crate::project::Project;
use crate::template::fill;
use crate::{files, hash};
use html::{escaped, tag};

pub struct Worksheet {
    instrument: Instrument,
}

impl Worksheet {
    pub fn make(project: &Project) -> Result<Worksheet> {
        let name = "static/instruments/crm-readiness.en.json";
        let document: Json = serde_json::from_slice(&files::read(&project.file(name))?).context(name)?;
        let instrument = validate::instrument(&document).map_err(|found| anyhow::anyhow!("{name}: {found}"))?;
        Ok(Worksheet { instrument })
    }

    /// A page of its own. `icon` is its tag: without one a browser asks for a file that this page's policy forbids.
    pub fn page(&self, template: &str, style: &str, icon: &str) -> Result<String> {
        let policy = format!(
            "default-src 'none'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
            hash::source(style)
        );
        let values = [
            ("language", &*escaped(&self.instrument.language)),
            ("policy", &policy),
            ("title", &escaped(&self.instrument.title)),
            ("icon", icon),
            ("style", style),
            ("worksheet", &self.section()),
        ];
        fill(template, &values)
    }

    /// A part of another page.
    pub fn section(&self) -> String {
        let of = &self.instrument;
        let heading = tag("h1", &format!("{}: worksheet", escaped(&of.title)));
        let questions = [how::to(of), questions::all(of)];
        let scoring = [scoring::tables(of), verdict::flags(of), verdict::rules(of)];
        let parts = [heading, questions.concat(), scoring.concat(), questions::advice(of)];
        format!("<section id=\"worksheet\">\n{}</section>\n", parts.concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section() -> String {
        Worksheet::make(&Project::here()).unwrap().section()
    }

    #[test]
    fn every_text_that_a_person_needs_is_on_it() {
        let worksheet = Worksheet::make(&Project::here()).unwrap();
        let (section, of) = (worksheet.section(), &worksheet.instrument);
        let mut texts: Vec<&str> = of.dimensions.iter().flat_map(|d| [&*d.title, &*d.asks]).collect();
        texts.extend(of.items.iter().flat_map(|item| [&*item.question, &*item.advice]));
        texts.extend(of.items.iter().flat_map(|item| item.options.iter().map(|option| &**option)));
        texts.extend(of.flags.iter().map(|flag| &*flag.text));
        let verdicts = &of.verdicts;
        for verdict in
            [&verdicts.ready, &verdicts.fix_first, &verdicts.not_ready, &verdicts.walk_away, &verdicts.insufficient]
        {
            texts.extend([&*verdict.title, &*verdict.text]);
        }
        for text in texts {
            assert!(section.contains(&escaped(text)), "missing: {text}");
        }
    }

    #[test]
    fn every_item_is_asked_once_and_scored_once() {
        let worksheet = Worksheet::make(&Project::here()).unwrap();
        let section = worksheet.section();
        for item in &worksheet.instrument.items {
            assert_eq!(section.matches(&format!("<h4>{}. ", item.id)).count(), 1, "asked: {}", item.id);
            assert_eq!(
                section.matches(&format!("<th scope=\"row\">{}</th>", item.id)).count(),
                1,
                "scored: {}",
                item.id
            );
        }
    }

    #[test]
    fn its_tags_are_balanced() {
        let section = section();
        let mut open = Vec::new();
        for tag in section.split('<').skip(1) {
            let name = tag.split(['>', ' ']).next().unwrap();
            match name.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name)),
                None => open.push(name),
            }
        }
        assert!(open.is_empty(), "still open: {open:?}");
    }
}
