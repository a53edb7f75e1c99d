//! `autoencoder lab`

use crate::digits::Digits;
use crate::trials::Trials;
use crate::{files, pack};
use anyhow::{Context, Result};
use autoencoder::data::ToyData;
use autoencoder::files::Checkpoint;
use autoencoder::labs::score::{self, RepeatedDenoising, ScoreReport};
use autoencoder::labs::{
    self,
    anomaly::{AgainstPca, Anomaly, Others},
    code_space::CodeSpace,
    contractive::Contraction,
    pca::PcaComparison,
    principal_axes::PrincipalAxes,
    rate_distortion::RateDistortion,
    sparse::SparseCode,
    variational::Variational,
};
use autoencoder::network::Autoencoder;
use ndarray::ArrayView2;
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;

/// What the shipped denoiser of points was trained on.
const THREE_HILLS: &str = include_str!("../experiments/three-hills.toy.json");

/// Print what a lab of the page says in numbers, for the same network and the same digits.
///
/// Every number is computed by the function that the page calls, on the pack of digits that the page fetches, so both
/// say the same. Each carries its definition in its name; rates and shares run from 0 to 1.
#[derive(clap::Args)]
pub struct Lab {
    /// The lab.
    #[arg(value_enum)]
    name: Name,
    /// The checkpoint that it looks into; for `pretraining` the experiment of the deep network, a JSON file.
    model: PathBuf,
    /// Folder of a pack and its index.json, as `autoencoder pack` writes it.
    #[arg(long, default_value = "www/data")]
    digits: PathBuf,
    /// The principal axes of the training digits, as `autoencoder pca --out` writes them. The lab of PCA takes them where
    /// they are those of its digits and enough for the code, as the page does, and computes them itself elsewhere.
    #[arg(long, default_value = "www/models/principal-axes.safetensors.gz")]
    axes: PathBuf,
    /// Of the lab `score`: the density that a denoiser of points was trained on, a JSON file as `train --toy` reads it;
    /// without one it is the three hills of the shipped network.
    #[arg(long, value_name = "FILE")]
    toy: Option<PathBuf>,
    /// Of the lab `score`: a Langevin step, as a multiple of the variance of the narrowest Gaussian of the density, noise
    /// included.
    #[arg(long, value_name = "SHARE", default_value_t = 0.15)]
    step: f64,
    /// For the lab of anomalies: the classes that are normal, which the network learned from, separated by commas.
    #[arg(long, value_name = "CLASSES", value_delimiter = ',')]
    normal: Vec<u8>,
    /// Seed of whatever the lab draws.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    #[command(flatten)]
    trials: Trials,
    /// One JSON object on one line instead of a list.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Name {
    /// How well the error of a reconstruction tells other digits, and items of fashion, from those of --normal.
    Anomaly,
    /// How well codes tell the classes apart, with and without labels, and where holes begin.
    CodeSpace,
    /// How much like digits drawn codes decode; evidence of a variational network, in nats.
    Vae,
    /// How far codes move when digits do: the encoder's Jacobian, shift, rotation and noise.
    Contractive,
    /// How few numbers of a code answer to a digit, and what they are worth.
    Sparse,
    /// Whether pretraining layer by layer helps, with few labels and with many.
    Pretraining,
    /// PCA with a code of the same length: the error of both, and the angle between what they span.
    Pca,
    /// What rounded codes cost in bits and in squared error; KL and error of a variational network's.
    RateDistortion,
    /// How close the field that a denoiser of points has learned is to the exact score, and walks along it; of a
    /// denoiser of digits, where repeated denoising leads.
    Score,
}

impl Lab {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        let report = match self.name {
            Name::Anomaly => self.anomaly(&self.network()?)?,
            Name::CodeSpace => {
                let model = self.network()?;
                let [known, test] = [self.digits("train", &model)?, self.digits("test", &model)?];
                labs::to_json(&CodeSpace::of(&model, known.labelled(), test.labelled(), self.seed)?)?
            }
            Name::Vae => {
                let model = self.network()?;
                labs::to_json(&Variational::of(&model, self.digits("test", &model)?.labelled(), self.seed)?)?
            }
            Name::Contractive => {
                let model = self.network()?;
                labs::to_json(&Contraction::of(&model, self.digits("test", &model)?.labelled(), self.seed)?)?
            }
            Name::Sparse => {
                let model = self.network()?;
                labs::to_json(&SparseCode::of(&model, self.digits("test", &model)?.labelled())?)?
            }
            Name::Pretraining => labs::to_json(&self.trials.run(&self.model, &self.digits)?)?,
            Name::Pca => {
                let model = self.network()?;
                let [training, test] = [self.digits("train", &model)?, self.digits("test", &model)?];
                let axes = self.principal_axes(training.images.view(), model.latent_dim())?;
                labs::to_json(&PcaComparison::of(&model, &axes, training.labelled(), test.labelled())?)?
            }
            Name::RateDistortion => {
                let model = self.network()?;
                labs::to_json(&RateDistortion::of(&model, self.digits("test", &model)?.labelled(), self.seed)?)?
            }
            Name::Score => self.score()?,
        };
        if self.json {
            writeln!(out, "{report}")?;
        } else if let Value::Object(fields) = serde_json::from_str(&report)? {
            let width = fields.keys().map(String::len).max().unwrap_or(0);
            for (name, value) in fields {
                writeln!(out, "{name:<width$}  {value}")?;
            }
        }
        Ok(())
    }

    /// The report of the lab `score`, by what its denoiser reads.
    fn score(&self) -> Result<String> {
        let Checkpoint { model, experiment, .. } = files::read_checkpoint(&self.model)?;
        if model.input_dim() != 2 {
            let test = self.digits("test", &model)?;
            return Ok(labs::to_json(&RepeatedDenoising::of(&model, test.labelled(), self.seed)?)?);
        }
        let name = || self.model.display().to_string();
        let noise = score::training_noise(&experiment).with_context(name)?;
        let toy = match &self.toy {
            Some(path) => files::read_toy(path)?,
            None => ToyData::from_json(THREE_HILLS)?,
        };
        let density = toy.mixture()?.context("--toy names no density of points of the plane; expected one of those")?;
        Ok(labs::to_json(&ScoreReport::of(&model, noise, &density, self.step, self.seed).with_context(name)?)?)
    }

    fn network(&self) -> Result<Autoencoder> {
        Ok(files::read_checkpoint(&self.model)?.model)
    }

    /// At least so many principal axes of these digits.
    fn principal_axes(&self, training: ArrayView2<f32>, least: usize) -> Result<PrincipalAxes> {
        if self.axes.is_file() {
            let held = PrincipalAxes::from_bytes(&files::read(&self.axes)?)
                .with_context(|| self.axes.display().to_string())?;
            if held.held() >= least && held.are_of(training) {
                return Ok(held);
            }
        }
        Ok(PrincipalAxes::of(training)?)
    }

    /// Both reports of the lab of anomalies as one object.
    fn anomaly(&self, model: &Autoencoder) -> Result<String> {
        let [known, test] = [self.digits("train", model)?, self.digits("test", model)?];
        let fashion = pack::names(&self.digits, "fashion")?.then(|| self.digits("fashion", model)).transpose()?;
        let others = Others { fashion: fashion.as_ref().map(|items| items.images.view()), seed: self.seed };
        let (known, test) = (known.labelled(), test.labelled());
        let report = labs::to_json(&Anomaly::of(model, known, test, others, &self.normal)?)?;
        let beside = labs::to_json(&AgainstPca::of(model.latent_dim(), known, test, &self.normal)?)?;
        Ok(format!("{},{}", report.trim_end_matches('}'), beside.trim_start_matches('{')))
    }

    /// Reads one set of the pack.
    fn digits(&self, set: &str, model: &Autoencoder) -> Result<Digits> {
        let digits = pack::read_set(&self.digits, set)?;
        files::check_fits(&self.digits, &digits, model)?;
        Ok(digits.into())
    }
}
