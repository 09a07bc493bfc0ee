//! A page that is itself made with Yew, in the same way, with the survey in the middle of it: `tests/yew-host/`. Every press
//! inside reaches the survey once, and the page's own handlers around it once, as in a page that is made by hand.

use std::fs;

use serde_json::json;

use crate::around::SCRIPT;
use crate::events::EAVESDROP;
use crate::keys;
use crate::page::Survey;
use crate::setup::Setup;
use crate::site::folder;
use crate::survey::{Answer, Person, radio};
use crate::wait::{wait_or_explain, wait_until};

/// Counts the events as the document gets them.
const COUNT: &str = r#"
    window.counted = { click: 0, keydown: 0 };
    for (const name of Object.keys(counted)) addEventListener(name, () => counted[name]++);
"#;

fn open(survey: &Survey) {
    for file in fs::read_dir(folder("CRM_YEW_HOST")).expect("the page made with Yew").flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        survey.site.put(&format!("/{name}"), fs::read(file.path()).expect("a file of the page"));
    }
    let start = "import init from './yew-host.js'; init({ module_or_path: fetch('./yew-host_bg.wasm') });";
    survey.site.put("/start.js", start);
    survey.open_page(&format!("<script type=\"module\" src=\"/start.js\"></script>{SCRIPT}"), "");
    survey.wait_for_view("intro");
}

impl Survey {
    /// What the page has heard since the last call, and how many clicks and keys there were.
    fn heard_by_the_page(&self) -> (Vec<String>, u64, u64) {
        self.browser.settle();
        let heard = self.ask(
            "const { click, keydown } = counted, all = document.querySelector('output').textContent.split(', ');
             Object.assign(counted, { click: 0, keydown: 0 });
             const since = all.slice(window.known ?? 0).filter(word => word);
             window.known = all.filter(word => word).length;
             return [since, click, keydown]",
            &[],
        );
        serde_json::from_value(heard).expect("words and numbers")
    }

    /// The page has heard every click in the section with the survey just once, and nothing else.
    #[track_caller]
    fn assert_clicks_heard_once(&self, what: &str) {
        let (heard, clicks, _) = self.heard_by_the_page();
        assert!(clicks > 0, "no click with {what}");
        let expected: Vec<&str> = (0..clicks).flat_map(|_| ["section", "page"]).collect();
        assert_eq!(heard.iter().filter(|word| !word.contains(' ')).collect::<Vec<_>>(), expected, "{what}");
    }

    fn press_in_the_page(&self, id: &str, expected: &[&str]) {
        self.browser.click(&self.browser.find(&format!("#{id}")));
        wait_or_explain(
            &format!("{expected:?} for {id}"),
            || {
                let heard = self.ask("return document.querySelector('output').textContent.split(', ')", &[]);
                let heard: Vec<String> = serde_json::from_value(heard).expect("words");
                heard.ends_with(&expected.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()).then_some(())
            },
            || self.ask_text("return document.querySelector('output').textContent", &[]),
        );
        let (heard, ..) = self.heard_by_the_page();
        assert_eq!(heard, expected, "{id}");
    }
}

#[test]
fn in_a_page_made_with_yew_every_press_is_heard_once_and_by_the_right_ones() {
    Setup::default().with_script(COUNT).with_script(EAVESDROP).run(|survey| {
        open(survey);
        survey.press_in_the_page("before", &["before", "page"]);
        survey.start(&Person::new("selection", "lead", "full"));
        survey.assert_clicks_heard_once("choosing and starting");
        for item in survey.items() {
            survey.answer(&item, Answer::Option(2));
            survey.assert_clicks_heard_once(&item);
        }
        survey.press_in("fieldset[data-item=SPO1]", "Clear answer");
        wait_until("the answer to be gone", || survey.chosen("SPO1").is_none());
        survey.assert_clicks_heard_once("clearing an answer");
        survey.next();
        survey.assert_clicks_heard_once("turning the page");
        // Had a handler of ours been called twice, it would be the page after that.
        assert_eq!(survey.items()[0], "CUS1");

        survey.ask("root.querySelector(arguments[0]).focus()", &[json!(radio("CUS1", Answer::Option(0)))]);
        survey.browser.press("3");
        wait_until("the key to answer", || survey.chosen("CUS1") == Some(Answer::Option(3)));
        survey.browser.press(keys::TAB);
        let (heard, clicks, pressed) = survey.heard_by_the_page();
        assert_eq!((clicks, pressed), (0, 2));
        assert_eq!(heard, ["page key", "page key"]);

        let counts: Vec<_> = survey.heard_of("progress").iter().map(|detail| detail["answered"].clone()).collect();
        assert_eq!(counts, [0, 1, 2, 3, 4, 3, 4]);
        survey.press_in_the_page("beside", &["page", "beside changed", "page changed"]);
        survey.press_in_the_page("after", &["after", "page"]);
    });
}

#[test]
fn a_page_made_with_yew_may_show_itself_anew_around_the_survey() {
    Setup::default().with_script(COUNT).run(|survey| {
        open(survey);
        survey.start(&Person::new("selection", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        survey.keep("return root.querySelector('fieldset[data-item=SPO1] input:checked')");
        // Each press changes the page's words, and so renders it anew.
        for _ in 0..3 {
            survey.browser.click(&survey.browser.find("#after"));
        }
        survey.browser.settle();
        assert!(survey.holds("return kept.isConnected && kept.checked", &[]));
        survey.next();
        survey.back();
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
    });
}
