//! Checkpoints: safetensors files whose metadata carry the experiment and a checksum.
//!
//! Tensors are `encoder.0.weight` (`[out, in]`), `encoder.0.bias`, ..., `decoder.0.weight`, ... A weight
//! may be stored in one byte (`I8`) beside `encoder.0.weight_scale` (`[out]`): `w_ij = scale_i * q_ij`.

use crate::error::Error;
use crate::experiment::{Experiment, ValidExperiment, architecture};
use crate::files::safetensors::{self, Tensor};
use crate::hash::Fnv1a;
use crate::network::Autoencoder;
use alloc::collections::BinaryHeap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use ndarray::{Array1, Array2};
use serde::{Deserialize, Serialize};

const F32: &str = "F32";
const I8: &str = "I8";
pub(crate) const U64: &str = "U64";

/// How weights are stored; biases are always f32.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Four bytes a weight, exact.
    F32,
    /// One byte a weight: each output's weights are rounded to 255 levels spread over their range.
    I8,
}

/// A model together with what made it.
///
/// ```
/// use autoencoder::experiment::Experiment;
/// use autoencoder::files::{Checkpoint, Precision};
/// use autoencoder::network::Autoencoder;
///
/// let experiment = Experiment::from_json(
///     r#"{"seed": 1, "model": {"input_dim": 4, "latent_dim": 2}, "loss": "mean_squared_error",
///         "optimizer": {"kind": "adam", "learning_rate": 0.01}, "batch_size": 2, "epochs": 1}"#,
/// )?;
/// let experiment = experiment.validate()?;
/// let checkpoint = Checkpoint { model: Autoencoder::initialize(&experiment), experiment, steps: 0 };
/// let mut bytes = checkpoint.to_bytes(Precision::F32)?;
/// assert_eq!(Checkpoint::from_bytes(&bytes)?, checkpoint);
/// *bytes.last_mut().unwrap() ^= 1;
/// assert!(Checkpoint::from_bytes(&bytes).is_err(), "the checksum is another");
/// # Ok::<(), autoencoder::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Checkpoint {
    /// What was run.
    pub experiment: ValidExperiment,
    /// Steps taken so far.
    pub steps: u64,
    /// The weights.
    pub model: Autoencoder,
}

/// One metadata entry holds everything: a map of several would be written in no fixed order.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Metadata {
    format: u32,
    checksum: String,
    steps: u64,
    experiment: Experiment,
}

impl Checkpoint {
    /// The file's bytes; the same checkpoint always gives the same ones.
    pub fn to_bytes(&self, precision: Precision) -> Result<Vec<u8>, Error> {
        self.write(precision, Vec::new())
    }

    /// The file's bytes with more tensors than a model has; readers of models pass them over.
    pub(crate) fn write(&self, precision: Precision, mut tensors: Vec<Tensor>) -> Result<Vec<u8>, Error> {
        push_layers(&mut tensors, &self.model, precision);
        let experiment = Experiment::clone(&self.experiment);
        let checksum = checksum(self.steps, &experiment, &tensors)?;
        let metadata = Metadata { format: 1, checksum, steps: self.steps, experiment };
        // The wider type first, so that each value lies at a multiple of its size.
        let mut ordered = Vec::with_capacity(tensors.len());
        for dtype in [U64, F32, I8] {
            ordered.extend(by_name(&tensors).filter(|tensor| tensor.dtype == dtype));
        }
        safetensors::write(serde_json::to_string(&metadata).map_err(describe)?, &ordered).map_err(describe)
    }

    /// Reads a file. Refuses, with a sentence, whatever is damaged, incomplete, of another format or not
    /// finite.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        let (text, tensors) = safetensors::read(bytes)?;
        // A state dict's text, ours too, is no description of an experiment.
        let text = text.filter(|text| text.starts_with('{')).ok_or_else(|| {
            Error::Checkpoint(
                "it holds weights without their experiment; the command `autoencoder import` joins the two".into(),
            )
        })?;
        let metadata: Metadata = serde_json::from_str(&text).map_err(describe)?;
        if metadata.format != 1 {
            return Err(Error::Checkpoint(format!("its format is {}; expected 1", metadata.format)));
        }
        if metadata.checksum != checksum(metadata.steps, &metadata.experiment, &tensors)? {
            return Err(Error::Checkpoint("its checksum does not match its contents; the file is damaged".into()));
        }
        let experiment = metadata.experiment.validate()?;
        let (shapes, depth) = architecture::layers(&experiment.model);
        let mut parameters = Vec::with_capacity(shapes.len());
        for (index, shape) in shapes.iter().enumerate() {
            let layer = architecture::name(index, depth);
            let weight = if shape.tied_to.is_none() { Some(read_weight(&tensors, &layer)?) } else { None };
            let bias = finite(&layer, read_floats(&tensors, &format!("{layer}.bias"))?)?;
            parameters.push((weight, Array1::from(bias)));
        }
        let model = Autoencoder::from_parameters(&experiment, parameters)?;
        Ok(Self { experiment, steps: metadata.steps, model })
    }
}

pub(crate) fn describe(error: impl ToString) -> Error {
    Error::Checkpoint(error.to_string())
}

fn push_layers(tensors: &mut Vec<Tensor>, model: &Autoencoder, precision: Precision) {
    for (index, layer) in model.layers().iter().enumerate() {
        let name = |what| format!("{}.{what}", architecture::name(index, model.depth()));
        if model.owns_weight(index) {
            let weight = model.weight(layer);
            let [rows, columns] = [weight.nrows(), weight.ncols()];
            let weight = weight.into_raw_vec_and_offset().0;
            match precision {
                Precision::F32 => tensors.push(floats(name("weight"), &[rows, columns], &weight)),
                Precision::I8 => {
                    let (mut scales, mut bytes) = (Vec::new(), Vec::with_capacity(weight.len()));
                    for row in weight.chunks(columns) {
                        let scale = row.iter().fold(0.0_f32, |largest, w| largest.max(w.abs())) / 127.0;
                        bytes.extend(row.iter().map(|&w| quantize(w, scale)));
                        scales.push(scale);
                    }
                    let shape = [rows, columns].to_vec();
                    tensors.push(Tensor { name: name("weight"), dtype: I8.into(), shape, bytes: bytes.into() });
                    tensors.push(floats(name("weight_scale"), &[scales.len()], &scales));
                }
            }
        }
        tensors.push(floats(name("bias"), &[layer.bias().len()], layer.bias()));
    }
}

pub(crate) fn floats(name: String, shape: &[usize], values: &[f32]) -> Tensor<'static> {
    let mut bytes = Vec::with_capacity(4 * values.len());
    values.iter().for_each(|value| bytes.extend_from_slice(&value.to_le_bytes()));
    Tensor { name, dtype: F32.into(), shape: shape.to_vec(), bytes: bytes.into() }
}

fn quantize(w: f32, scale: f32) -> u8 {
    // A row of zeros has scale 0; `as` turns its 0/0 into 0.
    libm::rintf(w / scale) as i8 as u8
}

fn read_weight(tensors: &[Tensor], layer: &str) -> Result<Array2<f32>, Error> {
    let name = format!("{layer}.weight");
    let tensor = find(tensors, &name)?;
    let [output, input] = tensor.shape[..] else {
        return Err(Error::Checkpoint(format!("{name} has shape {:?}; expected [out, in]", tensor.shape)));
    };
    let values = match &*tensor.dtype {
        F32 => read_floats(tensors, &name)?,
        I8 => {
            let scales = read_floats(tensors, &format!("{name}_scale"))?;
            if scales.len() != output {
                let found = scales.len();
                return Err(Error::Shape { what: "a list of weight scales", found, expected: output });
            }
            let mut values = Vec::with_capacity(tensor.bytes.len());
            for (row, scale) in tensor.bytes.chunks(input.max(1)).zip(scales) {
                values.extend(row.iter().map(|&q| scale * f32::from(q as i8)));
            }
            values
        }
        other => return Err(Error::Checkpoint(format!("{name} is stored as {other}; expected F32 or I8"))),
    };
    Array2::from_shape_vec((output, input), finite(layer, values)?).map_err(describe)
}

fn finite(layer: &str, values: Vec<f32>) -> Result<Vec<f32>, Error> {
    if values.iter().all(|value| value.is_finite()) {
        return Ok(values);
    }
    Err(Error::Checkpoint(format!("{layer} holds a value that is not a finite number")))
}

pub(crate) fn read_floats(tensors: &[Tensor], name: &str) -> Result<Vec<f32>, Error> {
    let tensor = find(tensors, name)?;
    if tensor.dtype != F32 {
        return Err(Error::Checkpoint(format!("{name} is stored as {}; expected F32", tensor.dtype)));
    }
    let (words, _) = tensor.bytes.as_chunks::<4>();
    Ok(words.iter().map(|&word| f32::from_le_bytes(word)).collect())
}

pub(crate) fn find<'a>(tensors: &'a [Tensor<'a>], name: &str) -> Result<&'a Tensor<'a>, Error> {
    let found = tensors.iter().find(|tensor| tensor.name == name);
    found.ok_or_else(|| Error::Checkpoint(format!("tensor `{name}` not found")))
}

/// In the order of their names; by a heap, which takes a fraction of the code of a sort.
fn by_name<'a>(tensors: &'a [Tensor]) -> impl Iterator<Item = &'a Tensor<'a>> {
    let heap: BinaryHeap<_> = tensors.iter().enumerate().map(|(i, tensor)| (&*tensor.name, i)).collect();
    heap.into_sorted_vec().into_iter().map(|(_, i)| &tensors[i])
}

/// A hash of everything that matters: the steps, the experiment and the tensors with their names and shapes.
fn checksum(steps: u64, experiment: &Experiment, tensors: &[Tensor]) -> Result<String, Error> {
    let mut hash = Fnv1a::new().add_bytes(&steps.to_le_bytes()).add_bytes(experiment.to_json()?.as_bytes());
    for Tensor { name, dtype, shape, bytes } in by_name(tensors) {
        hash = hash.add_bytes(format!("{name} {dtype} {shape:?}").as_bytes()).add_bytes(bytes);
    }
    Ok(format!("{:016x}", hash.value()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::{Rng, Stream};
    use crate::training::metrics::evaluate;
    use ::safetensors::SafeTensors;
    use ::safetensors::tensor::{Dtype, TensorView, serialize};

    fn checkpoint(seed: u32) -> Checkpoint {
        let experiment = Experiment::from_json(&format!(
            r#"{{"seed":{seed},"model":{{"input_dim":6,"hidden_dims":[5],"latent_dim":2,"hidden_activation":"silu"}},
            "loss":"mean_squared_error","optimizer":{{"kind":"sgd","learning_rate":0.001}},"batch_size":2,"epochs":1}}"#
        ))
        .unwrap()
        .validate()
        .unwrap();
        Checkpoint { steps: 3, model: Autoencoder::initialize(&experiment), experiment }
    }

    #[test]
    fn f32_survives_exactly_and_the_bytes_are_always_the_same() {
        let original = checkpoint(4);
        let bytes = original.to_bytes(Precision::F32).unwrap();
        assert_eq!(Checkpoint::from_bytes(&bytes).unwrap(), original);
        for _ in 0..20 {
            assert_eq!(original.to_bytes(Precision::F32).unwrap(), bytes);
        }
    }

    #[test]
    fn the_safetensors_crate_reads_the_same_and_writes_the_same_bytes() {
        let mut deep = Experiment::clone(&checkpoint(4).experiment);
        // Layer 10 comes before layer 2 in a file.
        deep.model.hidden_dims = alloc::vec![3; 11];
        let experiment = deep.validate().unwrap();
        let deep = Checkpoint { steps: 9, model: Autoencoder::initialize(&experiment), experiment };
        for (original, precision) in
            [(&checkpoint(4), Precision::F32), (&checkpoint(4), Precision::I8), (&deep, Precision::I8)]
        {
            let bytes = original.to_bytes(precision).unwrap();
            assert_eq!(Checkpoint::from_bytes(&bytes).unwrap().steps, original.steps);
            let file = SafeTensors::deserialize(&bytes).unwrap();
            let (_, header) = SafeTensors::read_metadata(&bytes).unwrap();
            let (text, tensors) = safetensors::read(&bytes).unwrap();
            assert_eq!(header.metadata().as_ref().unwrap().get("autoencoder"), text.as_ref());
            assert_eq!(file.len(), tensors.len());
            for tensor in &tensors {
                let judge = file.tensor(&tensor.name).unwrap();
                assert_eq!(judge.dtype().to_string(), tensor.dtype);
                assert_eq!((judge.shape(), judge.data()), (&*tensor.shape, &*tensor.bytes));
            }
            assert_eq!(serialize(file.tensors(), header.metadata().clone()).unwrap(), bytes);
        }
    }

    #[test]
    fn i8_keeps_each_weight_within_half_a_level() {
        let original = checkpoint(4);
        let bytes = original.to_bytes(Precision::I8).unwrap();
        let read = Checkpoint::from_bytes(&bytes).unwrap();
        let mut rounded = 0;
        for (a, b) in original.model.layers().iter().zip(read.model.layers()) {
            assert_eq!(a.bias(), b.bias());
            let (a, b) = (original.model.weight(a), read.model.weight(b));
            for (a, b) in a.rows().into_iter().zip(b.rows()) {
                let level = a.iter().fold(0.0_f32, |m, w| m.max(w.abs())) / 127.0;
                assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() <= 0.5001 * level));
                rounded += a.iter().zip(&b).filter(|(a, b)| a != b).count();
            }
        }
        assert!(rounded > 0, "one byte cannot hold every weight exactly");
        // What was rounded once stays.
        assert_eq!(Checkpoint::from_bytes(&read.to_bytes(Precision::I8).unwrap()).unwrap(), read);
    }

    #[test]
    fn a_row_of_zeros_is_stored_as_zeros() {
        assert_eq!(quantize(0.0, 0.0), 0);
        assert_eq!(quantize(-1.0, 1.0 / 127.0) as i8, -127);
    }

    #[test]
    fn every_truncation_is_refused() {
        for precision in [Precision::F32, Precision::I8] {
            let bytes = checkpoint(1).to_bytes(precision).unwrap();
            for end in 0..bytes.len() {
                assert!(Checkpoint::from_bytes(&bytes[..end]).is_err(), "{end} of {}", bytes.len());
            }
            let mut longer = bytes.clone();
            longer.push(0);
            assert!(Checkpoint::from_bytes(&longer).is_err());
        }
    }

    #[test]
    fn every_flipped_bit_is_refused_or_changes_nothing() {
        let original = checkpoint(1);
        for precision in [Precision::F32, Precision::I8] {
            let bytes = original.to_bytes(precision).unwrap();
            let clean = Checkpoint::from_bytes(&bytes).unwrap();
            let mut harmless = 0;
            for bit in 0..8 * bytes.len() {
                let mut flipped = bytes.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                if let Ok(read) = Checkpoint::from_bytes(&flipped) {
                    assert_eq!(read, clean, "bit {bit}");
                    harmless += 1;
                }
            }
            // Only another spelling of the same header may pass (the `e` of a number in capitals).
            assert!(harmless <= 4, "{harmless} flips passed");
        }
    }

    #[test]
    fn strangers_are_told_what_is_missing() {
        let message = |bytes: &[u8]| format!("{}", Checkpoint::from_bytes(bytes).unwrap_err());
        assert!(message(b"").contains("expected a whole safetensors file"));
        assert!(message(&[0x1f; 500]).contains("expected a whole safetensors file"));
        let view = TensorView::new(Dtype::F32, alloc::vec![1], &[0; 4]).unwrap();
        let plain = serialize([("w", view)], None).unwrap();
        assert!(message(&plain).contains("weights without their experiment"));
        let exported = crate::files::export::state_dict(&checkpoint(1).model).unwrap();
        assert!(message(&exported).contains("weights without their experiment"));
    }

    #[test]
    fn the_read_model_computes_the_same() {
        let original = checkpoint(2);
        let read = Checkpoint::from_bytes(&original.to_bytes(Precision::F32).unwrap()).unwrap();
        let mut rng = Rng::new(1, Stream::Corruption, 0);
        let x = Array2::from_shape_simple_fn((7, 6), || rng.uniform());
        let result = |c: &Checkpoint| evaluate(&c.model, x.view(), Default::default(), 1).unwrap();
        assert_eq!(result(&original), result(&read));
    }
}
