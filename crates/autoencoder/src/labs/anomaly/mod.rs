//! Anomaly: how well the error of a reconstruction tells strange images from those that a network learned from.
//!
//! The score of the lab is `sse_per_image`, the higher the stranger, and it is never turned round: where anomalies are
//! easier to rebuild than what is normal, as a one is, the area under the curve lies below a half, and that is the
//! result. One normal class against nine others and nine against one are different tasks whose numbers differ enormously.

mod scores;

pub use scores::{Rebuilt, Score, shuffled};

use super::Labelled;
use crate::analysis::checks::check_length;
use crate::analysis::density::anomaly::{Confusion, RocCurve, threshold_at_false_positive_rate};
#[cfg(feature = "pca")]
use crate::analysis::{density::anomaly::anomaly_scores, linear::pca::Pca};
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis, s};
use scores::{by_ink, ink};
use serde::Serialize;

/// Images of noise, at most.
pub const NOISE: usize = 300;
/// Share of normal images that the threshold may call anomalous.
const RATE: f64 = 0.05;
/// Share of anomalous images where they are rare.
const RARE: f64 = 0.01;

/// Images that belong to no class of digits.
#[derive(Debug, Clone, Copy)]
pub struct Others<'a> {
    /// Items of fashion, `[images, input_dim]`; none where there are none at hand.
    pub fashion: Option<ArrayView2<'a, f32>>,
    /// The seed of noise.
    pub seed: u32,
}

/// How well the error of a reconstruction tells strange images.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Anomaly {
    /// Classes that count as normal; all others are anomalous.
    pub normal_classes: Vec<u8>,
    /// Numbers in a code.
    pub latent_dim: usize,
    /// Normal test images.
    pub normal_images: usize,
    /// Test images of all other classes.
    pub anomalous_images: usize,
    /// The score of normal test images, its mean.
    pub mean_sse_per_image_of_normal_images: f64,
    /// The score of anomalous test images, its mean.
    pub mean_sse_per_image_of_anomalous_images: f64,
    /// The odds that an anomalous image has a higher `sse_per_image` than a normal one, ties counting a half.
    pub auc_of_sse_per_image: f64,
    /// The precision at each threshold, weighted by the recall that is gained there.
    pub average_precision_of_sse_per_image: f64,
    /// The same area of the error divided by the ink (the sum of the squared pixels, at least 1).
    pub auc_of_sse_per_image_divided_by_ink: f64,
    /// The same area of the ink alone, which needs no network.
    pub auc_of_ink: f64,
    /// How `sse_per_image` follows the ink over all test images: Pearson's correlation, from -1 to 1; none where either
    /// is the same for all.
    pub correlation_of_sse_per_image_with_ink: Option<f64>,
    /// `auc_of_sse_per_image` of the normal images against each class alone; none for normal classes.
    pub auc_against_each_class: Vec<Option<f64>>,
    /// Against fashion items; none where there are none at hand.
    pub auc_against_fashion_items: Option<f64>,
    /// Against the first 300 test images, the pixels of each shuffled: as much ink, without a shape.
    pub auc_against_shuffled_pixels: f64,
    /// The threshold that calls at most 5 % of the first half of the normal test images anomalous. No anomaly had a say.
    pub threshold_at_false_positive_rate_0_05: f64,
    /// Share of the second half of the normal test images that it calls anomalous.
    pub false_positive_rate_of_that_threshold: f64,
    /// Share of the anomalous test images that it calls so.
    pub true_positive_rate_of_that_threshold: f64,
    /// The mean of the shares of either kind that it tells right, of normal images the second half.
    pub balanced_accuracy_of_that_threshold: f64,
    /// Share of those called anomalous that would be where 1 % of all are.
    pub precision_of_that_threshold_at_base_rate_0_01: Option<f64>,
    /// Share of the normal test images that is called anomalous at the threshold that calls 5 % of the *training* images
    /// so: a network knows those too well.
    pub false_positive_rate_of_threshold_from_training_images: f64,
    /// The threshold with the best balanced accuracy on the test images themselves.
    pub threshold_chosen_on_test_images: f64,
    /// That accuracy: what nobody gets who has not seen the anomalies first.
    pub balanced_accuracy_of_threshold_chosen_on_test_images: f64,
    /// The seed of the shuffling.
    pub seed: u32,
}

impl Anomaly {
    /// Measures `model` on `test`, where images of the classes `normal` are normal and all others anomalous; `known` are
    /// images that it may have learned from. Refuses no normal class, none left, images of another width, and scores that
    /// are not finite.
    pub fn of(
        model: &Autoencoder,
        known: Labelled,
        test: Labelled,
        others: Others,
        normal: &[u8],
    ) -> Result<Self, Error> {
        let (normal, marks) = marks(test, normal)?;
        let errors = Score::Error.of(model, test.images)?;
        let ink = ink(test.images)?;
        let curve = RocCurve::of(&errors, &marks)?;
        let area = |scores: &[f64]| RocCurve::of(scores, &marks).map(|curve| curve.area());
        let own = chosen(&errors, &marks, false);
        let strange = chosen(&errors, &marks, true);
        let against = |scores: &[f64]| area_against(&own, scores);

        let (first, second) = own.split_at(own.len().div_ceil(2));
        let threshold = threshold_at_false_positive_rate(first, RATE)?;
        let second = if second.is_empty() { first } else { second };
        let told = confusion(second, &strange, threshold)?;
        let learned = Score::Error.of(model, of_classes(known, &normal).view())?;
        let easy = confusion(&own, &strange, threshold_at_false_positive_rate(&learned, RATE)?)?;
        let (best, most) = best_threshold(&curve);

        let classes = 1 + test.labels.iter().copied().max().unwrap_or(0);
        let of_class = |class: u8| -> Vec<f64> {
            errors.iter().zip(test.labels).filter(|(_, label)| **label == class).map(|(error, _)| *error).collect()
        };
        let each = (0..classes).map(|class| {
            let scores = of_class(class);
            let asked = !normal.contains(&class) && !scores.is_empty();
            asked.then(|| against(&scores)).transpose()
        });
        let noise = shuffled(test.images.slice(s![..test.images.nrows().min(NOISE), ..]), others.seed);
        let fashion = others.fashion.map(|items| against(&Score::Error.of(model, items)?)).transpose()?;
        Ok(Self {
            latent_dim: model.latent_dim(),
            normal_images: own.len(),
            anomalous_images: strange.len(),
            mean_sse_per_image_of_normal_images: mean(&own),
            mean_sse_per_image_of_anomalous_images: mean(&strange),
            auc_of_sse_per_image: curve.area(),
            average_precision_of_sse_per_image: curve.average_precision(),
            auc_of_sse_per_image_divided_by_ink: area(&by_ink(&errors, &ink))?,
            auc_of_ink: area(&ink)?,
            correlation_of_sse_per_image_with_ink: correlation(&errors, &ink),
            auc_against_each_class: each.collect::<Result<_, _>>()?,
            auc_against_fashion_items: fashion,
            auc_against_shuffled_pixels: against(&Score::Error.of(model, noise.view())?)?,
            threshold_at_false_positive_rate_0_05: threshold,
            false_positive_rate_of_that_threshold: told.false_positive_rate(),
            true_positive_rate_of_that_threshold: told.true_positive_rate(),
            balanced_accuracy_of_that_threshold: told.balanced_accuracy(),
            precision_of_that_threshold_at_base_rate_0_01: told.precision_at(RARE)?,
            false_positive_rate_of_threshold_from_training_images: easy.false_positive_rate(),
            threshold_chosen_on_test_images: best,
            balanced_accuracy_of_threshold_chosen_on_test_images: most,
            normal_classes: normal,
            seed: others.seed,
        })
    }
}

/// What principal components of the same images reach on the same task.
#[cfg(feature = "pca")]
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgainstPca {
    /// Axes that each image is rebuilt from: as many as the code has numbers.
    pub pca_axes: usize,
    /// `auc_of_sse_per_image` of reconstructions from these axes of the normal training images, not clipped.
    pub auc_of_pca_sse_per_image: f64,
}

#[cfg(feature = "pca")]
impl AgainstPca {
    /// Fits `axes` principal components to the images of `known` of the classes `normal`, and measures on `test` as
    /// [`Anomaly::of`] does. Refuses the same, and more axes than there are pixels.
    pub fn of(axes: usize, known: Labelled, test: Labelled, normal: &[u8]) -> Result<Self, Error> {
        let (normal, marks) = marks(test, normal)?;
        let pca = Pca::fit(of_classes(known, &normal).view())?;
        let rebuilt = pca.reconstruct(pca.project(test.images, axes)?.view())?.mapv(|value| value as f32);
        let curve = RocCurve::of(&anomaly_scores(test.images, rebuilt.view())?, &marks)?;
        Ok(Self { pca_axes: axes, auc_of_pca_sse_per_image: curve.area() })
    }
}

/// The classes that are normal, rising, and whether each test image is anomalous.
fn marks(test: Labelled, normal: &[u8]) -> Result<(Vec<u8>, Vec<bool>), Error> {
    check_length("the list of labels", test.labels.len(), test.images.nrows())?;
    let classes: Vec<u8> = (0..=u8::MAX).filter(|class| normal.contains(class)).collect();
    let refused = |why: String| Err(Error::Data(why));
    if let Some(class) = classes.iter().find(|class| !test.labels.contains(class)) {
        return refused(format!("{class} is called normal, which no test image is; expected classes that there are"));
    }
    if classes.is_empty() {
        return refused("no class is normal; expected at least one, which the network learned from".into());
    }
    let marks: Vec<bool> = test.labels.iter().map(|label| !classes.contains(label)).collect();
    if !marks.contains(&true) {
        return refused("every class is normal, so no test image is anomalous; expected at least one left out".into());
    }
    Ok((classes, marks))
}

fn chosen(scores: &[f64], marks: &[bool], anomalous: bool) -> Vec<f64> {
    scores.iter().zip(marks).filter(|(_, mark)| **mark == anomalous).map(|(score, _)| *score).collect()
}

/// The images of these classes.
fn of_classes(images: Labelled, classes: &[u8]) -> Array2<f32> {
    let rows: Vec<usize> =
        images.labels.iter().enumerate().filter(|(_, label)| classes.contains(label)).map(|(row, _)| row).collect();
    images.images.select(Axis(0), &rows)
}

/// Scores of normal ones before those of anomalous ones, and which are which.
fn joined(normal: &[f64], anomalous: &[f64]) -> (Vec<f64>, Vec<bool>) {
    let scores: Vec<f64> = normal.iter().chain(anomalous).copied().collect();
    let marks = (0..scores.len()).map(|at| at >= normal.len()).collect();
    (scores, marks)
}

fn area_against(normal: &[f64], anomalous: &[f64]) -> Result<f64, Error> {
    let (scores, marks) = joined(normal, anomalous);
    RocCurve::of(&scores, &marks).map(|curve| curve.area())
}

fn confusion(normal: &[f64], anomalous: &[f64], threshold: f64) -> Result<Confusion, Error> {
    let (scores, marks) = joined(normal, anomalous);
    Confusion::at(&scores, &marks, threshold)
}

/// The threshold of the curve with the best balanced accuracy, the highest of equal ones, and that accuracy.
fn best_threshold(curve: &RocCurve) -> (f64, f64) {
    curve.points().iter().fold((f64::INFINITY, 0.5), |best, point| {
        let accuracy = (point.true_positive_rate + 1.0 - point.false_positive_rate) / 2.0;
        if accuracy > best.1 { (point.threshold, accuracy) } else { best }
    })
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// Pearson's correlation; none where either does not vary.
fn correlation(a: &[f64], b: &[f64]) -> Option<f64> {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum = |of: &dyn Fn(f64, f64) -> f64| -> f64 { a.iter().zip(b).map(|(a, b)| of(a - mean_a, b - mean_b)).sum() };
    let spread = libm::sqrt(sum(&|a, _| a * a) * sum(&|_, b| b * b));
    (spread > 0.0).then(|| sum(&|a, b| a * b) / spread)
}

#[cfg(test)]
mod tests {
    use super::scores::tests::{images, model};
    use super::*;

    fn report(normal: &[u8]) -> Result<Anomaly, Error> {
        let ((known, known_labels), (test, labels)) = (images(60, 0.0), images(90, 0.02));
        let fashion = Array2::from_elem((5, 4), 0.9);
        Anomaly::of(
            &model(),
            Labelled { images: known.view(), labels: &known_labels },
            Labelled { images: test.view(), labels: &labels },
            Others { fashion: Some(fashion.view()), seed: 1 },
            normal,
        )
    }

    /// The definition, pair by pair.
    fn odds(normal: &[f64], strange: &[f64]) -> f64 {
        let won = |(n, s): (&f64, &f64)| if s > n { 1.0 } else { 0.5 * f64::from(u8::from(s == n)) };
        let pairs = normal.iter().flat_map(|n| strange.iter().map(move |s| (n, s)));
        pairs.map(won).sum::<f64>() / (normal.len() * strange.len()) as f64
    }

    fn close(found: f64, expected: f64) -> bool {
        (found - expected).abs() < 1e-9
    }

    #[test]
    fn numbers_are_what_pairs_and_counts_say() {
        let report = report(&[0]).unwrap();
        let (test, labels) = images(90, 0.02);
        // What is lost is all of the error.
        let error = |at: usize| (2..4).map(|j| f64::from(test[[at, j]]) * f64::from(test[[at, j]])).sum::<f64>();
        let ink = |at: usize| test.row(at).iter().map(|&x| f64::from(x) * f64::from(x)).sum::<f64>();
        let of = |score: &dyn Fn(usize) -> f64, keep: &dyn Fn(u8) -> bool| -> Vec<f64> {
            (0..90).filter(|&at| keep(labels[at])).map(score).collect()
        };
        let (own, strange) = (of(&error, &|label| label == 0), of(&error, &|label| label > 0));
        assert_eq!((report.normal_images, report.anomalous_images, report.latent_dim), (30, 60, 2));
        assert!(close(report.mean_sse_per_image_of_normal_images, own.iter().sum::<f64>() / 30.0));
        assert!(close(report.auc_of_sse_per_image, odds(&own, &strange)));
        assert!(close(report.auc_of_ink, odds(&of(&ink, &|label| label == 0), &of(&ink, &|label| label > 0))));
        let share = |at: usize| error(at) / ink(at).max(1.0);
        let by_ink = odds(&of(&share, &|label| label == 0), &of(&share, &|label| label > 0));
        assert!(close(report.auc_of_sse_per_image_divided_by_ink, by_ink));
        assert_eq!(report.auc_against_each_class[0], None);
        for class in [1, 2] {
            let expected = odds(&own, &of(&error, &|label| label == class));
            assert!(close(report.auc_against_each_class[usize::from(class)].unwrap(), expected));
        }
        assert!(close(report.auc_against_fashion_items.unwrap(), odds(&own, &[1.62; 5])));
        // The threshold lets at most one in twenty of the first fifteen pass, which is none.
        let threshold = report.threshold_at_false_positive_rate_0_05;
        assert!(own[..15].iter().all(|&score| score < threshold));
        let rate = |scores: &[f64], at: f64| scores.iter().filter(|&&s| s >= at).count() as f64 / scores.len() as f64;
        assert!(close(report.false_positive_rate_of_that_threshold, rate(&own[15..], threshold)));
        assert!(close(report.true_positive_rate_of_that_threshold, rate(&strange, threshold)));
        // Training images are easier, by the shift.
        assert!(report.false_positive_rate_of_threshold_from_training_images > 0.05);
        let best = report.threshold_chosen_on_test_images;
        let accuracy = |at: f64| (rate(&strange, at) + 1.0 - rate(&own, at)) / 2.0;
        assert!(close(report.balanced_accuracy_of_threshold_chosen_on_test_images, accuracy(best)));
        assert!(own.iter().chain(&strange).all(|&at| accuracy(at) <= accuracy(best) + 1e-9));
    }

    #[test]
    fn what_is_easier_than_normal_scores_below_a_half_and_is_not_turned_round() {
        let report = report(&[1, 2]).unwrap();
        assert!(report.auc_of_sse_per_image < 0.1, "{report:?}");
        assert_eq!(report.normal_classes, [1, 2]);
        assert_eq!(report.auc_against_each_class[1..], [None, None]);
        assert!(close(report.auc_against_each_class[0].unwrap(), report.auc_of_sse_per_image));
    }

    #[test]
    fn no_normal_class_and_all_of_them_are_refused() {
        let why = |normal: &[u8]| format!("{}", report(normal).unwrap_err());
        assert!(why(&[]).contains("no class is normal; expected at least one"));
        assert!(why(&[2, 0, 1]).contains("every class is normal"));
        assert!(why(&[7]).contains("7 is called normal, which no test image is"));
        assert!(Score::named("error").is_ok() && Score::named("guess").is_err());
    }

    #[cfg(feature = "pca")]
    #[test]
    fn principal_components_of_the_normal_images_tell_the_same() {
        let ((known, known_labels), (test, labels)) = (images(60, 0.0), images(90, 0.02));
        let of = |axes| {
            AgainstPca::of(
                axes,
                Labelled { images: known.view(), labels: &known_labels },
                Labelled { images: test.view(), labels: &labels },
                &[0],
            )
        };
        // Without an axis the score is the distance from the mean of the known images of class 0.
        let rows: Vec<usize> = (0..60).filter(|at| at % 3 == 0).collect();
        let mean = |j: usize| rows.iter().map(|&at| f64::from(known[[at, j]])).sum::<f64>() / rows.len() as f64;
        let far = |at: usize| (0..4).map(|j| (f64::from(test[[at, j]]) - mean(j)).powi(2)).sum::<f64>();
        let side =
            |keep: &dyn Fn(u8) -> bool| -> Vec<f64> { (0..90).filter(|&at| keep(labels[at])).map(far).collect() };
        let found = of(0).unwrap();
        let expected = odds(&side(&|label| label == 0), &side(&|label| label > 0));
        assert!(close(found.auc_of_pca_sse_per_image, expected), "{found:?} {expected}");
        assert!(of(2).unwrap().auc_of_pca_sse_per_image > 0.9, "what is lost lies beside both axes");
        assert!(of(5).is_err());
    }
}
