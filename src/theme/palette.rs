//! The colours of the widget: which stands on which, and how a set that a page asks for is made legible.
//!
//! The paper stays as it is. All text goes one way from it, to black or to white; whatever else stands under text keeps to
//! the paper's side, and a text colour that cannot be read is moved that way until it can. So there always is an answer.

use super::{colour::Rgb, contrast::Levels};

/// One colour for each of [`NAMES`].
pub type Palette = [Rgb; NAMES.len()];

/// What the style sheet calls them.
pub const NAMES: [&str; 16] = [
    "--_paper",
    "--_card",
    "--_tint",
    "--_track",
    "--_range",
    "--_fill",
    "--_hover",
    "--_on-fill",
    "--_ink",
    "--_quiet",
    "--_edge",
    "--_accent",
    "--_good",
    "--_fair",
    "--_poor",
    "--_grave",
];

/// The background.
pub const PAPER: usize = 0;
/// Cards, fields and statements.
pub const CARD: usize = 1;
/// What is chosen, or under the pointer.
pub const TINT: usize = 2;
/// What a bar fills.
pub const TRACK: usize = 3;
/// The range of a score, behind the score.
pub const RANGE: usize = 4;
/// The page's accent as it is: the one button that leads on.
pub const FILL: usize = 5;
/// The same button under the pointer.
pub const HOVER: usize = 6;
/// Its text.
pub const ON_FILL: usize = 7;
/// Text.
pub const INK: usize = 8;
/// The edges of fields and buttons.
pub const EDGE: usize = 10;
/// The accent as text, lines and charts.
pub const ACCENT: usize = 11;

/// Black or white: where all text goes from this paper.
const FAR: usize = NAMES.len();

/// For text, in tenths to 1 (WCAG 1.4.3).
const TEXT: u8 = 45;
/// For what must be seen without being read (WCAG 1.4.11).
const PART: u8 = 30;

/// A step of the repair: a colour, where it goes if it must, up to three that it must contrast with, and by how much.
type Step = [u8; 6];

/// What is done, in this order. The text is made legible on the paper first, so that it need not change for a card.
const PLAN: [Step; 14] = [
    step(INK, FAR, [PAPER; 3], TEXT),
    step(CARD, PAPER, [FAR, INK, INK], TEXT),
    step(TINT, CARD, [FAR, INK, INK], TEXT),
    step(INK, FAR, GROUNDS, TEXT),
    step(INK + 1, FAR, GROUNDS, TEXT),
    step(EDGE, FAR, GROUNDS, PART),
    step(ACCENT, FAR, GROUNDS, TEXT),
    step(ACCENT + 1, FAR, GROUNDS, TEXT),
    step(ACCENT + 2, FAR, GROUNDS, TEXT),
    step(ACCENT + 3, FAR, GROUNDS, TEXT),
    step(ACCENT + 4, FAR, GROUNDS, TEXT),
    step(TRACK, PAPER, [ACCENT; 3], PART),
    step(RANGE, PAPER, [ACCENT; 3], PART),
    step(HOVER, FILL, [ON_FILL; 3], TEXT),
];

const GROUNDS: [usize; 3] = [PAPER, CARD, TINT];

const fn step(one: usize, to: usize, others: [usize; 3], least: u8) -> Step {
    [one as u8, to as u8, others[0] as u8, others[1] as u8, others[2] as u8, least]
}

/// Every pair that meets, and the least contrast in tenths to 1.
pub fn pairs() -> impl Iterator<Item = (usize, usize, u8)> {
    let planned = PLAN.into_iter().flat_map(|[one, _, a, b, c, least]| [a, b, c].map(|other| (one, other, least)));
    let planned = planned.map(|(one, other, least)| (usize::from(one), usize::from(other), least));
    planned.filter(|&(_, other, _)| other != FAR).chain([(ON_FILL, FILL, TEXT)])
}

/// Makes all [`pairs`] reach their contrast. What does already stays as it is.
pub fn repair(palette: &mut Palette) {
    let levels = Levels::new();
    let contrast = |a: Rgb, b: Rgb| levels.luminance(a).contrasts(levels.luminance(b), TEXT);
    let (paper, ink) = (palette[PAPER], palette[INK]);
    let is_dark = levels.luminance(ink) < levels.luminance(paper);
    let (wanted, other) = if is_dark { (Rgb::BLACK, Rgb::WHITE) } else { (Rgb::WHITE, Rgb::BLACK) };
    let far = if contrast(wanted, paper) { wanted } else { other };

    // Of what can be read on the accent, the last: the page's own choices count most.
    for text in &[wanted, other, ink, paper, palette[ON_FILL]] {
        if contrast(*text, palette[FILL]) {
            palette[ON_FILL] = *text;
        }
    }
    for &[one, to, others @ .., least] in &PLAN {
        let of = |n: u8| *palette.get(usize::from(n)).unwrap_or(&far);
        let (from, to) = (of(one), of(to));
        let others = others.map(|other| levels.luminance(of(other)));
        for step in 0..=STEPS {
            let tried = from.toward(to, step, STEPS);
            palette[usize::from(one)] = tried;
            let tried = levels.luminance(tried);
            if others.iter().all(|&other| tried.contrasts(other, least)) {
                break;
            }
        }
    }
}

/// Into how many steps the way from a colour to another is divided.
const STEPS: u32 = 100;
