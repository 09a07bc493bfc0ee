//! The survey in each language: chosen as the page says, changed without losing an answer, and nothing else is loaded.

use serde_json::json;

use crm_readiness::core::{instrument::Instrument, validate};
use crm_readiness::i18n::{Msg, direction};
use crm_readiness::words::pack::{LANGUAGES, Language};

use crate::known::Known;
use crate::page::Survey;
use crate::runs::saved;
use crate::setup::{Setup, survey};
use crate::storage::open_on;
use crate::survey::{Answer, Person};
use crate::tour::{go, through};
use crate::wait::wait_until;

fn instrument(language: &Language) -> Instrument {
    let path = format!("{}/static/instruments/crm-readiness.{}.json", env!("CARGO_MANIFEST_DIR"), language.tag);
    let text = std::fs::read_to_string(path).expect("an instrument");
    validate::instrument(&serde_json::from_str(&text).expect("JSON")).expect("a valid instrument")
}

fn page(lang: &str) -> String {
    format!("<div lang={lang}><crm-readiness></crm-readiness></div>")
}

/// The survey follows the room that it is given, so no window needs to be so narrow.
fn narrow_page(lang: &str) -> String {
    format!("<section lang={lang} style='inline-size:320px'><crm-readiness></crm-readiness></section>")
}

/// Has the stand-alone page speak a language.
fn speak(survey: &Survey, tag: &str) {
    let page = String::from_utf8(survey.site.built("/index.html")).expect("a page");
    let spoken = format!("<crm-readiness lang=\"{tag}\"");
    survey.site.put("/index.html", page.replacen("<crm-readiness lang=\"\"", &spoken, 1));
}

#[test]
fn a_survey_speaks_the_language_of_the_page_around_it_and_loads_no_other() {
    for language in &LANGUAGES {
        survey(|survey| {
            survey.embed(&page(&format!("{}-XX", language.tag)));
            let title = instrument(language).title;
            wait_until("its title", || survey.text().contains(&*title));
            let said = language.catalogue().text(Msg::IntroLead);
            assert!(survey.text().contains(said), "{}: {}", language.tag, survey.text());
            let root = survey.ask("const e = root.querySelector('[part=root]'); return [e.lang, e.dir]", &[]);
            assert_eq!(root, json!([language.tag, direction(language.tag)]));
            let asked = survey.site.asked();
            let packs: Vec<_> = asked.iter().filter(|path| path.ends_with(".bin")).collect();
            assert_eq!(packs.len(), 1, "{packs:?}");
            assert!(packs[0].starts_with(&format!("/crm-readiness-{}.", language.tag)), "{packs:?}");
            assert_eq!(survey.axe_findings(), [] as [&str; 0]);
        });
    }
}

#[test]
fn another_language_keeps_answers_and_place() {
    survey(|survey| {
        survey.embed("<crm-readiness lang=en></crm-readiness>");
        survey.wait_for_view("intro");
        survey.start(&Person::new("build", "lead", "full"));
        survey.answer("SPO1", Answer::Option(2));
        survey.next();
        let page = survey.items();
        for language in &LANGUAGES {
            survey.set("lang", Some(language.tag));
            let item = &instrument(language).items;
            let question = item.iter().find(|item| *item.id.0 == page[0]).expect("an item");
            let role = 1;
            let words = question.question_for(role).split_whitespace().collect::<Vec<_>>().join(" ");
            wait_until(language.tag, || survey.text().contains(&words));
            assert_eq!((survey.view(), survey.items()), ("question".to_owned(), page.clone()));
        }
        survey.set("lang", Some("en"));
        wait_until("English", || survey.has_button("Back"));
        survey.back();
        assert_eq!(survey.chosen("SPO1"), Some(Answer::Option(2)));
    });
}

#[test]
fn every_view_of_every_language_can_be_used_and_none_is_wider_than_a_small_phone() {
    for language in &LANGUAGES {
        Setup::default().run(|survey| {
            let known = Known::example("good average, two stops");
            survey.embed(&narrow_page(language.tag));
            survey.store(crate::kept::KEY, &known.stored());
            survey.reload();
            let catalogue = language.catalogue();
            let narrow = |what: &str| {
                let wide = survey.ask("return document.querySelector('section').scrollWidth", &[]);
                assert_eq!(wide, json!(320), "{} {what}", language.tag);
                assert_eq!(survey.axe_findings(), [] as [&str; 0], "{} {what}", language.tag);
            };
            wait_until("the saved survey", || survey.has_button(catalogue.text(Msg::Continue)));
            narrow("intro");
            survey.turn_page(|| survey.press(catalogue.text(Msg::Continue)));
            if survey.view() == "question" {
                narrow("question");
                let review = survey.button_with("nav", catalogue.text(Msg::Review));
                survey.turn_page(|| survey.activate(&review));
            }
            narrow("review");
            survey.turn_page(|| survey.press(catalogue.text(Msg::SeeResult)));
            narrow("result");
            assert_eq!(survey.verdict(), known.outcome.verdict.name());
        });
    }
}

#[test]
fn nothing_is_found_in_any_view_of_any_language_light_or_dark() {
    for language in &LANGUAGES {
        survey(|survey| {
            speak(survey, language.tag);
            let mut found = Vec::new();
            through(survey, |state| {
                assert_eq!(survey.ask("return root.querySelector('.root').lang", &[]), json!(language.tag));
                for scheme in ["dark", "light"] {
                    survey.set_scheme(scheme);
                    survey.finish_transitions();
                    let findings = survey.axe_findings();
                    found.extend(findings.into_iter().map(|finding| format!("{state}, {scheme}: {finding}")));
                }
            });
            assert!(found.is_empty(), "{}:\n{}", language.tag, found.join("\n"));
        });
    }
}

#[test]
fn the_name_of_a_project_does_not_mix_with_words_that_run_the_other_way() {
    survey(|survey| {
        speak(survey, "ar");
        open_on(survey, &saved(1).to_string());
        let isolated = "\u{2068}Müller & Söhne \"CRM\"\u{2069}";
        for view in ["intro", "question", "review", "result"] {
            go(survey, view);
            let head = survey.ask_text("return root.querySelector('.eyebrow')?.textContent", &[]);
            assert!(view == "review" || head.contains(isolated), "{view}: {head}");
        }
    });
}

#[test]
fn counted_forms_are_those_of_the_browser() {
    survey(|survey| {
        survey.open();
        for language in &LANGUAGES {
            let categories: Vec<String> = serde_json::from_value(survey.ask(
                "const rules = new Intl.PluralRules(arguments[0]);
                 return Array.from({ length: 301 }, (_, n) => rules.select(n))",
                &[json!(language.tag)],
            ))
            .expect("categories");
            let order = if language.tag == "ar" {
                &["zero", "one", "two", "few", "many", "other"][..]
            } else {
                &["one", "other"]
            };
            for (number, category) in categories.iter().enumerate() {
                let text = ["{n:", &order.join("|"), "}"].concat();
                let form = crm_readiness::i18n::fill(language.tag, &text, &[("n", &number.to_string())]);
                assert_eq!(&form, category, "{} {number}", language.tag);
            }
            let half = survey.ask(
                "return new Intl.NumberFormat(arguments[0], { numberingSystem: 'latn' }).format(0.5)",
                &[json!(language.tag)],
            );
            assert_eq!(
                half,
                json!(["0", language.catalogue().text(Msg::DecimalMark), "5"].concat()),
                "{}",
                language.tag
            );
        }
    });
}
