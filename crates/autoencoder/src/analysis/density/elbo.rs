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
use ndarray::{Array2, ArrayView1, ArrayView2, Axis};

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
        let mut sums = [0.0; 3];
        for (index, x) in images.rows().into_iter().enumerate() {
            let code = (means.row(index), log_variances.row(index));
            let rng = Rng::new(seed, Stream::Latent, index as u64);
            let terms = image(model, x, code, samples, rng)?;
            sums.iter_mut().zip(terms).for_each(|(sum, term)| *sum += term);
        }
        let [reconstruction, divergence, negative_log_likelihood] = sums.map(|sum| sum / images.nrows() as f64);
        Ok(Self { reconstruction, divergence, negative_log_likelihood })
    }

    /// The negative evidence bound.
    pub fn negative_elbo(self) -> f64 {
        self.reconstruction + self.divergence
    }
}

/// Reconstruction, divergence and negative log-likelihood of one image.
fn image(
    model: &Autoencoder,
    x: ArrayView1<f32>,
    (mean, log_variance): (ArrayView1<f32>, ArrayView1<f32>),
    samples: usize,
    mut rng: Rng,
) -> Result<[f64; 3], Error> {
    const CHUNK: usize = 512;
    let mut divergence = 0.0;
    for (&m, &l) in mean.iter().zip(log_variance) {
        let (m, l) = (f64::from(m), f64::from(l));
        divergence += 0.5 * (m * m + libm::exp(l) - l - 1.0);
    }
    let (mut reconstruction, mut log_weights) = (0.0, Vec::with_capacity(samples));
    while log_weights.len() < samples {
        let count = (samples - log_weights.len()).min(CHUNK);
        let noise = Array2::from_shape_simple_fn((count, mean.len()), || rng.normal());
        let z =
            Array2::from_shape_fn(noise.dim(), |(k, j)| mean[j] + libm::expf(0.5 * log_variance[j]) * noise[[k, j]]);
        let x_hat = model.decode(z.view())?;
        for ((z, noise), x_hat) in z.rows().into_iter().zip(noise.rows()).zip(x_hat.axis_iter(Axis(0))) {
            let cost: f64 = x.iter().zip(x_hat).map(|(&x, &x_hat)| f64::from(cross_entropy(x, x_hat))).sum();
            // ln p(z) - ln q(z|x); the constants of both Gaussians cancel.
            let mut ratio = 0.0;
            for ((&z, &n), &l) in z.iter().zip(noise).zip(log_variance) {
                let (z, n) = (f64::from(z), f64::from(n));
                ratio += 0.5 * (n * n + f64::from(l) - z * z);
            }
            reconstruction += cost;
            log_weights.push(ratio - cost);
        }
    }
    let largest = log_weights.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = log_weights.iter().map(|weight| libm::exp(weight - largest)).sum();
    let count = samples as f64;
    Ok([reconstruction / count, divergence, libm::log(count) - largest - libm::log(sum)])
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
