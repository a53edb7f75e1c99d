//! The safetensors format, as far as a checkpoint needs it: the length of the header (eight bytes, little
//! endian), the header in JSON, then the bytes of the tensors without gaps, in whatever order.
//!
//! The crate of that name is the judge in the tests; in the binary its hash tables and sorts would weigh
//! more than all kernels.

use super::foreign;
use crate::error::Error;
use alloc::borrow::{Cow, ToOwned};
use alloc::collections::BinaryHeap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

const METADATA: &str = "__metadata__";
const MAX_HEADER: u64 = 100_000_000;

/// An array and what it is called.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tensor<'a> {
    pub(crate) name: String,
    /// The type of an element as the header spells it, e.g. `F32`.
    pub(crate) dtype: Cow<'a, str>,
    pub(crate) shape: Vec<usize>,
    /// Row-major, little endian.
    pub(crate) bytes: Cow<'a, [u8]>,
}

/// The text of a file, if it has one, and its tensors.
type Contents<'a> = (Option<String>, Vec<Tensor<'a>>);

/// The one entry of the metadata that a checkpoint uses.
#[derive(Serialize, Deserialize)]
struct Metadata {
    autoencoder: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Info<'a> {
    dtype: Cow<'a, str>,
    shape: Vec<usize>,
    data_offsets: [usize; 2],
}

struct Header<'a> {
    metadata: Option<Metadata>,
    tensors: Vec<(Cow<'a, str>, Info<'a>)>,
}

/// Writes a file: the text first, the tensors after it in their order.
pub(crate) fn write(text: String, tensors: &[&Tensor]) -> Result<Vec<u8>, serde_json::Error> {
    let mut end = 0;
    let infos = tensors.iter().map(|tensor| {
        let start = end;
        end += tensor.bytes.len();
        let info = Info { dtype: (&*tensor.dtype).into(), shape: tensor.shape.clone(), data_offsets: [start, end] };
        ((&*tensor.name).into(), info)
    });
    let header = Header { metadata: Some(Metadata { autoencoder: Some(text) }), tensors: infos.collect() };
    let mut header = serde_json::to_string(&header)?;
    // Tensors start at a multiple of eight bytes.
    while header.len() % 8 != 0 {
        header.push(' ');
    }
    let mut file = Vec::with_capacity(8 + header.len() + end);
    file.extend_from_slice(&(header.len() as u64).to_le_bytes());
    file.extend_from_slice(header.as_bytes());
    for tensor in tensors {
        file.extend_from_slice(&tensor.bytes);
    }
    Ok(file)
}

/// Reads a file: the text, if there is one, and the tensors in the header's order, which need not be that of their
/// bytes. Says what is wrong with one that is not whole, and what one of another kind is.
pub(crate) fn read(file: &[u8]) -> Result<Contents<'_>, Error> {
    parse(file).map_err(|error| {
        Error::Checkpoint(foreign(file).map(ToOwned::to_owned).unwrap_or_else(|| {
            let found = file.len();
            format!("{error}; expected a whole safetensors file, and this one of {found} bytes is cut short, damaged or of another kind")
        }))
    })
}

fn parse(file: &[u8]) -> Result<Contents<'_>, String> {
    let (length, rest) = file.split_first_chunk().ok_or("header too small")?;
    let length = u64::from_le_bytes(*length);
    if length > MAX_HEADER {
        return Err("header too large".to_owned());
    }
    let (header, data) = rest.split_at_checked(length as usize).ok_or("invalid header length")?;
    let header = core::str::from_utf8(header).map_err(|error| format!("invalid UTF-8 in header: {error}"))?;
    let header: Header = serde_json::from_str(header).map_err(|error| format!("invalid JSON in header: {error}"))?;
    // Sorted by a heap, which takes a fraction of the code of a sort.
    let ranges: BinaryHeap<_> = header.tensors.iter().map(|(name, info)| (info.data_offsets, &**name)).collect();
    let mut covered = 0;
    for ([start, end], name) in ranges.into_sorted_vec() {
        if start != covered || end < start {
            return Err(format!("invalid offset for tensor `{name}`"));
        }
        covered = end;
    }
    if covered != data.len() {
        return Err("incomplete metadata, file not fully covered".to_owned());
    }
    let mut tensors = Vec::with_capacity(header.tensors.len());
    for (name, Info { dtype, shape, data_offsets: [start, end] }) in header.tensors {
        let bytes = data.get(start..end).ok_or_else(|| format!("invalid offset for tensor `{name}`"))?;
        let size = match &*dtype {
            "F64" => Some(8),
            "F32" => Some(4),
            "F16" | "BF16" => Some(2),
            "I8" => Some(1),
            // No layer holds another type; whoever looks for it in one says so.
            _ => None,
        };
        let fits = |size| shape.iter().try_fold(size, |size: usize, &dim| size.checked_mul(dim)) == Some(bytes.len());
        if !size.is_none_or(fits) {
            return Err(format!("invalid shape, data type, or offset for tensor `{name}`"));
        }
        tensors.push(Tensor { name: name.into_owned(), dtype, shape, bytes: bytes.into() });
    }
    Ok((header.metadata.and_then(|metadata| metadata.autoencoder), tensors))
}

impl Serialize for Header<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(METADATA, &self.metadata)?;
        for (name, info) in &self.tensors {
            map.serialize_entry(name, info)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Header<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Header<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("tensors by name")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut header = Header { metadata: None, tensors: Vec::new() };
                while let Some(name) = map.next_key::<String>()? {
                    if name == METADATA {
                        header.metadata = map.next_value()?;
                    } else {
                        header.tensors.push((name.into(), map.next_value()?));
                    }
                }
                Ok(header)
            }
        }

        deserializer.deserialize_map(Entries)
    }
}
