//! What is tried beside the survey, without a browser: it changes no answer, and ends where it no longer fits.

mod common;

use std::rc::Rc;

use common::default_instrument;
use crm_readiness::{
    app::{
        aside::{Aside, AsideAction, Asked, Copied, TriedAt},
        keep::Keeping,
        state::{Action, Choice, Focus, Rest, State, View},
    },
    core::{
        asked::Form,
        link::content::Linked,
        project::Portfolio,
        response::{Answer, Response},
        stated::Level,
        wire::Survey,
    },
    i18n::Msg,
};

fn survey(state: &State) -> Survey {
    let mut response = Response::new(&state.instrument, 1, 1);
    response.answers[0] = Some(Answer::Option(2));
    Survey { response, form: Form::Full }
}

fn at_result() -> State {
    let mut state = State::new(Rc::new(default_instrument()), Choice::default());
    state.portfolio.open_mut().survey = Some(survey(&state));
    state.view = View::Result;
    state
}

fn after(state: State, actions: impl IntoIterator<Item = AsideAction>) -> State {
    actions.into_iter().fold(state, |state, action| state.after(Action::Aside(action)).unwrap_or(state))
}

fn asked(state: &State) -> Asked {
    state.aside.asked()
}

fn made(state: &State) -> AsideAction {
    AsideAction::Made(asked(state), "https://example.com/#crm-readiness=x".into())
}

#[test]
fn tried_answers_change_no_answer_and_end_with_the_view() {
    let start = at_result();
    let own = start.survey().unwrap().clone();
    let tries = [AsideAction::TryStep(0, 3), AsideAction::Try(1, Some(Answer::DontKnow)), AsideAction::Try(1, None)];
    let state = after(start, tries);
    assert_eq!(state.aside.tried, [(0, Answer::Option(3))]);
    assert_eq!(state.survey().unwrap(), &own);
    assert!(!state.own, "nothing to save");
    let gone = state.after(Action::Change(0)).unwrap();
    assert!(gone.aside.tried.is_empty());
    let stopped = after(state.clone(), [AsideAction::StopTrying]);
    assert!(stopped.aside.tried.is_empty() && stopped.aside.round > state.aside.round, "the lists are made anew");
    assert_eq!(stopped.focus.1, Some(Focus::Tried(TriedAt::Answer(1))), "the person stays where they are");
}

#[test]
fn a_step_that_is_tried_is_not_when_it_is_pressed_again() {
    let step = AsideAction::TryStep(0, 3);
    let state = after(at_result(), [step.clone(), AsideAction::TryStep(1, 3), step]);
    assert_eq!(state.aside.tried, [(1, Answer::Option(3))]);
}

#[test]
fn a_link_that_was_made_goes_when_something_else_is_chosen_for_it() {
    let others = [AsideAction::Level(Level::Everything), AsideAction::Passphrase("x".into())];
    for other in others {
        let state = at_result();
        let made = made(&state);
        let state = after(state, [made]);
        assert_eq!((state.aside.made.is_some(), state.focus.1), (true, Some(Focus::Link)));
        assert_eq!(after(state, [other]).aside.made, None);
    }
    let state = at_result();
    let actions =
        [made(&state), AsideAction::Copied(Copied::Link), AsideAction::Failed(asked(&state), Msg::SealFailed)];
    let state = after(state, actions);
    let state = state.after(Action::Go(View::Review)).unwrap();
    assert_eq!((&state.aside.made, state.aside.copied, state.aside.problem), (&None, None, None));
}

#[test]
fn what_comes_of_a_link_is_dropped_when_something_else_was_chosen_meanwhile() {
    let others = [
        AsideAction::Level(Level::Everything),
        AsideAction::Passphrase("x".into()),
        AsideAction::Passphrase("".into()),
    ];
    for (n, other) in others.into_iter().enumerate() {
        let start = after(at_result(), [AsideAction::Passphrase("secret".into())]);
        let late = [made(&start), AsideAction::Failed(asked(&start), Msg::SealFailed)];
        let state = after(after(start, [other]), late);
        assert_eq!((&state.aside.made, state.aside.problem), (&None, None), "{n}");
    }
    let start = after(at_result(), [AsideAction::Passphrase("secret".into())]);
    let late = made(&start);
    let back = [Action::Go(View::Question(0)), Action::Answer(1, Some(Answer::Option(0))), Action::Go(View::Result)];
    let elsewhere = back.into_iter().fold(start, |state, action| state.after(action).unwrap_or(state));
    assert_eq!(after(elsewhere, [late]).aside.made, None, "a link with the answers of before");
    let start = State::new(Rc::new(default_instrument()), Choice::default());
    let first = start.after(Action::Linked("crm-readiness=a".into())).unwrap();
    let linked = Rc::new(Linked::Answered(survey(&first)));
    let late = AsideAction::Opened(asked(&first), linked);
    let second = first.after(Action::Linked("crm-readiness=b".into())).unwrap();
    assert_eq!(after(second, [late]).aside.opened, None, "what the first link holds is not shown as the second one's");
}

#[test]
fn a_link_is_left_for_the_view_in_which_it_was_followed() {
    let start = at_result();
    let linked = start.after(Action::Linked("crm-readiness=a".into())).unwrap();
    let linked = linked.after(Action::Linked("crm-readiness=b".into())).unwrap();
    let left = linked.after(Action::Unlinked).unwrap();
    assert_eq!((left.view, &left.aside.fragment), (View::Result, &None));
    assert_eq!(start.after(Action::Unlinked), None, "no link is looked at");
}

#[test]
fn a_link_is_looked_at_while_ones_own_is_read_and_left_untouched() {
    let state = State {
        view: View::Linked,
        keeping: Keeping::Reading,
        aside: Aside::at(Some("crm-readiness=x".into()), None),
        ..State::new(Rc::new(default_instrument()), Choice::default())
    };
    let mut own = Portfolio::default();
    own.open_mut().survey = Some(survey(&state));
    let state = state.after(Action::Restored(Keeping::Saved, Some(own.clone()))).unwrap();
    let state = state.after(Action::Rest(Rest::There)).unwrap();
    assert_eq!((state.view, &state.portfolio), (View::Linked, &own));
    assert_eq!(state.focus.1, Some(Focus::Heading));
    let state = state.after(Action::Unlinked).unwrap();
    assert_eq!((state.view, &state.portfolio, &state.aside.fragment), (View::Intro, &own, &None));
}

#[test]
fn what_a_link_holds_takes_the_place_of_nothing() {
    let empty = State::new(Rc::new(default_instrument()), Choice::default());
    let state = after(empty.clone(), [AsideAction::Keep("From a link".into(), survey(&empty))]);
    assert_eq!((state.portfolio.projects().len(), state.own), (1, true), "an empty project is filled");

    let state = after(at_result(), [AsideAction::Keep("From a link".into(), survey(&empty))]);
    assert_eq!((state.portfolio.projects().len(), &*state.project().name), (2, "From a link"));
}
