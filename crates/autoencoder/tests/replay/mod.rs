//! Short runs of every optimizer, corruption, activation and rule of first weights, and what is left of each: a hash of the
//! weights. Compiled into the native tests, the browser's tests and the program that writes the fixture.

use autoencoder::experiment::Experiment;
use autoencoder::layers::Activation;
use autoencoder::training::Trainer;
use ndarray::Array2;

const STEPS: usize = 200;
const OPTIMIZERS: [(&str, &str); 3] = [
    ("sgd", r#"{"kind":"sgd","learning_rate":0.05}"#),
    ("momentum", r#"{"kind":"sgd","learning_rate":0.02,"momentum":0.9}"#),
    ("adam", r#"{"kind":"adam","learning_rate":0.01,"weight_decay":0.01}"#),
];
const CORRUPTIONS: [(&str, &str); 4] = [
    ("none", r#"{"kind":"none"}"#),
    ("masking", r#"{"kind":"masking","probability":0.25}"#),
    ("gaussian", r#"{"kind":"gaussian","std_dev":0.3}"#),
    ("salt_and_pepper", r#"{"kind":"salt_and_pepper","probability":0.25}"#),
];

/// One line for each run.
pub fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    for optimizer in OPTIMIZERS {
        for corruption in CORRUPTIONS {
            for activation in Activation::ALL {
                let name = format!("{} {} {activation}", optimizer.0, corruption.0);
                lines.push(run(&name, &dense(optimizer.1, corruption.1, activation), 21, grey));
            }
        }
    }
    for activation in [Activation::Relu, Activation::LeakyRelu] {
        lines.push(run(&format!("adam black {activation}"), &on_the_kink(activation), 16, half_black));
    }
    for rule in ["glorot", "pytorch", "glorot_uniform"] {
        for tied in [false, true] {
            let name = format!("{rule} {}", if tied { "tied" } else { "untied" });
            lines.push(run(&name, &first_weights(rule, tied), 64, grey));
        }
    }
    lines
}

fn dense(optimizer: &str, corruption: &str, activation: Activation) -> String {
    // Odd sizes, so that every kind of tile and a smaller last batch take part.
    format!(
        r#"{{"seed":7,"model":{{"input_dim":21,"hidden_dims":[13],"latent_dim":5,"hidden_activation":"{activation}",
        "output_activation":"sigmoid"}},"loss":"binary_cross_entropy","corruption":{{"choices":[{corruption}]}},
        "optimizer":{optimizer},"schedule":"cosine","batch_size":11,"epochs":1}}"#
    )
}

/// Black images under biases of 0 stand on the kink of every rectifier, in a convolution and in a contractive penalty.
fn on_the_kink(activation: Activation) -> String {
    format!(
        r#"{{"seed":7,"model":{{"input_dim":16,"channels":[3],"latent_dim":3,"hidden_activation":"{activation}"}},
        "loss":"mean_squared_error","penalties":[{{"kind":"contractive","weight":0.1}}],
        "optimizer":{{"kind":"adam","learning_rate":0.01}},"batch_size":11,"epochs":1}}"#
    )
}

/// A network whose layers read their weights in every way there is, so that each way's fan-in takes part.
fn first_weights(rule: &str, tied: bool) -> String {
    format!(
        r#"{{"seed":7,"model":{{"input_dim":64,"channels":[3],"hidden_dims":[13],"latent_dim":5,"hidden_activation":"silu",
        "initialization":"{rule}","tied_weights":{tied}}},"loss":"mean_squared_error",
        "optimizer":{{"kind":"adam","learning_rate":0.003}},"batch_size":11,"epochs":1}}"#
    )
}

/// Every other batch is mostly blank, so that both kinds of product take part.
fn grey(step: usize, i: usize, j: usize) -> f32 {
    let blank = step.is_multiple_of(2) && !(i + j).is_multiple_of(4);
    if blank { 0.0 } else { ((step * 31 + i * 17 + j * j * 7) % 101) as f32 / 100.0 }
}

fn half_black(step: usize, i: usize, j: usize) -> f32 {
    if i.is_multiple_of(2) || j < 8 { 0.0 } else { grey(step, i, j) }
}

/// The name of a run, a hash of every weight's bits, the loss of its last step.
fn run(name: &str, experiment: &str, pixels: usize, pixel: fn(usize, usize, usize) -> f32) -> String {
    let experiment = Experiment::from_json(experiment).unwrap().validate().unwrap();
    let mut trainer = Trainer::new(experiment).with_total_steps(STEPS as u64);
    let mut loss = 0.0;
    for step in 0..STEPS {
        let rows = if step % 5 == 4 { 3 } else { 11 };
        let images = Array2::from_shape_fn((rows, pixels), |(i, j)| pixel(step, i, j));
        loss = trainer.step(images.view()).unwrap().loss;
    }
    let model = trainer.model();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for layer in model.layers() {
        for value in model.weight(layer).iter().chain(layer.bias()) {
            hash = (hash ^ u64::from(value.to_bits())).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("{name} {hash:016x} {loss:.6}")
}

/// Compares with the lines of the fixture: bit for bit, or, where products are fused, by the last loss
/// within `FUSED_TOLERANCE`.
pub fn compare(fixture: &str) {
    const FUSED_TOLERANCE: f64 = 1e-3;
    let found = lines();
    assert_eq!(found.len(), 80);
    assert_eq!(fixture.lines().count(), found.len());
    for (found, expected) in found.iter().zip(fixture.lines()) {
        if cfg!(target_feature = "relaxed-simd") {
            let loss = |line: &str| line.rsplit(' ').next().unwrap().parse::<f64>().unwrap();
            assert!((loss(found) / loss(expected) - 1.0).abs() <= FUSED_TOLERANCE, "{found} against {expected}");
        } else {
            assert_eq!(found, expected);
        }
    }
}
