//! Hashes that tell one content from another.

/// The SHA-256 of some bytes, in hexadecimal.
pub fn of(bytes: &[u8]) -> String {
    hex(&hmac_sha256::Hash::hash(bytes))
}

/// The SHA-256 of files, of which each is a name and its bytes.
pub fn of_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let mut hash = hmac_sha256::Hash::new();
    for (name, bytes) in files {
        // With its length before it, no part can be taken for the end of the one before.
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    hex(&hash.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{of, of_files};

    #[test]
    fn hashes_are_written_as_everywhere() {
        assert_eq!(of(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn another_name_or_another_border_is_another_hash() {
        let files = |a: &'static str, b: &'static str| of_files([(a, b.as_bytes())]);
        assert_eq!(files("a", "bc"), files("a", "bc"));
        assert_ne!(files("a", "bc"), files("ab", "c"));
        assert_ne!(files("a", "bc"), files("b", "bc"));
    }
}
