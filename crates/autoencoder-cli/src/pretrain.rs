//! `autoencoder pretrain`

use crate::binarize::Binarize;
use crate::files::{self, Split};
use crate::selection::Selection;
use anyhow::{Context, Result, bail};
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::training::{FineTuning, Pretraining};
use ndarray::ArrayView2;
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
}

impl Pretrain {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let name = self.config.display().to_string();
        let experiment = files::read_experiment(&self.config)?;
        files::check_writable(&self.out)?;
        let read = |split| self.binarize.read_digits(&self.data, split, experiment.seed);
        let (train, test) =
            (self.selection.of_training(read(Split::Train)?)?, self.selection.of_classes(read(Split::Test)?)?);
        let (pixels, expected) = (train.images().ncols(), experiment.model.input_dim);
        if pixels != expected {
            bail!("{name}: model.input_dim is {expected}; expected {pixels}, the pixels of the images");
        }
        let images = train.to_unit();
        let mut pretraining = Pretraining::new(experiment.clone(), images.clone()).context(name)?;
        while !pretraining.is_over() {
            let before = pretraining.finished().len();
            pretraining.step()?;
            let (Some(layer), Some(loss)) = (pretraining.finished().get(before), pretraining.objectives().get(before))
            else {
                continue;
            };
            let (index, from, to) = (before + 1, layer.input_dim(), layer.latent_dim());
            writeln!(out, "layer {index}: {from} -> {to}, train objective {loss:.3} in the last epoch")?;
        }
        let model = pretraining.model()?;
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
        let per_epoch = images.nrows().div_ceil(experiment.batch_size);
        let total_steps = (self.fine_tune * per_epoch) as u64;
        let mut run = FineTuning::new(model, experiment, images.to_owned(), labels, total_steps)?;
        for epoch in 1..=self.fine_tune {
            let mut loss = 0.0;
            for _ in 0..per_epoch {
                loss += run.step()? / per_epoch as f64;
            }
            writeln!(
                out,
                "fine-tuning epoch {epoch}: train cross_entropy_nats_per_image {loss:.4}; error_rate_on_test_images {:.4} ({} images)",
                run.error_rate(test_images, test_labels)?,
                test_labels.len(),
            )?;
        }
        Ok(())
    }
}
