//! What every view gets: the state, a way to act, and the words.

use std::rc::Rc;

use yew::{AttrValue, Callback, Event, virtual_dom::Listener};

use crate::{
    app::{
        effects::Elsewhere,
        projects::name_of,
        state::{Action, State},
    },
    browser::{
        day,
        events::Host,
        listener::{On, on},
        rest::Rest,
    },
    core::{date::Date, fingerprint::Content, instrument::Instrument, wire::Survey},
    i18n::{Catalogue, Msg},
    words::Words,
};

/// The state as a view sees it, and what it can do.
pub struct Cx {
    /// What the widget knows.
    pub state: Rc<State>,
    /// Sends an action.
    pub send: Callback<Action>,
    /// The ways out when another tab changed the survey.
    pub elsewhere: Elsewhere,
    /// What comes after the first view.
    pub rest: Rest,
    /// Asks once more for what the result needs.
    pub fetch_rest: Rc<dyn Listener>,
    /// The element, for what is shared with its page.
    pub host: Host,
    /// Whom the page names as the one to share with.
    pub share_with: Option<AttrValue>,
    /// What tells the instrument from any other.
    pub content: Content,
    /// The language of the widget's own texts.
    pub catalogue: Catalogue,
    /// What to say of where answers are kept.
    pub kept: Msg,
    /// Under which key of the browser's storage.
    pub key: String,
}

impl Cx {
    /// What is asked.
    pub fn instrument(&self) -> &Instrument {
        &self.state.instrument
    }

    /// The survey in progress of the open project.
    pub fn survey(&self) -> Option<&Survey> {
        self.state.survey()
    }

    /// The name of the open project among other words, where it must be told from others.
    pub fn project_name(&self) -> Option<String> {
        let project = self.state.project();
        let one = self.state.portfolio.projects().len() == 1 && project.name.trim().is_empty();
        (!one).then(|| self.words().own(&name_of(project, self.catalogue)))
    }

    /// The question of an item, in the words for the person's role.
    pub fn question(&self, item: usize) -> &str {
        let item = &self.instrument().items[item];
        self.survey().map_or(&item.question, |survey| item.question_for(survey.response.role))
    }

    /// A day in words, in the language of the widget's own texts.
    pub fn day(&self, date: Date) -> String {
        day::date_in_words(date.to_string(), self.catalogue.tag)
    }

    /// The words for what a result says.
    pub fn words(&self) -> Words<'_> {
        Words::new(self.instrument(), self.catalogue)
    }

    /// A text of the widget.
    pub fn t(&self, msg: Msg) -> &'static str {
        self.words().t(msg)
    }

    /// A text with its places filled.
    pub fn fill(&self, msg: Msg, values: &[(&str, &str)]) -> String {
        self.words().fill(msg, values)
    }

    /// A text with a number and a total in it.
    pub fn fill_of(&self, msg: Msg, number: usize, total: usize) -> String {
        self.fill(msg, &[("number", &number.to_string()), ("total", &total.to_string())])
    }

    /// A text with a number in it.
    pub fn fill_number(&self, msg: Msg, number: usize) -> String {
        self.fill_of(msg, number, 0)
    }

    /// Acts when a button is pressed.
    pub fn press(&self, action: Action) -> Rc<dyn Listener> {
        self.act(On::Click, action)
    }

    /// Acts when a choice is made.
    pub fn change(&self, action: Action) -> Rc<dyn Listener> {
        self.act(On::Change, action)
    }

    fn act(&self, event: On, action: Action) -> Rc<dyn Listener> {
        let send = self.send.clone();
        on(event, Callback::from(move |_: Event| send.emit(action.clone())))
    }
}
