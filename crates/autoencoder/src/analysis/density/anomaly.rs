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
    /// Share of the anomalous ones called so, from 0 to 1; the recall of a precision-recall curve.
    pub true_positive_rate: f64,
    /// Share of those called anomalous that are, from 0 to 1; 1 at the first point, where none is.
    pub precision: f64,
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
    average_precision: f64,
}

impl RocCurve {
    /// The curve of `scores`, the higher the stranger, of which some are `anomalous`. Refuses lists of different
    /// length, scores that are not finite, and either kind missing.
    pub fn of(scores: &[f64], anomalous: &[bool]) -> Result<Self, Error> {
        let (normals, anomalies) = check(scores, anomalous)?;
        let (mut false_positives, mut true_positives) = (0_usize, 0_usize);
        let mut points = vec![RocPoint {
            threshold: f64::INFINITY,
            false_positive_rate: 0.0,
            true_positive_rate: 0.0,
            precision: 1.0,
        }];
        // Twice the number of pairs won, so that halves stay whole.
        let mut twice_won = 0.0;
        let mut average_precision = 0.0;
        for tied in tied_groups(scores, anomalous) {
            let below = normals - false_positives - tied.normals;
            twice_won += tied.anomalies as f64 * (2 * below + tied.normals) as f64;
            true_positives += tied.anomalies;
            false_positives += tied.normals;
            let precision = true_positives as f64 / (true_positives + false_positives) as f64;
            average_precision += precision * tied.anomalies as f64 / anomalies as f64;
            points.push(RocPoint {
                threshold: tied.score,
                false_positive_rate: false_positives as f64 / normals as f64,
                true_positive_rate: true_positives as f64 / anomalies as f64,
                precision,
            });
        }
        Ok(Self { points, area: twice_won / 2.0 / normals as f64 / anomalies as f64, average_precision })
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

    /// Average precision, from 0 to 1: the precision at each threshold, weighted by the recall that is gained there
    /// (no line is drawn between the points, which would flatter it: Davis & Goadrich 2006). That of a score that tells
    /// nothing is the share of anomalous ones, not a half.
    pub fn average_precision(&self) -> f64 {
        self.average_precision
    }
}

/// What comes of calling everything anomalous whose score is at least a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confusion {
    /// Anomalous ones called so.
    pub true_positives: usize,
    /// Normal ones called anomalous: false alarms.
    pub false_positives: usize,
    /// Anomalous ones missed.
    pub false_negatives: usize,
    /// Normal ones let pass.
    pub true_negatives: usize,
}

impl Confusion {
    /// Counts `scores`, of which some are `anomalous`, at `threshold`, which may be infinite. Refuses what
    /// [`RocCurve::of`] refuses, and NaN.
    pub fn at(scores: &[f64], anomalous: &[bool], threshold: f64) -> Result<Self, Error> {
        let (normals, anomalies) = check(scores, anomalous)?;
        Error::check("threshold", threshold, !threshold.is_nan(), "a number")?;
        let called = |kind: bool| {
            scores.iter().zip(anomalous).filter(|&(&score, &mark)| mark == kind && score >= threshold).count()
        };
        let (true_positives, false_positives) = (called(true), called(false));
        Ok(Self {
            true_positives,
            false_positives,
            false_negatives: anomalies - true_positives,
            true_negatives: normals - false_positives,
        })
    }

    /// Share of the normal ones called anomalous, from 0 to 1.
    pub fn false_positive_rate(&self) -> f64 {
        self.false_positives as f64 / (self.false_positives + self.true_negatives).max(1) as f64
    }

    /// Share of the anomalous ones called so, from 0 to 1.
    pub fn true_positive_rate(&self) -> f64 {
        self.true_positives as f64 / (self.true_positives + self.false_negatives).max(1) as f64
    }

    /// Share of those called anomalous that would be where `base_rate`, from 0 to 1, of all are anomalous, by Bayes' rule:
    /// both rates stay what they are, precision does not. None where nothing would be called anomalous. Refuses another
    /// base rate.
    pub fn precision_at(&self, base_rate: f64) -> Result<Option<f64>, Error> {
        Error::check("base_rate", base_rate, (0.0..=1.0).contains(&base_rate), "a share from 0 to 1")?;
        let found = base_rate * self.true_positive_rate();
        let called = found + (1.0 - base_rate) * self.false_positive_rate();
        Ok((called > 0.0).then(|| found / called))
    }

    /// The mean of the shares of either kind that are told right, from 0 to 1.
    pub fn balanced_accuracy(&self) -> f64 {
        (self.true_positive_rate() + 1.0 - self.false_positive_rate()) / 2.0
    }
}

/// The least threshold that calls at most this share of `normal` scores anomalous, and of equal scores all or none.
/// Nothing else need be known, so it can be chosen before any anomaly was seen. Refuses no scores, scores that are not
/// finite, and a share outside 0 to 1.
pub fn threshold_at_false_positive_rate(normal: &[f64], rate: f64) -> Result<f64, Error> {
    Error::check("rate", rate, (0.0..=1.0).contains(&rate), "a share from 0 to 1")?;
    check_scores(normal)?;
    let order = falling(normal);
    let allowed = (rate * order.len() as f64) as usize;
    match (order.get(allowed), order.last()) {
        (Some(&passed), _) => Ok(normal[passed].next_up()),
        (None, Some(&least)) => Ok(normal[least]),
        (None, None) => Err(Error::Data("no normal scores; expected at least one".into())),
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
    check_scores(scores)?;
    let anomalies = anomalous.iter().filter(|&&anomalous| anomalous).count();
    let normals = scores.len() - anomalies;
    if normals == 0 || anomalies == 0 {
        return Err(Error::Data(format!("{normals} normal and {anomalies} anomalous scores; expected some of each")));
    }
    Ok((normals, anomalies))
}

fn check_scores(scores: &[f64]) -> Result<(), Error> {
    match scores.iter().enumerate().find(|(_, score)| !score.is_finite()) {
        Some((i, score)) => Err(Error::Data(format!("score {i} is {score}; expected a finite number"))),
        None => Ok(()),
    }
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

    /// Forty scores of few or many levels, some of them anomalous.
    fn drawn(rng: &mut Rng, levels: u32) -> (Vec<f64>, Vec<bool>) {
        let anomalous: Vec<bool> = (0..40).map(|i| i < 2 || i > 3 && rng.uniform() < 0.3).collect();
        (anomalous.iter().map(|&a| f64::from(rng.below(levels)) + f64::from(u8::from(a))).collect(), anomalous)
    }

    #[test]
    fn precision_and_confusion_are_what_counting_gives() {
        let mut rng = Rng::new(6, Stream::Toy, 0);
        for trial in 0..100 {
            let (scores, marks) = drawn(&mut rng, 2 + trial * trial);
            let curve = RocCurve::of(&scores, &marks).unwrap();
            let (mut average, mut recall_before) = (0.0, 0.0);
            for point in curve.points() {
                let called: Vec<usize> = (0..40).filter(|&i| scores[i] >= point.threshold).collect();
                let right = called.iter().filter(|&&i| marks[i]).count();
                let found = Confusion::at(&scores, &marks, point.threshold).unwrap();
                assert_eq!((found.true_positives, found.false_positives), (right, called.len() - right));
                let all = marks.iter().filter(|&&mark| mark).count();
                assert_eq!(found.true_positives + found.false_negatives, all);
                assert_eq!(found.false_positives + found.true_negatives, 40 - all);
                assert!((found.false_positive_rate() - point.false_positive_rate).abs() < 1e-12);
                assert!((found.true_positive_rate() - point.true_positive_rate).abs() < 1e-12);
                let precision = if called.is_empty() { 1.0 } else { right as f64 / called.len() as f64 };
                assert!((point.precision - precision).abs() < 1e-12);
                // Where the base rate is that of the scores, Bayes' rule gives the precision that was counted.
                let there = found.precision_at(all as f64 / 40.0).unwrap();
                assert!(there.is_none_or(|there| (there - precision).abs() < 1e-12));
                assert_eq!(there.is_none(), called.is_empty());
                let recall = right as f64 / all as f64;
                average += precision * (recall - recall_before);
                recall_before = recall;
            }
            assert!((curve.average_precision() - average).abs() < 1e-12);
        }
        // scikit-learn's documented example: 0.83.
        let curve = RocCurve::of(&[0.1, 0.4, 0.35, 0.8], &[false, false, true, true]).unwrap();
        assert!((curve.average_precision() - 5.0 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn where_anomalies_are_rare_most_alarms_are_false() {
        // Ten per cent false alarms, ninety found.
        let scores: Vec<f64> = (0..20).map(|i| f64::from(u8::from(i == 0 || (10..19).contains(&i)))).collect();
        let marks: Vec<bool> = (0..20).map(|i| i >= 10).collect();
        let found = Confusion::at(&scores, &marks, 1.0).unwrap();
        assert!((found.balanced_accuracy() - 0.9).abs() < 1e-12);
        assert!((found.precision_at(0.5).unwrap().unwrap() - 0.9).abs() < 1e-12);
        assert!((found.precision_at(0.01).unwrap().unwrap() - 0.009 / 0.108).abs() < 1e-12);
        assert_eq!((found.precision_at(0.0), found.precision_at(1.0)), (Ok(Some(0.0)), Ok(Some(1.0))));
        assert!(found.precision_at(f64::NAN).is_err() && Confusion::at(&scores, &marks, f64::NAN).is_err());
        let nothing = Confusion::at(&scores, &marks, f64::INFINITY).unwrap();
        assert_eq!((nothing.precision_at(0.5), nothing.true_negatives), (Ok(None), 10));
    }

    #[test]
    fn a_threshold_lets_no_more_pass_than_it_says() {
        let mut rng = Rng::new(7, Stream::Toy, 0);
        for trial in 0..60 {
            let normal: Vec<f64> = (0..37).map(|_| f64::from(rng.below(2 + trial * trial))).collect();
            for rate in [0.0, 0.05, 0.3, 0.999, 1.0] {
                let threshold = threshold_at_false_positive_rate(&normal, rate).unwrap();
                let share = |at: f64| normal.iter().filter(|&&score| score >= at).count() as f64 / 37.0;
                assert!(share(threshold) <= rate);
                // Any lower one calls more, unless all are called already.
                let lower = normal.iter().copied().filter(|&score| score < threshold).fold(f64::NAN, f64::max);
                assert!(lower.is_nan() || share(lower) > rate, "{rate}: {threshold} and {lower}");
            }
        }
        assert!(threshold_at_false_positive_rate(&[], 0.1).is_err());
        assert!(threshold_at_false_positive_rate(&[f64::NAN], 0.1).is_err());
        assert!(threshold_at_false_positive_rate(&[1.0], 1.1).is_err());
    }

    #[test]
    fn what_has_no_curve_is_refused() {
        assert!(auc(&[1.0, 2.0], &[true]).is_err());
        assert!(auc(&[1.0, 2.0], &[true, true]).is_err() && auc(&[], &[]).is_err());
        assert!(roc_curve(&[1.0, f64::NAN], &[true, false]).is_err());
    }
}
