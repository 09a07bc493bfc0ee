//! The index over time as SVG: a chart of its own, and the same line for the report, whose table says the figures.

use super::{
    Report,
    markup::Markup,
    svg::{ACCENT, FONT, INK, LINE, PAPER, QUIET, TOP, WIDTH as WHOLE, chart, label},
};
use crate::{
    chart::{
        radar::Point,
        trend::{AREA, BEFORE, DAYS, HEIGHT, LABELLED, OVER, WIDTH, days, marks},
    },
    i18n::Msg,
};

/// Whether there is a line to be drawn: from two points in time on.
pub fn is_there(report: &Report) -> bool {
    report.line.runs.len() > 1
}

/// The chart.
pub fn trend(report: &Report) -> String {
    let words = report.words();
    let height = TOP + scaled(HEIGHT) + 100;
    chart(report, height, words.t(Msg::OverTime), &words.trend(report.line, report.day), |to| {
        to.open("g", &[("transform", &["translate(200 ", &TOP.to_string(), ")"].concat())]);
        draw(to, report);
        to.close("g");
    })
}

/// The line for the report.
pub(super) fn picture(to: &mut Markup, report: &Report) {
    let view = [0, 0, WIDTH, HEIGHT].map(|n| scaled(n).to_string()).join(" ");
    let attributes = [
        ("viewBox", &*view),
        ("role", "img"),
        ("aria-labelledby", "trend"),
        ("font-family", FONT),
        // In every script the first day stands at the left.
        ("direction", "ltr"),
    ];
    to.open("svg", &attributes);
    to.open("title", &[("id", "trend")]).text(&report.words().trend(report.line, report.day)).close("title");
    draw(to, report);
    to.close("svg");
}

/// The line is drawn as wide as a chart is, so that its labels are as large as those of the others.
fn scaled(units: i32) -> i32 {
    units * (WHOLE - 400) / WIDTH
}

fn draw(to: &mut Markup, report: &Report) {
    let line = report.line;
    let (Some(first), Some(last)) = (line.runs.first(), line.runs.last()) else { return };
    let marks = marks(line);
    let points = AREA.points(&marks);
    let mut stroke = |colour, width, [a, b]: [Point; 2]| {
        let [x1, y1, x2, y2] = [a.x, a.y, b.x, b.y].map(|n| scaled(n).to_string());
        let ends = [("x1", &*x1), ("y1", &*y1), ("x2", &*x2), ("y2", &*y2)];
        let how = [("stroke", colour), ("stroke-width", width), ("stroke-linecap", "round")];
        to.empty("line", &[&ends[..], &how[..]].concat());
    };
    for index in [0, 25, 50, 75, 100] {
        let y = AREA.y(index);
        stroke(LINE, "10", [AREA.left, AREA.left + AREA.width].map(|x| Point { x, y }));
    }
    for (a, b) in AREA.lines(&marks) {
        stroke(ACCENT, "24", [a, b]);
    }
    for index in [0, 50, 100] {
        label(to, (scaled(AREA.left - BEFORE), scaled(AREA.y(index))), "end", QUIET, &index.to_string());
    }
    for (n, point) in &points {
        let is_now = line.has_now && n + 1 == marks.len();
        let [x, y] = [point.x, point.y].map(|n| scaled(n).to_string());
        let fill = if is_now { PAPER } else { ACCENT };
        let place = [("cx", &*x), ("cy", &*y), ("r", "45"), ("fill", fill)];
        to.empty("circle", &[&place[..], &[("stroke", ACCENT), ("stroke-width", "24")][..]].concat());
        if let Some(index) = marks[*n].index.filter(|_| points.len() <= LABELLED) {
            label(to, (scaled(point.x), scaled(point.y - OVER)), "middle", INK, &index.to_string());
        }
    }
    for (date, x, anchor) in days(first.date, last.date) {
        label(to, (scaled(x), scaled(DAYS)), anchor, QUIET, &(report.day)(date));
    }
}
