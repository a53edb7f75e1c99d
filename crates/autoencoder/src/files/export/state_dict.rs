//! Weights under the names and in the layouts of PyTorch, in and out.

use super::layout;
use crate::error::Error;
use crate::experiment::{ValidExperiment, architecture};
use crate::files::safetensors::{self, Tensor};
use crate::network::Autoencoder;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use half::{bf16, f16};
use ndarray::Array1;

const F32: &str = "F32";
/// The types whose numbers F32 holds, or comes closest to.
const FLOATS: [&str; 4] = [F32, "F16", "BF16", "F64"];
/// The bias that every network has.
const FIRST: &str = "encoder.0.bias";

/// The weights as a safetensors file that `load_state_dict` of the script's module takes: `[out, in]` for dense
/// layers, `[out, in, 3, 3]` for convolutions and `[in, out, 3, 3]` for transposed ones. A tied layer has only a
/// bias.
pub fn state_dict(model: &Autoencoder) -> Result<Vec<u8>, Error> {
    let mut tensors = Vec::new();
    for (export_layer, layer) in layout::export_layers(&model.shapes(), model.depth()).iter().zip(model.layers()) {
        let (weight, bias) = export_layer.outward(model.weight(layer), layer.bias());
        if export_layer.owns_weight {
            tensors.push(tensor(format!("{}.weight", export_layer.name), weight.shape(), weight.iter()));
        }
        tensors.push(tensor(format!("{}.bias", export_layer.name), &[bias.len()], bias.iter()));
    }
    safetensors::write("state_dict".into(), &tensors.iter().collect::<Vec<_>>()).map_err(describe)
}

fn tensor<'a>(name: String, shape: &[usize], values: impl Iterator<Item = &'a f32>) -> Tensor<'static> {
    let bytes: Vec<u8> = values.flat_map(|value| value.to_le_bytes()).collect();
    Tensor { name, dtype: F32.into(), shape: shape.to_vec(), bytes: bytes.into() }
}

/// A model from a state dict of the script's module, whoever trained it. F16 and BF16 are widened exactly, F64 is
/// rounded to the nearest F32. What stands before all names, as the `module.` and `_orig_mod.` of PyTorch's wrappers, is
/// taken off. Whatever does not fit the experiment is refused by name, with what was found and what was expected.
pub fn from_state_dict(experiment: &ValidExperiment, bytes: &[u8]) -> Result<Autoencoder, Error> {
    let (_, mut tensors) = safetensors::read(bytes)?;
    take_off_prefix(&mut tensors);
    let (shapes, depth) = architecture::layers(&experiment.model);
    let exported = layout::export_layers(&shapes, depth);
    let (mut known, mut parameters) = (Vec::new(), Vec::with_capacity(exported.len()));
    for export_layer in &exported {
        let mut read = |what, shape: &[usize]| {
            let name = format!("{}.{what}", export_layer.name);
            let values = floats(&tensors, &name, shape);
            known.push(name);
            values
        };
        let bias = read("bias", &[export_layer.operation.bias_len()])?;
        let weight = match export_layer.owns_weight {
            true => Some(export_layer.inward(&read("weight", &export_layer.operation.weight_shape())?)),
            false => None,
        };
        parameters.push((weight, Array1::from(export_layer.inward_bias(&bias))));
    }
    for tensor in &tensors {
        let twice = tensors.iter().filter(|other| other.name == tensor.name).count() > 1;
        if twice || !known.contains(&tensor.name) {
            let (name, shape, expected) = (&tensor.name, &tensor.shape, known.join(", "));
            let found = if twice { "comes twice" } else { "belongs to no layer" };
            return Err(Error::Checkpoint(format!("`{name}` of shape {shape:?} {found}; expected {expected}")));
        }
    }
    Autoencoder::from_parameters(experiment, parameters)
}

/// The values of a tensor that is there, of the right shape and type, and finite.
fn floats(tensors: &[Tensor], name: &str, shape: &[usize]) -> Result<Vec<f32>, Error> {
    let refuse =
        |found: String| Error::Checkpoint(format!("{found}; expected F32, F16, BF16 or F64 of shape {shape:?}"));
    let Some(tensor) = tensors.iter().find(|tensor| tensor.name == name) else {
        return Err(refuse(format!("`{name}` is missing")));
    };
    if !FLOATS.contains(&&*tensor.dtype) {
        return Err(refuse(format!("`{name}` is of type {}", tensor.dtype)));
    }
    if tensor.shape != shape {
        return Err(refuse(format!("`{name}` is of shape {:?}", tensor.shape)));
    }
    let values = widened(&tensor.dtype, &tensor.bytes);
    match values.iter().position(|value| !value.is_finite()) {
        None => Ok(values),
        Some(at) => Err(Error::Checkpoint(format!("`{name}` holds {} at {at}; expected finite numbers", values[at]))),
    }
}

/// The values as F32, little endian: the same numbers, but for F64, which is rounded to the nearest.
fn widened(dtype: &str, bytes: &[u8]) -> Vec<f32> {
    fn words<const N: usize>(bytes: &[u8], value: fn([u8; N]) -> f32) -> Vec<f32> {
        bytes.as_chunks().0.iter().map(|&word| value(word)).collect()
    }
    match dtype {
        "F64" => words(bytes, |word| f64::from_le_bytes(word) as f32),
        "F16" => words(bytes, |word| f16::from_le_bytes(word).to_f32()),
        "BF16" => words(bytes, |word| bf16::from_le_bytes(word).to_f32()),
        _ => words(bytes, f32::from_le_bytes),
    }
}

/// Takes off what all names begin with before the first layer's: a wrapper's name.
fn take_off_prefix(tensors: &mut [Tensor]) {
    let first = tensors.iter().find_map(|tensor| tensor.name.strip_suffix(FIRST)).map(String::from);
    let Some(prefix) = first.filter(|prefix| tensors.iter().all(|tensor| tensor.name.starts_with(prefix))) else {
        return;
    };
    for Tensor { name, .. } in tensors {
        name.drain(..prefix.len());
    }
}

fn describe(error: impl ToString) -> Error {
    Error::Checkpoint(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use crate::rng::{Rng, Stream};
    use ::safetensors::SafeTensors;
    use ::safetensors::tensor::{Dtype, TensorView, serialize};
    use std::vec;

    fn model(architecture: &str) -> (ValidExperiment, Autoencoder) {
        let json = format!(
            r#"{{"seed":1,"model":{{"input_dim":64,{architecture}}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"sgd","learning_rate":0.1}},"batch_size":1,"epochs":1}}"#
        );
        let experiment = Experiment::from_json(&json).unwrap().validate().unwrap();
        let mut model = Autoencoder::initialize(&experiment);
        let mut rng = Rng::new(1, Stream::Weights, 99);
        model.layers.iter_mut().flat_map(|layer| &mut layer.bias).for_each(|b| *b = rng.normal());
        (experiment, model)
    }

    const CONVOLUTIONAL: &str = r#""channels":[2,3],"hidden_dims":[5],"latent_dim":4"#;

    fn shapes(model: &Autoencoder) -> Vec<(String, Vec<usize>)> {
        let bytes = state_dict(model).unwrap();
        let file = SafeTensors::deserialize(&bytes).unwrap();
        let mut shapes: Vec<_> = file.tensors().into_iter().map(|(name, view)| (name, view.shape().to_vec())).collect();
        shapes.sort();
        shapes
    }

    #[test]
    fn names_and_shapes_are_pytorchs() {
        let name = |name: &str, shape: &[usize]| (name.to_string(), shape.to_vec());
        assert_eq!(
            shapes(&model(CONVOLUTIONAL).1),
            [
                name("decoder.0.bias", &[5]),
                name("decoder.0.weight", &[5, 4]),
                name("decoder.1.bias", &[12]),
                name("decoder.1.weight", &[12, 5]),
                name("decoder.2.bias", &[2]),
                name("decoder.2.weight", &[3, 2, 3, 3]),
                name("decoder.3.bias", &[1]),
                name("decoder.3.weight", &[2, 1, 3, 3]),
                name("encoder.0.bias", &[2]),
                name("encoder.0.weight", &[2, 1, 3, 3]),
                name("encoder.1.bias", &[3]),
                name("encoder.1.weight", &[3, 2, 3, 3]),
                name("encoder.2.bias", &[5]),
                name("encoder.2.weight", &[5, 12]),
                name("encoder.3.bias", &[4]),
                name("encoder.3.weight", &[4, 5]),
            ]
        );
        let tied = [name("decoder.0.bias", &[64]), name("encoder.0.bias", &[9]), name("encoder.0.weight", &[9, 64])];
        assert_eq!(shapes(&model(r#""latent_dim":9,"tied_weights":true"#).1), tied);
    }

    #[test]
    fn out_and_in_again_gives_the_same_bits() {
        for architecture in [
            r#""latent_dim":9"#,
            r#""hidden_dims":[7,6],"latent_dim":3,"tied_weights":true"#,
            r#""hidden_dims":[7],"latent_dim":3,"variational":true"#,
            CONVOLUTIONAL,
            r#""channels":[2,3],"latent_dim":4"#,
            r#""channels":[2,3],"hidden_dims":[5],"latent_dim":4,"tied_weights":true"#,
            r#""channels":[2],"latent_dim":4,"variational":true"#,
        ] {
            let (experiment, model) = model(architecture);
            assert_eq!(from_state_dict(&experiment, &state_dict(&model).unwrap()).unwrap(), model, "{architecture}");
        }
    }

    #[test]
    fn what_does_not_fit_is_named_with_what_was_expected() {
        let (experiment, _) = model(r#""latent_dim":1,"tied_weights":true"#);
        let good: Vec<(&str, Dtype, Vec<usize>, Vec<u8>)> = vec![
            ("decoder.0.bias", Dtype::F32, vec![64], vec![0; 256]),
            ("encoder.0.bias", Dtype::F32, vec![1], vec![0; 4]),
            ("encoder.0.weight", Dtype::F32, vec![1, 64], vec![0; 256]),
        ];
        let read = |tensors: &[(&str, Dtype, Vec<usize>, Vec<u8>)]| {
            let views = tensors
                .iter()
                .map(|(name, dtype, shape, bytes)| (*name, TensorView::new(*dtype, shape.clone(), bytes).unwrap()));
            from_state_dict(&experiment, &serialize(views, None).unwrap()).map_err(|error| error.to_string())
        };
        read(&good).unwrap();
        let refusal = |at: usize, with: Option<(&'static str, Dtype, Vec<usize>, Vec<u8>)>| {
            let mut tensors = good.clone();
            tensors.splice(at..(at + 1).min(3), with);
            read(&tensors).unwrap_err()
        };
        let start = "the checkpoint cannot be read: ";
        assert_eq!(
            refusal(2, None),
            format!("{start}`encoder.0.weight` is missing; expected F32, F16, BF16 or F64 of shape [1, 64]")
        );
        assert_eq!(
            refusal(2, Some(("encoder.0.weight", Dtype::F32, vec![64, 1], vec![0; 256]))),
            format!("{start}`encoder.0.weight` is of shape [64, 1]; expected F32, F16, BF16 or F64 of shape [1, 64]")
        );
        assert_eq!(
            refusal(1, Some(("encoder.0.bias", Dtype::I32, vec![1], vec![0; 4]))),
            format!("{start}`encoder.0.bias` is of type I32; expected F32, F16, BF16 or F64 of shape [1]")
        );
        assert_eq!(
            refusal(1, Some(("encoder.0.bias", Dtype::F32, vec![1], f32::NAN.to_le_bytes().to_vec()))),
            format!("{start}`encoder.0.bias` holds NaN at 0; expected finite numbers")
        );
        assert_eq!(
            refusal(3, Some(("decoder.0.weight", Dtype::F32, vec![1], vec![0; 4]))),
            format!(
                "{start}`decoder.0.weight` of shape [1] belongs to no layer; expected encoder.0.bias, encoder.0.weight, decoder.0.bias"
            )
        );
    }

    /// A file of one tied network, with the types, names and order of the bytes that a test wants.
    fn file(dtype: Dtype, prefix: &str, value: impl Fn(f32) -> Vec<u8>, order: [usize; 3]) -> Vec<u8> {
        let size = value(0.0).len();
        let names = ["decoder.0.bias", "encoder.0.bias", "encoder.0.weight"];
        let shapes = ["[64]", "[1]", "[1,64]"];
        let counts = [64, 1, 64];
        let (mut header, mut data) = (vec![String::new(); 3], Vec::new());
        for at in order {
            let start = data.len();
            (0..counts[at]).for_each(|i| data.extend(value((i as f32 - 20.0) / 8.0 + at as f32)));
            let (name, shape, end) = (names[at], shapes[at], start + size * counts[at]);
            header[at] =
                format!(r#""{prefix}{name}":{{"dtype":"{dtype}","shape":{shape},"data_offsets":[{start},{end}]}}"#);
        }
        let header = format!(r#"{{"__metadata__":null,{}}}"#, header.join(","));
        [&(header.len() as u64).to_le_bytes()[..], header.as_bytes(), &data].concat()
    }

    fn plain(value: f32) -> Vec<u8> {
        value.to_le_bytes().to_vec()
    }

    #[test]
    fn bytes_in_any_order_under_any_header_and_prefix_are_the_same_network() {
        let (experiment, _) = model(r#""latent_dim":1,"tied_weights":true"#);
        let expected = from_state_dict(&experiment, &file(Dtype::F32, "", plain, [0, 1, 2])).unwrap();
        for order in [[2, 1, 0], [1, 2, 0], [2, 0, 1]] {
            let bytes = file(Dtype::F32, "", plain, order);
            SafeTensors::deserialize(&bytes).unwrap();
            assert_eq!(from_state_dict(&experiment, &bytes).unwrap(), expected, "{order:?}");
        }
        for prefix in ["module.", "_orig_mod.", "_orig_mod.module.", "model."] {
            let bytes = file(Dtype::F32, prefix, plain, [0, 1, 2]);
            assert_eq!(from_state_dict(&experiment, &bytes).unwrap(), expected, "{prefix}");
        }
    }

    #[test]
    fn holes_and_overlaps_are_refused_as_the_safetensors_crate_does() {
        let (experiment, _) = model(r#""latent_dim":1,"tied_weights":true"#);
        let good = file(Dtype::F32, "", plain, [0, 1, 2]);
        for (from, to) in [("[0,256]", "[4,260]"), ("[256,260]", "[252,256]"), ("[260,516]", "[516,260]")] {
            let (start, rest) = good.split_at(8);
            let text = String::from_utf8_lossy(&rest[..rest.len() - 516]).replace(from, to);
            let length = (text.len() as u64).to_le_bytes();
            assert!(u64::from_le_bytes(start.try_into().unwrap()) > 0);
            let bytes = [&length[..], text.as_bytes(), &rest[rest.len() - 516..]].concat();
            assert!(SafeTensors::deserialize(&bytes).is_err(), "{to}");
            assert!(from_state_dict(&experiment, &bytes).is_err(), "{to}");
        }
    }

    #[test]
    fn halves_are_widened_exactly_and_doubles_rounded_to_nearest() {
        let (experiment, _) = model(r#""latent_dim":1,"tied_weights":true"#);
        // Multiples of an eighth below 64 are exact in every type.
        let expected = from_state_dict(&experiment, &file(Dtype::F32, "", plain, [0, 1, 2])).unwrap();
        let half = |value: f32| f16::from_f32(value).to_le_bytes().to_vec();
        let brain = |value: f32| (value.to_bits() >> 16).to_le_bytes()[..2].to_vec();
        let double = |value: f32| f64::from(value).to_le_bytes().to_vec();
        assert_eq!(from_state_dict(&experiment, &file(Dtype::F16, "", half, [0, 1, 2])).unwrap(), expected);
        assert_eq!(from_state_dict(&experiment, &file(Dtype::BF16, "", brain, [0, 1, 2])).unwrap(), expected);
        assert_eq!(from_state_dict(&experiment, &file(Dtype::F64, "", double, [0, 1, 2])).unwrap(), expected);
        // Half way between two neighbours the even one, past it the upper one; the smallest half is 2^-24.
        let tie = 1.0 + 2.0_f64.powi(-24);
        assert_eq!(widened("F64", &tie.to_le_bytes()), [1.0]);
        assert_eq!(widened("F64", &(tie + 2.0_f64.powi(-40)).to_le_bytes()), [1.0 + 2.0_f32.powi(-23)]);
        assert_eq!(widened("F16", &[1, 0, 0, 0xfc]), [2.0_f32.powi(-24), f32::NEG_INFINITY]);
        assert_eq!(widened("BF16", &[0x80, 0x3f, 1, 0]), [1.0, f32::from_bits(1 << 16)]);
    }

    #[test]
    fn every_truncation_is_refused() {
        let (experiment, model) = model(r#""latent_dim":1"#);
        let bytes = state_dict(&model).unwrap();
        for end in 0..bytes.len() {
            assert!(from_state_dict(&experiment, &bytes[..end]).is_err(), "{end} of {}", bytes.len());
        }
    }
}
