//! `autoencoder train`

use crate::files::{self, Split};
use crate::network;
use crate::parallel::Threads;
use crate::progress::Progress;
use anyhow::{Context, Result, bail};
use autoencoder::checkpoint::{Checkpoint, Precision};
use autoencoder::config::ValidExperiment;
use autoencoder::corruption::Corruption;
use autoencoder::data::{Dataset, batches::Batches};
use autoencoder::trainer::Trainer;
use ndarray::{Array2, s};
use std::io::Write;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Steps between copies of a model whose loss was finite: a copy costs a fraction of a step.
const BETWEEN_COPIES: u64 = 20;

/// Train a model. Ctrl-C stops after the current step and saves what has been learned, with all that --resume needs to
/// go on as if nothing had happened.
///
/// The same experiment gives the same weights, to the bit, on every machine. One thread trains, since the sums of
/// several would depend on how many there are; --threads is for measuring.
///
/// Each epoch has a line with the mean of what was minimised and its terms: the reconstruction, named by its
/// definition (sse_per_image: squared error summed over the pixels; bce_nats_per_image: cross-entropy summed over them,
/// in nats), measured under the experiment's own noise and before each update, and the penalties, weights included.
/// Should the loss stop being finite, the last model whose loss was finite is saved and the program fails.
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
    /// Go on with the interrupted run that lies in --out, to the same bits as a run that was never interrupted.
    #[arg(long)]
    resume: bool,
    /// Stop when the run has come to this step, as Ctrl-C would.
    #[arg(long, value_name = "STEP")]
    stop_after: Option<u64>,
    /// Learn from the first N training images only.
    #[arg(long, value_name = "N")]
    limit: Option<NonZeroUsize>,
    /// Measure the test images, clean, after each epoch.
    #[arg(long)]
    validate: bool,
    /// Stop when the test sse_per_image has not fallen for so many epochs, and keep the model of the best one. Measures
    /// as --validate does.
    #[arg(long, value_name = "EPOCHS")]
    patience: Option<NonZeroUsize>,
    /// Show neither progress nor epochs, only the result.
    #[arg(long)]
    quiet: bool,
    #[command(flatten)]
    threads: Threads,
}

/// How a run came to its end.
enum End {
    Finished,
    /// With the file to go on from.
    Stopped(Vec<u8>),
    /// By its patience, at the best epoch.
    Plateau(usize),
    Diverged(anyhow::Error),
}

impl Train {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let name = self.config.display().to_string();
        let experiment = files::read_experiment(&self.config)?;
        let resumed = self.resume.then(|| self.interrupted(&experiment)).transpose()?;
        files::check_writable(&self.out)?;
        let train = self.limited(files::read_digits(&self.data, Split::Train)?)?;
        let test = files::read_digits(&self.data, Split::Test)?;
        for data in [&train, &test] {
            let (pixels, expected) = (data.images().ncols(), experiment.model.input_dim);
            if pixels != expected {
                let folder = self.data.display();
                bail!("{name}: model.input_dim is {expected}; expected {pixels}, the pixels of the images in {folder}");
            }
        }
        let test = test.to_unit();
        let (checkpoint, end) = self.train_model(experiment, resumed, &train, &test)?;
        let bytes = match &end {
            End::Stopped(bytes) => bytes.clone(),
            _ => checkpoint.to_bytes(Precision::F32)?,
        };
        files::write(&self.out, &bytes)?;
        if let End::Diverged(error) = end {
            let (path, steps) = (self.out.display(), checkpoint.steps);
            bail!("{error:#}; {path} holds the model of step {steps}, the last one kept while its loss was finite");
        }
        let seed = checkpoint.experiment.seed;
        let result = network::evaluate(&checkpoint.model, test.view(), Corruption::None, seed, self.threads)?;
        writeln!(
            out,
            "test sse_per_image {:.3} on {} images; {} weights; seed {seed}; {} steps{}",
            result.sse_per_image,
            result.images,
            checkpoint.model.parameter_count(),
            checkpoint.steps,
            match end {
                End::Stopped(_) => " (stopped early; --resume goes on)".into(),
                End::Plateau(epoch) => format!(" (the best epoch, {epoch}; none better in {})", self.patience()),
                End::Finished | End::Diverged(_) => String::new(),
            },
        )?;
        writeln!(out, "saved {}", self.out.display())?;
        Ok(())
    }

    /// The run that lies where this one's result would go.
    fn interrupted(&self, experiment: &ValidExperiment) -> Result<Trainer> {
        let path = self.out.display();
        let trainer = Trainer::resume(&files::read(&self.out)?).with_context(|| {
            format!("{path} cannot be gone on with; expected what an interrupted run of `autoencoder train` saved")
        })?;
        if trainer.experiment() != experiment {
            bail!("{path} holds a run of another experiment; expected that of {}", self.config.display());
        }
        Ok(trainer)
    }

    fn patience(&self) -> usize {
        self.patience.map_or(usize::MAX, NonZeroUsize::get)
    }

    fn limited(&self, data: Dataset) -> Result<Dataset> {
        let count = data.labels().len();
        match self.limit.map(NonZeroUsize::get) {
            Some(limit) if limit > count => bail!("--limit is {limit}; expected at most the {count} training images"),
            Some(limit) => {
                Ok(Dataset::new(data.images().slice(s![..limit, ..]).to_owned(), data.labels()[..limit].to_vec())?)
            }
            None => Ok(data),
        }
    }

    /// The model, and how the run came to its end.
    fn train_model(
        &self,
        experiment: ValidExperiment,
        resumed: Option<Trainer>,
        data: &Dataset,
        test: &Array2<f32>,
    ) -> Result<(Checkpoint, End)> {
        let stop = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stop);
        ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("Ctrl-C cannot be watched")?;
        let mut batches = Batches::new(data, experiment.batch_size, experiment.seed);
        let per_epoch = batches.per_epoch();
        let total = per_epoch as u64 * experiment.epochs as u64;
        if total == 0 {
            bail!("there are no images to train on");
        }
        let mut progress = Progress::new(&experiment, total, self.quiet)?;
        let trainer = resumed.unwrap_or_else(|| Trainer::new(experiment.clone()));
        let mut trainer = trainer.with_total_steps(total);
        let mut kept = trainer.checkpoint();
        let mut steps = kept.steps;
        let (first_epoch, mut first) = ((steps / per_epoch as u64) as usize, (steps % per_epoch as u64) as usize);
        let (mut end, mut best) = (End::Finished, None::<(f64, usize, Checkpoint)>);
        'run: for epoch in first_epoch..experiment.epochs {
            batches.start_epoch(epoch as u64);
            progress.start_epoch(epoch);
            for index in core::mem::take(&mut first)..per_epoch {
                if stop.load(Ordering::Relaxed) || self.stop_after.is_some_and(|last| steps >= last) {
                    end = End::Stopped(trainer.save()?);
                    break 'run;
                }
                // The step tells whether the loss of the model before it was finite.
                let candidate = steps.is_multiple_of(BETWEEN_COPIES).then(|| trainer.checkpoint());
                match trainer.step(batches.get(index)) {
                    Ok(metrics) => {
                        steps = metrics.step;
                        kept = candidate.unwrap_or(kept);
                        progress.step(metrics);
                    }
                    Err(error @ autoencoder::Error::Diverged { .. }) => return Ok((kept, End::Diverged(error.into()))),
                    Err(error) => return Err(error.into()),
                }
            }
            let test = (self.validate || self.patience.is_some()).then(|| {
                network::evaluate(trainer.model(), test.view(), Corruption::None, experiment.seed, self.threads)
            });
            let test = match test.transpose() {
                Ok(test) => test,
                Err(error) => return Ok((kept, End::Diverged(error))),
            };
            progress.end_epoch(test);
            let sse = test.map_or(f64::INFINITY, |test| test.sse_per_image);
            match &best {
                Some((least, at, _)) if sse >= *least => {
                    if epoch - at >= self.patience() {
                        let (_, at, checkpoint) = best.take().unwrap_or((sse, epoch, trainer.checkpoint()));
                        return Ok((checkpoint, End::Plateau(at + 1)));
                    }
                }
                _ => best = self.patience.map(|_| (sse, epoch, trainer.checkpoint())),
            }
        }
        // No further step tells whether the last one was a good one.
        if !trainer.loss(batches.get(0))?.total().is_finite() {
            let (step, learning_rate) = (steps, experiment.optimizer.learning_rate());
            return Ok((kept, End::Diverged(autoencoder::Error::Diverged { step, learning_rate }.into())));
        }
        Ok((trainer.checkpoint(), end))
    }
}
