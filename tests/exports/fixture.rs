//! A survey with a plan, in which every text that people or instruments write can be a hostile one.

use std::rc::Rc;

use crm_readiness::{
    core::{
        asked::Form, date::Date, fingerprint, history::Timeline, instrument::Instrument, plan::Field, project::Project,
        response::Answer, result::Outcome, run::Run, wire::Survey,
    },
    export::Report,
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
    pub project: Project,
    pub ruled_out: Vec<usize>,
}

impl Fixture {
    /// Ordinary texts, and an answer for all but a few items.
    pub fn ordinary() -> Self {
        let mut fixture = Self::of(default_instrument(), Form::Full, "Northwind", "ask Anna");
        fixture.plan("Maria", "Thursdays");
        fixture
    }

    /// The same with nothing open, so that steps lead further.
    pub fn certain() -> Self {
        let mut fixture = Self::ordinary();
        for answer in &mut fixture.survey.response.answers {
            *answer = answer.filter(|answer| *answer != Answer::DontKnow).or(Some(Answer::Option(3)));
        }
        fixture.outcome = Outcome::of(&fixture.instrument, &fixture.survey.response);
        fixture
    }

    /// The short check.
    pub fn short() -> Self {
        Self::of(default_instrument(), Form::Short, "Northwind", "")
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
        let mut fixture = Self::of(i, Form::Full, &text, &text);
        fixture.plan(&text, &text);
        fixture.run(&text, "2026-05-03", 1);
        fixture.run("", "2026-08-01", 2);
        fixture.ruled_out = vec![2];
        fixture
    }

    fn of(instrument: Instrument, form: Form, name: &str, note: &str) -> Self {
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
            project: Project { name: name.into(), uid: "9f86d081".into(), ..Project::new(1) },
            ruled_out: Vec::new(),
        }
    }

    /// Three steps: the first has a date, and texts; the second has a date and is done; the third has nothing.
    fn plan(&mut self, owner: &str, note: &str) {
        let plan = &mut self.project.plan;
        for item in [2, 7, 12] {
            plan.add(item, 3);
        }
        plan.set(2, Field::Owner(owner.into()));
        plan.set(2, Field::Note(note.into()));
        plan.set(7, Field::Done(true));
        for item in [2, 7] {
            plan.set(item, Field::Due(Some(due())));
        }
    }

    /// A snapshot in which everything has this answer.
    pub fn run(&mut self, name: &str, day: &str, option: u8) {
        let survey = survey(&self.instrument, Form::Full, "build", "lead", |_| Some(Answer::Option(option)));
        self.project.take(Run::of(&self.instrument, &survey, name, Date::read(day).unwrap()));
    }

    /// What a maker of files makes of it, on a day.
    pub fn made<T>(&self, make: impl FnOnce(&Report) -> T) -> T {
        let today = Date::read("2026-11-22");
        make(&Report {
            instrument: &self.instrument,
            catalogue: LANGUAGES[0].catalogue(),
            fingerprint: &fingerprint::of(&json(INSTRUMENT)),
            project: &self.project,
            survey: &self.survey,
            outcome: &self.outcome,
            ruled_out: &self.ruled_out,
            line: &Timeline::of(&self.instrument, &self.project.runs, &self.survey, today),
            date: "22 November 2026",
            day: &|date| date.to_string(),
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
