//! `autoencoder pretrain`

use crate::binarize::Binarize;
use crate::files::{self, Split};
use crate::network;
use crate::parallel::Threads;
use crate::selection::Selection;
use anyhow::{Context, Result, bail};
use autoencoder::experiment::ValidExperiment;
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use autoencoder::training::{Classifier, Trainer, stacked};
use ndarray::{Array2, ArrayView2, Axis};
use std::io::Write;
use std::path::PathBuf;

/// Train a deep dense network layer by layer, then as a classifier.
///
/// Each layer of the encoder is first trained by itself, as an autoencoder of one hidden layer on what the layers
/// before it give, for the experiment's epochs under its own noise (greedy pretraining: Bengio et al. 2007, Vincent et
/// al. 2010). The stack is saved as one deep autoencoder. With --fine-tune, a softmax head is put on the code and the
/// whole encoder is trained with the labels; the error on the test images is printed after each epoch. The same
/// experiment gives the same numbers on every machine.
#[derive(clap::Args)]
pub struct Pretrain {
    /// The experiment of the deep network, a JSON file.
    config: PathBuf,
    /// Folder of the four MNIST files.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Where the stack goes; a name ending in .gz is packed.
    #[arg(long)]
    out: PathBuf,
    /// Epochs of supervised training after that.
    #[arg(long, value_name = "EPOCHS", default_value_t = 0)]
    fine_tune: usize,
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    binarize: Binarize,
    #[command(flatten)]
    threads: Threads,
}

impl Pretrain {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let name = self.config.display().to_string();
        let experiment = files::read_experiment(&self.config)?;
        // Every layer's experiment is checked before the first is trained.
        let layers = (0..stacked::layer_count(&experiment))
            .map(|index| stacked::layer_experiment(&experiment, index))
            .collect::<Result<Vec<_>, _>>()
            .context(name.clone())?;
        files::check_writable(&self.out)?;
        let read = |split| self.binarize.read_digits(&self.data, split, experiment.seed);
        let (train, test) =
            (self.selection.of_training(read(Split::Train)?)?, self.selection.of_classes(read(Split::Test)?)?);
        let (pixels, expected) = (train.images().ncols(), experiment.model.input_dim);
        if pixels != expected {
            bail!("{name}: model.input_dim is {expected}; expected {pixels}, the pixels of the images");
        }
        let images = train.to_unit();

        let (mut input, mut models) = (images.clone(), Vec::new());
        for (index, layer) in layers.into_iter().enumerate() {
            let (model, loss) = train_layer(layer, input.view())?;
            writeln!(
                out,
                "layer {}: {} -> {}, train objective {loss:.3} in the last epoch",
                index + 1,
                model.input_dim(),
                model.latent_dim()
            )?;
            input = network::encode(&model, input.view(), self.threads)?;
            models.push(model);
        }
        let model = stacked::assemble(&experiment, &models)?;
        let checkpoint = Checkpoint { experiment, steps: 0, model };
        files::write(&self.out, &checkpoint.to_bytes(Precision::F32)?)?;
        writeln!(out, "saved {}", self.out.display())?;
        if self.fine_tune > 0 {
            self.fine_tune(&checkpoint, (images.view(), train.labels()), (test.to_unit().view(), test.labels()), out)?;
        }
        Ok(())
    }

    fn fine_tune(
        &self,
        Checkpoint { experiment, model, .. }: &Checkpoint,
        (images, labels): (ArrayView2<f32>, &[u8]),
        (test_images, test_labels): (ArrayView2<f32>, &[u8]),
        out: &mut impl Write,
    ) -> Result<()> {
        let classes = labels.iter().chain(test_labels).max().map_or(2, |&last| usize::from(last) + 1).max(2);
        let batch_size = experiment.batch_size;
        let mut classifier =
            Classifier::from_encoder(model, classes, experiment.optimizer, batch_size, experiment.seed)?;
        let total = (self.fine_tune * images.nrows().div_ceil(batch_size)).max(1) as f32;
        let mut step = 0;
        for epoch in 0..self.fine_tune {
            let mut loss = 0.0;
            for rows in order(images.nrows(), experiment.seed, epoch).chunks(batch_size) {
                let labels: Vec<u8> = rows.iter().map(|&row| labels[row]).collect();
                let factor = experiment.schedule.factor(step as f32 / total);
                loss += classifier.step(images.select(Axis(0), rows).view(), &labels, factor)? * rows.len() as f64;
                step += 1;
            }
            writeln!(
                out,
                "fine-tuning epoch {}: train cross_entropy_nats_per_image {:.4}; error_rate_on_test_images {:.4} ({} images)",
                epoch + 1,
                loss / images.nrows() as f64,
                classifier.error_rate(test_images, test_labels)?,
                test_labels.len(),
            )?;
        }
        Ok(())
    }
}

/// The trained layer and the mean objective of its last epoch.
fn train_layer(experiment: ValidExperiment, input: ArrayView2<f32>) -> Result<(Autoencoder, f64)> {
    let (batch_size, epochs, seed) = (experiment.batch_size, experiment.epochs, experiment.seed);
    let total = epochs * input.nrows().div_ceil(batch_size);
    let mut trainer = Trainer::new(experiment).with_total_steps(total as u64);
    let mut loss = 0.0;
    for epoch in 0..epochs {
        loss = 0.0;
        for rows in order(input.nrows(), seed, epoch).chunks(batch_size) {
            let batch: Array2<f32> = input.select(Axis(0), rows);
            loss += trainer.step(batch.view())?.loss * rows.len() as f64 / input.nrows() as f64;
        }
    }
    Ok((trainer.model().clone(), loss))
}

/// The rows of an epoch in the order in which they are seen.
fn order(count: usize, seed: u32, epoch: usize) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..count).collect();
    Rng::new(seed, Stream::Order, epoch as u64).shuffle(&mut rows);
    rows
}
