//! Short runs of every optimizer, corruption and activation, and what is left of each: a hash of the
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

/// One line for each run: its name, a hash of every weight's bits, the loss of the last step.
pub fn lines() -> Vec<String> {
    let mut lines = Vec::new();
    for optimizer in OPTIMIZERS {
        for corruption in CORRUPTIONS {
            for activation in Activation::ALL {
                let (hash, loss) = run(optimizer.1, corruption.1, activation);
                lines.push(format!("{} {} {activation} {hash:016x} {loss:.6}", optimizer.0, corruption.0));
            }
        }
    }
    lines
}

fn run(optimizer: &str, corruption: &str, activation: Activation) -> (u64, f64) {
    // Odd sizes, so that every kind of tile and a smaller last batch take part.
    let json = format!(
        r#"{{"seed":7,"model":{{"input_dim":21,"hidden_dims":[13],"latent_dim":5,"hidden_activation":"{activation}",
        "output_activation":"sigmoid"}},"loss":"binary_cross_entropy","corruption":{{"choices":[{corruption}]}},
        "optimizer":{optimizer},"schedule":"cosine","batch_size":11,"epochs":1}}"#
    );
    let experiment = Experiment::from_json(&json).unwrap().validate().unwrap();
    let mut trainer = Trainer::new(experiment).with_total_steps(STEPS as u64);
    let mut loss = 0.0;
    for step in 0..STEPS {
        let rows = if step % 5 == 4 { 3 } else { 11 };
        // Every other batch is mostly blank, so that both kinds of product take part.
        let blank = |i, j| step % 2 == 0 && (i + j) % 4 != 0;
        let grey = |i, j| ((step * 31 + i * 17 + j * j * 7) % 101) as f32 / 100.0;
        let pixel = |(i, j): (usize, usize)| if blank(i, j) { 0.0 } else { grey(i, j) };
        loss = trainer.step(Array2::from_shape_fn((rows, 21), pixel).view()).unwrap().loss;
    }
    let model = trainer.model();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for layer in model.layers() {
        for value in model.weight(layer).iter().chain(layer.bias()) {
            hash = (hash ^ u64::from(value.to_bits())).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    (hash, loss)
}

/// Compares with the lines of the fixture: bit for bit, or, where products are fused, by the last loss
/// within `FUSED_TOLERANCE`.
pub fn compare(fixture: &str) {
    const FUSED_TOLERANCE: f64 = 1e-3;
    let found = lines();
    assert_eq!(found.len(), 72);
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
