//! axe-core, run on the page as it stands.

use std::{env, fs};

use serde_json::json;

use crate::page::Survey;

/// Every rule that stands for a success criterion, AAA included, and the engine's own advice.
const TAGS: [&str; 7] = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Of a rule broken in many places, this many are named.
const NAMED: usize = 4;

impl Survey {
    /// What axe-core finds on the page as it stands: one text a broken rule, with where and why.
    #[track_caller]
    pub fn axe_findings(&self) -> Vec<String> {
        if self.browser.run("return typeof axe", &[]) != json!("object") {
            let path = env::var("CRM_AXE").expect("CRM_AXE names axe.min.js: `cargo xtask test` sets it");
            let source = fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{path}: {problem}"));
            self.browser.run(&source, &[]);
        }
        let report = self.browser.run_async(
            "const report = await axe.run(document, {
                 runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'],
             });
             const why = node => node.failureSummary.split('\\n').slice(1).map(line => line.trim()).join('; ');
             const where = node => `    ${node.target.flat().join(' ')}: ${why(node)}`;
             const found = ({ id, help, nodes }) =>
                 [`${id}, ${nodes.length} times: ${help}`, ...nodes.slice(0, arguments[1]).map(where)].join('\\n');
             return { looked: report.passes.length, found: report.violations.map(found) };",
            &[json!(TAGS), json!(NAMED)],
        );
        // A run that looked at nothing would find nothing either.
        assert!(report["looked"].as_u64() > Some(10), "axe-core passed only {} rules", report["looked"]);
        serde_json::from_value(report["found"].clone()).expect("a list of findings")
    }
}
