//! The survey as a link, which holds it whole: at a level, under a passphrase if one is given, and as a QR code.

use yew::{Callback, Event};

use super::share;
use crate::{
    app::{
        aside::{AsideAction, Copied, Made},
        cx::Cx,
        parts::{
            button::{Weight, press_button, row},
            el::{El, classed, el, p, subheading},
            field,
            passphrase::passphrase,
        },
        state::{Action, State},
    },
    browser::{
        address, clipboard,
        crypto::{self, CryptoError},
        events::Host,
        listener::{On, on},
    },
    core::{link, result::Outcome},
    i18n::Msg,
};

/// The part of "Take it along" that makes a link.
pub fn link(cx: &Cx) -> El {
    let aside = &cx.state.aside;
    let levels = share::levels(cx, "link", aside.level, |level| Action::Aside(AsideAction::Level(level)));
    let press = Callback::from({
        let (send, state, host) = (cx.send.clone(), cx.state.clone(), cx.host.clone());
        move |_: Event| make(&state, &host, &send)
    });
    let made = aside.made.as_ref().map(|made| shown(cx, made));
    el("div")
        .attr("part", "link")
        .with(subheading("h4", cx.t(Msg::LinkTitle)))
        .with(p("", cx.t(Msg::LinkText)))
        .with(levels)
        .with(passphrase(cx, Msg::LinkPassphrase, Some(Msg::LinkPassphraseHint), "new-password", &press))
        .with(row([press_button(Weight::Plain, cx.t(Msg::MakeLink), on(On::Click, press))]))
        .maybe(made)
}

fn make(state: &State, host: &Host, send: &Callback<Action>) {
    let (aside, instrument) = (&state.aside, &state.instrument);
    let Some(survey) = state.survey() else { return };
    let outcome = Outcome::of(instrument, &survey.response);
    let linked = link::linked(aside.level, instrument, survey, &outcome);
    let address = address::of_page(host);
    let asked = aside.asked();
    let at = asked.clone();
    let made = move |fragment: &str| AsideAction::Made(at, [&address, "#", fragment].concat().into());
    if aside.passphrase.is_empty() {
        return send.emit(Action::Aside(made(&link::plain(&linked, instrument))));
    }
    let (head, content, send) = (link::head_of_sealed(instrument), linked.pack(instrument), send.clone());
    crypto::seal(&aside.passphrase, head, content, move |sealed| {
        send.emit(Action::Aside(match sealed {
            Ok(envelope) => made(&link::sealed(&envelope)),
            Err(error) => AsideAction::Failed(asked, failure(error)),
        }));
    });
}

/// Why nothing was sealed or opened.
pub fn failure(error: CryptoError) -> Msg {
    match error {
        CryptoError::Unavailable => Msg::SealUnavailable,
        CryptoError::WrongPassphrase => Msg::WrongPassphrase,
        CryptoError::Failed => Msg::SealFailed,
    }
}

fn shown(cx: &Cx, made: &Made) -> El {
    let field = field::line().attr("maxlength", "4000").flag("readonly", true).attr("data-focus", "link");
    let field = field.value(&made.address);
    let copy = copy_button(cx, Msg::Copy, Copied::Link, {
        let address = made.address.clone();
        move || address.to_string()
    });
    let picture = made.qr.as_ref().map(|qr| {
        let side = ["0 0 ", &qr.side.to_string(), " ", &qr.side.to_string()].concat();
        let path = el("path").set("d", &qr.path);
        let svg = classed("svg", "qr").set("viewBox", &side).attr("role", "img").attr("shape-rendering", "crispEdges");
        svg.attr("aria-label", cx.t(Msg::LinkQr)).with(path)
    });
    let said = match cx.state.aside.copied {
        Some(Copied::Link) => Some(Msg::Copied),
        Some(Copied::ByHand) => Some(Msg::CopyByHand),
        _ => None,
    };
    classed("div", "made")
        .with(field::labelled(cx, Msg::LinkIs, field))
        .with(row([copy]))
        .with(said_of_copy(cx, said))
        .maybe(picture)
}

/// What became of copying, in a place that is there before, and anew each time: a screen reader tells no more than changes.
pub fn said_of_copy(cx: &Cx, said: Option<Msg>) -> El {
    let said = said.map(|msg| p("", cx.t(msg)).key(cx.state.aside.copies));
    el("div").attr("role", "status").maybe(said)
}

/// A button that copies a text, made when it is pressed.
pub fn copy_button(cx: &Cx, label: Msg, copied: Copied, text: impl Fn() -> String + 'static) -> El {
    let send = cx.send.clone();
    let press = Callback::from(move |_: Event| {
        let send = send.clone();
        clipboard::copy(&text(), move |done| {
            send.emit(Action::Aside(AsideAction::Copied(if done { copied } else { Copied::ByHand })));
        });
    });
    press_button(Weight::Plain, cx.t(label), on(On::Click, press))
}
