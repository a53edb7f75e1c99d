//! The same checks on a page and in a worker.

use autoencoder::analysis::codes::statistics::CodeStatistics;
use autoencoder::analysis::density::elbo::Evidence;
use autoencoder::analysis::network::unit_statistics::ACTIVE;
use autoencoder::data::{Dataset, idx};
use autoencoder::experiment::{Corruption, Experiment};
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use autoencoder::training::metrics;
use autoencoder_wasm::{
    Digits, Model, Run, Trainer, TrainingData, corrupt, normalize_ink, paint_error, paint_grey, sse_per_image, to_unit,
};
use js_sys::{Error, JSON, Reflect};
use ndarray::Array2;
use wasm_bindgen::{JsCast, JsValue};

fn checkpoint() -> Checkpoint {
    let json = r#"{"seed":5,"model":{"input_dim":784,"hidden_dims":[20],"latent_dim":6,"hidden_activation":"silu",
        "output_activation":"sigmoid"},"loss":"binary_cross_entropy",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":4,"epochs":1}"#;
    let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
    Checkpoint { steps: 0, model: Autoencoder::initialize(&experiment), experiment }
}

fn image() -> Vec<f32> {
    (0..784).map(|i| (i % 29) as f32 / 28.0).collect()
}

fn object(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn message(error: JsValue) -> String {
    error.dyn_into::<Error>().unwrap().message().into()
}

fn plain(object: &JsValue) -> String {
    JSON::stringify(object).unwrap().into()
}

pub fn a_refusal_is_an_error_with_a_name_and_fields() {
    let fog = corrupt(&image(), object(r#"{"kind":"masking","probability":2}"#), 1).unwrap_err();
    let error: Error = fog.clone().dyn_into().unwrap();
    assert_eq!(error.name(), "Config");
    assert_eq!(error.message(), "corruption.probability is 2; expected a number from 0 to 1");
    let fields = Reflect::get(&fog, &"fields".into()).unwrap();
    let expected = r#"{"field":"corruption.probability","value":"2","expected":"a number from 0 to 1"}"#;
    assert_eq!(plain(&fields), expected);
    let short = Model::new(&[1, 2, 3]).err().unwrap();
    assert_eq!(short.clone().dyn_into::<Error>().unwrap().name(), "Checkpoint");
    assert!(plain(&Reflect::get(&short, &"fields".into()).unwrap()).starts_with(r#"{"reason":""#));
}

pub fn a_model_computes_what_the_core_computes() {
    let checkpoint = checkpoint();
    let model = Model::new(&checkpoint.to_bytes(Precision::F32).unwrap()).unwrap();
    assert_eq!((model.input_dim(), model.latent_dim()), (784, 6));
    assert_eq!(model.widths(), [784, 20, 6, 20, 784]);
    let batch = Array2::from_shape_vec((1, 784), image()).unwrap();
    let z = checkpoint.model.encode(batch.view()).unwrap();
    assert_eq!(model.encode(&image()).unwrap(), z.as_slice().unwrap());
    assert_eq!(model.decode(z.as_slice().unwrap()).unwrap(), model.reconstruct(&image()).unwrap());
    let x_hat = checkpoint.model.reconstruct(batch.view()).unwrap();
    assert_eq!(model.reconstruct(&image()).unwrap(), x_hat.as_slice().unwrap());
}

pub fn the_experiment_is_a_plain_object() {
    let model = Model::new(&checkpoint().to_bytes(Precision::I8).unwrap()).unwrap();
    let experiment = model.experiment().unwrap();
    assert_eq!(Reflect::get(&experiment, &"seed".into()).unwrap(), 5);
    let config = Reflect::get(&experiment, &"model".into()).unwrap();
    assert_eq!(Reflect::get(&config, &"hidden_activation".into()).unwrap(), "silu");
}

pub fn noise_is_seeded_and_its_levels_are_checked() {
    let masking = || object(r#"{"kind":"masking","probability":0.5}"#);
    let first = corrupt(&image(), masking(), 9).unwrap();
    assert_eq!(first, corrupt(&image(), masking(), 9).unwrap());
    assert_ne!(first, corrupt(&image(), masking(), 10).unwrap());
    let refused = |json| message(corrupt(&image(), object(json), 1).unwrap_err());
    assert_eq!(
        refused(r#"{"kind":"gaussian","std_dev":-1}"#),
        "corruption.std_dev is -1; expected a number from 0 to 10"
    );
    assert!(refused(r#"{"kind":"fog"}"#).contains("unknown variant `fog`"));
}

pub fn damage_and_wrong_lengths_are_errors_with_a_sentence() {
    let bytes = checkpoint().to_bytes(Precision::F32).unwrap();
    let refused = |bytes: &[u8]| message(Model::new(bytes).err().unwrap());
    assert!(refused(&bytes[..bytes.len() / 2]).contains("cut short"));
    let mut flipped = bytes.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert!(refused(&flipped).contains("the file is damaged"));
    let model = Model::new(&bytes).unwrap();
    assert_eq!(message(model.encode(&[0.0; 10]).unwrap_err()), "an image has 10 values; expected 784");
    assert_eq!(message(model.encode(&[]).unwrap_err()), "an image has 0 values; expected 784");
    assert_eq!(message(model.decode(&[0.0; 7]).unwrap_err()), "a code has 7 values; expected 6");
}

pub fn pixels_go_both_ways() {
    let grey = paint_grey(&[0.0, 1.0, 2.0, -1.0], 2).unwrap();
    assert_eq!((grey.width(), grey.height()), (2, 2));
    assert_eq!(grey.data().0, [0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255]);
    let error = paint_error(&[0.0, 1.0], &[1.0, 1.0], 2).unwrap();
    assert_eq!(error.data().0, [253, 231, 37, 255, 68, 1, 84, 255]);
    assert!(paint_grey(&[0.0; 3], 2).is_err());
    assert!(paint_grey(&[], 2).is_err());
    assert_eq!(to_unit(&[0, 255]), [0.0, 1.0]);
    assert_eq!(sse_per_image(&[0.0, 1.0], &[1.0, 3.0]).unwrap(), 5.0);
    assert!(sse_per_image(&[0.0], &[]).is_err());
}

pub fn drawings_are_normalised() {
    assert_eq!(normalize_ink(&[0; 400], 20, 20).unwrap(), None);
    let pixels = normalize_ink(&[255; 400], 20, 20).unwrap().unwrap();
    assert_eq!(pixels.iter().filter(|&&v| v == 255).count(), 400);
    assert!(message(normalize_ink(&[0; 3], 2, 2).unwrap_err()).contains("expected 4"));
}

pub fn digits_are_read_and_bounded() {
    let data = Dataset::new(Array2::from_shape_fn((2, 4), |(i, j)| (4 * i + j) as u8), vec![3, 8]).unwrap();
    let (images, labels) = (idx::write_images(&data).unwrap(), idx::write_labels(&data).unwrap());
    let digits = Digits::new(&images, &labels).unwrap();
    assert_eq!(digits.length(), 2);
    assert_eq!(digits.image(1).unwrap(), [4, 5, 6, 7]);
    assert_eq!(digits.label(1).unwrap(), 8);
    assert!(message(digits.image(2).unwrap_err()).contains("expected"));
    assert!(digits.label(2).is_err());
    let refused = message(Digits::new(&labels, &images).err().unwrap());
    assert!(refused.contains("expected 0x00000803"), "{refused}");
}

#[path = "../../../autoencoder/tests/replay/mod.rs"]
mod replay;

#[path = "../../../autoencoder/tests/replay/kernels.rs"]
mod kernels;

pub fn kernels_replay_bit_for_bit() {
    kernels::compare(include_str!("../../../../tests/fixtures/kernels.txt"));
}

pub fn training_replays_bit_for_bit() {
    replay::compare(include_str!("../../../../tests/fixtures/replay.txt"));
}

fn number(object: &JsValue, name: &str) -> f64 {
    Reflect::get(object, &name.into()).unwrap().as_f64().unwrap()
}

fn length(object: &JsValue, name: &str) -> f64 {
    number(&Reflect::get(object, &name.into()).unwrap(), "length")
}

fn moons(model: &str, optimizer: &str) -> (Run, TrainingData) {
    let data = TrainingData::toy(object(r#"{"kind":"two_moons","noise":0.05}"#), 50, 1).unwrap();
    let experiment = format!(
        r#"{{"seed":1,"model":{{"input_dim":2,"latent_dim":3{model}}},"loss":"mean_squared_error",
        "corruption":{{"choices":[{{"kind":"gaussian","std_dev":0.1}}]}},"optimizer":{optimizer},"batch_size":8,"epochs":2}}"#
    );
    (Run::new(object(&experiment), &data).unwrap(), data)
}

const ADAM: &str = r#"{"kind":"adam","learning_rate":0.01}"#;

pub fn a_run_trains_stops_and_goes_on_with_the_same_bits() {
    let (mut run, data) = moons("", ADAM);
    assert_eq!((run.steps_per_epoch(), run.total_steps(), data.length(), data.dims()), (7.0, 14.0, 50, 2));
    run.train(5).unwrap();
    let mut rest = Run::resume(&run.save().unwrap(), &data).unwrap();
    let means = run.take_means();
    assert_eq!(number(&means, "steps"), 5.0);
    assert!(number(&means, "reconstruction") > 0.0);
    run.train(6).unwrap();
    rest.train(6).unwrap();
    assert_eq!((run.hash(), run.steps()), (rest.hash(), 11.0));
    assert_eq!(run.hash().len(), 16);
    let (other, _) = moons("", ADAM);
    assert_ne!(run.hash(), other.hash());
    let swiss = TrainingData::toy(object(r#"{"kind":"swiss_roll","noise":0}"#), 9, 1).unwrap();
    let refused = message(Run::resume(&run.save().unwrap(), &swiss).err().unwrap());
    assert_eq!(refused, "a training sample has 3 values; expected 2");
}

pub fn a_run_that_runs_away_says_so() {
    let (mut run, _) = moons("", r#"{"kind":"sgd","learning_rate":10}"#);
    let refused = run.train(500).unwrap_err();
    let name = refused.clone().dyn_into::<Error>().unwrap().name();
    assert!(name == "Exploded" || name == "Diverged", "{name}");
    assert_eq!(number(&Reflect::get(&refused, &"fields".into()).unwrap(), "learning_rate"), 10.0);
    let refused = message(refused);
    assert!(refused.contains("training diverged"), "{refused}");
    assert!(run.encode(&[0.5, 0.5]).unwrap().iter().all(|z| z.is_finite()));
}

pub fn a_run_changes_what_it_may() {
    let (mut run, _) = moons("", ADAM);
    let experiment = run.experiment().unwrap();
    Reflect::set(&experiment, &"epochs".into(), &5.into()).unwrap();
    run.change(experiment.clone()).unwrap();
    assert_eq!(run.total_steps(), 35.0);
    Reflect::set(&experiment, &"seed".into(), &2.into()).unwrap();
    assert!(message(run.change(experiment).unwrap_err()).starts_with("seed is another"));
}

pub fn a_run_shows_itself() {
    let (mut run, data) = moons(r#","hidden_dims":[5]"#, ADAM);
    run.train(7).unwrap();
    let result = run.evaluate(&data, 50, 1).unwrap();
    assert_eq!(number(&result, "reconstruction"), number(&result, "sse_per_image"));
    let all: Vec<f32> = (0..50).flat_map(|i| data.image(i).unwrap()).collect();
    let x = Array2::from_shape_vec((50, 2), all).unwrap();
    let checkpoint = Checkpoint::from_bytes(&run.checkpoint().unwrap()).unwrap();
    let noise = Corruption::Gaussian { std_dev: 0.1 };
    let core = metrics::evaluate(&checkpoint.model, x.view(), noise, 1).unwrap();
    assert_eq!(number(&result, "sse_per_image"), core.sse_per_image, "the number of the command line, to the bit");
    let points: Vec<f32> = (0..3).flat_map(|i| data.image(i).unwrap()).collect();
    assert_ne!(run.corrupt_batch(&points, 7).unwrap(), points);
    assert_eq!(run.reconstruct_batch(&points).unwrap().len(), 6);
    let features = run.features(&data, 50, "encoder", 4).unwrap();
    assert_eq!((length(&features, "tiles"), number(&features, "total")), (8.0, 5.0));
    assert_eq!(length(&run.features(&data, 50, "decoder", 9).unwrap(), "tiles"), 6.0);
    assert!(message(run.features(&data, 50, "middle", 9).unwrap_err()).contains("expected encoder or decoder"));
    let activations = run.activations(&data, 50).unwrap();
    assert_eq!((length(&activations, "means"), length(&activations, "layers")), (3.0, 2.0));
    let codes = checkpoint.model.encode(x.view()).unwrap();
    let statistics = CodeStatistics::of(codes.view(), ACTIVE).unwrap();
    assert!((number(&activations, "active") + statistics.near_zero_share - 1.0).abs() < 1e-15);
    let network = run.network(&points[..2], 12).unwrap();
    assert_eq!((length(&network, "layers"), length(&network, "links")), (5.0, 4.0));
    let codes = run.codes(&data, 20).unwrap();
    assert_eq!((length(&codes, "xy"), length(&codes, "labels")), (40.0, 20.0));
    let indicators = run.indicators(&data, 10).unwrap();
    assert!(number(&indicators, "jacobianNorm") > 0.0);
    assert!(Reflect::get(&indicators, &"principalAngle".into()).unwrap().is_null());
    assert!(data.image(50).is_err());
}

pub fn a_run_is_measured_as_others_publish_theirs() {
    let pixels: Vec<u8> = (0..784 * 40).map(|i| (i * i % 251) as u8).collect();
    let labels: Vec<u8> = (0..40).map(|i| i % 2).collect();
    let drawn = |half: &str| TrainingData::drawn(pixels.clone(), labels.clone(), 784, 1, half);
    let [training, test] = ["training", "test"].map(|half| drawn(half).unwrap());
    let values = training.image(3).unwrap();
    assert!(values.iter().all(|&value| value == 0.0 || value == 1.0) && values.contains(&1.0));
    assert_ne!(values, test.image(3).unwrap(), "the halves have draws of their own");
    assert!(message(drawn("middle").err().unwrap()).contains("expected training or test"));
    let config = |model: &str| {
        format!(
            r#"{{"seed":1,"model":{{"input_dim":784,"latent_dim":2,"output_activation":"sigmoid"{model}}},
            "loss":"binary_cross_entropy","optimizer":{{"kind":"adam","learning_rate":0.01}},"batch_size":20,"epochs":1}}"#
        )
    };
    let clouds = config(r#","variational":true"#);
    let run = |config: &str| Run::new(object(config), &training).unwrap();
    let (plain, variational) = (run(&config("")), run(&clouds));
    let experiment = Experiment::from_json(&clouds).unwrap().validate().unwrap();
    let images: Vec<f32> = (0..40).flat_map(|at| test.image(at).unwrap()).collect();
    let images = Array2::from_shape_vec((40, 784), images).unwrap();
    let expected = Evidence::of(&Autoencoder::initialize(&experiment), images.view(), 1, 1).unwrap();
    assert_eq!(variational.negative_elbo(&test, 1, 1).unwrap(), expected.negative_elbo());
    assert!(message(plain.negative_elbo(&test, 1, 1).unwrap_err()).contains("variational"));
    let wrong = plain.neighbor_error_rate(40, &test).unwrap();
    assert!((0.0..=1.0).contains(&wrong), "{wrong}");
    assert_eq!(plain.neighbor_error_rate(1, &test).unwrap(), 0.5, "one known image has one class");
}

pub fn a_linear_run_comes_to_know_its_angle() {
    let data = TrainingData::new((0..784 * 40).map(|i| (i * i % 251) as u8).collect(), vec![0; 40], 784).unwrap();
    let experiment = object(
        r#"{"seed":1,"model":{"input_dim":784,"latent_dim":4},"loss":"mean_squared_error",
        "optimizer":{"kind":"adam","learning_rate":0.01},"batch_size":8,"epochs":1}"#,
    );
    let mut run = Run::new(experiment, &data).unwrap();
    let angle = number(&run.indicators(&data, 8).unwrap(), "principalAngle");
    assert!(angle > 45.0 && angle <= 90.0, "{angle}");
}

pub fn a_run_leaves_for_other_tools() {
    let (run, data) = moons("", ADAM);
    assert!(Model::new(&run.checkpoint().unwrap()).is_ok());
    assert!(message(Run::resume(&run.checkpoint().unwrap(), &data).err().unwrap()).contains("optimizer"));
    assert!(run.onnx("whole").unwrap().len() > 100);
    assert!(message(run.onnx("half").unwrap_err()).contains("expected whole, encoder or decoder"));
    assert!(run.pytorch().unwrap().contains("import torch"));
    assert!(!run.state_dict().unwrap().is_empty());
}

pub fn a_loss_comes_apart_into_its_terms() {
    let config = object(
        r#"{"seed":1,"model":{"input_dim":4,"latent_dim":2,"latent_activation":"sigmoid"},
        "loss":"mean_squared_error","penalties":[{"kind":"l1","weight":0.5},
        {"kind":"kl_sparsity","weight":1,"target_activation":0.1},{"kind":"contractive","weight":0.2}],
        "optimizer":{"kind":"adam","learning_rate":0.01},"batch_size":2,"epochs":1}"#,
    );
    let mut trainer = Trainer::new(config).unwrap();
    let loss = trainer.step(&[0.1, 0.9, 0.2, 0.8, 0.7, 0.3, 0.6, 0.4]).unwrap();
    let terms = trainer.terms();
    let term = |name: &str| Reflect::get(&terms, &name.into()).unwrap().as_f64().unwrap();
    let all = ["reconstruction", "l1", "kl_sparsity", "contractive"].map(term);
    assert!(all.iter().all(|&value| value > 0.0), "{all:?}");
    assert_eq!(term("gaussian_kl"), 0.0);
    assert!((all.iter().sum::<f64>() / loss - 1.0).abs() < 1e-12);
}

pub fn training_learns_and_refuses_what_it_cannot() {
    let config = |rate: &str| {
        object(&format!(
            r#"{{"seed":1,"model":{{"input_dim":4,"latent_dim":2}},"loss":"mean_squared_error",
            "optimizer":{{"kind":"adam","learning_rate":{rate}}},"batch_size":2,"epochs":1}}"#
        ))
    };
    let mut trainer = Trainer::new(config("0.05")).unwrap();
    let images = [0.1, 0.9, 0.2, 0.8, 0.7, 0.3, 0.6, 0.4];
    let first = trainer.loss(&images).unwrap();
    assert_eq!(trainer.step(&images).unwrap(), first);
    let last = (0..100).map(|_| trainer.step(&images).unwrap()).last().unwrap();
    assert!(last < 0.5 * first, "{first} -> {last}");
    assert_eq!(Model::new(&trainer.checkpoint().unwrap()).unwrap().input_dim(), 4);
    assert_eq!(message(trainer.step(&images[..7]).unwrap_err()), "the last image has 3 values; expected 4");
    assert!(message(trainer.step(&[]).unwrap_err()).contains("a batch has 0 values"));
    let refused = message(Trainer::new(config("-1")).err().unwrap());
    assert!(refused.starts_with("optimizer.learning_rate is -1; expected"), "{refused}");
    assert!(message(Trainer::new(JsValue::NULL).err().unwrap()).contains("the config cannot be read"));
}

/// Declares every check as a test of the including file's mode.
#[macro_export]
macro_rules! checks {
    () => {
        checks!(
            a_refusal_is_an_error_with_a_name_and_fields,
            a_model_computes_what_the_core_computes,
            the_experiment_is_a_plain_object,
            noise_is_seeded_and_its_levels_are_checked,
            damage_and_wrong_lengths_are_errors_with_a_sentence,
            pixels_go_both_ways,
            drawings_are_normalised,
            digits_are_read_and_bounded,
            kernels_replay_bit_for_bit,
            training_replays_bit_for_bit,
            a_loss_comes_apart_into_its_terms,
            training_learns_and_refuses_what_it_cannot,
            a_run_trains_stops_and_goes_on_with_the_same_bits,
            a_run_that_runs_away_says_so,
            a_run_changes_what_it_may,
            a_run_shows_itself,
            a_run_is_measured_as_others_publish_theirs,
            a_linear_run_comes_to_know_its_angle,
            a_run_leaves_for_other_tools,
        );
    };
    ($($name:ident),* $(,)?) => {
        $(#[wasm_bindgen_test::wasm_bindgen_test]
        fn $name() {
            common::$name();
        })*
    };
}
