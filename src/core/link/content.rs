//! What a link holds: a survey's answers, or what its result says.

use super::digits::{Digits, Packed};
use crate::core::{
    asked::Form,
    figures::Score,
    gates,
    instrument::Instrument,
    kind::Kind,
    response::{Answer, Response},
    stated::{Details, Measures, Stated},
    verdict::Verdict,
    wire::Survey,
};

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Linked {
    /// What a result says. It cannot be recomputed: whoever made the link could have made it say anything.
    Stated(Stated),
    /// The answers, from which everything is computed anew. There are no notes.
    Answered(Survey),
}

/// A figure from 0 to 100.
const FIGURE: u32 = 101;
const KINDS: [Kind; 3] = [Kind::Whole, Kind::Short, Kind::Part];
const VERDICTS: [Verdict; 5] =
    [Verdict::Insufficient, Verdict::WalkAway, Verdict::NotReady, Verdict::FixFirst, Verdict::Ready];

impl Linked {
    /// The bytes: which it is, and its digits.
    pub fn pack(&self, instrument: &Instrument) -> Vec<u8> {
        let mut to = Digits::default();
        let which = match self {
            Linked::Answered(survey) => {
                put_survey(survey, instrument, &mut to);
                0
            }
            Linked::Stated(stated) => {
                put_stated(stated, instrument, &mut to);
                1
            }
        };
        let mut bytes = vec![which];
        bytes.append(&mut to.pack());
        bytes
    }

    /// Reads the bytes; `None` for what [`Linked::pack`] did not make.
    pub fn unpack(bytes: &[u8], instrument: &Instrument) -> Option<Self> {
        let (which, digits) = bytes.split_first()?;
        let mut from = Packed::new(digits);
        let linked = match which {
            0 => Linked::Answered(take_survey(instrument, &mut from)),
            1 => Linked::Stated(take_stated(instrument, &mut from)?),
            _ => return None,
        };
        // One content has one form: nothing was left over, and nothing was said in a roundabout way.
        (linked.pack(instrument) == bytes).then_some(linked)
    }
}

fn place<T: PartialEq>(list: &[T], value: &T) -> u32 {
    list.iter().position(|other| other == value).unwrap_or(0) as u32
}

fn put_survey(survey: &Survey, instrument: &Instrument, to: &mut Digits) {
    let response = &survey.response;
    to.put((survey.form == Form::Full).into(), 2);
    to.put(response.stage as u32, instrument.stages.len() as u32);
    to.put(response.role as u32, instrument.roles.len() as u32);
    let max = u32::from(instrument.scale.max);
    for (item, answer) in instrument.items.iter().zip(&response.answers) {
        let digit = match answer {
            Some(Answer::Option(n)) => u32::from(*n) + 1,
            Some(Answer::DontKnow) => max + 2,
            Some(Answer::NotApplicable) if item.allow_na => max + 3,
            Some(Answer::NotApplicable) | None => 0,
        };
        to.put(digit, max + 4);
    }
}

fn take_survey(instrument: &Instrument, from: &mut Packed) -> Survey {
    let form = if from.take(2) == 1 { Form::Full } else { Form::Short };
    let stage = from.take(instrument.stages.len() as u32) as usize;
    let role = from.take(instrument.roles.len() as u32) as usize;
    let mut response = Response::new(instrument, stage, role);
    let max = u32::from(instrument.scale.max);
    for answer in &mut response.answers {
        *answer = match from.take(max + 4) {
            0 => None,
            n if n == max + 2 => Some(Answer::DontKnow),
            n if n == max + 3 => Some(Answer::NotApplicable),
            n => Some(Answer::Option((n - 1) as u8)),
        };
    }
    Survey { response, form }
}

fn put_stated(stated: &Stated, instrument: &Instrument, to: &mut Digits) {
    to.put(place(&KINDS, &stated.kind), 3);
    to.put(place(&VERDICTS, &stated.verdict), 5);
    to.put(stated.details.is_some().into(), 2);
    let Some(details) = &stated.details else { return };
    to.put(details.measures.is_some().into(), 2);
    if let Some(measures) = &details.measures {
        put_figures(measures.index, measures.low, measures.high, measures.known, to);
        for dimension in 0..instrument.dimensions.len() {
            let score = measures.dimensions.iter().find(|score| score.dimension == dimension);
            to.put(score.is_some().into(), 2);
            if let Some(score) = score {
                put_figures(score.score, score.low, score.high, score.known, to);
            }
        }
    }
    for flag in 0..instrument.flags.len() {
        let fired = details.fired.contains(&flag);
        to.put(
            if fired {
                1
            } else if details.unresolved.contains(&flag) {
                2
            } else {
                0
            },
            3,
        );
    }
}

fn take_stated(instrument: &Instrument, from: &mut Packed) -> Option<Stated> {
    let kind = KINDS[from.take(3) as usize];
    let verdict = VERDICTS[from.take(5) as usize];
    let details = match from.take(2) {
        1 => Some(take_details(instrument, from)?),
        _ => None,
    };
    Some(Stated { kind, verdict, details })
}

fn take_details(instrument: &Instrument, from: &mut Packed) -> Option<Details> {
    let mut measures = None;
    if from.take(2) == 1 {
        let (index, low, high, known) = take_figures(from)?;
        let mut dimensions = Vec::new();
        for dimension in 0..instrument.dimensions.len() {
            if from.take(2) == 1 {
                let (score, low, high, known) = take_figures(from)?;
                dimensions.push(Score { dimension, score, low, high, known });
            }
        }
        measures = Some(Measures { index, low, high, known, dimensions });
    }
    let (mut fired, mut unresolved) = (Vec::new(), Vec::new());
    for flag in 0..instrument.flags.len() {
        match from.take(3) {
            1 => fired.push(flag),
            2 => unresolved.push(flag),
            _ => {}
        }
    }
    gates::gravest_first(&mut fired, instrument);
    gates::gravest_first(&mut unresolved, instrument);
    Some(Details { measures, fired, unresolved })
}

/// A figure with its range and what is known. Where all is known, as in a survey without open answers, the figure says it
/// all.
fn put_figures(figure: Option<i32>, low: i32, high: i32, known: i32, to: &mut Digits) {
    let digit = |figure: i32| figure.clamp(0, 100) as u32;
    match figure {
        Some(figure) if known == 100 && figure == low && figure == high => to.put(digit(figure), 2 * FIGURE + 1),
        Some(figure) => to.put(FIGURE + digit(figure), 2 * FIGURE + 1),
        None => to.put(2 * FIGURE, 2 * FIGURE + 1),
    }
    if figure.is_none() || known != 100 || figure != Some(low) || low != high {
        for figure in [low, high, known] {
            to.put(digit(figure), FIGURE);
        }
    }
}

fn take_figures(from: &mut Packed) -> Option<(Option<i32>, i32, i32, i32)> {
    let first = from.take(2 * FIGURE + 1);
    let figure = (first % FIGURE) as i32;
    if first < FIGURE {
        return Some((Some(figure), figure, figure, 100));
    }
    let [low, high, known] = [(); 3].map(|()| from.take(FIGURE) as i32);
    let figure = (first < 2 * FIGURE).then_some(figure);
    let fits = low <= high && figure.is_none_or(|figure| (low..=high).contains(&figure));
    fits.then_some((figure, low, high, known))
}
