//! `autoencoder train`

use crate::binarize::Binarize;
use crate::files::{self, Split};
use crate::network;
use crate::parallel::Threads;
use crate::progress::Progress;
use crate::selection::Selection;
use anyhow::{Context, Result, bail};
use autoencoder::analysis::network::collapse::Collapse;
use autoencoder::data::{Dataset, Samples};
use autoencoder::experiment::{Corruption, ValidExperiment};
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::training::{Run, Trainer};
use ndarray::Array2;
use std::io::Write;
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Train a model. Ctrl-C stops after the current step and saves what has been learned, with all that --resume needs to
/// go on as if nothing had happened.
///
/// The same experiment gives the same weights, to the bit, on every machine, and on the page where it is reproducible
/// to the bit: the fingerprint of the weights, printed at the end and by `evaluate`, is then the page's. One thread
/// trains, since the sums of several would depend on how many there are; --threads is for measuring.
///
/// Each epoch has a line with the mean of what was minimised and its terms: the reconstruction, named by its
/// definition (sse_per_image: squared error summed over the pixels; bce_nats_per_image: cross-entropy summed over them,
/// in nats), measured under the experiment's own noise and before each update, and the penalties, weights included.
/// Should the loss stop being finite or run away to a thousand times the first one, the last model kept before that is
/// saved and the program fails.
#[derive(clap::Args)]
pub struct Train {
    /// The experiment, a JSON file.
    config: PathBuf,
    /// Folder of the four MNIST files, or of a pack: `www/data` holds the page's digits.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Learn from points of a known density instead of digits: a JSON file such as {"kind": "two_moons", "noise": 0.06}.
    /// The points are drawn from seed 1 and those to measure on from seed 2, as on the page, whatever the experiment's
    /// own seed; sse_per_image is then summed over the numbers of a point.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["data", "classes", "limit", "rule"])]
    toy: Option<PathBuf>,
    /// How many points are drawn, and as many to measure on.
    #[arg(long, value_name = "N", default_value_t = 2000, requires = "toy")]
    points: usize,
    /// Where the checkpoint goes; a name ending in .gz is packed.
    #[arg(long)]
    out: PathBuf,
    /// Go on with the interrupted run that lies in --out, to the same bits as a run that was never interrupted.
    #[arg(long)]
    resume: bool,
    /// Stop when the run has come to this step, as Ctrl-C would.
    #[arg(long, value_name = "STEP")]
    stop_after: Option<u64>,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    binarize: Binarize,
    /// Measure the test images, clean, after each epoch.
    #[arg(long)]
    validate: bool,
    /// Stop when the test sse_per_image has not fallen for so many epochs, and keep the model of the best one. Measures
    /// as --validate does.
    #[arg(long, value_name = "EPOCHS")]
    patience: Option<NonZeroU64>,
    /// Show neither progress nor epochs, only the result.
    #[arg(long)]
    quiet: bool,
    #[command(flatten)]
    threads: Threads,
}

/// Seeds of the points to learn from and to measure on, which are the page's: another seed of a network sees the same.
pub const TOY_SEEDS: (u32, u32) = (1, 2);

/// The end of a run.
enum End {
    Finished,
    Stopped,
    /// Stopped by its patience; the model is that of this epoch, the best one.
    Plateau(u64),
    Diverged(anyhow::Error),
}

impl Train {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let name = self.config.display().to_string();
        let experiment = files::read_experiment(&self.config)?;
        let resumed = self.resume.then(|| self.interrupted(&experiment)).transpose()?;
        files::check_writable(&self.out)?;
        if let Some(path) = &self.toy {
            let toy = files::read_toy(path)?;
            let (width, expected) = (toy.dims(), experiment.model.input_dim);
            if width != expected {
                let file = path.display();
                bail!("{name}: model.input_dim is {expected}; expected {width}, the numbers of a point of {file}");
            }
            let train = toy.draw(self.points, TOY_SEEDS.0)?;
            return self.train_on(&train, toy.sample(self.points, TOY_SEEDS.1)?, experiment, resumed, out);
        }
        let (train, test) = self.digits(&experiment)?;
        self.train_on(&train, test.to_unit(), experiment, resumed, out)
    }

    /// Digits to learn from and to measure on.
    fn digits(&self, experiment: &ValidExperiment) -> Result<(Dataset, Dataset)> {
        let read = |split| self.binarize.read_digits(&self.data, split, experiment.seed);
        let (train, test) =
            (self.selection.of_training(read(Split::Train)?)?, self.selection.of_classes(read(Split::Test)?)?);
        for data in [&train, &test] {
            let (pixels, expected) = (data.images().ncols(), experiment.model.input_dim);
            if pixels != expected {
                let (name, folder) = (self.config.display(), self.data.display());
                bail!("{name}: model.input_dim is {expected}; expected {pixels}, the pixels of the images in {folder}");
            }
        }
        Ok((train, test))
    }

    fn train_on(
        &self,
        train: &dyn Samples,
        test: Array2<f32>,
        experiment: ValidExperiment,
        resumed: Option<Trainer>,
        out: &mut impl Write,
    ) -> Result<()> {
        let mut run = Run::from_trainer(resumed.unwrap_or_else(|| Trainer::new(experiment)), train)?;
        let (checkpoint, end) = self.train_model(&mut run, &test)?;
        let bytes = match end {
            End::Stopped => run.save()?,
            _ => checkpoint.to_bytes(Precision::F32)?,
        };
        files::write(&self.out, &bytes)?;
        if let End::Diverged(error) = end {
            let (path, steps) = (self.out.display(), checkpoint.steps);
            bail!("{error:#}; {path} holds the model of step {steps}, the last one kept before that");
        }
        let seed = checkpoint.experiment.seed;
        let result = network::evaluate(&checkpoint.model, test.view(), Corruption::None, seed, self.threads)?;
        writeln!(
            out,
            "test sse_per_image {:.3} on {} images{}{}; {} weights; seed {seed}; {} steps{}",
            result.sse_per_image,
            result.images,
            self.selection.spoken(),
            self.binarize.spoken(),
            checkpoint.model.parameter_count(),
            checkpoint.steps,
            match end {
                End::Stopped => " (stopped early; --resume goes on)".into(),
                End::Plateau(epoch) => format!(" (the best epoch, {epoch}; none better in {})", self.patience()),
                End::Finished | End::Diverged(_) => String::new(),
            },
        )?;
        writeln!(out, "fingerprint of the weights {}", checkpoint.model.fingerprint())?;
        let experiment = &checkpoint.experiment;
        for found in Collapse::of(&checkpoint.model, test.view())?.findings(experiment.loss) {
            writeln!(out, "warning: {found} What would mend it: {}", found.mend(experiment))?;
        }
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

    fn patience(&self) -> u64 {
        self.patience.map_or(u64::MAX, NonZeroU64::get)
    }

    /// The model, and how the run came to its end.
    fn train_model(&self, run: &mut Run<&dyn Samples>, test: &Array2<f32>) -> Result<(Checkpoint, End)> {
        let stop = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&stop);
        ctrlc::set_handler(move || flag.store(true, Ordering::Relaxed)).context("Ctrl-C cannot be watched")?;
        let progress = Progress::new(run, self.quiet)?;
        let seed = run.trainer().experiment().seed;
        let (mut end, mut best) = (End::Finished, None::<(f64, u64, Checkpoint)>);
        while run.steps() < run.total_steps() {
            if stop.load(Ordering::Relaxed) || self.stop_after.is_some_and(|last| run.steps() >= last) {
                end = End::Stopped;
                break;
            }
            if let Err(error) = run.step() {
                return diverged(run, error);
            }
            progress.step(run);
            if !run.steps().is_multiple_of(run.steps_per_epoch()) {
                continue;
            }
            let test = (self.validate || self.patience.is_some())
                .then(|| network::evaluate(run.model(), test.view(), Corruption::None, seed, self.threads));
            let test = match test.transpose() {
                Ok(test) => test,
                Err(error) => {
                    run.restore_last_good();
                    return Ok((run.trainer().checkpoint(), End::Diverged(error)));
                }
            };
            progress.end_epoch(run, test);
            let epoch = run.steps() / run.steps_per_epoch();
            let sse = test.map_or(f64::INFINITY, |test| test.sse_per_image);
            match &best {
                Some((least, at, checkpoint)) if sse >= *least => {
                    if epoch - at >= self.patience() {
                        return Ok((checkpoint.clone(), End::Plateau(*at)));
                    }
                }
                _ => best = self.patience.map(|_| (sse, epoch, run.trainer().checkpoint())),
            }
        }
        // No further step tells whether the last one was a good one.
        match run.check_loss() {
            Ok(_) => Ok((run.trainer().checkpoint(), end)),
            Err(error) => diverged(run, error),
        }
    }
}

/// The model of a run that went back to where it was sound; other errors are no end of a run.
fn diverged(run: &Run<&dyn Samples>, error: autoencoder::Error) -> Result<(Checkpoint, End)> {
    if !error.is_divergence() {
        return Err(error.into());
    }
    Ok((run.trainer().checkpoint(), End::Diverged(error.into())))
}
