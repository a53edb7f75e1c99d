//! What tells the weights of one network from those of another.

use crate::hash::Fnv1a;
use core::fmt;

/// A hash of every bit of a network's weights and biases (FNV-1a over the bits of each value): networks with equal
/// fingerprints are taken for the same. Shown as 16 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    pub(crate) fn of(values: impl Iterator<Item = f32>) -> Self {
        Self(values.fold(Fnv1a::new(), |hash, value| hash.add(value.to_bits().into())).value())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;
    use alloc::string::ToString;

    #[test]
    fn it_is_shown_with_all_its_digits() {
        assert_eq!(Fingerprint(0xab).to_string(), "00000000000000ab");
    }
}
