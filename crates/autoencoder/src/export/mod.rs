//! The way out to other tools, and back.

mod layout;
mod onnx;
mod protobuf;
mod pytorch;

pub use onnx::{Part, onnx};
pub use pytorch::{from_state_dict, script, state_dict};
