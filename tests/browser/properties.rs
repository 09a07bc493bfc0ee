//! Every attribute is a property too, also before the script is there.

use serde_json::{Value, json};

use crate::around::SCRIPT;
use crate::page::Survey;
use crate::setup::survey;
use crate::wait::wait_until;

/// Attributes and what their properties are called.
const NAMES: [(&str, &str); 13] = [
    ("form", "form"),
    ("heading", "heading"),
    ("instrument", "instrument"),
    ("isolate", "isolate"),
    ("lang", "lang"),
    ("loading", "loading"),
    ("open-in", "openIn"),
    ("role", "role"),
    ("share-with", "shareWith"),
    ("stage", "stage"),
    ("storage", "storage"),
    ("storage-key", "storageKey"),
    ("theme", "theme"),
];

/// An element beside the page, so that no value means anything.
fn make(survey: &Survey) {
    survey.embed("<crm-readiness></crm-readiness>");
    survey.wait_for_view("intro");
    survey.ask("window.made = document.createElement('crm-readiness')", &[]);
}

#[test]
fn every_attribute_is_a_property() {
    survey(|survey| {
        make(survey);
        let observed = survey.ask("return host.constructor.observedAttributes", &[]);
        assert_eq!(observed, json!(NAMES.map(|(attribute, _)| attribute)), "the attributes");
        for (attribute, property) in NAMES {
            let names = [json!(attribute), json!(property)];
            let tried = survey.ask(
                "const [attribute, property] = arguments, tried = [];
                 const read = () => tried.push([made.getAttribute(attribute), made[property]]);
                 made.setAttribute(attribute, 'one'); read();
                 made[property] = 'two'; read();
                 made.removeAttribute(attribute);
                 return [...tried, made.hasAttribute(attribute), made[property] || '', property in made]",
                &names,
            );
            assert_eq!(tried, json!([["one", "one"], ["two", "two"], false, "", true]), "{attribute}");
        }
    });
}

#[test]
fn a_property_without_a_value_is_no_attribute() {
    survey(|survey| {
        make(survey);
        // `lang` and `role` are the browser's own.
        for (attribute, property) in NAMES.into_iter().filter(|(name, _)| !["lang", "role"].contains(name)) {
            let tried = survey.ask(
                "const [attribute, property] = arguments;
                 return [null, undefined, false, true, 3].map(value => {
                     made[property] = value;
                     return made.getAttribute(attribute);
                 })",
                &[json!(attribute), json!(property)],
            );
            assert_eq!(tried, json!([Value::Null, Value::Null, Value::Null, "", "3"]), "{attribute}");
        }
    });
}

#[test]
fn what_is_set_before_the_script_is_there_counts() {
    survey(|survey| {
        survey.open_page("", "<crm-readiness></crm-readiness><p id=\"later\"></p>");
        survey.ask(
            "Object.assign(host, { heading: 'From before', storageKey: 'before', stage: 'golive', theme: 'dark' });
             const made = document.createElement('crm-readiness');
             Object.assign(made, { heading: 'Made before', storage: 'none' });
             later.append(made)",
            &[],
        );
        survey.ask(
            "const script = document.createElement('script');
             document.head.append(Object.assign(script, { type: 'module', src: '/crm-readiness.js' }))",
            &[],
        );
        survey.wait_for_view("intro");
        survey.wait_for_text("From before");
        let attributes = survey.ask("return host.getAttributeNames().sort()", &[]);
        assert_eq!(attributes, json!(["heading", "stage", "storage-key", "theme"]));
        assert!(survey.holds("return root.querySelector('input[value=golive]').checked", &[]));
        assert_eq!(survey.ask("return Object.keys(host)", &[]), json!(["ready"]), "no property hides an accessor");
        survey.look_at("#later crm-readiness");
        survey.wait_for_view("intro");
        survey.wait_for_text("Made before");
        assert_eq!(survey.ask("return host.getAttribute('storage')", &[]), json!("none"));
        survey.ask("host.heading = 'Changed'", &[]);
        survey.wait_for_text("Changed");
    });
}

#[test]
fn the_promise_of_an_element_can_be_waited_for_before_it_is_in_the_page() {
    survey(|survey| {
        survey.open_page(SCRIPT, "");
        wait_until("the element to be defined", || survey.holds("return !!customElements.get('crm-readiness')", &[]));
        let seen = survey.browser.run_async(
            "const made = document.createElement('crm-readiness');
             const ready = made.ready.then(() => made.shadowRoot.querySelector('[data-view]').dataset.view);
             document.querySelector('main').append(made);
             return ready",
            &[],
        );
        assert_eq!(seen, json!("intro"));
    });
}
