//! What a network has lost: images that differ rebuilt as one, units that answer to nothing, pixels that stay dark.

use crate::analysis::density::anomaly::anomaly_scores;
use crate::analysis::moments::mean_and_std_dev;
use crate::analysis::network::finding::{Finding, OnePicture, Rebuilt};
use crate::analysis::network::unit_statistics::{UnitStatistics, by_unit};
use crate::error::Error;
use crate::experiment::Loss;
use crate::network::Autoencoder;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array1, ArrayView1, ArrayView2};

/// Rebuilt images that keep less than this share of the images' variance are one picture.
const ONE_PICTURE: f64 = 0.01;
/// A pixel lights in the data if it reaches this in some image.
const LIT: f32 = 0.5;
/// A rebuilt pixel that stays below this in every image is dark.
const DARK: f32 = 0.1;
/// So large a share of dead units or of dark pixels is told.
const MANY: f64 = 0.5;
/// A drawn code that is nearer to the prior than this, in nats an image, tells nothing: ten classes alone are 2.3 nats.
const TELLS_NOTHING: f64 = 0.1;
/// Data of fewer numbers are points, not pictures.
const PICTURE: usize = 4;

/// What tells whether a network has collapsed, measured over images that differ.
///
/// ```
/// use autoencoder::analysis::network::collapse::Collapse;
/// use autoencoder::experiment::Experiment;
/// use autoencoder::network::Autoencoder;
/// use ndarray::{Array1, Array2, array};
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 2, "latent_dim": 1}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?
/// .validate()?;
/// let nothing = |rows, columns| (Some(Array2::zeros((rows, columns))), Array1::zeros(rows));
/// let model = Autoencoder::from_parameters(&experiment, vec![nothing(1, 2), nothing(2, 1)])?;
/// let images = array![[0.0, 1.0], [1.0, 0.0]];
/// let collapse = Collapse::of(&model, images.view())?;
/// assert_eq!((collapse.kept_variance_share, collapse.mean_picture_sse_per_image), (Some(0.0), 0.5));
/// assert!(collapse.findings(experiment.loss)[0].to_string().starts_with("Every point is rebuilt as the same one."));
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Collapse {
    /// Images that were measured.
    pub images: usize,
    /// Numbers in each.
    pub pixels: usize,
    /// Squared error summed over the pixels, mean over the images.
    pub sse_per_image: f64,
    /// The same if every image were rebuilt as their mean.
    pub mean_picture_sse_per_image: f64,
    /// Cross-entropy of that mean picture in nats, summed over the pixels, mean over the images; nothing for data
    /// beyond 0 to 1.
    pub mean_picture_bce_nats_per_image: Option<f64>,
    /// Variance of the rebuilt images over that of the images, each summed over the pixels: 0 if all are rebuilt as one
    /// picture. Nothing if the images do not differ.
    pub kept_variance_share: Option<f64>,
    /// The largest value of the rebuilt images.
    pub brightest: f32,
    /// Units and dead units ([`UnitStatistics::dead`]) of each layer of the encoder, the code last.
    pub layers: Vec<[usize; 2]>,
    /// What the drawn codes tell of their images: their divergence from the prior in nats, mean over the images. Nothing
    /// where codes are not drawn.
    pub kl_to_prior_nats_per_image: Option<f64>,
    /// Pixels that reach 0.5 in some image.
    pub lit_pixels: usize,
    /// Those of them that stay below 0.1 in every rebuilt image.
    pub dark_pixels: usize,
}

impl Collapse {
    /// Measures `model` on `images`, `[count, input_dim]`. Refuses an empty table and values that are not finite.
    pub fn of(model: &Autoencoder, images: ArrayView2<f32>) -> Result<Self, Error> {
        let (mean, std_dev) = mean_and_std_dev(images)?;
        let (count, pixels) = images.dim();
        let outputs = model.layer_outputs(images, model.depth())?;
        let rebuilt = model.decode(outputs[model.depth()].view())?;
        let kept = total_variance(&mean_and_std_dev(rebuilt.view())?.1);
        let mut layers = Vec::with_capacity(model.depth());
        for (layer, values) in outputs.into_iter().enumerate().skip(1) {
            let statistics = UnitStatistics::of(by_unit(model, layer, values).view())?;
            layers.push([statistics.dead.len(), statistics.dead_count()]);
        }
        let largest = |column: ArrayView1<f32>| column.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let lit = images.columns().into_iter().map(|x| largest(x) >= LIT);
        let lit: Vec<_> = lit.zip(rebuilt.columns()).filter(|(lit, _)| *lit).map(|(_, x_hat)| largest(x_hat)).collect();
        let variance = total_variance(&std_dev);
        let between_0_and_1 = images.iter().all(|value| (0.0..=1.0).contains(value));
        Ok(Self {
            images: count,
            pixels,
            sse_per_image: anomaly_scores(images, rebuilt.view())?.iter().sum::<f64>() / count as f64,
            mean_picture_sse_per_image: variance,
            mean_picture_bce_nats_per_image: between_0_and_1.then(|| mean.iter().copied().map(bernoulli_entropy).sum()),
            kept_variance_share: (variance > 0.0).then(|| kept / variance),
            brightest: rebuilt.iter().copied().fold(f32::NEG_INFINITY, f32::max),
            layers,
            kl_to_prior_nats_per_image: if model.is_variational() { Some(kl_to_prior(model, images)?) } else { None },
            lit_pixels: lit.len(),
            dark_pixels: lit.iter().filter(|&&most| most < DARK).count(),
        })
    }

    /// Whether all images are rebuilt as one picture.
    pub fn is_one_picture(&self) -> bool {
        self.kept_variance_share.is_some_and(|share| share < ONE_PICTURE)
    }

    /// What is wrong, the gravest first; nothing for a sound network.
    pub fn findings(&self, loss: Loss) -> Vec<Finding> {
        let silent = self.kl_to_prior_nats_per_image.filter(|&nats| nats < TELLS_NOTHING);
        if self.is_one_picture() {
            let (picture, [units, dead]) = (self.one_picture(loss), self.layers.last().copied().unwrap_or_default());
            return vec![match silent {
                _ if dead == units => Finding::DeadCode { units, picture },
                Some(kl_to_prior_nats_per_image) => Finding::SilentCode { kl_to_prior_nats_per_image, picture },
                None => Finding::IgnoredCode { picture },
            }];
        }
        let images = self.images;
        let faint = silent.map(|kl_to_prior_nats_per_image| Finding::FaintCode { kl_to_prior_nats_per_image, images });
        let many = |part: usize, of: usize| part as f64 >= MANY * of as f64;
        let dead = self.layers.iter().enumerate().filter(|&(_, &[units, dead])| many(dead, units));
        let dead = dead.map(|(index, &[units, dead])| {
            let layer = (index + 1 < self.layers.len()).then_some(index + 1);
            Finding::DeadUnits { layer, units, dead, images }
        });
        let (lit, dark) = (self.lit_pixels, self.dark_pixels);
        let dark = (self.pixels >= PICTURE && dark > 0 && many(dark, lit)).then_some(Finding::DarkPixels { lit, dark });
        faint.into_iter().chain(dead).chain(dark).collect()
    }

    fn one_picture(&self, loss: Loss) -> OnePicture {
        OnePicture {
            rebuilt: match (self.pixels >= PICTURE, self.brightest < DARK) {
                (false, _) => Rebuilt::SamePoint,
                (true, true) => Rebuilt::Black,
                (true, false) => Rebuilt::SamePicture,
            },
            sse_per_image: self.sse_per_image,
            mean_picture_sse_per_image: self.mean_picture_sse_per_image,
            mean_picture_bce_nats_per_image: self
                .mean_picture_bce_nats_per_image
                .filter(|_| loss == Loss::BinaryCrossEntropy),
        }
    }
}

/// `KL(q(z|x) || N(0, I))` in nats, mean over the images.
fn kl_to_prior(model: &Autoencoder, images: ArrayView2<f32>) -> Result<f64, Error> {
    let (means, log_variances) = model.encode_distribution(images)?;
    let nats = |(&mean, &log_variance): (&f32, &f32)| {
        let (mean, log_variance) = (f64::from(mean), f64::from(log_variance));
        0.5 * (mean * mean + libm::exp(log_variance) - log_variance - 1.0)
    };
    Ok(means.iter().zip(&log_variances).map(nats).sum::<f64>() / images.nrows() as f64)
}

/// The variance of each pixel, summed.
fn total_variance(std_dev: &Array1<f64>) -> f64 {
    std_dev.iter().map(|deviation| deviation * deviation).sum()
}

/// `-p ln p - (1 - p) ln (1 - p)`, the mean cross-entropy of values of mean `p` against `p` itself.
fn bernoulli_entropy(p: f64) -> f64 {
    let part = |p: f64| if p > 0.0 { -p * libm::log(p) } else { 0.0 };
    part(p) + part(1.0 - p)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images};
    use crate::experiment::ValidExperiment;
    use ndarray::Array2;

    const FIELDS: &str = r#""input_dim":9,"latent_dim":2"#;

    /// A network of one code whose layers are given by what its encoder and its decoder multiply with.
    fn network(fields: &str, encoder: Array2<f32>, decoder: (Array2<f32>, f32)) -> (ValidExperiment, Autoencoder) {
        let experiment = experiment(fields);
        let (codes, pixels) = (encoder.nrows(), decoder.0.nrows());
        let bias = Array1::from_elem(pixels, decoder.1);
        let layers = vec![(Some(encoder), Array1::zeros(codes)), (Some(decoder.0), bias)];
        let model = Autoencoder::from_parameters(&experiment, layers).unwrap();
        (experiment, model)
    }

    fn first_two() -> Array2<f32> {
        Array2::from_shape_fn((2, 9), |(row, column)| f32::from(row == column))
    }

    #[test]
    fn an_identity_keeps_all_and_has_lost_nothing() {
        let eye = Array2::from_shape_fn((9, 9), |(row, column)| f32::from(row == column));
        let (experiment, model) = network(r#""input_dim":9,"latent_dim":9"#, eye.clone(), (eye, 0.0));
        let x = images(50, 9);
        let found = Collapse::of(&model, x.view()).unwrap();
        assert_eq!((found.kept_variance_share, found.sse_per_image), (Some(1.0), 0.0));
        assert_eq!((found.lit_pixels, found.dark_pixels, found.findings(experiment.loss)), (9, 0, vec![]));
    }

    #[test]
    fn a_decoder_that_ignores_a_living_code_is_told_with_the_mean_pictures_error() {
        let (experiment, model) = network(FIELDS, first_two(), (Array2::zeros((9, 2)), 0.5));
        let x = images(50, 9);
        let found = Collapse::of(&model, x.view()).unwrap();
        assert!(found.is_one_picture());
        assert_eq!(found.layers, [[2, 0]]);
        // Half of everything is not the mean, but close to it.
        let half: f64 = x.iter().map(|&value| f64::from(value - 0.5) * f64::from(value - 0.5)).sum::<f64>() / 50.0;
        assert!((found.sse_per_image - half).abs() < 1e-6);
        let means = x.mean_axis(ndarray::Axis(0)).unwrap();
        let mean_picture: f64 = (&x - &means).iter().map(|&d| f64::from(d) * f64::from(d)).sum::<f64>() / 50.0;
        assert!((found.mean_picture_sse_per_image - mean_picture).abs() < 1e-6);
        let [finding] = &found.findings(experiment.loss)[..] else { panic!("one finding was expected") };
        let picture = OnePicture {
            rebuilt: Rebuilt::SamePicture,
            sse_per_image: found.sse_per_image,
            mean_picture_sse_per_image: found.mean_picture_sse_per_image,
            mean_picture_bce_nats_per_image: None,
        };
        assert_eq!((*finding, found.kl_to_prior_nats_per_image), (Finding::IgnoredCode { picture }, None));
        let [Finding::IgnoredCode { picture }] = found.findings(Loss::BinaryCrossEntropy)[..] else {
            panic!("the loss is no cause")
        };
        assert_eq!(picture.mean_picture_bce_nats_per_image, found.mean_picture_bce_nats_per_image);
    }

    #[test]
    fn a_dead_code_and_a_black_picture_are_named() {
        let (experiment, model) = network(FIELDS, Array2::zeros((2, 9)), (Array2::zeros((9, 2)), 0.0));
        let found = Collapse::of(&model, images(50, 9).view()).unwrap();
        let [finding] = &found.findings(experiment.loss)[..] else { panic!("one finding was expected") };
        let Finding::DeadCode { units: 2, picture } = *finding else { panic!("{finding}") };
        assert_eq!(picture.rebuilt, Rebuilt::Black);
    }

    #[test]
    fn dead_units_and_dark_pixels_are_counted_once_they_are_many() {
        let fields = r#""input_dim":9,"latent_dim":4,"output_activation":"relu""#;
        let encoder = Array2::from_shape_fn((4, 9), |(row, column)| f32::from(row == column && row < 2));
        let decoder = Array2::from_shape_fn((9, 4), |(row, column)| f32::from(row == column));
        let (experiment, model) = network(fields, encoder, (decoder, 0.0));
        let found = Collapse::of(&model, images(50, 9).view()).unwrap();
        let dead = Finding::DeadUnits { layer: None, units: 4, dead: 2, images: 50 };
        assert_eq!(found.findings(experiment.loss), [dead, Finding::DarkPixels { lit: 9, dark: 7 }]);
    }

    #[test]
    fn a_layer_with_dead_units_is_told_by_its_number_and_the_code_is_the_last() {
        let experiment = experiment(FIELDS);
        let (_, model) = network(FIELDS, first_two(), (first_two().reversed_axes(), 0.0));
        let mut found = Collapse::of(&model, images(50, 9).view()).unwrap();
        (found.layers, found.dark_pixels) = (vec![[8, 3], [6, 3], [4, 4]], 0);
        let dead = |layer, units, dead| Finding::DeadUnits { layer, units, dead, images: 50 };
        assert_eq!(found.findings(experiment.loss), [dead(Some(2), 6, 3), dead(None, 4, 4)]);
    }

    #[test]
    fn a_drawn_code_at_the_prior_tells_nothing_though_its_means_still_differ_a_little() {
        let experiment = experiment(r#""input_dim":9,"latent_dim":2,"variational":true"#);
        let encode = |size: f32| {
            let mut down = Array2::zeros((4, 9));
            down.slice_mut(ndarray::s![..2, ..]).assign(&(first_two() * size));
            let up = Array2::from_shape_fn((9, 2), |(row, column)| f32::from(row == column) / size);
            let layers = vec![(Some(down), Array1::zeros(4)), (Some(up), Array1::zeros(9))];
            let model = Autoencoder::from_parameters(&experiment, layers).unwrap();
            Collapse::of(&model, images(50, 9).view()).unwrap()
        };
        // Log-variances of 0 leave half the squared mean of each number.
        let x = images(50, 9);
        let squares: f64 = x.slice(ndarray::s![.., ..2]).iter().map(|&mean| f64::from(mean) * f64::from(mean)).sum();
        let found = encode(1.0);
        assert!((found.kl_to_prior_nats_per_image.unwrap() - squares / 100.0).abs() < 1e-6);
        let dark = Finding::DarkPixels { lit: 9, dark: 7 };
        assert_eq!(found.findings(experiment.loss), [dark], "two pixels alone are drawn");
        let faint = encode(0.1);
        assert!(!faint.is_one_picture(), "the decoder makes up for it");
        let kl_to_prior_nats_per_image = faint.kl_to_prior_nats_per_image.unwrap();
        assert!(kl_to_prior_nats_per_image < 0.01);
        assert_eq!(
            faint.findings(experiment.loss),
            [Finding::FaintCode { kl_to_prior_nats_per_image, images: 50 }, dark]
        );
        let mut deaf = faint.clone();
        deaf.kept_variance_share = Some(0.0);
        let picture = deaf.one_picture(experiment.loss);
        assert_eq!(deaf.findings(experiment.loss), [Finding::SilentCode { kl_to_prior_nats_per_image, picture }]);
    }

    #[test]
    fn images_that_do_not_differ_tell_nothing() {
        let (experiment, model) = network(FIELDS, first_two(), (Array2::zeros((9, 2)), 0.5));
        let found = Collapse::of(&model, Array2::from_elem((3, 9), 0.5).view()).unwrap();
        assert_eq!(found.kept_variance_share, None);
        assert!(!found.is_one_picture());
        assert!(found.findings(experiment.loss).iter().all(|finding| matches!(finding, Finding::DeadUnits { .. })));
        assert!(Collapse::of(&model, Array2::zeros((0, 9)).view()).is_err());
    }

    #[test]
    fn the_entropy_is_the_cross_entropy_of_the_mean() {
        assert_eq!([bernoulli_entropy(0.0), bernoulli_entropy(1.0)], [0.0; 2]);
        assert!((bernoulli_entropy(0.5) - core::f64::consts::LN_2).abs() < 1e-15);
        let (_, model) = network(FIELDS, first_two(), (Array2::zeros((9, 2)), 0.5));
        let beyond = images(5, 9) * 3.0;
        assert_eq!(Collapse::of(&model, beyond.view()).unwrap().mean_picture_bce_nats_per_image, None);
    }
}
