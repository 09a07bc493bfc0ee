//! Colours that can be read, whatever colours a page asks for: they are measured as WCAG 2.2 measures them (1.4.3 and 1.4.11),
//! and those that fall short are moved just far enough. Whole numbers only, so that every engine shows the same.

pub mod colour;
pub mod contrast;
pub mod palette;
