//! ONNX files, opset 17: what any runtime needs to run the network, in f32, for batches of any size.
//!
//! An image goes in and comes out as a flat row of pixels, as everywhere here. Weights are constants; a tied
//! decoder has a turned copy of its encoder's.

use super::layout::{self, ExportLayer, Operation};
use super::onnx_file::{self, Constant, Node, Value, float, int, ints};
use super::protobuf::Message;
use crate::layers::Activation;
use crate::network::Autoencoder;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

/// Which part of a model a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// `x` to `z`; of a variational code `z` is the mean, and `log_variance` comes out beside it.
    Encoder,
    /// `z` to `x_hat`.
    Decoder,
    /// `x` to `x_hat`, through the mean if the code is variational.
    Whole,
}

/// A model, or a part of it, as an ONNX file.
///
/// # Shapes
/// `x`, `x_hat`: `[batch, input_dim]`; `z`, `log_variance`: `[batch, latent_dim]`.
pub fn onnx(model: &Autoencoder, part: Part) -> Vec<u8> {
    let Graph { nodes, constants, input, outputs, .. } = Graph::new(model, part);
    onnx_file::write(&nodes, &constants, &input, &outputs)
}

#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    constants: Vec<Constant>,
    input: Value,
    outputs: Vec<Value>,
    /// The value that the next operation reads.
    at: String,
    /// Whether that is an image, `[batch, channels, height, width]`.
    image: bool,
}

impl Graph {
    fn new(model: &Autoencoder, part: Part) -> Self {
        let (depth, latent, pixels) = (model.depth(), model.latent_dim(), model.input_dim());
        let exported = layout::export_layers(&model.shapes(), depth);
        let (input, output, range) = match part {
            Part::Encoder => (("x", pixels), ("z", latent), 0..depth),
            Part::Decoder => (("z", latent), ("x_hat", pixels), depth..exported.len()),
            Part::Whole => (("x", pixels), ("x_hat", pixels), 0..exported.len()),
        };
        let mut graph = Self { at: input.0.into(), input, outputs: vec![output], ..Self::default() };
        for index in range {
            let (export_layer, layer) = (&exported[index], &model.layers()[index]);
            let (weight, bias) = export_layer.outward(model.weight(layer), layer.bias());
            let weight: Vec<f32> = weight.iter().copied().collect();
            if index + 1 == depth && model.is_variational() {
                graph.gaussian(export_layer, &weight, &bias, latent, part);
            } else {
                graph.layer(export_layer, &export_layer.name, &weight, &bias);
            }
        }
        graph.flatten(output.1);
        if let Some(last) = graph.nodes.last_mut() {
            last.output = output.0.into();
        }
        graph
    }

    fn push(&mut self, kind: &'static str, inputs: Vec<String>, output: String, attributes: Vec<Message>) {
        self.at.clone_from(&output);
        self.nodes.push(Node { kind, inputs, output, attributes });
    }

    fn layer(&mut self, export_layer: &ExportLayer, name: &str, weight: &[f32], bias: &[f32]) {
        let (kind, attributes) = match export_layer.operation {
            Operation::Linear { input, .. } => {
                self.flatten(input);
                ("Gemm", vec![int("transB", 1)])
            }
            Operation::Conv { input, side, .. } => {
                self.unflatten(name, input, 2 * side);
                ("Conv", convolution())
            }
            Operation::ConvTranspose { input, side, .. } => {
                self.unflatten(name, input, side);
                let mut attributes = convolution();
                attributes.push(ints("output_padding", &[1, 1]));
                ("ConvTranspose", attributes)
            }
        };
        let shape = {
            let mut shape = export_layer.operation.weight_shape();
            // Of a code's Gaussian one half at a time.
            if kind == "Gemm" {
                shape[0] = bias.len();
            }
            shape
        };
        let names = [format!("{name}.weight"), format!("{name}.bias")];
        self.constants.push(Constant::floats(&names[0], &shape, weight));
        self.constants.push(Constant::floats(&names[1], &[bias.len()], bias));
        let [weight, bias] = names;
        self.push(kind, vec![self.at.clone(), weight, bias], format!("{name}.affine"), attributes);
        self.activate(export_layer.activation, name);
    }

    /// The mean, and for the encoder alone the log-variance beside it.
    fn gaussian(&mut self, export_layer: &ExportLayer, weight: &[f32], bias: &[f32], latent: usize, part: Part) {
        // Before the way parts, so that it happens once.
        self.flatten(weight.len() / bias.len());
        let before = self.at.clone();
        let (mean, log_variance) = bias.split_at(latent);
        let (mean_weight, log_variance_weight) = weight.split_at(weight.len() / 2);
        if part == Part::Encoder {
            self.layer(export_layer, &format!("{}.log_variance", export_layer.name), log_variance_weight, log_variance);
            if let Some(last) = self.nodes.last_mut() {
                last.output = "log_variance".into();
            }
            self.at = before;
            self.outputs.push(("log_variance", latent));
        }
        self.layer(export_layer, &format!("{}.mean", export_layer.name), mean_weight, mean);
    }

    fn activate(&mut self, activation: Activation, name: &str) {
        let (input, output) = (self.at.clone(), format!("{name}.activated"));
        let (kind, attributes) = match activation {
            Activation::Identity => return,
            Activation::Relu => ("Relu", Vec::new()),
            Activation::LeakyRelu => ("LeakyRelu", vec![float("alpha", 0.01)]),
            Activation::Sigmoid => ("Sigmoid", Vec::new()),
            Activation::Tanh => ("Tanh", Vec::new()),
            // Opset 17 has no operation of that name.
            Activation::Silu => {
                self.push("Sigmoid", vec![input.clone()], format!("{name}.sigmoid"), Vec::new());
                let factors = vec![input, self.at.clone()];
                return self.push("Mul", factors, output, Vec::new());
            }
        };
        self.push(kind, vec![input], output, attributes);
    }

    fn unflatten(&mut self, name: &str, channels: usize, side: usize) {
        if !self.image {
            let shape = [-1, channels as i64, side as i64, side as i64];
            self.reshape(&format!("{name}.image"), &shape);
            self.image = true;
        }
    }

    fn flatten(&mut self, length: usize) {
        if self.image {
            let name = format!("{}.flat", self.at);
            self.reshape(&name, &[-1, length as i64]);
            self.image = false;
        }
    }

    fn reshape(&mut self, name: &str, shape: &[i64]) {
        let constant = format!("{name}.shape");
        self.constants.push(Constant::shape(&constant, shape));
        self.push("Reshape", vec![self.at.clone(), constant], name.to_string(), Vec::new());
    }
}

/// 3x3, stride 2, one pixel of padding all round.
fn convolution() -> Vec<Message> {
    vec![ints("kernel_shape", &[3, 3]), ints("pads", &[1; 4]), ints("strides", &[2, 2])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use std::collections::BTreeSet;

    /// What ONNX's own checker wants of a graph; some runtimes let it pass.
    #[test]
    fn every_name_is_given_once_and_before_it_is_read() {
        for architecture in [
            r#""hidden_dims":[7],"latent_dim":3,"hidden_activation":"silu","tied_weights":true"#,
            r#""channels":[2,3],"hidden_dims":[5],"latent_dim":4"#,
            r#""channels":[2],"latent_dim":4,"tied_weights":true"#,
            r#""channels":[2],"latent_dim":4,"variational":true"#,
            r#""latent_dim":4,"variational":true"#,
        ] {
            let json = format!(
                r#"{{"seed":1,"model":{{"input_dim":64,{architecture}}},"loss":"mean_squared_error",
                "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
            );
            let model = Autoencoder::initialize(&Experiment::from_json(&json).unwrap().validate().unwrap());
            for part in [Part::Encoder, Part::Decoder, Part::Whole] {
                let graph = Graph::new(&model, part);
                let mut known = BTreeSet::from([graph.input.0.to_string()]);
                let constants = graph.constants.iter().map(|constant| &constant.name);
                assert!(constants.cloned().all(|name| known.insert(name)), "{architecture} {part:?}");
                for node in &graph.nodes {
                    assert!(node.inputs.iter().all(|input| known.contains(input)), "{architecture} {:?}", node.inputs);
                    assert!(known.insert(node.output.clone()), "{architecture} {part:?}: {}", node.output);
                }
                assert!(graph.outputs.iter().all(|(output, _)| known.contains(*output)));
            }
        }
    }
}
