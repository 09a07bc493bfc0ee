//! What must hold of whatever comes from outside: nothing panics, what is refused is refused with its place, and what is
//! taken comes back the same. Used by the targets here and, for a bounded time, by `tests/fuzz.rs`.

use crm_readiness::core::{
    asked::Form,
    date::Date,
    document::Invalid,
    fingerprint,
    history::Timeline,
    instrument::Instrument,
    json::Json,
    link::{self, Opened, content::Linked},
    plan::Field,
    project::{Portfolio, Project},
    response::{Answer, Response},
    result::Outcome,
    result_file::whole,
    run::Run,
    stated::Level,
    validate,
    verify::verify,
    wire::{Loaded, Survey, VERSION, WireError},
};
use crm_readiness::export::{
    Report,
    csv::csv,
    html::html,
    ics::{Moment, ics},
    markdown::markdown,
    plan_csv::plan_csv,
    svg::{bars, radar},
    text::text,
    trend::trend,
};
use crm_readiness::words::pack::Pack;

use crm_readiness::words::pack::LANGUAGES;

const INSTRUMENT: &str = include_str!("../static/instruments/crm-readiness.en.json");

thread_local! {
    static BUILT_IN: Instrument = validate::instrument(&serde_json::from_str(INSTRUMENT).unwrap()).unwrap();
}

/// A document, if the bytes are JSON at all.
fn json(bytes: &[u8]) -> Option<Json> {
    serde_json::from_slice(bytes).ok()
}

fn again(document: &Json) -> Json {
    json(&serde_json::to_vec(document).unwrap()).unwrap()
}

fn assert_placed(problems: &Invalid) {
    assert!(!problems.0.is_empty(), "refused without a reason");
    for problem in &problems.0 {
        assert!(problem.path.starts_with('$') && !problem.message.is_empty(), "{problem}");
    }
}

/// Everything that can be done with a survey that was taken.
fn use_survey(survey: &Survey, instrument: &Instrument) {
    match Loaded::read(&again(&survey.to_file(instrument)), instrument) {
        Ok(Loaded::Survey(back)) => assert_eq!(&back.survey, survey),
        other => panic!("a survey came back as {other:?}"),
    }
    let outcome = Outcome::of(instrument, &survey.response);
    let file = again(&whole(survey, instrument, &outcome, "x"));
    assert!(verify(&file, instrument, "x").is_ok_and(|found| found.holds()));
    for level in Level::ALL {
        let linked = link::linked(level, instrument, survey, &outcome);
        let text = link::plain(&linked, instrument);
        assert_eq!(link::open(&text, instrument), Ok(Opened::Plain(linked)));
    }
}

/// Everything that can be done with projects that were taken.
fn use_portfolio(portfolio: &Portfolio, instrument: &Instrument) {
    assert_eq!(Portfolio::from_saved(&again(&portfolio.to_saved(instrument)), instrument).as_ref(), Ok(portfolio));
    for survey in portfolio.projects().iter().filter_map(|project| project.survey.as_ref()) {
        use_survey(survey, instrument);
    }
}

/// A file that a person loads: answers, or a project.
pub fn response(bytes: &[u8]) {
    let Some(document) = json(bytes) else { return };
    BUILT_IN.with(|instrument| {
        match Loaded::read(&document, instrument) {
            Ok(Loaded::Survey(migrated)) => use_survey(&migrated.survey, instrument),
            Ok(Loaded::Project(project)) => {
                let mut portfolio = Portfolio::default();
                portfolio.add(project);
                use_portfolio(&portfolio, instrument);
            }
            Err(problems) => assert_placed(&problems),
        }
        if let Err(problems) = verify(&document, instrument, "x") {
            assert_placed(&problems);
        }
    });
}

/// What a browser has stored.
pub fn saved(bytes: &[u8]) {
    let Some(document) = json(bytes) else { return };
    BUILT_IN.with(|instrument| match Portfolio::from_saved(&document, instrument) {
        Ok(portfolio) => use_portfolio(&portfolio, instrument),
        Err(WireError::Newer(version)) => assert!(version > VERSION),
        Err(WireError::Invalid(problems)) => assert_placed(&problems),
    });
}

/// An instrument, asked and answered in the worst and the best way.
pub fn instrument(bytes: &[u8]) {
    let Some(document) = json(bytes) else { return };
    assert_eq!(fingerprint::of(&document).len(), 64);
    let _ = Pack::read(bytes);
    let instrument = match validate::instrument(&document) {
        Ok(instrument) => instrument,
        Err(problems) => return assert_placed(&problems),
    };
    for stage in [0, instrument.stages.len() - 1] {
        for answer in
            [None, Some(Answer::Option(0)), Some(Answer::Option(instrument.scale.max)), Some(Answer::DontKnow)]
        {
            let mut response = Response::new(&instrument, stage, 0);
            response.answers.fill(answer);
            use_survey(&Survey { response, form: Form::Full }, &instrument);
        }
    }
    export(&Survey { response: Response::new(&instrument, 0, 0), form: Form::Full }, &instrument);
}

/// Every file that is made of a survey, with a plan in the instrument's own words.
fn export(survey: &Survey, instrument: &Instrument) {
    let words = &*instrument.title;
    let (response, day) = (&survey.response, Date::read("2026-12-04"));
    let mut project = Project { name: instrument.title.clone(), uid: instrument.title.clone(), ..Project::new(1) };
    project.plan.add(0, instrument.scale.goal);
    project.plan.set(0, Field::Due(day));
    let mut earlier = survey.clone();
    earlier.response.answers.fill(Some(Answer::Option(0)));
    day.into_iter().for_each(|day| project.take(Run::of(instrument, &earlier, words, day)));
    let report = Report {
        instrument,
        catalogue: LANGUAGES[0].catalogue(),
        fingerprint: words,
        project: &project,
        survey,
        outcome: &Outcome::of(instrument, response),
        ruled_out: &[0],
        line: &Timeline::of(instrument, &project.runs, survey, day),
        date: words,
        day: &|date| date.to_string(),
    };
    let now = Moment::read("2026-11-22T09:05:00");
    assert!(now.and_then(|now| ics(&report, now)).is_some());
    for make in [csv, plan_csv, html, markdown, text, radar, bars, trend] {
        assert!(!make(&report).contains('\0'));
    }
}

/// What an address has after its `#`.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    BUILT_IN.with(|instrument| {
        if let Some(linked) = Linked::unpack(bytes, instrument) {
            assert_eq!(linked.pack(instrument), bytes);
        }
        match link::open(&text, instrument) {
            Ok(Opened::Plain(linked)) => assert!(text.contains(&link::plain(&linked, instrument))),
            Ok(Opened::Sealed(envelope)) => assert!(text.contains(&link::sealed(&envelope))),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    });
}
