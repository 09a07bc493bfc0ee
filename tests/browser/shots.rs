//! How every view looks: light and dark, on a phone, a tablet and a desk, from left to right and from right to left, against
//! how it looked when somebody last looked at it (`cargo xtask shots`).
//!
//! What is kept of a picture is how bright each of its fields is. That notices what is missing, moved, too wide or in another
//! colour, and not that another version of a font draws a letter otherwise.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use image::{DynamicImage, GenericImage, RgbImage, imageops::FilterType};
use serde_json::json;

use crate::engine::Engine;
use crate::kept::KEY;
use crate::known::Known;
use crate::page::Survey;
use crate::setup::Setup;
use crate::tour::{VIEWS, go};
use crate::wait::wait_until;

const WIDTHS: [u32; 3] = [320, 768, 1280];
const HEIGHT: u32 = 900;
/// A picture is kept as so many fields beside and above each other.
const FIELDS: (u32, u32) = (16, 12);
/// How much brighter or darker, of 255, a field may be, and all of them in the mean.
const FIELD: i32 = 40;
const MEAN: f64 = 4.0;

type Kept = BTreeMap<String, Vec<u8>>;

/// Where it is kept how the views look.
fn record() -> PathBuf {
    let name = format!("tests/shots/{}.json", Engine::here().name());
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn every_view_looks_as_it_did() {
    let mut kept = Kept::new();
    let mut pictures = Vec::new();
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("ar", "light"), ("ar", "dark")] {
        Setup::default().run(|survey| {
            open(survey, lang, theme);
            for view in VIEWS {
                go(survey, view);
                for width in WIDTHS {
                    let picture = shot(survey, width);
                    kept.insert(format!("{view} {lang} {theme} {width}"), fields(&picture));
                    pictures.push(picture);
                }
            }
        });
    }
    if let Some(folder) = env::var_os("CRM_SHOTS") {
        fs::create_dir_all(record().parent().expect("a folder")).expect("a folder for the record");
        fs::write(record(), written(&kept)).expect("a record");
        // One sheet is enough to look at: the records say where the engines differ.
        if Engine::here() == Engine::Chromium {
            sheet(&pictures).save(PathBuf::from(folder).join("shots.jpg")).expect("a contact sheet");
        }
        return;
    }
    let before: Kept =
        fs::read(record()).map(|text| serde_json::from_slice(&text).expect("a record")).unwrap_or_default();
    let changed: Vec<String> = kept.iter().filter_map(|(name, now)| difference(name, before.get(name)?, now)).collect();
    assert_eq!(changed, Vec::<String>::new(), "look at it: `cargo xtask shots` takes the pictures anew");
    assert_eq!(before.keys().collect::<Vec<_>>(), kept.keys().collect::<Vec<_>>(), "`cargo xtask shots` has others");
}

fn open(survey: &Survey, lang: &str, theme: &str) {
    let known = Known::example("good average, two stops");
    let head = format!(
        "<style>html {{ color-scheme: {theme}; }} body {{ margin: 0; background: Canvas; }} main {{ padding: 1rem; }}</style>{}",
        crate::around::SCRIPT
    );
    survey.open_page(&head, "<p>nothing yet</p>");
    survey.store(KEY, &known.stored());
    let direction = if lang == "ar" { "rtl" } else { "ltr" };
    survey.open_page(&head, &format!("<main lang={lang} dir={direction}><crm-readiness></crm-readiness></main>"));
    survey.wait_for_view("intro");
    wait_until("the saved survey", || !survey.elements(".saved").is_empty());
}

/// The top of the view at this width. The survey follows the room that it is given, so no window needs to be so narrow.
fn shot(survey: &Survey, width: u32) -> RgbImage {
    survey.ask(
        "const main = document.querySelector('main');
         main.style.cssText = `box-sizing: border-box; inline-size: ${arguments[0]}px`;
         root.activeElement?.blur();
         scrollTo(0, 0)",
        &[json!(width)],
    );
    wait_until("everything to be at rest", || {
        survey.holds("return root.getAnimations().every(a => a.playState !== 'running')", &[])
    });
    // WebKit takes the picture from what it painted last, which may still be of the width before.
    (0..3).for_each(|_| survey.browser.settle());
    let picture = BASE64_STANDARD.decode(survey.browser.screenshot()).expect("base64");
    let picture = image::load_from_memory(&picture).expect("a picture");
    let left = survey.ask("return document.querySelector('main').getBoundingClientRect().left", &[]);
    let left = left.as_f64().unwrap_or_default() as u32;
    let height = HEIGHT.min(picture.height());
    picture.crop_imm(left, 0, width.min(picture.width() - left), height).to_rgb8()
}

fn fields(picture: &RgbImage) -> Vec<u8> {
    let small = DynamicImage::from(picture.clone()).resize_exact(FIELDS.0, FIELDS.1, FilterType::Triangle);
    small.to_luma8().into_raw()
}

fn difference(name: &str, before: &[u8], now: &[u8]) -> Option<String> {
    let apart: Vec<i32> = before.iter().zip(now).map(|(&a, &b)| (i32::from(a) - i32::from(b)).abs()).collect();
    let most = apart.iter().max().copied().unwrap_or_default();
    let mean = f64::from(apart.iter().sum::<i32>()) / apart.len().max(1) as f64;
    (before.len() != now.len() || most > FIELD || mean > MEAN)
        .then(|| format!("{name}: a field by {most}, all by {mean:.1} in the mean"))
}

/// One picture a line, so that a change can be read.
fn written(kept: &Kept) -> String {
    let lines: Vec<String> =
        kept.iter().map(|(name, fields)| format!("  {}: {}", json!(name), json!(fields))).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

/// All pictures, small: a row for each view, language and theme, the widths beside each other.
fn sheet(pictures: &[RgbImage]) -> RgbImage {
    const GAP: u32 = 12;
    const TALL: u32 = 300;
    let wide = |width: u32| width * TALL / HEIGHT;
    let group: u32 = WIDTHS.iter().map(|&width| wide(width) + GAP).sum::<u32>() + GAP;
    let groups = pictures.len() as u32 / (VIEWS.len() * WIDTHS.len()) as u32;
    let mut sheet = RgbImage::from_pixel(
        GAP + groups * group,
        GAP + VIEWS.len() as u32 * (TALL + GAP),
        image::Rgb([128, 128, 128]),
    );
    for (n, picture) in pictures.iter().enumerate() {
        let (place, width) = (n / WIDTHS.len(), n % WIDTHS.len());
        let (column, row) = ((place / VIEWS.len()) as u32, (place % VIEWS.len()) as u32);
        let small = image::imageops::resize(picture, wide(WIDTHS[width]), TALL, FilterType::Triangle);
        let before: u32 = WIDTHS[..width].iter().map(|&width| wide(width) + GAP).sum();
        let place = (GAP + column * group + before, GAP + row * (TALL + GAP));
        sheet.copy_from(&small, place.0, place.1).expect("room on the sheet");
    }
    sheet
}
