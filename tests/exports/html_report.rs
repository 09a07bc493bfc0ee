//! The report in HTML, read by the parser that browsers are measured against.

use base64::{Engine, prelude::BASE64_STANDARD};
use crm_readiness::{
    core::{compare::Comparison, exact::half_up, figures::scores, instrument::Item},
    export::html::{STYLE, STYLE_HASH, html},
    words::Words,
    words::pack::LANGUAGES,
};
use scraper::{ElementRef, Html, Selector};

use crate::fixture::{Fixture, HOSTILE, words};

fn parsed(text: &str) -> Html {
    let document = Html::parse_document(text);
    assert!(document.errors.is_empty(), "{:?}", document.errors);
    document
}

fn all<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    document.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef) -> String {
    words(&element.text().collect::<String>())
}

fn texts(document: &Html, selector: &str) -> Vec<String> {
    all(document, selector).into_iter().map(text).collect()
}

#[test]
fn the_report_is_valid_and_has_its_parts_in_their_order() {
    let document = parsed(&Fixture::ordinary().made(html));
    assert_eq!(texts(&document, "h1"), ["Northwind"]);
    let expected = [
        "Fix first",
        "Figures",
        "Red flags",
        "What to do first",
        "The cheapest way up",
        "What to find out first",
        "Plan",
        "Dimension by dimension",
        "How the verdict came about",
        "Every answer",
        "Where this comes from",
    ];
    assert_eq!(texts(&document, "h2"), expected);
    assert_eq!(all(&document, "html[lang=en][dir=ltr]").len(), 1);
    assert_eq!(texts(&document, ".answers .note"), ["Your note: ask Anna"]);
}

#[test]
fn a_step_of_the_plan_says_where_it_leads_and_who_takes_it() {
    let fixture = Fixture::ordinary();
    let document = parsed(&fixture.made(html));
    let item = &fixture.instrument.items[2];
    let step = [
        fixture.instrument.dimensions[item.dimension].title.to_string(),
        item.advice.to_string(),
        format!("Aim: {}", item.options[3]),
        "Who: Maria".to_owned(),
        "By when: 2026-12-04".to_owned(),
        "Note: Thursdays".to_owned(),
    ];
    assert_eq!(texts(&document, ".plan li:first-child > p"), step);
    assert_eq!(texts(&document, ".plan li:nth-child(2) > p:last-child"), ["Done"]);
    assert_eq!(texts(&document, ".plan li:nth-child(3) > p").len(), 3, "what is empty is not said");
}

#[test]
fn the_points_the_index_and_the_rule_that_decided_are_those_of_the_result() {
    let fixture = Fixture::ordinary();
    let document = parsed(&fixture.made(html));
    let words = Words::new(&fixture.instrument, LANGUAGES[0].catalogue());
    let [points, possible] = words.points_together(&fixture.outcome);
    let expected = ["All together".to_owned(), points.clone(), possible];
    assert_eq!(texts(&document, ".how tbody tr:last-child > *"), expected);
    assert_eq!(all(&document, ".how tbody tr").len(), fixture.instrument.dimensions.len() + 1);
    let index = half_up(fixture.outcome.standing.index.unwrap());
    assert!(texts(&document, ".how > p").contains(&format!("The index is {points} points, rounded to {index}.")));
    assert_eq!(all(&document, ".how .cards > li").len(), 6);
    let decided = texts(&document, ".how .decides").remove(0);
    assert!(decided.contains("→ Fix first") && decided.ends_with("This one decides."), "{decided}");
}

#[test]
fn the_way_up_leaves_out_what_the_person_ruled_out_and_says_so() {
    let mut fixture = Fixture::certain();
    let steps = |fixture: &Fixture| texts(&parsed(&fixture.made(html)), ".way .cards .text");
    let before = steps(&fixture);
    let advice = |item: &Item| words(&item.advice);
    let first = fixture.instrument.items.iter().position(|item| advice(item) == before[0]).unwrap();
    fixture.ruled_out = vec![first];
    assert!(!steps(&fixture).contains(&before[0]));
    let document = parsed(&fixture.made(html));
    assert_eq!(texts(&document, ".way h3"), ["Ruled out"]);
    assert_eq!(texts(&document, ".way h3 + ul > li"), before[..1]);
}

#[test]
fn a_way_that_is_blocked_names_what_stands_in_it() {
    let mut fixture = Fixture::ordinary();
    let document = parsed(&fixture.made(html));
    assert!(texts(&document, ".way > p")[0].starts_with("No step leads further now."));
    let (reasons, open) = (texts(&document, ".way > ul:first-of-type > li"), texts(&document, ".way > ul + ul > li"));
    assert!(reasons.iter().any(|reason| reason.starts_with("Open answers could still raise")), "{reasons:?}");
    let asked = |item: usize| words(fixture.instrument.items[item].question_for(1));
    assert!(open.contains(&asked(3)) || open.contains(&asked(20)), "{open:?}");
    fixture = Fixture::certain();
    fixture.ruled_out = (0..fixture.instrument.items.len()).collect();
    let document = parsed(&fixture.made(html));
    assert!(texts(&document, ".way > p")[0].starts_with("Without the steps that you ruled out"), "no step is left");
}

#[test]
fn a_project_with_snapshots_shows_its_trend_and_what_changed() {
    let mut fixture = Fixture::ordinary();
    assert!(all(&parsed(&fixture.made(html)), ".runs").is_empty(), "without any there is nothing to show");
    fixture.run("May", "2026-05-03", 1);
    fixture.run("", "2026-08-01", 2);
    let document = parsed(&fixture.made(html));
    assert_eq!(texts(&document, ".runs tbody th"), ["May (2026-05-03)", "2026-08-01", "The answers now (2026-11-22)"]);
    assert_eq!(texts(&document, ".runs tbody tr:nth-child(2) td")[1..], ["50", "+25"]);
    assert_eq!(all(&document, ".runs figure circle").len(), 3);
    assert_eq!(texts(&document, ".runs figure title").len(), 1);
    let changed = texts(&document, ".runs > *").join("\n");
    for said in
        ["2026-08-01 → The answers now", "Verdict: ", "Index, like for like: ", "What rose", "What the plan did"]
    {
        assert!(changed.contains(said), "{said} is not in {changed}");
    }
    let comparison =
        Comparison::of(&fixture.instrument, &fixture.project.runs[1].survey.response, &fixture.survey.response);
    let moved = comparison.up.len() + comparison.down.len() + comparison.closed.len() + comparison.opened.len();
    assert_eq!(all(&document, ".runs ul:not(:first-of-type) > li").len(), moved + 3, "and three steps");
}

#[test]
fn tables_and_charts_show_the_figures_of_the_result() {
    let fixture = Fixture::ordinary();
    let document = parsed(&fixture.made(html));
    let (words, scores) = (Words::new(&fixture.instrument, LANGUAGES[0].catalogue()), scores(&fixture.outcome));
    let cells = texts(&document, ".dimensions td");
    let expected: Vec<String> = scores.iter().flat_map(|score| words.score(score)).collect();
    assert_eq!(cells, expected);
    assert_eq!(texts(&document, ".dimensions figure title"), [words.radar(&scores)]);
    let bars = all(&document, ".dimensions .bar rect:last-child");
    let widths: Vec<&str> = bars.iter().filter_map(|bar| bar.attr("width")).collect();
    assert_eq!(widths, scores.iter().map(|score| score.score.unwrap_or(0).to_string()).collect::<Vec<_>>());
    assert_eq!(all(&document, ".dimensions figure circle").len(), scores.iter().filter(|s| s.score.is_some()).count());
}

#[test]
fn the_policy_allows_the_style_and_nothing_else() {
    let document = parsed(&Fixture::ordinary().made(html));
    let hash = BASE64_STANDARD.encode(hmac_sha256::Hash::hash(STYLE.as_bytes()));
    assert_eq!(STYLE_HASH, format!("sha256-{hash}"));
    let policy = all(&document, "head > meta[http-equiv='Content-Security-Policy']")[0].attr("content").unwrap();
    assert_eq!(policy, format!("default-src 'none'; style-src '{STYLE_HASH}'"));
    assert_eq!(all(&document, "style")[0].text().collect::<String>(), STYLE);
    for forbidden in ["script", "link", "img", "iframe", "object", "a", "base", "form", "[style]", "[src]", "[href]"] {
        assert!(all(&document, forbidden).is_empty(), "{forbidden}");
    }
}

#[test]
fn no_text_makes_markup_of_any_kind_and_every_text_is_read_as_it_was_written() {
    let names = |document: &Html| -> Vec<String> {
        let element = |e: ElementRef| {
            format!("{} {:?}", e.value().name(), e.value().attrs().map(|(name, _)| name).collect::<Vec<_>>())
        };
        all(document, "*").into_iter().map(element).collect()
    };
    let plain = names(&parsed(&Fixture::full_of("words").made(html)));
    for hostile in HOSTILE {
        let document = parsed(&Fixture::full_of(hostile).made(html));
        assert_eq!(names(&document), plain, "{hostile:?}");
        let note = texts(&document, ".answers .note").remove(0);
        let expected =
            words(&hostile.replace(|c: char| c.is_control() && !"\t\n".contains(c) || c == '\u{FFFE}', "\u{FFFD}"));
        assert_eq!(note, format!("Your note: {expected}"));
    }
}

#[test]
fn the_short_check_has_no_figure_of_the_whole_and_no_chart() {
    let document = parsed(&Fixture::short().made(html));
    for absent in [".figures", ".dimensions", "figure", "dl"] {
        assert!(all(&document, absent).is_empty(), "{absent}");
    }
    assert_eq!(all(&document, ".answer").len(), 12);
}

#[test]
fn a_language_that_is_written_from_right_to_left_is() {
    let mut fixture = Fixture::ordinary();
    fixture.instrument.language = "he-IL".into();
    let document = parsed(&fixture.made(html));
    assert_eq!(all(&document, "html[lang='he-IL'][dir=rtl]").len(), 1);
}
