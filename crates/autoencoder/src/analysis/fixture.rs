//! Small models and images that the tests of several files share.

use crate::experiment::{Experiment, ValidExperiment};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use ndarray::Array2;
use std::format;

/// An experiment with these fields of its model.
pub(super) fn experiment(fields: &str) -> ValidExperiment {
    let json = format!(
        r#"{{"seed":3,"model":{{{fields}}},"loss":"mean_squared_error",
        "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
    );
    Experiment::from_json(&json).unwrap().validate().unwrap()
}

pub(super) fn model(fields: &str) -> Autoencoder {
    Autoencoder::initialize(&experiment(fields))
}

/// Numbers from 0 to 1 without a pattern.
pub(super) fn images(count: usize, pixels: usize) -> Array2<f32> {
    let mut rng = Rng::new(4, Stream::Toy, 0);
    Array2::from_shape_simple_fn((count, pixels), || rng.uniform())
}
