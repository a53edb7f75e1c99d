//! ONNX files, opset 17: what any runtime needs to run the network, in f32, for batches of any size.
//!
//! An image goes in and comes out as a flat row of pixels, as everywhere here. Weights are constants; a tied
//! decoder has a turned copy of its encoder's.

use super::layout::{self, Operation, Place};
use super::protobuf::Message;
use crate::layers::Activation;
use crate::model::Autoencoder;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

const IR_VERSION: u64 = 8;
const OPSET: u64 = 17;
// Numbers of `TensorProto.DataType` and `AttributeProto.AttributeType`.
const FLOAT: u64 = 1;
const INT64: u64 = 7;
const FLOAT_ATTRIBUTE: u64 = 1;
const INT_ATTRIBUTE: u64 = 2;
const INTS_ATTRIBUTE: u64 = 7;

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
    let (depth, latent, pixels) = (model.depth(), model.latent_dim(), model.input_dim());
    let places = layout::places(&model.shapes(), depth);
    let (input, width, range) = match part {
        Part::Encoder => ("x", pixels, 0..depth),
        Part::Decoder => ("z", latent, depth..places.len()),
        Part::Whole => ("x", pixels, 0..places.len()),
    };
    let mut graph = Graph { at: input.into(), ..Graph::default() };
    for index in range {
        let (place, layer) = (&places[index], &model.layers()[index]);
        let (weight, bias) = place.outward(model.weight(layer), layer.bias());
        let weight: Vec<f32> = weight.iter().copied().collect();
        if index + 1 == depth && model.is_variational() {
            graph.gaussian(place, &weight, &bias, latent, part);
        } else {
            graph.layer(place, &place.name, &weight, &bias);
        }
    }
    let (output, length) = if part == Part::Encoder { ("z", latent) } else { ("x_hat", pixels) };
    graph.flatten(length);
    if let Some(last) = graph.nodes.last_mut() {
        last.output = output.into();
    }
    let mut outputs = vec![value(output, length)];
    if part == Part::Encoder && model.is_variational() {
        outputs.push(value("log_variance", latent));
    }
    file(graph, value(input, width), &outputs)
}

/// One operation and what it reads and writes.
struct Node {
    kind: &'static str,
    inputs: Vec<String>,
    output: String,
    attributes: Vec<Message>,
}

#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    constants: Vec<Message>,
    /// The value that the next operation reads.
    at: String,
    /// Whether that is an image, `[batch, channels, height, width]`.
    image: bool,
}

impl Graph {
    fn push(&mut self, kind: &'static str, inputs: Vec<String>, output: String, attributes: Vec<Message>) {
        self.at.clone_from(&output);
        self.nodes.push(Node { kind, inputs, output, attributes });
    }

    fn layer(&mut self, place: &Place, name: &str, weight: &[f32], bias: &[f32]) {
        let (kind, attributes) = match place.operation {
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
            let mut shape = place.operation.weight_shape();
            // Of a code's Gaussian one half at a time.
            if kind == "Gemm" {
                shape[0] = bias.len();
            }
            shape
        };
        let names = [format!("{name}.weight"), format!("{name}.bias")];
        self.constants.push(floats(&names[0], &shape, weight));
        self.constants.push(floats(&names[1], &[bias.len()], bias));
        let [weight, bias] = names;
        self.push(kind, vec![self.at.clone(), weight, bias], format!("{name}.affine"), attributes);
        self.activate(place.activation, name);
    }

    /// The mean, and for the encoder alone the log-variance beside it.
    fn gaussian(&mut self, place: &Place, weight: &[f32], bias: &[f32], latent: usize, part: Part) {
        let before = self.at.clone();
        let image = self.image;
        let (mean, log_variance) = bias.split_at(latent);
        let (mean_weight, log_variance_weight) = weight.split_at(weight.len() / 2);
        if part == Part::Encoder {
            self.layer(place, &format!("{}.log_variance", place.name), log_variance_weight, log_variance);
            if let Some(last) = self.nodes.last_mut() {
                last.output = "log_variance".into();
            }
            (self.at, self.image) = (before, image);
        }
        self.layer(place, &format!("{}.mean", place.name), mean_weight, mean);
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
        let bytes: Vec<u8> = shape.iter().flat_map(|length| length.to_le_bytes()).collect();
        self.constants.push(tensor(&constant, INT64, &[shape.len()], &bytes));
        self.push("Reshape", vec![self.at.clone(), constant], name.to_string(), Vec::new());
    }
}

/// 3x3, stride 2, one pixel of padding all round.
fn convolution() -> Vec<Message> {
    vec![ints("kernel_shape", &[3, 3]), ints("pads", &[1; 4]), ints("strides", &[2, 2])]
}

// From here on the numbers of the fields in onnx.proto.

fn attribute(name: &str, kind: u64) -> Message {
    Message::default().bytes(1, name).number(20, kind)
}

fn float(name: &str, value: f32) -> Message {
    attribute(name, FLOAT_ATTRIBUTE).float(2, value)
}

fn int(name: &str, value: u64) -> Message {
    attribute(name, INT_ATTRIBUTE).number(3, value)
}

fn ints(name: &str, values: &[u64]) -> Message {
    attribute(name, INTS_ATTRIBUTE).each(values, |message, &value| message.number(8, value))
}

fn tensor(name: &str, kind: u64, shape: &[usize], bytes: &[u8]) -> Message {
    let dims = Message::default().each(shape, |message, &length| message.number(1, length as u64));
    dims.number(2, kind).bytes(8, name).bytes(9, bytes)
}

fn floats(name: &str, shape: &[usize], values: &[f32]) -> Message {
    let bytes: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    tensor(name, FLOAT, shape, &bytes)
}

/// What goes in or comes out: `[batch, length]`.
fn value(name: &str, length: usize) -> Message {
    let batch = Message::default().bytes(2, "batch");
    let length = Message::default().number(1, length as u64);
    let shape = Message::default().message(1, &batch).message(1, &length);
    let kind = Message::default().number(1, FLOAT).message(2, &shape);
    Message::default().bytes(1, name).message(2, &Message::default().message(1, &kind))
}

fn file(graph: Graph, input: Message, outputs: &[Message]) -> Vec<u8> {
    let nodes = graph.nodes.iter().map(|node| {
        Message::default()
            .each(&node.inputs, |message, input| message.bytes(1, input))
            .bytes(2, &node.output)
            .bytes(3, &node.output)
            .bytes(4, node.kind)
            .each(&node.attributes, |message, attribute| message.message(5, attribute))
    });
    let graph = Message::default()
        .each(nodes, |message, node| message.message(1, &node))
        .bytes(2, "autoencoder")
        .each(&graph.constants, |message, constant| message.message(5, constant))
        .message(11, &input)
        .each(outputs, |message, output| message.message(12, output));
    let opset = Message::default().bytes(1, "").number(2, OPSET);
    let model = Message::default().number(1, IR_VERSION).bytes(2, "autoencoder");
    model.message(7, &graph).message(8, &opset).into_bytes()
}
