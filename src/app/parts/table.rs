//! Tables of figures.

use super::el::{El, classed, el, told};
use crate::{app::cx::Cx, i18n::Msg};

/// A table with its head: the first columns hold words, so many, the others figures.
pub fn table(cx: &Cx, caption: Msg, words: usize, columns: &[Msg], rows: impl Iterator<Item = El>) -> El {
    let head = columns.iter().enumerate().map(|(n, &column)| {
        let cell = classed("th", if n < words { "" } else { "figure" });
        cell.attr("scope", "col").say(cx.t(column))
    });
    let caption = el("caption").say(cx.t(caption));
    let table = el("table").attr("part", "table").with(caption);
    table.with(el("thead").with(el("tr").all(head))).with(el("tbody").all(rows))
}

/// A row of it.
pub fn row(name: &str, figures: &[String]) -> El {
    el("tr").with(told("th", "", name).attr("scope", "row")).all(cells(figures))
}

/// The figures of a row.
pub fn cells(figures: &[String]) -> impl Iterator<Item = El> {
    figures.iter().map(|figure| told("td", "figure", figure))
}
