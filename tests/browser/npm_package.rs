//! The package for npm in a project of its own, bundled by Vite: `tests/npm/`.

use crate::expect::Example;
use crate::setup::survey;
use crate::site::{Site, folder};

#[test]
fn a_bundled_project_shows_the_survey_and_hears_its_events() {
    survey(|survey| {
        let Example { person, answers, result } = Example::named("short check, stopped");
        let project = Site::of(&folder("CRM_VITE"));
        survey.browser.go(&project.url("/"));
        survey.wait_for_view("intro");
        survey.wait_for_text("From a bundle");
        survey.take(&person, &answers);
        survey.assert_result(&person, &answers, &result);
        let title = survey.ask_text("return document.title", &[]);
        assert_eq!(title, format!("{0} of {0}, version 1", answers.len()));
        assert!(survey.holds("return document.body.matches('.ready')", &[]), "the promise is kept");
    });
}
