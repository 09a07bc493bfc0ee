//! What if: other answers are tried, and verdict and figures are shown beside the real ones, never in their place.

use crate::{
    app::{
        aside::AsideAction,
        cx::Cx,
        parts::{
            button::{Weight, button, link_button},
            el::{El, classed, el, p, told},
        },
        shown::Made,
        state::Action,
    },
    core::{kind::Kind, response::Answer, result::Outcome, wire::Survey},
    i18n::Msg,
};

/// Tries a step.
pub fn try_step(cx: &Cx, item: usize, to: u8) -> El {
    let name = cx.fill(Msg::TryStepNamed, &[("question", cx.question(item))]);
    let tried = cx.state.aside.tried.contains(&(item, Answer::Option(to)));
    let button = link_button(cx, Msg::TryStep, &name, Action::Aside(AsideAction::TryStep(item, to)));
    let button = button.set("data-try", &cx.instrument().items[item].id.0);
    button.attr("aria-pressed", if tried { "true" } else { "false" })
}

/// The list of answers that can be tried for an item.
pub fn choice(cx: &Cx, item: usize) -> El {
    let aside = &cx.state.aside;
    let tried = aside.tried.iter().find(|(other, _)| *other == item).map(|(_, answer)| *answer);
    let what = &cx.instrument().items[item];
    let option = |value: &str, text: &str, answer: Option<Answer>| {
        told("option", "", text).set("value", value).flag("selected", tried == answer)
    };
    let mut select = el("select").set("aria-label", &cx.fill(Msg::WhatIfNamed, &[("question", cx.question(item))]));
    select = select.with(option("", cx.t(Msg::AsAnswered), None));
    for (n, text) in what.options.iter().enumerate() {
        select = select.with(option(&n.to_string(), text, Some(Answer::Option(n as u8))));
    }
    select = select.with(option("dk", cx.t(Msg::DontKnow), Some(Answer::DontKnow)));
    let select = select.chooses(cx, move |value| {
        let answer = match &*value {
            "" => None,
            "dk" => Some(Answer::DontKnow),
            n => n.parse().ok().map(Answer::Option),
        };
        Action::Aside(AsideAction::Try(item, answer))
    });
    // Made anew when an answer is tried or undone elsewhere: what was chosen by hand follows no attribute.
    let label = classed("label", "field try screen-only").with(classed("span", "label").say(cx.t(Msg::WhatIf)));
    label.with(select.key(aside.round))
}

/// What the tried answers come to. It stays in sight while the person tries others, and says that it is not the result.
pub fn bar(of: &Made, survey: &Survey) -> El {
    let (cx, outcome) = (&of.cx, &of.outcome);
    let tried = &cx.state.aside.tried;
    let said = el("div").attr("role", "status");
    if tried.is_empty() {
        return el("div").with(said);
    }
    let mut response = survey.response.clone();
    tried.iter().for_each(|&(item, answer)| response.answers[item] = Some(answer));
    let instrument = cx.instrument();
    let then = Outcome::of(instrument, &response);
    let kind = Kind::of(instrument, survey);
    let title = |outcome: &Outcome| outcome.verdict.text(&instrument.verdicts).title.to_string();
    let same = then.verdict == outcome.verdict;
    let verdict = cx.fill(
        if same { Msg::WhatIfSame } else { Msg::WhatIfVerdict },
        &[("number", &tried.len().to_string()), ("verdict", &title(&then)), ("now", &title(outcome))],
    );
    let from_to = |msg, from: i32, to: i32| cx.fill(msg, &[("from", &from.to_string()), ("to", &to.to_string())]);
    let index = kind.index(outcome).zip(kind.index(&then));
    let index = index.map(|(from, to)| told("span", "figure", &from_to(Msg::WhatIfIndex, from, to)).say(" "));
    let count = |outcome: &Outcome| outcome.standing.gates.fired.len() as i32;
    let flags = told("span", "figure", &from_to(Msg::WhatIfFlags, count(outcome), count(&then)));
    let said = said
        .with(p("eyebrow", cx.t(Msg::WhatIfTitle)))
        .with(told("p", "strong", &verdict))
        .with(el("p").maybe(index).with(flags));
    let back = button(cx, Weight::Plain, Msg::WhatIfUndo, Action::Aside(AsideAction::StopTrying));
    classed("div", "what-if screen-only").attr("part", "what-if").with(said).with(back)
}
