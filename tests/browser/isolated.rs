//! `isolate`: the survey in a frame of its own, where no script of the page can read an answer.

use serde_json::{Value, json};

use crm_readiness::core::stated::Level;

use crate::around::SCRIPT;
use crate::browser::Element;
use crate::events::EAVESDROP;
use crate::expect::Instrument;
use crate::known::Known;
use crate::links::linked;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::survey::{Answer, Person};
use crate::wait::{wait_for, wait_or_explain, wait_until};

impl Survey {
    pub fn open_isolated(&self, attributes: &str) {
        self.embed(&format!("<crm-readiness {attributes}><p>In other words</p></crm-readiness>"));
    }

    #[track_caller]
    pub fn frame(&self) -> Element {
        wait_for("the frame", || Element::from_json(&self.ask("return root?.querySelector('iframe')", &[])))
    }

    /// Goes into the frame, and waits for the survey there to have the room it needs: until then all moves, and out of sight
    /// nothing is painted.
    #[track_caller]
    pub fn enter_frame(&self) {
        self.ask("host.scrollIntoView()", &[]);
        self.browser.enter(&self.frame());
        self.wait_for_view("intro");
        wait_until("the frame to be as high as the survey", || {
            self.holds("return document.scrollingElement.scrollHeight <= innerHeight", &[])
        });
    }
}

/// Works the survey in the frame as one works it in the page.
pub fn framed() -> Setup {
    Setup::default().with_frames_in_process()
}

pub fn lead() -> Person {
    Person::new("selection", "lead", "full")
}

#[test]
fn what_happens_in_the_frame_is_heard_at_the_element() {
    framed().with_script(EAVESDROP).run(|survey| {
        survey.open_isolated("isolate");
        survey.enter_frame();
        survey.start(&lead());
        survey.answer("SPO1", Answer::Option(4));
        survey.browser.leave_frame();
        wait_until("the progress", || survey.heard_of("progress").len() == 2);
        assert_eq!(survey.heard_of("progress")[1], json!({"version": 1, "answered": 1, "total": 40}));
        let heard = survey.heard();
        let names: Vec<&Value> = heard.iter().map(|event| &event["name"]).collect();
        assert_eq!(names, ["ready", "start", "progress", "progress"]);
        heard.iter().for_each(crate::events::assert_form);
    });
}

#[test]
fn a_link_that_is_followed_within_the_page_is_shown_in_the_frame_and_left_with_it() {
    let known = Known::example("good average, two stops");
    framed().run(|survey| {
        survey.open_isolated("isolate");
        survey.enter_frame();
        survey.browser.leave_frame();
        survey.ask("location.hash = arguments[0]", &[json!(linked(&known, Level::Verdict))]);
        survey.browser.enter(&survey.frame());
        survey.wait_for_view("linked");
        survey.browser.leave_frame();
        survey.ask("history.back()", &[]);
        survey.browser.enter(&survey.frame());
        survey.wait_for_view("intro");
    });
}

#[test]
fn what_the_page_says_of_the_survey_passes_into_the_frame_and_follows_it() {
    framed().run(|survey| {
        survey
            .site
            .put("/own.css", "crm-readiness { --crm-accent: rgb(1, 2, 3) } .other { --crm-accent: rgb(4, 5, 6) }");
        survey.open_page(
            &format!("<link rel=\"stylesheet\" href=\"/own.css\">{SCRIPT}"),
            "<crm-readiness isolate heading=\"From outside\" role=\"it\" theme=\"light\"></crm-readiness>",
        );
        survey.enter_frame();
        survey.wait_for_text("From outside");
        assert!(survey.holds("return root.querySelector('input[value=it]').checked", &[]));
        let accent = || survey.style("button.primary", "background-color");
        assert_eq!(accent(), json!("rgb(1, 2, 3)"));
        let ink = survey.style("h2", "color");

        survey.browser.leave_frame();
        survey.ask(
            "host.className = 'other'; host.heading = 'Changed outside'; host.theme = 'dark'; host.role = null",
            &[],
        );
        survey.browser.enter(&survey.frame());
        survey.wait_for_text("Changed outside");
        wait_until("the theme", || survey.style("h2", "color") != ink);
        assert!(survey.holds("return !root.querySelector('input[value=it]').checked", &[]), "the role");
        wait_until("the other accent", || accent() == json!("rgb(4, 5, 6)"));
    });
}

#[test]
fn a_pages_own_questions_pass_into_the_frame_which_may_load_nothing() {
    framed().run(|survey| {
        let mut instrument = Instrument::load().into_json();
        instrument["title"] = json!("Is your ERP project ready?");
        survey.site.put("/own.json", instrument.to_string());
        instrument["title"] = json!("Something else");
        survey.site.put("/other.json", instrument.to_string());
        survey.open_isolated("isolate instrument=\"/own.json\"");
        survey.enter_frame();
        survey.wait_for_text("Is your ERP project ready?");
        survey.browser.leave_frame();
        survey.set("instrument", Some("/other.json"));
        survey.browser.enter(&survey.frame());
        survey.wait_for_text("Something else");
    });
}

#[test]
fn the_frame_is_as_high_as_the_survey() {
    framed().run(|survey| {
        survey.open_isolated("isolate");
        let fits = |what: &str| {
            let inside = || {
                let height =
                    survey.ask("return Math.ceil(document.body.getBoundingClientRect().height / 60) * 60", &[]);
                height.as_f64().expect("a height")
            };
            let outside = || survey.ask("return root.querySelector('iframe').clientHeight", &[]).as_f64();
            let height = inside();
            survey.browser.leave_frame();
            wait_or_explain(
                &format!("the frame to be {height} px high for {what}"),
                || (outside() == Some(height)).then_some(()),
                || format!("it is {:?}", outside()),
            );
            survey.browser.enter(&survey.frame());
            assert!(
                survey.holds("return document.scrollingElement.scrollHeight <= innerHeight", &[]),
                "{what} scrolls"
            );
            height
        };
        survey.enter_frame();
        let intro = fits("the intro");
        survey.start(&lead());
        assert_ne!(fits("the first page"), intro);
    });
}

#[test]
fn where_the_frame_may_keep_nothing_it_says_so() {
    framed().run(|survey| {
        survey.open_isolated("isolate");
        survey.enter_frame();
        survey.start(&lead());
        survey.answer("SPO1", Answer::Option(4));
        survey.wait_for_text("This browser does not allow the page to save anything.");
    });
}

#[test]
fn a_page_turned_in_the_frame_is_shown_from_its_top() {
    survey(|survey| {
        survey.site.put("/tall.css", "#above { block-size: 3000px }");
        survey.open_page(
            &format!("<link rel=\"stylesheet\" href=\"/tall.css\">{SCRIPT}"),
            "<div id=\"above\"></div><crm-readiness isolate></crm-readiness>",
        );
        survey.enter_frame();
        for choice in ["selection", "lead"] {
            survey.browser.click(&survey.element(&format!("label:has([value={choice}])")));
        }
        survey.turn_page(|| survey.browser.click(&survey.element(".row .primary")));
        survey.browser.leave_frame();
        let top = || survey.ask("return Math.round(host.getBoundingClientRect().top)", &[]).as_i64().expect("a place");
        wait_until("the whole page of questions", || {
            survey.ask("scrollTo(0, document.scrollingElement.scrollHeight)", &[]);
            top() < -500
        });
        survey.browser.enter(&survey.frame());
        survey.turn_page(|| survey.browser.click(&survey.element(".turn .primary")));
        survey.browser.leave_frame();
        wait_or_explain(
            "the top of the survey to be seen",
            || (0..100).contains(&top()).then_some(()),
            || format!("it is at {}", top()),
        );
    });
}

#[test]
fn a_page_that_is_not_ours_in_the_frame_is_said_to_be_missing() {
    framed().with_script(EAVESDROP).expecting(&["404"]).run(|survey| {
        survey.open_isolated("isolate=\"/nowhere.html\"");
        survey.wait_for_error("frame", "It must be embed.html of this release");
        assert!(survey.can_be_read("In other words"));
    });
}

#[test]
fn a_frame_that_the_policy_forbids_is_said_to_be_forbidden() {
    let expected = ["Content Security Policy", "guard: policy violation"];
    Setup::default().with_script(EAVESDROP).expecting(&expected).run(|survey| {
        survey.open_page(
            &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src 'none'\">{SCRIPT}"),
            "<crm-readiness isolate><p>In other words</p></crm-readiness>",
        );
        survey.wait_for_error("frame", "must allow it under frame-src");
        assert!(survey.can_be_read("In other words"));
    });
}

#[test]
fn an_address_that_is_none_is_said_to_be() {
    Setup::default().with_script(EAVESDROP).run(|survey| {
        survey.open_isolated("isolate=\"https://\"");
        survey.wait_for_error("frame", "The page named by `isolate` does not answer");
    });
}

#[test]
fn the_frame_is_called_as_the_survey_is_in_its_language() {
    survey(|survey| {
        survey.open_isolated("isolate lang=de");
        let title = || survey.ask("return arguments[0].title", &[survey.frame().to_json()]);
        assert_eq!(title(), json!("Ist Ihr CRM-Projekt bereit?"));
        survey.set("heading", Some("Prüfen Sie Ihr Projekt"));
        wait_until("the heading", || title() == json!("Prüfen Sie Ihr Projekt"));
    });
}
