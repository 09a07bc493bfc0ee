//! What the person tries out beside the survey: steps ruled out, answers tried, a link to make or to look at. It is part of no
//! survey, and kept nowhere.

use std::rc::Rc;

use crate::{
    app::state::{Focus, State, View},
    chart::qr::{Qr, qr},
    core::{link::content::Linked, project::Project, response::Answer, stated::Level, way::Last, wire::Survey},
    i18n::Msg,
};

/// All of it. A change makes a new one: two are equal only if they are one.
#[derive(Clone, Debug, Default)]
pub struct Aside(Rc<Content>);

/// What there is to try.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// The cheapest way up that was shown last.
    pub way: Last,
    /// Items whose answer the person has looked behind. What is there is made only then: it is much, and few look.
    pub behind: Vec<usize>,
    /// Answers that are not the person's own, each item once.
    pub tried: Vec<(usize, Answer)>,
    /// How often `tried` was changed otherwise than by choosing in its list.
    pub round: usize,
    /// Where the last of them was tried.
    pub tried_at: Option<TriedAt>,
    /// How much a link is to hold.
    pub level: Level,
    /// What seals it; empty for none.
    pub passphrase: Rc<str>,
    /// Whether the passphrase can be read while it is written.
    pub readable: bool,
    /// The link that was made.
    pub made: Option<Made>,
    /// Why no link was made, or opened.
    pub problem: Option<Msg>,
    /// What was copied last, or why it could not be.
    pub copied: Option<Copied>,
    /// How often something was.
    pub copies: usize,
    /// What the address of the page has after its `#`, where that is a link to look at.
    pub fragment: Option<Rc<str>>,
    /// What was sealed in it.
    pub opened: Option<Rc<Linked>>,
    /// The view in which the link was followed.
    pub before: Option<View>,
    /// How often another view was shown, or other answers.
    pub settled: u32,
}

/// What a link is made or opened with. That takes a moment, in which the person may choose something else: what comes of it
/// then is of no use any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    level: Level,
    passphrase: Rc<str>,
    fragment: Option<Rc<str>>,
    settled: u32,
}

/// Where an answer is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriedAt {
    /// At a step that raises this item.
    Step(usize),
    /// At the answer to this item.
    Answer(usize),
}

/// A link, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The whole address.
    pub address: Rc<str>,
    /// The same as a picture; `None` if it is too long for one.
    pub qr: Option<Rc<Qr>>,
}

/// What became of copying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The link is where it can be pasted.
    Link,
    /// The result as text is.
    Text,
    /// The browser forbids it: the text is shown instead.
    ByHand,
}

impl PartialEq for Aside {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Aside {}

impl std::ops::Deref for Aside {
    type Target = Content;

    fn deref(&self) -> &Content {
        &self.0
    }
}

impl Content {
    fn try_answer(&mut self, item: usize, answer: Option<Answer>) {
        self.tried.retain(|(other, _)| *other != item);
        self.tried.extend(answer.map(|answer| (item, answer)));
    }

    /// What a link is made or opened with now.
    pub fn asked(&self) -> Asked {
        let (level, settled) = (self.level, self.settled);
        Asked { level, passphrase: self.passphrase.clone(), fragment: self.fragment.clone(), settled }
    }
}

impl Aside {
    /// With a link to look at, if this is one, and the view that it is followed in.
    pub fn at(fragment: Option<Rc<str>>, before: Option<View>) -> Self {
        Aside(Rc::new(Content { fragment, before, ..Content::default() }))
    }

    /// Another view is shown, or other answers: what was tried with them and said of them is over.
    pub(super) fn settle(&mut self) {
        let content = Rc::make_mut(&mut self.0);
        content.settled += 1;
        content.tried.clear();
        (content.made, content.problem, content.copied) = (None, None, None);
    }
}

/// What can happen beside the survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AsideAction {
    /// What is behind the answer to an item is looked at.
    LookBehind(usize),
    /// An answer is chosen to be tried, or the own one again.
    Try(usize, Option<Answer>),
    /// A step is tried, or no longer.
    TryStep(usize, u8),
    /// Nothing is tried any more.
    StopTrying,
    /// How much a link is to hold.
    Level(Level),
    /// What is to seal it.
    Passphrase(Rc<str>),
    /// Whether the passphrase can be read while it is written.
    Readable(bool),
    /// It is made.
    Made(Asked, Rc<str>),
    /// It could not be made or opened.
    Failed(Asked, Msg),
    /// Something was copied, or could not be.
    Copied(Copied),
    /// This was sealed in the link.
    Opened(Asked, Rc<Linked>),
    /// What the link holds becomes a project of this name.
    Keep(Rc<str>, Survey),
}

impl State {
    // Apart, because only views that come later act like this.
    #[inline(never)]
    pub(super) fn aside_action(&mut self, action: AsideAction) -> Option<Focus> {
        let aside = Rc::make_mut(&mut self.aside.0);
        match action {
            AsideAction::Made(asked, _) | AsideAction::Failed(asked, _) | AsideAction::Opened(asked, _)
                if asked != aside.asked() => {}
            AsideAction::LookBehind(item) => aside.behind.push(item),
            AsideAction::Try(item, answer) => {
                aside.try_answer(item, answer);
                aside.tried_at = Some(TriedAt::Answer(item));
            }
            AsideAction::TryStep(item, to) => {
                let step = Answer::Option(to);
                let tried = aside.tried.contains(&(item, step));
                aside.try_answer(item, (!tried).then_some(step));
                aside.tried_at = Some(TriedAt::Step(item));
                aside.round += 1;
            }
            AsideAction::StopTrying => {
                aside.tried.clear();
                aside.round += 1;
                return aside.tried_at.map(Focus::Tried);
            }
            AsideAction::Level(level) => (aside.level, aside.made, aside.problem) = (level, None, None),
            AsideAction::Passphrase(words) => (aside.passphrase, aside.made, aside.problem) = (words, None, None),
            AsideAction::Readable(readable) => aside.readable = readable,
            AsideAction::Made(_, address) => {
                let made = Made { qr: qr(&address).map(Rc::new), address };
                (aside.made, aside.problem, aside.copied) = (Some(made), None, None);
                return Some(Focus::Link);
            }
            AsideAction::Failed(_, msg) => aside.problem = Some(msg),
            AsideAction::Copied(copied) => {
                aside.copied = Some(copied);
                aside.copies += 1;
            }
            AsideAction::Opened(_, linked) => {
                (aside.opened, aside.problem) = (Some(linked), None);
                return Some(Focus::Heading);
            }
            AsideAction::Keep(name, survey) => {
                self.aside = Aside::default();
                if !self.project().is_blank() {
                    self.portfolio.add(Project { name, ..Project::new(1) });
                }
                self.put_survey(survey);
                return Some(self.show_project());
            }
        }
        None
    }

    /// Goes back to where a link was followed, if one is looked at.
    #[inline(never)]
    pub(super) fn leave_link(&mut self) -> Option<Focus> {
        let before = self.aside.before.unwrap_or(View::Intro);
        (self.view == View::Linked).then(|| {
            self.aside = Aside::default();
            self.go(before)
        })
    }
}
