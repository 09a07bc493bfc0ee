//! The radar, drawn; its sentence and its table say the same.

use super::{
    el::{El, classed, el, summary, told},
    scores,
};
use crate::{
    app::cx::Cx,
    chart::radar::{Axis, Frame, Point, svg_points},
    core::figures::Score,
    i18n::Msg,
};

const FRAME: Frame = Frame { middle: 1700, radius: 1350 };
/// Where the axis numbers stand, a little outside the circle of 100.
const OUTSIDE: i32 = 112;

/// The radar with its figures.
pub fn radar(cx: &Cx, all: &[Score]) -> El {
    let axes: Vec<Axis> = all.iter().map(|s| Axis { score: s.score, low: s.low, high: s.high }).collect();
    let count = axes.len();
    let outline = |figure: fn(&Axis) -> i32| svg_points(&FRAME.outline(axes.iter().map(figure)));
    let ring = |figure: i32| svg_points(&FRAME.outline(vec![figure; count].into_iter()));
    let axis = |n: usize| FRAME.point(n, count, 100);
    let line = |class: &'static str, (a, b): (Point, Point)| {
        classed("line", class).number("x1", a.x).number("y1", a.y).number("x2", b.x).number("y2", b.y)
    };
    let rings = [25, 50, 75, 100].map(|figure| classed("polygon", "ring").set("points", &ring(figure)));
    let spokes = (0..count).map(|n| line("axis", (FRAME.point(n, count, 0), axis(n))));
    let band = format!("M{}ZM{}Z", outline(|a| a.high), outline(|a| a.low));
    let dots = axes.iter().enumerate().filter_map(|(n, axis)| {
        let at = FRAME.point(n, count, axis.score?);
        Some(classed("circle", "value").number("cx", at.x).number("cy", at.y).attr("r", "45"))
    });
    let numbers = (0..count).map(|n| {
        let at = FRAME.point(n, count, OUTSIDE);
        let number = told("text", "", &(n + 1).to_string()).number("x", at.x).number("y", at.y);
        number.attr("text-anchor", "middle").attr("dominant-baseline", "central").attr("aria-hidden", "true")
    });
    let svg = el("svg").attr("viewBox", "0 0 3400 3400").attr("role", "img").set("aria-label", &cx.words().radar(all));
    let svg = svg
        .with(classed("path", "range").attr("fill-rule", "evenodd").set("d", &band))
        .all(rings.into_iter())
        .all(spokes)
        .all(FRAME.lines(&axes).into_iter().map(|ends| line("value", ends)))
        .all(dots)
        .all(numbers);
    let table = el("details").with(summary(cx.t(Msg::RadarTable)));
    classed("figure", "radar")
        .attr("part", "radar")
        .with(svg)
        .with(el("figcaption").say(cx.t(Msg::RadarCaption)))
        .with(table.with(scores::table(cx, all, Msg::RadarTable, false)))
}
