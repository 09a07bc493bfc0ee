//! What happens to the runs of the open project, and which of them are compared.

use std::rc::Rc;

use crate::{
    app::{
        projects::Undo,
        state::{Focus, Notice, State},
    },
    core::{compare::Side, date::Date, history::to_compare, run::Run},
};

/// What can happen to a run, named by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunAction {
    /// The answers as they are on this day are kept under this name.
    Take(Rc<str>, Date),
    /// It gets another name.
    Rename(usize, Rc<str>),
    /// It is deleted.
    Delete(usize),
    /// These two are compared, the old one first.
    Compare([Moment; 2]),
}

/// Something that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The run at this place.
    Run(usize),
    /// The survey as it is.
    Now,
}

impl State {
    // Apart, because only views that come later act like this.
    #[inline(never)]
    pub(super) fn run_action(&mut self, action: RunAction) -> Option<Focus> {
        match action {
            RunAction::Take(name, date) => {
                let run = Run::of(&self.instrument, self.survey()?, &name, date);
                self.project_mut().take(run);
                self.compared = None;
                self.notice = Some(Notice::RunTaken);
            }
            RunAction::Rename(place, name) => self.project_mut().rename_run(place, &name),
            RunAction::Delete(place) => {
                let run = self.project_mut().delete_run(place)?;
                self.compared = None;
                return Some(self.deleted(Undo::Run(place, run)));
            }
            RunAction::Compare(moments) => self.compared = Some(moments),
        }
        None
    }

    /// What is compared: what the person chose, or else the last run that differs from the answers of now, and compares
    /// with them, with these. `None` while there is nothing to compare.
    pub fn comparing(&self) -> Option<[Moment; 2]> {
        let chosen = to_compare(&self.instrument, &self.project().runs, self.survey()?)?;
        Some(self.compared.unwrap_or([Moment::Run(chosen), Moment::Now]))
    }

    /// The answers of a moment.
    pub fn side(&self, moment: Moment) -> Option<Side<'_>> {
        match moment {
            Moment::Run(place) => self.project().runs.get(place).map(|run| Side::from(&**run)),
            Moment::Now => {
                let response = &self.survey()?.response;
                Some(Side { response, version: self.instrument.version })
            }
        }
    }
}
