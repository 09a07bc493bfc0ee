//! The root: it holds the state, shows the view, and lets effects follow changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        aside::Aside,
        cx::Cx,
        effects::{self, Elsewhere, Keeper},
        hooks::{use_attributes, use_rest, use_saving, use_telling, use_watching},
        keep::Keeping,
        parts::el::classed,
        state::{Action, Choice, Rest, State, View},
        views,
    },
    browser::{
        address, dom,
        events::Host,
        listener::{On, on},
        rest,
        storage::{Kind, Slot},
    },
    core::{fingerprint::Content, instrument::Instrument, link},
    i18n::{Catalogue, Msg, direction},
};

/// What the element gives to its widget.
#[derive(Clone, PartialEq)]
pub struct Props {
    /// The language of the widget's own texts.
    pub catalogue: Catalogue,
    /// What is asked.
    pub instrument: Rc<Instrument>,
    /// What it was read from.
    pub content: Content,
    /// Where the answers are kept.
    pub slot: Slot,
    /// The element, for events.
    pub host: Host,
    /// The page's own heading, in place of the instrument's title.
    pub heading: Option<AttrValue>,
    /// What the page chose beforehand.
    pub choice: Choice,
    /// Whom the person may share the result with.
    pub share_with: Option<AttrValue>,
    /// How to get what the result needs.
    pub rest: rest::Rest,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}

/// The widget.
#[hook]
pub fn use_widget(props: &Props) -> Html {
    let root = use_node_ref();
    let keeping_in = use_state(|| Rc::new(Keeper::new(props.slot.clone())));
    let keeper: Rc<Keeper> = (*keeping_in).clone();
    let state = use_reducer({
        let (props, keeper) = (props.clone(), keeper.clone());
        move || {
            let start = State::new(props.instrument.clone(), props.choice);
            let linked = address::fragment(&props.host).filter(|fragment| link::is_ours(fragment));
            let view = if linked.is_some() { View::Linked } else { View::Intro };
            State { keeping: keeper.look(), view, aside: Aside::at(linked.map(Rc::from), None), ..start }
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

    use_attributes(props, &state, &keeping_in, &send);
    use_saving(&state, &keeper, &send);
    use_watching(&state.instrument, &keeper, &props.rest, &props.host, &send);
    use_telling(&state, &props.host);
    use_rest(props, &state, &keeper, &send);
    use_effect_with(state.focus, {
        let (root, state, send, language) = (root.clone(), state.clone(), send.clone(), props.catalogue.tag);
        move |_| {
            effects::move_focus(&root, &state);
            effects::follow_paints(&state, language, &send);
        }
    });

    let elsewhere = Elsewhere::new(&keeper, &state.instrument, &props.rest, &send);
    let (rest, sent) = (props.rest.clone(), (*send).clone());
    let fetch_rest = on(On::Click, Callback::from(move |_| effects::fetch_rest(&rest, true, &sent)));
    let kept = match keeper.slot().kind() {
        Kind::Local => Msg::KeptLocal,
        Kind::Session => Msg::KeptSession,
        Kind::None => Msg::KeptNowhere,
    };
    let (host, share_with) = (props.host.clone(), props.share_with.clone());
    let key = keeper.slot().key().to_owned();
    let cx = Rc::new(Cx {
        state: state.clone(),
        send: (*send).clone(),
        elsewhere,
        rest: props.rest.clone(),
        fetch_rest,
        host,
        share_with,
        kept,
        key,
        content: props.content.clone(),
        catalogue: props.catalogue,
    });
    let title = || props.heading.as_deref().unwrap_or(&state.instrument.title);
    // A page that is no longer there (another tab changed the role) leads back to the intro.
    let view = match state.view {
        View::Intro if state.keeping == Keeping::Reading => Some(views::waiting::waiting(&cx)),
        View::Intro => None,
        View::Question(page) => views::question::question(&cx, page),
        View::Review => views::review::review(&cx),
        View::Result | View::Home | View::Linked if state.rest != Rest::There => Some(views::waiting::waiting(&cx)),
        View::Result => views::result::result(&cx),
        View::Home => Some(views::home::home(&cx)),
        View::Linked => views::linked::linked(&cx),
    };
    let view = view.unwrap_or_else(|| views::intro::intro(&cx, title()));
    let outer = classed("div", "root").attr("part", "root").set("lang", props.catalogue.tag);
    let outer = outer.attr("dir", direction(props.catalogue.tag));
    outer.reference(&root).with(view).into()
}
