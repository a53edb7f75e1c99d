//! Images of whole columns or whole rows: a set small enough to list, whose every probability is known.

use super::ToySample;
use crate::error::Error;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1};

/// Every bars-and-stripes image once, `2^(side + 1) - 2` of them (2 for a side of 1): the bars first, blank and full
/// among them. `side` is from 1 to 8.
pub fn all(side: usize) -> Result<ToySample, Error> {
    if !(1..=8).contains(&side) {
        return Err(Error::config("side", side, "from 1 to 8"));
    }
    let full = (1_u32 << side) - 1;
    let stripes = if side == 1 { 1..1 } else { 1..full };
    let kinds: Vec<(bool, u32)> = (0..=full).map(|on| (false, on)).chain(stripes.map(|on| (true, on))).collect();
    let mut points = Array2::zeros((kinds.len(), side * side));
    let mut labels = vec![0; kinds.len()];
    let mut image = vec![0.0; side * side];
    for (((stripes, on), mut point), label) in kinds.into_iter().zip(points.rows_mut()).zip(&mut labels) {
        paint(side, stripes, on, &mut image);
        point.assign(&ArrayView1::from(&image));
        *label = u8::from(stripes);
    }
    Ok(ToySample { points, labels: Some(labels), positions: None })
}

/// Bit `j` of `on` lights column `j`, or row `j` if `stripes`.
pub(super) fn paint(side: usize, stripes: bool, on: u32, image: &mut [f32]) {
    for (i, pixel) in image.iter_mut().enumerate() {
        let line = if stripes { i / side } else { i % side };
        *pixel = (on >> line & 1) as f32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::toy::ToyData;
    use std::collections::BTreeSet;

    #[test]
    fn bars_and_stripes_are_all_there_once() {
        for (side, count) in [(1, 2), (2, 6), (3, 14), (4, 30), (8, 510)] {
            let images = all(side).unwrap().points;
            let bits = |image: ndarray::ArrayView1<f32>| image.iter().map(|&v| v as u8).collect::<Vec<_>>();
            let distinct: BTreeSet<_> = images.rows().into_iter().map(bits).collect();
            assert_eq!((images.nrows(), distinct.len()), (count, count));
            for image in images.rows() {
                let pixel = |r: usize, c: usize| image[r * side + c];
                let lines = |f: &dyn Fn(usize, usize) -> f32| (0..side).all(|i| (0..side).all(|j| f(i, j) == f(i, 0)));
                assert!(lines(&pixel) || lines(&|i, j| pixel(j, i)), "{image}");
            }
            if side < 5 {
                let drawn = ToyData::BarsAndStripes { side }.sample(4000, 1).unwrap();
                assert_eq!(drawn.rows().into_iter().map(bits).collect::<BTreeSet<_>>(), distinct);
            }
        }
        let sample = ToyData::BarsAndStripes { side: 3 }.draw(100, 1).unwrap();
        for (image, label) in sample.points.rows().into_iter().zip(sample.labels.unwrap()) {
            let step = if label == 0 { 3 } else { 1 };
            assert!((0..3).all(|i| image[i * (4 - step)] == image[i * (4 - step) + step]), "{image} {label}");
        }
        assert!(all(0).is_err() && all(9).is_err());
    }
}
