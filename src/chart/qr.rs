//! A text as a QR code: one path of squares, so that it is sharp at every size.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// The empty border that readers need, in squares.
const QUIET: i32 = 4;

/// A QR code, dark on light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// The side of the picture in squares, its empty border included: the view box is `0 0 side side`.
    pub side: i32,
    /// The dark squares, as the `d` of an SVG path. Without smoothing of its edges (`shape-rendering: crispEdges`) no hair
    /// lines show between rows.
    pub path: String,
}

/// The code of a text, which stays readable with a seventh of it lost; `None` for a text of more than 2331 bytes.
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_segments(&[QrSegment::make_bytes(text.as_bytes())], QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let length = (x..size).take_while(|&x| code.get_module(x, y)).count() as i32;
            if length > 0 {
                let [left, top, wide] = [x + QUIET, y + QUIET, length].map(|n| n.to_string());
                path.push_str(&["M", &left, " ", &top, "h", &wide, "v1h-", &wide, "z"].concat());
            }
            x += length + 1;
        }
    }
    Some(Qr { side: size + 2 * QUIET, path })
}
