//! The report as one HTML file that needs nothing else: no script, no request, and a policy that forbids both.

use super::{
    Report,
    contents::{self, Extent},
    document::{Block, Card, Document, Order, Section, Table, Tone},
    markup::Markup,
    svg, trend,
};
use crate::{
    chart::sign,
    i18n::{self, Msg},
};

/// What `<style>` holds. The policy allows nothing but this text, by its hash.
pub const STYLE: &str = include_str!("report.css");

/// The SHA-256 of [`STYLE`] as policies have it.
pub const STYLE_HASH: &str = "sha256-SzovbBlCFHe9puRJ+3ZkUB3rSznc2+iuJNsvyKBdm8k=";

/// The report as HTML.
pub fn html(report: &Report) -> String {
    let document = contents::document(report, Extent::Whole);
    let mut to = Markup::default();
    head(&mut to, &document);
    to.raw("<body>\n<main>\n<header>")
        .leaf("p", "over", &document.over)
        .leaf("h1", "", &document.title)
        .raw("</header>\n");
    for section in &document.sections {
        write_section(&mut to, &document, section, report);
    }
    to.raw("</main>\n<footer>");
    for line in &document.foot {
        to.leaf("p", "", line);
    }
    to.raw("</footer>\n</body>\n</html>\n");
    to.finish()
}

fn head(to: &mut Markup, document: &Document) {
    let policy = ["default-src 'none'; style-src '", STYLE_HASH, "'"].concat();
    to.raw("<!DOCTYPE html>\n")
        .open("html", &[("lang", &document.language), ("dir", i18n::direction(&document.language))]);
    to.raw("\n<head>\n<meta charset=\"utf-8\">\n");
    to.open("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    to.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    to.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    to.leaf("title", "", &[&*document.title, " – ", &document.over].concat());
    to.raw("\n<style>").raw(STYLE).raw("</style>\n</head>\n");
}

fn write_section(to: &mut Markup, document: &Document, section: &Section, report: &Report) {
    let is_verdict = section.name == "verdict";
    let class = if is_verdict { ["verdict ", document.verdict.name()].concat() } else { section.name.to_owned() };
    to.open("section", &[("class", &class)]).raw("<h2>");
    if is_verdict {
        sign(to, sign::verdict(document.verdict));
    }
    to.text(&section.title).raw("</h2>\n");
    for block in &section.blocks {
        write_block(to, block, report);
    }
    to.raw("</section>\n");
}

fn sign(to: &mut Markup, path: &str) {
    to.open("svg", &[("class", "sign"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true")]);
    to.empty("path", &[("d", path)]).close("svg");
}

fn write_block(to: &mut Markup, block: &Block, report: &Report) {
    match block {
        Block::Heading(title) => drop(to.leaf("h3", "", title)),
        Block::Text(tone, text) => drop(to.leaf("p", tone_class(*tone), text)),
        Block::List(texts) if texts.is_empty() => {}
        Block::List(texts) => {
            to.raw("<ul>");
            for text in texts {
                to.leaf("li", "", text);
            }
            to.raw("</ul>");
        }
        Block::Figures(figures) => {
            to.raw("<dl>");
            for figure in figures {
                to.raw("<div>").leaf("dt", "", figure.name).leaf("dd", "value", &figure.value);
                to.leaf("dd", "means", figure.means).raw("</div>\n");
            }
            to.raw("</dl>");
        }
        Block::Cards(order, cards) => {
            let name = if *order == Order::Ranked { "ol" } else { "ul" };
            to.open(name, &[("class", "cards")]);
            for card in cards {
                write_card(to, card);
            }
            to.close(name);
        }
        Block::Table(table) => write_table(to, table),
        Block::Radar(all) => {
            to.raw("<figure>");
            svg::radar_picture(to, report, all);
            to.leaf("figcaption", "", report.words().t(Msg::RadarCaption)).raw("</figure>");
        }
        Block::Trend => {
            to.raw("<figure>");
            trend::picture(to, report);
            to.raw("</figure>");
        }
    }
    to.raw("\n");
}

fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "",
        Tone::Lead => "lead",
        Tone::Strong => "strong",
        Tone::Hint => "hint",
    }
}

fn write_card(to: &mut Markup, card: &Card) {
    to.open("li", &[("class", card.class)]);
    if !card.over.is_empty() {
        to.raw("<p class=\"over\">");
        if matches!(card.class, "walk" | "stop" | "caution") {
            sign(to, sign::FLAG);
        }
        to.text(&card.over).raw("</p>");
    }
    to.leaf("p", "text", &card.text);
    for line in &card.lines {
        to.open("p", &[("class", line.class)]);
        if !line.label.is_empty() {
            to.leaf("b", "", line.label).raw(" ");
        }
        to.text(&line.text).raw("</p>");
    }
    to.raw("</li>\n");
}

fn write_table(to: &mut Markup, table: &Table) {
    to.raw("<table>");
    if !table.caption.is_empty() {
        to.leaf("caption", "", &table.caption);
    }
    to.raw("<thead><tr>");
    let class = |n: usize| if table.columns[n].is_figure { "figure" } else { "" };
    for (n, column) in table.columns.iter().enumerate() {
        to.open("th", &[("scope", "col"), ("class", class(n))]).text(column.title).raw("</th>");
    }
    to.raw("</tr></thead>\n<tbody>\n");
    for (n, row) in table.rows.iter().enumerate() {
        to.raw("<tr>");
        for (column, cell) in row.iter().enumerate() {
            if column > 0 {
                to.leaf("td", class(column), cell);
                continue;
            }
            to.raw("<th scope=\"row\">");
            if let Some(score) = table.bars.get(n) {
                to.leaf("span", "number", &(n + 1).to_string()).raw(" ").text(cell);
                svg::bar_picture(to, score);
            } else {
                to.text(cell);
            }
            to.raw("</th>");
        }
        to.raw("</tr>\n");
    }
    to.raw("</tbody></table>");
}
