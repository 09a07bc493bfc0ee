//! Bytes as characters that no address needs to escape (RFC 4648, section 5), without padding.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut held, mut bits) = (0_u32, 0);
    for &byte in bytes {
        (held, bits) = (held << 8 | u32::from(byte), bits + 8);
        while bits >= 6 {
            bits -= 6;
            text.push(character(held >> bits));
        }
    }
    if bits > 0 {
        text.push(character(held << (6 - bits)));
    }
    text
}

fn character(six: u32) -> char {
    char::from(ALPHABET[six as usize & 63])
}

/// Reads what [`encode`] wrote; `None` for any other text: each byte string has one text only, so that no change goes
/// unnoticed.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for character in text.bytes() {
        let six = ALPHABET.iter().position(|known| *known == character)?;
        (held, bits) = (held << 6 | six as u32, bits + 6);
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    // What is left over is less than a character's worth of zeros.
    (bits < 6 && held & ((1 << bits) - 1) == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_hold_without_their_padding() {
        let examples = [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in examples {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(encode(&[0xFB, 0xFF]), "-_8");
    }

    #[test]
    fn bytes_have_one_text_only() {
        for other in ["Zh", "Zm9", "Z", "Zg==", "Zm9v ", "Zm9vY", "+/8", "Zé"] {
            assert_eq!(decode(other), None, "{other}");
        }
    }
}
