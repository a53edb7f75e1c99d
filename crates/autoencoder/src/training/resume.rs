//! Saving a run and resuming it later with the same bits: a checkpoint that also holds the optimizer's state.
//!
//! Beside the model's tensors lie `optimizer.N.weight.velocity` and `.square` (`[rows, columns]`, one pair for each
//! weight), the same for each bias, `optimizer.powers` and `optimizer.images_seen`.

use crate::error::Error;
use crate::files::checkpoint::{Checkpoint, Precision, U64, describe, find, floats, read_floats};
use crate::files::safetensors::{self, Tensor};
use crate::kernels::lanes::LANES;
use crate::kernels::panels::Panels;
use crate::training::Trainer;
use crate::training::update::{Moments, OptimizerState};
use alloc::format;
use alloc::vec;
use alloc::vec::Vec;
use ndarray::Array2;

const POWERS: &str = "optimizer.powers";
const IMAGES_SEEN: &str = "optimizer.images_seen";
/// The names of the two numbers that an optimizer keeps for each parameter.
const PARTS: [&str; 2] = ["velocity", "square"];

impl Trainer {
    /// Writes a checkpoint from which [`Trainer::resume`] continues with the same bits. Any reader of checkpoints can
    /// read the model in it.
    pub fn save(&self) -> Result<Vec<u8>, Error> {
        let OptimizerState { weights, biases, powers, .. } = &self.optimizer;
        let mut tensors = vec![floats(POWERS.into(), &[2], powers)];
        let bytes = self.images_seen.to_le_bytes().to_vec().into();
        tensors.push(Tensor { name: IMAGES_SEEN.into(), dtype: U64.into(), shape: vec![1], bytes });
        for (part, what) in PARTS.iter().enumerate() {
            for (index, (memory, weight)) in weights.iter().zip(&self.model.weights).enumerate() {
                let mut values = Panels::zeros(weight.rows(), weight.columns());
                values.data_mut().iter_mut().zip(memory).for_each(|(row, moments)| *row = moments[part]);
                let name = format!("optimizer.{index}.weight.{what}");
                let (rows, _) = values.to_rows().into_raw_vec_and_offset();
                tensors.push(floats(name, &[weight.rows(), weight.columns()], &rows));
            }
            for (index, (memory, layer)) in biases.iter().zip(&self.model.layers).enumerate() {
                let values: Vec<f32> = memory.iter().flat_map(|moments| moments[part]).take(layer.bias.len()).collect();
                tensors.push(floats(format!("optimizer.{index}.bias.{what}"), &[values.len()], &values));
            }
        }
        self.checkpoint().write(Precision::F32, tensors)
    }

    /// Continues where [`Trainer::save`] stopped. Refuses a damaged file, and one without the optimizer's state.
    pub fn resume(bytes: &[u8]) -> Result<Self, Error> {
        let Checkpoint { experiment, steps, model } = Checkpoint::from_bytes(bytes)?;
        let (_, tensors) = safetensors::read(bytes)?;
        if !tensors.iter().any(|tensor| tensor.name == IMAGES_SEEN) {
            return Err(Error::Checkpoint(
                "it holds a model without the optimizer's memory; expected a file saved for going on".into(),
            ));
        }
        let mut trainer = Self::new(experiment);
        let images_seen = find(&tensors, IMAGES_SEEN)?.bytes.first_chunk().copied().unwrap_or_default();
        (trainer.steps, trainer.images_seen) = (steps, u64::from_le_bytes(images_seen));
        let OptimizerState { weights, biases, powers, .. } = &mut trainer.optimizer;
        let found = read_floats(&tensors, POWERS)?;
        *powers = <[f32; 2]>::try_from(found.as_slice()).map_err(describe)?;
        for (part, what) in PARTS.iter().enumerate() {
            for (index, (memory, weight)) in weights.iter_mut().zip(&model.weights).enumerate() {
                let values = read_floats(&tensors, &format!("optimizer.{index}.weight.{what}"))?;
                let rows = Array2::from_shape_vec((weight.rows(), weight.columns()), values).map_err(describe)?;
                set(memory, part, Panels::from_rows(rows.view()).data());
            }
            for (index, (memory, layer)) in biases.iter_mut().zip(&model.layers).enumerate() {
                let mut values = read_floats(&tensors, &format!("optimizer.{index}.bias.{what}"))?;
                if values.len() != layer.bias.len() {
                    let expected = layer.bias.len();
                    return Err(Error::Shape { what: "the optimizer's memory", found: values.len(), expected });
                }
                values.resize(memory.len() * LANES, 0.0);
                set(memory, part, values.as_chunks().0);
            }
        }
        trainer.model = model;
        Ok(trainer)
    }
}

fn set(memory: &mut [Moments], part: usize, rows: &[[f32; LANES]]) {
    memory.iter_mut().zip(rows).for_each(|(moments, row)| moments[part] = *row);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::experiment::Experiment;
    use std::string::ToString;

    fn trainer(model: &str, optimizer: &str, rest: &str) -> Trainer {
        let json = format!(
            r#"{{"seed":3,"model":{{"input_dim":16,"latent_dim":3,{model}}},"loss":"mean_squared_error",
            "corruption":{{"choices":[{{"kind":"gaussian","std_dev":0.2}}]}},"schedule":"cosine",
            "optimizer":{optimizer},"batch_size":5,"epochs":1{rest}}}"#
        );
        Trainer::new(Experiment::from_json(&json).unwrap().validate().unwrap()).with_total_steps(40)
    }

    fn images(step: usize) -> Array2<f32> {
        Array2::from_shape_fn((5, 16), |(i, j)| ((7 * step + 5 * i + 3 * j) % 11) as f32 / 10.0)
    }

    #[test]
    fn a_run_that_was_interrupted_ends_with_the_same_bits() {
        const ADAM: &str = r#"{"kind":"adam","learning_rate":0.01}"#;
        let kl = r#","penalties":[{"kind":"gaussian_kl"}]"#;
        for (model, optimizer, rest) in [
            (r#""hidden_dims":[9]"#, ADAM, ""),
            (r#""hidden_dims":[9]"#, r#"{"kind":"sgd","learning_rate":0.01,"momentum":0.9}"#, ""),
            (r#""channels":[3]"#, r#"{"kind":"nesterov","learning_rate":0.01}"#, r#","clip_norm":0.5"#),
            (r#""tied_weights":true"#, ADAM, ""),
            (r#""variational":true"#, ADAM, kl),
        ] {
            let mut whole = trainer(model, optimizer, rest);
            let mut parts = trainer(model, optimizer, rest);
            for step in 0..40 {
                whole.step(images(step).view()).unwrap();
                if step % 13 == 6 {
                    parts = Trainer::resume(&parts.save().unwrap()).unwrap().with_total_steps(40);
                }
                parts.step(images(step).view()).unwrap();
            }
            assert_eq!(whole.checkpoint(), parts.checkpoint(), "{model} {optimizer} {rest}");
        }
    }

    #[test]
    fn a_saved_run_can_be_read_as_a_model_but_a_model_cannot_be_resumed() {
        let trainer = trainer(r#""hidden_dims":[9]"#, r#"{"kind":"sgd","learning_rate":0.01}"#, "");
        assert_eq!(Checkpoint::from_bytes(&trainer.save().unwrap()).unwrap(), trainer.checkpoint());
        let model = trainer.checkpoint().to_bytes(Precision::F32).unwrap();
        let message = Trainer::resume(&model).unwrap_err().to_string();
        assert!(message.contains("without the optimizer's memory"), "{message}");
        let saved = trainer.save().unwrap();
        for end in 0..saved.len() {
            assert!(Trainer::resume(&saved[..end]).is_err());
        }
    }
}
