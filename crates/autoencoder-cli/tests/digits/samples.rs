//! `sample`.

use super::fixture::{folder, model, read_npy, says};
use super::sheets::read_png;
use autoencoder::analysis::moments::Moments;
use autoencoder::experiment::Experiment;
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use ndarray::{Array1, Array2};
use std::fs;

#[test]
fn a_variational_model_decodes_standard_normal_codes() {
    let arguments =
        ["sample", "v.safetensors", "--count", "30", "--seed", "5", "--out", "drawn.npy", "--png", "drawn.png"];
    let said = says(&arguments);
    assert!(said.contains("30 codes drawn from a standard normal distribution"), "{said}");
    let mut codes = Array2::zeros((30, 8));
    for (i, mut code) in codes.rows_mut().into_iter().enumerate() {
        let mut rng = Rng::new(5, Stream::Latent, i as u64);
        code.iter_mut().for_each(|value| *value = rng.normal());
    }
    let images = read_npy("drawn.npy");
    assert_eq!(images, model("v.safetensors").decode(codes.view()).unwrap());
    assert_eq!(read_png("drawn.png").dim(), (2 * 30 + 2, 20 * 30 + 2));

    says(&["sample", "v.safetensors", "--count", "4", "--seed", "5", "--out", "fewer.npy"]);
    assert_eq!(read_npy("fewer.npy"), images.slice(ndarray::s![..4, ..]));
    says(&["sample", "v.safetensors", "--count", "4", "--seed", "6", "--out", "others.npy"]);
    assert_ne!(read_npy("others.npy"), read_npy("fewer.npy"));
}

#[test]
fn codes_of_other_models_have_the_moments_of_the_training_codes() {
    // The code is the ink of the upper and of the lower half; the first two pixels show it as it is.
    let json = r#"{"seed":1,"model":{"input_dim":784,"latent_dim":2},"loss":"mean_squared_error",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":1,"epochs":1}"#;
    let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
    let half = Array2::from_shape_fn((2, 784), |(unit, pixel)| f32::from(pixel / 392 == unit) / 10.0);
    let shown = Array2::from_shape_fn((784, 2), |(pixel, unit)| f32::from(pixel == unit));
    let parameters = vec![(Some(half), Array1::zeros(2)), (Some(shown), Array1::zeros(784))];
    let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
    let codes = model.encode(super::fixture::digits("train").to_unit().view()).unwrap();
    let bytes = Checkpoint { experiment, steps: 0, model }.to_bytes(Precision::F32).unwrap();
    fs::write(folder().join("halves.safetensors"), bytes).unwrap();

    let said = says(&["sample", "halves.safetensors", "--data", ".", "--count", "20000", "--out", "halves.npy"]);
    assert!(said.contains("the Gaussian fitted to the codes of 2000 training images"), "{said}");
    let images = read_npy("halves.npy");
    let drawn = Moments::of(images.slice(ndarray::s![.., ..2])).unwrap();
    let known = Moments::of(codes.view()).unwrap();
    assert!(known.covariance[[0, 1]].abs() > 0.5, "the halves of a digit vary together: {}", known.covariance);
    for i in 0..2 {
        // Five standard errors of the mean and of a covariance.
        let deviation = known.covariance[[i, i]].sqrt();
        assert!((drawn.mean[i] - known.mean[i]).abs() < 5.0 * deviation / 20_000_f64.sqrt());
        for j in 0..2 {
            let scale = deviation * known.covariance[[j, j]].sqrt();
            let error = (drawn.covariance[[i, j]] - known.covariance[[i, j]]).abs();
            assert!(error < 5.0 * scale * (2.0 / 20_000_f64).sqrt(), "{i} {j} {error}");
        }
    }
}
