//! What each action does to the state.

use std::mem;

use crate::{
    app::{
        keep::Keeping,
        state::{Action, Choice, Confirm, FileError, Focus, Notice, State, View},
    },
    core::{asked::Form, json::Json, response::Response, wire::Survey},
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
                self.confirm = None;
                self.choosing = false;
                if let Some(survey) = self.survey.take() {
                    self.take(survey);
                }
                return Some(Focus::Heading);
            }
            Action::Confirmed => return self.confirmed(),
            Action::Answer(item, answer) => {
                let cleared = answer.is_none();
                if let Some(survey) = &mut self.survey {
                    survey.response.answers[item] = answer;
                    self.own = true;
                }
                return cleared.then_some(Focus::Item(item));
            }
            Action::Note(item, note) => {
                if let Some(survey) = &mut self.survey {
                    survey.response.notes[item] = note;
                    self.own = true;
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
                if let Some(survey) = &mut self.survey {
                    survey.form = Form::Full;
                    self.own = true;
                }
                return Some(self.go_on());
            }
            Action::File(file) => return Some(self.file(file)),
            Action::Restored(keeping, survey) => return self.restored(keeping, survey),
            // With nothing of one's own there is nothing to choose between.
            Action::StoredElsewhere(keeping, survey) if !self.own && self.view == View::Intro => {
                return self.restored(keeping, survey);
            }
            Action::StoredElsewhere(..) => self.keeping = Keeping::Elsewhere,
            Action::UseThose(keeping, survey) => {
                self.restored(keeping, survey);
                return Some(self.go(View::Intro));
            }
            Action::KeepThese => {
                self.keeping = Keeping::Saved;
                return Some(Focus::Heading);
            }
            Action::Kept(keeping) => self.keeping = keeping,
            // What the person has begun is theirs: what the page chooses counts for the next survey.
            Action::Preset(choice) => self.preset(choice),
            Action::Reopen(instrument, choice, keeping, survey) => {
                let shown = self.view;
                *self = State { rest: self.rest, focus: self.focus, ..State::new(instrument, choice) };
                self.restored(keeping, survey);
                return (shown != View::Intro).then_some(Focus::Heading);
            }
            Action::Rest(rest) => {
                let came = rest != self.rest && self.view == View::Result;
                self.rest = rest;
                return came.then_some(Focus::Heading);
            }
        }
        None
    }

    /// Goes to a view; what was said or asked in the last one is over.
    fn go(&mut self, view: View) -> Focus {
        self.view = view;
        self.notice = None;
        self.confirm = None;
        self.changing = None;
        self.choosing = false;
        Focus::Heading
    }

    /// Goes to a view by hand. Whoever came from the result to change an answer finds the way back, also by way of other
    /// pages, and lands at that answer.
    fn turn(&mut self, view: View) -> Focus {
        let changing = self.changing;
        let focus = self.go(view);
        match (view, changing) {
            (View::Question(_), _) => self.changing = changing,
            (View::Result, Some(item)) => return Focus::Entry(item),
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
    fn open_page(&self) -> Option<usize> {
        self.pages().iter().position(|(_, items)| self.answered(items) < items.len())
    }

    fn begin(&mut self) -> Focus {
        let (Some(stage), Some(role)) = (self.choice.stage, self.choice.role) else {
            self.incomplete = true;
            return Focus::Errors;
        };
        self.incomplete = false;
        let form = self.choice.form.unwrap_or(Form::Full);
        let mut response = match self.survey.take() {
            Some(survey) => survey.response,
            None => Response::new(&self.instrument, stage, role),
        };
        (response.stage, response.role) = (stage, role);
        self.survey = Some(Survey { response, form });
        self.own = true;
        let page = self.open_page().unwrap_or(0);
        self.go(View::Question(page))
    }

    fn confirmed(&mut self) -> Option<Focus> {
        match self.confirm.take()? {
            Confirm::StartAnew => {
                self.survey = None;
                Some(self.go(View::Intro))
            }
            Confirm::Forget => {
                self.survey = None;
                self.choice = self.preset;
                if self.keeping != Keeping::Off {
                    self.keeping = Keeping::Saved;
                }
                self.go(View::Intro);
                self.notice = Some(Notice::Forgotten);
                Some(Focus::Notice)
            }
            Confirm::Replace(survey) => Some(self.take_loaded(survey)),
        }
    }

    fn file(&mut self, file: Result<Json, FileError>) -> Focus {
        let read = |json: Json| Survey::from_file(&json, &self.instrument).map_err(Notice::NotAResponse);
        let survey = file.map_err(Notice::from).and_then(read);
        match survey {
            Err(notice) => {
                self.notice = Some(notice);
                Focus::Notice
            }
            Ok(survey) if self.survey.as_ref().is_some_and(|s| !s.response.is_blank()) => {
                self.notice = None;
                self.confirm = Some(Confirm::Replace(survey));
                Focus::Confirm
            }
            Ok(survey) => self.take_loaded(survey),
        }
    }

    fn take_loaded(&mut self, survey: Survey) -> Focus {
        self.take(survey);
        self.own = true;
        let open = self.open_page().is_some();
        self.go(if open { View::Review } else { View::Result });
        self.notice = Some(Notice::Loaded);
        Focus::Heading
    }

    /// The page chooses something else beforehand. What it did not change stays as the person chose it.
    fn preset(&mut self, new: Choice) {
        let old = mem::replace(&mut self.preset, new);
        if self.survey.is_some() {
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

    fn take(&mut self, survey: Survey) {
        self.choice =
            Choice { stage: Some(survey.response.stage), role: Some(survey.response.role), form: Some(survey.form) };
        self.survey = Some(survey);
    }

    fn restored(&mut self, keeping: Keeping, survey: Option<Survey>) -> Option<Focus> {
        self.keeping = keeping;
        self.own = false;
        match survey {
            Some(survey) => self.take(survey),
            None if self.survey.is_some() => self.survey = None,
            None => return None,
        }
        // A page that the other form does not have must not stay open.
        let moved = self.view != View::Intro;
        moved.then(|| self.go(View::Intro))
    }
}

impl From<FileError> for Notice {
    fn from(error: FileError) -> Self {
        match error {
            FileError::NotJson(words) => Notice::NotJson(words),
            FileError::TooLarge => Notice::FileTooLarge,
            FileError::Unreadable => Notice::FileUnreadable,
        }
    }
}
