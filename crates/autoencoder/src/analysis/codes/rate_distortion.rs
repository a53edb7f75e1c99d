//! Rate and distortion: how many bits a code takes when it is rounded, and what the rounding costs.
//!
//! A code is a function of its image, so a rounded code `Zq` tells exactly its own entropy about the image:
//! `I(X; Zq) = H(Zq) - H(Zq | X) = H(Zq)`. The entropy of many numbers together cannot be counted from a few
//! thousand images; the sum of the entropies of each number can, and `H(Zq) <= sum_j H(Zq_j)`: an upper bound,
//! reached when the numbers are independent. It is what an entropy coder without a model across units needs.

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::analysis::order;
use crate::error::Error;
use crate::rows::Rows;
use crate::training::metrics::sse_per_image;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2};

/// The bits that codes rounded to one step take, and the error that the rounding leaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RatePoint {
    /// Width of a rounding cell.
    pub step: f64,
    /// Sum over units of the entropy of the rounded unit, in bits per image: an upper bound of the rate.
    pub marginal_bits_per_image: f64,
    /// Squared error of the image decoded from the rounded code, summed over its values, mean per image.
    pub sse_per_image: f64,
}

/// `step * round(z / step)`, uniform rounding with a cell around 0; halves go away from 0. Refuses a step so small
/// that a code lies more than 2^31 cells from 0. `codes` is `[count, units]`.
pub fn quantize(codes: ArrayView2<f32>, step: f64) -> Result<Array2<f32>, Error> {
    Ok(cells(codes, step)?.mapv(|cell| (f64::from(cell) * step) as f32))
}

/// Entropy in bits of each unit of codes (`[count, units]`) rounded to `step`, from the shares of its cells.
///
/// # Errors
/// As [`quantize`].
pub fn marginal_entropy_bits(codes: ArrayView2<f32>, step: f64) -> Result<Vec<f64>, Error> {
    let cells = cells(codes, step)?;
    Ok(cells.columns().into_iter().map(|unit| entropy_bits(unit.iter().copied().map(f64::from).collect())).collect())
}

/// Entropy in bits of whole rounded codes, `H(Zq)` itself, from the shares of the codes that occur. Never more than
/// `log2(count)`, so it means something only while far fewer codes occur than there are images: for one or two
/// units and wide steps.
///
/// # Errors
/// As [`quantize`].
pub fn joint_entropy_bits(codes: ArrayView2<f32>, step: f64) -> Result<f64, Error> {
    Ok(entropy_bits(numbered(&cells(codes, step)?).0))
}

/// How many different codes occur among codes rounded to `step`. An entropy that is counted from fewer images than some
/// ten times as many is too low: by about `(different - 1) / (2 ln 2 images)` bits even if no code were left out
/// (Miller 1955).
///
/// # Errors
/// As [`quantize`].
pub fn different_codes(codes: ArrayView2<f32>, step: f64) -> Result<usize, Error> {
    Ok(numbered(&cells(codes, step)?).1)
}

/// One point of the curve for each step. `decode` turns rounded codes (`[count, units]`) into images (`[count, pixels]`), which
/// are compared with `x`.
pub fn rate_distortion_curve(
    x: ArrayView2<f32>,
    codes: ArrayView2<f32>,
    steps: &[f64],
    mut decode: impl FnMut(ArrayView2<f32>) -> Result<Array2<f32>, Error>,
) -> Result<Vec<RatePoint>, Error> {
    check_table("the images", x)?;
    check_length("the list of codes", codes.nrows(), x.nrows())?;
    let x = Rows::of(x);
    let point = |&step: &f64| {
        let x_hat = decode(quantize(codes, step)?.view())?;
        check_length("the list of decoded images", x_hat.nrows(), x.count())?;
        check_length("a decoded image", x_hat.ncols(), x.width())?;
        let x_hat = Rows::of(x_hat.view());
        let errors = x.iter().zip(x_hat.iter()).map(|(x, x_hat)| sse_per_image(x, x_hat));
        Ok(RatePoint {
            step,
            marginal_bits_per_image: marginal_entropy_bits(codes, step)?.iter().sum(),
            sse_per_image: errors.sum::<Result<f64, Error>>()? / x.count() as f64,
        })
    };
    steps.iter().map(point).collect()
}

/// One point of the rate-distortion function of a Gaussian source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WaterFilling {
    /// Distortion of every axis whose variance is larger; other axes are not coded at all.
    pub water_level: f64,
    /// Squared error summed over the axes: `sum_i min(level, variance_i)`.
    pub distortion: f64,
    /// `sum_i max(0, 1/2 log2(variance_i / level))`, in bits.
    pub rate_bits: f64,
}

/// `R(D)` of independent Gaussians, or of any Gaussian vector by the eigenvalues of its covariance: the fewest bits
/// per vector with which the squared error, summed over the axes, is `distortion` on average (Kolmogorov 1956; Cover
/// & Thomas 2006, theorem 10.3.3). No source of the same covariance needs more. At or above the total variance the
/// rate is 0 and the distortion is the total. Refuses a distortion that is not above 0, and negative variances.
pub fn gaussian_rate(variances: &[f64], distortion: f64) -> Result<WaterFilling, Error> {
    check_range("distortion", distortion, distortion > 0.0, "a number above 0")?;
    for &variance in variances {
        check_range("a variance", variance, variance >= 0.0, "a number of at least 0")?;
    }
    let rising: Vec<f64> = order::rising(variances).into_iter().map(|i| variances[i]).collect();
    // Axes drown one after the other; the level is even over the rest.
    let (mut drowned, mut water_level) = (0.0, rising.last().copied().unwrap_or(0.0));
    for (i, &variance) in rising.iter().enumerate() {
        let level = (distortion - drowned) / (rising.len() - i) as f64;
        if level <= variance {
            water_level = level;
            break;
        }
        drowned += variance;
    }
    let rates = variances.iter().filter(|&&v| v > water_level).map(|&v| 0.5 * libm::log2(v / water_level));
    Ok(WaterFilling {
        water_level,
        distortion: variances.iter().map(|v| v.min(water_level)).sum(),
        rate_bits: rates.sum(),
    })
}

fn cells(codes: ArrayView2<f32>, step: f64) -> Result<Array2<i32>, Error> {
    check_table("the codes", codes)?;
    check_range("step", step, step > 0.0, "a number above 0")?;
    let largest = codes.iter().fold(0.0_f64, |largest, &z| largest.max(f64::from(z.abs())));
    check_range("step", step, largest / step < 2_147_483_647.0, "one with every code within 2147483647 steps of 0")?;
    Ok(codes.mapv(|z| libm::round(f64::from(z) / step) as i32))
}

/// A number for each row, the same for rows that are the same, and how many different ones there are: column by column, a
/// pair of the number so far and a cell becomes the next number.
fn numbered(cells: &Array2<i32>) -> (Vec<f64>, usize) {
    let mut numbers = vec![0.0; cells.nrows()];
    let mut different = usize::from(!numbers.is_empty());
    for unit in cells.columns() {
        if different == numbers.len() {
            break;
        }
        // A cell lies within 2^31 of 0, so each pair is a whole number of its own below 2^53.
        let pairs: Vec<f64> =
            numbers.iter().zip(unit).map(|(number, &cell)| number * 4_294_967_296.0 + f64::from(cell)).collect();
        let mut order = order::sorted(&pairs);
        order.dedup();
        different = order.len();
        for (number, pair) in numbers.iter_mut().zip(&pairs) {
            *number = order.partition_point(|other| other < pair) as f64;
        }
    }
    (numbers, different)
}

/// Entropy of symbols from their shares; whole numbers, without a minus zero.
fn entropy_bits(symbols: Vec<f64>) -> f64 {
    let symbols = order::sorted(&symbols);
    let shares = symbols.chunk_by(|a, b| a == b).map(|group| group.len() as f64 / symbols.len() as f64);
    shares.map(|p| -p * libm::log2(p)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::array;
    use std::vec;

    #[test]
    fn rounding_and_entropies_by_hand() {
        let codes = array![[0.2, 1.0], [-0.2, 1.0], [0.9, -1.0], [0.5, -1.0]];
        assert_eq!(quantize(codes.view(), 1.0).unwrap(), array![[0.0, 1.0], [0.0, 1.0], [1.0, -1.0], [1.0, -1.0]]);
        // Both units are fair coins, but one and the same coin.
        assert_eq!(marginal_entropy_bits(codes.view(), 1.0), Ok([1.0, 1.0].to_vec()));
        assert_eq!(joint_entropy_bits(codes.view(), 1.0), Ok(1.0));
        assert_eq!(joint_entropy_bits(codes.view(), 100.0), Ok(0.0));
        assert_eq!([1.0, 100.0].map(|step| different_codes(codes.view(), step)), [Ok(2), Ok(1)]);
        // Shares 1/2, 1/4, 1/8, 1/8: 1.75 bits.
        let eight = array![[0.0], [0.0], [0.0], [0.0], [1.0], [1.0], [2.0], [3.0]];
        assert_eq!(marginal_entropy_bits(eight.view(), 1.0), Ok([1.75].to_vec()));
    }

    #[test]
    fn whole_codes_are_told_apart_as_lists_are() {
        let mut rng = Rng::new(4, Stream::Toy, 0);
        let codes = Array2::from_shape_fn((300, 4), |_| rng.normal());
        for step in [0.5, 1.0, 2.0, 4.0] {
            let cells = cells(codes.view(), step).unwrap();
            let mut lists: Vec<Vec<i32>> = cells.rows().into_iter().map(|row| row.to_vec()).collect();
            lists.sort_unstable();
            let shares = lists.chunk_by(|a, b| a == b).map(|group| group.len() as f64 / 300.0);
            let expected: f64 = shares.clone().map(|p| -p * p.log2()).sum();
            assert_eq!(different_codes(codes.view(), step), Ok(shares.count()), "{step}");
            let found = joint_entropy_bits(codes.view(), step).unwrap();
            assert!((found - expected).abs() < 1e-12, "{step}: {found} and {expected}");
        }
        // Far apart and on both sides of 0.
        let far = array![[2e9, -1.0], [-2e9, 1.0], [2e9, 1.0], [-2e9, 1.0]];
        assert_eq!(different_codes(far.view(), 1.0), Ok(3));
        assert_eq!(joint_entropy_bits(far.view(), 1.0), Ok(1.5));
    }

    #[test]
    fn the_sum_over_units_bounds_the_whole_and_finer_steps_cost_bits() {
        let mut rng = Rng::new(1, Stream::Toy, 0);
        let codes = Array2::from_shape_fn((2000, 3), |_| rng.normal());
        for step in [0.3, 1.0, 2.5] {
            let sum: f64 = marginal_entropy_bits(codes.view(), step).unwrap().iter().sum();
            let joint = joint_entropy_bits(codes.view(), step).unwrap();
            assert!(joint <= sum + 1e-12 && joint <= 2000.0_f64.log2() + 1e-12, "{joint} {sum}");
        }
        let curve =
            rate_distortion_curve(codes.view(), codes.view(), &[0.25, 0.5, 1.0, 2.0], |z| Ok(z.to_owned())).unwrap();
        for pair in curve.windows(2) {
            assert!(pair[0].marginal_bits_per_image > pair[1].marginal_bits_per_image);
            assert!(pair[0].sse_per_image < pair[1].sse_per_image);
        }
        // Fine rounding leaves step^2 / 12 per unit (Bennett 1948) and needs h - log2(step) bits, with
        // h = 1/2 log2(2 pi e) for a normal number; 2000 samples in about 30 cells: within a twentieth.
        let fine = curve[0];
        assert!((fine.sse_per_image / (3.0 * 0.0625 / 12.0) - 1.0).abs() < 0.05, "{fine:?}");
        let bits = 3.0 * (0.5 * (2.0 * core::f64::consts::PI * core::f64::consts::E).log2() + 2.0);
        assert!((fine.marginal_bits_per_image / bits - 1.0).abs() < 0.05, "{fine:?} {bits}");
        // Rounding of any kind stays above the Gaussian's curve.
        for point in curve {
            assert!(point.marginal_bits_per_image > gaussian_rate(&[1.0; 3], point.sse_per_image).unwrap().rate_bits);
        }
    }

    #[test]
    fn equal_variances_have_the_closed_form() {
        for (n, variance, distortion) in [(1, 1.0, 0.25), (5, 2.0, 1.0), (32, 0.1, 3.1)] {
            let found = gaussian_rate(&std::vec![variance; n], distortion).unwrap();
            let expected = n as f64 / 2.0 * (n as f64 * variance / distortion).log2();
            assert!((found.rate_bits - expected).abs() < 1e-12 * expected, "{found:?} {expected}");
            assert!((found.distortion - distortion).abs() < 1e-12);
        }
    }

    #[test]
    fn water_by_hand_and_its_limits() {
        // Level 1 over variances 4, 2, 0.5: D = 2.5, R = 1 + 0.5.
        let found = gaussian_rate(&[0.5, 4.0, 2.0], 2.5).unwrap();
        assert_eq!(found, WaterFilling { water_level: 1.0, distortion: 2.5, rate_bits: 1.5 });
        assert_eq!(gaussian_rate(&[4.0, 2.0], 6.0).unwrap().rate_bits, 0.0);
        assert_eq!(gaussian_rate(&[4.0, 2.0], 9.0).unwrap().distortion, 6.0);
        assert_eq!(gaussian_rate(&[0.0, 0.0], 1.0).unwrap().rate_bits, 0.0);
        assert_eq!(gaussian_rate(&[], 1.0).unwrap().rate_bits, 0.0);
        let variances = [3.0, 1.0, 0.3, 0.3, 0.01, 0.0];
        let curve: Vec<_> = (1..=50).map(|i| gaussian_rate(&variances, f64::from(i) * 0.1).unwrap()).collect();
        for pair in curve.windows(2) {
            assert!(pair[0].rate_bits >= pair[1].rate_bits && pair[0].water_level <= pair[1].water_level);
        }
        // Each point keeps its distortion up to the total of 4.61, and the curve is convex.
        assert!(curve.iter().enumerate().take(46).all(|(i, p)| (p.distortion - 0.1 * (i + 1) as f64).abs() < 1e-12));
        assert!(curve.windows(3).all(|p| p[0].rate_bits + p[2].rate_bits >= 2.0 * p[1].rate_bits - 1e-12));
    }

    #[test]
    fn bad_requests_are_refused() {
        let codes = array![[1.0_f32]];
        for step in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e-12] {
            assert!(quantize(codes.view(), step).is_err(), "{step}");
        }
        assert!(quantize(array![[f32::NAN]].view(), 1.0).is_err());
        assert!(different_codes(codes.view(), 0.0).is_err());
        assert!(gaussian_rate(&[1.0], 0.0).is_err() && gaussian_rate(&[-1.0], 1.0).is_err());
        let decode = |_: ArrayView2<f32>| Ok(Array2::zeros((1, 2)));
        assert!(rate_distortion_curve(codes.view(), codes.view(), &[1.0], decode).is_err());
    }
}
