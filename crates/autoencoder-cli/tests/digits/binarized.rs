//! `--binarize`.

use super::fixture::{EXPERIMENT, digits, model, run, says, text, through_json};
use autoencoder::data::{Binarization, Dataset, batches::Batches};
use autoencoder::experiment::{Corruption, Experiment};
use autoencoder::training::{Trainer, metrics};
use serde_json::Value;

/// A half of the digits with pixels of 0 or 1; test images are counted from 2^32.
fn binarized(stem: &str, rule: Binarization) -> Dataset {
    let grey = digits(stem);
    let mut images = grey.images().clone();
    rule.apply_to_bytes(images.view_mut(), if stem == "train" { 0 } else { 1 << 32 });
    Dataset::new(images, grey.labels().to_vec()).unwrap()
}

#[test]
fn a_network_learns_from_and_is_measured_on_pixels_of_0_or_1() {
    let experiment = Experiment::from_json(EXPERIMENT).unwrap().validate().unwrap();
    for (name, rule, spoken) in [
        ("threshold", Binarization::Threshold, ", pixels 1 from a half and else 0"),
        ("drawn", Binarization::Drawn { seed: 1 }, ", pixels drawn as 0 or 1"),
    ] {
        let out = format!("binarize-{name}.safetensors");
        let arguments = ["train", "m.json", "--data", ".", "--out", &out, "--classes", "3,8", "--limit", "100"];
        let output = run(&[&arguments[..], &["--quiet", "--binarize", name]].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));

        // Made before the digits are chosen: which are left changes none of them.
        let of_classes = |all: Dataset| {
            let rows: Vec<usize> = (0..all.labels().len()).filter(|&row| [3, 8].contains(&all.labels()[row])).collect();
            all.chosen(&rows).unwrap()
        };
        let data = of_classes(binarized("train", rule)).chosen(&(0..100).collect::<Vec<_>>()).unwrap();
        let mut batches = Batches::new(&data, 50, 1);
        let mut trainer = Trainer::new(experiment.clone()).with_total_steps(4);
        for epoch in 0..2 {
            batches.start_epoch(epoch);
            for index in 0..2 {
                let batch = batches.get(index);
                assert!(batch.iter().all(|&x| x == 0.0 || x == 1.0));
                trainer.step(batch).unwrap();
            }
        }
        assert_eq!(model(&out), *trainer.model());
        let measured = |test: &Dataset| {
            metrics::evaluate(trainer.model(), test.to_unit().view(), Corruption::None, 1).unwrap().sse_per_image
        };
        let test = of_classes(binarized("t10k", rule));
        let expected = format!(
            "test sse_per_image {:.3} on {} images of classes 3, 8{spoken}; ",
            measured(&test),
            test.labels().len()
        );
        assert!(text(&output.stdout).starts_with(&expected), "{}", text(&output.stdout));

        let evaluate = ["evaluate", &out, "--data", ".", "--corruption", "none"];
        let told = |more: &[&str]| says(&[&evaluate[..], more].concat());
        // The seed of the noise is not that of the pixels.
        let line = told(&["--binarize", name, "--json", "--seed", "9"]);
        let line: Value = serde_json::from_str(line.lines().next().unwrap()).unwrap();
        assert_eq!((&line["binarize"], &line["images"]), (&name.into(), &1900.into()));
        assert_eq!(line["sse_per_image"], through_json(measured(&binarized("t10k", rule))));
        assert!(told(&["--binarize", name]).contains(&format!(" images{spoken}, noise seed 1\n")));
        let grey: Value = serde_json::from_str(told(&["--json"]).lines().next().unwrap()).unwrap();
        assert_eq!(grey["sse_per_image"], through_json(measured(&digits("t10k"))));
        assert_eq!(grey["binarize"], Value::Null);
    }
}

#[test]
fn training_and_test_images_are_drawn_each_for_themselves() {
    let [train, test] = ["train", "t10k"].map(|stem| binarized(stem, Binarization::Drawn { seed: 1 }));
    assert_ne!(train.images().row(0), test.images().row(0));
    let refused = run(&["train", "m.json", "--data", ".", "--out", "none.safetensors", "--binarize", "half"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("[possible values: threshold, drawn]"), "{}", text(&refused.stderr));
    let help = says(&["evaluate", "--help"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("from the seed of the model's experiment"), "{help}");
}
