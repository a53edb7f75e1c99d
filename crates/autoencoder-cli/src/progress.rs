//! The progress of a run for a person: a bar, and a line for each epoch.

use anyhow::Result;
use autoencoder::data::Samples;
use autoencoder::experiment::Loss;
use autoencoder::training::Run;
use autoencoder::training::metrics::Evaluation;
use indicatif::{ProgressBar, ProgressStyle};

/// The bar, and what its numbers are.
pub struct Progress {
    bar: ProgressBar,
    quiet: bool,
    /// The reconstruction's definition.
    metric: &'static str,
}

impl Progress {
    pub fn new(run: &Run<&dyn Samples>, quiet: bool) -> Result<Self> {
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(run.total_steps()) };
        Ok(Self {
            bar: bar.with_style(ProgressStyle::with_template(
                "{bar:30} {percent:>3}% epoch {prefix} {msg} ({per_sec}, {eta} left)",
            )?),
            quiet,
            metric: match run.trainer().experiment().loss {
                Loss::MeanSquaredError => "sse_per_image",
                Loss::BinaryCrossEntropy => "bce_nats_per_image",
            },
        })
    }

    /// After each step.
    pub fn step(&self, run: &Run<&dyn Samples>) {
        self.bar.set_position(run.steps());
        self.bar.set_prefix(format!("{}/{}", epoch(run), run.trainer().experiment().epochs));
        self.bar.set_message(format!("train {} {:.3}", self.metric, run.means().terms.reconstruction));
    }

    /// After the last step of an epoch, whose means are taken.
    pub fn end_epoch(&self, run: &mut Run<&dyn Samples>, test: Option<Evaluation>) {
        let terms = run.take_means().terms;
        if self.quiet {
            return;
        }
        let [(_, reconstruction), penalties @ ..] = terms.named();
        let mut line = format!("epoch {}: train objective {:.3} = ", epoch(run), terms.total());
        line += &format!("{} {reconstruction:.3}", self.metric);
        let asked = |name| run.trainer().experiment().penalties.iter().any(|penalty| penalty.kind() == name);
        for (name, mean) in penalties.into_iter().filter(|&(name, _)| asked(name)) {
            line += &format!(" + {name} {mean:.3}");
        }
        if let Some(test) = test {
            line += &format!("; test sse_per_image {:.3} on {} images", test.sse_per_image, test.images);
        }
        self.bar.suspend(|| eprintln!("{line}"));
    }
}

/// The epoch of the last step, counted from 1.
fn epoch(run: &Run<&dyn Samples>) -> u64 {
    run.steps().div_ceil(run.steps_per_epoch())
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
