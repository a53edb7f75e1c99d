//! `pretrain`, and the affine denoisers of `pca`.

use super::fixture::{digits, folder, read, run, says, text};
use autoencoder::files::Checkpoint;
use std::fs;

const DEEP: &str = r#"{"seed":1,"model":{"input_dim":784,"hidden_dims":[64,48],"latent_dim":32,
    "hidden_activation":"sigmoid","latent_activation":"sigmoid","output_activation":"sigmoid"},
    "loss":"binary_cross_entropy","corruption":{"choices":[{"kind":"masking","probability":0.1}]},
    "optimizer":{"kind":"adam","learning_rate":0.003},"batch_size":50,"epochs":6}"#;

#[test]
fn a_stack_is_pretrained_layer_by_layer_and_fine_tuned_as_a_whole() {
    fs::write(folder().join("deep.json"), DEEP).unwrap();
    let arguments = ["pretrain", "deep.json", "--data", ".", "--out", "deep.safetensors", "--fine-tune", "8"];
    let told = says(&arguments);
    for layer in ["layer 1: 784 -> 64, ", "layer 2: 64 -> 48, ", "layer 3: 48 -> 32, ", "saved deep.safetensors"] {
        assert!(told.contains(layer), "{told}");
    }
    let errors: Vec<f64> = told
        .lines()
        .filter_map(|line| line.split_once("error_rate_on_test_images ")?.1.split_once(' ')?.0.parse().ok())
        .collect();
    assert_eq!(errors.len(), 8, "{told}");
    assert!(errors[7] < 0.5 * errors[0] && errors[7] < 0.2, "{errors:?}");
    let saved = read("deep.safetensors");
    let model = Checkpoint::from_bytes(&saved).unwrap().model;
    assert_eq!((model.input_dim(), model.latent_dim(), model.layers().len()), (784, 32, 6));
    assert_eq!(says(&arguments), told, "the same numbers again");
    assert_eq!(read("deep.safetensors"), saved, "and the same bytes");
}

#[test]
fn what_cannot_be_stacked_is_refused_before_any_work() {
    fs::write(folder().join("drawn.json"), DEEP.replace("\"latent_activation\":\"sigmoid\"", "\"variational\":true"))
        .unwrap();
    let output = run(&["pretrain", "drawn.json", "--data", ".", "--out", "drawn.safetensors"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("model.variational is true; expected false"), "{}", text(&output.stderr));
    assert!(!folder().join("drawn.safetensors").exists());
}

#[test]
fn the_best_affine_denoiser_beats_the_noise_and_the_mean() {
    let noise = r#"{"kind":"gaussian","std_dev":0.3}"#;
    let told = says(&["pca", "--data", ".", "--denoise", noise, "--json"]);
    let row: serde_json::Value = serde_json::from_str(&told).unwrap();
    let sse = row["test_sse_per_image"].as_f64().unwrap();
    let test = digits("t10k").to_unit();
    let mean = test.mean_axis(ndarray::Axis(0)).unwrap();
    let around = test.rows().into_iter().map(|x| (&x - &mean).mapv(|d| f64::from(d * d)).sum()).sum::<f64>();
    // Noise alone adds 784 * 0.09.
    assert!(sse > 3.0 && sse < 0.5 * (around / test.nrows() as f64) && sse < 0.5 * 784.0 * 0.09, "{sse}");
}
