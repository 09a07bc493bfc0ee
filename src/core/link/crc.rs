//! A checksum of 32 bits that notices every damage of up to 32 neighbouring bits: CRC-32, as ZIP and PNG have it.

/// The checksum of some bytes.
///
/// ```
/// # use crm_readiness::core::link::crc::crc32;
/// assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
/// ```
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}
