//! Elements as functions over Yew's virtual DOM, in place of `html!`: an element of the macro costs every visitor some two
//! hundred bytes of wasm, a call of one of these ten to thirty.
//!
//! A child that is sometimes absent keeps its place ([`El::maybe`]), so that its siblings keep theirs, and the focus.

use std::rc::Rc;

use yew::{
    Html, NodeRef,
    virtual_dom::{Listener, VComp, VNode, VTag, VText},
};

use crate::app::shown::{Part, Root, Shown};

/// An element that is being made. Boxed: it is handed from call to call as one pointer.
pub struct El(Box<VTag>);

/// An element.
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

/// An element with a class.
pub fn classed(tag: &'static str, class: &'static str) -> El {
    el(tag).attr("class", class)
}

/// A paragraph with a text of the widget.
pub fn p(class: &'static str, text: &'static str) -> El {
    classed("p", class).say(text)
}

/// An element with a text from elsewhere.
pub fn told(tag: &'static str, class: &'static str, text: &str) -> El {
    classed(tag, class).tell(text)
}

/// A section of a view with its heading.
pub fn section(class: &'static str, title: &'static str) -> El {
    classed("section", class).with(subheading("h3", title).attr("tabindex", "-1"))
}

/// A heading inside a view.
pub fn subheading(tag: &'static str, title: &'static str) -> El {
    el(tag).attr("part", "subheading").say(title)
}

/// What opens and closes a part of a view.
pub fn summary(label: &'static str) -> El {
    el("summary").attr("part", "summary").say(label)
}

impl El {
    /// An attribute with a fixed value; an empty class is none.
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Self {
        if !value.is_empty() || name != "class" {
            self.0.add_attribute(name, value);
        }
        self
    }

    /// An attribute with a value from elsewhere.
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, Rc::<str>::from(value));
        self
    }

    /// An attribute with a whole number.
    pub fn number(self, name: &'static str, value: i32) -> Self {
        self.set(name, &value.to_string())
    }

    /// An attribute that is there or not.
    pub fn flag(self, name: &'static str, there: bool) -> Self {
        if there { self.attr(name, "") } else { self }
    }

    /// Whether a radio button is checked.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    /// What a text field holds.
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(value.to_owned());
        self
    }

    /// A listener.
    pub fn on(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.add_listener(listener);
        self
    }

    /// A key: an element of another key is another element, made anew.
    pub fn key(mut self, key: usize) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// A reference to the element in the page.
    pub fn reference(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// A child.
    pub fn with(mut self, child: El) -> Self {
        self.0.add_child(VNode::from(*child.0));
        self
    }

    /// A child that may be absent.
    pub fn maybe(mut self, child: Option<El>) -> Self {
        self.0.add_child(child.map_or_else(VNode::default, Html::from));
        self
    }

    /// A part that is shown anew only when it may be another.
    pub fn part(mut self, part: Part) -> Self {
        self.0.add_child(VComp::new::<Root>(Rc::new(Shown::Part(part)), None).into());
        self
    }

    /// Several children.
    pub fn all(self, children: impl Iterator<Item = El>) -> Self {
        children.fold(self, El::with)
    }

    /// Several children, each as an entry of this list.
    pub fn entries(self, children: impl Iterator<Item = El>) -> Self {
        children.fold(self, |list, child| list.with(el("li").with(child)))
    }

    /// A name and what it stands for, in a list of such.
    pub fn fact(self, name: &'static str, fact: &str) -> Self {
        self.with(el("dt").say(name)).with(told("dd", "", fact))
    }

    /// A text of the widget.
    pub fn say(mut self, text: &'static str) -> Self {
        self.0.add_child(VText::new(text).into());
        self
    }

    /// A text from elsewhere.
    pub fn tell(mut self, text: &str) -> Self {
        self.0.add_child(VText::new(Rc::<str>::from(text)).into());
        self
    }
}

impl From<El> for Html {
    fn from(el: El) -> Self {
        VNode::from(*el.0)
    }
}
