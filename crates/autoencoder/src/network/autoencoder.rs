//! `Autoencoder`: an encoder `f(x) = z` and a decoder `g(z) = x_hat`, each a stack of layers over one list of
//! weights.

use crate::error::Error;
use crate::experiment::{ValidExperiment, architecture};
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::layers::{Activation, Direction, ForwardValues, Layer, LayerShape, Signal, forward};
use crate::network::{Fingerprint, initialization};
use alloc::vec;
use alloc::vec::Vec;
use core::slice;
use ndarray::{Array1, Array2, ArrayView2, Axis};

/// A network that is trained to give back what it was given.
///
/// ```
/// use autoencoder::{experiment::Experiment, network::Autoencoder};
/// use ndarray::Array2;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let model = Autoencoder::initialize(&experiment.validate()?);
/// let images = Array2::from_elem((3, 4), 0.5);
/// let codes = model.encode(images.view())?;
/// assert_eq!(codes.dim(), (3, 2));
/// assert_eq!(model.decode(codes.view())?, model.reconstruct(images.view())?);
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Autoencoder {
    /// One for each layer that is not tied.
    pub(crate) weights: Vec<Panels>,
    pub(crate) layers: Vec<Layer>,
    /// The number of layers of the encoder.
    depth: usize,
    latent_dim: usize,
}

impl Autoencoder {
    /// Draws the first weights, and the biases by the rules that draw them; those of the others are zero.
    pub fn initialize(experiment: &ValidExperiment) -> Self {
        let (shapes, depth) = architecture::layers(&experiment.model);
        let (rule, seed) = (experiment.model.initialization, experiment.seed);
        let (mut weights, mut biases) = (Vec::new(), Vec::with_capacity(shapes.len()));
        for (index, shape) in shapes.iter().enumerate() {
            if shape.tied_to.is_none() {
                weights.push(initialization::weight(shape, rule, seed, index));
            }
            biases.push(initialization::bias(shape, rule, seed, index));
        }
        Self { weights, layers: layers(shapes, biases), depth, latent_dim: experiment.model.latent_dim }
    }

    /// Makes a model of given weights and biases, from the first layer to the last; a tied layer takes no weight.
    /// Refuses parameters that do not fit the experiment's layers.
    pub fn from_parameters(
        experiment: &ValidExperiment,
        parameters: Vec<(Option<Array2<f32>>, Array1<f32>)>,
    ) -> Result<Self, Error> {
        let (shapes, depth) = architecture::layers(&experiment.model);
        if parameters.len() != shapes.len() {
            return Err(Error::Shape { what: "a list of layers", found: parameters.len(), expected: shapes.len() });
        }
        let (mut weights, mut biases) = (Vec::new(), Vec::new());
        for (shape, (weight, bias)) in shapes.iter().zip(parameters) {
            if shape.tied_to.is_none() {
                let weight = weight.unwrap_or_default();
                for (found, expected) in weight.shape().iter().zip(shape.weight) {
                    if *found != expected {
                        return Err(Error::Shape { what: "a layer's weight", found: *found, expected });
                    }
                }
                weights.push(Panels::from_rows(weight.view()));
            }
            if bias.len() != shape.bias_len() {
                return Err(Error::Shape { what: "a bias", found: bias.len(), expected: shape.bias_len() });
            }
            biases.push(bias.to_vec());
        }
        Ok(Self { weights, layers: layers(shapes, biases), depth, latent_dim: experiment.model.latent_dim })
    }

    /// Copies the weights and biases of a model of the same shapes, without allocating.
    pub(crate) fn copy_parameters(&mut self, other: &Self) {
        for (own, other) in self.weights.iter_mut().zip(&other.weights) {
            own.data_mut().copy_from_slice(other.data());
        }
        for (own, other) in self.layers.iter_mut().zip(&other.layers) {
            own.bias.copy_from_slice(&other.bias);
        }
    }

    /// The layers from the input to the output.
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// The shapes of the layers.
    pub(crate) fn shapes(&self) -> Vec<LayerShape> {
        self.layers.iter().map(Layer::shape).collect()
    }

    /// The number of layers of the encoder.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// A copy of the layer's weight, `[rows, columns]`; a tied layer's is that of the layer it shares.
    pub fn weight(&self, layer: &Layer) -> Array2<f32> {
        self.weights[layer.weight].to_rows()
    }

    /// Whether layer `index` has a weight of its own: it is not tied.
    pub fn owns_weight(&self, index: usize) -> bool {
        self.layers[index].weight >= self.depth || index < self.depth
    }

    /// What tells these weights from others: those of each layer in their order, then the biases.
    pub fn fingerprint(&self) -> Fingerprint {
        let owned = (0..self.layers.len()).filter(|&index| self.owns_weight(index));
        let weights = owned.flat_map(|index| self.weight(&self.layers[index]).into_raw_vec_and_offset().0);
        Fingerprint::of(weights.chain(self.layers.iter().flat_map(|layer| layer.bias.iter().copied())))
    }

    /// The number of values at the input and after each layer; at the code its length, also where the encoder gives two
    /// values for each.
    pub fn widths(&self) -> Vec<usize> {
        let mut widths = vec![self.input_dim()];
        widths.extend(self.layers.iter().map(Layer::output_dim));
        widths[self.depth] = self.latent_dim;
        widths
    }

    /// The number of units at the input and after each layer: that of the values, or of the channels where the values
    /// are an image between convolutions. Value `i` belongs to unit `i % units`.
    pub fn units(&self) -> Vec<usize> {
        let mut units = self.widths();
        for (l, shape) in self.shapes().iter().enumerate() {
            if let Some(patches) = shape.patches {
                let (large, small) = match shape.direction {
                    Direction::Down => (l, l + 1),
                    Direction::Up => (l + 1, l),
                };
                (units[large], units[small]) = (patches.channels, shape.weight[0]);
            }
        }
        units
    }

    /// The number of values per image.
    pub fn input_dim(&self) -> usize {
        self.layers[0].input_dim()
    }

    /// The number of values per code.
    pub fn latent_dim(&self) -> usize {
        self.latent_dim
    }

    /// Whether the encoder gives a mean and a log-variance for each value of the code.
    pub fn is_variational(&self) -> bool {
        self.layers[self.depth - 1].output_dim() != self.latent_dim
    }

    /// Whether each output is a probability, because it comes from a sigmoid.
    pub fn gives_probabilities(&self) -> bool {
        self.layers.last().is_some_and(|layer| layer.activation() == Activation::Sigmoid)
    }

    /// Encodes images, `[batch, input_dim]` -> `[batch, latent_dim]`. A variational code is its mean.
    pub fn encode(&self, x: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        check_width("an image", x, self.input_dim())?;
        Ok(self.mean_code(self.forward(&self.layers[..self.depth], x)))
    }

    /// The code in the encoder's output: all of it, or the means without the log-variances.
    fn mean_code(&self, code: Array2<f32>) -> Array2<f32> {
        if code.ncols() == self.latent_dim {
            return code;
        }
        Array2::from_shape_fn((code.nrows(), self.latent_dim), |at| code[at])
    }

    /// Encodes images to the means and log-variances of a variational code, `[batch, latent_dim]` each. Refuses other
    /// models.
    pub fn encode_distribution(&self, x: ArrayView2<f32>) -> Result<(Array2<f32>, Array2<f32>), Error> {
        if !self.is_variational() {
            return Err(Error::config("model.variational", false, "true, since other codes have no distribution"));
        }
        check_width("an image", x, self.input_dim())?;
        let code = self.forward(&self.layers[..self.depth], x);
        let (means, log_variances) = code.view().split_at(Axis(1), self.latent_dim);
        Ok((means.to_owned(), log_variances.to_owned()))
    }

    /// Decodes codes, `[batch, latent_dim]` -> `[batch, input_dim]`.
    pub fn decode(&self, z: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        check_width("a code", z, self.latent_dim)?;
        Ok(self.forward(&self.layers[self.depth..], z))
    }

    /// `decode(encode(x))`, `[batch, input_dim]` both.
    pub fn reconstruct(&self, x: ArrayView2<f32>) -> Result<Array2<f32>, Error> {
        self.decode(self.encode(x)?.view())
    }

    /// The number of weights and biases.
    pub fn parameter_count(&self) -> usize {
        let weights: usize = self.weights.iter().map(|weight| weight.rows() * weight.columns()).sum();
        weights + self.layers.iter().map(|layer| layer.bias.len()).sum::<usize>()
    }

    /// Gives `x` (`[batch, input_dim]`) and then the output of each of the first `count` layers. A variational code is
    /// its mean.
    pub fn layer_outputs(&self, x: ArrayView2<f32>, count: usize) -> Result<Vec<Array2<f32>>, Error> {
        check_width("an image", x, self.input_dim())?;
        let mut outputs = vec![x.to_owned()];
        for (l, layer) in self.layers.iter().enumerate().take(count) {
            let y = self.forward(slice::from_ref(layer), outputs[l].view());
            outputs.push(if l + 1 == self.depth { self.mean_code(y) } else { y });
        }
        Ok(outputs)
    }

    /// Runs a batch through `layers`, `[batch, in]` -> `[batch, out]`.
    fn forward(&self, layers: &[Layer], x: ArrayView2<f32>) -> Array2<f32> {
        let output = layers.last().map_or(0, Layer::output_dim);
        if x.nrows() < LANES / 2 && layers.iter().all(Layer::is_dense_down) {
            // A panel of mostly padding would cost as much as eight images.
            let mut rows = Array2::zeros((x.nrows(), output));
            for (x, mut y) in x.rows().into_iter().zip(rows.rows_mut()) {
                let result = self.forward_one(layers, x.iter().copied());
                y.iter_mut().zip(result).for_each(|(y, value)| *y = value);
            }
            return rows;
        }
        if x.is_empty() {
            return Array2::zeros((x.nrows(), output));
        }
        let mut input = Signal::sparse(Panels::from_rows(x));
        for layer in layers {
            // One layer at a time, so that the memory of the one before is free again.
            let mut values = [ForwardValues::new(layer.shape(), x.nrows())];
            forward(&self.weights, slice::from_ref(layer), &input, &mut values);
            let [ForwardValues { y, .. }] = values;
            input = y;
        }
        input.values().to_rows()
    }

    fn forward_one(&self, layers: &[Layer], x: impl Iterator<Item = f32>) -> Vec<f32> {
        let mut input: Vec<f32> = x.collect();
        for layer in layers {
            let mut y = vec![0.0; layer.output_dim().next_multiple_of(LANES)];
            layer.forward_one_into(&self.weights[layer.weight], &input, &mut y);
            y.truncate(layer.output_dim());
            input = y;
        }
        input
    }
}

/// Makes layers of given shapes: a tied layer gets the number of its partner's weight, any other the next number.
fn layers(shapes: Vec<LayerShape>, biases: Vec<Vec<f32>>) -> Vec<Layer> {
    let mut layers = Vec::with_capacity(shapes.len());
    let mut next = 0;
    for (shape, bias) in shapes.into_iter().zip(biases) {
        let weight = match shape.tied_to {
            // An encoder owns all of its weights, so a layer's number is its weight's.
            Some(partner) => partner,
            None => {
                next += 1;
                next - 1
            }
        };
        layers.push(Layer::new(shape, weight, bias));
    }
    layers
}

fn check_width(what: &'static str, x: ArrayView2<f32>, expected: usize) -> Result<(), Error> {
    if x.ncols() == expected { Ok(()) } else { Err(Error::Shape { what, found: x.ncols(), expected }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use std::format;
    use std::string::ToString;

    fn model(fields: &str) -> Autoencoder {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":64,{fields}}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        Autoencoder::initialize(&Experiment::from_json(&json).unwrap().validate().unwrap())
    }

    #[test]
    fn a_unit_is_a_value_or_a_channel() {
        assert_eq!(model(r#""hidden_dims":[9],"latent_dim":3"#).units(), [64, 9, 3, 9, 64]);
        assert_eq!(model(r#""channels":[2,5],"latent_dim":3"#).units(), [1, 2, 5, 3, 5, 2, 1]);
        assert_eq!(model(r#""channels":[2],"hidden_dims":[9],"latent_dim":3"#).units(), [1, 2, 9, 3, 9, 2, 1]);
    }

    #[test]
    fn the_outputs_of_single_layers_agree_with_encode_and_reconstruct() {
        for fields in [
            r#""hidden_dims":[20],"latent_dim":3,"variational":true"#,
            r#""hidden_dims":[20],"latent_dim":3,"tied_weights":true"#,
            r#""channels":[2,5],"latent_dim":3"#,
        ] {
            let model = model(fields);
            for batch in [1, 9] {
                // Few enough pixels for the sums that skip zeros.
                let x = Array2::from_shape_fn((batch, 64), |(i, j)| ((i + 3 * j) % 7 / 4) as f32 / 2.0);
                let outputs = model.layer_outputs(x.view(), model.layers().len()).unwrap();
                assert_eq!(outputs.iter().map(Array2::ncols).collect::<Vec<_>>(), model.widths());
                assert_eq!((&outputs[0], outputs.last()), (&x, Some(&model.reconstruct(x.view()).unwrap())));
                assert_eq!(outputs[model.depth()], model.encode(x.view()).unwrap(), "{fields}");
            }
            assert!(model.layer_outputs(Array2::zeros((1, 63)).view(), 1).is_err());
        }
    }

    #[test]
    fn widths_run_from_the_input_through_the_code_to_the_output() {
        assert_eq!(model(r#""hidden_dims":[9],"latent_dim":3"#).widths(), [64, 9, 3, 9, 64]);
        assert_eq!(model(r#""channels":[2,5],"latent_dim":3"#).widths(), [64, 32, 20, 3, 20, 32, 64]);
        assert_eq!(model(r#""latent_dim":3,"variational":true"#).widths(), [64, 3, 64]);
    }

    #[test]
    fn a_variational_code_is_its_mean_and_others_have_no_distribution() {
        let x = Array2::from_elem((5, 64), 0.3);
        let variational = model(r#""latent_dim":3,"variational":true"#);
        let (means, log_variances) = variational.encode_distribution(x.view()).unwrap();
        assert_eq!(variational.encode(x.view()).unwrap(), means);
        assert_eq!((means.dim(), log_variances.dim()), ((5, 3), (5, 3)));
        assert_ne!(means, log_variances);
        let message = model(r#""latent_dim":3"#).encode_distribution(x.view()).unwrap_err().to_string();
        assert!(message.starts_with("model.variational is false; expected true"), "{message}");
    }

    #[test]
    fn one_image_alone_is_rebuilt_with_the_bits_it_has_in_a_batch() {
        for fields in [r#""channels":[2],"latent_dim":3"#, r#""latent_dim":3,"tied_weights":true"#, r#""latent_dim":3"#]
        {
            let model = model(fields);
            let x = Array2::from_shape_fn((9, 64), |(i, j)| ((i + 3 * j) % 7) as f32 / 7.0);
            let batch = model.reconstruct(x.view()).unwrap();
            for (x, expected) in x.axis_chunks_iter(Axis(0), 1).zip(batch.axis_chunks_iter(Axis(0), 1)) {
                assert_eq!(model.reconstruct(x).unwrap(), expected, "{fields}");
            }
        }
    }
}
