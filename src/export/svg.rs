//! The charts as SVG: stand-alone documents in fixed colours and fonts of the system, and the same pictures for the report.

use super::{Report, markup::Markup};
use crate::{
    chart::radar::{Axis, Frame, svg_points},
    core::figures::{Score, scores},
    i18n::Msg,
    words::Words,
};

pub(super) const PAPER: &str = "#ffffff";
pub(super) const INK: &str = "#20262a";
pub(super) const QUIET: &str = "#485056";
pub(super) const LINE: &str = "#d5d1c8";
pub(super) const ACCENT: &str = "#0d5359";
const BAND: &str = "#c3d8d9";
pub(super) const FONT: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/// A whole chart is so wide, in its units; five are a pixel.
pub(super) const WIDTH: i32 = 6400;
const UNITS: i32 = 5;
/// Where a chart begins, under its title.
pub(super) const TOP: i32 = 840;
/// From one line of a list to the next.
const ROW: i32 = 300;
const RADAR: Frame = Frame { middle: 1700, radius: 1350 };
/// The side of the radar.
const SIDE: i32 = 3400;
/// Where the axis numbers stand, a little outside the circle of 100.
const OUTSIDE: i32 = 112;

/// The radar with its dimensions listed beside it.
pub fn radar(report: &Report) -> String {
    let (words, all) = (report.words(), scores(report.outcome));
    let list = all.len() as i32 * ROW;
    let height = TOP + SIDE.max(list) + 200;
    chart(report, height, words.t(Msg::Dimensions), &words.radar(&all), |to| {
        to.open("g", &[("transform", &format!("translate(100 {})", TOP + (height - TOP - 200 - SIDE) / 2))]);
        draw_radar(to, &all);
        to.close("g");
        let first = TOP + (height - TOP - 200 - list) / 2 + ROW / 2;
        for (n, score) in all.iter().enumerate() {
            let y = first + n as i32 * ROW;
            let [figure, ..] = words.score(score);
            label(to, (3780, y), "end", QUIET, &(n + 1).to_string());
            label(to, (3880, y), "start", INK, &title(report, score, 30));
            label(to, (WIDTH - 200, y), "end", INK, &figure);
        }
    })
}

/// The scores as bars, each with its possible range.
pub fn bars(report: &Report) -> String {
    let (words, all) = (report.words(), scores(report.outcome));
    let height = TOP + all.len() as i32 * ROW + 520;
    let said: Vec<String> = all.iter().map(|score| sentence(report, words, score)).collect();
    chart(report, height, words.t(Msg::ChartBars), &said.join(" "), |to| {
        let (left, step) = (2500, 27);
        for figure in [0, 25, 50, 75, 100] {
            let x = (left + figure * step).to_string();
            let ends = [(TOP - 80).to_string(), (height - 480).to_string()];
            to.empty(
                "line",
                &[("x1", &x), ("x2", &x), ("y1", &ends[0]), ("y2", &ends[1]), ("stroke", LINE), ("stroke-width", "8")],
            );
            label(to, (left + figure * step, height - 360), "middle", QUIET, &figure.to_string());
        }
        for (n, score) in all.iter().enumerate() {
            let middle = TOP + n as i32 * ROW + ROW / 2;
            let [figure, range, _] = words.score(score);
            label(to, (left - 120, middle), "end", INK, &title(report, score, 30));
            let transform = format!("translate({left} {}) scale({step} 18)", middle - 90);
            to.open("g", &[("transform", &transform)]);
            draw_bar(to, score);
            to.close("g");
            label(to, (left + 100 * step + 400, middle), "end", INK, &figure);
            label(to, (WIDTH - 160, middle), "end", QUIET, &range);
        }
        label(to, (200, height - 120), "start", QUIET, words.t(Msg::ChartBarsCaption));
    })
}

/// The radar for the report, whose table lists the dimensions.
pub(super) fn radar_picture(to: &mut Markup, report: &Report, all: &[Score]) {
    let view = format!("0 0 {SIDE} {SIDE}");
    to.open("svg", &[("viewBox", &view), ("role", "img"), ("aria-labelledby", "radar"), ("font-family", FONT)]);
    to.open("title", &[("id", "radar")]).text(&report.words().radar(all)).close("title");
    draw_radar(to, all);
    to.close("svg");
}

/// The bar of one score for a row of the report's table, which says the figures.
pub(super) fn bar_picture(to: &mut Markup, score: &Score) {
    to.open(
        "svg",
        &[("class", "bar"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")],
    );
    draw_bar(to, score);
    to.close("svg");
}

/// A stand-alone chart: its title and place, and under them what is drawn.
pub(super) fn chart(report: &Report, height: i32, name: &str, says: &str, draw: impl FnOnce(&mut Markup)) -> String {
    let (words, project) = (report.words(), report.title());
    let (width, tall) = ((WIDTH / UNITS).to_string(), (height / UNITS).to_string());
    let view = format!("0 0 {WIDTH} {height}");
    let mut to = Markup::default();
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", &width),
        ("height", &tall),
        ("viewBox", &view),
        ("role", "img"),
        ("aria-labelledby", "title description"),
        ("font-family", FONT),
    ];
    to.open("svg", &attributes);
    to.open("title", &[("id", "title")]).text(&[name, ": ", project].concat()).close("title");
    to.open("desc", &[("id", "description")]).text(says).close("desc");
    to.empty("rect", &[("width", "100%"), ("height", "100%"), ("fill", PAPER)]);
    text(&mut to, (200, 270), "start", [INK, "210", "600"], &clipped(project, 52));
    text(&mut to, (200, 510), "start", [QUIET, "150", ""], &words.place(&report.survey.response, report.date));
    draw(&mut to);
    to.close("svg");
    to.finish()
}

fn draw_radar(to: &mut Markup, all: &[Score]) {
    let axes: Vec<Axis> = all.iter().map(|s| Axis { score: s.score, low: s.low, high: s.high }).collect();
    let count = axes.len();
    let outline = |figure: fn(&Axis) -> i32| svg_points(&RADAR.outline(axes.iter().map(figure)));
    let stroke = |to: &mut Markup, colour, width, (a, b): (crate::chart::radar::Point, crate::chart::radar::Point)| {
        let [x1, y1, x2, y2] = [a.x, a.y, b.x, b.y].map(|at| at.to_string());
        to.empty(
            "line",
            &[
                ("x1", &x1),
                ("y1", &y1),
                ("x2", &x2),
                ("y2", &y2),
                ("stroke", colour),
                ("stroke-width", width),
                ("stroke-linecap", "round"),
            ],
        );
    };
    for figure in [25, 50, 75, 100] {
        let points = svg_points(&RADAR.outline(vec![figure; count].into_iter()));
        to.empty("polygon", &[("points", &points), ("fill", "none"), ("stroke", LINE), ("stroke-width", "10")]);
    }
    for n in 0..count {
        stroke(to, LINE, "10", (RADAR.point(n, count, 0), RADAR.point(n, count, 100)));
    }
    let band = format!("M{}ZM{}Z", outline(|a| a.high), outline(|a| a.low));
    to.empty("path", &[("d", &band), ("fill", BAND), ("fill-rule", "evenodd")]);
    for ends in RADAR.lines(&axes) {
        stroke(to, ACCENT, "28", ends);
    }
    for (n, axis) in axes.iter().enumerate() {
        if let Some(score) = axis.score {
            let at = RADAR.point(n, count, score);
            to.empty("circle", &[("cx", &at.x.to_string()), ("cy", &at.y.to_string()), ("r", "48"), ("fill", ACCENT)]);
        }
        let at = RADAR.point(n, count, OUTSIDE);
        label(to, (at.x, at.y), "middle", QUIET, &(n + 1).to_string());
    }
}

/// The range as a pale bar, the score as a full one, 100 units wide and 10 high.
fn draw_bar(to: &mut Markup, score: &Score) {
    let mut rect = |from: i32, end: i32, [y, height, fill]: [&str; 3]| {
        let (x, width) = (from.to_string(), (end - from).max(0).to_string());
        to.empty("rect", &[("x", &x), ("y", y), ("width", &width), ("height", height), ("fill", fill)]);
    };
    rect(0, 100, ["4", "2", LINE]);
    rect(score.low, score.high, ["0", "10", BAND]);
    rect(0, score.score.unwrap_or(0), ["2", "6", ACCENT]);
}

/// A label in a chart.
pub(super) fn label(to: &mut Markup, at: (i32, i32), anchor: &str, colour: &str, words: &str) {
    text(to, at, anchor, [colour, "150", ""], words);
}

fn text(to: &mut Markup, (x, y): (i32, i32), anchor: &str, [colour, size, weight]: [&str; 3], words: &str) {
    let (x, y) = (x.to_string(), y.to_string());
    let attributes = [
        ("x", &*x),
        ("y", &*y),
        ("text-anchor", anchor),
        ("dominant-baseline", "central"),
        ("fill", colour),
        ("font-size", size),
        ("font-weight", weight),
        // Read as its own script is, wherever it stands.
        ("unicode-bidi", "plaintext"),
    ];
    to.open("text", &attributes).text(words).close("text");
}

fn title(report: &Report, score: &Score, most: usize) -> String {
    clipped(&report.instrument.dimensions[score.dimension].title, most)
}

/// At most so many characters: a picture cannot wrap its lines.
fn clipped(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

fn sentence(report: &Report, words: Words, score: &Score) -> String {
    let [figure, range, _] = words.score(score);
    let title = &report.instrument.dimensions[score.dimension].title;
    words.fill(Msg::ChartScore, &[("dimension", title), ("score", &figure), ("range", &range)])
}
