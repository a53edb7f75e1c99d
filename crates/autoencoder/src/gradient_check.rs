//! Every gradient against central differences of an independent forward pass: plain loops in f64 that
//! share no code with the layers, losses or kernels they judge.

use crate::config::{Experiment, ValidExperiment};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Signal};
use crate::loss::Loss;
use crate::model::{Autoencoder, KeptGradients, Workspace};
use crate::optimizer::OptimizerState;
use crate::rng::{Rng, Stream};
use ndarray::Array2;
use std::format;
use std::vec::Vec;

const TOLERANCE: f64 = 1e-4;
const STEP: f64 = 1e-6;

/// One layer of the oracle: `weight[o][i]`, `bias[o]`, activation.
type OracleLayer = (Vec<Vec<f64>>, Vec<f64>, Activation);

fn activate(activation: Activation, a: f64) -> f64 {
    match activation {
        Activation::Identity => a,
        Activation::Relu => a.max(0.0),
        Activation::LeakyRelu => a.max(0.01 * a),
        Activation::Silu => a / (1.0 + (-a).exp()),
        Activation::Sigmoid => 1.0 / (1.0 + (-a).exp()),
        Activation::Tanh => a.tanh(),
    }
}

/// Mean over images of the loss summed over pixels.
fn oracle_loss(layers: &[OracleLayer], loss: Loss, x_tilde: &Array2<f32>, x: &Array2<f32>) -> f64 {
    let mut total = 0.0;
    for (input, target) in x_tilde.rows().into_iter().zip(x.rows()) {
        let mut h: Vec<f64> = input.iter().map(|&v| f64::from(v)).collect();
        for (weight, bias, activation) in layers {
            h = weight
                .iter()
                .zip(bias)
                .map(|(row, b)| activate(*activation, row.iter().zip(&h).map(|(w, v)| w * v).sum::<f64>() + b))
                .collect();
        }
        total += h
            .iter()
            .zip(target)
            .map(|(&x_hat, &x)| match (loss, f64::from(x)) {
                (Loss::MeanSquaredError, x) => (x - x_hat).powi(2),
                (Loss::BinaryCrossEntropy, x) => -(x * x_hat.ln() + (1.0 - x) * (1.0 - x_hat).ln()),
            })
            .sum::<f64>();
    }
    total / x.nrows() as f64
}

fn oracle(model: &Autoencoder) -> Vec<OracleLayer> {
    let layers = model.encoder().layers().iter().chain(model.decoder().layers());
    layers
        .map(|layer| {
            let weight = layer.weight();
            let rows = weight.rows().into_iter().map(|row| row.iter().map(|&w| f64::from(w)).collect());
            (rows.collect(), layer.bias().iter().map(|&b| f64::from(b)).collect(), layer.activation())
        })
        .collect()
}

fn experiment(hidden: &str, activations: [Activation; 3], loss: Loss) -> ValidExperiment {
    let [hidden_activation, latent, output] = activations;
    let loss = serde_json::to_string(&loss).unwrap();
    Experiment::from_json(&format!(
        r#"{{"seed":3,"model":{{"input_dim":7,"hidden_dims":{hidden},"latent_dim":3,
        "hidden_activation":"{hidden_activation}","latent_activation":"{latent}","output_activation":"{output}"}},
        "loss":{loss},"optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":5,"epochs":1}}"#
    ))
    .unwrap()
    .validate()
    .unwrap()
}

/// Largest error relative to the larger of the gradient itself and a hundredth of the largest gradient
/// of its tensor; the floor is there because f32 carries no digits below the rounding of the sums.
fn worst_error(analytic: &[f32], numeric: &[f64]) -> f64 {
    let floor = 0.01 * numeric.iter().fold(0.0_f64, |m, v| m.max(v.abs())) + 1e-12;
    let errors = analytic.iter().zip(numeric).map(|(&a, &n)| (f64::from(a) - n).abs() / n.abs().max(floor));
    errors.fold(0.0, f64::max)
}

fn check(hidden: &str, activations: [Activation; 3], loss: Loss, batch: usize) {
    // Mostly blank images take the way around their zeros.
    for blank in [0.0, 0.7] {
        check_blank(hidden, activations, loss, batch, blank);
    }
}

fn check_blank(hidden: &str, activations: [Activation; 3], loss: Loss, batch: usize, blank: f32) {
    let experiment = experiment(hidden, activations, loss);
    let mut model = Autoencoder::initialize(&experiment);
    let mut rng = Rng::new(3, Stream::Order, batch as u64);
    for layer in model.layers_mut() {
        // Biases away from zero, so that their gradients take part in everything.
        layer.bias.iter_mut().for_each(|b| *b = 0.3 * rng.normal());
    }
    let x = Array2::from_shape_simple_fn((batch, 7), || rng.uniform());
    let x_tilde = x.mapv(|v| if rng.uniform() < blank { 0.0 } else { v + 0.2 * rng.normal() });
    // Sized for more images than the batch, as at the end of an epoch.
    let mut workspace = Workspace::new(&model, 5);
    let panels = Panels::from_rows(x.view());
    let mut panels_tilde = Signal::zeros(batch, 7, true);
    panels_tilde.write(|panels| *panels = Panels::from_rows(x_tilde.view()));
    let value = model.loss(loss, &panels_tilde, &panels, &mut workspace);
    let mut gradients = KeptGradients::default();
    model.backward(&panels_tilde, &mut workspace, &mut gradients);
    let mut layers = oracle(&model);
    let case = format!("{hidden} {activations:?} {loss:?} batch {batch}, {blank} blank");
    let expected = oracle_loss(&layers, loss, &x_tilde, &x);
    assert!((value - expected).abs() <= 1e-5 * expected, "{case}: loss {value} against {expected}");
    for (index, (weight, bias)) in gradients.layers.iter().rev().enumerate() {
        let (rows, columns) = (weight.rows(), weight.columns());
        let mut difference = |change: &dyn Fn(&mut OracleLayer, f64)| {
            let mut at = |step: f64| {
                change(&mut layers[index], step);
                let value = oracle_loss(&layers, loss, &x_tilde, &x);
                change(&mut layers[index], -step);
                value
            };
            (at(STEP) - at(-STEP)) / (2.0 * STEP)
        };
        let mut weights = Vec::new();
        for o in 0..rows {
            for i in 0..columns {
                weights.push(difference(&|layer, step| layer.0[o][i] += step));
            }
        }
        let biases: Vec<f64> = (0..rows).map(|o| difference(&|layer, step| layer.1[o] += step)).collect();
        let weight = weight.to_rows().into_raw_vec_and_offset().0;
        assert_eq!((weight.len(), bias.len()), (weights.len(), biases.len()));
        for (what, error) in [("weight", worst_error(&weight, &weights)), ("bias", worst_error(bias, &biases))] {
            assert!(error <= TOLERANCE, "{case}: {what} {index} is off by {error:e}");
        }
    }
}

/// An optimizer that takes gradients out of the registers does what it does with gradients that were kept.
#[test]
fn fused_updates_are_the_plain_ones_bit_for_bit() {
    for optimizer in [r#"{"kind":"sgd","learning_rate":0.1,"momentum":0.5}"#, r#"{"kind":"adam","learning_rate":0.1}"#]
    {
        let optimizer = serde_json::from_str(optimizer).unwrap();
        let experiment = experiment("[6,4]", [Activation::Silu; 3], Loss::MeanSquaredError);
        let mut rng = Rng::new(1, Stream::Order, 0);
        let x = Panels::from_rows(Array2::from_shape_simple_fn((5, 7), || rng.uniform()).view());
        let x_tilde = Signal::dense(x.clone());
        let mut fused = Autoencoder::initialize(&experiment);
        let mut plain = fused.clone();
        let mut states = [0, 1].map(|_| OptimizerState::new(optimizer, fused.layers()));
        let mut workspace = Workspace::new(&fused, 5);
        for _ in 0..3 {
            states.iter_mut().for_each(|state| state.start_step(0.9));
            fused.loss(Loss::MeanSquaredError, &x_tilde, &x, &mut workspace);
            fused.backward(&x_tilde, &mut workspace, &mut states[0]);
            let mut gradients = KeptGradients::default();
            plain.loss(Loss::MeanSquaredError, &x_tilde, &x, &mut workspace);
            plain.backward(&x_tilde, &mut workspace, &mut gradients);
            for (index, (layer, (weight, bias))) in plain.layers_mut().zip(gradients.layers.iter().rev()).enumerate() {
                states[1].apply(index, layer, weight, bias);
            }
            assert_eq!(fused, plain);
        }
    }
}

#[test]
fn every_hidden_activation_under_both_losses() {
    for activation in Activation::ALL {
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            for batch in [1, 2, 5] {
                check("[6,4]", [activation, Activation::Identity, Activation::Sigmoid], loss, batch);
            }
        }
    }
}

#[test]
fn every_latent_activation() {
    for activation in Activation::ALL {
        check("[5]", [Activation::Silu, activation, Activation::Sigmoid], Loss::BinaryCrossEntropy, 4);
    }
}

#[test]
fn every_output_activation_under_squared_error() {
    for activation in Activation::ALL {
        check("[5]", [Activation::Tanh, Activation::Identity, activation], Loss::MeanSquaredError, 4);
    }
}

#[test]
fn one_layer_each_way() {
    check("[]", [Activation::Identity; 3], Loss::MeanSquaredError, 5);
}

#[test]
fn the_check_notices_a_wrong_gradient() {
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.5]) < 1e-12);
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.501]) > TOLERANCE);
    assert!(worst_error(&[1.0, 0.0], &[1.0, 0.001]) > TOLERANCE);
}
