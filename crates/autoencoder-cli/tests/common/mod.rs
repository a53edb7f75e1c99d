//! Small models of every architecture, and committed digits.

use autoencoder::data::idx;
use autoencoder::experiment::{Experiment, ValidExperiment};
use autoencoder::layers::Activation;
use autoencoder::network::Autoencoder;
use autoencoder::training::Trainer;
use flate2::read::GzDecoder;
use ndarray::{Array2, s};
use std::io::Read;
use std::path::Path;

const ARCHITECTURES: [(&str, &str); 9] = [
    ("dense", r#""latent_dim":16"#),
    ("deep", r#""hidden_dims":[48,24],"latent_dim":5"#),
    ("overcomplete", r#""latent_dim":900,"latent_activation":"relu""#),
    ("tied", r#""latent_dim":16,"latent_activation":"sigmoid","tied_weights":true"#),
    ("deep tied", r#""hidden_dims":[48,24],"latent_dim":5,"hidden_activation":"tanh","tied_weights":true"#),
    ("convolutional", r#""channels":[4,6],"hidden_dims":[20],"latent_dim":7"#),
    ("convolutional tied", r#""channels":[4,6],"latent_dim":7,"hidden_activation":"silu","tied_weights":true"#),
    ("variational", r#""hidden_dims":[20],"latent_dim":6,"hidden_activation":"tanh","variational":true"#),
    ("convolutional variational", r#""channels":[3],"latent_dim":6,"variational":true"#),
];

/// One of each kind, and a small one of each activation; by name.
pub fn experiments() -> Vec<(String, ValidExperiment)> {
    let kinds = ARCHITECTURES.map(|(name, architecture)| (name.to_string(), experiment(architecture)));
    let activations = Activation::ALL.map(|name| {
        let layers = r#""hidden_dims":[20],"latent_dim":6"#;
        let json = format!(r#"{layers},"hidden_activation":"{name}","latent_activation":"{name}""#);
        (name.to_string(), experiment(&json))
    });
    kinds.into_iter().chain(activations).collect()
}

pub fn named(name: &str) -> ValidExperiment {
    experiments().into_iter().find(|(known, _)| known == name).unwrap().1
}

fn experiment(architecture: &str) -> ValidExperiment {
    let json = format!(
        r#"{{"seed":3,"model":{{"input_dim":784,{architecture},"output_activation":"sigmoid"}},
        "loss":"binary_cross_entropy","optimizer":{{"kind":"adam","learning_rate":0.01}},"batch_size":32,"epochs":1}}"#
    );
    Experiment::from_json(&json).unwrap().validate().unwrap()
}

/// A few steps on digits, so that no bias is zero.
pub fn model(experiment: &ValidExperiment) -> Autoencoder {
    let digits = digits();
    let mut trainer = Trainer::new(experiment.clone());
    for step in 0..4 {
        trainer.step(digits.slice(s![32 * step..32 * (step + 1), ..])).unwrap();
    }
    trainer.model().clone()
}

/// 256 digits, `[256, 784]`.
pub fn digits() -> Array2<f32> {
    let read = |kind: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/data").join(format!("test-{kind}-ubyte.gz"));
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(path).unwrap()).read_to_end(&mut bytes).unwrap();
        bytes
    };
    let digits = idx::read(&read("images-1.idx3"), &read("labels-1.idx1")).unwrap();
    digits.to_unit().slice(s![..256, ..]).to_owned()
}
