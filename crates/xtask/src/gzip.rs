//! Compression as static hosts do it, at the default level.

use std::io::Write;

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};

/// Compresses in one go. The same bytes always give the same archive.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
