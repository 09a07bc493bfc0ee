//! What is asked, and what to do where the answer is low.

use crm_readiness::core::instrument::{Instrument, Item};

use super::html::{classed, escaped, tag};

pub fn all(of: &Instrument) -> String {
    let mut parts = tag("h2", "Questions");
    for (d, dimension) in of.dimensions.iter().enumerate() {
        parts += &tag("h3", &escaped(&dimension.title));
        parts += &classed("p", "asks", &escaped(&dimension.asks));
        for item in of.items_of(d) {
            parts += &classed("section", "item", &asked(of, &of.items[item]));
        }
    }
    parts
}

fn asked(of: &Instrument, item: &Item) -> String {
    let mut parts = tag("h4", &format!("{}. {}", item.id, escaped(&item.question)));
    if item.from_stage > 0 {
        let stage = escaped(&of.stages[item.from_stage].label);
        parts += &classed("p", "from", &format!("Applies from this stage on: {stage}"));
    }
    let mut options: String = item.options.iter().map(|option| classed("li", "box", &escaped(option))).collect();
    let unknown = format!("Don’t know. Counts as {}.", of.scale.unknown);
    options += &classed("li", "box other", &unknown);
    if item.allow_na {
        options += &classed("li", "box other", "Not applicable. The question is left out.");
    }
    parts + &format!("<ol start=\"0\">{options}</ol>\n")
}

pub fn advice(of: &Instrument) -> String {
    let goal = of.scale.goal;
    let rows: String =
        of.items.iter().map(|item| format!("<dt>{}</dt><dd>{}</dd>\n", item.id, escaped(&item.advice))).collect();
    let intro = format!(
        "For each question whose answer is worth less than {goal}. From {goal} on, something counts as in place."
    );
    [tag("h2", "What to do about it"), tag("p", &intro), tag("dl", &rows)].concat()
}
