//! The oracle: the network and its objective by their definitions, in plain f64 loops that share no code with the
//! layers, losses, penalties and kernels that are checked.

use super::SEED;
use crate::experiment::{Experiment, Loss, Penalty, ValidExperiment};
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Direction, Patches};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use core::cell::Cell;
use ndarray::Array2;
use std::vec;
use std::vec::Vec;

const STEP: f64 = 1e-5;
/// The step of the differences that a contractive penalty is made of.
const WIDE_STEP: f64 = 1e-4;
/// At exactly 0 a rectifier has no derivative; like PyTorch, JAX and TensorFlow we take the slope from below. No
/// difference around 0 can see that, so where pre-activations are exactly 0 the kink stands so far above it: further
/// than any step reaches.
pub(super) const KINK_ABOVE: f64 = 5e-4;

pub(super) struct OracleLayer {
    weight: usize,
    pub(super) bias: Vec<f64>,
    activation: Activation,
    direction: Direction,
    patches: Option<Patches>,
    outputs: usize,
}

/// The network and its objective by their definitions.
pub(super) struct Oracle {
    experiment: ValidExperiment,
    /// `[rows][columns]` of each.
    pub(super) weights: Vec<Vec<Vec<f64>>>,
    pub(super) layers: Vec<OracleLayer>,
    depth: usize,
    /// Where a rectifier's slope changes: at 0 or `KINK_ABOVE`.
    kink: f64,
    blurred: Cell<bool>,
}

fn activate(activation: Activation, a: f64, kink: f64) -> f64 {
    match activation {
        Activation::Identity => a,
        Activation::Relu if a > kink => a,
        Activation::Relu => 0.0,
        Activation::LeakyRelu if a > kink => a,
        Activation::LeakyRelu => 0.01 * a,
        Activation::Silu => a / (1.0 + (-a).exp()),
        Activation::Sigmoid => 1.0 / (1.0 + (-a).exp()),
        Activation::Tanh => a.tanh(),
    }
}

impl Oracle {
    pub(super) fn new(experiment: &ValidExperiment, model: &Autoencoder, kink: f64) -> Self {
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
            kink,
            blurred: Cell::new(false),
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
        a.iter_mut().zip(layer.bias.iter().cycle()).for_each(|(a, b)| *a += b);
        if a.iter().any(|&a| a > 0.0 && a < 2.0 * self.kink) {
            self.blurred.set(true);
        }
        a.iter().map(|&a| activate(layer.activation, a, self.kink)).collect()
    }

    /// Whether no pre-activation lies between 0 and where the kink stands, or so little above it that a step crosses it.
    pub(super) fn is_clear(&self, x_tilde: &Array2<f32>, x: &Array2<f32>) -> bool {
        self.blurred.set(false);
        self.loss(x_tilde, x);
        !self.blurred.get()
    }

    /// The objective: the loss, summed over pixels and averaged over images, and the penalties.
    pub(super) fn objective(&self, x_tilde: &Array2<f32>, x: &Array2<f32>) -> f64 {
        let (mut total, codes) = self.loss(x_tilde, x);
        let images = codes.len() as f64;
        for &penalty in &self.experiment.penalties {
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

    /// The loss, summed over pixels and images, and the codes.
    fn loss(&self, x_tilde: &Array2<f32>, x: &Array2<f32>) -> (f64, Vec<Vec<f64>>) {
        let Experiment { loss, model, .. } = &*self.experiment;
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
            let pixel_loss = |(&x_hat, &x): (&f64, &f32)| match (loss, f64::from(x)) {
                (Loss::MeanSquaredError, x) => (x - x_hat).powi(2),
                (Loss::BinaryCrossEntropy, x) => -(x * x_hat.ln() + (1.0 - x) * (1.0 - x_hat).ln()),
            };
            total += h.iter().zip(target).map(pixel_loss).sum::<f64>();
        }
        (total, codes)
    }

    /// `dz/dx` at one image, `[pixel][unit]`, from differences of the encoder; of a variational one the mean's.
    pub(super) fn jacobian(&self, image: &[f64]) -> Vec<Vec<f64>> {
        let units = self.experiment.model.latent_dim;
        let encode = |x: &[f64]| self.layers[..self.depth].iter().fold(x.to_vec(), |h, layer| self.layer(layer, &h));
        let mut x = image.to_vec();
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
        (0..image.len()).map(&mut column).collect()
    }

    /// `||dz/dx||_F^2`, mean over images, from differences of the encoder; with probes, of their products with it.
    fn contraction(&self, probes: usize, x_tilde: &Array2<f32>) -> f64 {
        let units = self.experiment.model.latent_dim;
        let rows = x_tilde.rows().into_iter();
        // `jacobians[image][pixel][unit]`
        let jacobians: Vec<Vec<Vec<f64>>> =
            rows.map(|row| self.jacobian(&row.iter().map(|&v| f64::from(v)).collect::<Vec<_>>())).collect();
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

    /// The central difference of the objective along one parameter.
    pub(super) fn difference(
        &mut self,
        x_tilde: &Array2<f32>,
        x: &Array2<f32>,
        parameter: impl Fn(&mut Self) -> &mut f64,
    ) -> f64 {
        let mut at = |step: f64| {
            *parameter(self) += step;
            let value = self.objective(x_tilde, x);
            *parameter(self) -= step;
            value
        };
        (at(STEP) - at(-STEP)) / (2.0 * STEP)
    }
}
