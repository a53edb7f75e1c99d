//! Whatever a config says, it is refused in a sentence or it trains: no panic, and no weight that is not a number
//! without the divergence having been reported.
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::Error;
use autoencoder::experiment::Experiment;
use autoencoder::training::Trainer;
use ndarray::Array2;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;

/// Numbers as a person or a program may write them, most of them fit for something.
fn number() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        15 => prop::sample::select(vec!["0.5", "0.1", "0.01", "1e-3", "0.25"]),
        1 => prop::sample::select(vec!["0", "1", "3", "-1", "1e9", "1e39", "-0.0", "1e-45", "7.5", "1000"]),
    ]
}

/// Whole numbers, the last ones fit for nothing.
fn width() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        30 => prop::sample::select(vec!["1", "2", "3", "5", "7", "8", "9", "12", "16", "17", "20", "33"]),
        1 => prop::sample::select(vec!["0", "1000000000", "65536", "65537"]),
    ]
}

fn activation() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["identity", "relu", "leaky_relu", "silu", "sigmoid", "tanh"])
}

fn penalty() -> impl Strategy<Value = String> {
    (0..4, number(), number()).prop_map(|(kind, a, b)| match kind {
        0 => format!(r#"{{"kind":"l1","weight":{a}}}"#),
        1 => format!(r#"{{"kind":"kl_sparsity","weight":{a},"target_activation":{b}}}"#),
        2 => format!(r#"{{"kind":"gaussian_kl","beta":{a},"warm_up_steps":{}}}"#, if b == "0.5" { "3" } else { "0" }),
        _ => format!(r#"{{"kind":"contractive","weight":{a},"probes":{}}}"#, if b == "0.5" { "2" } else { "0" }),
    })
}

fn noise() -> impl Strategy<Value = String> {
    (0..4, number()).prop_map(|(kind, level)| match kind {
        0 => r#"{"kind":"none"}"#.to_owned(),
        1 => format!(r#"{{"kind":"masking","probability":{level}}}"#),
        2 => format!(r#"{{"kind":"gaussian","std_dev":{level}}}"#),
        _ => format!(r#"{{"kind":"salt_and_pepper","probability":{level}}}"#),
    })
}

fn optimizer() -> impl Strategy<Value = String> {
    (0..3, number(), number()).prop_map(|(kind, rate, other)| match kind {
        0 => format!(r#"{{"kind":"sgd","learning_rate":{rate},"momentum":{other}}}"#),
        1 => format!(r#"{{"kind":"nesterov","learning_rate":{rate}}}"#),
        _ => format!(r#"{{"kind":"adam","learning_rate":{rate},"weight_decay":{other}}}"#),
    })
}

prop_compose! {
    fn config()(
        input in prop_oneof![20 => prop::sample::select(vec!["16", "64"]), 3 => width()],
        channels in prop::collection::vec(width(), 0..3),
        hidden in prop::collection::vec(width(), 0..3),
        latent in width(),
        activations in [activation(), activation(), activation()],
        flags in any::<[bool; 3]>(),
        fitting in prop::bool::weighted(0.9),
        penalties in prop::collection::vec(penalty(), 0..3),
        noises in prop::collection::vec(noise(), 0..2),
        optimizer in optimizer(),
        batch in width(),
        rest in prop::sample::select(vec!["", r#","clip_norm":1"#, r#","clip_norm":0"#, r#","warm_up_steps":3"#, r#","schedule":"step""#]),
    ) -> String {
        let [hidden_activation, mut latent_activation, mut output_activation] = activations;
        let [tied, mut variational, cross_entropy] = flags;
        let mut penalties = penalties;
        if fitting {
            // What contradicts itself is refused; most of the time the parts fit together.
            variational &= !tied;
            penalties.retain(|penalty| !penalty.contains(if variational { "kl_sparsity" } else { "gaussian_kl" }));
            if variational {
                latent_activation = "identity";
            } else if penalties.iter().any(|penalty| penalty.contains("kl_sparsity")) {
                latent_activation = "sigmoid";
            }
            if cross_entropy {
                output_activation = "sigmoid";
            }
        }
        let loss = if cross_entropy { "binary_cross_entropy" } else { "mean_squared_error" };
        format!(
            r#"{{"seed":1,"model":{{"input_dim":{input},"channels":[{}],"hidden_dims":[{}],"latent_dim":{latent},
            "hidden_activation":"{hidden_activation}","latent_activation":"{latent_activation}",
            "output_activation":"{output_activation}","tied_weights":{tied},"variational":{variational}}},
            "loss":"{loss}","penalties":[{}],"corruption":{{"choices":[{}]}},"optimizer":{optimizer},
            "batch_size":{batch},"epochs":1{rest}}}"#,
            channels.join(","), hidden.join(","), penalties.join(","), noises.join(","),
        )
    }
}

/// Whether the config was trained.
fn run(json: &str) -> Result<bool, TestCaseError> {
    let experiment = match Experiment::from_json(json).and_then(Experiment::validate) {
        Ok(experiment) => experiment,
        Err(error) => {
            prop_assert!(matches!(error, Error::Config { .. } | Error::Json(_)), "{error}");
            return Ok(false);
        }
    };
    let (batch, width) = (experiment.batch_size, experiment.model.input_dim);
    // Valid, but too large to try thousands of.
    let widest = experiment.model.hidden_dims.iter().chain([&batch, &width, &experiment.model.latent_dim]).max();
    if widest.is_some_and(|&dim| dim > 1000) {
        return Ok(false);
    }
    let mut trainer = Trainer::new(experiment);
    let images = Array2::from_shape_fn((batch, width), |(i, j)| ((3 * i + 5 * j) % 7) as f32 / 6.0);
    for _ in 0..3 {
        match trainer.step(images.view()) {
            Ok(metrics) => prop_assert!(metrics.loss.is_finite()),
            Err(error) => {
                prop_assert!(matches!(error, Error::Diverged { .. }), "{error}");
                return Ok(true);
            }
        }
    }
    // The last update may have been the fatal one: the next loss tells.
    let finite = trainer
        .model()
        .layers()
        .iter()
        .all(|layer| trainer.model().weight(layer).iter().chain(layer.bias()).all(|value| value.is_finite()));
    prop_assert!(finite || trainer.step(images.view()).is_err(), "{json}");
    Ok(true)
}

#[test]
fn every_config_is_refused_or_trains() {
    let trained = Cell::new(0);
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() });
    let result = runner.run(&config(), |json| {
        trained.set(trained.get() + u32::from(run(&json)?));
        Ok(())
    });
    result.unwrap();
    assert!(trained.get() > 500, "only {} configs were fit to be trained", trained.get());
}
