//! `export`, with the digits.

use super::fixture::{digits, folder, run, text};
use autoencoder::data::npy;
use std::fs;

#[test]
fn a_script_with_its_data_has_both_halves_beside_it() {
    let export = |more: &[&str]| {
        let arguments = ["export", "m.safetensors", "--format", "pytorch", "--data", ".", "--out", "torch"];
        let output = run(&[&arguments[..], more].concat());
        assert!(output.status.success(), "{}", text(&output.stderr));
    };
    export(&[]);
    assert!(!folder().join("torch/train.npy").exists());
    export(&["--with-data"]);
    for (name, half) in [("train.npy", "train"), ("test.npy", "t10k")] {
        assert_eq!(fs::read(folder().join("torch").join(name)).unwrap(), npy(&digits(half)), "{name}");
    }
}
