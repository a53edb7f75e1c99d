//! Greedy layer-wise pretraining (Bengio et al. 2007; with noise: Vincent et al. 2010): each layer of a deep encoder
//! is first trained as an autoencoder of one hidden layer on what the layers before it give, then all are put
//! together.
//!
//! ```
//! use autoencoder::experiment::Experiment;
//! use autoencoder::training::{Trainer, stacked};
//! use ndarray::Array2;
//!
//! let experiment = Experiment::from_json(
//!     r#"{"seed": 1, "model": {"input_dim": 4, "hidden_dims": [3], "latent_dim": 2},
//!         "loss": "mean_squared_error", "optimizer": {"kind": "adam", "learning_rate": 0.01},
//!         "batch_size": 8, "epochs": 1}"#,
//! )?;
//! let experiment = experiment.validate()?;
//! let mut x = Array2::from_shape_fn((8, 4), |(i, j)| ((i + j) % 3) as f32 / 2.0);
//! let mut layers = Vec::new();
//! for index in 0..stacked::layer_count(&experiment) {
//!     let mut trainer = Trainer::new(stacked::layer_experiment(&experiment, index)?);
//!     for _ in 0..10 {
//!         trainer.step(x.view())?;
//!     }
//!     // Each layer learns from the codes of the one before.
//!     x = trainer.model().encode(x.view())?;
//!     layers.push(trainer.model().clone());
//! }
//! assert_eq!(stacked::assemble(&experiment, &layers)?.widths(), [4, 3, 2, 3, 4]);
//! # Ok::<(), autoencoder::Error>(())
//! ```

use crate::error::Error;
use crate::experiment::{Experiment, Loss, ModelConfig, ValidExperiment};
use crate::layers::Activation;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array1, Array2};

/// The number of layers that are pretrained one after the other.
pub fn layer_count(experiment: &ValidExperiment) -> usize {
    experiment.model.hidden_dims.len() + 1
}

/// Gives the experiment that pretrains layer `index`, counted from the input. Layer 0 is trained on images, any other
/// on the codes of the layer before it. Noise, batches, optimizer and seed are those of the deep experiment. An inner
/// layer rebuilds its input under squared error, through the activation that its input came from if that is a sigmoid
/// or a hyperbolic tangent.
///
/// Refuses convolutional and variational networks, and an `index` past the last layer.
pub fn layer_experiment(experiment: &ValidExperiment, index: usize) -> Result<ValidExperiment, Error> {
    let model = &experiment.model;
    if !model.channels.is_empty() {
        return Err(Error::config("model.channels", "not empty", "none, since dense layers are pretrained"));
    }
    if model.variational {
        return Err(Error::config("model.variational", true, "false, since each layer's code is the next one's input"));
    }
    let depth = layer_count(experiment);
    if index >= depth {
        return Err(Error::Shape { what: "a stack of layers", found: index + 1, expected: depth });
    }
    let width = |layer: usize| model.hidden_dims.get(layer).copied().unwrap_or(model.latent_dim);
    let last = index + 1 == depth;
    let output_activation = match (index, model.hidden_activation) {
        (0, _) => model.output_activation,
        (_, bounded @ (Activation::Sigmoid | Activation::Tanh)) => bounded,
        _ => Activation::Identity,
    };
    Experiment {
        model: ModelConfig {
            input_dim: if index == 0 { model.input_dim } else { width(index - 1) },
            hidden_dims: Vec::new(),
            latent_dim: width(index),
            latent_activation: if last { model.latent_activation } else { model.hidden_activation },
            output_activation,
            ..model.clone()
        },
        loss: if index == 0 { experiment.loss } else { Loss::MeanSquaredError },
        penalties: Vec::new(),
        ..Experiment::clone(experiment)
    }
    .validate()
}

/// Gives the experiment of the network of the first `layers` layers of the encoder, whose code is what the last of them
/// gives. Refuses none, and more than there are.
pub fn shallower(experiment: &ValidExperiment, layers: usize) -> Result<ValidExperiment, Error> {
    let depth = layer_count(experiment);
    if layers == depth {
        return Ok(experiment.clone());
    }
    if layers == 0 || layers > depth {
        return Err(Error::Shape { what: "a stack of layers", found: layers, expected: depth });
    }
    let model = &experiment.model;
    let (hidden_dims, rest) = model.hidden_dims.split_at(layers - 1);
    Experiment {
        model: ModelConfig {
            hidden_dims: hidden_dims.to_vec(),
            latent_dim: rest[0],
            latent_activation: model.hidden_activation,
            ..model.clone()
        },
        penalties: Vec::new(),
        ..Experiment::clone(experiment)
    }
    .validate()
}

/// Assembles the deep network from layers that were trained under [`layer_experiment`], the first one first: their
/// encoders in order, then their decoders in reverse.
pub fn assemble(experiment: &ValidExperiment, layers: &[Autoencoder]) -> Result<Autoencoder, Error> {
    let (found, expected) = (layers.len(), layer_count(experiment));
    if found != expected {
        return Err(Error::Shape { what: "a stack of layers", found, expected });
    }
    let encoders = layers.iter().filter_map(|model| parameters(model, 0));
    let decoders = layers.iter().rev().filter_map(|model| parameters(model, 1));
    Autoencoder::from_parameters(experiment, encoders.chain(decoders).collect())
}

/// Gives the network that the first `layers` layers of a deep one's encoder and the last of its decoder are. Refuses
/// what [`layer_experiment`] does, and none or more layers than there are.
pub fn first_layers(experiment: &ValidExperiment, deep: &Autoencoder, layers: usize) -> Result<Autoencoder, Error> {
    layer_experiment(experiment, 0)?;
    let all = deep.layers().len();
    let kept = (0..layers.min(all)).chain(all.saturating_sub(layers)..all);
    let parameters = kept.filter_map(|index| parameters(deep, index)).collect();
    Autoencoder::from_parameters(&shallower(experiment, layers)?, parameters)
}

/// The weight of a layer, unless it is another one's, and its bias.
fn parameters(model: &Autoencoder, index: usize) -> Option<(Option<Array2<f32>>, Array1<f32>)> {
    let layer = model.layers().get(index)?;
    let weight = model.owns_weight(index).then(|| model.weight(layer));
    Some((weight, Array1::from(layer.bias().to_vec())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use crate::training::Trainer;
    use std::format;
    use std::string::ToString;

    fn experiment(fields: &str) -> ValidExperiment {
        let json = format!(
            r#"{{"seed":5,"model":{{"input_dim":8,"hidden_dims":[7,6],"latent_dim":4,"hidden_activation":"tanh",
            "output_activation":"sigmoid"{fields}}},"loss":"binary_cross_entropy",
            "corruption":{{"choices":[{{"kind":"masking","probability":0.1}}]}},
            "optimizer":{{"kind":"adam","learning_rate":0.01}},"batch_size":50,"epochs":1}}"#
        );
        Experiment::from_json(&json).unwrap().validate().unwrap()
    }

    /// Images that three numbers decide.
    fn images() -> Array2<f32> {
        let mut rng = Rng::new(6, Stream::Order, 0);
        Array2::from_shape_fn((50, 3), |_| rng.uniform())
            .dot(&Array2::from_shape_fn((3, 8), |(i, j)| if (i + j) % 3 == 0 { 0.5 } else { 0.2 }))
    }

    fn pretrained(fields: &str) -> (ValidExperiment, Autoencoder) {
        let experiment = experiment(fields);
        let mut input = images();
        let mut layers = Vec::new();
        for index in 0..layer_count(&experiment) {
            let mut trainer = Trainer::new(layer_experiment(&experiment, index).unwrap());
            for _ in 0..300 {
                trainer.step(input.view()).unwrap();
            }
            input = trainer.model().encode(input.view()).unwrap();
            layers.push(trainer.model().clone());
        }
        let whole = assemble(&experiment, &layers).unwrap();
        assert_eq!(whole.encode(images().view()).unwrap(), input, "the stack gives the last layer's code");
        (experiment, whole)
    }

    #[test]
    fn a_pretrained_stack_rebuilds_better_than_a_fresh_one_tied_or_not_and_with_drawn_biases() {
        for fields in ["", r#","tied_weights":true"#, r#","initialization":"pytorch""#] {
            let (experiment, stack) = pretrained(fields);
            let sse = |model: &Autoencoder| {
                let x = images();
                let difference = &model.reconstruct(x.view()).unwrap() - &x;
                difference.mapv(|d| d * d).sum() / x.nrows() as f32
            };
            let (pretrained, fresh) = (sse(&stack), sse(&Autoencoder::initialize(&experiment)));
            assert!(pretrained < 0.25 * fresh, "{fields} {pretrained} against {fresh}");
            let first = first_layers(&experiment, &stack, 1).unwrap();
            assert_eq!(first.widths(), [8, 7, 8]);
            assert!(sse(&first) < 0.25 * fresh, "{fields} the first layer was trained by itself: {}", sse(&first));
            assert_eq!(first_layers(&experiment, &stack, 3).unwrap().fingerprint(), stack.fingerprint());
            assert!(first_layers(&experiment, &stack, 0).is_err() && first_layers(&experiment, &stack, 4).is_err());
        }
    }

    #[test]
    fn what_cannot_be_stacked_is_refused() {
        let refused = |fields: &str, index| layer_experiment(&experiment(fields), index).unwrap_err().to_string();
        assert!(refused(r#","variational":true"#, 0).starts_with("model.variational is true;"));
        assert_eq!(refused("", 3), "a stack of layers has 4 values; expected 3");
        assert!(assemble(&experiment(""), &[]).is_err());
        let other = Autoencoder::initialize(&experiment(""));
        assert!(assemble(&experiment(""), &[other.clone(), other.clone(), other]).is_err());
    }
}
