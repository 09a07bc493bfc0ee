//! Red flags in words, and the rules of the verdict.

use crm_readiness::core::exact::{Exact, half_up};
use crm_readiness::core::flag::{Flag, Severity};
use crm_readiness::core::instrument::{Instrument, VerdictText};

use super::html::{classed, escaped, listed, tag};

const GRAVEST_FIRST: [(Severity, &str); 3] =
    [(Severity::Walk, "Walk away"), (Severity::Stop, "Stop"), (Severity::Caution, "Caution")];

pub fn flags(of: &Instrument) -> String {
    let mut parts = tag("h2", "Red flags");
    parts += &tag(
        "p",
        "A flag holds when all of its conditions do. It is open while an answer that you do not know decides it. A question that does \
         not apply makes its condition false.",
    );
    for (severity, name) in GRAVEST_FIRST {
        let flags: String = of.flags.iter().filter(|f| f.severity == severity).map(|flag| told(of, flag)).collect();
        parts += &(tag("h3", name) + &classed("ul", "flags", &flags));
    }
    parts
}

fn told(of: &Instrument, flag: &Flag) -> String {
    let conditions: Vec<String> = flag.at_most.iter().map(|&(item, limit)| condition(of, item, limit)).collect();
    let mut words = format!("<b>{}</b> {} Holds when {}", flag.id, escaped(&flag.text), listed(&conditions, "and"));
    if !flag.stages.is_empty() {
        let stages: Vec<String> = flag.stages.iter().map(|&stage| short_label(&of.stages[stage].label)).collect();
        words += &format!(", at these stages only: {}", listed(&stages, "and"));
    }
    words += ".";
    let graver: Vec<String> =
        of.flags.iter().filter(|other| outranks(of, other, flag)).map(|f| f.id.to_string()).collect();
    if !graver.is_empty() {
        words += &format!(" Does not count where {} holds.", listed(&graver, "or"));
    }
    classed("li", "box", &words)
}

fn condition(of: &Instrument, item: usize, limit: u8) -> String {
    let worth: Vec<String> = (0..=limit).map(|n| n.to_string()).collect();
    format!("{} is answered with {}", of.items[item].id, listed(&worth, "or"))
}

/// Of one group only the gravest counts, and of equals the first.
fn outranks(of: &Instrument, other: &Flag, flag: &Flag) -> bool {
    let place = |wanted: &Flag| of.flags.iter().position(|f| f.id == wanted.id);
    other.group == flag.group
        && (other.severity > flag.severity || other.severity == flag.severity && place(other) < place(flag))
}

/// A stage's name without what explains it.
fn short_label(label: &str) -> String {
    escaped(label.split(':').next().unwrap_or(label))
}

pub fn rules(of: &Instrument) -> String {
    let (rule, texts) = (of.rule, &of.verdicts);
    let cautions = match rule.fix_cautions {
        0 => "any caution counts".to_owned(),
        most => format!("more than {most} cautions count"),
    };
    let rules = [
        ("A flag under “Walk away” holds.".to_owned(), &texts.walk_away),
        ("A flag under “Stop” counts.".to_owned(), &texts.not_ready),
        (format!("Coverage is under {}, or no question applies.", percent(rule.min_coverage)), &texts.insufficient),
        (
            format!(
                "{cautions}, or the index is under {}, or a dimension that is not unclear scores under {}.",
                rule.fix_index, rule.fix_dimension
            ),
            &texts.not_ready,
        ),
        (
            format!(
                "The index is {} or more; every dimension that is not unclear scores {} or more, and there is at least one; no caution \
                 counts; no flag is open; no dimension is unclear; coverage is {} or more.",
                rule.ready_index,
                rule.ready_dimension,
                percent(rule.ready_coverage)
            ),
            &texts.ready,
        ),
        ("None of these.".to_owned(), &texts.fix_first),
    ];
    let rules: String = rules.iter().map(|(when, then)| tag("li", &rule_told(when, then))).collect();
    [
        tag("h2", "Verdict"),
        tag("p", "Go down the list. The first rule that holds gives the verdict."),
        classed("ol", "rules", &rules),
    ]
    .concat()
}

fn rule_told(when: &str, then: &VerdictText) -> String {
    let mut when = when.to_owned();
    if let Some(first) = when.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    format!("{when} <b>{}.</b> {}", escaped(&then.title), escaped(&then.text))
}

fn percent(share: Exact) -> String {
    format!("{} %", half_up(share * 100))
}
