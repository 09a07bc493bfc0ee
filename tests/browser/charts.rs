//! Each chart three times: the figures read back from the picture, those in its sentence and those in its table are the same.

use serde_json::{Value, json};

use crate::page::Survey;
use crate::runs::saved;
use crate::setup::survey;
use crate::storage::open_on;

/// Points of the radar, as a figure on the axis that they lie on; and what its sentence and its table say.
const RADAR: &str = r#"
    const svg = root.querySelector(".radar svg"), number = (e, name) => Number(e.getAttribute(name));
    const axes = [...svg.querySelectorAll(".axis")].map(e => [number(e, "x2") - number(e, "x1"), number(e, "y2") - number(e, "y1")]);
    const middle = ["x1", "y1"].map(name => number(svg.querySelector(".axis"), name));
    const along = ([x, y], [right, down]) => 100 * (x * right + y * down) / (right * right + down * down);
    const aside = ([x, y], [right, down]) => Math.abs(x * down - y * right) / Math.hypot(right, down);
    const from = point => point.map((at, n) => at - middle[n]);
    const dots = axes.map(() => null);
    for (const e of svg.querySelectorAll("circle.value")) {
        const point = from([number(e, "cx"), number(e, "cy")]);
        const n = axes.findIndex(axis => aside(point, axis) < 3 && along(point, axis) > 0);
        dots[n] = along(point, axes[n]);
    }
    const [high, low] = svg.querySelector(".range").getAttribute("d").split("Z")
        .map(part => [...part.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y], n) => along(from([Number(x), Number(y)]), axes[n])));
    return { picture: dots.map((dot, n) => [dot, low[n], high[n]]), sentence: svg.ariaLabel };
"#;

/// Each bar, from its picture and from the words beside it.
const BARS: &str = r#"
    return [...root.querySelectorAll("tr:has(.bar)")].map(row => {
        const side = (part, name) => Number(row.querySelector(`.bar .${part}`).getAttribute(name));
        const all = side("track", "width");
        const share = figure => 100 * figure / all;
        return [share(side("value", "width")), share(side("range", "x")), share(side("range", "x") + side("range", "width"))];
    });
"#;

const TREND: &str = r#"
    const svg = root.querySelector(".trend svg"), number = (e, name) => Number(e.getAttribute(name));
    const heights = [...svg.querySelectorAll(".ring")].map(e => number(e, "y1"));
    const [none, all] = [Math.max(...heights), Math.min(...heights)];
    const dots = [...svg.querySelectorAll("circle.value")];
    return {
        picture: dots.map(e => 100 * (none - number(e, "cy")) / (none - all)),
        figures: [...svg.querySelectorAll("text.figure")].map(e => e.textContent),
        order: dots.map(e => number(e, "cx")),
        sentence: svg.ariaLabel,
        table: [...root.querySelectorAll(".runs tbody tr")].map(row => row.querySelector("td.figure").textContent),
    };
"#;

/// The rows of a table: name, score, range.
fn rows(survey: &Survey, table: &str) -> Vec<[String; 3]> {
    let rows = survey.ask(
        "return [...root.querySelectorAll(`${arguments[0]} tbody tr`)].map(row => [
            row.querySelector('th .name').textContent, ...[...row.querySelectorAll('td')].slice(0, 2).map(e => e.textContent),
        ])",
        &[table.into()],
    );
    serde_json::from_value(rows).expect("rows")
}

/// The ends of “46–63”, or of “50”.
fn range(text: &str) -> [f64; 2] {
    let (low, high) = text.split_once('–').unwrap_or((text, text));
    [low, high].map(|end| end.parse().expect("a figure"))
}

fn near(drawn: &Value, said: f64) -> bool {
    drawn.as_f64().is_some_and(|drawn| (drawn - said).abs() < 0.1)
}

fn assert_radar_and_bars(survey: &Survey) {
    let said = rows(survey, ".radar details");
    assert_eq!(rows(survey, ".charts > table"), said, "both tables");
    let (radar, bars) = (survey.ask(RADAR, &[]), survey.ask(BARS, &[]));
    let known: Vec<(&str, f64)> =
        said.iter().filter_map(|[name, score, _]| Some((&**name, score.parse().ok()?))).collect();
    assert!(known.len() > 4 && known.len() < said.len(), "some are clear and some are not: {said:?}");
    for (n, [name, score, between]) in said.iter().enumerate() {
        let (point, bar, [low, high]) = (&radar["picture"][n], &bars[n], range(between));
        for drawn in [point, bar] {
            assert!(near(&drawn[1], low) && near(&drawn[2], high), "{name}: {drawn} for {between}");
        }
        match score.parse() {
            Ok(score) => assert!(near(&point[0], score) && near(&bar[0], score), "{name}: {point}, {bar} for {score}"),
            Err(_) => assert!(point[0].is_null() && near(&bar[0], 0.0), "{name} has no score: {point}, {bar}"),
        }
    }
    let sentence = radar["sentence"].as_str().expect("a sentence");
    let (low, high) =
        known.iter().fold((100.0_f64, 0.0_f64), |(low, high), (_, score)| (low.min(*score), high.max(*score)));
    let is_said = |title: &str, figure: f64| {
        known.iter().any(|(name, score)| *score == figure && sentence.contains(&format!("{title}: {name}, {figure}.")))
    };
    assert!(sentence.contains(&format!("{} of {} dimensions", known.len(), said.len())), "{sentence}");
    assert!(is_said("Highest", high) && is_said("Lowest", low), "{sentence}: {low} to {high}");
}

#[test]
fn radar_bars_sentence_and_tables_say_the_same_figures() {
    survey(|survey| {
        survey.open_result("missing answers");
        assert_radar_and_bars(survey);
    });
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        assert_radar_and_bars(survey);
    });
}

#[test]
fn trend_sentence_and_table_say_the_same_figures() {
    survey(|survey| {
        open_on(survey, &saved(1).to_string());
        survey.go_to_result();
        let trend = survey.ask(TREND, &[]);
        let list = |name: &str| trend[name].as_array().cloned().unwrap_or_default();
        let said: Vec<String> = serde_json::from_value(trend["table"].clone()).expect("figures");
        let said: Vec<&String> = said.iter().filter(|figure| *figure != "–").collect();
        let drawn = list("picture");
        assert!(said.len() > 1 && drawn.len() == said.len(), "{trend}");
        for (drawn, said) in drawn.iter().zip(&said) {
            assert!(near(drawn, said.parse().expect("a figure")), "{drawn} for {said}");
        }
        assert_eq!(trend["figures"], json!(said), "beside the dots");
        assert!(
            list("order").windows(2).all(|pair| pair[0].as_f64() < pair[1].as_f64()),
            "from left to right: {trend}"
        );
        let sentence = trend["sentence"].as_str().expect("a sentence");
        let ends = [format!("index {} on ", said[0]), format!(", {} on ", said[said.len() - 1])];
        assert!(ends.iter().all(|end| sentence.contains(end)), "{sentence}: {said:?}");
    });
}
