//! The radar, drawn; its sentence and its table say the same.

use yew::prelude::*;

use super::scores::{self, Score};
use crate::{
    app::cx::Cx,
    chart::radar::{Axis, Frame, Point, svg_points},
    i18n::Msg,
};

const FRAME: Frame = Frame { middle: 1700, radius: 1350 };
/// Where the axis numbers stand, a little outside the circle of 100.
const OUTSIDE: i32 = 112;

/// The radar with its figures.
pub fn radar(cx: &Cx, all: &[Score]) -> Html {
    let axes: Vec<Axis> = all.iter().map(|s| Axis { score: s.score, low: s.low, high: s.high }).collect();
    let count = axes.len();
    let outline = |figure: fn(&Axis) -> i32| svg_points(&FRAME.outline(axes.iter().map(figure)));
    let ring = |figure: i32| svg_points(&FRAME.outline(vec![figure; count].into_iter()));
    let axis = |n: usize| FRAME.point(n, count, 100);
    let line = |class: &'static str, (a, b): (Point, Point)| html! {
        <line {class} x1={a.x.to_string()} y1={a.y.to_string()} x2={b.x.to_string()} y2={b.y.to_string()} />
    };
    html! {
        <figure class="radar" part="radar">
            <svg viewBox="0 0 3400 3400" role="img" aria-label={sentence(cx, all)}>
                { for [25, 50, 75, 100].map(|figure| html! { <polygon class="ring" points={ring(figure)} /> }) }
                { for (0..count).map(|n| line("axis", (FRAME.point(n, count, 0), axis(n)))) }
                <path class="range" fill-rule="evenodd" d={format!("M{}ZM{}Z", outline(|a| a.high), outline(|a| a.low))} />
                { for FRAME.lines(&axes).into_iter().map(|ends| line("value", ends)) }
                { for axes.iter().enumerate().filter_map(|(n, axis)| {
                    let point = FRAME.point(n, count, axis.score?);
                    Some(html! { <circle class="value" cx={point.x.to_string()} cy={point.y.to_string()} r="45" /> })
                }) }
                { for (0..count).map(|n| {
                    let point = FRAME.point(n, count, OUTSIDE);
                    html! { <text x={point.x.to_string()} y={point.y.to_string()} text-anchor="middle" dominant-baseline="central">{ n + 1 }</text> }
                }) }
            </svg>
            <figcaption>{ cx.t(Msg::RadarCaption) }</figcaption>
            <details>
                <summary>{ cx.t(Msg::RadarTable) }</summary>
                { scores::table(cx, all, Msg::RadarTable, false) }
            </details>
        </figure>
    }
}

/// The picture in a sentence: the strongest and the weakest dimension, and those too little is known of.
fn sentence(cx: &Cx, all: &[Score]) -> String {
    let title = |s: &Score| cx.instrument().dimensions[s.dimension].title.clone();
    let clear = || all.iter().filter_map(|s| Some((s.score?, s)));
    let (Some(best), Some(worst)) = (clear().max_by_key(|(score, _)| *score), clear().min_by_key(|(score, _)| *score))
    else {
        return cx.t(Msg::RadarUnclear).to_owned();
    };
    let values = [
        ("number", &*clear().count().to_string()),
        ("total", &*all.len().to_string()),
        ("best", &*title(best.1)),
        ("high", &*best.0.to_string()),
        ("worst", &*title(worst.1)),
        ("low", &*worst.0.to_string()),
    ];
    cx.fill(Msg::RadarSentence, &values)
}
