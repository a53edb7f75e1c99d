//! A number that stands for many bits.

/// FNV-1a, 64 bit. Each step is a bijection of the state, so no change of a single value goes unnoticed.
pub(crate) struct Fnv1a(u64);

impl Fnv1a {
    /// Nothing added yet.
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// With one more value; the order matters.
    pub(crate) fn add(self, value: u64) -> Self {
        Self((self.0 ^ value).wrapping_mul(0x0000_0100_0000_01b3))
    }

    /// With some more bytes.
    pub(crate) fn add_bytes(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |hash, &byte| hash.add(byte.into()))
    }

    /// The number.
    pub(crate) fn value(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_values_come_out() {
        // Fowler, Noll & Vo's own test vectors.
        for (text, expected) in
            [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(Fnv1a::new().add_bytes(text.as_bytes()).value(), expected, "{text}");
        }
    }
}
