//! Classifiers on a frozen code, which show what it tells about the classes: a linear softmax probe and the nearest
//! neighbour.

use crate::analysis::checks::{check_length, check_range, check_table};
use crate::analysis::distance::squared_euclidean_distance;
use crate::analysis::moments::mean_and_std_dev;
use crate::error::Error;
use crate::rng::{Rng, Stream};
use crate::rows::Rows;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2, Axis};
use serde::{Deserialize, Serialize};

/// The settings of a probe's training.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProbeConfig {
    /// The rate at the start, above 0 and at most 100; it falls to 0 in a straight line over the epochs.
    pub learning_rate: f64,
    /// Passes over the codes, from 1 to 100,000.
    pub epochs: usize,
    /// Codes per step, from 1; all of them at once if there are no more.
    pub batch_size: usize,
    /// The weight decay, from 0 to 100: adds `weight_decay / 2 * sum w^2` to the loss, biases free.
    pub weight_decay: f64,
    /// Decides the order of the codes in each epoch.
    pub seed: u32,
}

impl ProbeConfig {
    /// Reads the JSON form, e.g.
    /// `{"learning_rate": 0.1, "epochs": 20, "batch_size": 100, "weight_decay": 0, "seed": 1}`.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        serde_json::from_str(text).map_err(|error| Error::Json(error.to_string()))
    }
}

/// `softmax(W (z - mean) / std_dev + b)`: as good as the classes can be told by straight borders (Alain & Bengio
/// 2016).
///
/// ```
/// use autoencoder::analysis::codes::probe::{LinearProbe, ProbeConfig};
/// use ndarray::array;
///
/// let config = ProbeConfig { learning_rate: 0.1, epochs: 50, batch_size: 4, weight_decay: 0.0, seed: 1 };
/// let probe = LinearProbe::fit(array![[0.0], [1.0], [10.0], [11.0]].view(), &[0, 0, 1, 1], config)?;
/// assert_eq!(probe.predict(array![[2.0], [9.0]].view())?, [0, 1]);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct LinearProbe {
    mean: Array1<f64>,
    /// 0 for a unit that does not vary.
    inverse_std_dev: Array1<f64>,
    /// `[classes, units]`.
    weights: Array2<f64>,
    biases: Array1<f64>,
}

impl LinearProbe {
    /// Minimises the mean cross-entropy from weights of 0 by gradient descent with momentum 0.9 (Polyak 1964), in
    /// f64. `codes` is `[count, units]`; the classes are 0 to the largest label.
    pub fn fit(codes: ArrayView2<f32>, labels: &[u8], config: ProbeConfig) -> Result<Self, Error> {
        let ProbeConfig { learning_rate, epochs, batch_size, weight_decay, seed } = config;
        let fits = learning_rate > 0.0 && learning_rate <= 100.0;
        check_range("learning_rate", learning_rate, fits, "a number above 0, at most 100")?;
        check_range("epochs", epochs as f64, (1..=100_000).contains(&epochs), "from 1 to 100000")?;
        check_range("batch_size", batch_size as f64, batch_size > 0, "at least 1")?;
        check_range("weight_decay", weight_decay, (0.0..=100.0).contains(&weight_decay), "a number from 0 to 100")?;
        check_length("the list of labels", labels.len(), codes.nrows())?;
        let (mean, std_dev) = mean_and_std_dev(codes)?;
        let classes = usize::from(labels.iter().copied().max().unwrap_or(0)) + 1;
        let shape = (classes, codes.ncols());
        let inverse_std_dev = std_dev.iter().map(|&s| if s > 0.0 { 1.0 / s } else { 0.0 }).collect();
        let mut probe = Self { mean, inverse_std_dev, weights: Array2::zeros(shape), biases: Array1::zeros(classes) };
        let (mut weight_steps, mut bias_steps) = (vec![0.0; classes * codes.ncols()], vec![0.0; classes]);
        let mut order: Vec<usize> = (0..codes.nrows()).collect();
        let mut code = Array1::zeros(codes.ncols());
        for epoch in 0..epochs {
            let rate = learning_rate * (1.0 - epoch as f64 / epochs as f64);
            order.iter_mut().enumerate().for_each(|(i, index)| *index = i);
            Rng::new(seed, Stream::Probe, epoch as u64).shuffle(&mut order);
            for batch in order.chunks(batch_size) {
                weight_steps.iter_mut().chain(&mut bias_steps).for_each(|step| *step *= 0.9);
                let scale = rate / batch.len() as f64;
                for &i in batch {
                    probe.standardize(codes, i, &mut code);
                    let mut error = probe.logits(&code);
                    softmax(&mut error);
                    error[usize::from(labels[i])] -= 1.0;
                    for (step, &error) in weight_steps.chunks_exact_mut(codes.ncols()).zip(&error) {
                        add_scaled(step, -scale * error, code.iter());
                    }
                    add_scaled(&mut bias_steps, -scale, error.iter());
                }
                add_scaled(&mut weight_steps, -rate * weight_decay, probe.weights.iter());
                probe.weights.iter_mut().zip(&weight_steps).for_each(|(weight, step)| *weight += step);
                probe.biases.iter_mut().zip(&bias_steps).for_each(|(bias, step)| *bias += step);
            }
        }
        let finite = probe.weights.iter().all(|w| w.is_finite());
        check_range("learning_rate", learning_rate, finite, "a smaller one: the weights grew beyond all numbers")?;
        Ok(probe)
    }

    /// The likeliest class of each code; the lower one of equals.
    pub fn predict(&self, codes: ArrayView2<f32>) -> Result<Vec<u8>, Error> {
        check_length("a code", codes.ncols(), self.mean.len())?;
        check_table("the codes", codes)?;
        let mut code = Array1::zeros(codes.ncols());
        let predict = |i| {
            self.standardize(codes, i, &mut code);
            let logits = self.logits(&code);
            (1..logits.len()).fold(0, |best, class| if logits[class] > logits[best] { class } else { best }) as u8
        };
        Ok((0..codes.nrows()).map(predict).collect())
    }

    /// Share of codes (`[count, units]`) whose class is not the label, from 0 to 1.
    pub fn error_rate(&self, codes: ArrayView2<f32>, labels: &[u8]) -> Result<f64, Error> {
        check_length("the list of labels", labels.len(), codes.nrows())?;
        Ok(share_wrong(&self.predict(codes)?, labels))
    }

    fn standardize(&self, codes: ArrayView2<f32>, i: usize, out: &mut Array1<f64>) {
        let scale = self.mean.iter().zip(&self.inverse_std_dev);
        for ((out, &z), (mean, inverse_std_dev)) in out.iter_mut().zip(codes.row(i)).zip(scale) {
            *out = (f64::from(z) - mean) * inverse_std_dev;
        }
    }

    fn logits(&self, code: &Array1<f64>) -> Array1<f64> {
        // Row by row: the product of two vectors adds in the same order on every machine.
        self.weights.rows().into_iter().zip(&self.biases).map(|(row, bias)| row.dot(code) + bias).collect()
    }
}

/// Share of `codes` whose nearest neighbour among `known_codes` (by Euclidean distance, the first of equals) has
/// another label, from 0 to 1. Both are `[count, units]`; every pair is compared.
pub fn nearest_neighbor_error_rate(
    known_codes: ArrayView2<f32>,
    known_labels: &[u8],
    codes: ArrayView2<f32>,
    labels: &[u8],
) -> Result<f64, Error> {
    check_length("the list of known labels", known_labels.len(), known_codes.nrows())?;
    check_length("the list of labels", labels.len(), codes.nrows())?;
    check_length("a code", codes.ncols(), known_codes.ncols())?;
    check_table("the known codes", known_codes)?;
    check_table("the codes", codes)?;
    let known_codes = Rows::of(known_codes);
    let mut found = vec![0; codes.nrows()];
    // A block of codes shares each known code while it is at hand.
    for (block, found) in codes.axis_chunks_iter(Axis(0), 64).zip(found.chunks_mut(64)) {
        let (block, mut nearest) = (Rows::of(block), [f64::INFINITY; 64]);
        for (known, &label) in known_codes.iter().zip(known_labels) {
            for ((code, nearest), found) in block.iter().zip(&mut nearest).zip(found.iter_mut()) {
                let distance = squared_euclidean_distance(code, known);
                if distance < *nearest {
                    (*nearest, *found) = (distance, label);
                }
            }
        }
    }
    Ok(share_wrong(&found, labels))
}

/// `sums + scale * values`
fn add_scaled<'a>(sums: &mut [f64], scale: f64, values: impl Iterator<Item = &'a f64>) {
    sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += scale * value);
}

fn share_wrong(found: &[u8], labels: &[u8]) -> f64 {
    let wrong = found.iter().zip(labels).filter(|(found, label)| found != label).count();
    wrong as f64 / labels.len() as f64
}

fn softmax(logits: &mut Array1<f64>) {
    let largest = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    logits.iter_mut().for_each(|logit| *logit = libm::exp(*logit - largest));
    let sum = logits.sum();
    logits.iter_mut().for_each(|e| *e /= sum);
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{array, s};

    const CONFIG: ProbeConfig =
        ProbeConfig { learning_rate: 0.1, epochs: 30, batch_size: 50, weight_decay: 1e-4, seed: 1 };

    /// Three classes in the plane, deviation 1 around points 20 apart, on scales a thousand apart; a constant third unit.
    fn separable(count: usize) -> (Array2<f32>, Vec<u8>) {
        let mut rng = Rng::new(3, Stream::Toy, 0);
        let mut codes = Array2::from_elem((count, 3), 7.0);
        for (i, mut code) in codes.rows_mut().into_iter().enumerate() {
            let (x, y) = [(0.0, 0.0), (20.0, 0.0), (0.0, 20.0)][i % 3];
            code[0] = 1000.0 * (x + rng.normal());
            code[1] = y + rng.normal();
        }
        (codes, (0..count).map(|i| (i % 3) as u8).collect())
    }

    #[test]
    fn separable_classes_are_told_apart_and_the_seed_decides() {
        let (codes, labels) = separable(600);
        let (train, test) = (codes.slice(s![..300, ..]), codes.slice(s![300.., ..]));
        let probe = LinearProbe::fit(train, &labels[..300], CONFIG).unwrap();
        assert_eq!(probe.error_rate(test, &labels[300..]), Ok(0.0));
        assert_eq!(probe, LinearProbe::fit(train, &labels[..300], CONFIG).unwrap());
        assert_ne!(probe, LinearProbe::fit(train, &labels[..300], ProbeConfig { seed: 2, ..CONFIG }).unwrap());
        // Neighbours are not standardised: the wide unit drowns the other, until it is left at the scale of both.
        let error = |train, test| nearest_neighbor_error_rate(train, &labels[..300], test, &labels[300..]).unwrap();
        assert!(error(train, test) > 0.05);
        let even = &codes * &array![[0.001, 1.0, 1.0]];
        assert_eq!(error(even.slice(s![..300, ..]), even.slice(s![300.., ..])), 0.0);
    }

    #[test]
    fn shuffled_labels_are_at_chance() {
        let (codes, mut labels) = separable(6000);
        Rng::new(8, Stream::Toy, 1).shuffle(&mut labels);
        let (train, test) = (codes.slice(s![..3000, ..]), codes.slice(s![3000.., ..]));
        let error =
            LinearProbe::fit(train, &labels[..3000], CONFIG).unwrap().error_rate(test, &labels[3000..]).unwrap();
        // Chance is 2/3; four standard errors of 3000 trials are 0.034.
        assert!((error - 2.0 / 3.0).abs() < 0.035, "{error}");
        let error = nearest_neighbor_error_rate(train, &labels[..3000], test, &labels[3000..]).unwrap();
        assert!((error - 2.0 / 3.0).abs() < 0.035, "{error}");
    }

    #[test]
    fn a_full_batch_ends_where_the_gradient_is_zero() {
        // Codes -1, 1 and labels right three times of four: without decay p = 3/4, so the logits differ by ln 3,
        // half of it 2w for the difference of the two weights.
        let codes = array![[-1.0], [-1.0], [-1.0], [-1.0], [1.0], [1.0], [1.0], [1.0]];
        let labels = [0, 0, 0, 1, 1, 1, 1, 0];
        let config = ProbeConfig { learning_rate: 0.5, epochs: 500, batch_size: 8, weight_decay: 0.0, seed: 1 };
        let probe = LinearProbe::fit(codes.view(), &labels, config).unwrap();
        let slope = probe.weights[[1, 0]] - probe.weights[[0, 0]];
        assert!((slope - 3.0_f64.ln()).abs() < 1e-6, "{slope}");
        assert!((probe.biases[1] - probe.biases[0]).abs() < 1e-9);
        assert_eq!(probe.error_rate(codes.view(), &labels), Ok(0.25));
        // With decay d the slope s solves sigmoid(s) - 3/4 + d s / 2 = 0.
        let probe = LinearProbe::fit(codes.view(), &labels, ProbeConfig { weight_decay: 0.2, ..config }).unwrap();
        let slope = probe.weights[[1, 0]] - probe.weights[[0, 0]];
        assert!((1.0 / (1.0 + (-slope).exp()) - 0.75 + 0.2 * slope / 2.0).abs() < 1e-6, "{slope}");
    }

    #[test]
    fn the_nearest_of_few_by_hand_and_across_blocks() {
        let known = array![[0.0, 0.0], [3.0, 4.0], [3.0, 4.0]];
        let codes = array![[1.4, 2.0], [1.6, 2.1], [9.0, 9.0]];
        // The last two are nearest to the second point, which comes before its double.
        assert_eq!(nearest_neighbor_error_rate(known.view(), &[0, 1, 2], codes.view(), &[0, 1, 2]), Ok(1.0 / 3.0));
        let many = Array2::from_shape_fn((200, 1), |(i, _)| i as f32);
        let labels: Vec<u8> = (0..200).collect();
        assert_eq!(nearest_neighbor_error_rate(many.view(), &labels, many.view(), &labels), Ok(0.0));
    }

    #[test]
    fn bad_requests_are_refused() {
        let (codes, labels) = separable(30);
        let refused = |config| LinearProbe::fit(codes.view(), &labels, config).is_err();
        assert!(refused(ProbeConfig { learning_rate: 0.0, ..CONFIG }) && refused(ProbeConfig { epochs: 0, ..CONFIG }));
        assert!(
            refused(ProbeConfig { batch_size: 0, ..CONFIG }) && refused(ProbeConfig { weight_decay: -1.0, ..CONFIG })
        );
        assert!(LinearProbe::fit(codes.view(), &labels[1..], CONFIG).is_err());
        assert!(LinearProbe::fit(Array2::zeros((0, 3)).view(), &[], CONFIG).is_err());
        let probe = LinearProbe::fit(codes.view(), &labels, CONFIG).unwrap();
        assert!(probe.predict(Array2::zeros((1, 2)).view()).is_err());
        assert!(nearest_neighbor_error_rate(codes.view(), &labels, Array2::zeros((1, 2)).view(), &[0]).is_err());
    }
}
