//! The IDX format of the MNIST files: a magic number, big-endian lengths, then bytes.

use super::Dataset;
use crate::error::Error;
use alloc::format;
use alloc::vec::Vec;
use ndarray::Array2;

const IMAGES: u32 = 0x0000_0803;
const LABELS: u32 = 0x0000_0801;

/// Reads an image file and its label file. Every length is checked against the bytes that are there.
pub fn read(images: &[u8], labels: &[u8]) -> Result<Dataset, Error> {
    let ([count, rows, columns], pixels) = parse::<3>("images", IMAGES, images)?;
    let (_, labels) = parse::<1>("labels", LABELS, labels)?;
    let images = Array2::from_shape_vec((count, rows * columns), pixels.to_vec())
        .map_err(|error| Error::Idx(format!("{error}")))?;
    Dataset::new(images, labels.to_vec())
}

/// Writes the image file of square images. Refuses images that are not square.
pub fn write_images(data: &Dataset) -> Result<Vec<u8>, Error> {
    let pixels = data.images().ncols();
    let side = pixels.isqrt();
    if side * side != pixels {
        return Err(Error::Data(format!("an image has {pixels} pixels; expected a square number")));
    }
    let mut bytes = header(IMAGES, &[data.images().nrows(), side, side])?;
    bytes.extend(data.images().iter());
    Ok(bytes)
}

/// Writes the label file.
pub fn write_labels(data: &Dataset) -> Result<Vec<u8>, Error> {
    let mut bytes = header(LABELS, &[data.labels().len()])?;
    bytes.extend_from_slice(data.labels());
    Ok(bytes)
}

fn header(magic: u32, dims: &[usize]) -> Result<Vec<u8>, Error> {
    let mut bytes = magic.to_be_bytes().to_vec();
    for &dim in dims {
        let dim = u32::try_from(dim).map_err(|_| Error::Data(format!("{dim} images; expected fewer than 2^32")))?;
        bytes.extend(dim.to_be_bytes());
    }
    Ok(bytes)
}

fn parse<'a, const N: usize>(what: &str, magic: u32, bytes: &'a [u8]) -> Result<([usize; N], &'a [u8]), Error> {
    let word = |i: usize| {
        let chunk = bytes.get(4 * i..4 * i + 4)?;
        Some(u32::from_be_bytes(chunk.try_into().ok()?))
    };
    let cut = || Error::Idx(format!("the {what} file ends after {} bytes, inside its header", bytes.len()));
    let found = word(0).ok_or_else(cut)?;
    if found != magic {
        return Err(Error::Idx(format!("the {what} file starts with {found:#010x}; expected {magic:#010x}")));
    }
    let mut dims = [0_usize; N];
    let mut expected = Some(1_usize);
    for (i, dim) in dims.iter_mut().enumerate() {
        *dim = word(i + 1).ok_or_else(cut)? as usize;
        expected = expected.and_then(|n| n.checked_mul(*dim));
    }
    let body = bytes.get(4 * (N + 1)..).unwrap_or_default();
    if expected != Some(body.len()) {
        let promised = expected.map_or_else(|| "more bytes than fit in memory".into(), |n| format!("{n} bytes"));
        return Err(Error::Idx(format!(
            "the {what} file holds {} bytes after its header; its header {dims:?} promises {promised}",
            body.len()
        )));
    }
    Ok((dims, body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::array;
    use std::string::ToString;
    use std::vec;

    fn small() -> (Dataset, Vec<u8>, Vec<u8>) {
        let data = Dataset::new(array![[0, 1, 2, 3], [4, 5, 6, 255]], vec![7, 9]).unwrap();
        let (images, labels) = (write_images(&data).unwrap(), write_labels(&data).unwrap());
        (data, images, labels)
    }

    #[test]
    fn a_file_survives_the_round_trip() {
        let (data, images, labels) = small();
        assert_eq!(images[..16], [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2]);
        assert_eq!(read(&images, &labels), Ok(data));
    }

    #[test]
    fn a_wrong_magic_is_named() {
        let (_, mut images, labels) = small();
        images[3] = 1;
        let error = read(&images, &labels).unwrap_err().to_string();
        assert_eq!(error, "the IDX file cannot be read: the images file starts with 0x00000801; expected 0x00000803");
    }

    #[test]
    fn every_truncation_and_any_surplus_is_refused() {
        let (_, images, labels) = small();
        for end in 0..images.len() {
            assert!(read(&images[..end], &labels).is_err(), "{end}");
        }
        for end in 0..labels.len() {
            assert!(read(&images, &labels[..end]).is_err(), "{end}");
        }
        let mut longer = images.clone();
        longer.push(0);
        let error = read(&longer, &labels).unwrap_err().to_string();
        assert!(error.contains("holds 9 bytes after its header") && error.contains("promises 8 bytes"), "{error}");
    }

    #[test]
    fn lengths_that_overflow_and_labels_that_miss_are_refused() {
        let (_, mut images, labels) = small();
        images[4..16].fill(0xff);
        assert!(read(&images, &labels).is_err());
        let (_, images, _) = small();
        let one_label = [0, 0, 8, 1, 0, 0, 0, 1, 7];
        let error = read(&images, &one_label).unwrap_err().to_string();
        assert_eq!(error, "the list of labels has 1 values; expected 2");
    }
}
