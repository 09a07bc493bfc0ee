//! The charts as documents of their own, read as XML.

use crm_readiness::{
    core::figures::scores,
    export::{
        Report,
        svg::{bars, radar},
        trend::trend,
    },
    words::Words,
    words::pack::LANGUAGES,
};
use roxmltree::Document;

use crate::fixture::{Fixture, HOSTILE};

const CHARTS: [fn(&Report) -> String; 2] = [radar, bars];
/// Those, and the one of a project with snapshots.
const ALL: [fn(&Report) -> String; 3] = [radar, bars, trend];

fn names(document: &Document) -> Vec<String> {
    document.descendants().filter(|node| node.is_element()).map(|node| node.tag_name().name().to_owned()).collect()
}

#[test]
fn a_chart_is_a_picture_with_a_name_a_description_and_a_size() {
    for chart in CHARTS {
        let text = Fixture::ordinary().made(chart);
        let document = Document::parse(&text).unwrap();
        let root = document.root_element();
        assert_eq!(root.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
        assert!(root.attribute("width").is_some() && root.attribute("height").is_some(), "a canvas needs a size");
        let says = |name: &str| {
            root.children()
                .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
                .unwrap()
                .text()
                .unwrap()
        };
        assert!(says("title").ends_with(": Northwind") && says("desc").contains("Process before software"));
    }
}

#[test]
fn both_charts_say_every_dimension_with_its_score() {
    let fixture = Fixture::ordinary();
    let words = Words::new(&fixture.instrument, LANGUAGES[0].catalogue());
    for chart in CHARTS {
        let text = fixture.made(chart);
        let document = Document::parse(&text).unwrap();
        let texts: Vec<&str> =
            document.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect();
        for score in scores(&fixture.outcome) {
            let title = &*fixture.instrument.dimensions[score.dimension].title;
            let place = texts.iter().position(|text| *text == title).unwrap();
            assert_eq!(texts[place + 1], words.score(&score)[0], "{title}");
        }
    }
}

#[test]
fn the_trend_has_a_point_for_every_index_and_its_days_under_the_first_and_the_last() {
    let mut fixture = Fixture::ordinary();
    fixture.run("May", "2026-05-03", 1);
    fixture.run("", "2026-08-01", 2);
    let text = fixture.made(trend);
    let document = Document::parse(&text).unwrap();
    let nodes = |name: &'static str| document.descendants().filter(move |node| node.tag_name().name() == name);
    let points: Vec<_> = nodes("circle").collect();
    let (first, last) = (points[0].attribute("cx"), points[2].attribute("cx"));
    let [ref from, ref to] = nodes("text").collect::<Vec<_>>()[..].split_last_chunk::<2>().unwrap().1.to_owned();
    assert_eq!(
        (from.text(), from.attribute("x"), from.attribute("text-anchor")),
        (Some("2026-05-03"), first, Some("start"))
    );
    assert_eq!((to.text(), to.attribute("x"), to.attribute("text-anchor")), (Some("2026-11-22"), last, Some("end")));
    assert_ne!(points[1].attribute("fill"), points[2].attribute("fill"), "the answers of now are no snapshot");
    let says = nodes("desc").next().unwrap().text().unwrap();
    assert!(says.starts_with("Line chart of 2 snapshots: index 25 on 2026-05-03, "), "{says}");
}

#[test]
fn a_chart_is_drawn_without_style_script_or_link_whatever_its_texts_are() {
    for chart in ALL {
        let plain = Fixture::full_of("words").made(chart);
        let plain = names(&Document::parse(&plain).unwrap());
        for hostile in HOSTILE {
            let text = Fixture::full_of(hostile).made(chart);
            let document = Document::parse(&text).unwrap_or_else(|problem| panic!("{hostile:?}: {problem}"));
            assert_eq!(names(&document), plain, "{hostile:?}");
            let attributes = document.descendants().flat_map(|node| node.attributes());
            let bad = attributes
                .into_iter()
                .find(|a| ["style", "class", "href"].contains(&a.name()) || a.name().starts_with("on"));
            assert!(bad.is_none(), "{bad:?}");
        }
    }
}
