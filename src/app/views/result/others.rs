//! What a role that sees only a part leaves to others.

use crate::{
    app::{
        parts::el::{El, el, p, section, told},
        shown::Part,
    },
    core::{asked, kind::Kind},
    i18n::Msg,
};

/// The questions that others must answer, by dimension, with who can.
pub fn others(of: &Part) -> Option<El> {
    let (cx, survey, instrument) = (&of.cx, of.cx.survey()?, of.cx.instrument());
    let items = asked::asked_of_others(instrument, survey.response.role, survey.response.stage);
    let entry = |item: usize| {
        let what = &instrument.items[item];
        let roles: Vec<&str> = what.roles.iter().map(|&role| &*instrument.roles[role].label).collect();
        told("span", "", &what.question).say(" ").with(told("span", "hint", &roles.join(", ")))
    };
    let pages = asked::pages(instrument, &items).into_iter().map(|(dimension, items)| {
        let title = told("h4", "", &instrument.dimensions[dimension].title).attr("part", "subheading");
        el("section").with(title).with(el("ul").entries(items.into_iter().map(entry)))
    });
    let section = section("others-must", cx.t(Msg::OthersMust)).with(p("", cx.t(Msg::OthersMustExplained)));
    (of.kind == Kind::Part).then(|| section.all(pages))
}
