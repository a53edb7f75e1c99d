//! What a network has lost: images that differ rebuilt as one, units that answer to nothing, pixels that stay dark.

use crate::analysis::density::anomaly::anomaly_scores;
use crate::analysis::moments::mean_and_std_dev;
use crate::analysis::network::unit_statistics::{UnitStatistics, by_unit};
use crate::error::Error;
use crate::experiment::{Experiment, Loss, Penalty};
use crate::layers::Activation;
use crate::network::Autoencoder;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
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
/// assert!(collapse.findings(&experiment)[0].sentence.starts_with("Every point is rebuilt as the same one"));
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

/// The kinds of what a network can lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// All is rebuilt as one picture, from a code that is dead.
    OnePicture,
    /// The code tells nothing, or the decoder does not listen to it.
    IgnoredCode,
    /// Many units of a layer give the same for every image.
    DeadUnits,
    /// Many pixels that should light stay dark.
    DarkPixels,
}

impl Condition {
    /// The word for it, by which a page knows what mends it.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnePicture => "one_picture",
            Self::IgnoredCode => "ignored_code",
            Self::DeadUnits => "dead_units",
            Self::DarkPixels => "dark_pixels",
        }
    }
}

/// Something that a network has lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its kind.
    pub condition: Condition,
    /// What it is, with its number.
    pub sentence: String,
    /// What would mend it.
    pub mend: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} What would mend it: {}", self.sentence, self.mend)
    }
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

    /// What is wrong, the gravest first, and what in the experiment would mend it; nothing for a sound network.
    pub fn findings(&self, experiment: &Experiment) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut found =
            |condition, sentence: String, mend: String| findings.push(Finding { condition, sentence, mend });
        let [units, dead] = self.layers.last().copied().unwrap_or_default();
        if self.is_one_picture() {
            let (condition, cause) = if dead == units {
                (Condition::OnePicture, format!("all {units} units of the code are dead"))
            } else if let Some(nats) = self.kl_to_prior_nats_per_image.filter(|&nats| nats < TELLS_NOTHING) {
                (Condition::IgnoredCode, format!("the code tells nothing, its KL to the prior is {nats:.2} nats"))
            } else {
                let cause = "the code differs from one to the next, but the decoder ignores it";
                (Condition::IgnoredCode, cause.to_owned())
            };
            found(
                condition,
                format!("Every {}: {cause}. {}", self.one_picture(), self.against_mean(experiment)),
                mend(experiment),
            );
            return findings;
        }
        if let Some(nats) = self.kl_to_prior_nats_per_image.filter(|&nats| nats < TELLS_NOTHING) {
            found(
                Condition::IgnoredCode,
                format!(
                    "The code tells next to nothing: its KL to the prior is {nats:.2} nats, mean over {} images.",
                    self.images
                ),
                mend(experiment),
            );
        }
        let depth = self.layers.len();
        for (index, &[units, dead]) in self.layers.iter().enumerate() {
            if dead as f64 >= MANY * units as f64 {
                let layer = if index + 1 == depth {
                    "the code".to_owned()
                } else {
                    format!("layer {} of the encoder", index + 1)
                };
                let images = self.images;
                found(
                    Condition::DeadUnits,
                    format!("{dead} of {units} units of {layer} are dead: they give the same for all {images} images."),
                    if index + 1 == depth { mend(experiment) } else { shorter_steps(experiment) },
                );
            }
        }
        if self.pixels >= PICTURE && self.dark_pixels as f64 >= MANY * self.lit_pixels as f64 && self.dark_pixels > 0 {
            let (dark, lit) = (self.dark_pixels, self.lit_pixels);
            let sentence =
                format!("{dark} of the {lit} pixels that light in the images stay dark in all that is rebuilt.");
            let output = experiment.model.output_activation;
            let rectified = matches!(output, Activation::Relu | Activation::LeakyRelu);
            found(
                Condition::DarkPixels,
                sentence,
                if rectified {
                    format!(
                        "A sigmoid as output activation, which cannot die as {output} does, or a smaller learning rate."
                    )
                } else {
                    mend(experiment)
                },
            );
        }
        findings
    }

    fn one_picture(&self) -> &'static str {
        match (self.pixels >= PICTURE, self.brightest < DARK) {
            (false, _) => "point is rebuilt as the same one",
            (true, true) => "image is rebuilt black",
            (true, false) => "image is rebuilt as the same picture",
        }
    }

    /// The error beside that of the mean picture, in the loss's own unit.
    fn against_mean(&self, experiment: &Experiment) -> String {
        let nats = self.mean_picture_bce_nats_per_image.filter(|_| experiment.loss == Loss::BinaryCrossEntropy);
        let nats = nats.map(|nats| format!(", {nats:.1} nats")).unwrap_or_default();
        format!("SSE {:.1}; the mean of all has {:.1}{nats}.", self.sse_per_image, self.mean_picture_sse_per_image)
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

/// What in an experiment most likely silences a code, and what to do about it.
fn mend(experiment: &Experiment) -> String {
    let strongest = experiment.penalties.iter().find_map(|penalty| match penalty {
        Penalty::GaussianKl { beta, .. } if *beta > 0.0 => Some("A smaller beta, or a warm-up over which it rises."),
        Penalty::L1 { weight } if *weight > 0.0 => Some("A smaller weight of the L1 penalty."),
        Penalty::KlSparsity { weight, .. } if *weight > 0.0 => Some("A smaller weight of the KL penalty."),
        Penalty::Contractive { weight, .. } if *weight > 0.0 => Some("A smaller weight of the contractive penalty."),
        _ => None,
    });
    strongest.map_or_else(|| shorter_steps(experiment), ToOwned::to_owned)
}

/// What keeps units alive that no penalty acts on.
fn shorter_steps(experiment: &Experiment) -> String {
    let model = &experiment.model;
    let hidden = !(model.hidden_dims.is_empty() && model.channels.is_empty());
    let rectified =
        model.latent_activation == Activation::Relu || hidden && model.hidden_activation == Activation::Relu;
    let other = if rectified { ", or leaky_relu or silu, which cannot die, in place of relu" } else { "" };
    format!("A smaller learning rate than {}{other}; then start anew.", experiment.optimizer.learning_rate())
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
    use std::vec;

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
        assert_eq!((found.lit_pixels, found.dark_pixels, found.findings(&experiment)), (9, 0, vec![]));
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
        let [finding] = &found.findings(&experiment)[..] else { panic!("one finding was expected") };
        assert_eq!((finding.condition, found.kl_to_prior_nats_per_image), (Condition::IgnoredCode, None));
        let sentence = format!(
            "Every image is rebuilt as the same picture: the code differs from one to the next, but the decoder ignores it. SSE {half:.1}; the mean of all has {mean_picture:.1}."
        );
        assert_eq!(finding.sentence, sentence);
        assert!(finding.mend.starts_with("A smaller learning rate than 0.1"), "{}", finding.mend);
    }

    #[test]
    fn a_dead_code_and_a_black_picture_are_named() {
        let (experiment, model) = network(FIELDS, Array2::zeros((2, 9)), (Array2::zeros((9, 2)), 0.0));
        let found = Collapse::of(&model, images(50, 9).view()).unwrap();
        let [finding] = &found.findings(&experiment)[..] else { panic!("one finding was expected") };
        assert_eq!(finding.condition, Condition::OnePicture);
        assert!(
            finding.sentence.starts_with("Every image is rebuilt black: all 2 units of the code are dead. SSE "),
            "{}",
            finding.sentence
        );
    }

    #[test]
    fn dead_units_and_dark_pixels_are_counted_once_they_are_many() {
        let fields = r#""input_dim":9,"latent_dim":4,"output_activation":"relu""#;
        let encoder = Array2::from_shape_fn((4, 9), |(row, column)| f32::from(row == column && row < 2));
        let decoder = Array2::from_shape_fn((9, 4), |(row, column)| f32::from(row == column));
        let (experiment, model) = network(fields, encoder, (decoder, 0.0));
        let found = Collapse::of(&model, images(50, 9).view()).unwrap();
        let findings = found.findings(&experiment);
        let sentences: Vec<&str> = findings.iter().map(|finding| &*finding.sentence).collect();
        assert_eq!(
            sentences,
            [
                "2 of 4 units of the code are dead: they give the same for all 50 images.",
                "7 of the 9 pixels that light in the images stay dark in all that is rebuilt."
            ]
        );
        assert_eq!([Condition::DeadUnits, Condition::DarkPixels], [findings[0].condition, findings[1].condition]);
        assert!(findings[1].mend.contains("cannot die as relu does"), "{}", findings[1].mend);
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
        let conditions = |found: &Collapse| -> Vec<Condition> {
            found.findings(&experiment).iter().map(|finding| finding.condition).collect()
        };
        assert_eq!(conditions(&found), [Condition::DarkPixels], "two pixels alone are drawn");
        let faint = encode(0.1);
        assert!(!faint.is_one_picture(), "the decoder makes up for it");
        assert_eq!(conditions(&faint), [Condition::IgnoredCode, Condition::DarkPixels]);
        let sentence = &faint.findings(&experiment)[0].sentence;
        assert!(sentence.starts_with("The code tells next to nothing: its KL to the prior is 0.0"), "{sentence}");
    }

    #[test]
    fn what_would_mend_it_follows_from_the_experiment() {
        let with = |change: &str, penalties: &str| {
            let json = format!(
                r#"{{"seed":1,"model":{{"input_dim":4,"latent_dim":2{change}}},"loss":"mean_squared_error","penalties":[{penalties}],
                "optimizer":{{"kind":"adam","learning_rate":0.1}},"batch_size":2,"epochs":1}}"#
            );
            mend(&Experiment::from_json(&json).unwrap())
        };
        assert_eq!(with("", ""), "A smaller learning rate than 0.1; then start anew.");
        assert!(with(r#","latent_activation":"relu""#, "").contains("leaky_relu or silu"));
        assert!(with(r#","variational":true"#, r#"{"kind":"gaussian_kl","beta":50}"#).contains("smaller beta"));
        assert!(with("", r#"{"kind":"l1","weight":9}"#).contains("L1 penalty"));
        assert!(with("", r#"{"kind":"l1","weight":0}"#).contains("learning rate"));
    }

    #[test]
    fn images_that_do_not_differ_tell_nothing() {
        let (experiment, model) = network(FIELDS, first_two(), (Array2::zeros((9, 2)), 0.5));
        let found = Collapse::of(&model, Array2::from_elem((3, 9), 0.5).view()).unwrap();
        assert_eq!(found.kept_variance_share, None);
        assert!(!found.is_one_picture());
        assert!(found.findings(&experiment).iter().all(|finding| finding.sentence.contains("units")));
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
