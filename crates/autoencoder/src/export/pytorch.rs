//! The same experiment in PyTorch: a script that holds it, and the weights under the names and in the layouts
//! that the script's module has.

use super::layout::{self, Operation, Place};
use crate::architecture;
use crate::config::ValidExperiment;
use crate::error::Error;
use crate::model::Autoencoder;
use crate::tensor_file::{self, Tensor};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use ndarray::{Array1, Array2};

const TEMPLATE: &str = include_str!("pytorch.py.template");
const F32: &str = "F32";

/// A training script that goes on with the experiment on as many machines as there are. It needs PyTorch alone.
pub fn script(experiment: &ValidExperiment) -> Result<String, Error> {
    let json = serde_json::to_string_pretty(&**experiment).map_err(|error| Error::Json(error.to_string()))?;
    let (shapes, depth) = architecture::layers(&experiment.model);
    let places = layout::places(&shapes, depth);
    let lines = |places: &[Place]| {
        places.iter().map(|place| format!("                {},", constructor(place))).collect::<Vec<_>>().join("\n")
    };
    let script = TEMPLATE.replace("@EXPERIMENT@", &json).replace("@ENCODER@", &lines(&places[..depth]));
    Ok(script.replace("@DECODER@", &lines(&places[depth..])))
}

/// The layer as PyTorch makes it.
fn constructor(place: &Place) -> String {
    const GEOMETRY: &str = "3, stride=2, padding=1";
    match (place.operation, place.owns_weight) {
        (Operation::Linear { input, output }, true) => format!("nn.Linear({input}, {output})"),
        (Operation::Linear { output, .. }, false) => format!("TiedLinear({output})"),
        (Operation::Conv { input, output, .. }, _) => format!("nn.Conv2d({input}, {output}, {GEOMETRY})"),
        (Operation::ConvTranspose { input, output, .. }, true) => {
            format!("nn.ConvTranspose2d({input}, {output}, {GEOMETRY}, output_padding=1)")
        }
        (Operation::ConvTranspose { output, .. }, false) => format!("TiedConvTranspose2d({output})"),
    }
}

/// The weights as a safetensors file that `load_state_dict` of the script's module takes: `[out, in]` for dense
/// layers, `[out, in, 3, 3]` for convolutions and `[in, out, 3, 3]` for transposed ones. A tied layer has only a
/// bias.
pub fn state_dict(model: &Autoencoder) -> Result<Vec<u8>, Error> {
    let mut tensors = Vec::new();
    for (place, layer) in layout::places(&model.shapes(), model.depth()).iter().zip(model.layers()) {
        let (weight, bias) = place.outward(model.weight(layer), layer.bias());
        if place.owns_weight {
            tensors.push(tensor(format!("{}.weight", place.name), weight.shape(), weight.iter()));
        }
        tensors.push(tensor(format!("{}.bias", place.name), &[bias.len()], bias.iter()));
    }
    tensor_file::write("state_dict".into(), &tensors.iter().collect::<Vec<_>>()).map_err(describe)
}

fn tensor<'a>(name: String, shape: &[usize], values: impl Iterator<Item = &'a f32>) -> Tensor<'static> {
    let bytes: Vec<u8> = values.flat_map(|value| value.to_le_bytes()).collect();
    Tensor { name, dtype: F32.into(), shape: shape.to_vec(), bytes: bytes.into() }
}

/// A model from a state dict of the script's module, whoever trained it. Whatever does not fit the experiment is
/// refused by name, with what was found and what was expected.
pub fn from_state_dict(experiment: &ValidExperiment, bytes: &[u8]) -> Result<Autoencoder, Error> {
    let (_, tensors) = tensor_file::read(bytes).map_err(Error::Checkpoint)?;
    let (shapes, depth) = architecture::layers(&experiment.model);
    let places = layout::places(&shapes, depth);
    let mut known = Vec::new();
    let mut parameters = Vec::with_capacity(places.len());
    for place in &places {
        let bias_name = format!("{}.bias", place.name);
        let bias = floats(&tensors, &bias_name, &[place.operation.bias_len()])?;
        known.push(bias_name);
        if !place.owns_weight {
            parameters.push((None, place.inward_bias(&bias)));
            continue;
        }
        let weight_name = format!("{}.weight", place.name);
        let weight = floats(&tensors, &weight_name, &place.operation.weight_shape())?;
        known.push(weight_name);
        parameters.push((Some(place.inward(&weight)), place.inward_bias(&bias)));
    }
    for tensor in &tensors {
        let twice = tensors.iter().filter(|other| other.name == tensor.name).count() > 1;
        if twice || !known.contains(&tensor.name) {
            let (name, shape, expected) = (&tensor.name, &tensor.shape, known.join(", "));
            let found = if twice { "comes twice" } else { "belongs to no layer" };
            return Err(Error::Checkpoint(format!("`{name}` of shape {shape:?} {found}; expected {expected}")));
        }
    }
    let parameters =
        parameters.into_iter().map(|(weight, bias): (Option<Array2<f32>>, _)| (weight, Array1::from(bias)));
    Autoencoder::from_parameters(experiment, parameters.collect())
}

/// The values of a tensor that is there, of the right shape and type, and finite.
fn floats(tensors: &[Tensor], name: &str, shape: &[usize]) -> Result<Vec<f32>, Error> {
    let refuse = |found: String| Error::Checkpoint(format!("{found}; expected F32 of shape {shape:?}"));
    let Some(tensor) = tensors.iter().find(|tensor| tensor.name == name) else {
        return Err(refuse(format!("`{name}` is missing")));
    };
    if tensor.dtype != F32 {
        return Err(refuse(format!("`{name}` is of type {}", tensor.dtype)));
    }
    if tensor.shape != shape {
        return Err(refuse(format!("`{name}` is of shape {:?}", tensor.shape)));
    }
    let (words, _) = tensor.bytes.as_chunks::<4>();
    let values: Vec<f32> = words.iter().map(|&word| f32::from_le_bytes(word)).collect();
    match values.iter().position(|value| !value.is_finite()) {
        None => Ok(values),
        Some(at) => Err(Error::Checkpoint(format!("`{name}` holds {} at {at}; expected finite numbers", values[at]))),
    }
}

fn describe(error: impl ToString) -> Error {
    Error::Checkpoint(error.to_string())
}
