//! Whatever colours a page asks for, what is shown can be read.

use std::{array, fs, sync::LazyLock};

use crm_readiness::theme::{
    colour::Rgb,
    contrast::Levels,
    palette::{self, ACCENT, CARD, FILL, INK, NAMES, ON_FILL, PAPER, Palette, TINT, pairs},
};
use proptest::prelude::*;

static STYLE: LazyLock<String> =
    LazyLock::new(|| fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/static/style/tokens.css")).unwrap());

/// The style sheet's own colours in one scheme, with what a page asks for in place of some.
struct Sheet {
    dark: bool,
    asked: Vec<(&'static str, Rgb)>,
}

impl Sheet {
    fn own(dark: bool) -> Sheet {
        Sheet { dark, asked: Vec::new() }
    }

    fn asked(mut self, token: &'static str, colour: Rgb) -> Sheet {
        self.asked.push((token, colour));
        self
    }

    fn palette(&self) -> Palette {
        NAMES.map(|name| self.colour(name))
    }

    /// A private property as the style sheet defines it first.
    fn colour(&self, name: &str) -> Rgb {
        let (_, rest) = STYLE.split_once(&format!("  {name}: ")).unwrap_or_else(|| panic!("no {name}"));
        self.value(rest.split_once(';').unwrap().0)
    }

    fn value(&self, value: &str) -> Rgb {
        let inside = |name: &str| value.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
        if let Some(both) = inside("light-dark") {
            let (light, dark) = both.split_once(", ").unwrap();
            return self.value(if self.dark { dark } else { light });
        }
        if let Some(mix) = inside("color-mix") {
            let mut words = mix.strip_prefix("in srgb, ").unwrap().split([' ', ',']).filter(|word| !word.is_empty());
            let front = self.value(words.next().unwrap());
            let percent = words.next().unwrap().strip_suffix('%').unwrap().parse().unwrap();
            return self.value(words.next().unwrap()).toward(front, percent, 100);
        }
        if let Some(variable) = inside("var") {
            let (name, fallback) = variable.split_once(", ").unwrap_or((variable, ""));
            let Some(token) = name.strip_prefix("--crm-") else { return self.colour(name) };
            let asked = self.asked.iter().find(|(asked, _)| *asked == token);
            return asked.map_or_else(|| self.value(fallback), |&(_, colour)| colour);
        }
        Rgb(u32::from_str_radix(value.strip_prefix('#').unwrap(), 16).unwrap())
    }
}

static LEVELS: LazyLock<Levels> = LazyLock::new(Levels::new);

fn contrasts(a: Rgb, b: Rgb, tenths: u8) -> bool {
    let levels = &LEVELS;
    levels.luminance(a).contrasts(levels.luminance(b), tenths)
}

fn repair(given: &Palette) -> Palette {
    let mut palette = *given;
    palette::repair(&mut palette);
    palette
}

/// The pairs that cannot be read.
fn broken(palette: &Palette) -> Vec<String> {
    let broken = pairs().filter(|&(front, ground, tenths)| !contrasts(palette[front], palette[ground], tenths));
    broken.map(|(front, ground, _)| format!("{} on {}", NAMES[front], NAMES[ground])).collect()
}

#[test]
fn our_own_colours_need_no_repair() {
    for dark in [false, true] {
        let own = Sheet::own(dark).palette();
        assert_eq!(broken(&own), [""; 0], "dark: {dark}");
        assert_eq!(repair(&own), own, "dark: {dark}");
    }
}

#[test]
fn a_brand_that_can_be_read_stays_as_it_is() {
    let brand = Sheet::own(false).asked("accent", Rgb(0x7a1f3d)).palette();
    assert_eq!(repair(&brand), brand);
}

#[test]
fn a_button_keeps_the_accent_that_text_cannot_have() {
    let yellow = Rgb(0xffe000);
    let repaired = repair(&Sheet::own(false).asked("accent", yellow).palette());
    assert_eq!(repaired[FILL], yellow);
    assert_eq!(repaired[ON_FILL], repaired[INK], "white cannot be read on yellow, the page's ink can");
    let [red, green, blue] = [16, 8, 0].map(|start| repaired[ACCENT].channel(start));
    assert!(red > 100 && green > 90 && blue == 0, "still a yellow: {red} {green} {blue}");
}

#[test]
fn the_text_that_a_page_wants_on_its_accent_counts_if_it_can_be_read() {
    let on = |colour: Rgb| {
        let sheet = Sheet::own(false).asked("accent", Rgb(0x550088)).asked("on-accent", colour);
        repair(&sheet.palette())[ON_FILL]
    };
    let pink = Rgb(0xffddee);
    assert_eq!(on(pink), pink);
    assert_eq!(on(Rgb(0x662288)), Sheet::own(false).colour("--_paper"), "the page's paper is the next best");
}

#[test]
fn a_colour_is_moved_no_further_than_it_must() {
    // The lightest grey that can be read on white is #767676.
    let sheet = Sheet::own(false).asked("paper", Rgb::WHITE).asked("accent", Rgb(0x808080));
    let mut given = sheet.palette();
    given[TINT] = Rgb::WHITE;
    let level = repair(&given)[ACCENT].channel(0);
    assert!((0x74..=0x76).contains(&level), "{level:x}");
}

#[test]
fn cards_keep_to_the_side_of_the_paper() {
    let given = Sheet::own(false).asked("card", Rgb::BLACK).palette();
    let repaired = repair(&given);
    assert_eq!((repaired[PAPER], repaired[INK]), (given[PAPER], given[INK]), "the text on the paper is as it was");
    assert!(contrasts(repaired[INK], repaired[CARD], 45), "and is read on the cards too");
}

#[test]
fn greys_are_made_legible_on_every_grey() {
    for paper in 0..=255 {
        for other in (0..=255).step_by(15) {
            let mut given = [grey(other); NAMES.len()];
            given[PAPER] = grey(paper);
            assert_eq!(broken(&repair(&given)), [""; 0], "{other} on {paper}");
        }
    }
}

fn grey(level: u32) -> Rgb {
    Rgb(0x010101 * level)
}

fn any_colour() -> impl Strategy<Value = Rgb> {
    (0..=0xff_ffff_u32).prop_map(Rgb)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn any_accent_is_made_legible_and_changes_nothing_else(accent in any_colour(), dark in any::<bool>()) {
        let given = Sheet::own(dark).asked("accent", accent).palette();
        let repaired = repair(&given);
        prop_assert_eq!(broken(&repaired), [""; 0]);
        for kept in [PAPER, CARD, FILL, INK] {
            prop_assert_eq!(repaired[kept], given[kept], "{}", NAMES[kept]);
        }
    }

    #[test]
    fn an_accent_on_any_paper_and_card_is_made_legible(accent in any_colour(), paper in any_colour(), card in any_colour(), dark in any::<bool>()) {
        let sheet = Sheet::own(dark).asked("accent", accent).asked("paper", paper).asked("card", card);
        let repaired = repair(&sheet.palette());
        prop_assert_eq!(broken(&repaired), [""; 0]);
        prop_assert_eq!(repaired[PAPER], paper);
    }

    #[test]
    fn any_colours_at_all_are_made_legible_once_and_for_all(given in array::from_fn::<_, { NAMES.len() }, _>(|_| any_colour())) {
        let repaired = repair(&given);
        prop_assert_eq!(broken(&repaired), [""; 0]);
        prop_assert_eq!(repair(&repaired), repaired);
    }

    #[test]
    fn nearly_equal_colours_are_told_apart(level in 0..253_u32, near in array::from_fn::<_, { NAMES.len() }, _>(|_| 0..4_u32)) {
        let given = near.map(|near| grey(level + near));
        prop_assert_eq!(broken(&repair(&given)), [""; 0]);
    }
}
