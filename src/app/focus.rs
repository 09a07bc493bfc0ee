//! Where an action leads the keyboard, and with it the screen reader.

use crate::app::aside::TriedAt;

/// Where the keyboard focus belongs after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the view.
    Heading,
    /// The question that is asked back.
    Confirm,
    /// What had the focus when the question was asked.
    Asked,
    /// What is said of the last action, or the summary of what is missing on the intro.
    Notice,
    /// The cheapest way up.
    Way,
    /// The link that was made.
    Link,
    /// The section of the result that has this class.
    Section(&'static str),
    /// Where an answer was tried.
    Tried(TriedAt),
    /// The radio buttons of an item.
    Item(usize),
    /// The entry of an item in the result.
    Entry(usize),
    /// The project of this id.
    Project(u32),
    /// The run at this place.
    Run(usize),
    /// The step of the plan that raises this item.
    Step(usize),
}
