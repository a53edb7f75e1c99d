//! `encode`, and threads.

use super::fixture::{digits, model, read, read_npy, run, says, text};
use autoencoder::data::Dataset;
use flate2::{Compression, write::GzEncoder};
use std::fs;
use std::io::Write;

const IMAGES: &str = "t10k-images-idx3-ubyte";

#[test]
fn codes_are_those_of_the_model() {
    let x = digits("t10k").to_unit();
    for name in ["m.safetensors", "v.safetensors"] {
        let out = format!("{name}.npy");
        let said = says(&["encode", name, "--images", IMAGES, "--out", &out]);
        assert!(said.contains("float32 [1900, 8]"), "{said}");
        assert_eq!(said.contains("means of the variational codes"), name.starts_with('v'), "{said}");
        assert_eq!(read_npy(&out), model(name).encode(x.view()).unwrap());
    }
}

#[test]
fn packed_images_give_the_same_codes_and_one_image_is_a_batch() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&read(IMAGES)).unwrap();
    let folder = super::fixture::folder();
    fs::write(folder.join("packed.gz"), packed.finish().unwrap()).unwrap();
    says(&["encode", "m.safetensors", "--images", IMAGES, "--out", "plain.npy"]);
    says(&["encode", "m.safetensors", "--images", "packed.gz", "--out", "deep/folder/packed.npy"]);
    assert_eq!(read("plain.npy"), read("deep/folder/packed.npy"));

    let all = digits("t10k");
    let one = Dataset::new(all.images().slice(ndarray::s![..1, ..]).to_owned(), vec![all.labels()[0]]).unwrap();
    fs::write(folder.join("one"), autoencoder::data::idx::write_images(&one).unwrap()).unwrap();
    says(&["encode", "m.safetensors", "--images", "one", "--out", "one.npy"]);
    assert_eq!(read_npy("one.npy").row(0), read_npy("plain.npy").row(0));
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let noise = r#"{"kind":"gaussian","std_dev":0.3}"#;
    let labels = ["--labels", "t10k-labels-idx1-ubyte", "--normal-classes", "0"];
    let commands: [(&str, &[&str]); 5] = [
        ("encode", &["--images", IMAGES, "--out", "FILE"]),
        ("reconstruct", &["--images", IMAGES, "--corruption", noise, "--out", "FILE"]),
        ("score", &[&["--images", IMAGES, "--out", "FILE"][..], &labels[..]].concat()),
        ("sample", &["--data", ".", "--count", "1100", "--out", "FILE"]),
        ("evaluate", &["--data", ".", "--codes", "--codes-known", "300", "--json", "--corruption", noise]),
    ];
    for (command, rest) in commands {
        let results = ["1", "2", "7"].map(|threads| {
            let file = format!("{command}-{threads}");
            let rest: Vec<&str> = rest.iter().map(|&word| if word == "FILE" { &file } else { word }).collect();
            let said = says(&[&[command, "m.safetensors", "--threads", threads][..], &rest[..]].concat());
            let written = if rest.contains(&&*file) { read(&file) } else { Vec::new() };
            (said.replace(&file, "FILE"), written)
        });
        assert_eq!(results[0], results[1], "{command}");
        assert_eq!(results[0], results[2], "{command}");
    }
    let refused = run(&["encode", "m.safetensors", "--threads", "0", "--images", IMAGES, "--out", "none.npy"]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("--threads"));
}
