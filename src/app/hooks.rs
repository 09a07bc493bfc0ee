//! What follows a change by itself: the survey is saved, other tabs are watched, the host page is told, and what the page
//! changes is taken over.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        self,
        effects::{self, Keeper, Told},
        keep::Keeping,
        root::Props,
        state::{Action, Notice, State, View},
    },
    browser::{address, events::Host, rest::Rest},
    core::{instrument::Instrument, link, translation::is_translation},
};

/// Takes over what the page changes on the element while the survey runs.
#[hook]
pub fn use_attributes(
    props: &Props,
    state: &Rc<State>,
    keeper: &UseStateHandle<Rc<Keeper>>,
    send: &Rc<Callback<Action>>,
) {
    let choice = props.choice;
    let is_first = use_mut_ref(|| true);
    let sent = send.clone();
    use_effect_with(choice, move |&choice| {
        if !is_first.replace(false) {
            sent.emit(Action::Preset(choice));
        }
    });
    let place = (Rc::as_ptr(&props.instrument), props.slot.clone(), state.rest == app::state::Rest::There);
    let (props, state, keeper, send) = (props.clone(), state.clone(), keeper.clone(), send.clone());
    use_effect_with(place, move |(_, _, readable)| {
        // What reads the storage comes with the rest.
        if !readable {
            return;
        }
        let same = Rc::ptr_eq(&props.instrument, &state.instrument);
        if same && *keeper.slot() == props.slot {
            if state.keeping == Keeping::Reading {
                let (keeping, portfolio) = keeper.read(&state.instrument);
                send.emit(Action::Restored(keeping, portfolio));
            }
            return;
        }
        // The same questions in another language: answers and place stay.
        if *keeper.slot() == props.slot && is_translation(&state.instrument, &props.instrument) {
            return send.emit(Action::Speak(props.instrument.clone()));
        }
        let new = Keeper::new(props.slot.clone());
        send.emit(if same && state.own && !state.portfolio.is_blank() {
            // The survey goes along. What is kept in the new place is not overwritten unasked.
            match new.peek(&props.instrument) {
                (Keeping::Saved, Some(portfolio)) => Action::StoredElsewhere(Keeping::Saved, Some(portfolio)),
                (keeping, _) => Action::Kept(keeping),
            }
        } else {
            let (keeping, portfolio) = new.read(&props.instrument);
            Action::Reopen(props.instrument.clone(), props.choice, keeping, portfolio)
        });
        keeper.set(Rc::new(new));
    });
}

/// Asks for what the result needs, as soon as the first view is there, and again when nothing can go on without: also what
/// the page changes is taken over with it.
#[hook]
pub fn use_rest(props: &Props, state: &State, keeper: &Keeper, send: &Rc<Callback<Action>>) {
    let (rest, send) = (props.rest.clone(), send.clone());
    let changed = !Rc::ptr_eq(&props.instrument, &state.instrument) || *keeper.slot() != props.slot;
    let needed = changed || state.view != View::Intro || state.keeping == Keeping::Reading;
    let there = state.rest == app::state::Rest::There;
    use_effect_with(needed, move |&needed| {
        if !there {
            effects::fetch_rest(&rest, needed, &send);
        }
    });
}

/// Saves after every change.
#[hook]
pub fn use_saving(state: &Rc<State>, keeper: &Rc<Keeper>, send: &Rc<Callback<Action>>) {
    let (state, keeper, send) = (state.clone(), keeper.clone(), send.clone());
    let place = Rc::as_ptr(&keeper);
    use_effect_with((state.portfolio.clone(), state.keeping.may_write(), place), move |_| {
        if state.keeping.may_write() {
            // What is to be forgotten is, also where another tab changed it meanwhile.
            if state.notice == Some(Notice::Forgotten) {
                keeper.overrule();
            }
            let keeping = keeper.save(&state.instrument, &state.portfolio);
            if keeping != state.keeping {
                send.emit(Action::Kept(keeping));
            }
        }
    });
}

/// Notices what other tabs save, and links that are followed within the page.
#[hook]
pub fn use_watching(
    instrument: &Rc<Instrument>,
    keeper: &Rc<Keeper>,
    rest: &Rest,
    host: &Host,
    send: &Rc<Callback<Action>>,
) {
    let host = host.clone();
    let (instrument, keeper, rest, send) = (instrument.clone(), keeper.clone(), rest.clone(), send.clone());
    let place = (Rc::as_ptr(&keeper), Rc::as_ptr(&instrument));
    use_effect_with(place, move |_| {
        let sent = send.clone();
        let link = address::on_fragment(move || {
            let fragment = address::fragment(&host).filter(|fragment| link::is_ours(fragment));
            sent.emit(fragment.map_or(Action::Unlinked, |fragment| Action::Linked(fragment.into())));
        });
        let listener = keeper.slot().clone().on_change(move || {
            let (instrument, keeper, send) = (instrument.clone(), keeper.clone(), send.clone());
            rest.when_there(move || {
                if keeper.is_changed_elsewhere() {
                    let (keeping, portfolio) = keeper.peek(&instrument);
                    send.emit(Action::StoredElsewhere(keeping, portfolio));
                }
            });
        });
        move || drop((listener, link))
    });
}

/// Tells the host page what happened: that it did, and how far it got, never an answer.
#[hook]
pub fn use_telling(state: &Rc<State>, host: &Host) {
    let now = Told::of(state);
    let before = use_mut_ref(|| None);
    let host = host.clone();
    use_effect_with(now, move |now| {
        if !now.ready {
            return;
        }
        let before = before.borrow_mut().replace(*now);
        match before {
            None => host.ready(),
            Some(before) if now.deletions != before.deletions => host.reset(),
            Some(before) if before.project != now.project => {}
            Some(before) => {
                if now.started && !before.started {
                    host.start();
                }
                if now.started && now.answered != before.answered {
                    host.progress(now.answered.0, now.answered.1);
                }
                if now.complete && !before.complete {
                    host.complete();
                }
            }
        }
    });
}
