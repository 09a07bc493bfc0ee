//! What a link holds: shown before anything of one's own is touched.

use std::rc::Rc;

use yew::{Callback, Event};

use super::result::link::failure;
use crate::{
    app::{
        aside::AsideAction,
        cx::Cx,
        parts::{
            button::{Weight, heading, press_button, row},
            el::{El, classed, el, p, subheading, told},
            icon,
            notice::panel,
            passphrase::passphrase,
            table::{row as cells, table},
        },
        state::Action,
    },
    browser::{
        address, crypto,
        listener::{On, on},
    },
    core::{
        figures::Score,
        link::{self, Opened, content::Linked, envelope::Envelope},
        result::Outcome,
        stated::{Level, Stated},
        wire::Survey,
    },
    i18n::Msg,
};

/// The view; `None` without a link.
#[inline(never)]
pub fn linked(cx: &Cx) -> Option<El> {
    let aside = &cx.state.aside;
    let view = classed("section", "view linked").attr("data-view", "linked").attr("part", "view");
    let view = view.with(heading(cx.t(Msg::LinkedTitle)));
    Some(match (link::open(aside.fragment.as_deref()?, cx.instrument()), &aside.opened) {
        (Err(error), _) => {
            let why = cx.words().link_error(error)?;
            view.with(panel(false).attr("role", "alert").with(told("p", "", &why))).with(row([leave(cx)]))
        }
        (Ok(Opened::Plain(linked)), _) => shown(cx, view, &linked),
        (Ok(Opened::Sealed(_)), Some(linked)) => shown(cx, view, linked),
        (Ok(Opened::Sealed(envelope)), None) => sealed(cx, view, envelope),
    })
}

fn shown(cx: &Cx, view: El, linked: &Linked) -> El {
    match linked {
        Linked::Stated(stated) => {
            view.with(p("", cx.t(Msg::LinkedStated))).all(figures(cx, stated).into_iter()).with(row([leave(cx)]))
        }
        Linked::Answered(survey) => {
            let outcome = Outcome::of(cx.instrument(), &survey.response);
            let stated = Stated::of(Level::Dimensions, cx.instrument(), survey, &outcome);
            let answers = survey.response.answers.iter().flatten().count();
            view.with(told("p", "", &cx.fill_number(Msg::LinkedAnswers, answers)))
                .with(told("p", "hint", &cx.words().place_of(&survey.response)))
                .all(figures(cx, &stated).into_iter())
                .with(p("strong", cx.t(Msg::LinkedUntouched)))
                .with(row([keep(cx, survey), leave(cx)]))
        }
    }
}

/// What a result says: its verdict, and its figures and flags where they go along.
fn figures(cx: &Cx, stated: &Stated) -> Vec<El> {
    let instrument = cx.instrument();
    let words = stated.verdict.text(&instrument.verdicts);
    let decides = stated.kind.decides(stated.verdict);
    let title = classed("div", "title").with(icon::verdict(stated.verdict)).with(told("h3", "", &words.title));
    let title =
        classed("header", "verdict").attr("part", "verdict").set("data-verdict", stated.verdict.name()).with(title);
    let mut all = vec![title.maybe(decides.then(|| told("p", "lead", &words.text)))];
    let Some(details) = &stated.details else { return all };
    if let Some(measures) = &details.measures {
        let index = measures.index.map_or_else(|| cx.t(Msg::Unclear).to_owned(), |index| index.to_string());
        let range = cx.words().range(measures.low, measures.high);
        let list = el("dl").fact(cx.t(Msg::Index), &index).fact(cx.t(Msg::PossibleRange), &range);
        let row = |score: &Score| {
            let [figure, range, _] = cx.words().score(score);
            cells(&instrument.dimensions[score.dimension].title, &[figure, range])
        };
        let columns = [Msg::Dimension, Msg::Score, Msg::RangeColumn];
        all.extend([list, table(cx, Msg::Dimensions, 1, &columns, measures.dimensions.iter().map(row))]);
    }
    let flags = details.fired.iter().map(|&flag| told("span", "", &instrument.flags[flag].text));
    all.push(subheading("h4", cx.t(Msg::Flags)));
    all.push(if details.fired.is_empty() { p("", cx.t(Msg::NoFlags)) } else { el("ul").entries(flags) });
    all
}

fn sealed(cx: &Cx, view: El, envelope: Envelope) -> El {
    let (aside, instrument) = (&cx.state.aside, cx.state.instrument.clone());
    let (send, words, asked) = (cx.send.clone(), aside.passphrase.clone(), aside.asked());
    let press = Callback::from(move |_: Event| {
        let (send, instrument, asked) = (send.clone(), instrument.clone(), asked.clone());
        crypto::open(&words, &envelope, move |opened| {
            send.emit(Action::Aside(match opened.map(|content| Linked::unpack(&content, &instrument)) {
                Ok(Some(linked)) => AsideAction::Opened(asked, Rc::new(linked)),
                Ok(None) => AsideAction::Failed(asked, Msg::LinkDamaged),
                Err(error) => AsideAction::Failed(asked, failure(error)),
            }));
        });
    });
    let field = passphrase(cx, Msg::Passphrase, None, "off", &press);
    let open = press_button(Weight::Primary, cx.t(Msg::OpenLink), on(On::Click, press));
    view.with(p("", cx.t(Msg::LinkedSealed))).with(field).with(row([open, leave(cx)]))
}

fn keep(cx: &Cx, survey: &Survey) -> El {
    let name = cx.t(Msg::LinkedProject).into();
    done(cx, Weight::Primary, Msg::LinkedKeep, Action::Aside(AsideAction::Keep(name, survey.clone())))
}

fn leave(cx: &Cx) -> El {
    done(cx, Weight::Plain, Msg::LinkedLeave, Action::Unlinked)
}

/// The link was looked at: it goes from the address, so that a reload does not show it again.
fn done(cx: &Cx, weight: Weight, label: Msg, action: Action) -> El {
    let send = cx.send.clone();
    let press = Callback::from(move |_: Event| {
        address::forget_fragment();
        send.emit(action.clone());
    });
    press_button(weight, cx.t(label), on(On::Click, press))
}
