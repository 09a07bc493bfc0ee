//! What the widget knows, and what each action does to it. Pure: no browser, no clock.

use std::rc::Rc;

use crate::{
    app::keep::Keeping,
    core::{
        asked::{self, Form},
        document::{Invalid, Json},
        instrument::Instrument,
        response::{Answer, Response},
        wire::Survey,
    },
};

/// The view that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// What this is; stage, role and form are chosen.
    Intro,
    /// The questions of one page, counted from 0.
    Question(usize),
    /// What is unanswered, before the result.
    Review,
    /// The result.
    Result,
}

/// Something that is asked back before anything is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// Start anew: the answers go.
    StartAnew,
    /// Forget everything: the answers and what is stored go.
    Forget,
    /// These answers from a file replace the present ones.
    Replace(Survey),
}

/// Something to tell the person, until the next change of view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Answers were read from a file.
    Loaded,
    /// Everything is forgotten.
    Forgotten,
    /// The file is not JSON; the parser's words.
    NotJson(Rc<str>),
    /// The file is JSON, but not a response to this survey.
    NotAResponse(Invalid),
    /// The file is larger than any response.
    FileTooLarge,
    /// The browser could not read the file.
    FileUnreadable,
}

/// Why a file gave no answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileError {
    /// The parser's words.
    NotJson(Rc<str>),
    /// It is larger than any response.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// Where the keyboard focus belongs after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the view.
    Heading,
    /// The summary of what is missing on the intro.
    Errors,
    /// The question that is asked back.
    Confirm,
    /// The notice.
    Notice,
    /// The radio buttons of an item.
    Item(usize),
}

/// What stage, role and form are chosen on the intro.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// A position in [`Instrument::stages`].
    pub stage: Option<usize>,
    /// A position in [`Instrument::roles`].
    pub role: Option<usize>,
    /// Full unless chosen otherwise.
    pub form: Option<Form>,
}

/// What the widget knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What is asked.
    pub instrument: Rc<Instrument>,
    /// What is chosen on the intro.
    pub choice: Choice,
    /// Whether the intro says what is still to be chosen.
    pub incomplete: bool,
    /// The survey in progress.
    pub survey: Option<Survey>,
    /// Whether the intro shows the choice again for the survey in progress.
    pub choosing: bool,
    /// The view that is shown.
    pub view: View,
    /// The item to which the person came from the result, to change its answer.
    pub changing: Option<usize>,
    /// Whether answers are being saved.
    pub keeping: Keeping,
    /// What is asked back.
    pub confirm: Option<Confirm>,
    /// What to tell.
    pub notice: Option<Notice>,
    /// Where the focus belongs, with the number of the action that said so.
    pub focus: (u32, Option<Focus>),
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A stage is chosen on the intro.
    ChooseStage(usize),
    /// A role is chosen on the intro.
    ChooseRole(usize),
    /// A form is chosen on the intro.
    ChooseForm(Form),
    /// The questions begin, with what is chosen; answers that are there already stay.
    Begin,
    /// The survey in progress goes on where something is open.
    Continue,
    /// The choice is shown again for the survey in progress.
    ChooseAgain,
    /// Something is asked back.
    Ask(Confirm),
    /// Nothing is to be done after all.
    Dismiss,
    /// What was asked back is to be done.
    Confirmed,
    /// An item is answered, or its answer cleared.
    Answer(usize, Option<Answer>),
    /// A note is written.
    Note(usize, Rc<str>),
    /// Another view is gone to.
    Go(View),
    /// An item is gone to, from the review.
    GoToItem(usize),
    /// An item is gone to from the result, to change its answer.
    Change(usize),
    /// From the short check to the full one, with the answers given.
    GoOnFull,
    /// A file was read.
    File(Result<Json, FileError>),
    /// The storage was read, now or again.
    Restored(Keeping, Option<Survey>),
    /// Another tab or window stored something.
    StoredElsewhere(Keeping, Option<Survey>),
    /// Saving went well or not.
    Kept(Keeping),
}

impl State {
    /// The start, before the storage was read.
    pub fn new(instrument: Rc<Instrument>, choice: Choice) -> Self {
        State {
            instrument,
            choice,
            incomplete: false,
            survey: None,
            choosing: false,
            view: View::Intro,
            changing: None,
            keeping: Keeping::Saved,
            confirm: None,
            notice: None,
            focus: (0, None),
        }
    }

    /// The items asked in the survey in progress.
    pub fn asked(&self) -> Vec<usize> {
        let asked = |s: &Survey| asked::asked(&self.instrument, s.form, s.response.role, s.response.stage);
        self.survey.as_ref().map_or_else(Vec::new, asked)
    }

    /// The pages of the survey in progress: a dimension with its items.
    pub fn pages(&self) -> Vec<(usize, Vec<usize>)> {
        asked::pages(&self.instrument, &self.asked())
    }

    /// Whether an item has an answer.
    pub fn is_answered(&self, item: usize) -> bool {
        self.survey.as_ref().is_some_and(|s| s.response.answers[item].is_some())
    }

    /// How many of these items have an answer.
    pub fn answered(&self, items: &[usize]) -> usize {
        items.iter().filter(|&&item| self.is_answered(item)).count()
    }

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
            Action::Continue => return Some(self.go(self.open_page().map_or(View::Review, View::Question))),
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
                return Some(Focus::Heading);
            }
            Action::Confirmed => return self.confirmed(),
            Action::Answer(item, answer) => {
                let cleared = answer.is_none();
                if let Some(survey) = &mut self.survey {
                    survey.response.answers[item] = answer;
                }
                return cleared.then_some(Focus::Item(item));
            }
            Action::Note(item, note) => {
                if let Some(survey) = &mut self.survey {
                    survey.response.notes[item] = note;
                }
            }
            Action::Go(view) => return Some(self.go(view)),
            Action::GoToItem(item) => return self.go_to(item),
            Action::Change(item) => {
                let focus = self.go_to(item);
                self.changing = Some(item);
                return focus;
            }
            Action::GoOnFull => {
                if let Some(survey) = &mut self.survey {
                    survey.form = Form::Full;
                }
                return Some(self.go(self.open_page().map_or(View::Review, View::Question)));
            }
            Action::File(file) => return Some(self.file(file)),
            Action::Restored(keeping, survey) => return self.restored(keeping, survey),
            // With nothing of one's own there is nothing to choose between.
            Action::StoredElsewhere(keeping, survey) if self.survey.is_none() => return self.restored(keeping, survey),
            Action::StoredElsewhere(..) => self.keeping = Keeping::Elsewhere,
            Action::Kept(keeping) => self.keeping = keeping,
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

    fn go_to(&mut self, item: usize) -> Option<Focus> {
        let page = self.pages().iter().position(|(_, items)| items.contains(&item))?;
        self.go(View::Question(page));
        Some(Focus::Item(item))
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
                self.choice = Choice::default();
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
        let open = self.open_page().is_some();
        self.go(if open { View::Review } else { View::Result });
        self.notice = Some(Notice::Loaded);
        Focus::Heading
    }

    fn take(&mut self, survey: Survey) {
        self.choice =
            Choice { stage: Some(survey.response.stage), role: Some(survey.response.role), form: Some(survey.form) };
        self.survey = Some(survey);
    }

    fn restored(&mut self, keeping: Keeping, survey: Option<Survey>) -> Option<Focus> {
        self.keeping = keeping;
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
