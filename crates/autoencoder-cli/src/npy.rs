//! NumPy's file of one array, version 1.0: written out in full, since the crate `ndarray-npy` would bring a parser
//! generator to read what is only ever written here.

use ndarray::ArrayView2;

/// The bytes of a `[rows, columns]` array of little-endian f32, the row index slowest.
pub fn to_bytes(array: ArrayView2<f32>) -> Vec<u8> {
    const PREFIX: usize = 10;
    let (rows, columns) = array.dim();
    let mut header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({rows}, {columns}), }}");
    // Header and prefix together fill a multiple of 64 bytes and end with a line feed.
    let length = (PREFIX + header.len() + 1).next_multiple_of(64) - PREFIX;
    header.push_str(&" ".repeat(length - header.len() - 1));
    header.push('\n');
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend((length as u16).to_le_bytes());
    bytes.extend(header.bytes());
    array.iter().for_each(|value| bytes.extend(value.to_le_bytes()));
    bytes
}
