//! What changed between two moments: figures, answers, red flags, and what the plan did.

use super::dated;
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, p, subheading, told},
            field::labelled,
            notice,
        },
        runs::{Moment, RunAction},
        state::Action,
    },
    core::wire::Survey,
    i18n::Msg,
    words::{Changed, Changes},
};

/// Two moments to choose, and what is different.
pub fn changes(cx: &Cx, survey: &Survey) -> Option<El> {
    let moments = cx.state.comparing()?;
    let [old, new] = [cx.state.side(moments[0])?, cx.state.side(moments[1])?];
    let all = classed("div", "changes").with(subheading("h4", cx.t(Msg::WhatChanged)));
    let all =
        all.with(classed("div", "row").with(moment(cx, Msg::From, moments, 0)).with(moment(cx, Msg::To, moments, 1)));
    // On paper there is no choice, only what was chosen.
    let [from, to] = moments.map(|moment| match moment {
        Moment::Run(place) => cx.state.project().runs.get(place).map_or_else(String::new, |run| dated(cx, run)),
        Moment::Now => cx.t(Msg::AnswersNow).to_owned(),
    });
    let all = all.with(told("p", "print-only", &cx.words().from_to(&from, &to)));
    let all = moments.into_iter().fold(all, |all, moment| all.maybe(left_out(cx, moment)));
    // In a place of its own: Yew tells brothers from each other by their number from the end, and the choice has the focus.
    Some(all.with(match cx.words().changes(&cx.state.project().plan, survey.response.role, [old, new]) {
        Ok(changes) => told_of(changes),
        Err(why) => told("p", "", &why),
    }))
}

/// The choice of one of the two.
fn moment(cx: &Cx, label: Msg, moments: [Moment; 2], side: usize) -> El {
    let runs = &cx.state.project().runs;
    let option = |n: usize, moment: Moment, text: &str| {
        told("option", "", text).number("value", n as i32).flag("selected", moments[side] == moment)
    };
    let options = runs.iter().enumerate().map(|(n, run)| option(n, Moment::Run(n), &dated(cx, run)));
    let now = option(runs.len(), Moment::Now, cx.t(Msg::AnswersNow));
    let count = runs.len();
    // Made anew when the runs are others: what is selected follows no attribute once it was chosen by hand.
    let select = el("select").key(count).all(options).with(now).chooses(cx, move |value| {
        let place = value.parse().unwrap_or(count);
        let mut chosen = moments;
        chosen[side] = if place < count { Moment::Run(place) } else { Moment::Now };
        Action::Run(RunAction::Compare(chosen))
    });
    labelled(cx, label, select)
}

/// What of a run has no place in these questions.
fn left_out(cx: &Cx, moment: Moment) -> Option<El> {
    let Moment::Run(place) = moment else { return None };
    let dropped = &cx.state.project().runs.get(place)?.dropped;
    let said = classed("div", "notice").attr("part", "notice").with(p("", cx.t(Msg::LeftOut)));
    (!dropped.is_empty()).then(|| said.with(notice::left_behind(cx, dropped)))
}

fn told_of(changes: Changes) -> El {
    let all = classed("div", "changed");
    let facts = changes.facts.iter().fold(el("dl"), |list, (name, fact)| list.fact(name, fact));
    all.with(facts).maybe(changes.nothing.map(|nothing| p("", nothing))).all(changes.parts.into_iter().map(part))
}

fn part(part: Changed) -> El {
    let entries = part.entries.iter().map(|(what, how)| {
        let entry = told("span", "", what);
        if how.is_empty() { entry } else { entry.say(" ").with(told("span", "hint means", how)) }
    });
    let list = classed("div", part.class).with(subheading("h5", part.title)).with(el("ul").entries(entries));
    list.maybe(part.total.map(|total| told("p", "", &total)))
}
