//! What each action on projects does to the widget's state, without a browser.

mod common;
#[path = "common/widget.rs"]
mod widget;

use std::rc::Rc;

use common::{default_instrument, json};
use crm_readiness::{
    app::{
        keep::Keeping,
        projects::{ProjectAction, file_name, name_of},
        state::{Action, Choice, Confirm, Focus, Notice, State, View},
    },
    core::{instrument::Version, json::Json, limits, migrate::Dropped, project::Portfolio, response::Answer},
    words::pack::LANGUAGES,
};
use widget::{LEAD, SELECTION, after, answered, intro};

fn project(action: ProjectAction) -> Action {
    Action::Project(action)
}

fn names(state: &State) -> Vec<String> {
    let english = LANGUAGES[0].catalogue();
    state.portfolio.projects().iter().map(|project| name_of(project, english)).collect()
}

/// Two projects: the first answered with 3, the second, which is open, with 1.
fn two() -> State {
    let state = after(answered(intro(), 3), [Action::Go(View::Home), project(ProjectAction::New)]);
    after(answered(state, 1), [Action::Go(View::Home)])
}

#[test]
fn a_person_with_one_project_never_named_it() {
    let state = answered(intro(), 3);
    assert_eq!((names(&state), &*state.project().name), (vec!["Project 1".to_owned()], ""));
}

#[test]
fn a_new_project_is_open_with_nothing_of_the_last_one_but_the_role() {
    let state = after(answered(intro(), 3), [Action::Go(View::Home), project(ProjectAction::New)]);
    assert_eq!((state.survey(), state.view), (None, View::Home));
    assert_eq!((state.choice.stage, state.choice.role), (None, Some(LEAD)));
    assert_eq!((names(&state), state.focus.1), (vec!["Project 1".into(), "Project 2".into()], Some(Focus::Project(2))));
}

#[test]
fn a_new_project_has_the_stage_that_the_page_chose_beforehand() {
    let preset = Choice { stage: Some(4), ..Choice::default() };
    let state = after(answered(intro(), 3), [Action::Preset(preset), project(ProjectAction::New)]);
    assert_eq!((state.choice.stage, state.choice.role), (Some(4), Some(LEAD)));
}

#[test]
fn answers_go_to_the_open_project_alone() {
    let state = after(two(), [Action::Answer(0, Some(Answer::DontKnow))]);
    let answer = |place: usize| state.portfolio.projects()[place].survey.as_ref().unwrap().response.answers[0];
    assert_eq!((answer(0), answer(1)), (Some(Answer::Option(3)), Some(Answer::DontKnow)));
}

#[test]
fn opening_leads_to_the_result_or_to_where_the_project_stands() {
    let done = after(two(), [project(ProjectAction::Open(1))]);
    assert_eq!((done.view, done.project().id, done.focus.1), (View::Result, 1, Some(Focus::Heading)));
    assert_eq!(done.choice.stage, Some(SELECTION));
    let begun =
        after(two(), [Action::Answer(0, None), project(ProjectAction::Open(1)), project(ProjectAction::Open(2))]);
    assert_eq!(begun.view, View::Intro, "something is open");
    let blank = after(two(), [project(ProjectAction::New), project(ProjectAction::Open(3))]);
    assert_eq!((blank.view, blank.survey()), (View::Intro, None));
}

#[test]
fn a_name_is_the_persons_until_it_is_emptied() {
    let renamed = after(two(), [project(ProjectAction::Rename(1, "Müller".into()))]);
    assert_eq!(names(&renamed), ["Müller", "Project 2"]);
    let emptied = after(renamed, [project(ProjectAction::Rename(1, "  ".into()))]);
    assert_eq!(names(&emptied)[0], "Project 1");
}

#[test]
fn a_copy_says_that_it_is_one_and_is_not_opened() {
    let state = after(two(), [project(ProjectAction::Duplicate(1, "Project 1 (copy)".into()))]);
    assert_eq!(names(&state), ["Project 1", "Project 1 (copy)", "Project 2"]);
    assert_eq!((state.project().id, state.focus.1), (2, Some(Focus::Project(3))));
    assert_eq!(state.portfolio.projects()[1].survey, state.portfolio.projects()[0].survey);
}

#[test]
fn a_project_is_deleted_when_that_is_confirmed_and_comes_back_when_it_is_undone() {
    let before = two();
    let asked = after(before.clone(), [Action::Ask(Confirm::DeleteProject(2))]);
    assert_eq!(asked.portfolio, before.portfolio);
    let kept = after(asked.clone(), [Action::Dismiss]);
    assert_eq!((&kept.portfolio, kept.focus.1), (&before.portfolio, Some(Focus::Asked)));
    let gone = after(asked, [Action::Confirmed]);
    assert_eq!((names(&gone), gone.project().id), (vec!["Project 1".to_owned()], 1));
    assert_eq!((gone.focus.1, gone.view), (Some(Focus::Notice), View::Home));
    let back = after(gone.clone(), [Action::Undo]);
    assert_eq!((&back.portfolio, back.focus.1, &back.notice), (&before.portfolio, Some(Focus::Project(2)), &None));
    assert_eq!(back.after(Action::Undo), None, "once");
    let left = after(gone, [Action::Go(View::Intro), Action::Undo]);
    assert_eq!(left.portfolio.projects().len(), 1, "with the next view it is over");
}

#[test]
fn deleting_the_only_project_leaves_nothing_to_save() {
    let state = after(answered(intro(), 3), [Action::Ask(Confirm::DeleteProject(1)), Action::Confirmed]);
    assert!(state.portfolio.is_blank());
    assert!(after(state, [Action::Undo]).survey().is_some());
}

#[test]
fn forgetting_forgets_every_project() {
    let state = after(two(), [Action::Ask(Confirm::Forget), Action::Confirmed]);
    assert!(state.portfolio.is_blank());
    assert_eq!(state.choice, Choice::default());
}

#[test]
fn starting_anew_leaves_name_and_other_projects_alone() {
    let named = after(two(), [project(ProjectAction::Rename(2, "Müller".into()))]);
    let anew = after(named, [Action::Ask(Confirm::StartAnew), Action::Confirmed]);
    assert_eq!((names(&anew), anew.survey()), (vec!["Project 1".into(), "Müller".into()], None));
    assert!(anew.portfolio.projects()[0].survey.is_some());
}

#[test]
fn a_projects_file_stands_beside_the_others_and_replaces_nothing() {
    let state = two();
    let file = state.project().to_file(&state.instrument);
    let loaded = after(state.clone(), [Action::File(Ok(file))]);
    assert_eq!(loaded.portfolio.projects()[..2], *state.portfolio.projects());
    assert_eq!((loaded.project().id, &loaded.project().survey), (3, &state.project().survey));
    assert_eq!((loaded.view, &loaded.notice), (View::Home, &Some(Notice::ProjectLoaded)));
}

#[test]
fn a_projects_file_takes_the_place_of_a_blank_project_that_is_alone() {
    let file = two().project().to_file(&intro().instrument);
    let loaded = after(intro(), [Action::Go(View::Home), Action::File(Ok(file.clone()))]);
    assert_eq!((names(&loaded), loaded.project().id), (vec!["Project 1".to_owned()], 1));
    assert!(loaded.survey().is_some());
    let named = after(intro(), [project(ProjectAction::Rename(1, "Mine".into())), Action::File(Ok(file))]);
    assert_eq!(names(&named), ["Mine", "Project 2"], "a name is something already");
}

#[test]
fn a_project_is_told_from_others_by_what_it_got_first() {
    let first = after(two(), [project(ProjectAction::Identify("a1".into()))]);
    assert_eq!((&*first.project().uid, &*first.portfolio.projects()[0].uid), ("a1", ""), "the open one alone");
    assert_eq!(first.focus, two().focus, "nothing is to be seen of it");
    assert_eq!(first.after(project(ProjectAction::Identify("b2".into()))), None);
}

#[test]
fn a_file_of_an_unnamed_project_is_called_after_the_survey_and_the_day() {
    let state = two();
    let named = after(state.clone(), [project(ProjectAction::Rename(2, " Müller ".into()))]);
    let name = |state: &State, ending| file_name(&state.instrument, state.project(), "2026-11-22", ending);
    assert_eq!(name(&state, ".html"), "crm-readiness-2026-11-22.html");
    assert_eq!(name(&named, "-radar.svg"), "crm-readiness-Müller-2026-11-22-radar.svg");
}

#[test]
fn answers_of_another_version_are_told_to_have_come_over_in_part() {
    let old = json(
        r#"{"instrument": {"id": "crm-readiness", "version": "0.9.0"}, "stage": "idea", "role": "lead",
                       "answers": {"SPO1": 2, "OLD1": 3}}"#,
    );
    let file = after(intro(), [Action::File(Ok(old.clone()))]);
    let Some(Notice::Migrated(dropped)) = &file.notice else { panic!("{:?}", file.notice) };
    assert_eq!((dropped.len(), file.is_answered(0)), (1, true));
    let saved =
        Json::object([("format", Json::text("crm-readiness-saved")), ("version", Json::Int(1)), ("survey", old)]);
    let (keeping, portfolio) = Keeping::on_reading(Some(saved), &default_instrument());
    let restored = after(intro(), [Action::Restored(keeping, portfolio)]);
    assert!(matches!(restored.notice, Some(Notice::Migrated(_))));
    assert_eq!(restored.instrument.version, Version { major: 1, minor: 0, patch: 0 });
}

#[test]
fn what_another_tab_stores_cannot_be_mixed_with_what_was_deleted_here() {
    let gone = after(two(), [Action::Ask(Confirm::DeleteProject(2)), Action::Confirmed]);
    let theirs = answered(intro(), 2).portfolio;
    let used = after(gone, [Action::UseThose(Keeping::Saved, Some(theirs.clone())), Action::Undo]);
    assert_eq!(used.portfolio, theirs);
}

#[test]
fn what_did_not_come_over_is_told_also_when_another_tabs_projects_are_used() {
    let mut theirs = Portfolio::default();
    theirs.open_mut().dropped = vec![Dropped::Item("OLD1".into())];
    let used = after(two(), [Action::UseThose(Keeping::Saved, Some(theirs))]);
    assert_eq!(used.notice, Some(Notice::Migrated(vec![Dropped::Item("OLD1".into())])));
}

#[test]
fn only_answers_begin_a_survey_for_the_page_around_it() {
    let restored = after(intro(), [Action::Restored(Keeping::Saved, Some(two().portfolio))]);
    let looked = after(restored, [project(ProjectAction::Rename(1, "A".into())), project(ProjectAction::Open(1))]);
    assert_eq!((looked.own, looked.begun), (true, false));
    assert!(after(looked, [Action::Answer(0, None)]).begun);
}

#[test]
fn only_what_the_person_has_deleted_is_a_deletion_for_the_page_around_it() {
    let restored = after(intro(), [Action::Restored(Keeping::Saved, Some(two().portfolio))]);
    let anew = after(restored.clone(), [Action::Ask(Confirm::StartAnew), Action::Confirmed]);
    let forgotten = after(anew.clone(), [Action::Ask(Confirm::Forget), Action::Confirmed]);
    assert_eq!((restored.deletions, anew.deletions, forgotten.deletions), (0, 1, 2));
    let reopen =
        Action::Reopen(Rc::new(default_instrument()), Choice::default(), Keeping::Saved, Some(two().portfolio));
    let others = [Action::UseThose(Keeping::Saved, None), reopen];
    for other in others {
        assert_eq!(after(forgotten.clone(), [other]).deletions, 2);
    }
}

#[test]
fn the_list_of_projects_follows_another_tab_as_long_as_nothing_changed_here() {
    let quiet = after(intro(), [Action::Go(View::Home)]);
    let stored = Action::StoredElsewhere(Keeping::Saved, Some(two().portfolio));
    let followed = after(quiet, [stored.clone()]);
    assert_eq!((followed.portfolio, followed.view), (two().portfolio, View::Home));
    let mine = after(intro(), [Action::Go(View::Home), project(ProjectAction::Rename(1, "Mine".into()))]);
    assert_eq!(after(mine, [stored]).keeping, Keeping::Elsewhere);
    assert_ne!(two().portfolio, Portfolio::default());
}

#[test]
fn the_largest_project_that_a_browser_keeps_can_be_loaded_from_its_file() {
    let mut state = answered(intro(), 3);
    let note: Rc<str> = "漢".repeat(limits::NOTE).into();
    let survey = state.portfolio.open_mut().survey.as_mut().unwrap();
    survey.response.notes.fill(note);
    let file = serde_json::to_string(&state.project().to_file(&state.instrument)).unwrap();
    let kept = file.encode_utf16().count();
    // The notes of every step of the plan are as large again.
    assert!(2 * file.len() < limits::PROJECT_BYTES && 2 * kept < 5_000_000, "{} bytes", file.len());
    const { assert!(3 * 5 * 1024 * 1024 <= limits::PROJECT_BYTES, "all that is kept takes three bytes a unit at the most") };
}
