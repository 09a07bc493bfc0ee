//! What a role that sees only a part leaves to others.

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        parts::el::{el, list, none, p, say, section, words},
    },
    core::asked,
    i18n::Msg,
};

/// The questions that others must answer, by dimension, with who can.
pub fn others(cx: &Cx) -> Html {
    let Some(survey) = cx.survey() else { return none() };
    let instrument = cx.instrument();
    let items = asked::asked_of_others(instrument, survey.response.role, survey.response.stage);
    let entry = |item: usize| {
        let roles = instrument.items[item].roles.iter().map(|&role| &*instrument.roles[role].label);
        let roles = words("span", "hint", roles.collect::<Vec<_>>().join(", "));
        el("span", "", vec![say(instrument.items[item].question.clone()), say(" "), roles])
    };
    let mut all = vec![p("", cx.t(Msg::OthersMustExplained))];
    for (dimension, items) in asked::pages(instrument, &items) {
        let title = words("h4", "", instrument.dimensions[dimension].title.clone());
        all.push(el("section", "", vec![title, list("ul", "", items.into_iter().map(entry))]));
    }
    section("others-must", cx.t(Msg::OthersMust), all)
}
