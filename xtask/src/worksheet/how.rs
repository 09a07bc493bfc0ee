//! What to do with the worksheet.

use crm_readiness::core::instrument::Instrument;

use super::html::{classed, escaped, listed, tag};

pub fn to(of: &Instrument) -> String {
    let scale = of.scale;
    let choices = |labels: Vec<&str>| {
        let boxes: String = labels.iter().map(|label| classed("li", "box", &escaped(label))).collect();
        classed("ul", "choices", &boxes)
    };
    let short: Vec<String> = of.short_form.iter().map(|&item| of.items[item].id.to_string()).collect();
    let steps = [
        "Mark the stage of the project and your role.".to_owned(),
        format!(
            "For each question mark the one statement that is true today. The number before it, 0 to {}, is what it is worth.",
            scale.max
        ),
        "Leave out a question that comes from a later stage than the project’s: its heading says from which stage it applies.".to_owned(),
        format!(
            "If you do not know, mark that, or nothing. It counts as {}: leaving it out would reward not knowing, and the worst would punish saying so.",
            scale.unknown
        ),
        "Fill in the tables, look for red flags, and read the verdict. Round each score once, to the nearest whole number, a half up.".to_owned(),
    ];
    let steps: String = steps.iter().map(|step| tag("li", step)).collect();
    let note = "This is an editorial instrument: it weighs what the essays behind it say. It has not been validated, and it does not predict success.";
    let quick = format!(
        "In a hurry, answer only {}. They can reveal a reason to stop; they cannot show that a project is ready, and give no index.",
        listed(&short, "and")
    );
    let parts = [
        classed("p", "fields", "Project: <span></span> Date: <span></span>"),
        tag("h2", "How to use it"),
        tag("ol", &steps),
        if short.is_empty() { String::new() } else { tag("p", &quick) },
        tag("p", note),
        tag("h3", "Stage of the project"),
        choices(of.stages.iter().map(|stage| &*stage.label).collect()),
        tag("h3", "Your role"),
        choices(of.roles.iter().map(|role| &*role.label).collect()),
    ];
    parts.concat()
}
