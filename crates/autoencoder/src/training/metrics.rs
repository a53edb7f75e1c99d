//! Measures of how good a reconstruction is, each with its definition in its name.

use crate::error::Error;
use crate::experiment::{Corruption, TrainingCorruption};
use crate::kernels::lanes::{F32x8, LANES};
use crate::kernels::math::{ln, ln8};
use crate::kernels::reductions::squared_distance;
use crate::network::Autoencoder;
use crate::rows::Rows;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1, ArrayView2, Axis};

/// The squared error of one image, summed over its pixels and not clipped: `sum_j (x_j - x_hat_j)^2`.
pub fn sse_per_image(x: &[f32], x_hat: &[f32]) -> Result<f64, Error> {
    if x.len() == x_hat.len() {
        Ok(squared_distance(x, x_hat))
    } else {
        Err(Error::Shape { what: "a reconstruction", found: x_hat.len(), expected: x.len() })
    }
}

/// The binary cross-entropy of one pixel from a probability, in nats. Where the probability is 0 or 1 in
/// f32 the logarithm is held at -100, as other tools do, so a sum stays finite.
pub fn cross_entropy(x: f32, x_hat: f32) -> f32 {
    let held_ln = |p: f32| ln(p).max(-100.0);
    -(x * held_ln(x_hat) + (1.0 - x) * held_ln(1.0 - x_hat))
}

/// The sum of [`cross_entropy`] over the pixels of the shorter slice.
pub fn cross_entropy_sum(x: &[f32], x_hat: &[f32]) -> f64 {
    let (one, least) = (F32x8::splat(1.0), F32x8::splat(-100.0));
    let ((x, x_rest), (x_hat, x_hat_rest)) = (x.as_chunks::<LANES>(), x_hat.as_chunks::<LANES>());
    let mut sum = 0.0;
    for (x, x_hat) in x.iter().zip(x_hat) {
        let (x, p) = (F32x8::load(x), F32x8::load(x_hat));
        let terms = x * ln8(p).max(least) + (one - x) * ln8(one - p).max(least);
        sum -= terms.to_array().iter().map(|&term| f64::from(term)).sum::<f64>();
    }
    sum + x_rest.iter().zip(x_hat_rest).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum::<f64>()
}

/// Corrupts one image with the random numbers of `seed`, those of position 0 in [`corrupt`].
pub fn corrupt_one(x: &[f32], corruption: Corruption, seed: u32, x_tilde: &mut [f32]) -> Result<(), Error> {
    if x.len() != x_tilde.len() {
        return Err(Error::Shape { what: "a corrupted image", found: x_tilde.len(), expected: x.len() });
    }
    TrainingCorruption::from(corruption.validate()?).corrupt_at(x, seed, 0, x_tilde);
    Ok(())
}

/// Corrupts `images` (`[count, pixels]`): image `i` with the random numbers of position `first + i`, so that a part of
/// a set gets the noise that it has within the whole.
pub fn corrupt(images: ArrayView2<f32>, corruption: &TrainingCorruption, seed: u32, first: u64) -> Array2<f32> {
    let mut corrupted = Array2::zeros(images.raw_dim());
    let mut x_tilde = vec![0.0; images.ncols()];
    for ((position, x), mut row) in (first..).zip(Rows::of(images).iter()).zip(corrupted.rows_mut()) {
        corruption.corrupt_at(x, seed, position, &mut x_tilde);
        row.assign(&ArrayView1::from(&x_tilde));
    }
    corrupted
}

/// The errors of one image.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ImageErrors {
    /// [`sse_per_image`] of the corrupted image against the clean one.
    pub corrupted_sse: f64,
    /// [`sse_per_image`] of the rebuilt image against the clean one.
    pub sse: f64,
    /// Binary cross-entropy of the rebuilt image against the clean one, summed over pixels, in nats; only for a model
    /// whose output is a sigmoid.
    pub bce_nats: Option<f64>,
}

impl ImageErrors {
    /// The errors of each image of `x` under its noise and rebuilt by `model`; all three tables are
    /// `[count, input_dim]`.
    pub fn of(
        model: &Autoencoder,
        x: ArrayView2<f32>,
        x_tilde: ArrayView2<f32>,
        x_hat: ArrayView2<f32>,
    ) -> Result<Vec<Self>, Error> {
        for (what, list) in [("the list of corrupted images", x_tilde), ("the list of reconstructions", x_hat)] {
            if list.nrows() != x.nrows() {
                return Err(Error::Shape { what, found: list.nrows(), expected: x.nrows() });
            }
        }
        let probabilities = model.gives_probabilities();
        let (x, x_tilde, x_hat) = (Rows::of(x), Rows::of(x_tilde), Rows::of(x_hat));
        let rows = x.iter().zip(x_tilde.iter()).zip(x_hat.iter());
        rows.map(|((x, x_tilde), x_hat)| {
            Ok(Self {
                corrupted_sse: sse_per_image(x, x_tilde)?,
                sse: sse_per_image(x, x_hat)?,
                bce_nats: probabilities.then(|| cross_entropy_sum(x, x_hat)),
            })
        })
        .collect()
    }
}

/// Means over a set of images.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evaluation {
    /// The number of images.
    pub images: usize,
    /// Squared error of the corrupted image against the clean one, summed over pixels.
    pub corrupted_sse_per_image: f64,
    /// Squared error of the rebuilt image against the clean one, summed over pixels, not clipped.
    pub sse_per_image: f64,
    /// `sse_per_image` divided by the number of pixels.
    pub mse_per_pixel: f64,
    /// Binary cross-entropy of the rebuilt image against the clean one, summed over pixels, in nats; only
    /// for a model whose output is a sigmoid.
    pub bce_nats_per_image: Option<f64>,
}

impl Evaluation {
    /// The means of the `errors` of a model's images, added in their order, so that it does not matter who computed
    /// them: one thread or several, the page or the command line. Without images every mean is 0.
    pub fn mean(model: &Autoencoder, errors: impl IntoIterator<Item = ImageErrors>) -> Self {
        let (mut images, mut corrupted, mut rebuilt, mut bce) = (0, 0.0, 0.0, 0.0);
        for error in errors {
            images += 1;
            corrupted += error.corrupted_sse;
            rebuilt += error.sse;
            bce += error.bce_nats.unwrap_or(0.0);
        }
        let count = images.max(1) as f64;
        Self {
            images,
            corrupted_sse_per_image: corrupted / count,
            sse_per_image: rebuilt / count,
            mse_per_pixel: rebuilt / count / model.input_dim() as f64,
            bce_nats_per_image: model.gives_probabilities().then_some(bce / count),
        }
    }
}

/// Corrupts each image as [`corrupt`] does, rebuilds it and compares with the clean one.
///
/// # Shapes
/// `images`: `[count, input_dim]`.
pub fn evaluate(
    model: &Autoencoder,
    images: ArrayView2<f32>,
    corruption: Corruption,
    seed: u32,
) -> Result<Evaluation, Error> {
    let corruption = TrainingCorruption::from(corruption.validate()?);
    Validation::new(images.to_owned(), &corruption, seed).evaluate(model)
}

/// Images and their corrupted twins, on which one model after another is measured.
///
/// ```
/// use autoencoder::experiment::{Corruption, Experiment};
/// use autoencoder::{network::Autoencoder, training::metrics::Validation};
/// use ndarray::Array2;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let model = Autoencoder::initialize(&experiment.validate()?);
/// let noise = Corruption::Masking { probability: 0.5 }.into();
/// let validation = Validation::new(Array2::ones((100, 4)), &noise, 1);
/// let found = validation.evaluate(&model)?;
/// // About half of four pixels are missing in each image.
/// assert!((found.corrupted_sse_per_image - 2.0).abs() < 0.5);
/// assert_eq!(found.mse_per_pixel, found.sse_per_image / 4.0);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Validation {
    x: Array2<f32>,
    x_tilde: Array2<f32>,
}

impl Validation {
    /// Corrupts `images` (`[count, input_dim]`) as [`corrupt`] does from position 0.
    pub fn new(images: Array2<f32>, corruption: &TrainingCorruption, seed: u32) -> Self {
        let x_tilde = corrupt(images.view(), corruption, seed, 0);
        Self { x: images, x_tilde }
    }

    /// The clean images, `[count, input_dim]`.
    pub fn clean(&self) -> ArrayView2<'_, f32> {
        self.x.view()
    }

    /// The corrupted images, which a model sees, `[count, input_dim]`.
    pub fn corrupted(&self) -> ArrayView2<'_, f32> {
        self.x_tilde.view()
    }

    /// Rebuilds every corrupted image and compares with the clean one.
    pub fn evaluate(&self, model: &Autoencoder) -> Result<Evaluation, Error> {
        const CHUNK: usize = 500;
        let mut errors = Vec::with_capacity(self.x.nrows());
        let chunks = self.x.axis_chunks_iter(Axis(0), CHUNK).zip(self.x_tilde.axis_chunks_iter(Axis(0), CHUNK));
        for (x, x_tilde) in chunks {
            let x_hat = model.reconstruct(x_tilde)?;
            errors.extend(ImageErrors::of(model, x, x_tilde, x_hat.view())?);
        }
        Ok(Evaluation::mean(model, errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sse_is_summed_not_averaged_and_not_clipped() {
        assert_eq!(sse_per_image(&[0.0, 1.0, 0.5], &[2.0, 1.0, 0.0]), Ok(4.25));
        assert_eq!(
            sse_per_image(&[0.0; 3], &[0.0; 2]),
            Err(Error::Shape { what: "a reconstruction", found: 2, expected: 3 })
        );
    }

    #[test]
    fn the_cross_entropy_of_an_image_is_the_sum_over_its_pixels() {
        let x: [f32; 19] = core::array::from_fn(|i| (i % 5) as f32 / 4.0);
        let x_hat: [f32; 19] = core::array::from_fn(|i| (i * 7 % 11) as f32 / 10.0);
        let expected: f64 = x.iter().zip(&x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum();
        let found = cross_entropy_sum(&x, &x_hat);
        assert!(expected > 60.0, "pixels that are held at -100 are among them: {expected}");
        assert!((found - expected).abs() < 1e-4, "{found} {expected}");
    }

    /// A model whose weights are zero, so that every output is 0.5 (a sigmoid of 0) or 0.
    fn constant(output: &str) -> Autoencoder {
        let json = std::format!(
            r#"{{"seed":1,"model":{{"input_dim":3,"latent_dim":1,"output_activation":"{output}"}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = crate::experiment::Experiment::from_json(&json).unwrap().validate().unwrap();
        let zeros = |rows, columns| (Some(Array2::zeros((rows, columns))), ndarray::Array1::zeros(rows));
        Autoencoder::from_parameters(&experiment, std::vec![zeros(1, 3), zeros(3, 1)]).unwrap()
    }

    #[test]
    fn each_measure_follows_the_definition_in_its_name() {
        let images = Array2::from_elem((700, 3), 1.0);
        let result = evaluate(&constant("sigmoid"), images.view(), Corruption::None, 1).unwrap();
        assert_eq!((result.images, result.corrupted_sse_per_image), (700, 0.0));
        assert!((result.sse_per_image - 0.75).abs() < 1e-12);
        assert!((result.mse_per_pixel - 0.25).abs() < 1e-12);
        assert!((result.bce_nats_per_image.unwrap() - 3.0 * core::f64::consts::LN_2).abs() < 1e-6);
        let result = evaluate(&constant("identity"), images.view(), Corruption::None, 1).unwrap();
        assert_eq!((result.sse_per_image, result.bce_nats_per_image), (3.0, None));
    }

    #[test]
    fn a_table_that_lies_otherwise_is_measured_as_a_whole() {
        let columns = Array2::from_shape_fn((3, 40), |(j, i)| (i + j) as f32 / 42.0);
        let noise = Corruption::Gaussian { std_dev: 0.2 };
        let measure = |images: ArrayView2<f32>| evaluate(&constant("sigmoid"), images, noise, 3).unwrap();
        let (turned, copied) = (measure(columns.t()), measure(columns.t().as_standard_layout().view()));
        assert!(copied.corrupted_sse_per_image > 0.05 && copied.sse_per_image > 0.05);
        assert_eq!(turned, copied);
    }

    #[test]
    fn parts_of_a_set_have_the_noise_and_the_errors_of_the_whole() {
        let images = Array2::from_shape_fn((30, 3), |(i, j)| (i * j % 7) as f32 / 7.0);
        let corruption = TrainingCorruption::from(Corruption::SaltAndPepper { probability: 0.4 });
        let model = constant("sigmoid");
        let whole = Validation::new(images.clone(), &corruption, 2);
        let parts = [0..11, 11..30].map(|part| {
            let x = images.slice(ndarray::s![part.clone(), ..]);
            let x_tilde = corrupt(x, &corruption, 2, part.start as u64);
            assert_eq!(x_tilde, whole.corrupted().slice(ndarray::s![part, ..]));
            let x_hat = model.reconstruct(x_tilde.view()).unwrap();
            ImageErrors::of(&model, x, x_tilde.view(), x_hat.view()).unwrap()
        });
        let evaluation = Evaluation::mean(&model, parts.concat());
        assert_eq!(evaluation, whole.evaluate(&model).unwrap());
        assert_eq!(evaluation, evaluate(&model, images.view(), corruption.choices[0], 2).unwrap());
        let short = images.slice(ndarray::s![..29, ..]);
        assert!(ImageErrors::of(&model, images.view(), short, images.view()).is_err());
        assert!(ImageErrors::of(&model, images.view(), images.view(), short).is_err());
    }

    #[test]
    fn every_image_has_noise_of_its_own() {
        // Were the noise of one chunk repeated in the next, a set and its two halves would agree.
        let sse = |count| {
            let images = Array2::from_elem((count, 3), 1.0);
            let noise = Corruption::Gaussian { std_dev: 1.0 };
            evaluate(&constant("identity"), images.view(), noise, 1).unwrap().corrupted_sse_per_image
        };
        assert_ne!(sse(500), sse(1000));
    }
}
