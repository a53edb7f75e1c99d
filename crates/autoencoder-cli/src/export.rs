//! `autoencoder export` and `autoencoder import`

use crate::files::{self, Split};
use anyhow::{Context, Result, bail};
use autoencoder::data::{Dataset, npy};
use autoencoder::files::export::{self, Part};
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use std::io::Write;
use std::path::PathBuf;

/// Take a model to other tools: an ONNX file for any runtime, or PyTorch.
///
/// onnx          one file, opset 17, float32. x is [batch, input_dim], pixels from 0 to 1 in rows; z is
///               [batch, latent_dim]; x_hat is like x. Of a variational code z is the mean, and log_variance comes
///               beside it.
///
/// pytorch       a folder with train.py, the same experiment as a script that needs torch alone, and
///               model.safetensors, the weights it goes on from:
///               python train.py --weights model.safetensors --data DIR
///               torchrun --nproc_per_node=4 train.py --weights model.safetensors --data DIR
///               With --with-data it also holds train.npy and test.npy, and --data can be left out.
///
/// safetensors   those weights alone, under the names that load_state_dict takes: [out, in] for dense layers.
///
/// What was trained there comes back by `autoencoder import`.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub struct Export {
    /// The checkpoint.
    model: PathBuf,
    /// What to write.
    #[arg(long, value_enum)]
    format: Format,
    /// Which part of the model an ONNX file holds.
    #[arg(long, value_enum, default_value = "whole")]
    part: PartName,
    /// Put the digits beside the script: train.npy and test.npy, a byte a pixel.
    #[arg(long)]
    with_data: bool,
    /// Folder of the four MNIST files that --with-data takes them from.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Where it goes: a file, or a folder for pytorch.
    #[arg(long)]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For any runtime: one file, opset 17.
    Onnx,
    /// A folder with train.py and model.safetensors.
    Pytorch,
    /// The weights under PyTorch's names, in its layouts.
    Safetensors,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum PartName {
    /// x to z.
    Encoder,
    /// z to x_hat.
    Decoder,
    /// x to x_hat.
    Whole,
}

impl Export {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let Checkpoint { model, experiment, .. } = files::read_checkpoint(&self.model)?;
        let part = match self.part {
            PartName::Encoder => Part::Encoder,
            PartName::Decoder => Part::Decoder,
            PartName::Whole => Part::Whole,
        };
        if self.with_data && self.format != Format::Pytorch {
            bail!("--with-data puts digits beside a script; expected --format pytorch");
        }
        // Read before anything is written.
        let digits = self.with_data.then(|| self.digits(&model)).transpose()?;
        let mut written = match self.format {
            Format::Onnx => vec![(self.out.clone(), export::onnx(&model, part))],
            Format::Safetensors => vec![(self.out.clone(), export::state_dict(&model)?)],
            Format::Pytorch => vec![
                (self.out.join("train.py"), export::script(&experiment)?.into_bytes()),
                (self.out.join("model.safetensors"), export::state_dict(&model)?),
            ],
        };
        for (name, data) in ["train.npy", "test.npy"].into_iter().zip(digits.iter().flatten()) {
            written.push((self.out.join(name), npy(data)));
        }
        for (path, bytes) in written {
            files::write(&path, &bytes)?;
            writeln!(out, "saved {} ({} bytes)", path.display(), bytes.len())?;
        }
        Ok(())
    }

    /// Both halves of the digits, as the model takes them.
    fn digits(&self, model: &Autoencoder) -> Result<[Dataset; 2]> {
        let halves = [files::read_digits(&self.data, Split::Train)?, files::read_digits(&self.data, Split::Test)?];
        halves.iter().try_for_each(|half| files::check_fits(&self.data, half, model))?;
        Ok(halves)
    }
}

/// Bring weights back that PyTorch trained: a safetensors file of a state dict, as the script of
/// `autoencoder export --format pytorch` saves it.
///
/// Every tensor must be there, of the shape that the experiment says, in F32, F16, BF16 or F64 and finite; what does
/// not fit is named. The checkpoint's steps count from 0.
#[derive(clap::Args)]
pub struct Import {
    /// The experiment that the weights belong to, a JSON file.
    config: PathBuf,
    /// The state dict.
    weights: PathBuf,
    /// Where the checkpoint goes; a name ending in .gz is packed.
    #[arg(long)]
    out: PathBuf,
}

impl Import {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let experiment = files::read_experiment(&self.config)?;
        let bytes = files::read(&self.weights)?;
        let model = export::from_state_dict(&experiment, &bytes).with_context(|| self.weights.display().to_string())?;
        let checkpoint = Checkpoint { experiment, steps: 0, model };
        files::write(&self.out, &checkpoint.to_bytes(Precision::F32)?)?;
        writeln!(out, "saved {} ({} weights)", self.out.display(), checkpoint.model.parameter_count())?;
        Ok(())
    }
}
