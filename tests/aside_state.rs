//! What is tried beside the survey, without a browser: it changes no answer, and ends where it no longer fits.

mod common;

use std::rc::Rc;

use common::default_instrument;
use crm_readiness::{
    app::{
        aside::{Aside, AsideAction, Copied},
        keep::Keeping,
        projects::ProjectAction,
        state::{Action, Choice, Focus, Rest, State, View},
    },
    core::{
        asked::Form,
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

fn made() -> AsideAction {
    AsideAction::Made("https://example.com/#crm-readiness=x".into())
}

#[test]
fn a_step_is_ruled_out_until_it_is_possible_again_or_another_project_is_open() {
    let state = after(at_result(), [AsideAction::RuleOut(3, true), AsideAction::RuleOut(5, true)]);
    assert_eq!((&*state.aside.ruled_out, state.focus.1), (&[3, 5][..], Some(Focus::Way)));
    let state = after(state, [AsideAction::RuleOut(3, false)]);
    assert_eq!(state.aside.ruled_out, [5]);
    let state = state.after(Action::Go(View::Review)).unwrap();
    assert_eq!(state.aside.ruled_out, [5], "whoever comes back finds it");
    let state = state.after(Action::Project(ProjectAction::New)).unwrap();
    assert!(state.aside.ruled_out.is_empty());
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
}

#[test]
fn a_link_that_was_made_goes_when_something_else_is_chosen_for_it() {
    let others = [AsideAction::Level(Level::Everything), AsideAction::Passphrase("x".into())];
    for other in others {
        let state = after(at_result(), [made()]);
        assert_eq!((state.aside.made.is_some(), state.focus.1), (true, Some(Focus::Link)));
        assert_eq!(after(state, [other]).aside.made, None);
    }
    let state = after(at_result(), [made(), AsideAction::Copied(Copied::Link), AsideAction::Failed(Msg::SealFailed)]);
    let state = state.after(Action::Go(View::Review)).unwrap();
    assert_eq!((&state.aside.made, state.aside.copied, state.aside.problem), (&None, None, None));
}

#[test]
fn a_link_is_looked_at_while_ones_own_is_read_and_left_untouched() {
    let state = State {
        view: View::Linked,
        keeping: Keeping::Reading,
        aside: Aside::at(Some("crm-readiness=x".into())),
        ..State::new(Rc::new(default_instrument()), Choice::default())
    };
    let mut own = Portfolio::default();
    own.open_mut().survey = Some(survey(&state));
    let state = state.after(Action::Restored(Keeping::Saved, Some(own.clone()))).unwrap();
    let state = state.after(Action::Rest(Rest::There)).unwrap();
    assert_eq!((state.view, &state.portfolio), (View::Linked, &own));
    assert_eq!(state.focus.1, Some(Focus::Heading));
    let state = after(state, [AsideAction::Leave]);
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
