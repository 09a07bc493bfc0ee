//! The trend line, and the table that says the same.

use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, told},
            table::table,
        },
    },
    chart::trend::{AREA, BEFORE, DAYS, HEIGHT, LABELLED, OVER, WIDTH, days, marks},
    core::history::Timeline,
    i18n::Msg,
    words::Entry,
};

/// The line, from two points in time on.
pub fn trend(cx: &Cx, line: &Timeline) -> Option<El> {
    let (first, last) = (line.runs.first()?, line.runs.last()?);
    let marks = marks(line);
    let points = AREA.points(&marks);
    let grid = [0, 25, 50, 75, 100].map(|index| {
        let y = AREA.y(index);
        let line = classed("line", "ring").number("x1", AREA.left).number("x2", AREA.left + AREA.width);
        line.number("y1", y).number("y2", y)
    });
    let scale = [0, 50, 100].map(|index| label(&index.to_string(), AREA.left - BEFORE, AREA.y(index), "end"));
    let lines = AREA
        .lines(&marks)
        .into_iter()
        .map(|(a, b)| classed("line", "value").number("x1", a.x).number("y1", a.y).number("x2", b.x).number("y2", b.y));
    let dots = points.iter().map(|(n, at)| {
        let class = if line.has_now && n + 1 == marks.len() { "value now" } else { "value" };
        classed("circle", class).number("cx", at.x).number("cy", at.y).attr("r", "45")
    });
    let figures = points.iter().filter(|_| points.len() <= LABELLED).filter_map(|(n, at)| {
        Some(label(&marks[*n].index?.to_string(), at.x, at.y - OVER, "middle").attr("class", "figure"))
    });
    let days = days(first.date, last.date).into_iter().map(|(date, x, anchor)| label(&cx.day(date), x, DAYS, anchor));
    let view = [0, 0, WIDTH, HEIGHT].map(|n| n.to_string()).join(" ");
    let sentence = cx.words().trend(line, &|date| cx.day(date));
    let svg = el("svg").set("viewBox", &view).attr("role", "img").set("aria-label", &sentence);
    let svg = svg.all(grid.into_iter()).all(scale.into_iter()).all(lines).all(dots).all(figures).all(days);
    (line.runs.len() > 1).then(|| classed("figure", "trend").attr("part", "trend").with(svg))
}

fn label(text: &str, x: i32, y: i32, anchor: &'static str) -> El {
    let label = told("text", "", text).number("x", x).number("y", y);
    label.attr("text-anchor", anchor).attr("dominant-baseline", "central").attr("aria-hidden", "true")
}

/// One row a snapshot, the oldest first, and the answers of now.
pub fn entries(cx: &Cx, line: &Timeline) -> El {
    let columns = [Msg::Snapshot, Msg::Verdict, Msg::Index, Msg::ChangeColumn];
    let rows = cx.words().entries(line, &|date| cx.day(date)).into_iter().map(row);
    table(cx, Msg::SnapshotsTable, 2, &columns, rows)
}

fn row(entry: Entry) -> El {
    let said = |text: &str| (!text.is_empty()).then(|| told("span", "hint means", text));
    let name = el("th").attr("scope", "row").with(told("span", "", &entry.name)).maybe(said(&entry.about));
    let change = classed("td", "figure").with(told("span", "", &entry.change)).maybe(said(&entry.since));
    el("tr").with(name).with(told("td", "", &entry.verdict)).with(told("td", "figure", &entry.index)).with(change)
}
