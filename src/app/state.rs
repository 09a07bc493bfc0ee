//! What the widget knows, and what can happen to it; [`crate::app::reduce`] says what does. Pure: no browser, no clock.

use std::rc::Rc;

pub use crate::app::{
    focus::Focus,
    messages::{Confirm, Notice},
};
use crate::{
    app::{
        aside::{Aside, AsideAction},
        files::FileError,
        keep::Keeping,
        plans::PlanAction,
        projects::ProjectAction,
        runs::{Moment, RunAction},
    },
    core::{
        asked::{self, Form},
        instrument::Instrument,
        json::Json,
        project::{Portfolio, Project},
        response::Answer,
        stated::Level,
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
    /// All projects.
    Home,
    /// What a link holds.
    Linked,
}

/// Whether what the result needs is there: it is loaded after the first view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// It is on its way.
    Coming,
    /// It is there.
    There,
    /// It did not arrive; the person can ask for it again.
    Missing,
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

/// The last part of the result, counted from 0.
pub const LAST_PART: u8 = 14;

/// What the widget knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What is asked.
    pub instrument: Rc<Instrument>,
    /// What the page chose beforehand.
    pub preset: Choice,
    /// What is chosen on the intro.
    pub choice: Choice,
    /// All projects; the views show the open one.
    pub portfolio: Portfolio,
    /// What of it is compared, if the person chose.
    pub compared: Option<[Moment; 2]>,
    /// Whether the intro shows the choice again for the survey in progress.
    pub choosing: bool,
    /// The view that is shown.
    pub view: View,
    /// How many parts of the result were painted: each comes after the one before, so that none keeps the page from answering.
    pub painted: u8,
    /// The item to which the person came from the result, to change its answer.
    pub changing: Option<usize>,
    /// Whether anything was changed here, and not just read from the storage.
    pub own: bool,
    /// Whether answers were among it.
    pub begun: bool,
    /// How often the person had the answers deleted.
    pub deletions: u32,
    /// Whether answers are being saved.
    pub keeping: Keeping,
    /// Whether the result can be worked out yet.
    pub rest: Rest,
    /// How much is chosen to be shared.
    pub share: Level,
    /// How often it was, in this view.
    pub shared: u32,
    /// What is tried out beside the survey.
    pub aside: Aside,
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
    /// Something happens to a project.
    Project(ProjectAction),
    /// Something happens to the runs of the open project.
    Run(RunAction),
    /// Something happens to the plan of the open project.
    Plan(PlanAction),
    /// Something is tried out beside the survey.
    Aside(AsideAction),
    /// The address of the page has a link after its `#` now.
    Linked(Rc<str>),
    /// It has none any more.
    Unlinked,
    /// A section of the result is gone to, by its class.
    Visit(&'static str),
    /// What was just deleted comes back.
    Undo,
    /// The storage was read, now or again.
    Restored(Keeping, Option<Portfolio>),
    /// Another tab or window stored something.
    StoredElsewhere(Keeping, Option<Portfolio>),
    /// What another tab stored is to be used here.
    UseThose(Keeping, Option<Portfolio>),
    /// What is here is to be stored over what another tab did.
    KeepThese,
    /// Saving went well or not.
    Kept(Keeping),
    /// The page chooses something else beforehand.
    Preset(Choice),
    /// Another instrument is asked, or answers are kept elsewhere: the projects that are kept there.
    Reopen(Rc<Instrument>, Choice, Keeping, Option<Portfolio>),
    /// The same questions are asked in another language.
    Speak(Rc<Instrument>),
    /// How much is to be shared.
    ShareLevel(Level),
    /// It was handed over to the page.
    Shared,
    /// A part of the result was painted.
    Painted,
    /// What the result needs is asked for, is there, or did not arrive.
    Rest(Rest),
}

impl Action {
    /// Whether what holds the focus now may be gone afterwards.
    pub fn leads_away(&self) -> bool {
        !matches!(
            self,
            Action::ChooseStage(_)
                | Action::ChooseRole(_)
                | Action::ChooseForm(_)
                | Action::Ask(_)
                | Action::Answer(..)
                | Action::Note(..)
                | Action::Unlinked
                | Action::Restored(..)
                | Action::StoredElsewhere(..)
                | Action::Kept(_)
                | Action::Preset(_)
                | Action::Speak(_)
                | Action::ShareLevel(_)
                | Action::Shared
                | Action::Painted
                | Action::Rest(_)
                | Action::Project(ProjectAction::Rename(..) | ProjectAction::Identify(_))
                | Action::Run(RunAction::Take(..) | RunAction::Rename(..) | RunAction::Compare(_))
                | Action::Plan(PlanAction::Add(..) | PlanAction::Set(..))
                | Action::Aside(_)
        )
    }
}

impl State {
    /// The start, before the storage was read.
    pub fn new(instrument: Rc<Instrument>, preset: Choice) -> Self {
        State {
            instrument,
            preset,
            choice: preset,
            portfolio: Portfolio::default(),
            compared: None,
            choosing: false,
            view: View::Intro,
            painted: 0,
            changing: None,
            own: false,
            begun: false,
            deletions: 0,
            keeping: Keeping::Saved,
            rest: Rest::Coming,
            share: Level::Verdict,
            shared: 0,
            aside: Aside::default(),
            confirm: None,
            notice: None,
            focus: (0, None),
        }
    }

    /// The open project.
    pub fn project(&self) -> &Project {
        self.portfolio.open()
    }

    /// The survey in progress of the open project.
    pub fn survey(&self) -> Option<&Survey> {
        self.project().survey.as_ref()
    }

    /// The items of the survey in progress: those asked, and those that have an answer.
    pub fn asked(&self) -> Vec<usize> {
        self.survey().map_or_else(Vec::new, |s| asked::shown(&self.instrument, s.form, &s.response))
    }

    /// The pages of the survey in progress: a dimension with its items.
    pub fn pages(&self) -> Vec<(usize, Vec<usize>)> {
        asked::pages(&self.instrument, &self.asked())
    }

    /// Whether an item has an answer.
    pub fn is_answered(&self, item: usize) -> bool {
        self.survey().is_some_and(|s| s.response.answers[item].is_some())
    }

    /// How many of these items have an answer.
    pub fn answered(&self, items: &[usize]) -> usize {
        items.iter().filter(|&&item| self.is_answered(item)).count()
    }
}
