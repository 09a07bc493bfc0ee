//! The guard itself: if it were deaf, every other test would pass in silence.

use crate::setup::survey;
use crate::wait::wait_until;

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; require-trusted-types-for 'script'">
<link rel="icon" href="/icon.svg">
<title>A page with a fault</title>
<body><script src="/fault.js"></script>
"#;

#[test]
fn no_complaint_goes_unheard() {
    let faults = [
        ("console.error('in trouble')", "in trouble"),
        ("console.warn('be careful')", "be careful"),
        ("nobodyKnowsThis()", "nobodyKnowsThis"),
        ("Promise.reject(new Error('left alone'))", "guard: unhandled rejection"),
        ("document.body.append(Object.assign(new Image(), { src: '/nothing.png' }))", "a resource did not load"),
        ("document.body.append(Object.assign(new Image(), { src: 'http://[::1]:9/' }))", "guard: policy violation"),
    ];
    survey(|survey| {
        survey.site.put("/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        survey.site.put("/fault.html", PAGE);
        for (fault, sign) in faults {
            survey.site.put("/fault.js", fault);
            survey.browser.go(&survey.site.url("/fault.html"));
            let mut heard = Vec::new();
            wait_until(&format!("“{sign}” to be heard"), || {
                heard.extend(survey.browser.complaints());
                heard.iter().any(|complaint| complaint.contains(sign))
            });
        }
        // What the last fault has still to say must not fail this test.
        survey.site.put("/fault.js", "");
        survey.browser.go(&survey.site.url("/fault.html"));
        survey.browser.complaints();
    });
}
