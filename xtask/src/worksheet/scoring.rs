//! Tables to score by hand: one a dimension, and one for them all.

use crm_readiness::core::instrument::Instrument;

use super::html::{escaped, row, table, tag};

pub fn tables(of: &Instrument) -> String {
    let max = of.scale.max;
    let unknown = of.scale.unknown;
    let mut parts = tag("h2", "Scores");
    parts += &tag(
        "p",
        &format!(
            "A row for each question. “Worth” is the number of its statement, or {unknown} where you do not know. Strike out the row \
             of a question that does not apply. “Weight, if known” is the weight again, or 0 where you do not know. Then add up the columns."
        ),
    );
    parts += &tag(
        "p",
        &format!(
            "Score of a dimension = 100 × C ÷ ({max} × A). Known = B ÷ A. Where Known is under one half, the dimension is unclear: too little is known to judge it by its score."
        ),
    );
    for (d, dimension) in of.dimensions.iter().enumerate() {
        let items = of.items_of(d).map(|item| &of.items[item]);
        let mut rows: String =
            items.map(|item| row(item.id.0.as_ref(), &[&item.weight.to_string(), "", "", ""])).collect();
        rows += &row("Sum", &["A =", "", "B =", "C ="]);
        rows += &row("Result", &["", "", "Known =", "Score ="]);
        let columns = ["Question", "Weight", "Worth", "Weight, if known", "Weight × worth"];
        parts += &table(&escaped(&dimension.title), &columns, &rows);
    }
    parts + &tag("h2", "Index") + &tag("p", TOGETHER) + &together(of)
}

const TOGETHER: &str = "Strike out a dimension of which no question applies. Carry over the score and the known share of the others, \
                        multiply both by the weight, and add up. Index = E ÷ D. Coverage = F ÷ D, as a percentage.";

fn together(of: &Instrument) -> String {
    let mut rows: String = of
        .dimensions
        .iter()
        .map(|dimension| row(&escaped(&dimension.title), &[&dimension.weight.to_string(), "", "", "", ""]))
        .collect();
    rows += &row("Sum", &["D =", "", "E =", "", "F ="]);
    rows += &row("Result", &["", "", "Index =", "", "Coverage ="]);
    let columns = ["Dimension", "Weight", "Score", "Weight × score", "Known", "Weight × known"];
    table("All dimensions", &columns, &rows)
}
