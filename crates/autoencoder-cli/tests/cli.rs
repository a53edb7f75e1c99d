//! The program as a person runs it, on a few made-up digits.
#![allow(missing_docs, clippy::unwrap_used)]

use autoencoder::analysis::linear::pca::Pca;
use autoencoder::data::{Dataset, idx};
use autoencoder::files::Checkpoint;
use flate2::{Compression, write::GzEncoder};
use ndarray::Array2;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own for one test, with digits that are bright in the rows of their class.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (stem, count) in [("train", 400), ("t10k", 200)] {
        let pixel = |(i, j): (usize, usize)| if j / 28 == 2 * (i % 10) { 250 - (i % 50) as u8 } else { (i % 7) as u8 };
        let data =
            Dataset::new(Array2::from_shape_fn((count, 784), pixel), (0..count).map(|i| (i % 10) as u8).collect())
                .unwrap();
        fs::write(folder.join(format!("{stem}-images-idx3-ubyte")), idx::write_images(&data).unwrap()).unwrap();
        fs::write(folder.join(format!("{stem}-labels-idx1-ubyte")), idx::write_labels(&data).unwrap()).unwrap();
    }
    folder
}

fn config(folder: &Path, epochs: usize) -> PathBuf {
    let path = folder.join("experiment.json");
    let json = format!(
        r#"{{"seed":1,"model":{{"input_dim":784,"latent_dim":12,"output_activation":"sigmoid"}},
        "loss":"binary_cross_entropy","optimizer":{{"kind":"adam","learning_rate":0.003}},"batch_size":50,"epochs":{epochs}}}"#
    );
    fs::write(&path, json).unwrap();
    path
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_autoencoder"));
    command.args(arguments).current_dir(folder);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The same bytes as one member of a gzip file, or as two.
fn packed(bytes: &[u8], members: usize) -> Vec<u8> {
    let pack = |part: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(part).unwrap();
        encoder.finish().unwrap()
    };
    bytes.chunks(bytes.len().div_ceil(members)).flat_map(pack).collect()
}

#[test]
fn digits_are_read_by_what_their_files_hold() {
    let folder = folder("names");
    config(&folder, 1);
    let trained = |model: &str| {
        let output = run(&folder, &["train", "experiment.json", "--data", ".", "--out", model]);
        assert!(output.status.success(), "{model}: {}", text(&output.stderr));
        fs::read(folder.join(model)).unwrap()
    };
    let expected = trained("plain");
    let stems = ["train-images", "train-labels", "t10k-images", "t10k-labels"];
    let kind = |stem: &str| if stem.ends_with("images") { "idx3-ubyte" } else { "idx1-ubyte" };
    let plain = stems.map(|stem| fs::read(folder.join(format!("{stem}-{}", kind(stem)))).unwrap());
    for (joint, end, members) in [(".", "", 0), ("-", ".gz", 1), (".", ".gz", 2), ("-", "", 1), ("-", ".gz", 0)] {
        for stem in stems {
            for (joint, end) in [("-", ""), (".", ""), ("-", ".gz"), (".", ".gz")] {
                let _ = fs::remove_file(folder.join(format!("{stem}{joint}{}{end}", kind(stem))));
            }
        }
        for (stem, bytes) in stems.iter().zip(&plain) {
            let bytes = if members == 0 { bytes.clone() } else { packed(bytes, members) };
            fs::write(folder.join(format!("{stem}{joint}{}{end}", kind(stem))), bytes).unwrap();
        }
        assert!(trained("other") == expected, "{joint} {end} {members}");
    }
    fs::write(folder.join("t10k-labels-idx1-ubyte.gz"), "<html>Not found</html>").unwrap();
    let refused = run(&folder, &["train", "experiment.json", "--data", ".", "--out", "none"]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("this is a web page"));
    fs::remove_file(folder.join("t10k-labels-idx1-ubyte.gz")).unwrap();
    let refused = run(&folder, &["train", "experiment.json", "--data", ".", "--out", "none"]);
    assert!(text(&refused.stderr).contains("t10k-labels-idx1-ubyte is missing"), "{}", text(&refused.stderr));
}

#[test]
fn an_experiment_may_begin_with_a_byte_order_mark_and_is_no_utf_16() {
    let folder = folder("marks");
    let path = config(&folder, 1);
    let json = fs::read_to_string(&path).unwrap();
    let train = || run(&folder, &["train", "experiment.json", "--data", ".", "--out", "m.safetensors"]);
    assert!(train().status.success());
    let expected = fs::read(folder.join("m.safetensors")).unwrap();
    fs::write(&path, format!("\u{feff}{json}")).unwrap();
    assert!(train().status.success());
    assert_eq!(fs::read(folder.join("m.safetensors")).unwrap(), expected);
    for mark in ["", "\u{feff}"] {
        let wide: Vec<u8> = format!("{mark}{json}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::write(&path, wide).unwrap();
        assert!(text(&train().stderr).contains("UTF-16; save it as UTF-8"));
    }
}

#[test]
fn train_evaluate_and_compact() {
    let folder = folder("train");
    config(&folder, 80);
    let trained = run(&folder, &["train", "experiment.json", "--data", ".", "--out", "m.safetensors"]);
    assert!(trained.status.success(), "{}", text(&trained.stderr));
    assert!(text(&trained.stdout).contains("test sse_per_image"));
    assert!(text(&trained.stdout).contains("640 steps"));
    let again = run(&folder, &["train", "experiment.json", "--data", ".", "--out", "again.safetensors"]);
    assert!(again.status.success());
    assert_eq!(fs::read(folder.join("m.safetensors")).unwrap(), fs::read(folder.join("again.safetensors")).unwrap());

    let compacted = run(&folder, &["compact", "m.safetensors", "--out", "small.safetensors.gz"]);
    assert!(compacted.status.success(), "{}", text(&compacted.stderr));
    let size = |name: &str| fs::metadata(folder.join(name)).unwrap().len();
    assert!(size("small.safetensors.gz") < size("m.safetensors") / 3);

    let sse = |model: &str| {
        let output = run(&folder, &["evaluate", model, "--data", ".", "--json", "--corruption", r#"{"kind":"none"}"#]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!((line["images"].as_u64(), line["seed"].as_u64()), (Some(200), Some(1)));
        line["sse_per_image"].as_f64().unwrap()
    };
    let noisy =
        |text: &str| run(&folder, &["evaluate", "m.safetensors", "--data", ".", "--json", "--corruption", text]);
    let json = noisy(r#"{"kind":"masking","probability":0.25}"#);
    assert!(json.status.success());
    for short in ["masking:0.25", "'masking:0.25'"] {
        assert_eq!(text(&noisy(short).stdout), text(&json.stdout), "{short}");
    }
    for (wrong, why) in [("{kind:masking,probability:0.25}", "masking:0.25"), ("blur:1", "is none of none, masking")] {
        let refused = noisy(wrong);
        let told = text(&refused.stderr);
        assert!(!refused.status.success() && told.contains("--corruption") && told.contains(why), "{told}");
    }
    let (exact, small) = (sse("m.safetensors"), sse("small.safetensors.gz"));
    // The mean image of these ten classes costs about 20.
    assert!(exact < 5.0, "{exact}");
    assert!((exact - small).abs() < 0.02 * exact, "{exact} {small}");
}

#[test]
fn pca_finds_the_few_directions_there_are() {
    let folder = folder("pca");
    let output = run(&folder, &["pca", "--data", ".", "--dims", "1,9,20"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    let sse: Vec<f64> =
        table.lines().skip(1).map(|line| line.split_whitespace().last().unwrap().parse().unwrap()).collect();
    assert!(sse[0] > 15.0 && sse[2] < 0.01, "{table}");

    let output = run(&folder, &["pca", "--data", ".", "--dims", "9", "--neighbors", "--json"]);
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (line["dims"].as_u64(), line["train_images"].as_u64(), line["test_images"].as_u64()),
        (Some(9), Some(400), Some(200))
    );
    let images = |stem: &str| {
        let file = |kind| fs::read(folder.join(format!("{stem}-{kind}"))).unwrap();
        idx::read(&file("images-idx3-ubyte"), &file("labels-idx1-ubyte")).unwrap().to_unit()
    };
    let pca = Pca::fit(images("train").view()).unwrap();
    let wrong = line["nearest_neighbor_error_rate_on_test_images"].as_f64().unwrap();
    assert!((0.0..=1.0).contains(&wrong) && (wrong * 200.0).fract() < 1e-9, "a share of 200 images: {line}");
    let near = |name: &str, expected: f64| (line[name].as_f64().unwrap() - expected).abs() <= 1e-12 * expected;
    assert!(near("explained_variance", pca.explained_variance(9)), "{line}");
    assert!(near("train_sse_per_image", pca.sse_per_image(images("train").view(), 9).unwrap()), "{line}");
    assert!(near("test_sse_per_image", pca.sse_per_image(images("t10k").view(), 9).unwrap()), "{line}");
}

#[test]
fn pack_writes_balanced_files_and_an_index() {
    let folder = folder("pack");
    let arguments = ["pack", "--data", ".", "--test", "110", "--train", "50", "--out", "packs"];
    let output = run(&folder, &arguments);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let index: serde_json::Value = serde_json::from_slice(&fs::read(folder.join("packs/index.json")).unwrap()).unwrap();
    assert_eq!(index["sets"][0]["shards"][0]["count"], 100);
    assert_eq!(index["sets"][0]["shards"][1]["count"], 10);
    assert_eq!(index["sets"][1]["shards"][0]["count"], 50);
    for shard in index["sets"][0]["shards"].as_array().unwrap() {
        assert!(folder.join("packs").join(shard["images"].as_str().unwrap()).exists());
    }
    assert!(!run(&folder, &["pack", "--data", ".", "--test", "111", "--out", "packs"]).status.success());
}

#[cfg(unix)]
#[test]
fn ctrl_c_saves_what_has_been_learned() {
    let folder = folder("interrupt");
    config(&folder, 100_000);
    let mut child = command(&folder, &["train", "experiment.json", "--data", ".", "--out", "m.safetensors"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The first epoch's line says that training is under way.
    let mut log = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(log.next().unwrap().unwrap().starts_with("epoch 1:"));
    let drain = std::thread::spawn(move || log.count());
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    drain.join().unwrap();
    assert!(output.status.success());
    assert!(text(&output.stdout).contains("(stopped early; --resume goes on)"), "{}", text(&output.stdout));
    let saved = Checkpoint::from_bytes(&fs::read(folder.join("m.safetensors")).unwrap()).unwrap();
    assert!(saved.steps >= 8 && saved.steps < 800_000);
}

#[test]
fn what_is_wrong_is_said_and_an_old_file_is_kept() {
    let folder = folder("errors");
    config(&folder, 1);
    fs::write(folder.join("kept.safetensors"), b"old").unwrap();
    let fails = |arguments: &[&str], sentence: &str| {
        let output = run(&folder, arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        let message = text(&output.stderr);
        assert!(message.contains(sentence) && !message.contains("panicked"), "{arguments:?}: {message}");
    };
    fails(&["train", "none.json", "--out", "kept.safetensors"], "none.json cannot be read");
    fails(&["train", "experiment.json", "--data", "nowhere", "--out", "kept.safetensors"], "cargo xtask data");
    fails(&["evaluate", "kept.safetensors", "--data", "."], "cut short, damaged or of another kind");
    fails(&["evaluate", "experiment.json", "--data", "."], "experiment.json");
    let text = fs::read_to_string(folder.join("experiment.json")).unwrap().replace("0.003", "-1");
    fs::write(folder.join("bad.json"), text).unwrap();
    fails(
        &["train", "bad.json", "--data", ".", "--out", "kept.safetensors"],
        "optimizer.learning_rate is -1; expected",
    );
    let labels = folder.join("t10k-labels-idx1-ubyte");
    fs::write(&labels, &fs::read(&labels).unwrap()[..20]).unwrap();
    fails(&["pca", "--data", "."], "promises 200 bytes");
    assert_eq!(fs::read(folder.join("kept.safetensors")).unwrap(), b"old");
}

#[cfg(unix)]
#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let folder = folder("pipe");
    let mut child =
        command(&folder, &["pca", "--data", "."]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
}

/// That two reports hold the same words, and the same numbers but for so much.
fn assert_near(found: &str, expected: &str, allowed: f64) {
    let [found, expected] = [found, expected].map(|report| serde_json::from_str::<serde_json::Value>(report).unwrap());
    let names = |report: &serde_json::Value| report.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(&expected));
    for name in names(&expected) {
        let near = match [&found[&name], &expected[&name]].map(serde_json::Value::as_f64) {
            [Some(found), Some(expected)] => (found - expected).abs() <= allowed,
            others => others == [None, None],
        };
        assert!(near, "{name}: {} and {}", found[&name], expected[&name]);
    }
}

#[test]
fn the_page_shows_what_the_rates_of_principal_axes_are() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let module = fs::read_to_string(root.join("www/labs/rate-distortion/references.js")).unwrap();
    let shown = module.split("'{").nth(1).expect("the object in quotes");
    let printed = text(&run(&folder("rates"), &["pca", "--rates", root.join("www/data").to_str().unwrap()]).stdout);
    // Other processors multiply in another order: a code on the edge of its cell may then lie in the next one, which moves an
    // entropy by a few thousandths of a bit and hardly any error.
    let (mut shown, mut printed) = (numbers(shown), numbers(&printed));
    assert!(shown.len() > 300 && shown.len() == printed.len(), "{} and {}", shown.len(), printed.len());
    for (shown, printed) in shown.drain(..).zip(printed.drain(..)) {
        assert!((shown - printed).abs() < 1e-4 * printed.abs().max(50.0), "{shown} is shown, {printed} printed");
    }
}

#[test]
fn the_page_shows_what_errors_are_worth() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let module = fs::read_to_string(root.join("www/experiment/baselines.js")).unwrap();
    // Each noise takes seconds, so of each kind one.
    let noises = ["masking:0.25", "gaussian:0.5", "salt_and_pepper:0.25"];
    let (folder, data, toys) =
        (folder("baselines"), root.join("www/data"), root.join("crates/autoencoder-cli/experiments"));
    for kind in ["digits", "two_moons", "spiral", "circle", "bars_and_stripes"] {
        let shown =
            module.split(&format!("  {kind}: JSON.parse(\n    '")).nth(1).and_then(|rest| rest.split('\'').next());
        let shown: serde_json::Value = serde_json::from_str(shown.expect(kind)).unwrap();
        let toy = toys.join(format!("{}.toy.json", kind.replace('_', "-")));
        let source =
            if kind == "digits" { ["--data", data.to_str().unwrap()] } else { ["--toy", toy.to_str().unwrap()] };
        let mut arguments = vec!["baselines"];
        arguments.extend(source);
        noises.iter().for_each(|noise| arguments.extend(["--denoise", noise]));
        let printed = text(&run(&folder, &arguments).stdout);
        let printed: serde_json::Value = serde_json::from_str(&printed).unwrap();
        let numbers = |value: &serde_json::Value| -> Vec<f64> {
            let mut all: Vec<&serde_json::Value> = value["pca_sse"].as_array().unwrap().iter().collect();
            for &noise in &noises {
                all.extend([&value["corrupted_sse"][noise], &value["best_affine_sse"][noise]]);
            }
            if kind == "digits" {
                all.extend(value["one_picture"].as_object().unwrap().values());
            }
            all.into_iter().map(|sse| sse.as_f64().unwrap()).collect()
        };
        let (shown, printed) = (numbers(&shown), numbers(&printed));
        assert!(shown.len() == printed.len() && shown.len() > 2 * noises.len() + 2, "{kind}: {}", shown.len());
        for (shown, printed) in shown.into_iter().zip(printed) {
            assert!((shown - printed).abs() < 1e-4 * printed.max(1.0), "{kind}: {shown} is shown, {printed} printed");
        }
    }
}

/// All numbers of a JSON object, in their order.
fn numbers(json: &str) -> Vec<f64> {
    json.split([':', ',', '}', ']']).filter_map(|word| word.trim().parse().ok()).collect()
}

#[test]
fn points_of_a_known_density_are_trained_on_and_their_field_is_measured() {
    let (folder, root) = (folder("toy"), std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
    let experiments = root.join("experiments");
    let experiment = fs::read_to_string(experiments.join("three-hills.json")).unwrap();
    fs::write(folder.join("few.json"), experiment.replace("\"epochs\": 120", "\"epochs\": 4")).unwrap();
    fs::write(folder.join("sheet.json"), r#"{"kind":"swiss_roll","noise":0}"#).unwrap();
    fs::write(folder.join("circle.json"), r#"{"kind":"circle","radius":1,"noise":0.04}"#).unwrap();
    let hills = experiments.join("three-hills.toy.json");
    let hills = hills.to_str().unwrap();
    let train = ["train", "few.json", "--toy", hills, "--points", "5000", "--out", "m.safetensors", "--quiet"];
    let printed = text(&run(&folder, &train).stdout);
    assert!(printed.contains("on 5000 images; 2274 weights; seed 1; 40 steps"), "{printed}");
    let field = |toy: &str| {
        let output = run(&folder, &["lab", "score", "m.safetensors", "--toy", toy, "--json"]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let rms = report["field"]["relative_rms_to_score_of_density_smoothed_by_noise"].as_f64();
        (rms, text(&output.stderr))
    };
    let (own, other) = (field(hills).0.unwrap(), field("circle.json").0.unwrap());
    assert!(own < 0.6 && other > 1.5 * own, "{own} of its own density, {other} of another");
    assert!(field("sheet.json").1.contains("no density of points of the plane"));
    let refused = |arguments: &[&str], sentence: &str| {
        let output = run(&folder, &[arguments, &["--out", "none"]].concat());
        assert!(!output.status.success() && text(&output.stderr).contains(sentence), "{}", text(&output.stderr));
    };
    refused(&["train", "few.json", "--toy", "sheet.json"], "model.input_dim is 2; expected 3");
    refused(&["train", "few.json", "--toy", "few.json"], "few.json");
    refused(&["train", "few.json", "--toy", hills, "--classes", "1"], "cannot be used with");
    refused(&["train", "few.json", "--toy", hills, "--points", "9999999"], "count is 9999999; expected");
}

#[test]
fn a_lab_prints_what_the_page_shows() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (models, digits) = (root.join("www/models"), root.join("www/data"));
    let axes = models.join("principal-axes.safetensors.gz");
    let labs = [
        ("code-space", "two-numbers", "code-space"),
        ("code-space", "ten-numbers", "code-space-ten"),
        ("vae", "two-numbers-variational", "vae"),
        ("vae", "two-numbers", "vae-plain"),
        ("vae", "twenty-numbers-variational", "vae-twenty"),
        ("vae", "twenty-numbers", "vae-plain-twenty"),
        ("contractive", "small-plain", "contractive-plain"),
        ("contractive", "small-denoising", "contractive-denoising"),
        ("contractive", "small-contractive", "contractive-contractive"),
        ("sparse", "sparse-atoms", "sparse"),
        ("pca", "small-linear", "pca"),
        ("pca", "small-plain", "pca-plain"),
        ("rate-distortion", "small-plain", "rate-distortion"),
        ("rate-distortion", "two-numbers-variational", "rate-distortion-variational"),
        ("score", "three-hills", "score"),
        ("score", "small-denoising", "score-repeated"),
    ];
    let anomalies = [("only-three", "3"), ("all-but-one", "0,2,3,4,5,6,7,8,9")];
    let anomalies = anomalies.map(|(model, normal)| ("anomaly", model, format!("anomaly-{model}"), normal));
    let labs = labs.map(|(lab, model, fixture)| (lab, model, fixture.to_string(), ""));
    for (lab, model, fixture, normal) in labs.into_iter().chain(anomalies) {
        let model = models.join(format!("{model}.safetensors.gz"));
        let [model, digits, axes] = [&model, &digits, &axes].map(|path| path.to_str().unwrap());
        let mut arguments = vec!["lab", lab, model, "--digits", digits, "--axes", axes, "--json"];
        if !normal.is_empty() {
            arguments.extend(["--normal", normal]);
        }
        let printed = text(&run(&folder("labs"), &arguments).stdout);
        let expected = fs::read_to_string(root.join(format!("tests/fixtures/labs/{fixture}.json"))).unwrap();
        if lab == "pca" {
            // Products of matrices in double precision, whose last digits depend on the processor.
            assert_near(&printed, &expected, 1e-9);
        } else {
            assert_eq!(printed, expected, "{fixture}");
        }
    }
    let three = models.join("only-three.safetensors.gz");
    for (normal, sentence) in [("", "no class is normal"), ("0,1,2,3,4,5,6,7,8,9", "every class is normal")] {
        let mut arguments = vec!["lab", "anomaly", three.to_str().unwrap(), "--digits", digits.to_str().unwrap()];
        if !normal.is_empty() {
            arguments.extend(["--normal", normal]);
        }
        let refused = run(&folder("labs"), &arguments);
        assert!(text(&refused.stderr).contains(sentence), "{}", text(&refused.stderr));
    }
    // The axes that are shipped are those that the digits have, within what two bytes a weight allow.
    let linear = models.join("small-linear.safetensors.gz");
    let [linear, digits] = [&linear, &digits].map(|path| path.to_str().unwrap());
    let computed = run(&folder("labs"), &["lab", "pca", linear, "--digits", digits, "--axes", "none", "--json"]);
    let shipped = fs::read_to_string(root.join("tests/fixtures/labs/pca.json")).unwrap();
    assert_near(&text(&computed.stdout), &shipped, 1e-3);
    let without =
        |report: &str| report.split(r#""largest_principal"#).next().unwrap().trim_end_matches(',').to_owned() + "}";
    assert_near(&without(&text(&computed.stdout)), &without(&shipped), 1e-5);
    let more = models.join("more-principal-axes.safetensors.gz");
    let arguments = ["lab", "pca", linear, "--digits", digits, "--axes", more.to_str().unwrap(), "--json"];
    assert_near(&without(&text(&run(&folder("labs"), &arguments).stdout)), &without(&shipped), 1e-5);
    let elsewhere = run(&folder("labs"), &["lab", "code-space", models.join("plain.safetensors.gz").to_str().unwrap()]);
    assert!(text(&elsewhere.stderr).contains("index.json cannot be read"), "{}", text(&elsewhere.stderr));
}

#[test]
fn trials_of_pretraining_are_those_that_the_page_shows() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (experiment, digits) =
        (root.join("crates/autoencoder-cli/experiments/pretraining-sigmoid.json"), root.join("www/data"));
    let trials = |options: &[&str]| {
        let fixed =
            ["lab", "pretraining", experiment.to_str().unwrap(), "--digits", digits.to_str().unwrap(), "--json"];
        let printed = run(&folder("trials"), &[&fixed, options].concat());
        assert!(printed.status.success(), "{}", text(&printed.stderr));
        serde_json::from_str::<serde_json::Value>(&text(&printed.stdout)).unwrap()
    };
    let shipped = fs::read_to_string(root.join("www/models/pretraining-sigmoid.json")).unwrap();
    let shipped: serde_json::Value = serde_json::from_str(&shipped).unwrap();
    let found = trials(&["--labels", "100", "--seeds", "2", "--updates", "400"]);
    assert_eq!(found["experiment"], shipped["experiment"]);
    assert_eq!(found["objectives_of_layers"][0], shipped["objectives_of_layers"][1]);
    let of_these = |trial: &&serde_json::Value| trial["labels"] == 100 && trial["seed"] == 2;
    let expected: Vec<_> = shipped["trials"].as_array().unwrap().iter().filter(of_these).cloned().collect();
    assert_eq!(found["trials"].as_array().unwrap(), &expected);
    let odd = ["--labels", "15", "--seeds", "1", "--updates", "1"];
    let fixed = ["lab", "pretraining", experiment.to_str().unwrap(), "--digits", digits.to_str().unwrap()];
    let refused = run(&folder("trials"), &[&fixed[..], &odd].concat());
    assert!(
        text(&refused.stderr).contains("15 images of 10 classes; expected a multiple"),
        "{}",
        text(&refused.stderr)
    );
}
