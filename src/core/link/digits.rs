//! A row of small numbers, each with its own limit, packed into as few bytes as one large number takes.

/// Collects digits, the first to be read first.
#[derive(Default)]
pub struct Digits(Vec<(u32, u32)>);

impl Digits {
    /// Adds a digit under a limit. A digit that is not under it would spoil the others, and counts as the largest.
    pub fn put(&mut self, digit: u32, limit: u32) {
        self.0.push((digit.min(limit - 1), limit));
    }

    /// The bytes, least first, without zeros at their end.
    pub fn pack(&self) -> Vec<u8> {
        let mut number: Vec<u8> = Vec::new();
        for &(digit, limit) in self.0.iter().rev() {
            let mut carry = u64::from(digit);
            for byte in &mut number {
                carry += u64::from(*byte) * u64::from(limit);
                *byte = carry as u8;
                carry >>= 8;
            }
            while carry > 0 {
                number.push(carry as u8);
                carry >>= 8;
            }
        }
        number
    }
}

/// Reads digits back.
pub struct Packed(Vec<u8>);

impl Packed {
    /// From the bytes of [`Digits::pack`]; any bytes can be read.
    pub fn new(bytes: &[u8]) -> Self {
        Packed(bytes.to_vec())
    }

    /// The next digit, under its limit.
    pub fn take(&mut self, limit: u32) -> u32 {
        let mut rest = 0_u64;
        for byte in self.0.iter_mut().rev() {
            rest = rest << 8 | u64::from(*byte);
            *byte = (rest / u64::from(limit)) as u8;
            rest %= u64::from(limit);
        }
        rest as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_come_back_in_their_order() {
        let digits: Vec<(u32, u32)> = (0..200).map(|n| (n * 7 % (n + 1), n + 1)).collect();
        let mut row = Digits::default();
        digits.iter().for_each(|&(digit, limit)| row.put(digit, limit));
        let mut packed = Packed::new(&row.pack());
        for (digit, limit) in digits {
            assert_eq!(packed.take(limit), digit);
        }
    }

    #[test]
    fn forty_one_digits_under_eight_take_sixteen_bytes() {
        let mut row = Digits::default();
        (0..41).for_each(|_| row.put(7, 8));
        assert_eq!(row.pack().len(), 16);
    }
}
