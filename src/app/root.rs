//! The component at the root: it holds the state, shows the view, and lets effects follow changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        cx::Cx,
        effects::{self, Elsewhere, Keeper, Told},
        parts::el::classed,
        state::{Action, Choice, Notice, State, View},
        views,
    },
    browser::{
        dom,
        events::Host,
        storage::{Kind, Slot},
    },
    core::instrument::Instrument,
    i18n::Msg,
};

/// What the element gives to its widget.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is asked.
    pub instrument: Rc<Instrument>,
    /// Where the answers are kept.
    pub slot: Slot,
    /// The element, for events.
    pub host: Host,
    /// The page's own heading, in place of the instrument's title.
    pub heading: Option<AttrValue>,
    /// What the page chose beforehand.
    pub choice: Choice,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}

/// The widget.
#[component]
pub fn Root(props: &Props) -> Html {
    let root = use_node_ref();
    // Where answers are kept is decided when the survey starts, and stays.
    let keeper = use_memo((), |()| Keeper::new(props.slot.clone()));
    let state = use_reducer({
        let (props, keeper) = (props.clone(), keeper.clone());
        move || {
            let start = State::new(props.instrument.clone(), props.choice);
            let (keeping, portfolio) = keeper.read(&props.instrument);
            start.after(Action::Restored(keeping, portfolio)).unwrap_or(start)
        }
    });
    let send = use_memo(state.dispatcher(), |dispatcher| {
        let (dispatcher, root) = (dispatcher.clone(), root.clone());
        Callback::from(move |action: Action| {
            // Removing what has the focus makes the browser lay out the old and the new page together.
            if action.leads_away() {
                dom::let_go_of_focus(&root);
            }
            dispatcher.dispatch(action);
        })
    });
    let state: Rc<State> = Rc::new((*state).clone());

    use_saving(&state, &keeper, &send);
    use_watching(&props.instrument, &keeper, &send);
    use_telling(&state, &props.host);
    use_effect_with(state.focus, {
        let (root, state) = (root.clone(), state.clone());
        move |_| effects::move_focus(&root, &state)
    });

    let elsewhere = Elsewhere::new(&keeper, &props.instrument, &send);
    let kept = match keeper.slot().kind() {
        Kind::Local => Msg::KeptLocal,
        Kind::Session => Msg::KeptSession,
        Kind::None => Msg::KeptNowhere,
    };
    let cx = Cx { state: state.clone(), send: (*send).clone(), elsewhere, kept };
    let title = || props.heading.as_deref().unwrap_or(&props.instrument.title);
    // A page that is no longer there (another tab changed the role) leads back to the intro.
    let view = match state.view {
        View::Intro => None,
        View::Question(page) => views::question::question(&cx, page),
        View::Review => views::review::review(&cx),
        View::Result => views::result::result(&cx),
        View::Home => Some(views::home::home(&cx)),
    };
    let view = view.unwrap_or_else(|| views::intro::intro(&cx, title()));
    let outer = classed("div", "root").attr("part", "root").set("lang", &props.instrument.language);
    outer.reference(&root).with(view).into()
}

/// Saves after every change.
#[hook]
fn use_saving(state: &Rc<State>, keeper: &Rc<Keeper>, send: &Rc<Callback<Action>>) {
    let (state, keeper, send) = (state.clone(), keeper.clone(), send.clone());
    use_effect_with((state.portfolio.clone(), state.keeping.may_write()), move |_| {
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

/// Notices what other tabs save.
#[hook]
fn use_watching(instrument: &Rc<Instrument>, keeper: &Rc<Keeper>, send: &Rc<Callback<Action>>) {
    let (instrument, keeper, send) = (instrument.clone(), keeper.clone(), send.clone());
    use_effect_with((), move |()| {
        let listener = keeper.slot().clone().on_change(move || {
            if keeper.is_changed_elsewhere() {
                let (keeping, portfolio) = keeper.peek(&instrument);
                send.emit(Action::StoredElsewhere(keeping, portfolio));
            }
        });
        move || drop(listener)
    });
}

/// Tells the host page what happened: that it did, and how far it got, never an answer.
#[hook]
fn use_telling(state: &Rc<State>, host: &Host) {
    let now = Told::of(state);
    let before = use_mut_ref(|| None);
    let host = host.clone();
    use_effect_with(now, move |now| {
        let before = before.borrow_mut().replace(*now);
        match before {
            None => host.ready(),
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
                if before.started && !now.started {
                    host.reset();
                }
            }
        }
    });
}
