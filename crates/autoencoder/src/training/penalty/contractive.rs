//! `||J||_F^2` with `J = dz/dx` the Jacobian of the encoder: it favours codes that hardly move with the input
//! (Rifai et al. 2011). Exact for an encoder of any depth, layer and activation.
//!
//! `||J||_F^2 = sum_k ||J^T e_k||^2` over the units of the code, and `J^T e` is one backward pass of the encoder:
//! `v_L = e`, `u_l = v_l f'(a_l)`, `v_(l-1) = W_l^T u_l`, `J^T e = v_0`. Its own gradient runs the same way
//! forward: from `2 v_0` through every `W_l`, meeting each weight where `u_l` stands and each activation where its
//! second derivative stands. With random signs for `e` the sum over units becomes an estimate that is right on
//! average (Hutchinson 1990).

use crate::kernels::lanes::F32x8;
use crate::kernels::panels::Panels;
use crate::kernels::reductions::sum_of_squares;
use crate::layers::{ForwardValues, LayerShape, Scratch, Signal};
use crate::network::Autoencoder;
use crate::rng::{Rng, Stream};
use alloc::vec;
use alloc::vec::Vec;

/// The gradients of the penalty, and memory to compute them in, allocated once.
#[derive(Debug, Clone)]
pub(crate) struct Contraction {
    layers: Vec<EncoderLayer>,
    /// `v_0`, and then the signal that runs forward from it.
    input: Panels,
    bias: Vec<f32>,
}

/// The penalty's part of one layer of the encoder.
#[derive(Debug, Clone)]
struct EncoderLayer {
    /// `v_l` and `u_l`, `[batch, out]`.
    v: Panels,
    u: Panels,
    /// The signal that runs forward, before the activation's derivative and after it.
    a_bar: Panels,
    y_bar: Signal,
    scratch: Scratch,
    /// The penalty's gradients with respect to `a_l` and to the weight.
    pre_activation: Panels,
    weight: Panels,
}

impl Contraction {
    pub(crate) fn new(encoder: &[LayerShape], batch: usize) -> Self {
        let layer = |shape: &LayerShape| {
            let out = Panels::zeros(batch, shape.output_dim());
            EncoderLayer {
                y_bar: Signal::dense(out.clone()),
                scratch: Scratch::new(*shape, batch),
                weight: Panels::zeros(shape.weight[0], shape.weight[1]),
                v: out.clone(),
                u: out.clone(),
                a_bar: out.clone(),
                pre_activation: out,
            }
        };
        let biases = encoder.iter().map(LayerShape::bias_len);
        Self {
            layers: encoder.iter().map(layer).collect(),
            input: Panels::zeros(batch, encoder.first().map_or(0, LayerShape::input_dim)),
            bias: vec![0.0; biases.max().unwrap_or(0)],
        }
    }

    /// Starts a batch of so many images: clears the gradients of the one before.
    pub(crate) fn start_batch(&mut self, images: usize) {
        self.input.set_rows(images);
        for EncoderLayer { v, u, a_bar, pre_activation, weight, y_bar, .. } in &mut self.layers {
            for panels in [v, u, a_bar, &mut *pre_activation] {
                panels.set_rows(images);
            }
            y_bar.write(|y_bar| y_bar.set_rows(images));
            pre_activation.data_mut().fill([0.0; 8]);
            weight.data_mut().fill([0.0; 8]);
        }
    }

    /// Gives `weight * ||J||_F^2`, mean per image, and adds its gradients to those of the batch. `probes` random
    /// vectors stand in for the units of the code; 0 takes every unit. `values` are those of the encoder.
    pub(crate) fn add(
        &mut self,
        model: &Autoencoder,
        values: &[ForwardValues],
        weight: f32,
        probes: u32,
        seed: u32,
        step: u64,
    ) -> f64 {
        let images = self.input.rows().max(1);
        let units = model.latent_dim();
        let mut rng = Rng::new(seed, Stream::Hutchinson, step);
        let (count, share) = if probes == 0 { (units, 1.0) } else { (probes as usize, 1.0 / probes as f32) };
        let scale = weight * share / images as f32;
        let mut total = 0.0;
        for probe in 0..count {
            if let Some(EncoderLayer { v, .. }) = self.layers.last_mut() {
                v.data_mut().fill([0.0; 8]);
                let columns = v.columns();
                for rows in v.data_mut().chunks_exact_mut(columns) {
                    if probes == 0 {
                        rows[probe] = [1.0; 8];
                    } else {
                        rows[..units].as_flattened_mut().iter_mut().for_each(|e| *e = sign(rng.next_u32()));
                    }
                }
                v.clear_padding();
            }
            total += self.backward(model, values);
            self.forward(model, values, scale);
        }
        f64::from(scale) * total
    }

    /// Runs from `v_L` down to `v_0` and gives the squared length of `v_0`, summed over images.
    fn backward(&mut self, model: &Autoencoder, values: &[ForwardValues]) -> f64 {
        for l in (0..self.layers.len()).rev() {
            let (before, rest) = self.layers.split_at_mut(l);
            let (layer, ForwardValues { a, y, .. }) = (&model.layers[l], &values[l]);
            let EncoderLayer { v, u, scratch, .. } = &mut rest[0];
            u.data_mut().copy_from_slice(v.data());
            layer.activation().backward_in_place(a.data(), y.values().data(), u.data_mut());
            let below = before.last_mut().map_or(&mut self.input, |level| &mut level.v);
            layer.input_gradient_into(&model.weights[layer.weight], u, scratch, below);
        }
        sum_of_squares(self.input.view())
    }

    /// Runs from `2 scale v_0` up through the encoder and adds the gradients on the way.
    fn forward(&mut self, model: &Autoencoder, values: &[ForwardValues], scale: f32) {
        let factor = F32x8::splat(2.0 * scale);
        self.input.data_mut().iter_mut().for_each(|row| (F32x8::load(row) * factor).store(row));
        let mut input = Signal::dense(core::mem::replace(&mut self.input, Panels::zeros(0, 0)));
        for (l, (layer, ForwardValues { a, y, .. })) in model.layers.iter().zip(values).enumerate() {
            let (before, rest) = self.layers.split_at_mut(l);
            let EncoderLayer { v, u, a_bar, y_bar, scratch, pre_activation, weight } = &mut rest[0];
            let x = before.last().map_or(&input, |level| &level.y_bar);
            layer.linear_into(&model.weights[layer.weight], x, scratch, a_bar);
            let sums = weight.data_mut();
            let bias = &mut self.bias[..layer.bias().len()];
            layer.parameter_gradient(x, u, scratch, bias, |i, g| (F32x8::load(&sums[i]) + g).store(&mut sums[i]));
            layer.activation().add_second_derivative(
                a.data(),
                y.values().data(),
                [a_bar.data(), v.data()],
                pre_activation.data_mut(),
            );
            y_bar.write(|y_bar| {
                y_bar.data_mut().copy_from_slice(a_bar.data());
                layer.activation().backward_in_place(a.data(), y.values().data(), y_bar.data_mut());
            });
        }
        input.write(|values| core::mem::swap(values, &mut self.input));
    }

    /// Adds the penalty's gradient with respect to the pre-activation of layer `l` to `da`.
    pub(crate) fn add_pre_activation(&self, l: usize, da: &mut Panels) {
        if let Some(level) = self.layers.get(l) {
            da.add(&level.pre_activation);
        }
    }

    /// The penalty's gradients of the encoder's weights, from the first layer to the last.
    pub(crate) fn weights(&self) -> impl Iterator<Item = &Panels> {
        self.layers.iter().map(|level| &level.weight)
    }
}

/// A random sign from the lowest bit.
fn sign(bits: u32) -> f32 {
    if bits & 1 == 0 { 1.0 } else { -1.0 }
}
