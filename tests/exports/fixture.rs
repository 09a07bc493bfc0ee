//! A survey with a plan, in which every text that people or instruments write can be a hostile one.

use std::rc::Rc;

use crm_readiness::{
    core::{
        asked::Form, date::Date, fingerprint, instrument::Instrument, response::Answer, result::Outcome, wire::Survey,
    },
    export::{PlanLine, Report},
    words::pack::LANGUAGES,
};

use crate::common::{INSTRUMENT, default_instrument, json, survey};

/// Texts that some program would take for more than text.
pub const HOSTILE: [&str; 28] = [
    "</title></style></script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- --> <![CDATA[ ]]> <?php ?>",
    "&lt;b&gt; &#60; &copy; &",
    "[click](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "<https://evil.example> https://evil.example www.evil.example me@evil.example",
    "[a]: https://evil.example \"title\"",
    "# heading",
    "- one\n- two\n\n    code",
    "1. one\n2) two",
    "> quote",
    "```\ncode\n```",
    "text\n===\n---\n***",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "**bold** __bold__ *it* ~~gone~~ `code` $x$ ^up^ {#id} \\",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "+1+1",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1;1)",
    "\t=1+1",
    "\r=1+1",
    " \"=1+1\"",
    "＝1+1",
    "BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT",
    "a;b,c:d\\n \"quoted\", 'single'",
    "\0\u{1}\u{7f}\u{85}\u{FFFE}\u{202E}\u{200B}x",
    "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂 é",
];

/// What a report is made of.
pub struct Fixture {
    pub instrument: Instrument,
    pub survey: Survey,
    pub outcome: Outcome,
    pub project: String,
    pub plan: Vec<[String; 3]>,
}

impl Fixture {
    /// Ordinary texts, and an answer for all but a few items.
    pub fn ordinary() -> Self {
        Self::of(
            default_instrument(),
            Form::Full,
            "Northwind",
            &[["Agree an hour a week", "Maria", "Thursdays"]],
            "ask Anna",
        )
    }

    /// The short check.
    pub fn short() -> Self {
        Self::of(default_instrument(), Form::Short, "Northwind", &[], "")
    }

    /// This text wherever a text can be.
    pub fn full_of(text: &str) -> Self {
        let mut i = default_instrument();
        let text: Rc<str> = text.into();
        let put = |to: &mut Rc<str>| *to = text.clone();
        put(&mut i.title);
        let verdicts = &mut i.verdicts;
        for verdict in [&mut verdicts.ready, &mut verdicts.fix_first, &mut verdicts.not_ready, &mut verdicts.walk_away]
        {
            put(&mut verdict.title);
            put(&mut verdict.text);
        }
        i.stages.iter_mut().for_each(|stage| put(&mut stage.label));
        i.roles.iter_mut().for_each(|role| put(&mut role.label));
        i.sources.iter_mut().flat_map(|source| [&mut source.title, &mut source.note]).for_each(put);
        i.dimensions.iter_mut().for_each(|dimension| put(&mut dimension.title));
        i.flags.iter_mut().for_each(|flag| put(&mut flag.text));
        for item in &mut i.items {
            put(&mut item.question);
            put(&mut item.advice);
            item.question_for.clear();
            item.options.iter_mut().for_each(put);
        }
        Self::of(i, Form::Full, &text, &[[&text, &text, &text]], &text)
    }

    fn of(instrument: Instrument, form: Form, project: &str, plan: &[[&str; 3]], note: &str) -> Self {
        let answer = |item: usize| match item {
            3 | 20 => Some(Answer::DontKnow),
            5 => None,
            _ => Some(Answer::Option([3, 4, 1, 2, 3][item % 5])),
        };
        let mut survey = survey(&instrument, form, "build", "lead", answer);
        survey.response.notes[0] = note.into();
        Fixture {
            outcome: Outcome::of(&instrument, &survey.response),
            instrument,
            survey,
            project: project.to_owned(),
            plan: plan.iter().map(|texts| texts.map(str::to_owned)).collect(),
        }
    }

    /// What a maker of files makes of it. Each step of the plan has a date; after them come one that is done and one
    /// without.
    pub fn made<T>(&self, make: impl FnOnce(&Report) -> T) -> T {
        let mut plan: Vec<PlanLine> = (self.plan.iter())
            .map(|[text, owner, note]| PlanLine { id: "s1", text, owner, due: Some(due()), note, done: false })
            .collect();
        if !plan.is_empty() {
            plan.push(PlanLine { id: "s2", text: "Done already", owner: "", due: Some(due()), note: "", done: true });
            plan.push(PlanLine { id: "s3", text: "Some day", owner: "", due: None, note: "", done: false });
        }
        make(&Report {
            instrument: &self.instrument,
            catalogue: LANGUAGES[0].catalogue(),
            fingerprint: &fingerprint::of(&json(INSTRUMENT)),
            survey: &self.survey,
            outcome: &self.outcome,
            project: &self.project,
            project_id: "p-1",
            date: "22 November 2026",
            plan: &plan,
        })
    }
}

/// The day by which everything is due.
pub fn due() -> Date {
    Date::read("2026-12-04").unwrap()
}

/// A text on one line, without what no file holds.
pub fn words(text: &str) -> String {
    text.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
