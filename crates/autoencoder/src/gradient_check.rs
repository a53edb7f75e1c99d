//! Every gradient against central differences of an independent forward pass: plain loops in f64 that
//! share no code with the layers, losses, penalties or kernels they judge.

use crate::config::{Experiment, ValidExperiment};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Direction, Patches, Signal};
use crate::loss::Loss;
use crate::model::Autoencoder;
use crate::optimizer::OptimizerState;
use crate::penalty::Penalty;
use crate::rng::{Rng, Stream};
use crate::training_pass::{Gradients, Workspace};
use ndarray::Array2;
use std::format;
use std::string::{String, ToString};
use std::vec;
use std::vec::Vec;

const TOLERANCE: f64 = 1e-4;
/// Here the oracle takes differences of differences.
const CONTRACTIVE_TOLERANCE: f64 = 1e-3;
const STEP: f64 = 1e-5;
const SEED: u32 = 3;

struct OracleLayer {
    weight: usize,
    bias: Vec<f64>,
    activation: Activation,
    direction: Direction,
    patches: Option<Patches>,
    outputs: usize,
}

/// The network and its objective by their definitions.
struct Oracle {
    experiment: ValidExperiment,
    /// `[rows][columns]` of each.
    weights: Vec<Vec<Vec<f64>>>,
    layers: Vec<OracleLayer>,
    depth: usize,
}

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

impl Oracle {
    fn new(experiment: &ValidExperiment, model: &Autoencoder) -> Self {
        let wide = |values: &[f32]| values.iter().map(|&v| f64::from(v)).collect::<Vec<_>>();
        let weight = |weight: &Panels| weight.to_rows().rows().into_iter().map(|row| wide(&row.to_vec())).collect();
        let layer = |layer: &crate::layers::Layer| OracleLayer {
            weight: layer.weight,
            bias: wide(layer.bias()),
            activation: layer.activation(),
            direction: layer.direction(),
            patches: layer.patches(),
            outputs: layer.output_dim(),
        };
        Self {
            experiment: experiment.clone(),
            weights: model.weights.iter().map(weight).collect(),
            layers: model.layers().iter().map(layer).collect(),
            depth: model.depth(),
        }
    }

    fn layer(&self, layer: &OracleLayer, x: &[f64]) -> Vec<f64> {
        let w = &self.weights[layer.weight];
        let mut a = vec![0.0; layer.outputs];
        match (layer.direction, layer.patches) {
            (Direction::Down, None) => {
                a.iter_mut().zip(w).for_each(|(a, row)| *a = row.iter().zip(x).map(|(w, x)| w * x).sum());
            }
            (Direction::Up, None) => {
                for (row, x) in w.iter().zip(x) {
                    a.iter_mut().zip(row).for_each(|(a, w)| *a += w * x);
                }
            }
            (direction, Some(Patches { side, channels })) => {
                // Every tap ties one value of the smaller image to one of the larger.
                let half = side / 2;
                for (row, w) in w.iter().enumerate() {
                    for tap in 0..9 * half * half {
                        let (py, px, ky, kx) = (tap / 9 / half, tap / 9 % half, tap % 9 / 3, tap % 3);
                        let (y, x_) = ((2 * py + ky) as isize - 1, (2 * px + kx) as isize - 1);
                        if y < 0 || x_ < 0 || y >= side as isize || x_ >= side as isize {
                            continue;
                        }
                        for channel in 0..channels {
                            let small = (py * half + px) * self.weights[layer.weight].len() + row;
                            let large = (y as usize * side + x_ as usize) * channels + channel;
                            let w = w[(3 * ky + kx) * channels + channel];
                            match direction {
                                Direction::Down => a[small] += w * x[large],
                                Direction::Up => a[large] += w * x[small],
                            }
                        }
                    }
                }
            }
        }
        let biases = layer.bias.iter().cycle();
        a.iter().zip(biases).map(|(a, b)| activate(layer.activation, a + b)).collect()
    }

    /// Mean over images of the loss summed over pixels, and the penalties.
    fn objective(&self, x_tilde: &Array2<f32>, x: &Array2<f32>) -> f64 {
        let Experiment { loss, penalties, model, .. } = &*self.experiment;
        let (mut total, mut codes) = (0.0, Vec::new());
        for (image, (input, target)) in x_tilde.rows().into_iter().zip(x.rows()).enumerate() {
            let mut h: Vec<f64> = input.iter().map(|&v| f64::from(v)).collect();
            for (i, layer) in self.layers.iter().enumerate() {
                if i == self.depth {
                    codes.push(h.clone());
                    if model.variational {
                        let mut rng = Rng::new(SEED, Stream::Latent, image as u64);
                        let (mean, log_variance) = h.split_at(model.latent_dim);
                        let draw = |(m, l): (&f64, &f64)| m + (l / 2.0).exp() * f64::from(rng.normal());
                        h = mean.iter().zip(log_variance).map(draw).collect();
                    }
                }
                h = self.layer(layer, &h);
            }
            let judge = |(&x_hat, &x): (&f64, &f32)| match (loss, f64::from(x)) {
                (Loss::MeanSquaredError, x) => (x - x_hat).powi(2),
                (Loss::BinaryCrossEntropy, x) => -(x * x_hat.ln() + (1.0 - x) * (1.0 - x_hat).ln()),
            };
            total += h.iter().zip(target).map(judge).sum::<f64>();
        }
        let images = codes.len() as f64;
        for &penalty in penalties {
            total += images
                * match penalty {
                    Penalty::Contractive { weight, probes } => {
                        f64::from(weight) * self.contraction(probes as usize, x_tilde)
                    }
                    penalty => self.penalty(penalty, &codes),
                };
        }
        total / images
    }

    /// `||dz/dx||_F^2`, mean over images, from differences of the encoder; with probes, of their products with it.
    fn contraction(&self, probes: usize, x_tilde: &Array2<f32>) -> f64 {
        const WIDE_STEP: f64 = 1e-4;
        let units = self.experiment.model.latent_dim;
        let encode = |x: &[f64]| self.layers[..self.depth].iter().fold(x.to_vec(), |h, layer| self.layer(layer, &h));
        // `jacobians[image][pixel][unit]`
        let jacobians: Vec<Vec<Vec<f64>>> = x_tilde
            .rows()
            .into_iter()
            .map(|row| {
                let mut x: Vec<f64> = row.iter().map(|&v| f64::from(v)).collect();
                let mut column = |pixel: usize| {
                    let mut at = |step: f64| {
                        x[pixel] += step;
                        let z = encode(&x);
                        x[pixel] -= step;
                        z
                    };
                    let (above, below) = (at(WIDE_STEP), at(-WIDE_STEP));
                    (0..units).map(|k| (above[k] - below[k]) / (2.0 * WIDE_STEP)).collect()
                };
                (0..row.len()).map(&mut column).collect()
            })
            .collect();
        let images = jacobians.len();
        if probes == 0 {
            return jacobians.iter().flatten().flatten().map(|d| d * d).sum::<f64>() / images as f64;
        }
        let mut rng = Rng::new(SEED, Stream::Hutchinson, 0);
        let mut total = 0.0;
        for _ in 0..probes {
            for panel in 0..images.div_ceil(8) {
                // Signs are drawn unit by unit, for eight images at a time.
                let signs: Vec<[f64; 8]> = (0..units)
                    .map(|_| core::array::from_fn(|_| if rng.next_u32() & 1 == 0 { 1.0 } else { -1.0 }))
                    .collect();
                for image in 8 * panel..images.min(8 * panel + 8) {
                    for row in &jacobians[image] {
                        total += row.iter().zip(&signs).map(|(d, s)| d * s[image % 8]).sum::<f64>().powi(2);
                    }
                }
            }
        }
        total / (probes * images) as f64
    }

    fn penalty(&self, penalty: Penalty, codes: &[Vec<f64>]) -> f64 {
        let images = codes.len() as f64;
        match penalty {
            Penalty::L1 { weight } => f64::from(weight) * codes.iter().flatten().map(|z| z.abs()).sum::<f64>() / images,
            Penalty::KlSparsity { weight, target_activation } => {
                let rho = f64::from(target_activation);
                let divergence = |unit: usize| {
                    let m = codes.iter().map(|z| z[unit]).sum::<f64>() / images;
                    rho * (rho / m).ln() + (1.0 - rho) * ((1.0 - rho) / (1.0 - m)).ln()
                };
                f64::from(weight) * (0..codes[0].len()).map(divergence).sum::<f64>()
            }
            Penalty::GaussianKl { beta, .. } => {
                let divergence = |z: &Vec<f64>| {
                    let (mean, log_variance) = z.split_at(z.len() / 2);
                    let terms = mean.iter().zip(log_variance).map(|(m, l)| m * m + l.exp() - l - 1.0);
                    0.5 * terms.sum::<f64>()
                };
                f64::from(beta) * codes.iter().map(divergence).sum::<f64>() / images
            }
            Penalty::Contractive { .. } => unreachable!("it is no function of the codes"),
        }
    }

    /// Central difference along one parameter.
    fn difference(&mut self, x_tilde: &Array2<f32>, x: &Array2<f32>, parameter: impl Fn(&mut Self) -> &mut f64) -> f64 {
        let mut at = |step: f64| {
            *parameter(self) += step;
            let value = self.objective(x_tilde, x);
            *parameter(self) -= step;
            value
        };
        (at(STEP) - at(-STEP)) / (2.0 * STEP)
    }
}

/// What differs from one check to the next.
#[derive(Clone)]
struct Case {
    /// The fields of `model`.
    model: String,
    loss: Loss,
    penalties: &'static str,
    inputs: usize,
    batch: usize,
    /// Share of the input that is zero: mostly blank images take the way around their zeros.
    blank: f32,
}

impl Case {
    fn dense(hidden: &str, [hidden_activation, latent, output]: [Activation; 3], loss: Loss, batch: usize) -> Self {
        let model = format!(
            r#""input_dim":7,"hidden_dims":{hidden},"latent_dim":3,"hidden_activation":"{hidden_activation}",
            "latent_activation":"{latent}","output_activation":"{output}""#
        );
        Self { model, loss, penalties: "", inputs: 7, batch, blank: 0.0 }
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
            layer.bias.iter_mut().for_each(|b| *b = 0.3 * rng.normal());
        }
        let x = Array2::from_shape_simple_fn((self.batch, self.inputs), || rng.uniform());
        let x_tilde = x.mapv(|v| if rng.uniform() < self.blank { 0.0 } else { v + 0.2 * rng.normal() });
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
        let mut oracle = Oracle::new(&experiment, &model);
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

/// Largest error relative to the larger of the gradient itself and a hundredth of the largest gradient
/// of its tensor; the floor is there because f32 carries no digits below the rounding of the sums.
fn worst_error(analytic: &[f32], numeric: &[f64]) -> f64 {
    assert_eq!(analytic.len(), numeric.len());
    let floor = 0.01 * numeric.iter().fold(0.0_f64, |m, v| m.max(v.abs())) + 1e-12;
    let errors = analytic.iter().zip(numeric).map(|(&a, &n)| (f64::from(a) - n).abs() / n.abs().max(floor));
    errors.fold(0.0, f64::max)
}

/// An optimizer that takes gradients out of the registers does what it does with gradients that were kept.
#[test]
fn fused_updates_are_the_plain_ones_bit_for_bit() {
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

/// The dense network with more fields in its `model`.
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
fn convolutions_and_their_way_back_own_and_tied() {
    for activation in Activation::ALL {
        for (loss, tied) in [(Loss::MeanSquaredError, false), (Loss::BinaryCrossEntropy, true)] {
            let model = format!(
                r#""input_dim":64,"channels":[3,4],"hidden_dims":[5],"latent_dim":3,
                "hidden_activation":"{activation}","output_activation":"sigmoid","tied_weights":{tied}"#
            );
            Case { model, loss, penalties: "", inputs: 64, batch: 5, blank: 0.0 }.check();
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
            Case { model, loss: Loss::MeanSquaredError, penalties, inputs: 16, batch: 5, blank: 0.0 }.check();
        }
    }
}

#[test]
fn a_variational_code_is_drawn_and_divergent_dense_and_convolutional() {
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
    Case { model: model.to_string(), loss, penalties: KL, inputs: 16, batch: 4, blank: 0.0 }.check();
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
        Case { model, loss: Loss::MeanSquaredError, penalties, inputs: 16, batch: 5, blank: 0.0 }.check();
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
    assert!((terms.penalties.contractive / closed - 1.0).abs() < 1e-5, "{terms:?} {closed}");
}

#[test]
fn the_check_notices_a_wrong_gradient() {
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.5]) < 1e-12);
    assert!(worst_error(&[1.0, 0.5], &[1.0, 0.501]) > TOLERANCE);
    assert!(worst_error(&[1.0, 0.0], &[1.0, 0.001]) > TOLERANCE);
}
