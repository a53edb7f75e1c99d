//! The same experiment in PyTorch: a script that holds it and goes on from the weights of [`state_dict`].
//!
//! [`state_dict`]: super::state_dict()

use super::layout::{self, ExportLayer, Operation};
use crate::error::Error;
use crate::experiment::{ValidExperiment, architecture};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

const TEMPLATE: &str = include_str!("pytorch.py.template");

/// A training script that goes on with the experiment on as many machines as there are. It needs PyTorch alone.
pub fn script(experiment: &ValidExperiment) -> Result<String, Error> {
    let json = serde_json::to_string_pretty(&**experiment).map_err(|error| Error::Json(error.to_string()))?;
    let (shapes, depth) = architecture::layers(&experiment.model);
    let exported = layout::export_layers(&shapes, depth);
    let lines = |exported: &[ExportLayer]| {
        exported
            .iter()
            .map(|export_layer| format!("                {},", constructor(export_layer)))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let script = TEMPLATE.replace("@EXPERIMENT@", &json).replace("@ENCODER@", &lines(&exported[..depth]));
    Ok(script.replace("@DECODER@", &lines(&exported[depth..])))
}

/// The layer as PyTorch makes it.
fn constructor(export_layer: &ExportLayer) -> String {
    const GEOMETRY: &str = "3, stride=2, padding=1";
    match (export_layer.operation, export_layer.owns_weight) {
        (Operation::Linear { input, output }, true) => format!("nn.Linear({input}, {output})"),
        (Operation::Linear { output, .. }, false) => format!("TiedLinear({output})"),
        (Operation::Conv { input, output, .. }, _) => format!("nn.Conv2d({input}, {output}, {GEOMETRY})"),
        (Operation::ConvTranspose { input, output, .. }, true) => {
            format!("nn.ConvTranspose2d({input}, {output}, {GEOMETRY}, output_padding=1)")
        }
        (Operation::ConvTranspose { output, .. }, false) => format!("TiedConvTranspose2d({output})"),
    }
}
