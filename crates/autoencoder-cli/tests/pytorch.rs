//! The PyTorch script, read by a parser of Python, and the weights beside it; out and in by the command line.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use autoencoder::experiment::{Experiment, Initialization};
use autoencoder::files::export::{script, state_dict};
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::layers::Activation;
use rustpython_parser::Parse;
use rustpython_parser::ast::{Constant, Expr, ExprCall, Stmt, Suite};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

type Shapes = BTreeMap<String, Vec<usize>>;

/// Shapes by name, as a safetensors file's header tells them.
fn shapes_in_file(bytes: &[u8]) -> Shapes {
    let (length, rest) = bytes.split_first_chunk().unwrap();
    let header: serde_json::Value = serde_json::from_slice(&rest[..u64::from_le_bytes(*length) as usize]).unwrap();
    let tensors = header.as_object().unwrap().iter().filter(|(name, _)| *name != "__metadata__");
    tensors.map(|(name, info)| (name.clone(), serde_json::from_value(info["shape"].clone()).unwrap())).collect()
}

/// The parameters of a layer, by what PyTorch's documentation says of its constructor.
fn parameters(call: &ExprCall) -> Vec<(&'static str, Vec<usize>)> {
    let name = match &*call.func {
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        Expr::Name(name) => name.id.as_str(),
        other => panic!("{other:?}"),
    };
    let number = |expr: &Expr| match expr {
        Expr::Constant(constant) => match &constant.value {
            Constant::Int(value) => usize::try_from(value).unwrap(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    let numbers: Vec<usize> = call.args.iter().map(number).collect();
    let named: BTreeMap<&str, usize> =
        call.keywords.iter().map(|keyword| (keyword.arg.as_deref().unwrap(), number(&keyword.value))).collect();
    let geometry = BTreeMap::from([("padding", 1), ("stride", 2)]);
    match (name, &numbers[..]) {
        ("Linear", &[input, output]) => vec![("weight", vec![output, input]), ("bias", vec![output])],
        ("Conv2d", &[input, output, side]) => {
            assert_eq!(named, geometry);
            vec![("weight", vec![output, input, side, side]), ("bias", vec![output])]
        }
        ("ConvTranspose2d", &[input, output, side]) => {
            assert_eq!(named, [geometry, BTreeMap::from([("output_padding", 1)])].into_iter().flatten().collect());
            vec![("weight", vec![input, output, side, side]), ("bias", vec![output])]
        }
        ("TiedLinear" | "TiedConvTranspose2d", &[output]) => vec![("bias", vec![output])],
        other => panic!("{other:?}"),
    }
}

/// The parameters of the script's module, from `self.encoder = nn.ModuleList([...])` and its twin.
fn shapes_in_script(program: &Suite) -> Shapes {
    let class = |stmt: &Stmt| stmt.as_class_def_stmt().filter(|class| class.name.as_str() == "Autoencoder").cloned();
    let class = program.iter().find_map(class).unwrap();
    let init = class.body.iter().filter_map(Stmt::as_function_def_stmt).find(|f| f.name.as_str() == "__init__");
    let mut shapes = Shapes::new();
    for assignment in init.unwrap().body.iter().filter_map(Stmt::as_assign_stmt) {
        let stack = assignment.targets[0].as_attribute_expr().unwrap().attr.as_str();
        let list = assignment.value.as_call_expr().unwrap().args[0].as_list_expr().unwrap();
        for (index, layer) in list.elts.iter().enumerate() {
            for (name, shape) in parameters(layer.as_call_expr().unwrap()) {
                shapes.insert(format!("{stack}.{index}.{name}"), shape);
            }
        }
    }
    shapes
}

/// The text that `EXPERIMENT = json.loads(...)` reads.
fn experiment_in_script(program: &Suite) -> String {
    let name = |stmt: &Stmt| {
        let assignment = stmt.as_assign_stmt()?;
        (assignment.targets[0].as_name_expr()?.id.as_str() == "EXPERIMENT").then(|| assignment.value.clone())
    };
    let call = program.iter().find_map(name).unwrap();
    let Constant::Str(text) = &call.as_call_expr().unwrap().args[0].as_constant_expr().unwrap().value else {
        panic!("a text was expected");
    };
    text.clone()
}

#[test]
fn the_script_parses_and_its_module_takes_the_weights() {
    for (name, experiment) in common::experiments() {
        let text = script(&experiment).unwrap();
        assert!(["@EXP", "@ENC", "@DEC"].iter().all(|mark| !text.contains(mark)), "{name}: a mark is left");
        let program = Suite::parse(&text, "train.py").unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(Experiment::from_json(&experiment_in_script(&program)).unwrap(), *experiment, "{name}");
        let shapes = shapes_in_script(&program);
        assert_eq!(shapes, shapes_in_file(&state_dict(&common::model(&experiment)).unwrap()), "{name}");
        assert!(shapes.len() > 2, "{name}");
    }
}

#[test]
fn the_script_knows_every_name_an_experiment_can_hold() {
    let text = script(&common::named("dense")).unwrap();
    for activation in Activation::ALL {
        assert!(text.contains(&format!("    \"{activation}\": ")), "{activation}");
    }
    for rule in Initialization::ALL {
        let name = serde_json::to_string(&rule).unwrap();
        assert!(text.contains(&format!("rule == {name}:")), "{name}");
    }
    // What each of these does is compared with the Playground by hand, since that takes PyTorch.
    for name in ["masking", "gaussian", "salt_and_pepper", "l1", "kl_sparsity", "gaussian_kl", "adam", "nesterov"] {
        assert!(text.contains(&format!("[\"kind\"] == \"{name}\"")), "{name}");
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_autoencoder")).args(arguments).current_dir(folder).output().unwrap()
}

#[test]
fn a_model_goes_out_and_comes_back_by_the_command_line() {
    let folder = folder("export");
    let experiment = common::named("convolutional");
    let checkpoint = Checkpoint { model: common::model(&experiment), experiment, steps: 4 };
    fs::write(folder.join("m.safetensors"), checkpoint.to_bytes(Precision::F32).unwrap()).unwrap();
    fs::write(folder.join("experiment.json"), checkpoint.experiment.to_json().unwrap()).unwrap();
    let succeeds = |arguments: &[&str]| {
        let output = run(&folder, arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    succeeds(&["export", "m.safetensors", "--format", "pytorch", "--out", "torch"]);
    succeeds(&["export", "m.safetensors", "--format", "safetensors", "--out", "w.safetensors"]);
    succeeds(&["export", "m.safetensors", "--format", "onnx", "--out", "m.onnx"]);
    succeeds(&["export", "m.safetensors", "--format", "onnx", "--part", "decoder", "--out", "decoder.onnx"]);
    succeeds(&["import", "experiment.json", "torch/model.safetensors", "--out", "back.safetensors"]);
    let read = |name: &str| fs::read(folder.join(name)).unwrap();
    assert_eq!(read("w.safetensors"), read("torch/model.safetensors"));
    assert_eq!(String::from_utf8(read("torch/train.py")).unwrap(), script(&checkpoint.experiment).unwrap());
    assert!(read("decoder.onnx").len() < read("m.onnx").len());
    let back = Checkpoint::from_bytes(&read("back.safetensors")).unwrap();
    assert_eq!((back.model, back.steps), (checkpoint.model, 0));
}

#[test]
fn weights_that_do_not_fit_are_named_and_an_old_file_is_kept() {
    let folder = folder("import");
    let [small, large] = ["dense", "overcomplete"].map(common::named);
    fs::write(folder.join("experiment.json"), large.to_json().unwrap()).unwrap();
    fs::write(folder.join("w.safetensors"), state_dict(&common::model(&small)).unwrap()).unwrap();
    fs::write(folder.join("kept.safetensors"), b"old").unwrap();
    let output = run(&folder, &["import", "experiment.json", "w.safetensors", "--out", "kept.safetensors"]);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(message.contains("w.safetensors"), "{message}");
    assert!(
        message.contains("`encoder.0.bias` is of shape [16]; expected F32, F16, BF16 or F64 of shape [900]"),
        "{message}"
    );
    assert_eq!(fs::read(folder.join("kept.safetensors")).unwrap(), b"old");
}
