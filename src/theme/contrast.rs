//! Contrast as WCAG 2.2 defines it, without rounding in anyone's favour.

use super::colour::Rgb;

/// How bright a colour is: its relative luminance, from 0 for black to 10,000 [`ONE`] for white.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Luminance(i64);

/// The luminance of each level of a channel, if it were the only one.
pub struct Levels([i64; 256]);

const ONE: i64 = 1 << 30;

/// What is added to both luminances: the light that a screen throws back, 0.05.
const GLARE: i64 = 500 * ONE;

impl Levels {
    /// Made once for many colours.
    #[allow(clippy::new_without_default, reason = "there is nothing default about making a table")]
    pub fn new() -> Self {
        let mut levels = Levels([0; 256]);
        for (level, linear) in levels.0.iter_mut().enumerate() {
            let level = level as i64;
            *linear = match level {
                // level / 255 / 12.92
                0..=10 => level * ONE * 100 / (255 * 1292),
                // ((level / 255 + 0.055) / 1.055) ^ 2.4, which is the square times its own fifth root.
                _ => {
                    let x = (level * 1000 + 255 * 55) * ONE / (255 * 1055);
                    let square = times(x, x);
                    times(square, fifth_root(square))
                }
            };
        }
        levels
    }

    /// The luminance of a colour.
    pub fn luminance(&self, colour: Rgb) -> Luminance {
        let part = |start: u32, weight: i64| weight * self.0[colour.channel(start) as usize];
        Luminance(part(16, 2126) + part(8, 7152) + part(0, 722))
    }
}

impl Luminance {
    /// Whether the contrast of two is at least so many tenths to 1.
    pub fn contrasts(self, other: Luminance, tenths: u8) -> bool {
        let (light, dark) = if self > other { (self, other) } else { (other, self) };
        (light.0 + GLARE) * 10 >= (dark.0 + GLARE) * i64::from(tenths)
    }
}

fn times(a: i64, b: i64) -> i64 {
    (a * b) >> 30
}

/// The fifth root of a number from 0 to 1, bit by bit.
fn fifth_root(x: i64) -> i64 {
    let mut root = 0;
    let mut bit = ONE;
    while bit > 0 {
        let tried = root + bit;
        let square = times(tried, tried);
        if tried <= ONE && times(times(square, square), tried) <= x {
            root = tried;
        }
        bit /= 2;
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast(a: u32, b: u32, tenths: u8) -> bool {
        let levels = Levels::new();
        levels.luminance(Rgb(a)).contrasts(levels.luminance(Rgb(b)), tenths)
    }

    #[test]
    fn levels_agree_with_the_formula_of_the_standard() {
        for (level, &ours) in Levels::new().0.iter().enumerate() {
            let share = level as f64 / 255.0;
            let theirs = if share <= 0.03928 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) };
            assert!((ours as f64 / ONE as f64 - theirs).abs() < 2e-8, "{level}");
        }
    }

    #[test]
    fn the_lightest_grey_for_text_on_white_is_known() {
        assert!(contrast(0x767676, 0xffffff, 45));
        assert!(!contrast(0x777777, 0xffffff, 45));
        assert!(contrast(0x949494, 0xffffff, 30));
        assert!(!contrast(0x959595, 0xffffff, 30));
    }

    #[test]
    fn black_and_white_contrast_by_21_and_no_more() {
        assert!(contrast(0, 0xffffff, 210) && contrast(0xffffff, 0, 210));
        assert!(!contrast(0, 0xffffff, 211));
    }

    #[test]
    fn every_colour_contrasts_with_black_or_with_white() {
        for level in 0..=255 {
            let grey = 0x010101 * level;
            assert!(contrast(grey, 0, 45) || contrast(grey, 0xffffff, 45), "{level}");
        }
    }
}
