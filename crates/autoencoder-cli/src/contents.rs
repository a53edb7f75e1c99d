//! What a file holds: its first bytes decide, never its name.

use anyhow::{Context, Result, bail};
use autoencoder::files::foreign;
use flate2::read::MultiGzDecoder;
use std::io::Read;

const GZIP: &[u8] = &[0x1f, 0x8b];
const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// The bytes of a file, unpacked if it is gzip; a gzip file is a series of members (RFC 1952, 2.2). What stands in a
/// file's place is refused by its own name.
pub fn unpacked(bytes: Vec<u8>) -> Result<Vec<u8>> {
    let bytes = if bytes.starts_with(GZIP) {
        let mut unpacked = Vec::new();
        MultiGzDecoder::new(&bytes[..])
            .read_to_end(&mut unpacked)
            .context("the gzip file is cut short or damaged; fetch it again")?;
        unpacked
    } else {
        bytes
    };
    match foreign(&bytes) {
        Some(named) => bail!(named),
        None => Ok(bytes),
    }
}

/// The text of a file: UTF-8, with or without a byte order mark.
pub fn text(bytes: Vec<u8>) -> Result<String> {
    let wide = match bytes[..] {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        // JSON begins with two letters of ASCII.
        [first, second, ..] => (first == 0) != (second == 0),
        _ => false,
    };
    if wide {
        bail!("this is UTF-16; save it as UTF-8");
    }
    let text = bytes.strip_prefix(BYTE_ORDER_MARK).map(<[u8]>::to_vec).unwrap_or(bytes);
    String::from_utf8(text).context("this is not UTF-8; save it as UTF-8")
}

#[cfg(test)]
mod tests {
    use super::{text, unpacked};
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn member(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn refusal(bytes: &[u8]) -> String {
        unpacked(bytes.to_vec()).unwrap_err().to_string()
    }

    #[test]
    fn all_members_of_a_gzip_file_are_read() {
        assert_eq!(unpacked(member(b"whole")).unwrap(), b"whole");
        assert_eq!(unpacked([member(b"in two "), member(b"parts")].concat()).unwrap(), b"in two parts");
        assert_eq!(unpacked([member(b""), member(b"after nothing")].concat()).unwrap(), b"after nothing");
        assert_eq!(unpacked(b"as it is".to_vec()).unwrap(), b"as it is");
        assert_eq!(unpacked(Vec::new()).unwrap(), b"");
    }

    #[test]
    fn a_gzip_file_that_ends_early_says_so() {
        let whole = [member(b"in two "), member(b"parts")].concat();
        for length in [3, 12, whole.len() - 1] {
            assert!(refusal(&whole[..length]).contains("cut short"), "{length}");
        }
    }

    #[test]
    fn what_stands_in_a_files_place_is_named() {
        assert!(refusal(b"<!DOCTYPE html><title>404</title>").contains("web page"));
        assert!(refusal(&member(b"<!doctype HTML>")).contains("web page"));
        assert!(refusal(b"version https://git-lfs.github.com/spec/v1\noid sha256:00").contains("git lfs pull"));
    }

    #[test]
    fn text_is_utf_8_with_or_without_a_mark() {
        assert_eq!(text(b"\xef\xbb\xbf{}".to_vec()).unwrap(), "{}");
        assert_eq!(text(b"{}".to_vec()).unwrap(), "{}");
        assert_eq!(text(b"{".to_vec()).unwrap(), "{");
        for wide in [&b"\xff\xfe{\0}\0"[..], b"\xfe\xff\0{\0}", b"{\0}\0", b"\0{\0}"] {
            assert!(text(wide.to_vec()).unwrap_err().to_string().contains("UTF-16"), "{wide:?}");
        }
        assert!(text(b"{\xff}".to_vec()).unwrap_err().to_string().contains("not UTF-8"));
    }
}
