//! Colours: as a browser writes them, and as a screen shows them.

use std::str::Bytes;

/// An opaque colour as a screen shows it, in sRGB: `0xRRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u32);

/// A colour that may let through what is under it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// The colour itself.
    pub rgb: Rgb,
    /// How much of it there is, from 0 to [`ONE`].
    pub alpha: u32,
}

/// Numbers are counted in millionths: an alpha of 1, which lets nothing through.
pub const ONE: u32 = 1_000_000;

impl Rgb {
    /// Black.
    pub const BLACK: Rgb = Rgb(0);
    /// White.
    pub const WHITE: Rgb = Rgb(0xff_ffff);

    /// Red, green or blue, from 0 to 255: those bits that start at 16, 8 or 0.
    pub fn channel(self, start: u32) -> u32 {
        (self.0 >> start) & 255
    }

    /// `part` of `whole` of the way from this colour to another; `whole` is at most [`ONE`].
    pub fn toward(self, other: Rgb, part: u32, whole: u32) -> Rgb {
        let mut mixed = 0;
        for start in [16, 8, 0] {
            let sum = self.channel(start) * (whole - part) + other.channel(start) * part;
            mixed = mixed * 256 + (2 * sum + whole) / (2 * whole);
        }
        Rgb(mixed)
    }

    /// As CSS reads it: `#0d5359`.
    pub fn css(self) -> String {
        let mut text = String::from("#");
        for start in [20, 16, 12, 8, 4, 0] {
            text.push(char::from(b"0123456789abcdef"[((self.0 >> start) & 15) as usize]));
        }
        text
    }
}

impl Colour {
    /// Reads the next colour of a text in the words of browsers: `rgb(13, 83, 89)`, `rgba(13, 83, 89, 0.5)`,
    /// `rgb(13 83 89 / 0.5)` or `color(srgb 0.05 0.33 0.35 / 0.5)`. What is brighter than a screen can show counts as the
    /// brightest it can.
    ///
    /// `None` if the next is a colour of another space, or there is none.
    pub fn next(text: &mut Bytes<'_>) -> Option<Colour> {
        let mut name = [0; 3];
        loop {
            match text.next()? {
                b'(' => break,
                byte => name = [name[1], name[2], byte],
            }
        }
        let full = match &name {
            b"rgb" | b"gba" => 1,
            b"lor" => 255,
            _ => return None,
        };
        let mut rgb = 0;
        for start in [16, 8, 0] {
            let (channel, is_last) = number(text)?;
            rgb = rgb * 256 + (channel.min(255 / full * ONE) * full + ONE / 2) / ONE;
            if is_last {
                return (start == 0).then_some(Colour { rgb: Rgb(rgb), alpha: ONE });
            }
        }
        let (alpha, _) = number(text)?;
        Some(Colour { rgb: Rgb(rgb), alpha: alpha.min(ONE) })
    }

    /// What is seen of it on an opaque colour.
    pub fn over(self, under: Rgb) -> Rgb {
        under.toward(self.rgb, self.alpha, ONE)
    }
}

/// The next number of a colour, and whether the colour ends with it. Finer digits than are counted are cut off.
fn number(text: &mut Bytes<'_>) -> Option<(u32, bool)> {
    let (mut value, mut unit) = (0_u32, ONE);
    let (mut begun, mut fraction, mut nothing) = (false, false, false);
    loop {
        let byte = text.next()?;
        match byte {
            b'0'..=b'9' => {
                let digit = u32::from(byte - b'0');
                if fraction {
                    unit /= 10;
                    value = value.saturating_add(digit * unit);
                } else {
                    value = value.saturating_mul(10).saturating_add(digit * ONE);
                }
                begun = true;
            }
            b'.' => fraction = true,
            // Below zero, next to it (browsers write an exponent for nothing else), or the word `none`.
            b'-' | b'e' | b'n' | b'o' => (begun, nothing) = (true, true),
            b' ' | b',' | b'/' | b')' if begun => return Some((if nothing { 0 } else { value }, byte == b')')),
            b' ' | b'/' | b's' | b'r' | b'g' | b'b' => {}
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(u32, u32)> {
        Colour::next(&mut text.bytes()).map(|colour| (colour.rgb.0, colour.alpha))
    }

    #[test]
    fn colours_are_read_as_the_engines_write_them() {
        for text in ["rgb(13, 83, 89)", "rgb(13 83 89)", "color(srgb 0.0509804 0.32549 0.34902)", "rgba(13, 83, 89, 1)"]
        {
            assert_eq!(read(text), Some((0x0d5359, ONE)), "{text}");
        }
        for text in ["rgba(13, 83, 89, 0.5)", "rgb(13 83 89 / 0.5)", "color(srgb 0.0509804 0.32549 0.34902 / 0.5)"] {
            assert_eq!(read(text), Some((0x0d5359, ONE / 2)), "{text}");
        }
        assert_eq!(read("rgba(0, 0, 0, 0)"), Some((0, 0)));
        assert_eq!(read("color(srgb 1 1 1 / 0.35)"), Some((0xffffff, 350_000)));
    }

    #[test]
    fn numbers_at_the_edges_are_read_as_meant() {
        assert_eq!(read("color(srgb 5.96046e-8 none 1.0093)"), Some((0x0000ff, ONE)));
        assert_eq!(read("color(srgb -0.5115 1 -0.0002)"), Some((0x00ff00, ONE)));
        assert_eq!(read("rgb(127.5 127.4999 .5)"), Some((0x807f01, ONE)));
        assert_eq!(read("rgb(99999999999 0.00000000001 255 / 1.5)"), Some((0xff00ff, ONE)));
    }

    #[test]
    fn what_is_no_colour_of_srgb_is_none() {
        let texts = [
            "",
            "none",
            "transparent",
            "rgb(1 2 3",
            "rgb(1 2)",
            "rgb(1 x 3)",
            "color(display-p3 1 0 0)",
            "color(srgb-linear 1 0 0)",
            "oklch(0.5 0.1 200)",
            "oklab(0.5 0.1 0.2)",
            "rgb(1 2 3 / much)",
        ];
        for text in texts {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn one_colour_is_read_after_the_other() {
        let mut text = "rgb(1, 2, 3) 0px 0px 0px 0px, color(srgb 1 0 0 / 0.5) 0px 0px, rgba(0, 0, 0, 0) 0px".bytes();
        let all: Vec<_> = std::iter::from_fn(|| Colour::next(&mut text)).map(|c| (c.rgb.0, c.alpha)).collect();
        assert_eq!(all, [(0x010203, ONE), (0xff0000, ONE / 2), (0, 0)]);
    }

    #[test]
    fn a_channel_is_read_as_the_screen_rounds_it() {
        for channel in 0..=255_u32 {
            let share = format!("{:.6}", f64::from(channel) / 255.0);
            assert_eq!(read(&format!("color(srgb 0 0 {share})")), Some((channel, ONE)));
        }
    }

    #[test]
    fn half_of_black_on_white_is_grey() {
        let half = Colour { rgb: Rgb::BLACK, alpha: ONE / 2 };
        assert_eq!(half.over(Rgb::WHITE), Rgb(0x808080));
        assert_eq!(Colour { alpha: 0, ..half }.over(Rgb(0x090807)), Rgb(0x090807));
        assert_eq!(Rgb(0x0ac800).toward(Rgb(0x146400), 1, 4), Rgb(0x0daf00));
    }

    #[test]
    fn css_reads_what_is_written() {
        assert_eq!(Rgb(0x0d00ff).css(), "#0d00ff");
    }
}
