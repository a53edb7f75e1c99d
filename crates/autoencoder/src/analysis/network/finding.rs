//! What a network has lost, as a condition with its numbers: the terminal says it in English, a page in its language.

use crate::experiment::{Experiment, Penalty};
use crate::layers::Activation;
use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::fmt;
use serde::Serialize;

/// Something that a network has lost, with the numbers that tell so. For a program it is an object of its `condition`, the
/// name of the variant, and its fields; [`Display`](fmt::Display) is the English sentence.
///
/// ```
/// use autoencoder::analysis::network::finding::Finding;
///
/// let finding = Finding::DarkPixels { lit: 400, dark: 300 };
/// assert_eq!(serde_json::to_string(&finding)?, r#"{"condition":"dark_pixels","lit":400,"dark":300}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "condition", rename_all = "snake_case")]
pub enum Finding {
    /// All is rebuilt as one picture, since the code is the same for every image.
    DeadCode {
        /// Units of the code, all dead.
        units: usize,
        /// What all is rebuilt as.
        picture: OnePicture,
    },
    /// All is rebuilt as one picture, since the code is drawn as if there were no image.
    SilentCode {
        /// What the drawn codes tell of their images, in nats, mean over the images.
        kl_to_prior_nats_per_image: f64,
        /// What all is rebuilt as.
        picture: OnePicture,
    },
    /// All is rebuilt as one picture though the codes differ.
    IgnoredCode {
        /// What all is rebuilt as.
        picture: OnePicture,
    },
    /// The drawn codes tell next to nothing of their images.
    FaintCode {
        /// How much, in nats, mean over the images.
        kl_to_prior_nats_per_image: f64,
        /// Images that were measured.
        images: usize,
    },
    /// Many units of a layer give the same for every image.
    DeadUnits {
        /// The layer of the encoder, from 1; none is the code, its last.
        layer: Option<usize>,
        /// Units of the layer.
        units: usize,
        /// Those that are dead.
        dead: usize,
        /// Images that were measured.
        images: usize,
    },
    /// Many pixels that should light stay dark.
    DarkPixels {
        /// Pixels that light in some image.
        lit: usize,
        /// Those that stay dark in all that is rebuilt.
        dark: usize,
    },
}

/// The one picture that all images are rebuilt as, and its error beside that of their mean.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct OnePicture {
    /// What is seen of it.
    pub rebuilt: Rebuilt,
    /// Squared error summed over the pixels, mean over the images.
    pub sse_per_image: f64,
    /// The same of their mean picture.
    pub mean_picture_sse_per_image: f64,
    /// Cross-entropy of that mean picture in nats, where the loss is one.
    pub mean_picture_bce_nats_per_image: Option<f64>,
}

/// What is seen where all is rebuilt as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rebuilt {
    /// One point, where the data are points.
    SamePoint,
    /// Nothing at all.
    Black,
    /// One picture with something on it.
    SamePicture,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match *self {
            Self::DeadCode { units, picture } => {
                write!(f, "{} All {units} units of the code are dead. {picture}", picture.rebuilt)
            }
            Self::SilentCode { kl_to_prior_nats_per_image: nats, picture } => {
                let rebuilt = picture.rebuilt;
                write!(f, "{rebuilt} The code tells nothing: its KL to the prior is {nats:.2} nats. {picture}")
            }
            Self::IgnoredCode { picture } => {
                let rebuilt = picture.rebuilt;
                write!(f, "{rebuilt} The code differs from one to the next, but the decoder ignores it. {picture}")
            }
            Self::FaintCode { kl_to_prior_nats_per_image: nats, images } => write!(
                f,
                "The code tells next to nothing: its KL to the prior is {nats:.2} nats, mean over {images} images."
            ),
            Self::DeadUnits { layer: None, units, dead, images } => {
                write!(f, "{dead} of {units} units of the code are dead: they give the same for all {images} images.")
            }
            Self::DeadUnits { layer: Some(layer), units, dead, images } => write!(
                f,
                "{dead} of {units} units of layer {layer} of the encoder are dead: they give the same for all {images} images."
            ),
            Self::DarkPixels { lit, dark } => {
                write!(f, "{dark} of the {lit} pixels that light in the images stay dark in all that is rebuilt.")
            }
        }
    }
}

impl fmt::Display for Rebuilt {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::SamePoint => "Every point is rebuilt as the same one.",
            Self::Black => "Every image is rebuilt black.",
            Self::SamePicture => "Every image is rebuilt as the same picture.",
        })
    }
}

impl fmt::Display for OnePicture {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "SSE {:.1}; the mean of all has {:.1}", self.sse_per_image, self.mean_picture_sse_per_image)?;
        match self.mean_picture_bce_nats_per_image {
            Some(nats) => write!(f, ", {nats:.1} nats."),
            None => f.write_str("."),
        }
    }
}

impl Finding {
    /// What in the experiment would mend it, in English.
    pub fn mend(&self, experiment: &Experiment) -> String {
        match self {
            Self::DeadUnits { layer: Some(_), .. } => shorter_steps(experiment),
            Self::DarkPixels { .. } => brighter_output(experiment),
            _ => louder_code(experiment),
        }
    }
}

/// What lets pixels light again.
fn brighter_output(experiment: &Experiment) -> String {
    let output = experiment.model.output_activation;
    if matches!(output, Activation::Relu | Activation::LeakyRelu) {
        return format!(
            "A sigmoid as output activation, which cannot die as {output} does, or a smaller learning rate."
        );
    }
    louder_code(experiment)
}

/// What in an experiment most likely silences a code, and what to do about it.
fn louder_code(experiment: &Experiment) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn of(change: &str, penalties: &str) -> Experiment {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":4,"latent_dim":2{change}}},"loss":"mean_squared_error","penalties":[{penalties}],
            "optimizer":{{"kind":"adam","learning_rate":0.1}},"batch_size":2,"epochs":1}}"#
        );
        Experiment::from_json(&json).unwrap()
    }

    #[test]
    fn what_would_mend_it_follows_from_the_experiment() {
        let code = Finding::FaintCode { kl_to_prior_nats_per_image: 0.0, images: 2 };
        let with = |change, penalties| code.mend(&of(change, penalties));
        assert_eq!(with("", ""), "A smaller learning rate than 0.1; then start anew.");
        assert!(with(r#","latent_activation":"relu""#, "").contains("leaky_relu or silu"));
        assert!(with(r#","variational":true"#, r#"{"kind":"gaussian_kl","beta":50}"#).contains("smaller beta"));
        assert!(with("", r#"{"kind":"l1","weight":9}"#).contains("L1 penalty"));
        assert!(with("", r#"{"kind":"l1","weight":0}"#).contains("learning rate"));
    }

    #[test]
    fn no_penalty_acts_on_a_layer_before_the_code_and_a_rectified_output_can_die() {
        let sparse = of(r#","output_activation":"relu""#, r#"{"kind":"l1","weight":9}"#);
        let dead = |layer| Finding::DeadUnits { layer, units: 2, dead: 2, images: 2 };
        assert!(dead(None).mend(&sparse).contains("L1 penalty"));
        assert!(dead(Some(1)).mend(&sparse).contains("learning rate than 0.1"));
        let dark = Finding::DarkPixels { lit: 2, dark: 2 };
        assert!(dark.mend(&sparse).contains("cannot die as relu does"));
        assert!(dark.mend(&of("", r#"{"kind":"l1","weight":9}"#)).contains("L1 penalty"));
    }
}
