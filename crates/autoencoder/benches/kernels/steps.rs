//! Whole training steps on real digits: corruption, forward, backward, Adam.

use crate::{Run, rounded, timer};
use autoencoder::data::{Dataset, idx};
use autoencoder::experiment::Experiment;
use autoencoder::training::Trainer;
use flate2::read::GzDecoder;
use ndarray::s;
use serde_json::{Value, json};
use std::error::Error;
use std::io::Read;
use std::path::Path;

/// The widths of an encoder, and the channels of its convolutions before them.
struct Network {
    widths: &'static [usize],
    channels: &'static [usize],
}

/// Mirrored by their decoders; `www/bench/plan.js` measures the same.
const NETWORKS: [Network; 4] = [
    Network { widths: &[784, 128, 32], channels: &[] },
    Network { widths: &[784, 512, 256, 128, 32], channels: &[] },
    Network { widths: &[784, 1000, 500, 250, 30], channels: &[] },
    Network { widths: &[784, 32], channels: &[16, 32] },
];
const BATCHES: [usize; 10] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
/// So many batches take turns, so that the network does not learn one by heart.
const TURNS: usize = 8;

pub fn measure(run: &Run) -> Result<Vec<Value>, Box<dyn Error>> {
    let digits = digits()?.to_unit();
    let mut lines = Vec::new();
    println!(
        "\n{:<22}{:>6}{:>11}{:>12}{:>10}{:>9}{:>9}",
        "network, mirrored", "batch", "step ms", "forward ms", "digits/s", "GFLOP/s", "of peak"
    );
    for network in &NETWORKS {
        let name = network.name();
        for batch in BATCHES {
            let mut trainer = Trainer::new(network.experiment(batch)?.validate()?);
            let count = (digits.nrows() / batch).clamp(1, TURNS);
            let mut turns = (0..count).cycle().map(|turn| digits.slice(s![turn * batch..(turn + 1) * batch, ..]));
            let mut failure = None;
            let mut act = |learn: bool| {
                let Some(images) = turns.next() else { return };
                let loss = if learn {
                    trainer.step(images).map(|metrics| metrics.loss)
                } else {
                    trainer.loss(images).map(|objective| objective.total())
                };
                failure = failure.take().or(loss.err());
            };
            let [step] = timer::interleaved(run.budget, [&mut || act(true)]);
            let [forward] = timer::interleaved(run.budget / 2, [&mut || act(false)]);
            if let Some(error) = failure {
                return Err(error.into());
            }
            let speed = network.flop(batch) / step.median_ms / 1e6;
            let per_second = batch as f64 * 1e3 / step.median_ms;
            println!(
                "{name:<22}{batch:>6}{:>11.3}{:>12.3}{per_second:>10.0}{speed:>9.1}{:>8.0}%",
                step.median_ms,
                forward.median_ms,
                100.0 * speed / run.peak_gflops
            );
            lines.push(json!({
                "where": "native", "network": name, "batch": batch,
                "step_min_ms": rounded(step.min_ms, 4), "step_median_ms": rounded(step.median_ms, 4),
                "steps": step.runs, "forward_median_ms": rounded(forward.median_ms, 4),
                "digits_per_second": per_second.round() as u64, "gflops": rounded(speed, 2),
                "of_peak": rounded(speed / run.peak_gflops, 3),
                "clock_ghz": rounded(run.clock_ghz, 3), "peak_gflops": rounded(run.peak_gflops, 1),
            }));
        }
    }
    Ok(lines)
}

impl Network {
    fn name(&self) -> String {
        let convolutions = self.channels.iter().map(|count| format!("conv {count}"));
        let widths = self.widths[1..].iter().map(usize::to_string);
        [self.widths[0].to_string()].into_iter().chain(convolutions).chain(widths).collect::<Vec<_>>().join("-")
    }

    /// Of one step: three times those of the forward pass, but no input gradient of the first layer; Adam's own
    /// operations are not counted, those that zeros let it skip are.
    fn flop(&self, batch: usize) -> f64 {
        let (mut side, mut depth, mut inputs, mut products) = (28, 1, self.widths[0], Vec::new());
        for &count in self.channels {
            side /= 2;
            products.push(side * side * count * 9 * depth);
            (depth, inputs) = (count, side * side * count);
        }
        for &width in &self.widths[1..] {
            products.push(inputs * width);
            inputs = width;
        }
        // The decoder mirrors the encoder, so each product counts twice.
        let all: usize = products.iter().sum();
        2.0 * batch as f64 * (3 * 2 * all - products[0]) as f64
    }

    fn experiment(&self, batch: usize) -> Result<Experiment, autoencoder::Error> {
        let [input, hidden @ .., latent] = self.widths else {
            return Err(autoencoder::Error::Data("no widths".into()));
        };
        let config = json!({
            "seed": 1,
            "model": {
                "input_dim": input, "channels": self.channels, "hidden_dims": hidden, "latent_dim": latent,
                "hidden_activation": "relu", "latent_activation": "identity", "output_activation": "sigmoid",
            },
            "loss": "mean_squared_error",
            "optimizer": { "kind": "adam", "learning_rate": 0.001 },
            "batch_size": batch,
            "epochs": 1,
        });
        Experiment::from_json(&config.to_string())
    }
}

fn digits() -> Result<Dataset, Box<dyn Error>> {
    let read = |name: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/data").join(name);
        let mut bytes = Vec::new();
        GzDecoder::new(std::fs::File::open(path)?).read_to_end(&mut bytes)?;
        Ok::<_, std::io::Error>(bytes)
    };
    Ok(idx::read(&read("train-images-0.idx3-ubyte.gz")?, &read("train-labels-0.idx1-ubyte.gz")?)?)
}
