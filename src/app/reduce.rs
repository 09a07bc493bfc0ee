//! What each action does to the state.

use std::mem;

use crate::{
    app::{
        aside::Aside,
        keep::Keeping,
        state::{Action, Choice, Confirm, Focus, LAST_PART, Notice, State, View},
    },
    core::{
        asked::Form,
        migrate::Dropped,
        project::{Portfolio, Project},
        response::Response,
        wire::Survey,
    },
};

impl State {
    /// The state after an action; `None` when it changes nothing.
    pub fn after(&self, action: Action) -> Option<State> {
        let mut next = self.clone();
        let focus = next.apply(action);
        if focus.is_some() {
            next.focus = (self.focus.0.wrapping_add(1), focus);
        }
        (next != *self).then_some(next)
    }

    fn apply(&mut self, action: Action) -> Option<Focus> {
        match action {
            Action::ChooseStage(stage) => self.choice.stage = Some(stage),
            Action::ChooseRole(role) => self.choice.role = Some(role),
            Action::ChooseForm(form) => self.choice.form = Some(form),
            Action::Begin => return Some(self.begin()),
            Action::Continue => return Some(self.go_on()),
            Action::ChooseAgain => {
                self.choosing = true;
                return Some(Focus::Heading);
            }
            Action::Ask(confirm) => {
                self.confirm = Some(confirm);
                return Some(Focus::Confirm);
            }
            Action::Dismiss => {
                if self.confirm.take().is_some() {
                    return Some(Focus::Asked);
                }
                self.choosing = false;
                self.choose_as_in_survey();
                return Some(Focus::Heading);
            }
            Action::Confirmed => return self.confirmed(),
            Action::Answer(item, answer) => {
                let cleared = answer.is_none();
                if let Some(survey) = self.survey_mut() {
                    survey.response.answers[item] = answer;
                }
                return cleared.then_some(Focus::Item(item));
            }
            Action::Note(item, note) => {
                if let Some(survey) = self.survey_mut() {
                    survey.response.notes[item] = note;
                }
            }
            Action::Go(view) => return Some(self.turn(view)),
            Action::GoToItem(item) => return self.go_to(item),
            Action::Change(item) => {
                let focus = self.go_to(item);
                self.changing = Some(item);
                return focus;
            }
            Action::GoOnFull => {
                if let Some(survey) = self.survey_mut() {
                    survey.form = Form::Full;
                }
                return Some(self.go_on());
            }
            Action::File(file) => return Some(self.file(file)),
            Action::Project(action) => return self.project_action(action),
            Action::Run(action) => return self.run_action(action),
            Action::Plan(action) => return self.plan_action(action),
            Action::Aside(action) => return self.aside_action(action),
            Action::Linked(fragment) => {
                let before = if self.view == View::Linked { self.aside.before } else { Some(self.view) };
                self.aside = Aside::at(Some(fragment), before);
                return Some(self.go(View::Linked));
            }
            Action::Unlinked => return self.leave_link(),
            Action::Visit(section) => return Some(Focus::Section(section)),
            Action::Undo => return self.undo(),
            Action::Restored(keeping, portfolio) => return self.restored(keeping, portfolio),
            // With nothing of one's own there is nothing to choose between.
            Action::StoredElsewhere(keeping, portfolio) if !self.own && self.is_between_surveys() => {
                return self.restored(keeping, portfolio);
            }
            Action::StoredElsewhere(..) => self.keeping = Keeping::Elsewhere,
            Action::UseThose(keeping, portfolio) => {
                let focus = self.go(View::Intro);
                self.restored(keeping, portfolio);
                return Some(focus);
            }
            Action::KeepThese => {
                self.keeping = Keeping::Saved;
                return Some(Focus::Heading);
            }
            Action::Kept(keeping) => self.keeping = keeping,
            // What the person has begun is theirs: what the page chooses counts for the next survey.
            Action::Preset(choice) => self.preset(choice),
            Action::Reopen(instrument, choice, keeping, portfolio) => {
                let shown = self.view;
                let (rest, focus, deletions) = (self.rest, self.focus, self.deletions);
                *self = State { rest, focus, deletions, ..State::new(instrument, choice) };
                self.restored(keeping, portfolio);
                return (shown != View::Intro).then_some(Focus::Heading);
            }
            Action::Speak(instrument) => self.instrument = instrument,
            Action::ShareLevel(level) => (self.share, self.shared) = (level, 0),
            Action::Shared => self.shared += 1,
            Action::Painted => self.painted += 1,
            Action::Rest(rest) => {
                let came = rest != self.rest && matches!(self.view, View::Result | View::Home | View::Linked);
                self.rest = rest;
                return came.then_some(Focus::Heading);
            }
        }
        None
    }

    /// The open project, to change it.
    pub(super) fn project_mut(&mut self) -> &mut Project {
        self.own = true;
        self.portfolio.open_mut()
    }

    fn survey_mut(&mut self) -> Option<&mut Survey> {
        self.survey()?;
        self.begun = true;
        self.project_mut().survey.as_mut()
    }

    pub(super) fn put_survey(&mut self, survey: Survey) {
        self.begun = true;
        self.project_mut().survey = Some(survey);
    }

    /// Whether no page of a survey is shown.
    fn is_between_surveys(&self) -> bool {
        matches!(self.view, View::Intro | View::Home | View::Linked)
    }

    /// Goes to a view; what was said or asked in the last one is over.
    pub(super) fn go(&mut self, view: View) -> Focus {
        self.view = view;
        self.painted = 0;
        self.notice = None;
        self.confirm = None;
        self.changing = None;
        self.choosing = false;
        self.shared = 0;
        self.aside.settle();
        Focus::Heading
    }

    /// Goes to a view by hand. Whoever came from the result to change an answer finds the way back, also by way of other
    /// pages, and lands at that answer.
    fn turn(&mut self, view: View) -> Focus {
        let changing = self.changing;
        let focus = self.go(view);
        match (view, changing) {
            (View::Question(_), _) => self.changing = changing,
            (View::Result, Some(item)) => {
                // The entry is in the last part.
                self.painted = LAST_PART;
                return Focus::Entry(item);
            }
            _ => {}
        }
        focus
    }

    fn go_to(&mut self, item: usize) -> Option<Focus> {
        let page = self.pages().iter().position(|(_, items)| items.contains(&item))?;
        self.go(View::Question(page));
        Some(Focus::Item(item))
    }

    /// Goes to the first page on which something is unanswered, or else to the review.
    fn go_on(&mut self) -> Focus {
        self.go(self.open_page().map_or(View::Review, View::Question))
    }

    /// The first page on which something is unanswered.
    pub(super) fn open_page(&self) -> Option<usize> {
        self.pages().iter().position(|(_, items)| self.answered(items) < items.len())
    }

    fn begin(&mut self) -> Focus {
        let (Some(stage), Some(role)) = (self.choice.stage, self.choice.role) else {
            self.notice = Some(Notice::Incomplete);
            return Focus::Notice;
        };
        let form = self.choice.form.unwrap_or(Form::Full);
        let mut response = match self.project_mut().survey.take() {
            Some(survey) => survey.response,
            None => Response::new(&self.instrument, stage, role),
        };
        (response.stage, response.role) = (stage, role);
        self.put_survey(Survey { response, form });
        let page = self.open_page().unwrap_or(0);
        self.go(View::Question(page))
    }

    fn confirmed(&mut self) -> Option<Focus> {
        match self.confirm.take()? {
            Confirm::StartAnew => {
                self.deletions += 1;
                self.project_mut().survey = None;
                Some(self.go(View::Intro))
            }
            Confirm::Forget => {
                self.deletions += 1;
                self.portfolio = Portfolio::default();
                (self.choice, self.compared) = (self.preset, None);
                if self.keeping != Keeping::Off {
                    self.keeping = Keeping::Saved;
                }
                self.go(View::Intro);
                self.notice = Some(Notice::Forgotten);
                Some(Focus::Notice)
            }
            Confirm::Replace(loaded) => Some(self.take(loaded)),
            Confirm::DeleteProject(id) => self.delete_project(id),
        }
    }

    /// The page chooses something else beforehand. What it did not change stays as the person chose it.
    fn preset(&mut self, new: Choice) {
        let old = mem::replace(&mut self.preset, new);
        if self.survey().is_some() {
            return;
        }
        if new.stage != old.stage {
            self.choice.stage = new.stage;
        }
        if new.role != old.role {
            self.choice.role = new.role;
        }
        if new.form != old.form {
            self.choice.form = new.form;
        }
    }

    /// Shows on the intro what the survey of the open project has.
    pub(super) fn choose_as_in_survey(&mut self) {
        if let Some(survey) = self.survey() {
            let (stage, role) = (survey.response.stage, survey.response.role);
            self.choice = Choice { stage: Some(stage), role: Some(role), form: Some(survey.form) };
        }
    }

    /// Says what did not come over from another version of the instrument, if something did not.
    pub(super) fn tell_dropped(&mut self, dropped: &[Dropped]) {
        if !dropped.is_empty() {
            self.notice = Some(Notice::Migrated(dropped.to_vec()));
        }
    }

    fn restored(&mut self, keeping: Keeping, portfolio: Option<Portfolio>) -> Option<Focus> {
        self.keeping = keeping;
        (self.own, self.begun) = (false, false);
        let portfolio = match portfolio {
            None if self.portfolio.is_blank() => return None,
            portfolio => portfolio.unwrap_or_default(),
        };
        self.portfolio = portfolio;
        // What was asked, to be undone or compared is of projects that are no longer here.
        (self.confirm, self.notice, self.compared) = (None, None, None);
        self.choose_as_in_survey();
        // A page that the other form does not have must not stay open.
        let moved = !self.is_between_surveys();
        let focus = moved.then(|| self.go(View::Intro));
        self.tell_dropped(&self.project().dropped.clone());
        focus
    }
}
