//! `Autoencoder`: an encoder `f(x) = z` and a decoder `g(z) = x_hat`, each a stack of dense layers.

use crate::config::ValidExperiment;
use crate::error::Error;
use crate::layers::{Activation, Dense, DenseGradient};
use crate::loss::Loss;
use alloc::vec::Vec;
use ndarray::{Array1, Array2, ArrayView2, s};

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
        let mut input = x.to_owned();
        for layer in &self.layers {
            let mut a = Array2::zeros((input.nrows(), layer.output_dim()));
            let mut y = a.clone();
            layer.forward_into(input.view(), a.view_mut(), y.view_mut());
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
        let depth = config.hidden_dims.len() + 1;
        let mut layers: Vec<Dense> = [config.encoder_dims(), config.decoder_dims()]
            .iter()
            .flat_map(|dims| dims.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>())
            .zip(activations(experiment))
            .enumerate()
            .map(|(index, ((input, output), activation))| {
                Dense::initialize(input, output, activation, config.initialization, experiment.seed, index)
            })
            .collect();
        let decoder = layers.split_off(depth);
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

    fn layers(&self) -> impl DoubleEndedIterator<Item = &Dense> + ExactSizeIterator {
        // `chain` would not know its length.
        let (encoder, count) = (&self.encoder.layers, self.encoder.layers.len() + self.decoder.layers.len());
        (0..count).map(|i| encoder.get(i).unwrap_or_else(|| &self.decoder.layers[i - encoder.len()]))
    }

    pub(crate) fn layers_mut(&mut self) -> impl Iterator<Item = &mut Dense> {
        self.encoder.layers.iter_mut().chain(&mut self.decoder.layers)
    }

    /// Number of weights and biases.
    pub fn parameter_count(&self) -> usize {
        self.layers().map(|layer| layer.weight().len() + layer.bias().len()).sum()
    }

    /// Loss of the batch (mean per image) and its gradient with respect to every parameter, left in
    /// `workspace`.
    ///
    /// # Shapes
    /// `x_tilde` (what the network sees), `x` (what it should give): `[batch, input_dim]`, with batch
    /// at most the workspace's.
    ///
    /// # Panics
    /// If the shapes do not fit; the trainer checks them at its door.
    pub(crate) fn loss_and_gradient(
        &self,
        loss: Loss,
        x_tilde: ArrayView2<f32>,
        x: ArrayView2<f32>,
        workspace: &mut Workspace,
    ) -> f64 {
        let rows = s![..x.nrows(), ..];
        let passes = &mut workspace.passes;
        for (i, layer) in self.layers().enumerate() {
            let (before, rest) = passes.split_at_mut(i);
            let input = before.last().map_or(x_tilde, |pass| pass.y.slice(rows));
            layer.forward_into(input, rest[0].a.slice_mut(rows), rest[0].y.slice_mut(rows));
        }
        let (mut value, count) = (0.0, self.layers().len());
        for (i, layer) in self.layers().enumerate().rev() {
            let (before, rest) = passes.split_at_mut(i);
            let Pass { a, y, grad, parameters } = &mut rest[0];
            if i + 1 == count {
                let (a, y) = (a.slice(rows), y.slice(rows));
                value = loss.value_and_gradient_into(layer.activation(), x, a, y, grad.slice_mut(rows));
            } else {
                layer.activation().backward_in_place(a.slice(rows), y.slice(rows), grad.slice_mut(rows));
            }
            let da = grad.slice(rows);
            match before.last_mut() {
                Some(Pass { y, grad: dx, .. }) => {
                    layer.backward_into(y.slice(rows), da, parameters, Some(dx.slice_mut(rows)));
                }
                None => layer.backward_into(x_tilde, da, parameters, None),
            }
        }
        value
    }
}

/// What one training step needs beside the weights, sized once.
#[derive(Debug, Clone)]
pub(crate) struct Workspace {
    passes: Vec<Pass>,
}

#[derive(Debug, Clone)]
struct Pass {
    a: Array2<f32>,
    y: Array2<f32>,
    grad: Array2<f32>,
    parameters: DenseGradient,
}

impl Workspace {
    pub(crate) fn new(model: &Autoencoder, batch_size: usize) -> Self {
        let passes = model
            .layers()
            .map(|layer| {
                let a = Array2::zeros((batch_size, layer.output_dim()));
                Pass { y: a.clone(), grad: a.clone(), a, parameters: layer.zero_gradient() }
            })
            .collect();
        Self { passes }
    }

    /// Gradients from the first layer to the last.
    pub(crate) fn gradients(&self) -> impl Iterator<Item = &DenseGradient> {
        self.passes.iter().map(|pass| &pass.parameters)
    }
}

fn activations(experiment: &ValidExperiment) -> impl Iterator<Item = Activation> {
    let config = &experiment.model;
    let hidden = config.hidden_dims.len();
    let repeat = move |activation| core::iter::repeat_n(activation, hidden);
    repeat(config.hidden_activation)
        .chain([config.latent_activation])
        .chain(repeat(config.hidden_activation))
        .chain([config.output_activation])
}

fn check_width(what: &'static str, x: ArrayView2<f32>, expected: usize) -> Result<(), Error> {
    if x.ncols() == expected { Ok(()) } else { Err(Error::Shape { what, found: x.ncols(), expected }) }
}
