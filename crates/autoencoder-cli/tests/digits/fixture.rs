//! Real digits from the page's packs, and models trained on them for a moment.

use autoencoder::data::{Dataset, idx};
use autoencoder::files::Checkpoint;
use autoencoder::network::Autoencoder;
use flate2::read::GzDecoder;
use ndarray::Array2;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

pub const EXPERIMENT: &str = r#"{"seed":1,
    "model":{"input_dim":784,"hidden_dims":[48],"latent_dim":8,"output_activation":"sigmoid"},
    "loss":"binary_cross_entropy","penalties":[{"kind":"l1","weight":0.1}],
    "optimizer":{"kind":"adam","learning_rate":0.003},"batch_size":50,"epochs":2}"#;

/// A folder with `train` and `t10k` digits, their experiments, `m.safetensors` and the variational `v.safetensors`.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("digits");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/data");
        for (stem, pack) in
            [("train", ["train-images-0", "train-labels-0"]), ("t10k", ["test-images-1", "test-labels-1"])]
        {
            for (kind, name) in ["images-idx3-ubyte", "labels-idx1-ubyte"].iter().zip(pack) {
                let ending = if name.contains("images") { "idx3-ubyte.gz" } else { "idx1-ubyte.gz" };
                let packed = fs::read(packs.join(format!("{name}.{ending}"))).unwrap();
                let mut bytes = Vec::new();
                GzDecoder::new(&packed[..]).read_to_end(&mut bytes).unwrap();
                fs::write(folder.join(format!("{stem}-{kind}")), bytes).unwrap();
            }
        }
        fs::write(folder.join("m.json"), EXPERIMENT).unwrap();
        let variational = EXPERIMENT
            .replace(r#""latent_dim":8"#, r#""latent_dim":8,"variational":true"#)
            .replace(r#"{"kind":"l1","weight":0.1}"#, r#"{"kind":"gaussian_kl"}"#);
        fs::write(folder.join("v.json"), variational).unwrap();
        for name in ["m", "v"] {
            let (config, out) = (format!("{name}.json"), format!("{name}.safetensors"));
            let arguments = ["train", &config, "--data", ".", "--out", &out, "--limit", "1000", "--quiet"];
            let output = Command::new(env!("CARGO_BIN_EXE_autoencoder")).args(arguments).current_dir(&folder).output();
            let output = output.unwrap();
            assert!(output.status.success(), "{}", text(&output.stderr));
            assert_eq!(text(&output.stderr), "", "quiet");
        }
        folder
    })
}

pub fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_autoencoder"))
        .args(arguments)
        .current_dir(folder())
        .env_remove("RUST_BACKTRACE")
        .output()
        .unwrap()
}

/// What a command that succeeds says.
pub fn says(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

pub fn read(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap()
}

pub fn model(name: &str) -> Autoencoder {
    Checkpoint::from_bytes(&read(name)).unwrap().model
}

pub fn digits(stem: &str) -> Dataset {
    idx::read(&read(&format!("{stem}-images-idx3-ubyte")), &read(&format!("{stem}-labels-idx1-ubyte"))).unwrap()
}

/// NumPy's format as its document has it, read without what wrote it.
pub fn read_npy(name: &str) -> Array2<f32> {
    let bytes = read(name);
    assert_eq!(bytes[..8], *b"\x93NUMPY\x01\x00");
    let end = 10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
    assert_eq!((end % 64, bytes[end - 1]), (0, b'\n'));
    let header = text(&bytes[10..end]);
    let value = |key: &str| header.split_once(&format!("'{key}': ")).unwrap().1;
    assert!(value("descr").starts_with("'<f4'") && value("fortran_order").starts_with("False"), "{header}");
    let shape = value("shape").trim_start_matches('(').split(')').next().unwrap();
    let shape: Vec<usize> = shape.split(", ").map(|length| length.parse().unwrap()).collect();
    let values = bytes[end..].chunks(4).map(|word| f32::from_le_bytes(word.try_into().unwrap())).collect();
    Array2::from_shape_vec((shape[0], shape[1]), values).unwrap()
}

/// A number as it comes back from a line of JSON.
pub fn through_json(value: f64) -> serde_json::Value {
    serde_json::from_str(&serde_json::json!(value).to_string()).unwrap()
}
