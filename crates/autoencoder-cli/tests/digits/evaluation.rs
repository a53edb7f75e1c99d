//! `evaluate`.

use super::fixture::{EXPERIMENT, digits, model, says, through_json};
use autoencoder::analysis::codes::clustering_scores::{clustering_accuracy, normalized_mutual_information};
use autoencoder::analysis::codes::kmeans::{KMeans, KMeansConfig};
use autoencoder::analysis::codes::probe::{LinearProbe, ProbeConfig, nearest_neighbor_error_rate};
use autoencoder::analysis::codes::statistics::CodeStatistics;
use autoencoder::analysis::network::collapse::Collapse;
use autoencoder::analysis::snapshots::{Activations, ValidationLoss};
use autoencoder::experiment::{Corruption, Experiment, Loss};
use autoencoder::training::metrics::{self, Validation};
use ndarray::s;
use serde_json::{Value, json};

#[test]
fn every_number_is_the_librarys_to_the_bit() {
    let arguments = ["evaluate", "m.safetensors", "--data", ".", "--json", "--codes", "--codes-known", "600"];
    let noises =
        ["--corruption", r#"{"kind":"none"}"#, "--corruption", r#"{"kind":"salt_and_pepper","probability":0.25}"#];
    let said = says(&[&arguments[..], &noises[..], &["--seed", "4"]].concat());
    let lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 7);

    let (train, test, model) = (digits("train"), digits("t10k"), model("m.safetensors"));
    let x = test.to_unit();
    for (line, corruption) in lines.iter().zip([Corruption::None, Corruption::SaltAndPepper { probability: 0.25 }]) {
        let expected = metrics::evaluate(&model, x.view(), corruption, 4).unwrap();
        assert_eq!((&line["measurement"], &line["images"]), (&json!("reconstruction"), &json!(1900)));
        assert_eq!(line["corrupted_sse_per_image"], through_json(expected.corrupted_sse_per_image));
        assert_eq!(line["sse_per_image"], through_json(expected.sse_per_image));
        assert_eq!(line["mse_per_pixel"], through_json(expected.mse_per_pixel));
        assert_eq!(line["bce_nats_per_image"], through_json(expected.bce_nats_per_image.unwrap()));
    }

    let codes = model.encode(x.view()).unwrap();
    let known = model.encode(train.to_unit().slice(s![..600, ..])).unwrap();
    let known_labels = &train.labels()[..600];
    let statistics = CodeStatistics::of(codes.view(), 0.01).unwrap();
    assert_eq!(lines[2]["share_of_values_of_size_at_most_0.01"], through_json(statistics.near_zero_share));
    assert_eq!(lines[2]["units_with_std_dev_at_most_0.01"], json!(statistics.narrow_units.len()));
    assert_eq!(lines[2]["mean_of_each_unit"][3], through_json(statistics.mean[3]));
    assert_eq!(lines[2]["std_dev_of_each_unit"][7], through_json(statistics.std_dev[7]));

    let nearest = nearest_neighbor_error_rate(known.view(), known_labels, codes.view(), test.labels()).unwrap();
    assert_eq!(lines[3]["error_rate_on_test_images"], through_json(nearest));
    assert_eq!((&lines[3]["known_training_images"], &lines[3]["test_images"]), (&json!(600), &json!(1900)));

    let config = ProbeConfig { learning_rate: 0.1, epochs: 20, batch_size: 100, weight_decay: 0.0, seed: 4 };
    let probe = LinearProbe::fit(known.view(), known_labels, config).unwrap();
    let error = probe.error_rate(codes.view(), test.labels()).unwrap();
    assert_eq!(lines[4]["error_rate_on_test_images"], through_json(error));
    assert!(error < 0.8, "chance is 0.9: {error}");

    let config = KMeansConfig { clusters: 10, restarts: 10, max_iterations: 300, seed: 4 };
    let clusters = KMeans::fit(codes.view(), config).unwrap();
    let accuracy = clustering_accuracy(clusters.labels(), test.labels()).unwrap();
    let information = normalized_mutual_information(clusters.labels(), test.labels()).unwrap();
    assert_eq!(lines[5]["accuracy_under_best_one_to_one_map"], through_json(accuracy));
    assert_eq!(lines[5]["normalized_mutual_information_arithmetic_mean"], through_json(information));

    let experiment = Experiment::from_json(EXPERIMENT).unwrap();
    let [found] = &Collapse::of(&model, x.view()).unwrap().findings(experiment.loss)[..] else { panic!("one finding") };
    let (finding, mend) = (found.to_string(), found.mend(&experiment));
    assert_eq!(lines[6], json!({"measurement": "finding", "finding": finding, "mend": mend}));
}

#[test]
fn what_the_page_shows_of_a_network_is_what_evaluate_prints() {
    let noise = r#"{"kind":"gaussian","std_dev":0.3}"#;
    let said = says(&["evaluate", "m.safetensors", "--data", ".", "--json", "--codes", "--corruption", noise]);
    let lines: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (model, x) = (model("m.safetensors"), digits("t10k").to_unit());

    // The page's validation, with the seed that `evaluate` has by default.
    let validation = Validation::new(x.clone(), &Corruption::Gaussian { std_dev: 0.3 }.into(), 1);
    let shown = ValidationLoss::of(&model, Loss::BinaryCrossEntropy, &validation).unwrap();
    assert_eq!(lines[0]["sse_per_image"], through_json(shown.sse_per_image));
    assert_eq!(lines[0]["bce_nats_per_image"], through_json(shown.reconstruction));

    // The page's chart of the code.
    let shown = Activations::of(&model, x.view()).unwrap();
    let mut means: Vec<f32> = serde_json::from_value(lines[1]["mean_of_each_unit"].clone()).unwrap();
    means.sort_by(f32::total_cmp);
    assert_eq!(shown.means, means);
    let near_zero = lines[1]["share_of_values_of_size_at_most_0.01"].as_f64().unwrap();
    assert!((shown.active + near_zero - 1.0).abs() < 1e-15);
}

#[test]
fn the_table_says_the_same_to_a_person() {
    let said = says(&["evaluate", "m.safetensors", "--data", ".", "--codes", "--codes-known", "100"]);
    let sse = metrics::evaluate(&model("m.safetensors"), digits("t10k").to_unit().view(), Corruption::None, 1);
    assert!(said.contains(&format!("{:.3}", sse.unwrap().sse_per_image)), "{said}");
    assert!(said.contains("\n  known_training_images 100\n  test_images 1900\n"), "{said}");
    assert!(said.contains("restart_chosen_by inertia"), "{said}");
}

#[test]
fn a_variational_model_is_told_its_evidence() {
    use autoencoder::analysis::density::elbo::Evidence;

    let arguments = ["evaluate", "v.safetensors", "--data", ".", "--json", "--corruption", r#"{"kind":"none"}"#];
    let said = says(&[&arguments[..], &["--evidence-samples", "3"]].concat());
    let line: Value = serde_json::from_str(said.lines().nth(1).unwrap()).unwrap();
    let expected = Evidence::of(&model("v.safetensors"), digits("t10k").to_unit().view(), 3, 1).unwrap();
    assert_eq!(line["negative_elbo_nats_per_image"], through_json(expected.negative_elbo()));
    assert_eq!(line["gaussian_kl_nats_per_image"], through_json(expected.divergence));
    assert_eq!(
        line["importance_sampled_negative_log_likelihood_nats_per_image"],
        through_json(expected.negative_log_likelihood)
    );
    assert!(!says(&["evaluate", "m.safetensors", "--data", "."]).contains("evidence"));
}
