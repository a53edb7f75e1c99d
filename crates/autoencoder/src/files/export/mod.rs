//! The way out to other tools, and back.

mod layout;
mod onnx;
mod onnx_file;
mod protobuf;
mod pytorch;
mod state_dict;

pub use onnx::{Part, onnx};
pub use pytorch::script;
pub use state_dict::{from_state_dict, state_dict};
