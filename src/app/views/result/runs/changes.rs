//! What changed between two moments: figures, answers, red flags, and what the plan did.

use std::cmp::Reverse;

use super::called;
use crate::{
    app::{
        cx::Cx,
        parts::{
            el::{El, classed, el, p, told},
            field::labelled,
            notice,
        },
        runs::{Moment, RunAction},
        state::Action,
    },
    core::{
        compare::{Comparison, NOTABLE, Side},
        effect::{self, Effect},
        response::Answer,
        wire::Survey,
    },
    i18n::Msg,
};

/// Two moments to choose, and what is different.
pub fn changes(cx: &Cx, survey: &Survey) -> Option<El> {
    let moments = cx.state.comparing()?;
    let [old, new] = [cx.state.side(moments[0])?, cx.state.side(moments[1])?];
    let all = classed("div", "changes").with(el("h4").say(cx.t(Msg::WhatChanged)));
    let all =
        all.with(classed("div", "row").with(moment(cx, Msg::From, moments, 0)).with(moment(cx, Msg::To, moments, 1)));
    // On paper there is no choice, only what was chosen.
    let [from, to] = moments.map(|moment| match moment {
        Moment::Run(place) => cx.state.project().runs.get(place).map_or_else(String::new, |run| called(cx, run)),
        Moment::Now => cx.t(Msg::AnswersNow).to_owned(),
    });
    let all = all.with(told("p", "print-only", &cx.fill(Msg::FromTo, &[("from", &from), ("to", &to)])));
    let all = moments.into_iter().fold(all, |all, moment| all.maybe(left_out(cx, moment)));
    Some(match Comparison::between(cx.instrument(), old, new) {
        Ok(comparison) => told_of(cx, all, survey, old, new, &comparison),
        Err(other) => {
            let [a, b] = other.versions.map(|version| version.to_string());
            all.with(told("p", "", &cx.fill(Msg::Incomparable, &[("from", &a), ("to", &b)])))
        }
    })
}

/// The choice of one of the two.
fn moment(cx: &Cx, label: Msg, moments: [Moment; 2], side: usize) -> El {
    let runs = &cx.state.project().runs;
    let option = |n: usize, moment: Moment, text: &str| {
        told("option", "", text).number("value", n as i32).flag("selected", moments[side] == moment)
    };
    let options = runs.iter().enumerate().map(|(n, run)| option(n, Moment::Run(n), &called(cx, run)));
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
    let said = classed("div", "notice").with(p("", cx.t(Msg::LeftOut)));
    (!dropped.is_empty()).then(|| said.with(notice::left_behind(cx, dropped)))
}

fn told_of(cx: &Cx, all: El, survey: &Survey, old: Side, new: Side, comparison: &Comparison) -> El {
    let instrument = cx.instrument();
    let [before, after] = comparison.verdicts.map(|verdict| &*verdict.text(&instrument.verdicts).title);
    let verdicts = cx.fill(Msg::FromTo, &[("from", before), ("to", after)]);
    let facts = el("dl").with(el("dt").say(cx.t(Msg::Verdict))).with(told("dd", "", &verdicts));
    let facts = facts.with(el("dt").say(cx.t(Msg::LikeForLike))).with(told("dd", "", &index(cx, comparison)));
    let role = survey.response.role;
    let item = |item: &usize| {
        let what = &instrument.items[*item];
        let now = match new.response.answers[*item] {
            Some(Answer::Option(n)) => &*what.options[usize::from(n)],
            _ => "",
        };
        let points = cx.words().signed_points(comparison.points[*item]);
        let effect = cx.fill(Msg::NowPoints, &[("answer", now), ("points", &points)]);
        told("span", "", what.question_for(role)).say(" ").with(told("span", "hint means", &effect))
    };
    let flag = |flag: &usize| told("span", "", &instrument.flags[*flag].text);
    let effects = effect::effects(&cx.state.project().plan, old.response, new.response, comparison);
    let same = [&comparison.up, &comparison.down, &comparison.opened, &comparison.closed];
    let same = same.iter().all(|list| list.is_empty());
    all.with(facts)
        .maybe(same.then(|| p("", cx.t(Msg::NothingChanged))))
        .maybe(list(cx, "closed", Msg::FlagsClosed, comparison.closed.iter().map(flag)))
        .maybe(list(cx, "opened", Msg::FlagsOpened, comparison.opened.iter().map(flag)))
        .maybe(list(cx, "up", Msg::Rose, most_first(&comparison.up, comparison).iter().map(item)))
        .maybe(list(cx, "down", Msg::Fell, most_first(&comparison.down, comparison).iter().map(item)))
        .maybe(plan(cx, &effects))
}

/// The items that moved most come first.
fn most_first(items: &[usize], comparison: &Comparison) -> Vec<usize> {
    let mut items = items.to_vec();
    items.sort_by_key(|&item| Reverse(comparison.points[item] * comparison.points[item]));
    items
}

/// The index like for like, and whether that is much.
fn index(cx: &Cx, comparison: &Comparison) -> String {
    let (Some([from, to]), Some(change)) = (comparison.like_for_like, comparison.change()) else {
        return cx.t(Msg::NothingInBoth).to_owned();
    };
    let msg = if change.abs() >= NOTABLE { Msg::LikeForLikeNotable } else { Msg::LikeForLikeSmall };
    let values = [
        ("from", &*from.to_string()),
        ("to", &*to.to_string()),
        ("change", &*cx.words().signed(change)),
        ("number", &*comparison.items.to_string()),
    ];
    cx.fill(msg, &values)
}

fn list(cx: &Cx, class: &'static str, title: Msg, entries: impl ExactSizeIterator<Item = El>) -> Option<El> {
    let there = entries.len() > 0;
    there.then(|| classed("div", class).with(el("h5").say(cx.t(title))).with(el("ul").entries(entries)))
}

/// What became of each step of the plan, and of all together.
fn plan(cx: &Cx, effects: &[Effect]) -> Option<El> {
    let entries = effects.iter().map(|effect| {
        let said = match effect.points {
            None => cx.t(Msg::StepUnknown).to_owned(),
            Some(points) => {
                let msg = if effect.reached { Msg::StepReached } else { Msg::StepOpen };
                cx.fill(msg, &[("points", &cx.words().signed_points(points))])
            }
        };
        told("span", "", cx.question(effect.item)).say(" ").with(told("span", "hint means", &said))
    });
    let total = cx.fill(Msg::PlanBrought, &[("points", &cx.words().signed_points(effect::total(effects)))]);
    Some(list(cx, "effect", Msg::PlanEffect, entries)?.with(told("p", "", &total)))
}
