//! `tests/fixtures/schema.json`: what an experiment can say, for the page, whose own test compares itself with it.
//! `UPDATE_FIXTURES=1 cargo test -p autoencoder --test schema` writes it anew.
#![allow(missing_docs, clippy::unwrap_used)]

mod fixture;

use autoencoder::Error;
use autoencoder::data::ToyData;
use autoencoder::experiment::{Experiment, schema};
use autoencoder::network::Autoencoder;
use serde_json::{Value, json};

/// Networks of each form, whose weights the page counts too, and some that are refused, which the page says beforehand.
fn models() -> Vec<Value> {
    let mut models = vec![
        json!({"input_dim": 784, "latent_dim": 32}),
        json!({"input_dim": 784, "hidden_dims": [256, 64], "latent_dim": 2}),
        json!({"input_dim": 784, "channels": [16, 32], "latent_dim": 32}),
        json!({"input_dim": 64, "channels": [3], "hidden_dims": [20], "latent_dim": 5}),
        json!({"input_dim": 2, "hidden_dims": [64, 64], "latent_dim": 1}),
        json!({"input_dim": 784, "channels": [1, 1, 1], "latent_dim": 2}),
        json!({"input_dim": 36, "channels": [4, 4], "latent_dim": 2}),
        json!({"input_dim": 2, "channels": [4], "latent_dim": 2}),
    ];
    let plain = models.clone();
    for (field, value) in
        [("tied_weights", json!(true)), ("variational", json!(true)), ("latent_activation", json!("sigmoid"))]
    {
        let with = |model: &Value| {
            let mut model = model.clone();
            model[field] = value.clone();
            model
        };
        models.extend(models.iter().take(2 * plain.len()).map(with).collect::<Vec<_>>());
    }
    models
}

/// Points and images that the page trains on, and the numbers in each.
const TOYS: [&str; 4] = [
    r#"{"kind": "two_moons", "noise": 0.06}"#,
    r#"{"kind": "spiral", "arms": 1, "turns": 1.5, "noise": 0.015}"#,
    r#"{"kind": "circle", "radius": 1, "noise": 0.04}"#,
    r#"{"kind": "bars_and_stripes", "side": 8}"#,
];

/// How many numbers a model learns, or the field for which it is refused.
fn judged(model: &Value) -> Value {
    let experiment = json!({
        "seed": 1, "model": model, "loss": "mean_squared_error",
        "optimizer": {"kind": "sgd", "learning_rate": 0.1}, "batch_size": 1, "epochs": 1,
    });
    match Experiment::from_json(&experiment.to_string()).unwrap().validate() {
        Ok(valid) => json!({"model": model, "parameters": Autoencoder::initialize(&valid).parameter_count()}),
        Err(Error::Config { field, .. }) => json!({"model": model, "refused": field}),
        Err(other) => json!({"model": model, "refused": other.to_string()}),
    }
}

#[test]
fn the_schema_in_the_fixtures_is_the_one_that_the_core_prints() {
    let mut all: Value = serde_json::from_str(&schema()).unwrap();
    all["models"] = models().iter().map(judged).collect();
    let toy = |text: &&str| json!({"toy": serde_json::from_str::<Value>(text).unwrap(), "dims": ToyData::from_json(text).unwrap().dims()});
    all["toys"] = TOYS.iter().map(toy).collect();
    fixture::holds("schema", &all);
}
