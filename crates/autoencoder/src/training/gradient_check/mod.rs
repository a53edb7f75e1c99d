//! Compares every gradient with central differences of the oracle, an independent forward pass in f64.

mod oracle;

use crate::analysis::network::jacobian::EncoderJacobian;
use crate::experiment::{Experiment, Loss, Penalty, ValidExperiment};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Signal};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use crate::training::gradients::Gradients;
use crate::training::update::OptimizerState;
use crate::training::workspace::Workspace;
use ndarray::Array2;
use oracle::{KINK_ABOVE, Oracle};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

const TOLERANCE: f64 = 1e-4;
/// The tolerance where the oracle takes differences of differences, which are less exact.
const CONTRACTIVE_TOLERANCE: f64 = 1e-3;
const SEED: u32 = 3;

/// One check: a model, its loss and penalties, and the size of the batch.
#[derive(Clone)]
struct Case {
    /// The fields of `model`.
    model: String,
    loss: Loss,
    penalties: &'static str,
    inputs: usize,
    batch: usize,
    /// The share of the input that is zero. Mostly blank images go through the sparse products.
    blank: f32,
    /// Biases of 0, every other image black and the rest half black: many pre-activations are exactly 0.
    on_the_kink: bool,
}

impl Case {
    fn dense(hidden: &str, [hidden_activation, latent, output]: [Activation; 3], loss: Loss, batch: usize) -> Self {
        let model = format!(
            r#""input_dim":7,"hidden_dims":{hidden},"latent_dim":3,"hidden_activation":"{hidden_activation}",
            "latent_activation":"{latent}","output_activation":"{output}""#
        );
        Self { model, loss, penalties: "", inputs: 7, batch, blank: 0.0, on_the_kink: false }
    }

    fn experiment(&self) -> ValidExperiment {
        let loss = serde_json::to_string(&self.loss).unwrap();
        Experiment::from_json(&format!(
            r#"{{"seed":{SEED},"model":{{{}}},"loss":{loss},"penalties":[{}],
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":5,"epochs":1}}"#,
            self.model, self.penalties
        ))
        .unwrap()
        .validate()
        .unwrap()
    }

    fn check(&self) {
        for blank in [0.0, 0.7] {
            Self { blank, ..self.clone() }.check_once();
        }
    }

    fn check_once(&self) {
        let experiment = self.experiment();
        let mut model = Autoencoder::initialize(&experiment);
        let mut rng = Rng::new(SEED, Stream::Order, self.batch as u64);
        for layer in &mut model.layers {
            // Biases away from zero, so that their gradients take part in everything.
            let size = if self.on_the_kink { 0.0 } else { 0.3 };
            layer.bias.iter_mut().for_each(|b| *b = size * rng.normal());
        }
        let mut oracle = Oracle::new(&experiment, &model, if self.on_the_kink { KINK_ABOVE } else { 0.0 });
        let mut attempts = 0..200;
        let (x, x_tilde) = loop {
            assert!(attempts.next().is_some(), "{}: no images are clear of the kink", self.model);
            let x = Array2::from_shape_simple_fn((self.batch, self.inputs), || rng.uniform());
            let mut x_tilde = x.mapv(|v| if rng.uniform() < self.blank { 0.0 } else { v + 0.2 * rng.normal() });
            if self.on_the_kink {
                let black = |image: usize, pixel: usize| image.is_multiple_of(2) || pixel < self.inputs / 2;
                x_tilde.indexed_iter_mut().filter(|&((i, j), _)| black(i, j)).for_each(|(_, v)| *v = 0.0);
            }
            if !self.on_the_kink || oracle.is_clear(&x_tilde, &x) {
                break (x, x_tilde);
            }
        };
        // Sized for more images than the batch, as at the end of an epoch.
        let mut workspace = Workspace::new(&experiment);
        let panels = Panels::from_rows(x.view());
        let mut panels_tilde = Signal::zeros(self.batch, self.inputs, true);
        panels_tilde.write(|panels| *panels = Panels::from_rows(x_tilde.view()));
        let value = workspace.forward(&experiment, &model, &panels_tilde, &panels, 0, 0).total();
        let mut gradients = Gradients::zeros(&model);
        workspace.backward(&experiment, &mut model, &panels_tilde, 0, &mut gradients);
        workspace.add_penalty_gradients(&mut gradients);

        let contractive = experiment.penalties.iter().any(Penalty::is_contractive);
        let tolerance = if contractive { CONTRACTIVE_TOLERANCE } else { TOLERANCE };
        let case =
            format!("{} {:?} {} batch {}, {} blank", self.model, self.loss, self.penalties, self.batch, self.blank);
        let expected = oracle.objective(&x_tilde, &x);
        assert!((value - expected).abs() <= 1e-5 * expected, "{case}: loss {value} against {expected}");
        for (index, weight) in gradients.weights.iter().enumerate() {
            let weight = weight.to_rows();
            let numeric: Vec<f64> = weight
                .indexed_iter()
                .map(|((r, c), _)| oracle.difference(&x_tilde, &x, |oracle| &mut oracle.weights[index][r][c]))
                .collect();
            let error = worst_error(weight.as_slice().unwrap(), &numeric);
            assert!(error <= tolerance, "{case}: weight {index} is off by {error:e}");
        }
        for (index, bias) in gradients.biases.iter().enumerate() {
            let numeric: Vec<f64> = (0..bias.len())
                .map(|i| oracle.difference(&x_tilde, &x, |oracle| &mut oracle.layers[index].bias[i]))
                .collect();
            let error = worst_error(bias, &numeric);
            assert!(error <= tolerance, "{case}: bias {index} is off by {error:e}");
        }
    }
}

/// The largest error relative to the larger of the gradient itself and a hundredth of the largest gradient
/// of its tensor; the floor is there because f32 carries no digits below the rounding of the sums.
fn worst_error(analytic: &[f32], numeric: &[f64]) -> f64 {
    assert_eq!(analytic.len(), numeric.len());
    let floor = 0.01 * numeric.iter().fold(0.0_f64, |m, v| m.max(v.abs())) + 1e-12;
    let errors = analytic.iter().zip(numeric).map(|(&a, &n)| (f64::from(a) - n).abs() / n.abs().max(floor));
    errors.fold(0.0, f64::max)
}

/// An optimizer gives the same weights whether it takes gradients out of the registers or out of memory.
#[test]
fn fused_updates_have_the_bits_of_updates_from_memory() {
    for optimizer in [
        r#"{"kind":"sgd","learning_rate":0.1,"momentum":0.5}"#,
        r#"{"kind":"nesterov","learning_rate":0.1}"#,
        r#"{"kind":"adam","learning_rate":0.1}"#,
    ] {
        let optimizer = serde_json::from_str(optimizer).unwrap();
        let experiment = Case::dense("[6,4]", [Activation::Silu; 3], Loss::MeanSquaredError, 5).experiment();
        let mut rng = Rng::new(1, Stream::Order, 0);
        let x = Panels::from_rows(Array2::from_shape_simple_fn((5, 7), || rng.uniform()).view());
        let x_tilde = Signal::dense(x.clone());
        let mut fused = Autoencoder::initialize(&experiment);
        let mut plain = fused.clone();
        let mut states = [0, 1].map(|_| OptimizerState::new(optimizer, &fused.weights, &fused.layers));
        let mut workspace = Workspace::new(&experiment);
        let mut gradients = Gradients::zeros(&plain);
        for _ in 0..3 {
            states.iter_mut().for_each(|state| state.start_step(0.9));
            workspace.forward(&experiment, &fused, &x_tilde, &x, 0, 0);
            workspace.backward(&experiment, &mut fused, &x_tilde, 0, &mut states[0]);
            gradients.clear();
            workspace.forward(&experiment, &plain, &x_tilde, &x, 0, 0);
            workspace.backward(&experiment, &mut plain, &x_tilde, 0, &mut gradients);
            states[1].apply(&mut plain.weights, &mut plain.layers, &mut gradients, 1.0);
            assert_eq!(fused, plain);
        }
    }
}

#[test]
fn every_hidden_activation_under_both_losses() {
    for activation in Activation::ALL {
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            for batch in [1, 2, 5] {
                let activations = [activation, Activation::Identity, Activation::Sigmoid];
                Case::dense("[6,4]", activations, loss, batch).check();
            }
        }
    }
}

#[test]
fn every_latent_activation() {
    for activation in Activation::ALL {
        let activations = [Activation::Silu, activation, Activation::Sigmoid];
        Case::dense("[5]", activations, Loss::BinaryCrossEntropy, 4).check();
    }
}

#[test]
fn every_output_activation_under_squared_error() {
    for activation in Activation::ALL {
        let activations = [Activation::Tanh, Activation::Identity, activation];
        Case::dense("[5]", activations, Loss::MeanSquaredError, 4).check();
    }
}

#[test]
fn a_single_layer_each_way() {
    Case::dense("[]", [Activation::Relu, Activation::Identity, Activation::Identity], Loss::MeanSquaredError, 3)
        .check();
}

/// A case of the dense network with more fields in its `model`.
fn with(case: Case, fields: &str) -> Case {
    Case { model: format!("{},{fields}", case.model), ..case }
}

#[test]
fn tied_weights_add_the_gradients_of_both_uses() {
    for activation in Activation::ALL {
        for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
            let activations = [activation, Activation::Tanh, Activation::Sigmoid];
            with(Case::dense("[6,4]", activations, loss, 5), r#""tied_weights":true"#).check();
        }
    }
}

#[test]
fn convolutions_and_transposed_ones_with_own_and_tied_weights() {
    for activation in Activation::ALL {
        for (loss, tied) in [(Loss::MeanSquaredError, false), (Loss::BinaryCrossEntropy, true)] {
            let model = format!(
                r#""input_dim":64,"channels":[3,4],"hidden_dims":[5],"latent_dim":3,
                "hidden_activation":"{activation}","output_activation":"sigmoid","tied_weights":{tied}"#
            );
            Case { model, loss, penalties: "", inputs: 64, batch: 5, blank: 0.0, on_the_kink: false }.check();
        }
    }
}

#[test]
fn penalties_on_dense_tied_and_convolutional_codes() {
    const KL: &str = r#"{"kind":"kl_sparsity","weight":0.7,"target_activation":0.2}"#;
    const L1: &str = r#"{"kind":"l1","weight":0.4}"#;
    const BOTH: &str = r#"{"kind":"l1","weight":0.4},{"kind":"kl_sparsity","weight":0.7,"target_activation":0.2}"#;
    for penalties in [L1, KL, BOTH] {
        for tied in ["false", "true"] {
            let activations = [Activation::Silu, Activation::Sigmoid, Activation::Sigmoid];
            let case = Case::dense("[6]", activations, Loss::BinaryCrossEntropy, 5);
            with(Case { penalties, ..case }, &format!(r#""tied_weights":{tied}"#)).check();
            let model = format!(
                r#""input_dim":16,"channels":[3],"latent_dim":4,"hidden_activation":"tanh",
                "latent_activation":"sigmoid","tied_weights":{tied}"#
            );
            Case {
                model,
                loss: Loss::MeanSquaredError,
                penalties,
                inputs: 16,
                batch: 5,
                blank: 0.0,
                on_the_kink: false,
            }
            .check();
        }
    }
}

#[test]
fn variational_codes_with_their_divergence_dense_and_convolutional() {
    const KL: &str = r#"{"kind":"gaussian_kl","beta":0.7}"#;
    for penalties in ["", KL, r#"{"kind":"gaussian_kl","beta":0.7},{"kind":"l1","weight":0.1}"#] {
        for batch in [1, 5] {
            let activations = [Activation::Tanh, Activation::Identity, Activation::Sigmoid];
            let case = Case::dense("[6]", activations, Loss::BinaryCrossEntropy, batch);
            with(Case { penalties, ..case }, r#""variational":true"#).check();
        }
    }
    let model = r#""input_dim":16,"channels":[3],"latent_dim":2,"hidden_activation":"silu","variational":true"#;
    let loss = Loss::MeanSquaredError;
    Case { model: model.to_string(), loss, penalties: KL, inputs: 16, batch: 4, blank: 0.0, on_the_kink: false }
        .check();
}

#[test]
fn the_contractive_penalty_of_encoders_of_any_depth_exact_and_estimated() {
    const EXACT: &str = r#"{"kind":"contractive","weight":0.8}"#;
    const ESTIMATED: &str = r#"{"kind":"contractive","weight":0.8,"probes":2}"#;
    for activation in Activation::ALL {
        for hidden in ["[]", "[6]", "[6,5]"] {
            for penalties in [EXACT, ESTIMATED] {
                let activations = [activation, activation, Activation::Sigmoid];
                let case = Case::dense(hidden, activations, Loss::MeanSquaredError, 5);
                Case { penalties, ..case }.check();
            }
        }
    }
    let others = r#""input_dim":16,"channels":[3],"hidden_dims":[5],"latent_dim":2,"hidden_activation":"tanh""#;
    for fields in [r#""latent_activation":"sigmoid","tied_weights":true"#, r#""variational":true"#] {
        let model = format!("{others},{fields}");
        let penalties = r#"{"kind":"contractive","weight":0.8},{"kind":"l1","weight":0.1}"#;
        Case { model, loss: Loss::MeanSquaredError, penalties, inputs: 16, batch: 5, blank: 0.0, on_the_kink: false }
            .check();
    }
}

/// Rifai et al. 2011: `sum_j (h_j (1 - h_j))^2 sum_i W_ji^2` for one sigmoid layer.
#[test]
fn the_contractive_penalty_of_one_sigmoid_layer_is_its_closed_form() {
    let activations = [Activation::Relu, Activation::Sigmoid, Activation::Sigmoid];
    let case = Case::dense("[]", activations, Loss::MeanSquaredError, 5);
    let experiment = Case { penalties: r#"{"kind":"contractive","weight":1}"#, ..case }.experiment();
    let model = Autoencoder::initialize(&experiment);
    let mut rng = Rng::new(4, Stream::Order, 0);
    let x = Array2::from_shape_simple_fn((5, 7), || rng.uniform());
    let panels = Panels::from_rows(x.view());
    let terms = Workspace::new(&experiment).forward(&experiment, &model, &Signal::dense(panels.clone()), &panels, 0, 0);
    let weight = model.weight(&model.layers()[0]);
    let norms: Vec<f64> = weight.rows().into_iter().map(|row| f64::from(row.dot(&row))).collect();
    let closed: f64 = model
        .encode(x.view())
        .unwrap()
        .rows()
        .into_iter()
        .map(|z| {
            z.iter().zip(&norms).map(|(&h, norm)| (f64::from(h) * (1.0 - f64::from(h))).powi(2) * norm).sum::<f64>()
        })
        .sum::<f64>()
        / 5.0;
    assert!((terms.penalties.of("contractive") / closed - 1.0).abs() < 1e-5, "{terms:?} {closed}");
}

#[test]
fn on_the_kink_of_a_rectifier_its_slope_is_the_one_from_below() {
    const ARCHITECTURES: [(&str, usize); 6] = [
        (r#""input_dim":7,"hidden_dims":[6,5],"latent_dim":3"#, 7),
        (r#""input_dim":7,"hidden_dims":[6,5],"latent_dim":3,"tied_weights":true"#, 7),
        (r#""input_dim":16,"channels":[3],"hidden_dims":[5],"latent_dim":3"#, 16),
        (r#""input_dim":16,"channels":[3],"latent_dim":3,"tied_weights":true"#, 16),
        (r#""input_dim":7,"hidden_dims":[6],"latent_dim":3,"variational":true"#, 7),
        (r#""input_dim":7,"latent_dim":3"#, 7),
    ];
    const PENALTIES: [&str; 3] =
        ["", r#"{"kind":"contractive","weight":0.8}"#, r#"{"kind":"contractive","weight":0.8,"probes":2}"#];
    for (architecture, inputs) in ARCHITECTURES {
        for activation in [Activation::Relu, Activation::LeakyRelu] {
            let latent = if architecture.contains("hidden_dims") { Activation::Identity } else { activation };
            for penalties in PENALTIES {
                let model = format!(
                    r#"{architecture},"hidden_activation":"{activation}","latent_activation":"{latent}",
                    "output_activation":"identity""#
                );
                let loss = Loss::MeanSquaredError;
                Case { model, loss, penalties, inputs, batch: 4, blank: 0.0, on_the_kink: true }.check_once();
            }
        }
    }
}

#[test]
fn every_activation_loss_and_penalty_in_every_architecture() {
    const ARCHITECTURES: [(&str, usize); 5] = [
        (r#""input_dim":7,"hidden_dims":[6],"latent_dim":3"#, 7),
        (r#""input_dim":7,"hidden_dims":[6],"latent_dim":3,"tied_weights":true"#, 7),
        (r#""input_dim":16,"channels":[3],"latent_dim":3"#, 16),
        (r#""input_dim":16,"channels":[3],"latent_dim":3,"tied_weights":true"#, 16),
        (r#""input_dim":7,"hidden_dims":[6],"latent_dim":3,"variational":true"#, 7),
    ];
    const PENALTIES: [&str; 4] = [
        r#"{"kind":"l1","weight":0.4}"#,
        r#"{"kind":"contractive","weight":0.4}"#,
        r#"{"kind":"kl_sparsity","weight":0.7,"target_activation":0.2}"#,
        r#"{"kind":"gaussian_kl","beta":0.7}"#,
    ];
    let mut checked = 0;
    for (architecture, inputs) in ARCHITECTURES {
        for activation in Activation::ALL {
            for loss in [Loss::MeanSquaredError, Loss::BinaryCrossEntropy] {
                for penalties in PENALTIES {
                    let variational = architecture.contains("variational");
                    if penalties.contains(if variational { "kl_sparsity" } else { "gaussian_kl" }) {
                        continue;
                    }
                    let latent = if penalties.contains("kl_sparsity") { "sigmoid" } else { "identity" };
                    let model = format!(
                        r#"{architecture},"hidden_activation":"{activation}","latent_activation":"{latent}",
                        "output_activation":"sigmoid""#
                    );
                    Case { model, loss, penalties, inputs, batch: 5, blank: 0.0, on_the_kink: false }.check();
                    checked += 1;
                }
            }
        }
    }
    assert_eq!(checked, 5 * Activation::ALL.len() * 2 * 3);
}

#[test]
fn the_check_notices_a_wrong_gradient() {
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.5]) < 1e-12);
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.501]) > TOLERANCE);
    assert!(worst_error(&[1.0, 0.0], &[1.0, 0.001]) > TOLERANCE);
}

/// The Jacobian that `analysis` gives at one image, in every architecture and with every activation.
#[test]
fn the_jacobian_of_an_encoder() {
    const ARCHITECTURES: [(&str, usize); 6] = [
        (r#""input_dim":7,"hidden_dims":[6,5],"latent_dim":3"#, 7),
        (r#""input_dim":7,"hidden_dims":[6,5],"latent_dim":3,"tied_weights":true"#, 7),
        (r#""input_dim":7,"hidden_dims":[6],"latent_dim":3,"variational":true"#, 7),
        (r#""input_dim":7,"latent_dim":9"#, 7),
        (r#""input_dim":16,"channels":[3],"latent_dim":3"#, 16),
        (r#""input_dim":64,"channels":[2,3],"hidden_dims":[5],"latent_dim":3,"tied_weights":true"#, 64),
    ];
    for (architecture, inputs) in ARCHITECTURES {
        for hidden in Activation::ALL {
            for latent in Activation::ALL {
                let variational = architecture.contains("variational");
                let latent = if variational { Activation::Identity } else { latent };
                let model = format!(
                    r#"{architecture},"hidden_activation":"{hidden}","latent_activation":"{latent}",
                    "output_activation":"sigmoid""#
                );
                let loss = Loss::MeanSquaredError;
                let case = Case { model, loss, penalties: "", inputs, batch: 1, blank: 0.5, on_the_kink: false };
                let experiment = case.experiment();
                let mut model = Autoencoder::initialize(&experiment);
                let mut rng = Rng::new(SEED, Stream::Order, 1);
                for layer in &mut model.layers {
                    layer.bias.iter_mut().for_each(|b| *b = 0.3 * rng.normal());
                }
                let pixel = || if rng.uniform() < case.blank { 0.0 } else { rng.uniform() };
                let x = Array2::from_shape_simple_fn((1, inputs), pixel);
                let found = EncoderJacobian::of(&model, x.view()).unwrap();
                let oracle = Oracle::new(&experiment, &model, 0.0);
                let expected = oracle.jacobian(&x.iter().map(|&x| f64::from(x)).collect::<Vec<_>>());
                let found: Vec<f32> = found.matrix().t().iter().copied().collect();
                let error = worst_error(&found, &expected.concat());
                assert!(error <= TOLERANCE, "{}: off by {error:e}", case.model);
            }
        }
    }
}
