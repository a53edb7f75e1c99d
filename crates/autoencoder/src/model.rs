//! `Autoencoder`: an encoder `f(x) = z` and a decoder `g(z) = x_hat`, each a stack of dense layers.

use crate::config::ValidExperiment;
use crate::error::Error;
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Dense, Signal};
use crate::loss::Loss;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2};

/// Layers applied one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    layers: Vec<Dense>,
}

/// From images to codes.
pub type Encoder = Stack;
/// From codes to images.
pub type Decoder = Stack;

impl Stack {
    fn new(what: &'static str, dims: &[usize], layers: Vec<Dense>) -> Result<Self, Error> {
        let expected = dims.len() - 1;
        if layers.len() != expected {
            return Err(Error::Shape { what, found: layers.len(), expected });
        }
        for (layer, pair) in layers.iter().zip(dims.windows(2)) {
            for (found, expected) in [(layer.input_dim(), pair[0]), (layer.output_dim(), pair[1])] {
                if found != expected {
                    return Err(Error::Shape { what, found, expected });
                }
            }
        }
        Ok(Self { layers })
    }

    /// The layers, from input to output.
    pub fn layers(&self) -> &[Dense] {
        &self.layers
    }

    /// `[batch, input]` -> `[batch, output]`
    fn forward(&self, x: ArrayView2<f32>) -> Array2<f32> {
        let output = self.layers.last().map_or(0, Dense::output_dim);
        if x.nrows() < LANES / 2 {
            // A panel of mostly padding would cost as much as eight images.
            let mut rows = Array2::zeros((x.nrows(), output));
            for (x, mut y) in x.rows().into_iter().zip(rows.rows_mut()) {
                y.iter_mut().zip(self.forward_one(x.iter().copied())).for_each(|(y, value)| *y = value);
            }
            return rows;
        }
        let mut input = Signal::dense(Panels::from_rows(x));
        for layer in &self.layers {
            let mut a = Panels::zeros(x.nrows(), layer.output_dim());
            let mut y = Signal::dense(a.clone());
            layer.forward_into(&input, &mut a, &mut y);
            input = y;
        }
        input.values().to_rows()
    }

    fn forward_one(&self, x: impl Iterator<Item = f32>) -> Vec<f32> {
        let mut input: Vec<f32> = x.collect();
        for layer in &self.layers {
            let mut y = vec![0.0; layer.output_dim().next_multiple_of(LANES)];
            layer.forward_one_into(&input, &mut y);
            y.truncate(layer.output_dim());
            input = y;
        }
        input
    }
}

/// A network that is trained to give back what it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Autoencoder {
    encoder: Encoder,
    decoder: Decoder,
}

impl Autoencoder {
    /// Freshly drawn weights.
    pub fn initialize(experiment: &ValidExperiment) -> Self {
        let config = &experiment.model;
        let dims = [config.encoder_dims(), config.decoder_dims()];
        let mut layers = Vec::new();
        for (pair, activation) in dims.iter().flat_map(|dims| dims.windows(2)).zip(activations(experiment)) {
            let (rule, index) = (config.initialization, layers.len());
            layers.push(Dense::initialize(pair[0], pair[1], activation, rule, experiment.seed, index));
        }
        let decoder = layers.split_off(config.hidden_dims.len() + 1);
        Self { encoder: Stack { layers }, decoder: Stack { layers: decoder } }
    }

    /// A model of given `(weight, bias)` pairs, from the first layer to the last. Refuses what does not
    /// fit the experiment's widths.
    pub fn from_parameters(
        experiment: &ValidExperiment,
        parameters: Vec<(Array2<f32>, Array1<f32>)>,
    ) -> Result<Self, Error> {
        let config = &experiment.model;
        let mut layers = parameters
            .into_iter()
            .zip(activations(experiment))
            .map(|((weight, bias), activation)| Dense::new(weight, bias, activation))
            .collect::<Result<Vec<_>, _>>()?;
        let decoder = layers.split_off(layers.len().min(config.hidden_dims.len() + 1));
        Ok(Self {
            encoder: Stack::new("a layer of the encoder", &config.encoder_dims(), layers)?,
            decoder: Stack::new("a layer of the decoder", &config.decoder_dims(), decoder)?,
        })
    }

    /// From images to codes.
    pub fn encoder(&self) -> &Encoder {
        &self.encoder
    }

    /// From codes to images.
    pub fn decoder(&self) -> &Decoder {
        &self.decoder
    }

    /// Values per image.
    pub fn input_dim(&self) -> usize {
        self.encoder.layers[0].input_dim()
    }

    /// Values per code.
    pub fn latent_dim(&self) -> usize {
        self.decoder.layers[0].input_dim()
    }

    /// `[batch, input_dim]` -> `[batch, latent_dim]`
    pub fn encode(&self, x: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        check_width("an image", x, self.input_dim())?;
        Ok(self.encoder.forward(x))
    }

    /// `[batch, latent_dim]` -> `[batch, input_dim]`
    pub fn decode(&self, z: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        check_width("a code", z, self.latent_dim())?;
        Ok(self.decoder.forward(z))
    }

    /// `decode(encode(x))`, `[batch, input_dim]` both.
    pub fn reconstruct(&self, x: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        self.decode(self.encode(x)?.view())
    }

    pub(crate) fn layers(&self) -> impl DoubleEndedIterator<Item = &Dense> + ExactSizeIterator {
        // `chain` would not know its length.
        let (encoder, count) = (&self.encoder.layers, self.encoder.layers.len() + self.decoder.layers.len());
        (0..count).map(|i| encoder.get(i).unwrap_or_else(|| &self.decoder.layers[i - encoder.len()]))
    }

    #[cfg(test)]
    pub(crate) fn layers_mut(&mut self) -> impl Iterator<Item = &mut Dense> {
        self.encoder.layers.iter_mut().chain(&mut self.decoder.layers)
    }

    /// Number of weights and biases.
    pub fn parameter_count(&self) -> usize {
        self.layers().map(Dense::parameter_count).sum()
    }

    /// Runs a batch through the network and judges it; `workspace` keeps what the way back needs. The mean
    /// loss per image.
    ///
    /// # Shapes
    /// `x_tilde` (what the network sees), `x` (what it should give): `[batch, input_dim]`, with batch at
    /// most the workspace's.
    ///
    /// # Panics
    /// If the shapes do not fit; the trainer checks them at its door.
    pub(crate) fn loss(&self, loss: Loss, x_tilde: &Signal, x: &Panels, workspace: &mut Workspace) -> f64 {
        workspace.set_batch(x.rows());
        let passes = &mut workspace.passes;
        for (i, layer) in self.layers().enumerate() {
            let (before, rest) = passes.split_at_mut(i);
            let input = before.last().map_or(x_tilde, |pass| &pass.y);
            layer.forward_into(input, &mut rest[0].a, &mut rest[0].y);
        }
        match (passes.last_mut(), self.decoder.layers.last()) {
            (Some(Pass { a, y, grad, .. }), Some(layer)) => {
                loss.value_and_gradient_into(layer.activation(), x, a, y.values(), grad)
            }
            _ => 0.0,
        }
    }

    /// From the last layer to the first, hands each layer and what its gradient is made of to `sink`,
    /// after the gradient of the layer before has been taken through its weights. Follows
    /// [`Autoencoder::loss`] on the same batch.
    ///
    /// # Panics
    /// As [`Autoencoder::loss`].
    pub(crate) fn backward(&mut self, x_tilde: &Signal, workspace: &mut Workspace, sink: &mut impl GradientSink) {
        let depth = self.encoder.layers.len();
        for i in (0..workspace.passes.len()).rev() {
            let layer = match i.checked_sub(depth) {
                Some(i) => &mut self.decoder.layers[i],
                None => &mut self.encoder.layers[i],
            };
            let (before, rest) = workspace.passes.split_at_mut(i);
            let Pass { grad, transposed, bias, .. } = &mut rest[0];
            grad.transpose_into(transposed);
            let x = match before.last_mut() {
                Some(Pass { a, y, grad: dy, activation, .. }) => {
                    layer.input_gradient_into(grad, dy);
                    activation.backward_in_place(a.data(), y.values().data(), dy.data_mut());
                    &*y
                }
                None => x_tilde,
            };
            sink.layer(i, layer, x, transposed, bias);
        }
    }
}

/// Where gradients go: into an optimizer, or somewhere to be looked at.
pub(crate) trait GradientSink {
    /// Layer `index`, counted from the input. The gradient of its weights is
    /// [`Dense::parameter_gradient`] of the other arguments.
    fn layer(&mut self, index: usize, layer: &mut Dense, x: &Signal, da_transposed: &Panels, bias_gradient: &mut [f32]);
}

/// What one training step needs beside the weights, sized once.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    passes: Vec<Pass>,
}

/// One layer's part of a step.
#[derive(Debug, Clone)]
struct Pass {
    activation: Activation,
    /// Pre-activation, activation and the gradient with respect to the one or the other: `[batch, out]`.
    a: Panels,
    y: Signal,
    grad: Panels,
    /// `grad` as `[out, batch rounded up to eight]`.
    transposed: Panels,
    bias: Vec<f32>,
}

impl Workspace {
    pub(crate) fn new(model: &Autoencoder, batch_size: usize) -> Self {
        let passes = model
            .layers()
            .map(|layer| {
                let a = Panels::zeros(batch_size, layer.output_dim());
                Pass {
                    activation: layer.activation(),
                    y: Signal::zeros(batch_size, layer.output_dim(), layer.activation() == Activation::Relu),
                    grad: a.clone(),
                    a,
                    transposed: Panels::zeros(layer.output_dim(), batch_size.next_multiple_of(LANES)),
                    bias: vec![0.0; layer.output_dim()],
                }
            })
            .collect();
        Self { passes }
    }

    fn set_batch(&mut self, rows: usize) {
        for Pass { a, grad, .. } in &mut self.passes {
            a.set_rows(rows);
            grad.set_rows(rows);
        }
    }
}

/// Gradients kept for a look.
#[cfg(test)]
#[derive(Default)]
pub(crate) struct KeptGradients {
    /// Weight and bias of each layer, from the last one to the first.
    pub(crate) layers: Vec<(Panels, Vec<f32>)>,
}

#[cfg(test)]
impl GradientSink for KeptGradients {
    fn layer(&mut self, _: usize, layer: &mut Dense, x: &Signal, da_transposed: &Panels, bias_gradient: &mut [f32]) {
        use crate::kernels::lanes::F32x8;
        let mut weight = Panels::zeros(layer.output_dim(), layer.input_dim());
        Dense::parameter_gradient(x, da_transposed, bias_gradient, |i, g: F32x8| g.store(&mut weight.data_mut()[i]));
        self.layers.push((weight, bias_gradient.to_vec()));
    }
}

fn activations(experiment: &ValidExperiment) -> Vec<Activation> {
    let config = &experiment.model;
    let hidden = config.hidden_dims.len();
    let mut activations = vec![config.hidden_activation; 2 * (hidden + 1)];
    activations[hidden] = config.latent_activation;
    activations[2 * hidden + 1] = config.output_activation;
    activations
}

fn check_width(what: &'static str, x: ArrayView2<f32>, expected: usize) -> Result<(), Error> {
    if x.ncols() == expected { Ok(()) } else { Err(Error::Shape { what, found: x.ncols(), expected }) }
}
