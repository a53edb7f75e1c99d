//! `autoencoder train`

use crate::files::{self, Split};
use anyhow::{Context, Result, bail};
use autoencoder::checkpoint::{Checkpoint, Precision};
use autoencoder::config::{Experiment, ValidExperiment};
use autoencoder::corruption::Corruption;
use autoencoder::data::{Dataset, batches::Batches};
use autoencoder::loss::Loss;
use autoencoder::metrics;
use autoencoder::trainer::Trainer;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Train a model. Ctrl-C stops after the current step and saves what has been learned.
#[derive(clap::Args)]
pub struct Train {
    /// The experiment, a JSON file.
    config: PathBuf,
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Where the checkpoint goes; a name ending in .gz is packed.
    #[arg(long)]
    out: PathBuf,
}

impl Train {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let name = self.config.display().to_string();
        let text = String::from_utf8(files::read(&self.config)?).with_context(|| name.clone())?;
        let experiment = Experiment::from_json(&text).and_then(Experiment::validate).context(name)?;
        let train = files::read_digits(&self.data, Split::Train)?;
        let test = files::read_digits(&self.data, Split::Test)?;
        let (checkpoint, finished) = train_model(experiment, &train)?;
        files::write(&self.out, &checkpoint.to_bytes(Precision::F32)?)?;
        let result =
            metrics::evaluate(&checkpoint.model, test.to_unit().view(), Corruption::None, checkpoint.experiment.seed)?;
        writeln!(
            out,
            "test sse_per_image {:.3} on {} images; {} weights; seed {}; {} steps{}",
            result.sse_per_image,
            result.images,
            checkpoint.model.parameter_count(),
            checkpoint.experiment.seed,
            checkpoint.steps,
            if finished { "" } else { " (stopped early)" },
        )?;
        writeln!(out, "saved {}", self.out.display())?;
        Ok(())
    }
}

/// The model and whether the run came to its end.
fn train_model(experiment: ValidExperiment, data: &Dataset) -> Result<(Checkpoint, bool)> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("Ctrl-C cannot be watched")?;
    let mut batches = Batches::new(data, experiment.batch_size, experiment.seed);
    let per_epoch = batches.per_epoch();
    let total = per_epoch as u64 * experiment.epochs as u64;
    if total == 0 {
        bail!("there are no images to train on");
    }
    let bar = ProgressBar::new(total).with_style(ProgressStyle::with_template(
        "{bar:30} {percent:>3}% epoch {prefix} {msg} ({per_sec}, {eta} left)",
    )?);
    let metric = match experiment.loss {
        Loss::MeanSquaredError => "sse_per_image",
        Loss::BinaryCrossEntropy => "bce_nats_per_image",
    };
    let mut trainer = Trainer::new(experiment.clone()).with_total_steps(total);
    'run: for epoch in 0..experiment.epochs {
        batches.start_epoch(epoch as u64);
        bar.set_prefix(format!("{}/{}", epoch + 1, experiment.epochs));
        let mut sum = 0.0;
        for index in 0..per_epoch {
            if stop.load(Ordering::Relaxed) {
                break 'run;
            }
            let metrics = trainer.step(batches.get(index))?;
            sum += metrics.loss;
            bar.set_position(metrics.step);
            bar.set_message(format!("train {metric} {:.3}", sum / (index + 1) as f64));
        }
        bar.suspend(|| eprintln!("epoch {}: train {metric} {:.3}", epoch + 1, sum / per_epoch as f64));
    }
    bar.finish_and_clear();
    let checkpoint = trainer.checkpoint();
    let finished = checkpoint.steps == total;
    Ok((checkpoint, finished))
}
