//! A project as files have it: alone, or as one of those that are saved.

use crate::core::{
    document::{At, Invalid, Problems},
    instrument::{Instrument, Version},
    json::Json,
    limits,
    migrate::{self, Dropped, Migrated},
    plan::Plan,
    project::Project,
    run::Run,
};

/// The format of a project's file.
pub const FORMAT: &str = "crm-readiness-project";

/// The newest project file that this engine writes and reads.
pub const VERSION: i64 = 1;

impl Project {
    /// The project as a file of its own.
    pub fn to_file(&self, instrument: &Instrument) -> Json {
        let mut members = vec![("format".into(), Json::text(FORMAT)), ("version".into(), Json::Int(VERSION))];
        if let Json::Object(project) = self.to_json(instrument) {
            members.extend(project);
        }
        Json::Object(members)
    }

    /// Reads a project's file. Its id counts only where it came from.
    ///
    /// # Errors
    /// Every problem of the document; a version that a newer engine wrote is the only one named.
    pub fn from_file(document: &Json, instrument: &Instrument) -> Result<Self, Invalid> {
        let mut p = Problems::default();
        let root = At::root(document);
        if let Some(at) = root.member("version", &mut p)
            && matches!(at.value(), Json::Int(version) if *version > VERSION)
        {
            p.add(&at, "a newer version of this survey wrote the file; load the page again to get it".to_owned());
            return p.finish(Project::new(1));
        }
        root.int_in("version", 1, VERSION, &mut p);
        let project = Self::read_at(&root, instrument, &mut p);
        p.finish(project)
    }

    /// The project as a part of a larger document: what is empty is left out.
    pub fn to_json(&self, instrument: &Instrument) -> Json {
        let mut members = vec![("id".into(), Json::Int(self.id.into()))];
        let mut add = |name: &str, value: Json| members.push((name.into(), value));
        if !self.name.trim().is_empty() {
            add("name", Json::Text(self.name.clone()));
        }
        if !self.uid.is_empty() {
            add("uid", Json::Text(self.uid.clone()));
        }
        add("instrument", instrument.named());
        if let Some(survey) = &self.survey {
            add("survey", survey.to_file(instrument));
        }
        if !self.plan.steps().is_empty() {
            add("plan", self.plan.to_json(instrument));
        }
        if !self.ruled_out.is_empty() {
            let ids = self.ruled_out.iter().map(|&item| Json::text(&instrument.items[item].id.0));
            add("ruledOut", Json::List(ids.collect()));
        }
        if !self.runs.is_empty() {
            add("runs", Json::List(self.runs.iter().map(|run| run.to_json(instrument)).collect()));
        }
        if !self.earlier.is_empty() {
            add("earlier", Json::List(self.earlier.clone()));
        }
        Json::Object(members)
    }

    /// Reads a project that is a part of a larger document. What another version of the instrument wrote is migrated.
    pub fn read_at(at: &At, instrument: &Instrument, p: &mut Problems) -> Self {
        let mut project = Project::new(at.int_in("id", 1, u32::MAX.into(), p) as u32);
        project.name = at.text_or_none("name", limits::NAME, p);
        project.uid = at.text_or_none("uid", limits::ID, p);
        let version = written_for(at, instrument, p);
        let around = version.unwrap_or(instrument.version);
        if let Some(survey) = at.optional("survey") {
            let Migrated { survey, dropped, .. } = Migrated::read_at(&survey, around, instrument, p);
            (project.survey, project.dropped) = (Some(survey), dropped);
        }
        if let Some(plan) = at.optional("plan") {
            project.plan = if version == Some(instrument.version) {
                Plan::read_at(&plan, instrument, p)
            } else {
                let fitting = migrate::fitting_steps(plan.value(), instrument, &mut project.dropped);
                Plan::read_at(&plan.replaced(&fitting), instrument, p)
            };
        }
        for at in at.optional("ruledOut").map_or_else(Vec::new, |at| at.list(usize::MAX, p)) {
            let Json::Text(id) = at.value() else {
                p.add(&at, "this is not the id of an item".to_owned());
                continue;
            };
            match instrument.items.iter().position(|item| item.id.0 == *id) {
                Some(item) => project.rule_out(item, true),
                None if version == Some(instrument.version) => p.add(&at, format!("no item has the id “{id}”")),
                None => project.dropped.push(Dropped::Step(id.clone())),
            }
        }
        for at in at.optional("runs").map_or_else(Vec::new, |at| at.list(usize::MAX, p)) {
            Run::read_at(&at, around, instrument, p).into_iter().for_each(|run| project.take(run));
        }
        let earlier = at.optional("earlier").map_or_else(Vec::new, |at| at.list(usize::MAX, p));
        project.earlier = earlier.iter().map(|at| at.value().clone()).collect();
        if !project.dropped.is_empty() {
            let kept = ["instrument", "survey", "plan", "ruledOut"];
            let kept = kept.into_iter().filter_map(|name| Some((name.into(), at.value().get(name)?.clone())));
            let kept = Json::Object(kept.collect());
            // Two versions of the page may take turns.
            if !project.earlier.contains(&kept) {
                project.earlier.push(kept);
            }
        }
        project
    }
}

/// The version of the instrument that a project was written for; another instrument is refused.
fn written_for(at: &At, instrument: &Instrument, p: &mut Problems) -> Option<Version> {
    let at = at.member("instrument", p)?;
    let id = at.member("id", p)?;
    if id.value() != &Json::Text(instrument.id.clone()) {
        p.add(&id, format!("this project is about another survey; this one is “{}”", instrument.id));
    }
    let version = migrate::version_of(at.value());
    if version.is_none() {
        p.add(&at, "“version” is not a version such as “1.0.0”".to_owned());
    }
    version
}
