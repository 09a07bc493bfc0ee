//! What a role that sees only a part leaves to others.

use yew::prelude::*;

use crate::{app::cx::Cx, core::asked, i18n::Msg};

/// The questions that others must answer, by dimension, with who can.
pub fn others(cx: &Cx) -> Html {
    let Some(survey) = cx.survey() else { return Html::default() };
    let instrument = cx.instrument();
    let items = asked::asked_of_others(instrument, survey.response.role, survey.response.stage);
    let who = |item: usize| {
        let roles: Vec<&str> = instrument.items[item].roles.iter().map(|&role| &*instrument.roles[role].label).collect();
        roles.join(", ")
    };
    html! {
        <section class="others-must">
            <h3>{ cx.t(Msg::OthersMust) }</h3>
            <p>{ cx.t(Msg::OthersMustExplained) }</p>
            { for asked::pages(instrument, &items).into_iter().map(|(dimension, items)| html! {
                <section key={dimension}>
                    <h4>{ instrument.dimensions[dimension].title.clone() }</h4>
                    <ul>
                        { for items.into_iter().map(|item| html! {
                            <li>{ instrument.items[item].question.clone() }{ " " }<span class="hint">{ who(item) }</span></li>
                        }) }
                    </ul>
                </section>
            }) }
        </section>
    }
}
