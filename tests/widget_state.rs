//! What each action does to the widget's state, without a browser.

mod common;

use std::rc::Rc;

use common::default_instrument;
use crm_readiness::{
    app::{
        files::FileError,
        keep::Keeping,
        state::{Action, Choice, Confirm, Focus, LAST_PART, Notice, Rest, State, View},
    },
    core::{
        asked::Form,
        json::Json,
        kind::Kind,
        project::Portfolio,
        response::{Answer, Response},
        stated::Level,
        wire::Survey,
    },
};

const LEAD: usize = 1;
const USER: usize = 2;
const SELECTION: usize = 1;

fn intro() -> State {
    State::new(Rc::new(default_instrument()), Choice::default())
}

fn after(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state, |state, action| state.after(action).unwrap_or(state))
}

fn begun(form: Form, role: usize) -> State {
    let choose = [Action::ChooseStage(SELECTION), Action::ChooseRole(role), Action::ChooseForm(form), Action::Begin];
    after(intro(), choose)
}

fn answered(state: State) -> State {
    let answers = state.asked().into_iter().map(|item| Action::Answer(item, Some(Answer::Option(3))));
    after(state, answers)
}

fn file_of(state: &State) -> Json {
    state.survey().unwrap().to_file(&state.instrument)
}

#[test]
fn nothing_begins_before_stage_and_role_are_chosen() {
    let state = after(intro(), [Action::ChooseRole(LEAD), Action::Begin]);
    assert_eq!((state.view, state.survey(), &state.notice), (View::Intro, None, &Some(Notice::Incomplete)));
    assert_eq!(state.focus.1, Some(Focus::Notice));
}

#[test]
fn asked_are_the_items_of_the_form_for_this_role_whose_stage_has_come() {
    assert_eq!(begun(Form::Full, LEAD).asked().len(), 40, "one item is asked only when live");
    assert_eq!(begun(Form::Short, LEAD).asked().len(), 12);
    assert_eq!(begun(Form::Full, USER).asked().len(), 16);
    let live = after(
        intro(),
        [Action::ChooseStage(4), Action::ChooseRole(LEAD), Action::ChooseForm(Form::Full), Action::Begin],
    );
    assert_eq!(live.asked().len(), 41);
}

#[test]
fn answering_never_turns_the_page() {
    let state = begun(Form::Full, LEAD);
    let page = state.view;
    assert_eq!(page, View::Question(0));
    assert_eq!(answered(state).view, page);
}

#[test]
fn an_answer_can_be_cleared_and_the_focus_stays_with_its_item() {
    let state = after(begun(Form::Full, LEAD), [Action::Answer(0, Some(Answer::Option(2))), Action::Answer(0, None)]);
    assert!(!state.is_answered(0));
    assert_eq!(state.focus.1, Some(Focus::Item(0)));
}

#[test]
fn an_action_that_changes_nothing_gives_no_new_state() {
    let state = after(begun(Form::Full, LEAD), [Action::Answer(0, Some(Answer::Option(2)))]);
    assert_eq!(state.after(Action::Answer(0, Some(Answer::Option(2)))), None);
}

#[test]
fn going_on_leads_to_the_first_page_where_something_is_open() {
    let state = begun(Form::Full, LEAD);
    let first: Vec<usize> = state.pages()[0].1.clone();
    let state = after(state, first.into_iter().map(|item| Action::Answer(item, Some(Answer::DontKnow))));
    let state = after(state, [Action::Go(View::Intro), Action::Continue]);
    assert_eq!(state.view, View::Question(1));
    assert_eq!(after(answered(state), [Action::Continue]).view, View::Review);
}

#[test]
fn changing_stage_or_role_keeps_the_answers() {
    let state = after(begun(Form::Full, LEAD), [Action::Answer(0, Some(Answer::Option(2)))]);
    let state = after(state, [Action::Go(View::Intro), Action::ChooseAgain, Action::ChooseRole(USER), Action::Begin]);
    assert!(state.is_answered(0));
    assert_eq!(state.survey().unwrap().response.role, USER);
}

#[test]
fn the_short_check_goes_on_to_the_full_one_with_its_answers() {
    let state = after(answered(begun(Form::Short, LEAD)), [Action::Go(View::Result), Action::GoOnFull]);
    assert_eq!((state.asked().len(), state.answered(&state.asked())), (40, 12));
    assert_eq!(state.view, View::Question(0));
}

#[test]
fn an_answer_changed_from_the_result_leads_back_to_it() {
    let state = after(answered(begun(Form::Full, LEAD)), [Action::Go(View::Result), Action::Change(7)]);
    assert!(matches!(state.view, View::Question(_)));
    assert_eq!((state.changing, state.focus.1), (Some(7), Some(Focus::Item(7))));
    let by_way = after(state.clone(), [Action::Go(View::Question(0))]);
    assert_eq!(by_way.changing, Some(7), "another page on the way does not lose the way back");
    let back = after(by_way, [Action::Go(View::Result)]);
    assert_eq!((back.changing, back.focus.1), (None, Some(Focus::Entry(7))));
    assert_eq!(back.painted, LAST_PART, "the entry is there to take the focus");
}

#[test]
fn the_result_begins_with_its_first_part_whenever_it_is_gone_to() {
    let shown = after(answered(begun(Form::Full, LEAD)), [Action::Go(View::Result)]);
    let whole = after(shown, (0..LAST_PART).map(|_| Action::Painted));
    assert_eq!(whole.painted, LAST_PART);
    let again = after(whole, [Action::Go(View::Review), Action::Go(View::Result)]);
    assert_eq!(again.painted, 0);
}

#[test]
fn what_counts_is_shown_also_when_another_role_or_form_asks_less() {
    let full = answered(begun(Form::Full, LEAD));
    assert_eq!(Kind::of(&full.instrument, full.survey().unwrap()), Kind::Whole);
    let again =
        [Action::Go(View::Intro), Action::ChooseAgain, Action::ChooseRole(USER), Action::ChooseForm(Form::Short)];
    let less = after(full, again.into_iter().chain([Action::Begin]));
    assert_eq!(less.asked().len(), 40);
    assert_eq!(Kind::of(&less.instrument, less.survey().unwrap()), Kind::Whole);
}

#[test]
fn choosing_again_can_be_left_as_it_was() {
    let state = begun(Form::Full, LEAD);
    let again = [Action::Go(View::Intro), Action::ChooseAgain, Action::ChooseRole(USER), Action::Dismiss];
    let left = after(state.clone(), again);
    assert_eq!((left.survey(), left.choice, left.choosing), (state.survey(), state.choice, false));
}

#[test]
fn a_question_that_is_declined_leaves_a_choice_as_it_was() {
    let state = begun(Form::Full, LEAD);
    let again = [Action::Go(View::Intro), Action::ChooseAgain, Action::ChooseRole(USER), Action::Ask(Confirm::Forget)];
    let asked = after(state, again);
    let declined = after(asked.clone(), [Action::Dismiss]);
    assert_eq!((declined.choosing, declined.choice.role), (true, Some(USER)));
    assert_eq!((declined.confirm, declined.focus.1), (None, Some(Focus::Asked)));
}

#[test]
fn what_is_still_to_be_chosen_is_said_no_more_in_another_view() {
    let refused = after(intro(), [Action::Begin]);
    assert_eq!((&refused.notice, refused.focus.1), (&Some(Notice::Incomplete), Some(Focus::Notice)));
    assert_eq!(after(refused, [Action::Go(View::Home), Action::Go(View::Intro)]).notice, None);
}

#[test]
fn what_is_handed_over_twice_is_counted_twice() {
    let shared = after(answered(begun(Form::Full, LEAD)), [Action::Go(View::Result), Action::Shared, Action::Shared]);
    assert_eq!(shared.shared, 2);
    assert_eq!(after(shared, [Action::ShareLevel(Level::Everything)]).shared, 0);
}

#[test]
fn a_tab_that_nobody_touched_follows_the_other_one() {
    let theirs = begun(Form::Full, LEAD);
    let more = after(theirs.clone(), [Action::Answer(0, Some(Answer::Option(1)))]);
    let stored = |state: &State| Action::StoredElsewhere(Keeping::Saved, Some(state.portfolio.clone()));
    let followed = after(intro(), [stored(&theirs), stored(&more)]);
    assert_eq!((followed.survey(), &followed.keeping), (more.survey(), &Keeping::Saved));
}

#[test]
fn the_focus_is_never_left_on_a_button_that_went_away() {
    let torn = after(begun(Form::Full, LEAD), [Action::Kept(Keeping::Elsewhere)]);
    let kept = after(torn.clone(), [Action::KeepThese]);
    assert_eq!((kept.keeping, kept.focus.1), (Keeping::Saved, Some(Focus::Heading)));
    let used = after(torn, [Action::UseThose(Keeping::Saved, None)]);
    assert_eq!((used.view, used.survey(), used.focus.1), (View::Intro, None, Some(Focus::Heading)));
}

#[test]
fn nothing_is_deleted_before_it_is_confirmed() {
    let begun = answered(begun(Form::Full, LEAD));
    for confirm in [Confirm::StartAnew, Confirm::Forget] {
        let asked = after(begun.clone(), [Action::Ask(confirm)]);
        assert_eq!(asked.survey(), begun.survey());
        let kept = after(asked.clone(), [Action::Dismiss]);
        assert_eq!((kept.survey(), &kept.confirm, kept.focus.1), (begun.survey(), &None, Some(Focus::Asked)));
        let gone = after(asked, [Action::Confirmed]);
        assert_eq!((gone.survey(), gone.view), (None, View::Intro));
    }
}

#[test]
fn a_file_replaces_answers_only_when_that_is_confirmed() {
    let full = answered(begun(Form::Full, LEAD));
    let mine = after(begun(Form::Full, USER), [Action::Answer(0, Some(Answer::Option(0)))]);
    let asked = after(mine.clone(), [Action::File(Ok(file_of(&full)))]);
    assert_eq!(asked.survey(), mine.survey());
    let loaded = after(asked, [Action::Confirmed]);
    assert_eq!(loaded.survey(), full.survey());
    assert_eq!((loaded.view, loaded.notice), (View::Result, Some(Notice::Loaded)));
    let into_nothing = after(intro(), [Action::File(Ok(file_of(&full)))]);
    assert_eq!(into_nothing.survey(), full.survey());
}

#[test]
fn a_file_with_open_questions_leads_to_the_review() {
    let some = after(begun(Form::Full, LEAD), [Action::Answer(0, Some(Answer::Option(1)))]);
    assert_eq!(after(intro(), [Action::File(Ok(file_of(&some)))]).view, View::Review);
}

#[test]
fn a_bad_file_is_explained_and_changes_nothing() {
    let state = answered(begun(Form::Full, LEAD));
    let bad =
        [Ok(Json::Null), Err(FileError::NotJson("x".into())), Err(FileError::TooLarge), Err(FileError::Unreadable)];
    for file in bad {
        let told = after(state.clone(), [Action::File(file)]);
        assert!(told.notice.is_some() && told.focus.1 == Some(Focus::Notice));
        assert_eq!((told.survey(), told.view), (state.survey(), state.view));
    }
}

#[test]
fn what_another_tab_stores_is_taken_over_only_where_nothing_is_lost() {
    let theirs = answered(begun(Form::Full, LEAD));
    let stored = || Action::StoredElsewhere(Keeping::Saved, Some(theirs.portfolio.clone()));
    assert_eq!(after(intro(), [stored()]).survey(), theirs.survey());
    let mine = begun(Form::Full, USER);
    let told = after(mine.clone(), [stored()]);
    assert_eq!((told.survey(), &told.keeping), (mine.survey(), &Keeping::Elsewhere));
}

#[test]
fn what_cannot_be_read_is_left_alone_until_the_person_forgets_it() {
    let instrument = default_instrument();
    let (damaged, none) = Keeping::on_reading(Some(Json::Null), &instrument);
    assert!(none.is_none() && !damaged.may_write());
    let newer = Json::object([("format", Json::text("crm-readiness-saved")), ("version", Json::Int(9))]);
    assert_eq!(Keeping::on_reading(Some(newer), &instrument).0, Keeping::Newer);
    let state = after(intro(), [Action::Restored(damaged, None), Action::Ask(Confirm::Forget), Action::Confirmed]);
    assert!(state.keeping.may_write());
}

#[test]
fn a_saved_survey_is_offered_not_forced() {
    let mut saved = Portfolio::default();
    let survey = Survey { response: Response::new(&default_instrument(), SELECTION, LEAD), form: Form::Short };
    saved.open_mut().survey = Some(survey);
    let state = after(intro(), [Action::Restored(Keeping::Saved, Some(saved))]);
    assert_eq!(state.view, View::Intro);
    assert_eq!(state.choice, Choice { stage: Some(SELECTION), role: Some(LEAD), form: Some(Form::Short) });
}

#[test]
fn what_the_result_needs_takes_the_focus_only_where_it_is_waited_for() {
    let elsewhere = after(begun(Form::Full, LEAD), [Action::Rest(Rest::Missing)]);
    assert_eq!(elsewhere.focus, begun(Form::Full, LEAD).focus);
    let waiting = after(elsewhere, [Action::Go(View::Result)]);
    assert_eq!((waiting.view, waiting.rest), (View::Result, Rest::Missing));
    let came = after(waiting.clone(), [Action::Rest(Rest::Coming), Action::Rest(Rest::There)]);
    assert_eq!((came.rest, came.focus.1, came.focus.0), (Rest::There, Some(Focus::Heading), waiting.focus.0 + 2));
    assert_eq!(came.after(Action::Rest(Rest::There)), None);
}
