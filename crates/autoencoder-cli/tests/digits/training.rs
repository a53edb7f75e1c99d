//! `train`.

use super::fixture::{EXPERIMENT, digits, folder, model, run, says, text};
use autoencoder::data::{Dataset, batches::Batches};
use autoencoder::experiment::{Corruption, Experiment};
use autoencoder::files::Checkpoint;
use autoencoder::training::{Trainer, metrics};
use std::fs;

#[test]
fn each_epoch_names_its_terms_and_validation_is_the_librarys() {
    let arguments = ["train", "m.json", "--data", ".", "--out", "told.safetensors", "--limit", "1000", "--validate"];
    let output = run(&arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let experiment = Experiment::from_json(EXPERIMENT).unwrap().validate().unwrap();
    let all = digits("train");
    let data =
        Dataset::new(all.images().slice(ndarray::s![..1000, ..]).to_owned(), all.labels()[..1000].to_vec()).unwrap();
    let test = digits("t10k").to_unit();
    let mut batches = Batches::new(&data, 50, 1);
    let mut trainer = Trainer::new(experiment).with_total_steps(40);
    let mut expected = String::new();
    for epoch in 0..2 {
        batches.start_epoch(epoch);
        let (mut bce, mut l1) = (0.0, 0.0);
        for index in 0..20 {
            let terms = trainer.step(batches.get(index)).unwrap().terms;
            bce += terms.reconstruction / 20.0;
            l1 += terms.penalties.of("l1") / 20.0;
        }
        let sse = metrics::evaluate(trainer.model(), test.view(), Corruption::None, 1).unwrap().sse_per_image;
        expected += &format!(
            "epoch {}: train objective {:.3} = bce_nats_per_image {bce:.3} + l1 {l1:.3}; test sse_per_image {sse:.3} on 1900 images\n",
            epoch + 1,
            bce + l1
        );
    }
    assert_eq!(text(&output.stderr), expected);
    assert_eq!(model("told.safetensors"), *trainer.model());
    assert_eq!(model("m.safetensors"), *trainer.model(), "measuring changes nothing");

    let fingerprint = trainer.model().fingerprint().to_string();
    let told = text(&output.stdout);
    assert!(told.contains(&format!("\nfingerprint of the weights {fingerprint}\n")), "{told}");
    let measured = ["evaluate", "told.safetensors", "--data", ".", "--corruption", "none"];
    assert!(says(&measured).contains(&format!(" weights, fingerprint {fingerprint}, ")));
    assert!(says(&[&measured[..], &["--json"]].concat()).contains(&fingerprint));
}

#[test]
fn a_network_of_chosen_classes_learns_from_and_is_measured_on_them_alone() {
    let arguments = ["train", "m.json", "--data", ".", "--out", "threes.safetensors", "--classes", "3,8", "--quiet"];
    let output = run(&[&arguments[..], &["--limit", "100"]].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let of_classes = |name: &str| {
        let all = digits(name);
        let rows: Vec<usize> = (0..all.labels().len()).filter(|&row| [3, 8].contains(&all.labels()[row])).collect();
        all.chosen(&rows).unwrap()
    };
    let experiment = Experiment::from_json(EXPERIMENT).unwrap().validate().unwrap();
    let data = of_classes("train").chosen(&(0..100).collect::<Vec<_>>()).unwrap();
    let mut batches = Batches::new(&data, 50, 1);
    let mut trainer = Trainer::new(experiment).with_total_steps(4);
    for epoch in 0..2 {
        batches.start_epoch(epoch);
        for index in 0..2 {
            trainer.step(batches.get(index)).unwrap();
        }
    }
    assert_eq!(model("threes.safetensors"), *trainer.model());
    let test = of_classes("t10k").to_unit();
    let sse = metrics::evaluate(trainer.model(), test.view(), Corruption::None, 1).unwrap().sse_per_image;
    let expected = format!("test sse_per_image {sse:.3} on {} images of classes 3, 8; ", test.nrows());
    assert!(text(&output.stdout).starts_with(&expected), "{}", text(&output.stdout));
}

#[test]
fn a_collapsed_network_is_named_with_what_would_mend_it() {
    // So large a rate kills every rectifier at once.
    let config = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[64],"latent_dim":16,"hidden_activation":"relu",
        "latent_activation":"relu","output_activation":"sigmoid"},"loss":"binary_cross_entropy",
        "optimizer":{"kind":"adam","learning_rate":0.5},"batch_size":50,"epochs":3}"#;
    fs::write(folder().join("dead.json"), config).unwrap();
    let output = run(&["train", "dead.json", "--data", ".", "--out", "dead.safetensors", "--limit", "500", "--quiet"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let named = "warning: Every image is rebuilt as the same picture. All 16 units of the code are dead. SSE ";
    let told = text(&output.stdout);
    assert!(told.contains(named) && told.contains("leaky_relu or silu"), "{told}");
    let told = says(&["evaluate", "dead.safetensors", "--data", ".", "--corruption", "none"]);
    assert!(told.contains(named), "{told}");
    let told = says(&["evaluate", "dead.safetensors", "--data", ".", "--corruption", "none", "--json"]);
    assert!(told.contains(r#""measurement":"finding""#), "{told}");
    let sound = says(&["evaluate", "v.safetensors", "--data", ".", "--corruption", "none"]);
    assert!(!sound.contains("warning"), "{sound}");
}

#[test]
fn a_run_that_diverges_fails_and_leaves_the_last_finite_model() {
    let config = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[32],"latent_dim":8},"loss":"mean_squared_error",
        "optimizer":{"kind":"sgd","learning_rate":RATE},"batch_size":50,"epochs":40}"#;
    fs::write(folder().join("wild.json"), config.replace("RATE", "10")).unwrap();
    let output = run(&["train", "wild.json", "--data", ".", "--out", "wild.safetensors", "--limit", "1000", "--quiet"]);
    assert_eq!(output.status.code(), Some(1));
    let message = text(&output.stderr);
    assert!(message.starts_with("Error: training diverged at step "), "{message}");
    assert!(message.contains("expected a smaller learning rate than 10"), "{message}");
    assert!(message.contains("wild.safetensors holds the model of step "), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
    let saved = Checkpoint::from_bytes(&super::fixture::read("wild.safetensors")).unwrap();
    let rebuilt = saved.model.reconstruct(digits("train").to_unit().view()).unwrap();
    assert!(rebuilt.iter().all(|value| value.is_finite()));
}

#[test]
fn a_run_whose_last_update_fails_is_not_saved_as_if_it_were_whole() {
    // One step, finite before its update and not after it.
    let config = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[64,64,64],"latent_dim":8},
        "loss":"mean_squared_error","optimizer":{"kind":"sgd","learning_rate":10},"batch_size":1000,"epochs":1}"#;
    fs::write(folder().join("last.json"), config).unwrap();
    let output = run(&["train", "last.json", "--data", ".", "--out", "last.safetensors", "--limit", "1000"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("last.safetensors holds the model of step 0"), "{}", text(&output.stderr));
}

#[test]
fn help_says_what_the_threads_do_and_what_each_number_means() {
    for command in
        ["train", "pretrain", "evaluate", "encode", "reconstruct", "score", "sample", "pca", "compact", "pack"]
    {
        assert!(says(&[command, "--help"]).contains("Usage: autoencoder"), "{command}");
    }
    let words = |command| says(&[command, "--help"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words("train").contains("One thread trains"));
    assert!(words("evaluate").contains("summed over the pixels, mean over the images, not clipped"));
    assert!(words("sample").contains("the Gaussian with the mean and the covariance of the codes"));
}

#[test]
fn a_run_that_was_interrupted_ends_with_the_same_bytes() {
    let train = |out: &str, more: &[&str]| {
        let arguments = ["train", "m.json", "--data", ".", "--out", out, "--limit", "1000", "--quiet"];
        run(&[&arguments[..], more].concat())
    };
    let whole = train("whole.safetensors", &[]);
    assert!(whole.status.success(), "{}", text(&whole.stderr));
    // In the middle of each of the two epochs, and between them.
    for (stop, more) in [("7", &[][..]), ("20", &["--resume"]), ("33", &["--resume"])] {
        let output = train("parts.safetensors", &[&["--stop-after", stop], more].concat());
        assert!(text(&output.stdout).contains("stopped early; --resume goes on"), "{}", text(&output.stderr));
        assert_eq!(Checkpoint::from_bytes(&super::fixture::read("parts.safetensors")).unwrap().steps.to_string(), stop);
    }
    assert!(train("parts.safetensors", &["--resume"]).status.success());
    assert_eq!(super::fixture::read("parts.safetensors"), super::fixture::read("whole.safetensors"));

    let again = train("parts.safetensors", &["--resume"]);
    refused(&again, "parts.safetensors cannot be gone on with; expected what an interrupted run");
    train("other.safetensors", &["--stop-after", "3"]);
    fs::write(folder().join("other.json"), EXPERIMENT.replace("\"seed\":1", "\"seed\":2")).unwrap();
    let arguments = ["train", "other.json", "--data", ".", "--out", "other.safetensors", "--resume", "--quiet"];
    refused(&run(&arguments), "holds a run of another experiment; expected that of other.json");
}

fn refused(output: &std::process::Output, sentence: &str) {
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains(sentence), "{}", text(&output.stderr));
}

#[test]
fn patience_ends_a_run_and_keeps_its_best_epoch() {
    // A rate that soon makes each epoch worse than the one before.
    let restless = EXPERIMENT
        .replace("\"learning_rate\":0.003", "\"learning_rate\":0.05")
        .replace("\"epochs\":2", "\"epochs\":60");
    fs::write(folder().join("restless.json"), restless).unwrap();
    let arguments =
        ["train", "restless.json", "--data", ".", "--out", "best.safetensors", "--limit", "300", "--patience", "3"];
    let output = run(&arguments);
    let (epochs, told) = (text(&output.stderr), text(&output.stdout));
    let errors: Vec<f64> = epochs
        .lines()
        .map(|line| line.split("test sse_per_image ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap())
        .collect();
    assert!(errors.len() < 60, "{epochs}");
    let best = (0..errors.len()).fold(0, |best, i| if errors[i] < errors[best] { i } else { best });
    assert_eq!(errors.len(), best + 4, "three epochs after the best one: {epochs}");
    assert!(told.contains(&format!("test sse_per_image {:.3}", errors[best])), "{told}");
    assert!(told.contains(&format!("(the best epoch, {}; none better in 3)", best + 1)), "{told}");
}
