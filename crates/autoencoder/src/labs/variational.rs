//! The variational lab: how much like digits drawn codes decode, and what a variational network knows of images in nats.

use super::Labelled;
use crate::analysis::codes::nearest::nearest_distances;
use crate::analysis::density::elbo::Evidence;
use crate::analysis::moments::mean_and_std_dev;
use crate::error::Error;
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis, s};
use serde::Serialize;

/// Codes drawn for the distances.
const DRAWN: usize = 200;
/// Images that the evidence is measured on, and draws of the code of each.
const EVIDENCE_IMAGES: usize = 200;
const EVIDENCE_SAMPLES: usize = 50;
/// A number of the code that says less than this about an image is not used (Burda et al. 2016).
const USED_NATS: f64 = 0.01;

/// What drawn codes decode to, for any network, and the evidence of a variational one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Variational {
    /// Numbers in a code.
    pub latent_dim: usize,
    /// Test images, among which the nearest ones are sought.
    pub test_images: usize,
    /// Codes that were drawn.
    pub drawn_codes: usize,
    /// Squared error between the image of a drawn code and the test image nearest to it, summed over the pixels, mean
    /// over the drawn codes. They are standard normal, the same for each network of this latent_dim.
    pub sse_to_nearest_test_image_at_standard_normal_codes: f64,
    /// The same for codes drawn with the mean and the standard deviation that each number has over the test images.
    pub sse_to_nearest_test_image_at_codes_of_own_spread: f64,
    /// `None` for a network whose code is not drawn.
    pub evidence: Option<EvidenceReport>,
    /// The seed of drawn codes.
    pub seed: u32,
}

/// The evidence bound on the first test images, and a tighter estimate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EvidenceReport {
    /// The first test images, which it is measured on.
    pub images: usize,
    /// Draws of each code.
    pub samples_per_image: usize,
    /// `E_q[-ln p(x|z)]`.
    pub reconstruction_nats_per_image: f64,
    /// `KL(q || p)`.
    pub kl_nats_per_image: f64,
    /// Their sum, the negative evidence bound.
    pub negative_elbo_nats_per_image: f64,
    /// What importance sampling with all draws leaves of it: closer to `-ln p(x)`, and never below it on average.
    pub negative_log_likelihood_nats_per_image: f64,
    /// `KL(q || p)` of each number of the code, in their order.
    pub kl_nats_of_each_number: Vec<f64>,
    /// Numbers of the code that carry more than 0.01 nats.
    pub used_numbers: usize,
    /// The mean of each number over these images and its draws: 0 for a posterior that fits the standard normal prior.
    pub mean_of_each_number: Vec<f64>,
    /// The standard deviation of each number over these images and its draws: 1 for a posterior that fits.
    pub std_dev_of_each_number: Vec<f64>,
}

impl Variational {
    /// Measures `model`; refuses an empty set and codes that are not finite.
    pub fn of(model: &Autoencoder, test: Labelled, seed: u32) -> Result<Self, Error> {
        let standard = standard_normal_codes(DRAWN, model.latent_dim(), seed);
        let own = codes_of_own_spread(model, test.images, DRAWN, seed)?;
        Ok(Self {
            latent_dim: model.latent_dim(),
            test_images: test.labels.len(),
            drawn_codes: DRAWN,
            sse_to_nearest_test_image_at_standard_normal_codes: sse_to_nearest(model, standard.view(), test.images)?,
            sse_to_nearest_test_image_at_codes_of_own_spread: sse_to_nearest(model, own.view(), test.images)?,
            evidence: if model.is_variational() && model.gives_probabilities() {
                Some(EvidenceReport::of(model, test.images, seed)?)
            } else {
                None
            },
            seed,
        })
    }
}

impl EvidenceReport {
    fn of(model: &Autoencoder, images: ArrayView2<f32>, seed: u32) -> Result<Self, Error> {
        let images = images.slice(s![..images.nrows().min(EVIDENCE_IMAGES), ..]);
        let evidence = Evidence::of(model, images, EVIDENCE_SAMPLES, seed)?;
        let (means, log_variances) = model.encode_distribution(images)?;
        let count = images.nrows() as f64;
        let over_images = |value: &dyn Fn(f64, f64) -> f64| -> Vec<f64> {
            let columns = means.axis_iter(Axis(1)).zip(log_variances.axis_iter(Axis(1)));
            let sum = |(m, l): (ndarray::ArrayView1<f32>, ndarray::ArrayView1<f32>)| {
                m.iter().zip(l).map(|(&m, &l)| value(f64::from(m), f64::from(l))).sum::<f64>() / count
            };
            columns.map(sum).collect()
        };
        let kl = over_images(&|m, l| 0.5 * (m * m + libm::exp(l) - l - 1.0));
        let mean = over_images(&|m, _| m);
        let square = over_images(&|m, l| m * m + libm::exp(l));
        Ok(Self {
            images: images.nrows(),
            samples_per_image: EVIDENCE_SAMPLES,
            reconstruction_nats_per_image: evidence.reconstruction,
            kl_nats_per_image: evidence.divergence,
            negative_elbo_nats_per_image: evidence.negative_elbo(),
            negative_log_likelihood_nats_per_image: evidence.negative_log_likelihood,
            used_numbers: kl.iter().filter(|&&nats| nats > USED_NATS).count(),
            kl_nats_of_each_number: kl,
            std_dev_of_each_number: square.iter().zip(&mean).map(|(s, m)| libm::sqrt((s - m * m).max(0.0))).collect(),
            mean_of_each_number: mean,
        })
    }
}

/// What a variational network knows of the codes of images: a Gaussian each, its numbers independent of one another.
#[derive(Debug, Clone, PartialEq)]
pub struct Posteriors {
    /// `[images, latent_dim]`.
    pub means: Array2<f32>,
    /// `[images, latent_dim]`, each above 0.
    pub std_devs: Array2<f32>,
}

/// The posteriors of the first `count` images (`[images, input_dim]`). Refuses a network whose code is not drawn.
pub fn posteriors(model: &Autoencoder, images: ArrayView2<f32>, count: usize) -> Result<Posteriors, Error> {
    let images = images.slice(s![..images.nrows().min(count), ..]);
    let (means, log_variances) = model.encode_distribution(images)?;
    // The deviation is the root of the variance: half of its logarithm.
    Ok(Posteriors { means, std_devs: log_variances.mapv(|l| libm::exp(0.5 * f64::from(l)) as f32) })
}

/// Standard normal codes, `[count, units]`; code `i` is the same whatever the count.
pub fn standard_normal_codes(count: usize, units: usize, seed: u32) -> Array2<f32> {
    let mut codes = Array2::zeros((count, units));
    for (i, mut code) in codes.rows_mut().into_iter().enumerate() {
        let mut rng = Rng::new(seed, Stream::Latent, i as u64);
        code.iter_mut().for_each(|value| *value = rng.normal());
    }
    codes
}

/// The same codes, moved to the mean and the standard deviation that each number has over `images`
/// (`[images, input_dim]`): `[count, latent_dim]`. Refuses an empty set and codes that are not finite.
pub fn codes_of_own_spread(
    model: &Autoencoder,
    images: ArrayView2<f32>,
    count: usize,
    seed: u32,
) -> Result<Array2<f32>, Error> {
    let (mean, std_dev) = mean_and_std_dev(model.encode(images)?.view())?;
    let standard = standard_normal_codes(count, model.latent_dim(), seed);
    Ok(Array2::from_shape_fn(standard.dim(), |(i, j)| (mean[j] + std_dev[j] * f64::from(standard[[i, j]])) as f32))
}

fn sse_to_nearest(model: &Autoencoder, codes: ArrayView2<f32>, images: ArrayView2<f32>) -> Result<f64, Error> {
    let distances = nearest_distances(images, model.decode(codes)?.view())?;
    Ok(distances.iter().map(|distance| distance * distance).sum::<f64>() / distances.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use ndarray::{Array1, array};
    use std::{format, vec};

    /// 2 values -> 1 -> 2 with a sigmoid: the mean of the code is the first value, its log-variance the second.
    fn variational() -> Autoencoder {
        let json = r#"{"seed":1,"model":{"input_dim":2,"latent_dim":1,"variational":true,"output_activation":"sigmoid"},
            "loss":"binary_cross_entropy","optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
        let layers = vec![
            (Some(array![[1.0, 0.0], [0.0, 1.0]]), Array1::zeros(2)),
            (Some(array![[0.0], [0.0]]), Array1::zeros(2)),
        ];
        Autoencoder::from_parameters(&experiment, layers).unwrap()
    }

    #[test]
    fn the_evidence_of_a_decoder_that_ignores_its_code_is_known() {
        // Every image decodes to (1/2, 1/2): 2 ln 2 nats, and the divergence goes to waste.
        let images = array![[0.0, 0.0], [1.0, 0.0]];
        let report = Variational::of(&variational(), Labelled { images: images.view(), labels: &[0, 1] }, 1).unwrap();
        let evidence = report.evidence.unwrap();
        assert!((evidence.reconstruction_nats_per_image - 2.0 * libm::log(2.0)).abs() < 1e-6);
        // KL of N(0, 1) is 0, of N(1, 1) a half.
        assert_eq!((evidence.kl_nats_of_each_number.clone(), evidence.used_numbers), (vec![0.25], 1));
        assert_eq!(evidence.kl_nats_per_image, 0.25);
        assert_eq!(evidence.mean_of_each_number, [0.5]);
        // Variance 1 within, 1/4 between.
        assert!((evidence.std_dev_of_each_number[0] - libm::sqrt(1.25)).abs() < 1e-12);
        let sum = evidence.reconstruction_nats_per_image + evidence.kl_nats_per_image;
        assert_eq!(evidence.negative_elbo_nats_per_image, sum);
        assert!(evidence.negative_log_likelihood_nats_per_image < sum);
        // (1/2, 1/2) is 1/2 away from both images, squared.
        assert!((report.sse_to_nearest_test_image_at_standard_normal_codes - 0.5).abs() < 1e-6);
    }

    #[test]
    fn a_posterior_is_a_mean_and_the_root_of_a_variance() {
        let images = array![[0.5, libm::logf(4.0)], [1.0, 0.0], [0.0, 0.0]];
        let found = posteriors(&variational(), images.view(), 2).unwrap();
        assert_eq!(found.means, array![[0.5], [1.0]]);
        assert!((found.std_devs[[0, 0]] - 2.0).abs() < 1e-6 && found.std_devs[[1, 0]] == 1.0);
        assert_eq!(posteriors(&variational(), images.view(), 9).unwrap().means.nrows(), 3);
        assert!(posteriors(&variational(), images.slice(s![.., ..1]), 9).is_err());
    }

    #[test]
    fn a_network_without_a_distribution_has_distances_alone() {
        let json = r#"{"seed":1,"model":{"input_dim":2,"latent_dim":2},"loss":"mean_squared_error",
            "optimizer":{"kind":"sgd","learning_rate":0.1},"batch_size":1,"epochs":1}"#;
        let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
        let identity = array![[1.0, 0.0], [0.0, 1.0]];
        let layers = vec![(Some(identity.clone()), Array1::zeros(2)), (Some(identity), Array1::zeros(2))];
        let model = Autoencoder::from_parameters(&experiment, layers).unwrap();
        // Each image is its own code, so codes of their own spread are images near these; both lie at (0.5, 0.5).
        let images = array![[0.5, 0.5], [0.5, 0.5]];
        let report = Variational::of(&model, Labelled { images: images.view(), labels: &[0, 1] }, 1).unwrap();
        assert_eq!((report.evidence.clone(), report.sse_to_nearest_test_image_at_codes_of_own_spread), (None, 0.0));
        let codes = standard_normal_codes(DRAWN, 2, 1);
        let expected = codes.iter().map(|&z| f64::from(z - 0.5) * f64::from(z - 0.5)).sum::<f64>() / DRAWN as f64;
        let found = report.sse_to_nearest_test_image_at_standard_normal_codes;
        assert!((found / expected - 1.0).abs() < 1e-6, "{}", format!("{found} {expected}"));
        let none = Labelled { images: images.slice(s![..0, ..]), labels: &[] };
        assert!(Variational::of(&model, none, 1).is_err());
    }

    #[test]
    fn a_drawn_code_is_the_same_whatever_the_count() {
        let (few, many) = (standard_normal_codes(3, 4, 7), standard_normal_codes(9, 4, 7));
        assert_eq!(few, many.slice(s![..3, ..]));
        assert_ne!(few, standard_normal_codes(3, 4, 8));
    }
}
