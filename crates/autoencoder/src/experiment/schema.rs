//! What an experiment can say, printed from the very values that reading and validation use.

use super::change::STARTS_ANEW;
use super::requirement::Requirement;
use super::validation::{BATCH_SIZE, CHANNELS, CLIP_NORM, EPOCHS, MAX_CONVOLUTIONS, MAX_HIDDEN, MAX_PARAMETERS, WIDTH};
use super::{Corruption, Experiment, Initialization, Level, Loss, ModelConfig, Optimizer, Penalty, Schedule};
use crate::json::Kind;
use crate::layers::Activation;
use crate::range::{Range, range};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use serde_json::{Map, Value, json};

/// Nothing but what has no default.
const LEAST: &str = r#"{"seed":0,"model":{"input_dim":1,"latent_dim":1},"loss":"mean_squared_error",
    "optimizer":{"kind":"sgd","learning_rate":1},"batch_size":1,"epochs":1}"#;

/// The schema of an [`Experiment`] as JSON: each setting by its path with its range or its names and its default, the
/// fields whose change starts a run anew, the kinds that have numbers of their own, and what a choice requires of
/// another setting. A range holds its bounds; `above_low` and `below_high` exclude them.
pub fn schema() -> String {
    let required = [Loss::REQUIRED, Penalty::REQUIRED, ModelConfig::REQUIRED].into_iter().flatten();
    let schema = json!({
        "settings": settings(),
        "starts_anew": STARTS_ANEW.map(|(field, _)| field),
        "kinds": {
            "corruption": kinds(Corruption::KINDS),
            "penalty": kinds(Penalty::KINDS),
            "optimizer": kinds(Optimizer::KINDS),
        },
        "requires": required.map(requirement).collect::<Vec<_>>(),
        "most_parameters": MAX_PARAMETERS,
    });
    format!("{schema:#}\n")
}

fn settings() -> Value {
    let names = |all: Vec<&str>| json!({ "names": all });
    let activations = || names(Activation::ALL.map(Activation::name).into());
    let list = |each: &Range, longest: usize| json!({ "each": bounds(each), "longest": longest });
    let of_kind = |kind: &str| json!({ "kind": kind });
    // What the types of the fields hold.
    let seed = Range { high: u32::MAX.into(), ..range!(whole 0 to 1) };
    let steps = Range { high: f64::INFINITY, ..range!(whole 0 to 1) };
    let flag = json!({ "names": [false, true] });
    let settings = [
        ("seed", bounds(&seed)),
        ("model.input_dim", bounds(&WIDTH)),
        ("model.channels", list(&CHANNELS, MAX_CONVOLUTIONS)),
        ("model.hidden_dims", list(&WIDTH, MAX_HIDDEN)),
        ("model.latent_dim", bounds(&WIDTH)),
        ("model.hidden_activation", activations()),
        ("model.latent_activation", activations()),
        ("model.output_activation", activations()),
        ("model.initialization", names(Initialization::ALL.map(Initialization::name).into())),
        ("model.tied_weights", flag.clone()),
        ("model.variational", flag),
        ("loss", names(Loss::ALL.map(Loss::name).into())),
        ("corruption.choices", of_kind("corruption")),
        ("corruption.level", names(Level::ALL.map(Level::name).into())),
        ("penalties", of_kind("penalty")),
        ("optimizer.kind", of_kind("optimizer")),
        ("schedule", names(Schedule::ALL.map(Schedule::name).into())),
        ("warm_up_steps", bounds(&steps)),
        ("clip_norm", bounds(&CLIP_NORM)),
        ("batch_size", bounds(&BATCH_SIZE)),
        ("epochs", bounds(&EPOCHS)),
    ];
    let defaults = defaults();
    let full = settings.map(|(path, mut setting)| {
        if let Some(default) = defaults.get(path) {
            setting["default"] = default.clone();
        }
        (String::from(path), setting)
    });
    Value::Object(full.into_iter().collect())
}

/// Settings that may be left out, and what counts then: `null` where nothing does.
fn defaults() -> Map<String, Value> {
    let Ok(Experiment { model, corruption, penalties, schedule, warm_up_steps, clip_norm, .. }) =
        Experiment::from_json(LEAST)
    else {
        return Map::new();
    };
    let defaults = json!({
        "model.channels": model.channels,
        "model.hidden_dims": model.hidden_dims,
        "model.hidden_activation": model.hidden_activation,
        "model.latent_activation": model.latent_activation,
        "model.output_activation": model.output_activation,
        "model.initialization": model.initialization,
        "model.tied_weights": model.tied_weights,
        "model.variational": model.variational,
        "corruption.choices": corruption.choices,
        "corruption.level": corruption.level,
        "penalties": penalties,
        "schedule": schedule,
        "warm_up_steps": warm_up_steps,
        "clip_norm": clip_norm,
    });
    match defaults {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn kinds(kinds: &[Kind]) -> Value {
    let of = |kind: &Kind| {
        let numbers = kind.numbers.iter().map(|number| {
            let mut setting = bounds(&number.range);
            if let Some(default) = number.default {
                setting["default"] = json!(default);
            }
            (String::from(number.name), setting)
        });
        (String::from(kind.name), Value::Object(numbers.collect()))
    };
    Value::Object(kinds.iter().map(of).collect())
}

fn requirement(requirement: &Requirement) -> Value {
    json!({ "of": requirement.of, "field": requirement.field.path(), "is": requirement.is })
}

fn bounds(range: &Range) -> Value {
    let mut bounds = json!({ "low": range.low });
    if range.high.is_finite() {
        bounds["high"] = json!(range.high);
    }
    for (name, is) in [("above_low", range.above_low), ("below_high", range.below_high), ("whole", range.whole)] {
        if is {
            bounds[name] = json!(true);
        }
    }
    bounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_an_experiment_is_a_setting_or_holds_some() {
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        let settings = schema["settings"].as_object().unwrap();
        let full = LEAST
            .replace("\"latent_dim\":1", "\"latent_dim\":1,\"channels\":[1],\"tied_weights\":true,\"variational\":true")
            .replace(
                "\"epochs\"",
                "\"penalties\":[{\"kind\":\"l1\",\"weight\":1}],\"clip_norm\":1,\"warm_up_steps\":1,\"epochs\"",
            );
        let written: Value = serde_json::from_str(&Experiment::from_json(&full).unwrap().to_json().unwrap()).unwrap();
        for (field, value) in written.as_object().unwrap() {
            match value.as_object() {
                Some(parts) if field == "model" || field == "corruption" => {
                    for part in parts.keys() {
                        assert!(settings.contains_key(&format!("{field}.{part}")), "{field}.{part}");
                    }
                }
                _ => assert!(
                    settings.keys().any(|path| path == field || path.starts_with(&format!("{field}."))),
                    "{field}"
                ),
            }
        }
    }
}
