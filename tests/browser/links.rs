//! The survey as a link: made at a level, opened without touching anything of one's own, sealed, and refused when damaged.

use serde_json::json;

use crm_readiness::core::{
    link::{self, Opened},
    stated::Level,
};

use crate::kept::KEY;
use crate::keys;
use crate::known::Known;
use crate::page::Survey;
use crate::setup::{Setup, survey};
use crate::wait::{wait_for, wait_until};

const EXAMPLE: &str = "good average, two stops";

impl Survey {
    /// Makes a link at a level and hands over what stands after its `#`.
    #[track_caller]
    fn make_link(&self, level: &str, passphrase: &str) -> String {
        self.choose(&format!("input[name=link][value={level}]"));
        let field = self.element("[part=link] input[type=password]");
        if !passphrase.is_empty() {
            self.browser.type_into(&field, passphrase);
        }
        let before = self.link();
        self.press("Make the link");
        let link = wait_for("a link", || self.link().filter(|link| Some(link) != before.as_ref()));
        let (page, fragment) = link.split_once('#').expect("a fragment");
        assert_eq!(page, self.site.url("/"));
        fragment.to_owned()
    }

    fn link(&self) -> Option<String> {
        self.ask("return root.querySelector('[data-focus=link]')?.value", &[]).as_str().map(str::to_owned)
    }

    #[track_caller]
    fn follow(&self, fragment: &str) {
        self.browser.go(&self.site.url(&format!("/#{fragment}")));
        self.wait_for_view("linked");
        self.wait_for_heading();
    }
}

/// The fragment of a link to an example.
pub fn linked(known: &Known, level: Level) -> String {
    let linked = link::linked(level, &known.instrument, &known.answered, &known.outcome);
    link::plain(&linked, &known.instrument)
}

#[test]
fn a_link_holds_what_its_level_says_and_is_short() {
    survey(|survey| {
        let known = survey.open_result(EXAMPLE);
        let before = survey.site.asked().len();
        for level in Level::ALL {
            let fragment = survey.make_link(level.name(), "");
            assert_eq!(fragment, linked(&known, level));
            assert!(fragment.len() <= 120, "{} characters", fragment.len());
            let opened = link::open(&fragment, &known.instrument).expect("a link");
            let expected = link::linked(level, &known.instrument, &known.answered, &known.outcome);
            assert_eq!(opened, Opened::Plain(expected));
        }
        let picture = survey.ask_text("return root.querySelector('.qr path').getAttribute('d')", &[]);
        let link = survey.link().expect("a link");
        assert_eq!(Some(picture), crm_readiness::chart::qr::qr(&link).map(|qr| qr.path));
        assert_eq!(survey.site.asked().len(), before, "nothing was asked for");
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
    });
}

#[test]
fn a_link_is_looked_at_before_anything_of_ones_own_is_touched_and_becomes_a_project() {
    let known = Known::example(EXAMPLE);
    survey(|survey| {
        survey.open_result("short check, clean");
        let own = survey.stored(KEY);
        survey.follow(&linked(&known, Level::Everything));
        survey.wait_for_text("What this browser keeps of your own is untouched");
        assert_eq!(survey.verdict(), known.outcome.verdict.name());
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        assert_eq!(survey.stored(KEY), own);

        survey.turn_page(|| survey.press("Add it as a project"));
        assert_eq!((survey.view(), survey.verdict()), ("result".to_owned(), known.outcome.verdict.name().to_owned()));
        assert_eq!(survey.ask("return location.hash", &[]), json!(""), "a reload does not ask again");
        wait_until("both to be kept", || {
            let stored: serde_json::Value = serde_json::from_str(&survey.stored(KEY).expect("a store")).expect("JSON");
            stored["projects"].as_array().map(Vec::len) == Some(2)
        });
    });
}

#[test]
fn a_link_without_answers_says_that_it_cannot_be_recomputed() {
    let known = Known::example(EXAMPLE);
    for level in [Level::Verdict, Level::Dimensions] {
        survey(|survey| {
            survey.follow(&linked(&known, level));
            survey.wait_for_text("Without the answers it cannot be recomputed here.");
            assert_eq!(survey.verdict(), known.outcome.verdict.name());
            let rows = survey.texts("tbody tr").len();
            assert_eq!(rows, if level == Level::Verdict { 0 } else { known.instrument.dimensions.len() });
            assert!(!survey.has_button("Add it as a project"));
            survey.turn_page(|| survey.press("Leave it"));
            assert_eq!((survey.view(), survey.ask("return location.hash", &[])), ("intro".to_owned(), json!("")));
        });
    }
}

#[test]
fn a_link_that_is_followed_within_the_page_is_shown_there() {
    let known = Known::example(EXAMPLE);
    survey(|survey| {
        survey.open();
        survey.ask("location.hash = arguments[0]", &[json!(linked(&known, Level::Verdict))]);
        survey.wait_for_view("linked");
        survey.wait_for_heading();
    });
}

#[test]
fn an_address_that_changes_otherwise_leaves_the_person_alone() {
    survey(|survey| {
        survey.open();
        survey.choose("input[name=role][value=lead]");
        let focus = survey.focus();
        survey.ask("location.hash = 'chapter-2'", &[]);
        survey.browser.settle();
        assert_eq!((survey.focus(), survey.view()), (focus, "intro".to_owned()));
    });
}

#[test]
fn a_damaged_link_is_refused_and_nothing_is_lost() {
    let known = Known::example(EXAMPLE);
    let fragment = linked(&known, Level::Everything);
    let (start, end) = fragment.split_at(fragment.len() / 2);
    let other = if end.starts_with('A') { "B" } else { "A" };
    survey(|survey| {
        survey.open_result(EXAMPLE);
        let own = survey.stored(KEY);
        survey.follow(&[start, other, &end[1..]].concat());
        survey.wait_for_text("This link is damaged");
        assert_eq!(survey.stored(KEY), own);
        survey.turn_page(|| survey.press("Leave it"));
        assert_eq!(survey.view(), "result", "where the link was followed");
    });
}

#[test]
fn the_way_back_in_the_browser_leads_from_a_link_to_where_it_was_followed() {
    let known = Known::example(EXAMPLE);
    survey(|survey| {
        survey.open_result(EXAMPLE);
        survey.turn_page(|| drop(survey.ask("location.hash = arguments[0]", &[json!(linked(&known, Level::Verdict))])));
        assert_eq!(survey.view(), "linked");
        survey.turn_page(|| drop(survey.ask("history.back()", &[])));
        assert_eq!(survey.view(), "result");
        survey.turn_page(|| drop(survey.ask("history.forward()", &[])));
        assert_eq!(survey.view(), "linked");
    });
}

#[test]
fn a_passphrase_can_be_read_while_it_is_written_and_enter_makes_and_opens_the_link() {
    survey(|survey| {
        let known = survey.open_result(EXAMPLE);
        survey.choose("input[name=link][value=everything]");
        survey.browser.type_into(&survey.element("[part=link] input[type=password]"), "correct horse");
        survey.browser.click(&survey.element("[part=link] .tick input"));
        wait_until("the words to be shown", || {
            !survey.elements("[part=link] input[autocomplete=new-password][type=text]").is_empty()
        });
        survey.browser.type_into(&survey.element("[part=link] input[type=text]"), keys::ENTER);
        let link = wait_for("a link", || survey.link());
        let (_, fragment) = link.split_once('#').expect("a fragment");
        survey.follow(fragment);
        survey.browser.type_into(&survey.element("input[type=password]"), "correct horse");
        survey.browser.press(keys::ENTER);
        survey.wait_for_text("The figures were worked out here");
        assert_eq!(survey.verdict(), known.outcome.verdict.name());
    });
}

#[test]
fn a_sealed_link_opens_with_its_passphrase_only() {
    Setup::default().run(|survey| {
        let known = survey.open_result(EXAMPLE);
        let fragment = survey.make_link("everything", "correct horse");
        assert!(matches!(link::open(&fragment, &known.instrument), Ok(Opened::Sealed(_))));
        survey.follow(&fragment);
        let field = survey.element("input[type=password]");
        survey.browser.type_into(&field, "wrong horse");
        survey.press("Open the link");
        survey.wait_for_text("This is not the passphrase of this link");
        assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        survey.ask("arguments[0].select()", &[field.to_json()]);
        survey.browser.press("correct horse");
        survey.press("Open the link");
        survey.wait_for_text("The figures were worked out here");
        assert_eq!(survey.verdict(), known.outcome.verdict.name());
    });
}
