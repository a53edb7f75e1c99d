//! Anomaly scores and how well they tell what is anomalous.

use crate::analysis::checks::{check_length, check_table};
use crate::analysis::order::falling;
use crate::error::Error;
use crate::rows::Rows;
use crate::training::metrics::sse_per_image;
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::ArrayView2;

/// `sse_per_image` of each image against its reconstruction, the higher the stranger; both are
/// `[count, pixels]`. Refuses values that are not finite.
pub fn anomaly_scores(x: ArrayView2<f32>, x_hat: ArrayView2<f32>) -> Result<Vec<f64>, Error> {
    check_length("the list of reconstructions", x_hat.nrows(), x.nrows())?;
    check_table("the images", x)?;
    check_table("the reconstructions", x_hat)?;
    let (x, x_hat) = (Rows::of(x), Rows::of(x_hat));
    x.iter().zip(x_hat.iter()).map(|(x, x_hat)| sse_per_image(x, x_hat)).collect()
}

/// The shares of either kind that are called anomalous if everything with a score of at least `threshold` is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RocPoint {
    /// Infinite at the first point, where nothing is called anomalous.
    pub threshold: f64,
    /// Share of the normal ones called anomalous, from 0 to 1.
    pub false_positive_rate: f64,
    /// Share of the anomalous ones called so, from 0 to 1.
    pub true_positive_rate: f64,
}

/// The receiver operating characteristic: what can be had at every threshold.
///
/// ```
/// use autoencoder::analysis::density::anomaly::RocCurve;
///
/// let scores = [0.1, 0.4, 0.35, 0.8];
/// let curve = RocCurve::of(&scores, &[false, false, true, true])?;
/// assert_eq!(curve.area(), 0.75);
/// let point = curve.points()[2];
/// assert_eq!((point.threshold, point.false_positive_rate, point.true_positive_rate), (0.4, 0.5, 0.5));
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RocCurve {
    points: Vec<RocPoint>,
    area: f64,
}

impl RocCurve {
    /// The curve of `scores`, the higher the stranger, of which some are `anomalous`. Refuses lists of different
    /// length, scores that are not finite, and either kind missing.
    pub fn of(scores: &[f64], anomalous: &[bool]) -> Result<Self, Error> {
        let (normals, anomalies) = check(scores, anomalous)?;
        let (mut false_positives, mut true_positives) = (0_usize, 0_usize);
        let mut points = vec![RocPoint { threshold: f64::INFINITY, false_positive_rate: 0.0, true_positive_rate: 0.0 }];
        // Twice the number of pairs won, so that halves stay whole.
        let mut twice_won = 0.0;
        for tied in tied_groups(scores, anomalous) {
            let below = normals - false_positives - tied.normals;
            twice_won += tied.anomalies as f64 * (2 * below + tied.normals) as f64;
            true_positives += tied.anomalies;
            false_positives += tied.normals;
            points.push(RocPoint {
                threshold: tied.score,
                false_positive_rate: false_positives as f64 / normals as f64,
                true_positive_rate: true_positives as f64 / anomalies as f64,
            });
        }
        Ok(Self { points, area: twice_won / 2.0 / normals as f64 / anomalies as f64 })
    }

    /// The points of the curve from (0, 0) to (1, 1): one for each distinct score, falling, so that equal scores are one
    /// slanted step (Fawcett 2006, algorithm 1).
    pub fn points(&self) -> &[RocPoint] {
        &self.points
    }

    /// Area under the curve, from 0 to 1: the odds that an anomalous one scores higher than a normal one, ties
    /// counting a half. Computed from ranks (Mann & Whitney 1947; Hanley & McNeil 1982), exact up to 2^53 pairs.
    pub fn area(&self) -> f64 {
        self.area
    }
}

struct Tied {
    score: f64,
    normals: usize,
    anomalies: usize,
}

/// The distinct scores, falling, each with how many of either kind have it.
fn tied_groups(scores: &[f64], anomalous: &[bool]) -> Vec<Tied> {
    let order: Vec<(f64, bool)> = falling(scores).into_iter().map(|i| (scores[i], anomalous[i])).collect();
    order
        // By value: -0 and 0 are one score.
        .chunk_by(|a, b| a.0 == b.0)
        .map(|group| {
            let anomalies = group.iter().filter(|&&(_, anomalous)| anomalous).count();
            Tied { score: group[0].0, normals: group.len() - anomalies, anomalies }
        })
        .collect()
}

/// The numbers of normal and of anomalous scores; refuses scores that are not finite, and either kind missing.
fn check(scores: &[f64], anomalous: &[bool]) -> Result<(usize, usize), Error> {
    check_length("the list of marks", anomalous.len(), scores.len())?;
    if let Some((i, score)) = scores.iter().enumerate().find(|(_, score)| !score.is_finite()) {
        return Err(Error::Data(format!("score {i} is {score}; expected a finite number")));
    }
    let anomalies = anomalous.iter().filter(|&&anomalous| anomalous).count();
    let normals = scores.len() - anomalies;
    if normals == 0 || anomalies == 0 {
        return Err(Error::Data(format!("{normals} normal and {anomalies} anomalous scores; expected some of each")));
    }
    Ok((normals, anomalies))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use ndarray::{Array2, array};

    /// The definition, pair by pair.
    fn auc_of_pairs(scores: &[f64], anomalous: &[bool]) -> f64 {
        let (mut won, mut pairs) = (0.0, 0.0);
        for i in (0..scores.len()).filter(|&i| anomalous[i]) {
            for j in (0..scores.len()).filter(|&j| !anomalous[j]) {
                pairs += 1.0;
                won += if scores[i] > scores[j] { 1.0 } else { 0.5 * f64::from(u8::from(scores[i] == scores[j])) };
            }
        }
        won / pairs
    }

    /// Trapezoids under the curve.
    fn area(curve: &[RocPoint]) -> f64 {
        let trapezoid = |pair: &[RocPoint]| {
            let width = pair[1].false_positive_rate - pair[0].false_positive_rate;
            width * (pair[0].true_positive_rate + pair[1].true_positive_rate) / 2.0
        };
        curve.windows(2).map(trapezoid).sum()
    }

    fn auc(scores: &[f64], anomalous: &[bool]) -> Result<f64, Error> {
        RocCurve::of(scores, anomalous).map(|curve| curve.area())
    }

    fn roc_curve(scores: &[f64], anomalous: &[bool]) -> Result<Vec<RocPoint>, Error> {
        RocCurve::of(scores, anomalous).map(|curve| curve.points)
    }

    #[test]
    fn area_ranks_and_pairs_agree_with_and_without_ties() {
        let mut rng = Rng::new(5, Stream::Toy, 0);
        for trial in 0..200 {
            // From nearly all tied to nearly none.
            let levels = 2 + trial * trial;
            let anomalous: Vec<bool> = (0..40).map(|i| i < 2 || i > 3 && rng.uniform() < 0.3).collect();
            let scores: Vec<f64> =
                anomalous.iter().map(|&a| f64::from(rng.below(levels)) + f64::from(u8::from(a))).collect();
            let expected = auc_of_pairs(&scores, &anomalous);
            assert!((auc(&scores, &anomalous).unwrap() - expected).abs() < 1e-12);
            let curve = roc_curve(&scores, &anomalous).unwrap();
            assert!((area(&curve) - expected).abs() < 1e-12);
            let last = curve[curve.len() - 1];
            assert_eq!((last.false_positive_rate, last.true_positive_rate), (1.0, 1.0));
            assert!(curve.windows(2).all(|pair| pair[0].threshold > pair[1].threshold));
            let rises = |pair: &[RocPoint]| pair[0].true_positive_rate <= pair[1].true_positive_rate;
            assert!(curve.windows(2).all(rises));
        }
    }

    #[test]
    fn curves_by_hand() {
        let marks = [false, false, true, true];
        assert_eq!(auc(&[0.1, 0.2, 0.3, 0.4], &marks), Ok(1.0));
        assert_eq!(auc(&[4.0, 3.0, 2.0, 1.0], &marks), Ok(0.0));
        assert_eq!(auc(&[1.0; 4], &marks), Ok(0.5));
        assert_eq!(auc(&[0.0, -0.0], &[true, false]), Ok(0.5));
        // scikit-learn's documented example: AUC 0.75, rates (0, 0, 0.5, 0.5, 1) and (0, 0.5, 0.5, 1, 1).
        let scores = [0.1, 0.4, 0.35, 0.8];
        assert_eq!(auc(&scores, &marks), Ok(0.75));
        let rates = roc_curve(&scores, &marks).unwrap();
        let rates: Vec<_> = rates.iter().map(|p| (p.false_positive_rate, p.true_positive_rate)).collect();
        assert_eq!(rates, [(0.0, 0.0), (0.0, 0.5), (0.5, 0.5), (0.5, 1.0), (1.0, 1.0)]);
    }

    #[test]
    fn scores_are_sums_of_squares() {
        let x = array![[0.0, 1.0], [0.5, 0.5]];
        assert_eq!(anomaly_scores(x.view(), array![[2.0, 1.0], [0.5, 0.0]].view()), Ok(vec![4.0, 0.25]));
        assert!(anomaly_scores(x.view(), Array2::zeros((1, 2)).view()).is_err());
        assert!(anomaly_scores(x.view(), Array2::zeros((2, 3)).view()).is_err());
        assert!(anomaly_scores(x.view(), Array2::from_elem((2, 2), f32::NAN).view()).is_err());
    }

    #[test]
    fn what_has_no_curve_is_refused() {
        assert!(auc(&[1.0, 2.0], &[true]).is_err());
        assert!(auc(&[1.0, 2.0], &[true, true]).is_err() && auc(&[], &[]).is_err());
        assert!(roc_curve(&[1.0, f64::NAN], &[true, false]).is_err());
    }
}
