//! The frame of `isolate` stays closed: neither the page's scripts nor messages of others reach what is in it.

use serde_json::{Value, json};

use crate::around::SCRIPT;
use crate::events::EAVESDROP;
use crate::expect::Instrument;
use crate::isolated::{framed, lead};
use crate::setup::{Setup, survey};
use crate::site::Site;
use crate::survey::Answer;
use crate::wait::{wait_for, wait_until};

#[test]
fn no_script_of_the_page_can_look_into_the_frame() {
    survey(|survey| {
        survey.open_isolated("isolate");
        survey.ask_async("await host.ready", &[]);
        assert!(!survey.can_be_read("In other words"));
        let sandbox = survey.ask_text("return root.querySelector('iframe').sandbox.value", &[]);
        assert!(sandbox.contains("allow-scripts") && !sandbox.contains("allow-same-origin"), "{sandbox}");
        let looked = survey.ask(
            "const frame = root.querySelector('iframe'), tried = [frame.contentDocument];
             for (const look of [w => w.document, w => w.localStorage, w => w.crm]) {
                 try { tried.push(look(frame.contentWindow)); } catch (refusal) { tried.push(refusal.name); }
             }
             return tried",
            &[],
        );
        assert_eq!(looked, json!([Value::Null, "SecurityError", "SecurityError", "SecurityError"]));
        assert_eq!(survey.ask("return root.querySelectorAll('[data-view]').length", &[]), json!(0));
    });
}

#[test]
fn messages_of_others_are_not_taken_for_the_frames() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open_isolated("isolate");
        survey.ask_async("await host.ready", &[]);
        survey.ask("postMessage({ 'crm-readiness': 1, event: 'complete', detail: { version: 1 } }, '*')", &[]);
        survey.ask_async(
            "await new Promise(done => { addEventListener('message', done, { once: true }); postMessage(0, '*'); })",
            &[],
        );
        assert_eq!(survey.heard().len(), 1, "only `ready`: {:?}", survey.heard());
    });
}

#[test]
fn a_frame_of_another_origin_keeps_its_answers_there() {
    survey(|survey| {
        let other = Site::serve();
        survey.open_isolated(&format!("isolate=\"{}\"", other.url("/embed.html")));
        survey.enter_frame();
        survey.start(&lead());
        survey.answer("SPO1", Answer::Option(4));
        survey.browser.leave_frame();
        assert_eq!(survey.stored_keys(), json!([]));
        assert!(survey.holds("return root.querySelector('iframe').contentDocument === null", &[]));
        survey.browser.reload();
        survey.enter_frame();
        survey.turn_page(|| survey.press("Continue"));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(4)));
    });
}

#[test]
fn a_frame_in_a_document_without_an_address_is_as_closed() {
    survey(|survey| {
        let inner = format!("{SCRIPT}<crm-readiness isolate></crm-readiness>").replace('"', "&quot;");
        survey.open_page("", &format!("<iframe id=around srcdoc=\"{inner}\"></iframe>"));
        let sandbox = wait_for("the frame in the frame", || {
            let find = "const host = document.querySelector('#around').contentDocument?.querySelector('crm-readiness');
                        return host?.shadowRoot?.querySelector('iframe')?.sandbox.value";
            survey.browser.run(find, &[]).as_str().map(str::to_owned)
        });
        assert!(!sandbox.contains("allow-same-origin"), "{sandbox}");
    });
}

#[test]
fn questions_that_the_page_puts_later_reach_no_answer() {
    framed().run(|survey| {
        survey.open_isolated("isolate");
        survey.enter_frame();
        survey.start(&lead());
        survey.answer("SPO1", Answer::Option(4));
        survey.browser.leave_frame();
        let mut questions = Instrument::load().into_json();
        questions["language"] = json!("xx");
        questions["title"] = json!("Another title");
        survey.set("instrument", Some(&questions.to_string()));
        survey.set("heading", Some("Another heading"));
        survey.browser.enter(&survey.frame());
        wait_until("what comes with it", || {
            survey.ask("return host.getAttribute('heading')", &[]) == json!("Another heading")
        });
        assert_eq!(survey.ask("return host.hasAttribute('instrument')", &[]), json!(false));
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(4)));
    });
}
