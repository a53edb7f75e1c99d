//! ONNX files, read back by a runtime that knows nothing of us, give what the model gives.
#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use autoencoder::experiment::{Experiment, ValidExperiment};
use autoencoder::files::export::{Part, onnx};
use autoencoder::network::Autoencoder;
use ndarray::{Array2, s};
use rten::{Model, Value};

/// Runs a file: what goes in and what comes out, by name.
fn run(file: Vec<u8>, input: &str, x: &Array2<f32>, output: &str) -> Array2<f32> {
    let model = Model::load(file).unwrap();
    let value = Value::from_shape([x.nrows(), x.ncols()], x.iter().copied().collect::<Vec<f32>>()).unwrap();
    let (input, output) = (model.node_id(input).unwrap(), model.node_id(output).unwrap());
    assert_eq!(model.input_ids(), [input]);
    assert!(model.output_ids().contains(&output));
    let [y] = model.run_n(vec![(input, value.into())], [output], None).unwrap();
    let (shape, values) = y.into_shape_vec::<f32, 2>().unwrap();
    Array2::from_shape_vec(shape, values).unwrap()
}

/// The largest difference, relative to values above 1.
fn distance(a: &Array2<f32>, b: &Array2<f32>) -> f32 {
    assert_eq!(a.dim(), b.dim());
    assert!(a.iter().chain(b).all(|value| value.is_finite()));
    a.iter().zip(b).map(|(a, b)| (a - b).abs() / b.abs().max(1.0)).fold(0.0, f32::max)
}

#[test]
fn every_architecture_agrees_on_256_digits() {
    let x = common::digits();
    assert_eq!(x.nrows(), 256);
    for (name, experiment) in common::experiments() {
        let model = common::model(&experiment);
        let z = model.encode(x.view()).unwrap();
        let x_hat = model.decode(z.view()).unwrap();
        let spread = x_hat.iter().fold(0.0_f32, |most, v| most.max((v - x_hat[[0, 0]]).abs()));
        assert!(spread > 0.05, "{name}: outputs that are all alike would agree by chance");
        let distances = [
            distance(&run(onnx(&model, Part::Encoder), "x", &x, "z"), &z),
            distance(&run(onnx(&model, Part::Decoder), "z", &z, "x_hat"), &x_hat),
            distance(&run(onnx(&model, Part::Whole), "x", &x, "x_hat"), &x_hat),
        ];
        println!("{name:<26} encoder {:.1e}  decoder {:.1e}  whole {:.1e}", distances[0], distances[1], distances[2]);
        assert!(distances.iter().all(|&distance| distance < 1e-5), "{name}: {distances:?}");
    }
}

#[test]
fn a_batch_has_any_size() {
    let x = common::digits();
    for name in ["dense", "convolutional"] {
        let model = common::model(&common::named(name));
        for size in [1, 3] {
            let x = x.slice(s![..size, ..]).to_owned();
            let found = run(onnx(&model, Part::Whole), "x", &x, "x_hat");
            assert!(distance(&found, &model.reconstruct(x.view()).unwrap()) < 1e-5, "{name}");
        }
    }
}

/// The same encoder without a meaning for its second half: `[mean, log_variance]`.
fn undivided(experiment: &ValidExperiment, model: &Autoencoder) -> Autoencoder {
    let mut plain = Experiment::clone(experiment);
    (plain.model.variational, plain.model.latent_dim) = (false, 2 * model.latent_dim());
    let plain = plain.validate().unwrap();
    let fresh = Autoencoder::initialize(&plain);
    let parameters = fresh.layers().iter().enumerate().map(|(index, layer)| {
        let (source, layer) = if index < model.depth() { (model, &model.layers()[index]) } else { (&fresh, layer) };
        (Some(source.weight(layer)), layer.bias().to_vec().into())
    });
    Autoencoder::from_parameters(&plain, parameters.collect()).unwrap()
}

#[test]
fn a_variational_encoder_gives_its_log_variance_too() {
    let x = common::digits();
    for name in ["variational", "convolutional variational"] {
        let experiment = common::named(name);
        let model = common::model(&experiment);
        assert!(model.is_variational(), "{name}");
        let code = undivided(&experiment, &model).encode(x.view()).unwrap();
        let found = run(onnx(&model, Part::Encoder), "x", &x, "log_variance");
        assert!(distance(&found, &code.slice(s![.., model.latent_dim()..]).to_owned()) < 1e-5, "{name}");
    }
}
