//! The tags to copy, as they stand, in a page with the policy that they ask for.

use std::fs;

use crate::setup::survey;
use crate::site::folder;

#[test]
fn the_tags_to_copy_bring_the_survey_into_a_page_of_a_strict_policy() {
    survey(|survey| {
        for file in fs::read_dir(folder("CRM_SITE")).expect("the site").flatten().filter(|file| file.path().is_file()) {
            let name = file.file_name().to_string_lossy().into_owned();
            survey.site.put(&format!("/crm-readiness/{name}"), fs::read(file.path()).expect("a file of the site"));
        }
        let snippet = fs::read_to_string(folder("CRM_SITE").join("snippet.html")).expect("the tags to copy");
        let policy = snippet.lines().find(|line| line.starts_with("script-src")).expect("the policy that it asks for");
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><link rel=icon href=/icon.svg>
             <meta http-equiv=Content-Security-Policy content=\"default-src 'none'; img-src 'self'; {policy}\">{snippet}"
        );
        survey.site.put("/page.html", page);
        survey.browser.go(&survey.site.url("/page.html"));
        survey.wait_for_view("intro");
    });
}
