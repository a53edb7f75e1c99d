//! The messages of an ONNX file. The numbers are those of the fields in onnx.proto.

use super::protobuf::Message;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const IR_VERSION: u64 = 8;
const OPSET: u64 = 17;
// Numbers of `TensorProto.DataType` and `AttributeProto.AttributeType`.
const FLOAT: u64 = 1;
const INT64: u64 = 7;
const FLOAT_ATTRIBUTE: u64 = 1;
const INT_ATTRIBUTE: u64 = 2;
const INTS_ATTRIBUTE: u64 = 7;

/// What goes in or comes out: a name, and the length of a row.
pub(super) type Value = (&'static str, usize);

/// One operation and what it reads and writes.
pub(super) struct Node {
    pub(super) kind: &'static str,
    pub(super) inputs: Vec<String>,
    pub(super) output: String,
    pub(super) attributes: Vec<Message>,
}

/// A weight, a bias or a shape.
pub(super) struct Constant {
    pub(super) name: String,
    kind: u64,
    shape: Vec<usize>,
    bytes: Vec<u8>,
}

impl Constant {
    pub(super) fn floats(name: &str, shape: &[usize], values: &[f32]) -> Self {
        let bytes = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        Self { name: name.to_string(), kind: FLOAT, shape: shape.to_vec(), bytes }
    }

    /// What `Reshape` reads; -1 is whatever is left.
    pub(super) fn shape(name: &str, shape: &[i64]) -> Self {
        let bytes = shape.iter().flat_map(|length| length.to_le_bytes()).collect();
        Self { name: name.to_string(), kind: INT64, shape: [shape.len()].to_vec(), bytes }
    }

    fn message(&self) -> Message {
        let dims = Message::default().each(&self.shape, |message, &length| message.number(1, length as u64));
        dims.number(2, self.kind).bytes(8, &self.name).bytes(9, &self.bytes)
    }
}

fn attribute(name: &str, kind: u64) -> Message {
    Message::default().bytes(1, name).number(20, kind)
}

pub(super) fn float(name: &str, value: f32) -> Message {
    attribute(name, FLOAT_ATTRIBUTE).float(2, value)
}

pub(super) fn int(name: &str, value: u64) -> Message {
    attribute(name, INT_ATTRIBUTE).number(3, value)
}

pub(super) fn ints(name: &str, values: &[u64]) -> Message {
    attribute(name, INTS_ATTRIBUTE).each(values, |message, &value| message.number(8, value))
}

/// `[batch, length]`
fn value(&(name, length): &Value) -> Message {
    let batch = Message::default().bytes(2, "batch");
    let length = Message::default().number(1, length as u64);
    let shape = Message::default().message(1, &batch).message(1, &length);
    let kind = Message::default().number(1, FLOAT).message(2, &shape);
    Message::default().bytes(1, name).message(2, &Message::default().message(1, &kind))
}

/// The bytes of the file.
pub(super) fn write(nodes: &[Node], constants: &[Constant], input: &Value, outputs: &[Value]) -> Vec<u8> {
    let nodes = nodes.iter().map(|node| {
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
        .each(constants, |message, constant| message.message(5, &constant.message()))
        .message(11, &value(input))
        .each(outputs, |message, output| message.message(12, &value(output)));
    let opset = Message::default().bytes(1, "").number(2, OPSET);
    let model = Message::default().number(1, IR_VERSION).bytes(2, "autoencoder");
    model.message(7, &graph).message(8, &opset).into_bytes()
}
