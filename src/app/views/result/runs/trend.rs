//! The trend line, and the table that says the same.

use std::rc::Rc;

use super::{called, day};
use crate::{
    app::{
        cx::Cx,
        parts::el::{El, classed, el, told},
    },
    chart::trend::{Area, Mark},
    core::{history::Stand, run::Run},
    i18n::Msg,
};

const AREA: Area = Area { left: 400, top: 150, width: 2850, height: 1150 };
/// The most marks that have room for their figures.
const LABELLED: usize = 8;

/// The line, from two snapshots on.
pub fn trend(cx: &Cx, runs: &[Rc<Run>], stands: &[Stand]) -> Option<El> {
    let marks: Vec<Mark> =
        runs.iter().zip(stands).map(|(run, stand)| Mark { day: run.date.days(), index: stand.index }).collect();
    let (first, last) = (runs.first()?, runs.last()?);
    let points = AREA.points(&marks);
    let grid = [0, 25, 50, 75, 100].map(|index| {
        let y = AREA.y(index);
        let line = classed("line", "ring").number("x1", AREA.left).number("x2", AREA.left + AREA.width);
        line.number("y1", y).number("y2", y)
    });
    let scale = [0, 50, 100].map(|index| label(index, AREA.left - 60, AREA.y(index)).attr("text-anchor", "end"));
    let lines = AREA
        .lines(&marks)
        .into_iter()
        .map(|(a, b)| classed("line", "value").number("x1", a.x).number("y1", a.y).number("x2", b.x).number("y2", b.y));
    let dots =
        points.iter().map(|(_, at)| classed("circle", "value").number("cx", at.x).number("cy", at.y).attr("r", "45"));
    let figures = points.iter().filter(|_| points.len() <= LABELLED).filter_map(|(n, at)| {
        Some(label(marks[*n].index?, at.x, at.y - 150).attr("text-anchor", "middle").attr("class", "figure"))
    });
    let svg =
        el("svg").attr("viewBox", "0 0 3400 1400").attr("role", "img").set("aria-label", &sentence(cx, runs, stands));
    let svg = svg.all(grid.into_iter()).all(scale.into_iter()).all(lines).all(dots).all(figures);
    let days = classed("figcaption", "days").with(told("span", "", &day(cx, first)));
    let days = days.maybe((first.date != last.date).then(|| told("span", "", &day(cx, last))));
    (runs.len() > 1).then(|| classed("figure", "trend").attr("part", "trend").with(svg).with(days))
}

fn label(index: i32, x: i32, y: i32) -> El {
    let label = told("text", "", &index.to_string()).number("x", x).number("y", y);
    label.attr("dominant-baseline", "central").attr("aria-hidden", "true")
}

/// The picture in a sentence: from where to where.
fn sentence(cx: &Cx, runs: &[Rc<Run>], stands: &[Stand]) -> String {
    let mut known = runs.iter().zip(stands).filter_map(|(run, stand)| Some((run, stand.index?)));
    let Some((first, from)) = known.next() else {
        return cx.t(Msg::TrendEmpty).to_owned();
    };
    let (last, to) = known.next_back().unwrap_or((first, from));
    let values = [
        ("number", &*runs.len().to_string()),
        ("first", &*day(cx, first)),
        ("from", &*from.to_string()),
        ("last", &*day(cx, last)),
        ("to", &*to.to_string()),
    ];
    cx.fill(Msg::TrendSentence, &values)
}

/// One row a snapshot, the oldest first.
pub fn table(cx: &Cx, runs: &[Rc<Run>], stands: &[Stand]) -> El {
    let column = |class: &'static str, msg: Msg| classed("th", class).attr("scope", "col").say(cx.t(msg));
    let head = el("tr")
        .with(column("", Msg::Snapshot))
        .with(column("", Msg::Verdict))
        .with(column("figure", Msg::Index))
        .with(column("figure", Msg::ChangeColumn));
    let rows = runs.iter().zip(stands).map(|(run, stand)| row(cx, run, stand));
    let caption = el("caption").say(cx.t(Msg::SnapshotsTable));
    el("table").with(caption).with(el("thead").with(head)).with(el("tbody").all(rows))
}

fn row(cx: &Cx, run: &Run, stand: &Stand) -> El {
    let instrument = cx.instrument();
    let name = el("th").attr("scope", "row").with(told("span", "", &called(cx, run)));
    let name = name.maybe((!run.name.trim().is_empty()).then(|| told("span", "hint means", &day(cx, run))));
    let other = run.version != instrument.version;
    let name = name.maybe(other.then(|| told("span", "hint means", &of_version(cx, run))));
    let verdict = told("td", "", &stand.verdict.text(&instrument.verdicts).title);
    let index = stand.index.map_or_else(|| "–".to_owned(), |index| index.to_string());
    let change = stand.change.map_or_else(|| "–".to_owned(), |change| cx.words().signed(change));
    el("tr").with(name).with(verdict).with(told("td", "figure", &index)).with(told("td", "figure", &change))
}

/// That a run was given to another version, and what of it cannot be compared.
fn of_version(cx: &Cx, run: &Run) -> String {
    let version = run.version.to_string();
    let values = [("version", &*version), ("number", &*run.dropped.len().to_string())];
    let compares = run.version.compares_with(cx.instrument().version);
    cx.fill(if compares { Msg::OfVersion } else { Msg::OfOtherVersion }, &values)
}
