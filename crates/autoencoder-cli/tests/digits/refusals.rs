//! What cannot be done is said in one sentence, and nothing is lost.

use super::fixture::{EXPERIMENT, folder, read, run, text};
use autoencoder::data::{Dataset, idx};
use autoencoder::experiment::Experiment;
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use ndarray::{Array1, Array2};
use std::fs;

const IMAGES: &str = "t10k-images-idx3-ubyte";
const LABELS: &str = "t10k-labels-idx1-ubyte";

fn fails(arguments: &[&str], sentence: &str) {
    let output = run(arguments);
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {message}");
    assert!(message.contains(sentence) && message.lines().count() == 1, "{arguments:?}: {message}");
}

fn images(name: &str, count: usize, pixels: usize) {
    let data = Dataset::new(Array2::from_elem((count, pixels), 255), vec![0; count]).unwrap();
    fs::write(folder().join(name), idx::write_images(&data).unwrap()).unwrap();
}

#[test]
fn files_that_cannot_be_used() {
    images("small", 3, 100);
    images("empty", 0, 784);
    fs::write(folder().join("cut"), &read(IMAGES)[..1000]).unwrap();
    fs::write(folder().join("header"), &read(IMAGES)[..7]).unwrap();
    fs::write(folder().join("plain.gz"), b"plain").unwrap();
    fs::write(folder().join("packed"), [0x1f, 0x8b, 8, 0, 0, 0]).unwrap();
    fs::write(folder().join("page"), "<!doctype html><title>Sign in</title>").unwrap();
    fs::write(folder().join("kept.npy"), b"old").unwrap();
    let encode = |images: &str, sentence: &str| {
        fails(&["encode", "m.safetensors", "--images", images, "--out", "kept.npy"], sentence);
        assert_eq!(read("kept.npy"), b"old");
    };
    encode("nowhere", "nowhere cannot be read");
    encode("small", "small holds images of 100 pixels; expected 784");
    encode("empty", "empty holds no images; expected at least one");
    encode(LABELS, "starts with 0x00000801; expected 0x00000803");
    encode("cut", "the images file holds 984 bytes after its header");
    encode("header", "ends after 7 bytes, inside its header");
    encode("plain.gz", "starts with 0x706c6169; expected 0x00000803");
    encode("packed", "packed: the gzip file is cut short or damaged");
    encode("page", "page: this is a web page and not the file itself");
    fails(&["encode", IMAGES, "--images", IMAGES, "--out", "kept.npy"], "cut short, damaged or of another kind");
    fails(&["sample", "m.safetensors", "--data", "nowhere", "--png", "none.png"], "the model is not variational");
    fails(&["evaluate", "m.safetensors", "--data", "nowhere"], "`cargo xtask data` brings");
}

#[test]
fn places_that_cannot_be_written_are_found_before_the_work() {
    fs::write(folder().join("file"), b"").unwrap();
    for (command, option) in [("encode", "--out"), ("reconstruct", "--png"), ("score", "--out")] {
        // The images are missing too; the place is looked at first.
        fails(&[command, "m.safetensors", "--images", "nowhere", option, "file/below"], "file cannot be made");
        fails(&[command, "m.safetensors", "--images", "nowhere", option, "."], ". is a folder; expected the name");
    }
    fails(&["sample", "v.safetensors", "--out", "."], ". is a folder");
    fails(&["train", "m.json", "--data", ".", "--out", "."], ". is a folder");
    assert!(!folder().join(".partial").exists());
}

#[test]
fn numbers_that_make_no_sense() {
    let train = ["train", "m.json", "--data", ".", "--out", "none.safetensors"];
    fails(&[&train[..], &["--limit", "2001"]].concat(), "--limit is 2001; expected at most the 2000 training images");
    fails(
        &[&train[..], &["--classes", "3,12"]].concat(),
        "--classes names 12, which no image has; expected some of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9",
    );
    fails(
        &["export", "m.safetensors", "--format", "onnx", "--with-data", "--out", "none.onnx"],
        "--with-data puts digits beside a script; expected --format pytorch",
    );
    fs::write(folder().join("wide.json"), EXPERIMENT.replace("784", "785")).unwrap();
    fails(
        &["train", "wide.json", "--data", ".", "--out", "none.safetensors"],
        "wide.json: model.input_dim is 785; expected 784",
    );
    let none = Dataset::new(Array2::zeros((0, 784)), Vec::new()).unwrap();
    fs::create_dir_all(folder().join("no-test")).unwrap();
    for (kind, bytes) in [("images-idx3", idx::write_images(&none)), ("labels-idx1", idx::write_labels(&none))] {
        fs::copy(folder().join(format!("train-{kind}-ubyte")), folder().join(format!("no-test/train-{kind}-ubyte")))
            .unwrap();
        fs::write(folder().join(format!("no-test/t10k-{kind}-ubyte")), bytes.unwrap()).unwrap();
    }
    fails(
        &["train", "m.json", "--data", "no-test", "--out", "none.safetensors", "--validate"],
        "t10k-images-idx3-ubyte holds no images; expected at least one",
    );
    for (command, option) in [("reconstruct", "--corruption"), ("evaluate", "--corruption"), ("pca", "--denoise")] {
        for noise in [r#"{"kind":"masking","probability":7}"#, "masking:7"] {
            let output = run(&[command, option, noise]);
            let message = text(&output.stderr);
            // As for every value that an option cannot take, its reader ends the program.
            assert_eq!(output.status.code(), Some(2), "{command}: {message}");
            let reason = "corruption.probability is 7; expected a number from 0 to 1";
            assert!(message.contains(option) && message.contains(reason), "{command}: {message}");
        }
    }
    fails(&["evaluate", "m.safetensors", "--data", ".", "--split", "train", "--codes"], "expected --split test");
    let score = ["score", "m.safetensors", "--images", IMAGES, "--labels", LABELS, "--normal-classes"];
    fails(&[&score[..], &["10"]].concat(), "names 10, which no image has; expected some of 0, 1, 2");
    fails(&[&score[..], &["0,1,2,3,4,5,6,7,8,9"]].concat(), "names every class there is");
    fails(&["pca", "--data", ".", "--dims", "2,785"], "--dims names 785; expected numbers up to 784");
    assert!(!folder().join("none.safetensors").exists() && !folder().join("none.png").exists());
}

#[test]
fn results_that_are_not_finite_are_refused_by_their_place() {
    let json = r#"{"seed":1,"model":{"input_dim":784,"latent_dim":1},"loss":"mean_squared_error",
        "optimizer":{"kind":"adam","learning_rate":0.001},"batch_size":1,"epochs":1}"#;
    let experiment = Experiment::from_json(json).unwrap().validate().unwrap();
    let huge = |shape| Some(Array2::from_elem(shape, 1e38_f32));
    let parameters = vec![(huge((1, 784)), Array1::zeros(1)), (huge((784, 1)), Array1::zeros(784))];
    let model = Autoencoder::from_parameters(&experiment, parameters).unwrap();
    let bytes = Checkpoint { experiment, steps: 0, model }.to_bytes(Precision::F32).unwrap();
    fs::write(folder().join("huge.safetensors"), bytes).unwrap();
    for command in ["encode", "reconstruct", "score"] {
        fails(&[command, "huge.safetensors", "--images", IMAGES, "--out", "huge"], "0 holds inf as value 0");
    }
    fails(&["evaluate", "huge.safetensors", "--data", "."], "train it with a smaller learning rate");
    assert!(!folder().join("huge").exists());
}
