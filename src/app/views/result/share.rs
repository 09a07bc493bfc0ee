//! Sharing with the consultancy that the page names: the person picks how much, reads exactly what would be handed over, and
//! only then hands it over. There is no other way to an answer from outside.

use std::rc::Rc;

use yew::{Callback, Event};

use crate::{
    app::{
        cx::Cx,
        parts::{
            button::{Weight, press_button, row},
            el::{El, classed, el, p, told},
        },
        shown::Part,
        state::Action,
    },
    browser::{
        json,
        listener::{On, on},
    },
    core::{share, stated::Level},
    i18n::Msg,
};

/// The section, where the page names somebody.
pub fn share(of: &Part) -> Option<El> {
    let (cx, survey, outcome) = (&of.cx, of.cx.survey()?, &of.outcome);
    let name = cx.share_with.as_deref()?;
    let named = |msg| cx.fill(msg, &[("name", name)]);
    let level = cx.state.share;
    let payload = Rc::new(share::payload(level, cx.instrument(), survey, outcome));
    // What scrolls must be reachable by keyboard, and then it needs a name.
    let exact = el("pre").attr("tabindex", "0").attr("role", "region").attr("aria-label", cx.t(Msg::ShareExact));
    let exact = exact.attr("part", "payload").tell(&json::written_out(&payload));
    let press = Callback::from({
        let (host, send) = (cx.host.clone(), cx.send.clone());
        move |_: Event| {
            host.share(level.name(), &payload);
            send.emit(Action::Shared);
        }
    });
    // Made anew each time: a screen reader tells no more than changes.
    let done = (cx.state.shared > 0).then(|| {
        let done = cx.fill(Msg::ShareDone, &[("name", name), ("level", cx.t(words(level)))]);
        told("p", "strong", &done).key(cx.state.shared as usize)
    });
    Some(
        classed("section", "share screen-only")
            .attr("part", "share")
            .with(told("h3", "", &named(Msg::ShareWith)).attr("part", "subheading"))
            .with(told("p", "", &named(Msg::ShareText)))
            .with(levels(cx, "share", level, Action::ShareLevel))
            .with(p("", cx.t(Msg::ShareExact)))
            .with(exact)
            .with(row([press_button(Weight::Primary, &named(Msg::ShareWith), on(On::Click, press))]))
            .with(el("div").attr("role", "status").maybe(done)),
    )
}

fn words(level: Level) -> Msg {
    match level {
        Level::Verdict => Msg::ShareVerdict,
        Level::Dimensions => Msg::ShareDimensions,
        Level::Everything => Msg::ShareEverything,
    }
}

/// How much goes along, to be chosen. `name` tells the group from others.
pub fn levels(cx: &Cx, name: &'static str, chosen: Level, act: fn(Level) -> Action) -> El {
    let options = Level::ALL.into_iter().map(|level| {
        let input = el("input").attr("type", "radio").attr("name", name).attr("value", level.name());
        classed("label", "statement")
            .attr("part", "statement")
            .with(input.checked(level == chosen).on(cx.change(act(level))))
            .with(told("span", "name", cx.t(words(level))))
    });
    let group = classed("fieldset", "group").with(el("legend").say(cx.t(Msg::ShareHow)));
    group.with(classed("div", "options").all(options))
}
