//! What a person sees of a run in training: a bar, and a line for each epoch.

use anyhow::Result;
use autoencoder::config::ValidExperiment;
use autoencoder::loss::Loss;
use autoencoder::metrics::Evaluation;
use autoencoder::penalty::Penalty;
use autoencoder::trainer::{Objective, StepMetrics};
use indicatif::{ProgressBar, ProgressStyle};

/// The bar and the sums of the epoch.
pub struct Progress {
    bar: ProgressBar,
    quiet: bool,
    epochs: usize,
    epoch: usize,
    /// The reconstruction's definition.
    metric: &'static str,
    penalties: Vec<Penalty>,
    /// Of each term by its name, the reconstruction first.
    sums: [(&'static str, f64); 5],
    steps: usize,
}

impl Progress {
    pub fn new(experiment: &ValidExperiment, total_steps: u64, quiet: bool) -> Result<Self> {
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(total_steps) };
        Ok(Self {
            bar: bar.with_style(ProgressStyle::with_template(
                "{bar:30} {percent:>3}% epoch {prefix} {msg} ({per_sec}, {eta} left)",
            )?),
            quiet,
            epochs: experiment.epochs,
            epoch: 0,
            metric: match experiment.loss {
                Loss::MeanSquaredError => "sse_per_image",
                Loss::BinaryCrossEntropy => "bce_nats_per_image",
            },
            penalties: experiment.penalties.clone(),
            sums: Objective::default().named(),
            steps: 0,
        })
    }

    pub fn start_epoch(&mut self, epoch: usize) {
        (self.epoch, self.sums, self.steps) = (epoch, Objective::default().named(), 0);
        self.bar.set_prefix(format!("{}/{}", epoch + 1, self.epochs));
    }

    pub fn step(&mut self, StepMetrics { step, terms, .. }: StepMetrics) {
        self.sums.iter_mut().zip(terms.named()).for_each(|((_, sum), (_, term))| *sum += term);
        self.steps += 1;
        self.bar.set_position(step);
        self.bar.set_message(format!("train {} {:.3}", self.metric, self.mean(self.sums[0].1)));
    }

    pub fn end_epoch(&self, test: Option<Evaluation>) {
        if self.quiet {
            return;
        }
        let [(_, reconstruction), penalties @ ..] = self.sums;
        let total = self.sums.iter().map(|(_, sum)| sum).sum();
        let mut line = format!("epoch {}: train objective {:.3} = ", self.epoch + 1, self.mean(total));
        line += &format!("{} {:.3}", self.metric, self.mean(reconstruction));
        let asked = |name| self.penalties.iter().any(|penalty| penalty.kind() == name);
        for (name, sum) in penalties.into_iter().filter(|&(name, _)| asked(name)) {
            line += &format!(" + {name} {:.3}", self.mean(sum));
        }
        if let Some(test) = test {
            line += &format!("; test sse_per_image {:.3} on {} images", test.sse_per_image, test.images);
        }
        self.bar.suspend(|| eprintln!("{line}"));
    }

    fn mean(&self, sum: f64) -> f64 {
        sum / self.steps.max(1) as f64
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
