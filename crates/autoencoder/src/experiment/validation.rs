//! The rules that an experiment must keep, those between its fields included.

use super::requirement::{Field, Requirement};
use super::{Experiment, Loss, ModelConfig, Penalty, architecture};
use crate::error::Error;
use crate::range::{Range, range};
use core::ops::Deref;

pub(super) const WIDTH: Range = range!(whole 1 to 65536);
pub(super) const CHANNELS: Range = range!(whole 1 to 512);
pub(super) const CLIP_NORM: Range = range!(above 0);
pub(super) const BATCH_SIZE: Range = range!(whole 1 to 65536);
pub(super) const EPOCHS: Range = range!(whole 1 to 100000);
pub(super) const MAX_HIDDEN: usize = 16;
pub(super) const MAX_CONVOLUTIONS: usize = 4;
pub(super) const MAX_PARAMETERS: u64 = 100_000_000;

/// An experiment whose every field has been checked: the only thing a model or a trainer is made from.
#[derive(Debug, Clone, PartialEq)]
pub struct ValidExperiment(Experiment);

impl Deref for ValidExperiment {
    type Target = Experiment;

    fn deref(&self) -> &Experiment {
        &self.0
    }
}

impl Experiment {
    /// Checks every field before any work is done.
    pub fn validate(self) -> Result<ValidExperiment, Error> {
        check_model(&self.model)?;
        check_required(self.loss.name(), Loss::REQUIRED, &self.model)?;
        for choice in &self.corruption.choices {
            choice.check_numbers()?;
        }
        for penalty in &self.penalties {
            penalty.check_numbers()?;
            check_required(penalty.kind(), Penalty::REQUIRED, &self.model)?;
        }
        self.optimizer.check_numbers()?;
        if let Some(norm) = self.clip_norm {
            CLIP_NORM.check("clip_norm", norm)?;
        }
        BATCH_SIZE.check("batch_size", self.batch_size)?;
        EPOCHS.check("epochs", self.epochs)?;
        Ok(ValidExperiment(self))
    }
}

fn check_model(model: &ModelConfig) -> Result<(), Error> {
    WIDTH.check("model.input_dim", model.input_dim)?;
    WIDTH.check("model.latent_dim", model.latent_dim)?;
    let layers = model.hidden_dims.len();
    if layers > MAX_HIDDEN {
        return Err(Error::config("model.hidden_dims (count)", layers, "at most 16 hidden layers"));
    }
    for &width in &model.hidden_dims {
        WIDTH.check("model.hidden_dims", width)?;
    }
    let convolutions = model.channels.len();
    if convolutions > MAX_CONVOLUTIONS {
        return Err(Error::config("model.channels (count)", convolutions, "at most 4 convolutions"));
    }
    for &channels in &model.channels {
        CHANNELS.check("model.channels", channels)?;
    }
    let side = model.input_dim.isqrt();
    let halves = side * side == model.input_dim && side.is_multiple_of(1 << convolutions);
    if convolutions > 0 && !halves {
        let expected = "a square image whose side each convolution can halve, such as 784 for up to two";
        return Err(Error::config("model.input_dim", model.input_dim, expected));
    }
    if model.variational {
        check_required("variational", ModelConfig::REQUIRED, model)?;
    }
    let count = architecture::parameter_count(model);
    if count > MAX_PARAMETERS {
        return Err(Error::config("the number of weights", count, "at most 100000000"));
    }
    Ok(())
}

/// Refuses a model that lacks what a choice of this name requires, by the first field that it lacks.
fn check_required(of: &str, required: &[Requirement], model: &ModelConfig) -> Result<(), Error> {
    let flag = |value| if value { "true" } else { "false" };
    for requirement in required.iter().filter(|requirement| requirement.of == of) {
        let found = match requirement.field {
            Field::LatentActivation => model.latent_activation.name(),
            Field::OutputActivation => model.output_activation.name(),
            Field::TiedWeights => flag(model.tied_weights),
            Field::Variational => flag(model.variational),
        };
        if found != requirement.is {
            return Err(Error::config(requirement.field.path(), found, requirement.expected));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::format;
    use std::string::String;

    const JSON: &str = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[64],"latent_dim":8,
        "output_activation":"sigmoid"},"loss":"binary_cross_entropy",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":32,"epochs":2}"#;

    fn refusal(from: &str, to: &str) -> String {
        let text = JSON.replace(from, to);
        assert_ne!(text, JSON, "the edit must change something");
        let error = Experiment::from_json(&text).and_then(Experiment::validate).unwrap_err();
        format!("{error}")
    }

    #[test]
    fn json_survives_the_round_trip() {
        let experiment = Experiment::from_json(JSON).unwrap();
        assert_eq!(Experiment::from_json(&experiment.to_json().unwrap()).unwrap(), experiment);
        experiment.validate().unwrap();
    }

    #[test]
    fn each_refusal_names_field_value_and_what_is_allowed() {
        assert_eq!(
            refusal("\"latent_dim\":8", "\"latent_dim\":0"),
            "model.latent_dim is 0; expected a whole number from 1 to 65536"
        );
        assert!(refusal("[64]", "[64,0]").starts_with("model.hidden_dims is 0"));
        assert!(refusal("[64]", "[1000000000]").starts_with("model.hidden_dims is 1000000000"));
        assert!(refusal("[64]", "[65536,65536]").starts_with("the number of weights is"));
        assert!(refusal("\"sigmoid\"", "\"tanh\"").contains("output_activation is tanh; expected sigmoid"));
        assert!(refusal("0.001", "0").starts_with("optimizer.learning_rate is 0;"));
        assert!(refusal("0.001", "-1").starts_with("optimizer.learning_rate is -1;"));
        assert!(refusal("0.001", "1e39").starts_with("optimizer.learning_rate is inf;"));
        assert!(refusal("\"batch_size\":32", "\"batch_size\":0").starts_with("batch_size is 0;"));
        assert!(refusal("\"epochs\":2", "\"epochs\":0").starts_with("epochs is 0;"));
        assert!(refusal("\"seed\":1", "\"seed\":1,\"sede\":2").contains("unknown field `sede`"));
        assert!(refusal("\"seed\":1", "\"seed\":-1").contains("the config cannot be read"));
        assert!(refusal("784,", "784.5,").contains("the config cannot be read"));
        assert!(
            refusal("\"seed\":1", "\"seed\":1,\"corruption\":{\"choices\":[{\"kind\":\"masking\",\"probability\":2}]}")
                .starts_with("corruption.probability is 2;")
        );
    }
}
