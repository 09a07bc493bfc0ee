//! What is needed to open a sealed content with its passphrase; the sealing itself is the browser's.

use crate::core::packed::{number, read_number};

/// How often PBKDF2 hashes a passphrase: what OWASP asks for with SHA-256.
pub const ITERATIONS: u32 = 600_000;

/// More would keep a browser busy for minutes: no link of ours, but one made to do harm.
const MOST_ITERATIONS: u32 = 10_000_000;

/// A content sealed by AES-GCM with a key of 256 bits, which PBKDF2 with SHA-256 makes of a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// What the content is bound to: the head of the link.
    pub head: Vec<u8>,
    /// Of PBKDF2; [`ITERATIONS`] or more.
    pub iterations: u32,
    /// Of PBKDF2; chosen by chance for each link.
    pub salt: [u8; 16],
    /// Of AES-GCM; chosen by chance for each link.
    pub iv: [u8; 12],
    /// The content and its tag of 16 bytes.
    pub sealed: Vec<u8>,
}

impl Envelope {
    /// The bytes, the head first.
    pub(super) fn pack(&self) -> Vec<u8> {
        let mut bytes = self.head.clone();
        number(self.iterations.into(), &mut bytes);
        bytes.extend(self.salt);
        bytes.extend(self.iv);
        bytes.extend(&self.sealed);
        bytes
    }

    /// Reads what follows the head.
    pub(super) fn unpack(head: &[u8], rest: &[u8]) -> Option<Self> {
        let mut rest = rest;
        let iterations = u32::try_from(read_number(&mut rest)?).ok()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let (iv, sealed) = rest.split_first_chunk()?;
        let sound = (ITERATIONS..=MOST_ITERATIONS).contains(&iterations) && sealed.len() > 16;
        sound.then(|| Envelope { head: head.to_vec(), iterations, salt: *salt, iv: *iv, sealed: sealed.to_vec() })
    }
}
