//! `autoencoder export` and `autoencoder import`

use crate::files;
use anyhow::{Context, Result};
use autoencoder::files::export::{self, Part};
use autoencoder::files::{Checkpoint, Precision};
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
///               python train.py --data DIR --weights model.safetensors
///               torchrun --nproc_per_node=4 train.py --data DIR --weights model.safetensors
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
        let written = match self.format {
            Format::Onnx => vec![(self.out, export::onnx(&model, part))],
            Format::Safetensors => vec![(self.out, export::state_dict(&model)?)],
            Format::Pytorch => vec![
                (self.out.join("train.py"), export::script(&experiment)?.into_bytes()),
                (self.out.join("model.safetensors"), export::state_dict(&model)?),
            ],
        };
        for (path, bytes) in written {
            files::write(&path, &bytes)?;
            writeln!(out, "saved {} ({} bytes)", path.display(), bytes.len())?;
        }
        Ok(())
    }
}

/// Bring weights back that PyTorch trained: a safetensors file of a state dict, as the script of
/// `autoencoder export --format pytorch` saves it.
///
/// Every tensor must be there, of the shape that the experiment says, in F32 and finite; what does not fit is
/// named. The checkpoint's steps count from 0.
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
