//! The distance between two points.

/// `sum_j (a_j - b_j)^2` in f64 over eight running sums, which the compiler turns into vectors; the order of the
/// additions is fixed. The error of an image is another number in its last bits, since it is taken in f32 and summed
/// from the first pixel to the last: [`sse_per_image`](crate::training::metrics::sse_per_image).
pub(crate) fn squared_euclidean_distance<T: Copy + Into<f64>>(a: &[f32], b: &[T]) -> f64 {
    let mut sums = [0.0_f64; 8];
    let (a_chunks, b_chunks) = (a.chunks_exact(8), b.chunks_exact(8));
    let rest = a_chunks.remainder().iter().zip(b_chunks.remainder());
    let tail: f64 = rest.map(|(&a, &b)| (f64::from(a) - b.into()) * (f64::from(a) - b.into())).sum();
    for (a, b) in a_chunks.zip(b_chunks) {
        for (sum, (&a, &b)) in sums.iter_mut().zip(a.iter().zip(b)) {
            let difference = f64::from(a) - b.into();
            *sum += difference * difference;
        }
    }
    sums.iter().sum::<f64>() + tail
}

/// A sum of products in eight parts, which a processor adds up at once.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut parts = [0.0; 8];
    let (a, a_rest) = a.as_chunks::<8>();
    let (b, b_rest) = b.as_chunks::<8>();
    for (a, b) in a.iter().zip(b) {
        for ((part, a), b) in parts.iter_mut().zip(a).zip(b) {
            *part += a * b;
        }
    }
    parts.iter().sum::<f64>() + a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::metrics::sse_per_image;
    use std::vec::Vec;

    #[test]
    fn a_squared_distance_is_exact_for_whole_numbers_at_every_length() {
        for length in 0..40_u16 {
            let a: Vec<f32> = (0..length).map(f32::from).collect();
            let b: Vec<f64> = (0..length).map(|j| f64::from(2 * j)).collect();
            let expected: u32 = (0..u32::from(length)).map(|j| j * j).sum();
            assert_eq!(squared_euclidean_distance(&a, &b), f64::from(expected), "{length}");
        }
    }

    #[test]
    fn it_is_the_error_of_an_image_but_for_rounding() {
        let [a, b] = [7, 11].map(|step| (0..784).map(|j| (j * step % 97) as f32 / 96.0).collect::<Vec<f32>>());
        let error = sse_per_image(&a, &b).unwrap();
        assert!((squared_euclidean_distance(&a, &b) / error - 1.0).abs() < 1e-6);
    }
}
