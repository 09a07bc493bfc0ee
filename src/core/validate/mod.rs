//! Reading an instrument: every problem with its JSON path, or an [`Instrument`] on which nothing can go wrong.

use std::rc::Rc;

use self::{
    lists::{Named, entries, id, named, optional_list, position, reference, unique},
    parts::{at_most, rule, scale, severity, verdict_texts, version},
};
use crate::core::{
    document::{At, Invalid, Problems},
    flag::*,
    ids::*,
    instrument::*,
    json::Json,
    limits,
};

mod lists;
mod parts;

/// The format this engine reads.
pub const FORMAT: &str = "readiness-instrument/1";

/// Reads an instrument whole.
///
/// # Errors
/// Every problem of the document: missing or ill-typed parts, ids that are double or lead nowhere, numbers out of range,
/// and weights whose fractions would not fit (see [`limits`]).
pub fn instrument(document: &Json) -> Result<Instrument, Invalid> {
    let mut found = Problems::default();
    let root = At::root(document);
    let p = &mut found;
    if let Some(format) = root.member("format", p)
        && format.value() != &Json::text(FORMAT)
    {
        format.expected(&format!("“{FORMAT}”"), p);
    }
    let scale = scale(&root, p);
    let stages = named(&root, "stages", limits::STAGES, p);
    let roles = named(&root, "roles", limits::ROLES, p);
    let sources = entries(&root, "sources", limits::SOURCES, p, |at, p| Source {
        id: SourceId(id(at, p)),
        title: at.text_in("title", limits::TEXT, p),
        note: at.optional("note").map_or_else(|| "".into(), |note| note.text(limits::TEXT, p)),
    });
    unique(&root, "sources", sources.iter().map(|s| &s.id.0), p);
    let source = |at: &At, p: &mut Problems| reference(at, "source", sources.iter().map(|s| &s.id.0), p);
    let claims = entries(&root, "claims", limits::CLAIMS, p, |at, p| Claim {
        id: ClaimId(id(at, p)),
        source: at.member("source", p).map_or(0, |at| source(&at, p)),
        text: at.text_in("text", limits::TEXT, p),
    });
    unique(&root, "claims", claims.iter().map(|c| &c.id.0), p);
    let dimensions = entries(&root, "dimensions", limits::DIMENSIONS, p, |at, p| Dimension {
        id: DimensionId(id(at, p)),
        weight: at.int_in("weight", 1, limits::WEIGHT, p) as u16,
        title: at.text_in("title", limits::TEXT, p),
        asks: at.text_in("asks", limits::TEXT, p),
    });
    unique(&root, "dimensions", dimensions.iter().map(|d| &d.id.0), p);
    let known = Known { scale, stages: &stages, roles: &roles, claims: &claims, dimensions: &dimensions };
    let items = entries(&root, "items", limits::ITEMS, p, |at, p| known.item(at, p));
    unique(&root, "items", items.iter().map(|i| &i.id.0), p);
    for (n, dimension) in dimensions.iter().enumerate() {
        if !items.iter().any(|i| i.dimension == n) {
            p.add(&root, format!("the dimension “{}” has no item", dimension.id));
        }
    }
    let item = |at: &At, p: &mut Problems| reference(at, "item", items.iter().map(|i| &i.id.0), p);
    let flags = entries(&root, "flags", limits::FLAGS, p, |at, p| Flag {
        id: FlagId(id(at, p)),
        severity: severity(at, p),
        group: at.text_in("group", limits::ID, p),
        stages: known.stages_of(at, p),
        at_most: at_most(at, scale, items.iter().map(|i| &i.id.0), p),
        sources: optional_list(at, "sources", limits::SOURCES, p, source),
        text: at.text_in("text", limits::TEXT, p),
    });
    unique(&root, "flags", flags.iter().map(|f| &f.id.0), p);
    let short_form = root.list_in("short_form", limits::ITEMS, p);
    let instrument = Instrument {
        id: id(&root, p),
        version: version(&root, p),
        language: root.text_in("language", limits::ID, p),
        title: root.text_in("title", limits::TEXT, p),
        scale,
        rule: rule(&root, p),
        verdicts: verdict_texts(&root, p),
        short_form: short_form.iter().map(|at| item(at, p)).collect(),
        stages: stages.into_iter().map(|(id, label)| Stage { id: StageId(id), label }).collect(),
        roles: roles.into_iter().map(|(id, label)| Role { id: RoleId(id), label }).collect(),
        sources,
        claims,
        dimensions,
        items,
        flags,
    };
    let instrument = found.finish(instrument)?;
    let mut found = Problems::default();
    if !limits::fractions_fit(&instrument) {
        found
            .add(&root, "exact scores would need numbers that are too long: use smaller or rounder weights".to_owned());
    }
    found.finish(instrument)
}

/// What items and flags refer to.
struct Known<'a> {
    scale: Scale,
    stages: &'a [Named],
    roles: &'a [Named],
    claims: &'a [Claim],
    dimensions: &'a [Dimension],
}

impl Known<'_> {
    fn stage(&self, at: &At, p: &mut Problems) -> usize {
        reference(at, "stage", self.stages.iter().map(|(id, _)| id), p)
    }

    fn stages_of(&self, at: &At, p: &mut Problems) -> Vec<usize> {
        optional_list(at, "stages", limits::STAGES, p, |at, p| self.stage(at, p))
    }

    fn role(&self, at: &At, p: &mut Problems) -> usize {
        reference(at, "role", self.roles.iter().map(|(id, _)| id), p)
    }

    fn item(&self, at: &At, p: &mut Problems) -> Item {
        let claim = |at: &At, p: &mut Problems| reference(at, "claim", self.claims.iter().map(|c| &c.id.0), p);
        let dimension =
            |at: At, p: &mut Problems| reference(&at, "dimension", self.dimensions.iter().map(|d| &d.id.0), p);
        let options = at.list_in("options", 100, p);
        let wanted = usize::from(self.scale.max) + 1;
        if options.len() != wanted {
            p.add(at, format!("{} options, the scale needs {wanted}", options.len()));
        }
        Item {
            id: ItemId(id(at, p)),
            dimension: at.member("dimension", p).map_or(0, |at| dimension(at, p)),
            weight: at.int_in("weight", 1, limits::WEIGHT, p) as u16,
            effort: at.int_in("effort", 1, limits::WEIGHT, p) as u16,
            from_stage: at.member("from_stage", p).map_or(0, |at| self.stage(&at, p)),
            roles: at.list_in("roles", limits::ROLES, p).iter().map(|at| self.role(at, p)).collect(),
            allow_na: at.member("allow_na", p).is_some_and(|at| at.bool(p)),
            excluded_in_team: optional_list(at, "excluded_in_team", limits::ROLES, p, |at, p| self.role(at, p)),
            claims: optional_list(at, "claims", limits::CLAIMS, p, claim),
            question: at.text_in("question", limits::TEXT, p),
            question_for: self.question_for(at, p),
            options: options.iter().map(|at| at.text(limits::TEXT, p)).collect(),
            advice: at.text_in("advice", limits::TEXT, p),
        }
    }

    fn question_for(&self, at: &At, p: &mut Problems) -> Vec<(usize, Rc<str>)> {
        let Some(at) = at.optional("question_for") else {
            return Vec::new();
        };
        let members = at.members(p);
        let words = |(role, at): (&str, At)| {
            let words = at.text(limits::TEXT, p);
            let role = position(role, &at, "role", self.roles.iter().map(|(id, _)| id), p);
            (role, words)
        };
        members.into_iter().map(words).collect()
    }
}
