//! What a person sees of a run in training: a bar, and a line for each epoch.

use anyhow::Result;
use autoencoder::config::ValidExperiment;
use autoencoder::loss::Loss;
use autoencoder::metrics::Evaluation;
use autoencoder::penalty::{Penalty, PenaltyTerms};
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
    sum: Objective,
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
            sum: Objective::default(),
            steps: 0,
        })
    }

    pub fn start_epoch(&mut self, epoch: usize) {
        (self.epoch, self.sum, self.steps) = (epoch, Objective::default(), 0);
        self.bar.set_prefix(format!("{}/{}", epoch + 1, self.epochs));
    }

    pub fn step(&mut self, StepMetrics { step, terms, .. }: StepMetrics) {
        let PenaltyTerms { l1, kl_sparsity, gaussian_kl } = terms.penalties;
        self.sum.reconstruction += terms.reconstruction;
        self.sum.penalties.l1 += l1;
        self.sum.penalties.kl_sparsity += kl_sparsity;
        self.sum.penalties.gaussian_kl += gaussian_kl;
        self.steps += 1;
        self.bar.set_position(step);
        self.bar.set_message(format!("train {} {:.3}", self.metric, self.mean(self.sum.reconstruction)));
    }

    pub fn end_epoch(&self, test: Option<Evaluation>) {
        if self.quiet {
            return;
        }
        let mut line = format!("epoch {}: train objective {:.3} = ", self.epoch + 1, self.mean(self.sum.total()));
        line += &format!("{} {:.3}", self.metric, self.mean(self.sum.reconstruction));
        let PenaltyTerms { l1, kl_sparsity, gaussian_kl } = self.sum.penalties;
        let asked = |wanted: fn(&Penalty) -> bool| self.penalties.iter().any(wanted);
        let terms = [
            ("l1", l1, asked(|penalty| matches!(penalty, Penalty::L1 { .. }))),
            ("kl_sparsity", kl_sparsity, asked(|penalty| matches!(penalty, Penalty::KlSparsity { .. }))),
            ("gaussian_kl", gaussian_kl, asked(|penalty| matches!(penalty, Penalty::GaussianKl { .. }))),
        ];
        for (name, sum, _) in terms.iter().filter(|(.., asked)| *asked) {
            line += &format!(" + {name} {:.3}", self.mean(*sum));
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
