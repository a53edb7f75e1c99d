//! NumPy's file of one array, version 1.0.

use super::Samples;
use alloc::format;
use alloc::vec::Vec;

/// Samples as `numpy.load` reads them: `[rows, columns]`, the row index slowest, uint8 from 0 to 255 where the samples
/// are stored so and little-endian float32 elsewhere.
///
/// ```
/// use autoencoder::data::npy;
///
/// let file = npy(&ndarray::array![[1.0_f32, 2.0]].view());
/// assert!(file.starts_with(b"\x93NUMPY\x01\x00"));
/// assert!(file.ends_with(&2.0_f32.to_le_bytes()));
/// ```
pub fn npy(samples: &dyn Samples) -> Vec<u8> {
    const PREFIX: usize = 10;
    let (dtype, values): (_, Vec<u8>) = match samples.bytes() {
        Some(bytes) => ("|u1", bytes.iter().copied().collect()),
        None => ("<f4", samples.first(samples.count()).iter().flat_map(|value| value.to_le_bytes()).collect()),
    };
    let (rows, columns) = (samples.count(), samples.dims());
    let mut header = format!("{{'descr': '{dtype}', 'fortran_order': False, 'shape': ({rows}, {columns}), }}");
    // Header and prefix together fill a multiple of 64 bytes and end with a line feed.
    let length = (PREFIX + header.len() + 1).next_multiple_of(64) - PREFIX;
    header.extend(core::iter::repeat_n(' ', length - header.len() - 1));
    header.push('\n');
    let mut file = b"\x93NUMPY\x01\x00".to_vec();
    file.extend((length as u16).to_le_bytes());
    file.extend(header.bytes());
    file.extend(values);
    file
}

#[cfg(test)]
mod tests {
    use super::npy;
    use crate::data::Dataset;
    use ndarray::{Array2, array};
    use std::vec;

    /// The header's text and what comes after it, by the format's own description.
    fn parts(file: &[u8]) -> (&str, &[u8]) {
        assert_eq!(&file[..8], b"\x93NUMPY\x01\x00");
        let (header, values) = file[10..].split_at(usize::from(u16::from_le_bytes([file[8], file[9]])));
        assert_eq!((file.len() - values.len()) % 64, 0);
        (core::str::from_utf8(header).unwrap(), values)
    }

    #[test]
    fn bytes_stay_bytes_and_floats_floats() {
        let images = Dataset::new(array![[0, 128, 255], [1, 2, 3]], vec![0, 1]).unwrap();
        let file = npy(&images);
        let (header, values) = parts(&file);
        assert!(header.starts_with("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }"), "{header}");
        assert_eq!(values, [0, 128, 255, 1, 2, 3]);
        // Whatever lies behind them, values come row by row.
        let file = npy(&array![[0.5_f32, -1.0], [2.0, 3.0]].t());
        let (header, values) = parts(&file);
        assert!(header.starts_with("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }"), "{header}");
        assert_eq!(values, [0.5_f32, 2.0, -1.0, 3.0].map(f32::to_le_bytes).concat());
        assert_eq!(parts(&npy(&Array2::<f32>::zeros((0, 4)).view())).1, b"");
    }
}
