//! WebDriver's names for the keys that are no letters.

pub const TAB: &str = "\u{E004}";
/// Held down while the next key is pressed.
pub const SHIFT: &str = "\u{E008}";
pub const ENTER: &str = "\u{E007}";
pub const SPACE: &str = " ";
pub const DOWN: &str = "\u{E015}";
pub const UP: &str = "\u{E013}";
