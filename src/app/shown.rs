//! What a component shows: the widget, or a part of the result that is shown anew only when it may be another. One component
//! is both: a second one would bring Yew's machinery along once more.

use std::{ops::Deref, rc::Rc};

use yew::{
    functional::{Hook, HookContext},
    prelude::*,
};

use crate::{
    app::{
        cx::Cx,
        parts::el::El,
        root::{Props, use_widget},
        state::State,
    },
    core::{kind::Kind, result::Outcome},
};

/// What a component is to show.
#[derive(Clone, PartialEq)]
pub enum Shown {
    /// All of it.
    Widget(Props),
    /// A part of the result.
    Part(Part),
}

impl Properties for Shown {
    type Builder = ();

    fn builder() {}
}

/// The component.
#[component]
pub fn Root(props: &Shown) -> Html {
    use_shown(props)
}

fn use_shown(shown: &Shown) -> impl Hook<Output = Html> {
    Showing(shown)
}

struct Showing<'a>(&'a Shown);

impl Hook for Showing<'_> {
    type Output = Html;

    fn run(self, context: &mut HookContext) -> Html {
        match self.0 {
            Shown::Widget(props) => use_widget(props).run(context),
            Shown::Part(part) => part.html(),
        }
    }
}

/// What the result is made from.
pub struct Made {
    /// The state, and a way to act.
    pub cx: Rc<Cx>,
    /// What comes of the answers.
    pub outcome: Outcome,
    /// What kind of result that is.
    pub kind: Kind,
}

impl Made {
    /// The index, where this kind of result shows one.
    pub fn index(&self) -> Option<i32> {
        self.kind.index(&self.outcome)
    }
}

/// What a part follows: where that is as it was, so is the part.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// The answers alone.
    Answers,
    /// The answers, which of them were looked behind, and those that are tried.
    Tried,
    /// Anything.
    State,
}

/// A part of the result.
#[derive(Clone)]
pub struct Part {
    /// What it is made from.
    pub made: Rc<Made>,
    /// After how many paints it is shown.
    pub from: u8,
    /// What it follows.
    pub follows: Follows,
    /// What makes it.
    pub show: fn(&Part) -> Option<El>,
    /// Which of its like it is.
    pub number: usize,
}

impl Deref for Part {
    type Target = Made;

    fn deref(&self) -> &Made {
        &self.made
    }
}

impl Part {
    fn is_there(&self) -> bool {
        self.cx.state.painted >= self.from
    }

    #[inline(never)]
    fn html(&self) -> Html {
        let shown = if self.is_there() { (self.show)(self) } else { None };
        shown.map_or_else(Html::default, Html::from)
    }
}

impl PartialEq for Part {
    #[inline(never)]
    fn eq(&self, other: &Part) -> bool {
        let (this, that) = (&*self.cx, &*other.cx);
        let (a, b) = (&this.state.aside, &that.state.aside);
        self.is_there() == other.is_there()
            && this.catalogue.tag == that.catalogue.tag
            && Rc::ptr_eq(&this.state.instrument, &that.state.instrument)
            && match self.follows {
                Follows::Answers => this.survey() == that.survey(),
                Follows::Tried => {
                    (&a.behind, &a.tried, a.round) == (&b.behind, &b.tried, b.round) && this.survey() == that.survey()
                }
                Follows::State => {
                    (&this.share_with, &this.key, this.kept) == (&that.share_with, &that.key, that.kept)
                        && State { painted: that.state.painted, ..(*this.state).clone() } == *that.state
                }
            }
    }
}
