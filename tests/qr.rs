//! QR codes, read back by a decoder.

use crm_readiness::chart::qr::{Qr, qr};

/// The dark squares, from the path alone: `M4 4h7v1h-7z…`.
fn squares(qr: &Qr) -> Vec<(i32, i32)> {
    let number = |text: &str| text.parse::<i32>().unwrap();
    let run = |part: &str| {
        let (place, rest) = part.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (wide, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(back, format!("{wide}z"), "a run is a closed box");
        (0..number(wide)).map(|n| (number(x) + n, number(y))).collect::<Vec<_>>()
    };
    qr.path.split('M').skip(1).flat_map(run).collect()
}

/// What a decoder reads in the picture, eight pixels a square, with these squares turned light.
fn read(qr: &Qr, lost: impl Fn(i32, i32) -> bool) -> Option<String> {
    let pixels = 8;
    let side = (qr.side * pixels) as usize;
    let mut picture = vec![255_u8; side * side];
    for (x, y) in squares(qr).into_iter().filter(|&(x, y)| !lost(x, y)) {
        for pixel in 0..pixels * pixels {
            let (px, py) = (x * pixels + pixel % pixels, y * pixels + pixel / pixels);
            picture[py as usize * side + px as usize] = 0;
        }
    }
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| picture[y * side + x]);
    image.detect_grids().first().and_then(|grid| grid.decode().ok()).map(|(_, text)| text)
}

const LINK: &str = "https://www.example.com/crm/readiness/#crm-readiness=AcNlAQDW_QEGbGLSWQ-_0123456789abcdefghijklmnopqrstuvwxyzABCDE";

#[test]
fn a_decoder_reads_what_was_written() {
    for text in [LINK, "", "a", "Grüße 🙂", &"https://example.com/#".repeat(20)] {
        let qr = qr(text).unwrap();
        assert_eq!(read(&qr, |_, _| false).as_deref(), Some(text));
    }
}

#[test]
fn a_code_with_a_stain_is_still_read() {
    let qr = qr(LINK).unwrap();
    let middle = qr.side / 2;
    let stained = read(&qr, |x, y| (x - middle).abs() < 4 && (y - middle).abs() < 4);
    assert_eq!(stained.as_deref(), Some(LINK));
}

#[test]
fn the_border_is_empty_and_everything_is_within_it() {
    let qr = qr(LINK).unwrap();
    assert!(squares(&qr).into_iter().all(|(x, y)| (4..qr.side - 4).contains(&x) && (4..qr.side - 4).contains(&y)));
}

#[test]
fn a_text_that_no_code_holds_gives_none() {
    assert!(qr(&"x".repeat(2331)).is_some());
    assert_eq!(qr(&"x".repeat(2332)), None);
}
