//! Supervised fine-tuning: an encoder with a softmax head, trained as a whole to name its input.

use super::pass::{Layers, Output, Pass};
use crate::error::Error;
use crate::experiment::{Initialization, Optimizer};
use crate::kernels::lanes::LANES;
use crate::kernels::math::{exp, ln};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Direction, ForwardValues, Layer, LayerShape, Signal};
use crate::network::{Autoencoder, initialization};
use crate::training::update::OptimizerState;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{ArrayView2, Axis};

/// The layers of an encoder and one more, whose outputs a softmax turns into probabilities of classes.
///
/// ```
/// use autoencoder::experiment::{Experiment, Optimizer};
/// use autoencoder::network::Autoencoder;
/// use autoencoder::training::Classifier;
/// use ndarray::array;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let model = Autoencoder::initialize(&experiment.validate()?);
/// let plain = Optimizer::Sgd { learning_rate: 0.1, momentum: 0.0, weight_decay: 0.0 };
/// let mut classifier = Classifier::from_encoder(&model, 2, plain, 2, 1)?;
/// let (images, labels) = (array![[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0]], [0, 1]);
/// for _ in 0..200 {
///     classifier.step(images.view(), &labels, 1.0)?;
/// }
/// assert_eq!(classifier.predict(images.view())?, labels);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Classifier {
    weights: Vec<Panels>,
    layers: Vec<Layer>,
    pass: Pass,
    optimizer: OptimizerState,
    input: Signal,
    row: Vec<f32>,
    batch_size: usize,
    steps: u64,
}

impl Classifier {
    /// Takes over the encoder of a trained model and draws a head for `classes` classes (from 2 to 256). `batch_size`,
    /// from 1 to 65,536, is the largest number of images that are computed at once. Refuses a variational encoder,
    /// which gives no single code.
    pub fn from_encoder(
        model: &Autoencoder,
        classes: usize,
        optimizer: Optimizer,
        batch_size: usize,
        seed: u32,
    ) -> Result<Self, Error> {
        optimizer.check_numbers()?;
        for (field, value, ok, expected) in [
            ("classes", classes, (2..=256).contains(&classes), "a whole number from 2 to 256"),
            ("batch_size", batch_size, (1..=65_536).contains(&batch_size), "a whole number from 1 to 65536"),
        ] {
            Error::check(field, value, ok, expected)?;
        }
        if model.is_variational() {
            return Err(Error::config("model.variational", true, "false, since a classifier reads one code"));
        }
        let depth = model.depth();
        let head = LayerShape {
            weight: [classes, model.latent_dim()],
            direction: Direction::Down,
            patches: None,
            activation: Activation::Identity,
            tied_to: None,
        };
        let (mut weights, mut layers) = (model.weights[..depth].to_vec(), model.layers[..depth].to_vec());
        // The head is no layer of the experiment, whose rule says nothing of it.
        weights.push(initialization::weight(&head, Initialization::Glorot, seed, depth));
        layers.push(Layer::new(head, depth, vec![0.0; classes]));
        let shapes: Vec<LayerShape> = layers.iter().map(Layer::shape).collect();
        Ok(Self {
            pass: Pass::new(&shapes, batch_size),
            optimizer: OptimizerState::new(optimizer, &weights, &layers),
            input: Signal::zeros(batch_size, model.input_dim(), true),
            row: vec![0.0; classes],
            batch_size,
            steps: 0,
            weights,
            layers,
        })
    }

    /// The number of classes.
    pub fn classes(&self) -> usize {
        self.row.len()
    }

    /// Takes one step on a labelled batch; `factor` scales the learning rate, as a schedule does. Gives the
    /// cross-entropy before the step, in nats, mean per image. If it is not finite, the weights stay as they were.
    ///
    /// # Shapes
    /// `x`: `[batch, input_dim]`, `labels`: `batch` of them, each below [`Classifier::classes`].
    pub fn step(&mut self, x: ArrayView2<f32>, labels: &[u8], factor: f32) -> Result<f64, Error> {
        if labels.len() != x.nrows() {
            return Err(Error::Shape { what: "a list of labels", found: labels.len(), expected: x.nrows() });
        }
        if let Some(&label) = labels.iter().find(|&&label| usize::from(label) >= self.classes()) {
            return Err(Error::Shape {
                what: "a label's class",
                found: usize::from(label) + 1,
                expected: self.classes(),
            });
        }
        self.forward(x)?;
        let loss = self.cross_entropy(labels);
        if !loss.is_finite() {
            return Err(Error::Diverged { step: self.steps, learning_rate: self.optimizer.learning_rate() });
        }
        self.optimizer.start_step(factor);
        let layers = Layers { weights: &mut self.weights, layers: &mut self.layers, first: 0 };
        self.pass.backward(layers, &self.input, None, None, &mut self.optimizer);
        self.steps += 1;
        Ok(loss)
    }

    /// Gives the likeliest class of each image.
    ///
    /// # Shapes
    /// `x`: `[count, input_dim]`
    pub fn predict(&mut self, x: ArrayView2<f32>) -> Result<Vec<u8>, Error> {
        let mut classes = Vec::with_capacity(x.nrows());
        for batch in x.axis_chunks_iter(Axis(0), self.batch_size) {
            self.forward(batch)?;
            let Some(ForwardValues { a: logits, .. }) = self.pass.values().last() else { continue };
            for image in 0..batch.nrows() {
                let logit = |class: usize| logits.panel(image / LANES)[class][image % LANES];
                let best =
                    (0..self.row.len()).fold(0, |best, class| if logit(class) > logit(best) { class } else { best });
                classes.push(best as u8);
            }
        }
        Ok(classes)
    }

    /// The share of the images whose class [`Classifier::predict`] gets wrong, from 0 to 1.
    ///
    /// # Shapes
    /// As [`Classifier::step`], for any number of images from 1.
    pub fn error_rate(&mut self, x: ArrayView2<f32>, labels: &[u8]) -> Result<f64, Error> {
        if labels.is_empty() || labels.len() != x.nrows() {
            return Err(Error::Shape { what: "a list of labels", found: labels.len(), expected: x.nrows().max(1) });
        }
        let wrong = self.predict(x)?.iter().zip(labels).filter(|(found, label)| found != label).count();
        Ok(wrong as f64 / labels.len() as f64)
    }

    fn forward(&mut self, x: ArrayView2<f32>) -> Result<(), Error> {
        let expected = self.layers[0].input_dim();
        if x.ncols() != expected {
            return Err(Error::Shape { what: "an image", found: x.ncols(), expected });
        }
        if x.nrows() == 0 || x.nrows() > self.batch_size {
            return Err(Error::Shape { what: "a batch", found: x.nrows(), expected: self.batch_size });
        }
        self.input.write(|input| {
            input.set_rows(x.nrows());
            input.clear_padding();
            for (row, image) in x.rows().into_iter().enumerate() {
                input.set_row(row, image.iter().copied());
            }
        });
        self.pass.forward(&self.weights, &self.layers, &self.input);
        Ok(())
    }

    /// Computes `-ln softmax(logits)[label]`, mean per image, and writes its gradient, `softmax - one-hot`, where the
    /// way back begins.
    fn cross_entropy(&mut self, labels: &[u8]) -> f64 {
        let Some(Output { a: logits, gradient, .. }) = self.pass.output() else { return 0.0 };
        let mut total = 0.0;
        for (image, &label) in labels.iter().enumerate() {
            let (panel, lane) = (logits.panel(image / LANES), image % LANES);
            self.row.iter_mut().zip(panel).for_each(|(value, row)| *value = row[lane]);
            let largest = self.row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            self.row.iter_mut().for_each(|value| *value = exp(*value - largest));
            let sum: f32 = self.row.iter().sum();
            total += f64::from(ln(sum) - (panel[usize::from(label)][lane] - largest));
            let scale = 1.0 / labels.len() as f32;
            for (class, (row, &value)) in gradient.panel_mut(image / LANES).iter_mut().zip(&self.row).enumerate() {
                let target = f32::from(u8::from(class == usize::from(label)));
                row[lane] = scale * (value / sum - target);
            }
        }
        gradient.clear_padding();
        total / labels.len() as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::rng::{Rng, Stream};
    use ndarray::Array2;
    use std::format;
    use std::string::ToString;

    fn model(rest: &str) -> Autoencoder {
        let json = format!(
            r#"{{"seed":5,"model":{{"input_dim":6,"hidden_dims":[5],"latent_dim":4,"hidden_activation":"tanh"{rest}}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        Autoencoder::initialize(&Experiment::from_json(&json).unwrap().validate().unwrap())
    }

    fn data(count: usize) -> (Array2<f32>, Vec<u8>) {
        let mut rng = Rng::new(2, Stream::Order, 0);
        let x = Array2::from_shape_simple_fn((count, 6), || rng.normal());
        // Which of three sums is largest: not linear in the input.
        let label = |row: ndarray::ArrayView1<f32>| {
            let sums = [row[0] * row[1], row[2] + row[3], row[4].abs()];
            (0..3).fold(0, |best, i| if sums[i] > sums[best] { i } else { best }) as u8
        };
        let labels = x.rows().into_iter().map(label).collect();
        (x, labels)
    }

    /// The whole stack in f64 by the definitions.
    fn oracle(it: &Classifier, x: &Array2<f32>, labels: &[u8]) -> f64 {
        let mut total = 0.0;
        for (row, &label) in x.rows().into_iter().zip(labels) {
            let mut h: Vec<f64> = row.iter().map(|&v| f64::from(v)).collect();
            for (layer, weight) in it.layers.iter().zip(&it.weights) {
                let sum = |(w, b): (ndarray::ArrayView1<f32>, &f32)| {
                    w.iter().zip(&h).map(|(&w, h)| f64::from(w) * h).sum::<f64>() + f64::from(*b)
                };
                h = weight.to_rows().rows().into_iter().zip(layer.bias()).map(sum).collect();
                if layer.activation() == Activation::Tanh {
                    h.iter_mut().for_each(|v| *v = v.tanh());
                }
            }
            total += h.iter().map(|v| v.exp()).sum::<f64>().ln() - h[usize::from(label)];
        }
        total / labels.len() as f64
    }

    #[test]
    fn every_gradient_is_that_of_central_differences() {
        let (x, labels) = data(5);
        const RATE: f32 = 1e-3;
        let sgd = Optimizer::Sgd { learning_rate: RATE, momentum: 0.0, weight_decay: 0.0 };
        let fresh = Classifier::from_encoder(&model(""), 3, sgd, 5, 1).unwrap();
        let mut stepped = fresh.clone();
        let loss = stepped.step(x.view(), &labels, 1.0).unwrap();
        assert!((loss / oracle(&fresh, &x, &labels) - 1.0).abs() < 1e-6);
        for index in 0..fresh.weights.len() {
            let (rows, columns) = (fresh.weights[index].rows(), fresh.weights[index].columns());
            for (r, c) in (0..rows).flat_map(|r| (0..columns).map(move |c| (r, c))) {
                let at = |step: f32| {
                    let mut moved = fresh.clone();
                    moved.weights[index].data_mut()[r / 8 * columns + c][r % 8] += step;
                    oracle(&moved, &x, &labels)
                };
                let numeric = (at(1e-3) - at(-1e-3)) / 2e-3;
                let entry = |it: &Classifier| f64::from(it.weights[index].to_rows()[[r, c]]);
                let analytic = (entry(&fresh) - entry(&stepped)) / f64::from(RATE);
                assert!(
                    (analytic - numeric).abs() < 2e-4 + 2e-3 * numeric.abs(),
                    "{index} {r} {c}: {analytic} {numeric}"
                );
            }
        }
    }

    #[test]
    fn encoder_and_head_learn_classes_that_no_line_separates() {
        let (x, labels) = data(400);
        let adam = Optimizer::Adam { learning_rate: 0.02, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weight_decay: 0.0 };
        let wide = model(r#","latent_activation":"tanh""#);
        let mut classifier = Classifier::from_encoder(&wide, 3, adam, 100, 1).unwrap();
        for step in 0..600 {
            let from = step % 4 * 100;
            let batch = x.slice(ndarray::s![from..from + 100, ..]);
            classifier.step(batch, &labels[from..from + 100], 1.0).unwrap();
        }
        let error = classifier.error_rate(x.view(), &labels).unwrap();
        assert!(error < 0.1, "{error}");
    }

    #[test]
    fn divergence_names_the_step_and_learns_nothing() {
        let sgd = Optimizer::Sgd { learning_rate: 0.1, momentum: 0.0, weight_decay: 0.0 };
        let mut classifier = Classifier::from_encoder(&model(""), 3, sgd, 5, 1).unwrap();
        let (x, labels) = data(5);
        classifier.step(x.view(), &labels, 1.0).unwrap();
        let before = classifier.weights.clone();
        let error = classifier.step((&x * f32::NAN).view(), &labels, 1.0).unwrap_err();
        assert_eq!(error, Error::Diverged { step: 1, learning_rate: 0.1 });
        assert_eq!(classifier.weights, before);
    }

    #[test]
    fn labels_batches_and_encoders_that_do_not_fit_are_refused() {
        let sgd = Optimizer::Sgd { learning_rate: 0.1, momentum: 0.0, weight_decay: 0.0 };
        let refused = |model: &Autoencoder, classes, batch| {
            Classifier::from_encoder(model, classes, sgd, batch, 1).map(|_| ()).unwrap_err().to_string()
        };
        assert!(refused(&model(""), 1, 5).starts_with("classes is 1;"));
        assert!(refused(&model(""), 3, 0).starts_with("batch_size is 0;"));
        assert!(refused(&model(r#","variational":true"#), 3, 5).contains("reads one code"));
        let mut classifier = Classifier::from_encoder(&model(""), 3, sgd, 5, 1).unwrap();
        let (x, labels) = data(5);
        assert!(classifier.step(x.view(), &labels[..4], 1.0).is_err());
        assert!(classifier.step(x.view(), &[0, 1, 2, 3, 0], 1.0).is_err());
        assert!(classifier.step(Array2::zeros((6, 6)).view(), &[0; 6], 1.0).is_err());
        assert!(classifier.predict(Array2::zeros((2, 5)).view()).is_err());
    }
}
