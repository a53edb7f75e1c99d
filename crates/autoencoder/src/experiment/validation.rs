//! The rules that an experiment must keep, those between its fields included.

use super::{Experiment, Loss, ModelConfig, Penalty, architecture};
use crate::error::Error;
use crate::layers::Activation;
use core::ops::Deref;

const MAX_WIDTH: usize = 65_536;
const MAX_HIDDEN: usize = 16;
const MAX_PARAMETERS: u64 = 100_000_000;
const MAX_CONVOLUTIONS: usize = 4;
const MAX_CHANNELS: usize = 512;

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
        if self.loss == Loss::BinaryCrossEntropy && self.model.output_activation != Activation::Sigmoid {
            return Err(Error::config(
                "model.output_activation",
                self.model.output_activation,
                "sigmoid, since binary_cross_entropy needs outputs between 0 and 1",
            ));
        }
        for choice in &self.corruption.choices {
            choice.validate()?;
        }
        for penalty in &self.penalties {
            penalty.validate()?;
            check_meaning(penalty, &self.model)?;
        }
        self.optimizer.validate()?;
        if let Some(norm) = self.clip_norm {
            Error::check("clip_norm", norm, norm > 0.0 && norm.is_finite(), "a number above 0")?;
        }
        Error::check(
            "batch_size",
            self.batch_size,
            (1..=MAX_WIDTH).contains(&self.batch_size),
            "a whole number from 1 to 65536",
        )?;
        Error::check("epochs", self.epochs, (1..=100_000).contains(&self.epochs), "a whole number from 1 to 100000")?;
        Ok(ValidExperiment(self))
    }
}

fn check_model(model: &ModelConfig) -> Result<(), Error> {
    const WIDTH: &str = "a whole number from 1 to 65536";
    Error::check("model.input_dim", model.input_dim, (1..=MAX_WIDTH).contains(&model.input_dim), WIDTH)?;
    Error::check("model.latent_dim", model.latent_dim, (1..=MAX_WIDTH).contains(&model.latent_dim), WIDTH)?;
    let layers = model.hidden_dims.len();
    Error::check("model.hidden_dims (count)", layers, layers <= MAX_HIDDEN, "at most 16 hidden layers")?;
    for &width in &model.hidden_dims {
        Error::check("model.hidden_dims", width, (1..=MAX_WIDTH).contains(&width), WIDTH)?;
    }
    let convolutions = model.channels.len();
    Error::check("model.channels (count)", convolutions, convolutions <= MAX_CONVOLUTIONS, "at most 4 convolutions")?;
    for &channels in &model.channels {
        Error::check(
            "model.channels",
            channels,
            (1..=MAX_CHANNELS).contains(&channels),
            "a whole number from 1 to 512",
        )?;
    }
    let side = model.input_dim.isqrt();
    let halves = side * side == model.input_dim && side.is_multiple_of(1 << convolutions);
    Error::check(
        "model.input_dim",
        model.input_dim,
        convolutions == 0 || halves,
        "a square image whose side each convolution can halve, such as 784 for up to two",
    )?;
    let identity = model.latent_activation == Activation::Identity;
    Error::check(
        "model.latent_activation",
        model.latent_activation,
        !model.variational || identity,
        "identity, since a variational encoder gives a mean and a log-variance",
    )?;
    Error::check(
        "model.tied_weights",
        model.tied_weights,
        !(model.tied_weights && model.variational),
        "false, since a variational encoder gives twice as many values as its decoder takes",
    )?;
    let count = architecture::parameter_count(model);
    Error::check("the number of weights", count, count <= MAX_PARAMETERS, "at most 100000000")
}

/// Refuses a penalty that has no meaning for the code of this model.
fn check_meaning(penalty: &Penalty, model: &ModelConfig) -> Result<(), Error> {
    match penalty {
        Penalty::KlSparsity { .. } => Error::check(
            "model.latent_activation",
            model.latent_activation,
            model.latent_activation == Activation::Sigmoid,
            "sigmoid, since kl_sparsity compares the code with a probability",
        ),
        Penalty::GaussianKl { .. } => Error::check(
            "model.variational",
            model.variational,
            model.variational,
            "true, since gaussian_kl needs a mean and a log-variance",
        ),
        Penalty::L1 { .. } | Penalty::Contractive { .. } => Ok(()),
    }
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
