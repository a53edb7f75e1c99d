//! The evidence bound of a variational autoencoder, and a tighter estimate of how likely it finds images.
//!
//! With `q(z|x)` the encoder's Gaussian, `p(z)` the standard one and `p(x|z)` a Bernoulli for each pixel (grey pixels
//! count as probabilities), `-ELBO = E_q[-ln p(x|z)] + KL(q || p)` (Kingma & Welling 2014) and
//! `-ln p(x) <= -ln 1/K sum_k p(x|z_k) p(z_k) / q(z_k|x)` on average, closer for more samples (Burda et al. 2016).

use crate::analysis::checks::check_range;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use crate::training::metrics::cross_entropy;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView1, ArrayView2};

/// The terms of the evidence bound and a tighter estimate, each a mean per image in nats.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Evidence {
    /// `E_q[-ln p(x|z)]` from the samples that were drawn.
    pub reconstruction: f64,
    /// `KL(q || p)`, exact.
    pub divergence: f64,
    /// `-ln 1/K sum_k p(x|z_k) p(z_k) / q(z_k|x)`.
    pub negative_log_likelihood: f64,
}

impl Evidence {
    /// The evidence of `images` (`[count, input_dim]`, at least one) with `samples` draws of each code, from 1 to 100,000; image
    /// `i` has random numbers of its own, whatever the others. Refuses models whose code is not drawn or whose output
    /// is no sigmoid.
    pub fn of(model: &Autoencoder, images: ArrayView2<f32>, samples: usize, seed: u32) -> Result<Self, Error> {
        check_range("samples", samples as f64, (1..=100_000).contains(&samples), "a whole number from 1 to 100000")?;
        if images.nrows() == 0 {
            return Err(Error::Data("no images; expected at least one".into()));
        }
        if !model.gives_probabilities() {
            return Err(Error::Data("the model's output is no sigmoid; the evidence needs probabilities".into()));
        }
        let (means, log_variances) = model.encode_distribution(images)?;
        // Few draws of many images pass the decoder together.
        let together = (ROWS / samples).max(1);
        let mut sums = [0.0; 3];
        for start in (0..images.nrows()).step_by(together) {
            let group = start..images.nrows().min(start + together);
            let mut drawn: Vec<_> = group
                .map(|row| Drawn::new(images.row(row), means.row(row), log_variances.row(row), seed, row as u64))
                .collect();
            let mut left = samples;
            while left > 0 {
                let count = left.min((ROWS / together).max(1));
                draw(model, &mut drawn, count)?;
                left -= count;
            }
            for terms in drawn.into_iter().map(Drawn::terms) {
                sums.iter_mut().zip(terms).for_each(|(sum, term)| *sum += term);
            }
        }
        let [reconstruction, divergence, negative_log_likelihood] = sums.map(|sum| sum / images.nrows() as f64);
        Ok(Self { reconstruction, divergence, negative_log_likelihood })
    }

    /// The negative evidence bound.
    pub fn negative_elbo(self) -> f64 {
        self.reconstruction + self.divergence
    }
}

/// Codes that pass the decoder together.
const ROWS: usize = 512;

/// An image, the Gaussian of its code, and what the draws of it have cost so far.
struct Drawn<'a> {
    x: ArrayView1<'a, f32>,
    mean: ArrayView1<'a, f32>,
    log_variance: ArrayView1<'a, f32>,
    rng: Rng,
    reconstruction: f64,
    log_weights: Vec<f64>,
}

impl<'a> Drawn<'a> {
    fn new(
        x: ArrayView1<'a, f32>,
        mean: ArrayView1<'a, f32>,
        log_variance: ArrayView1<'a, f32>,
        seed: u32,
        index: u64,
    ) -> Self {
        let rng = Rng::new(seed, Stream::Latent, index);
        Self { x, mean, log_variance, rng, reconstruction: 0.0, log_weights: Vec::new() }
    }

    /// Adds a draw: the `noise` that made the code `z`, and the image `x_hat` that it was decoded to.
    fn add(&mut self, noise: ArrayView1<f32>, z: ArrayView1<f32>, x_hat: ArrayView1<f32>) {
        let cost: f64 = self.x.iter().zip(x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum();
        // ln p(z) - ln q(z|x); the constants of both Gaussians cancel.
        let mut ratio = 0.0;
        for ((&z, &n), &l) in z.iter().zip(noise).zip(self.log_variance) {
            let (z, n) = (f64::from(z), f64::from(n));
            ratio += 0.5 * (n * n + f64::from(l) - z * z);
        }
        self.reconstruction += cost;
        self.log_weights.push(ratio - cost);
    }

    /// Reconstruction, divergence and negative log-likelihood.
    fn terms(self) -> [f64; 3] {
        let mut divergence = 0.0;
        for (&m, &l) in self.mean.iter().zip(self.log_variance) {
            let (m, l) = (f64::from(m), f64::from(l));
            divergence += 0.5 * (m * m + libm::exp(l) - l - 1.0);
        }
        let largest = self.log_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let sum: f64 = self.log_weights.iter().map(|weight| libm::exp(weight - largest)).sum();
        let count = self.log_weights.len() as f64;
        [self.reconstruction / count, divergence, libm::log(count) - largest - libm::log(sum)]
    }
}

/// Draws `count` codes of each image and decodes all of them.
fn draw(model: &Autoencoder, images: &mut [Drawn], count: usize) -> Result<(), Error> {
    let latent = images.first().map_or(0, |image| image.mean.len());
    let mut noise = Array2::zeros((images.len() * count, latent));
    let mut z = Array2::zeros(noise.dim());
    for (k, (mut noise, mut z)) in noise.rows_mut().into_iter().zip(z.rows_mut()).enumerate() {
        let Drawn { mean, log_variance, rng, .. } = &mut images[k / count];
        for (j, (noise, z)) in noise.iter_mut().zip(&mut z).enumerate() {
            *noise = rng.normal();
            *z = mean[j] + libm::expf(0.5 * log_variance[j]) * *noise;
        }
    }
    let x_hat = model.decode(z.view())?;
    for (k, ((noise, z), x_hat)) in noise.rows().into_iter().zip(z.rows()).zip(x_hat.rows()).enumerate() {
        images[k / count].add(noise, z, x_hat);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::{Experiment, ValidExperiment};
    use crate::training::Trainer;
    use ndarray::Array1;
    use std::string::ToString;
    use std::vec;

    fn experiment(model: &str) -> ValidExperiment {
        let json = std::format!(
            r#"{{"seed":1,"model":{{"input_dim":6,"hidden_dims":[8],"latent_dim":2,{model}}},
            "loss":"mean_squared_error","optimizer":{{"kind":"adam","learning_rate":0.01}},"batch_size":60,"epochs":1}}"#
        );
        Experiment::from_json(&json).unwrap().validate().unwrap()
    }

    const VARIATIONAL: &str = r#""variational":true,"output_activation":"sigmoid""#;

    fn images() -> Array2<f32> {
        Array2::from_shape_fn((60, 6), |(i, j)| f32::from(u8::from((i + i * j) % 3 == 0)))
    }

    #[test]
    fn a_code_that_says_nothing_costs_nothing_and_every_estimate_is_the_cross_entropy() {
        let experiment = experiment(VARIATIONAL);
        let zeros = |rows, columns| (Some(Array2::zeros((rows, columns))), Array1::zeros(rows));
        let parameters = vec![zeros(8, 6), zeros(4, 8), zeros(8, 2), zeros(6, 8)];
        let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
        let found = Evidence::of(&model, images().view(), 7, 3).unwrap();
        let cost = 6.0 * core::f64::consts::LN_2;
        assert_eq!(found.divergence, 0.0);
        assert!((found.reconstruction - cost).abs() < 1e-5 && (found.negative_log_likelihood - cost).abs() < 1e-5);
    }

    #[test]
    fn more_samples_come_closer_to_the_likelihood_from_above() {
        let mut config = Experiment::clone(&experiment(VARIATIONAL));
        config.loss = crate::experiment::Loss::BinaryCrossEntropy;
        config.penalties = serde_json::from_str(r#"[{"kind":"gaussian_kl"}]"#).unwrap();
        let mut trainer = Trainer::new(config.validate().unwrap());
        for _ in 0..400 {
            trainer.step(images().view()).unwrap();
        }
        let of = |samples| Evidence::of(trainer.model(), images().view(), samples, 4).unwrap();
        let (few, many) = (of(3), of(1000));
        assert!((few.negative_elbo() - many.negative_elbo()).abs() < 0.3);
        assert!(few.divergence > 0.1, "the code says something: {few:?}");
        assert!(many.negative_log_likelihood < few.negative_log_likelihood, "{few:?} {many:?}");
        assert!(many.negative_log_likelihood < many.negative_elbo());
        // Two latent numbers are few enough to integrate: p(x) = integral p(x|z) N(z; 0, 1) dz.
        let side: Vec<f32> = (-40..=40).map(|i| i as f32 * 0.1).collect();
        let grid = Array2::from_shape_fn((side.len() * side.len(), 2), |(k, j)| {
            side[if j == 0 { k / side.len() } else { k % side.len() }]
        });
        let rebuilt = trainer.model().decode(grid.view()).unwrap();
        let mut exact = 0.0;
        for x in images().rows() {
            let mut likelihood = 0.0;
            for (z, x_hat) in grid.rows().into_iter().zip(rebuilt.rows()) {
                let cost: f64 = x.iter().zip(x_hat).map(|(&x, &p)| f64::from(cross_entropy(x, p))).sum();
                let square = f64::from(z[0] * z[0] + z[1] * z[1]);
                likelihood += (-cost - 0.5 * square).exp() * 0.01 / core::f64::consts::TAU;
            }
            exact -= likelihood.ln() / 60.0;
        }
        assert!((many.negative_log_likelihood - exact).abs() < 0.02, "{} {exact}", many.negative_log_likelihood);
    }

    #[test]
    fn draws_that_pass_the_decoder_together_are_those_of_each_image_alone() {
        let model = Autoencoder::initialize(&experiment(VARIATIONAL));
        let x = images();
        let (means, log_variances) = model.encode_distribution(x.view()).unwrap();
        // All images at once, some of them at once, and one at a time in several parts.
        for samples in [1, 40, 1100] {
            let mut expected = 0.0;
            for (row, x) in x.rows().into_iter().enumerate() {
                let (mut rng, mut sum) = (Rng::new(4, Stream::Latent, row as u64), 0.0);
                for _ in 0..samples {
                    let z = Array2::from_shape_fn((1, 2), |(_, j)| {
                        means[[row, j]] + libm::expf(0.5 * log_variances[[row, j]]) * rng.normal()
                    });
                    let x_hat = model.decode(z.view()).unwrap();
                    sum += x.iter().zip(&x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum::<f64>();
                }
                expected += sum / samples as f64;
            }
            let found = Evidence::of(&model, x.view(), samples, 4).unwrap();
            assert_eq!(found.reconstruction, expected / 60.0, "{samples}");
        }
    }

    #[test]
    fn models_without_probabilities_or_draws_are_refused() {
        let refused = |model: &str, samples| {
            let model = Autoencoder::initialize(&experiment(model));
            Evidence::of(&model, images().view(), samples, 1).unwrap_err().to_string()
        };
        assert!(refused(r#""output_activation":"sigmoid""#, 5).contains("model.variational is false"));
        assert!(refused(r#""variational":true"#, 5).contains("no sigmoid"));
        assert!(refused(VARIATIONAL, 0).contains("samples"));
    }
}
