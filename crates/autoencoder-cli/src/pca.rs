//! `autoencoder pca`

use crate::files::{self, Split};
use crate::network;
use crate::noise;
use crate::pack;
use crate::parallel::Threads;
use anyhow::{Result, bail};
use autoencoder::analysis::codes::probe::nearest_neighbor_error_rate;
use autoencoder::analysis::linear::affine_denoiser::{AffineDenoiser, GREY_STEP};
use autoencoder::analysis::linear::pca::Pca;
use autoencoder::analysis::moments::Moments;
use autoencoder::experiment::Corruption;
use autoencoder::labs::principal_axes::PrincipalAxes;
use autoencoder::labs::{self, rate_distortion::References};
use ndarray::{Array2, s};
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;

/// The best linear codes of MNIST: explained variance and error for each length. Or its best affine denoisers.
///
/// Principal components of the centred training digits. explained_variance is the share, from 0 to 1, of their variance
/// that the first axes hold; sse_per_image is the squared error summed over the pixels, mean over the images, not
/// clipped (clipping to [0, 1] would flatter it: by 1.3 for 30 numbers).
#[derive(clap::Args)]
pub struct PcaTable {
    /// Folder of the four MNIST files, or of a pack: `www/data` holds the page's digits.
    #[arg(long, default_value = "target/data/mnist")]
    data: PathBuf,
    /// Code lengths, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "2,10,30,32,64")]
    dims: Vec<usize>,
    /// Instead, measure the best affine denoiser of the training digits under this noise, e.g. masking:0.25,
    /// gaussian:0.3, salt_and_pepper:0.25, or JSON; may be given several times.
    #[arg(long, value_name = "CORRUPTION", value_parser = noise::parse)]
    denoise: Vec<Corruption>,
    /// Instead, what networks stand beside in the lab of rate and distortion, measured on this pack: rounded codes on
    /// principal axes, and the bound of a Gaussian source; one JSON object on one line.
    #[arg(long, value_name = "PACK")]
    rates: Option<PathBuf>,
    /// Seed of that noise on the test digits.
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// Instead, write the first axes of the training digits, their mean and all variances to this file, two bytes a weight:
    /// what the page's lab of PCA reads. A name ending in .gz is packed.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// So many axes go into that file.
    #[arg(long, default_value_t = 64)]
    axes: usize,
    /// Add the share of test digits whose nearest neighbour, among the codes of the first 10,000 training digits, is of
    /// another class: what `evaluate --codes` says of a network.
    #[arg(long)]
    neighbors: bool,
    /// One JSON line per row instead of a table.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    threads: Threads,
}

/// The nearest neighbour is looked for among the codes of so many training digits, as `evaluate --codes` does by itself.
const KNOWN: usize = 10_000;

/// Images and the class of each.
type Labelled<'a> = (&'a Array2<f32>, &'a [u8]);

/// Share of test digits whose code's nearest neighbour is of another class.
fn neighbor_error_rate(pca: &Pca, dims: usize, known: Labelled, test: Labelled) -> Result<f64> {
    let count = known.0.nrows().min(KNOWN);
    let known_codes = pca.project(known.0.slice(s![..count, ..]), dims)?.mapv(|value| value as f32);
    let codes = pca.project(test.0.view(), dims)?.mapv(|value| value as f32);
    Ok(nearest_neighbor_error_rate(known_codes.view(), &known.1[..count], codes.view(), test.1)?)
}

impl PcaTable {
    pub fn run(self, out: &mut impl Write) -> Result<()> {
        if let Some(folder) = &self.rates {
            let [train, test] = ["train", "test"].map(|set| pack::read_set(folder, set).map(|digits| digits.to_unit()));
            writeln!(out, "{}", labs::to_json(&References::of(train?.view(), test?.view())?)?)?;
            return Ok(());
        }
        let train = files::read_digits(&self.data, Split::Train)?;
        let (train, train_labels) = (train.to_unit(), train.labels());
        if let Some(path) = &self.out {
            let bytes = PrincipalAxes::of(train.view())?.to_bytes(self.axes)?;
            files::write(path, &bytes)?;
            let (axes, images) = (self.axes, train.nrows());
            writeln!(out, "saved {axes} principal axes of {images} digits in {}", path.display())?;
            return Ok(());
        }
        let test = files::read_digits(&self.data, Split::Test)?;
        let (test, test_labels) = (test.to_unit(), test.labels());
        if !self.denoise.is_empty() {
            return self.affine_denoisers(&train, &test, out);
        }
        let pixels = train.ncols();
        if let Some(dims) = self.dims.iter().find(|&&dims| dims > pixels) {
            bail!("--dims names {dims}; expected numbers up to {pixels}, the pixels of an image");
        }
        let pca = Pca::fit(train.view())?;
        if !self.json {
            writeln!(
                out,
                "{:>4}{:>20}{:>21}{:>20}{}",
                "dims",
                "explained_variance",
                "train sse_per_image",
                "test sse_per_image",
                if self.neighbors { "   nearest neighbour of another class" } else { "" }
            )?;
        }
        for dims in self.dims {
            let explained = pca.explained_variance(dims);
            let (train_sse, test_sse) = (pca.sse_per_image(train.view(), dims)?, pca.sse_per_image(test.view(), dims)?);
            let wrong = self
                .neighbors
                .then(|| neighbor_error_rate(&pca, dims, (&train, train_labels), (&test, test_labels)))
                .transpose()?;
            if self.json {
                let line = json!({
                    "dims": dims,
                    "explained_variance": explained,
                    "train_images": train.nrows(),
                    "test_images": test.nrows(),
                    "train_sse_per_image": train_sse,
                    "test_sse_per_image": test_sse,
                    "nearest_neighbor_error_rate_on_test_images": wrong,
                });
                writeln!(out, "{line}")?;
            } else {
                let wrong = wrong.map_or_else(String::new, |wrong| format!("{wrong:>37.4}"));
                writeln!(out, "{dims:>4}{explained:>20.4}{train_sse:>21.3}{test_sse:>20.3}{wrong}")?;
            }
        }
        Ok(())
    }

    /// The best affine denoisers, which any other denoiser has to beat: from the exact moments of the training digits,
    /// measured on the test digits.
    fn affine_denoisers(&self, train: &Array2<f32>, test: &Array2<f32>, out: &mut impl Write) -> Result<()> {
        let moments = Moments::of(train.view())?;
        if !self.json {
            writeln!(out, "{:<52}{:>20}", "corruption", "test sse_per_image")?;
        }
        for &corruption in &self.denoise {
            let x_tilde = network::corrupt(test.view(), corruption, self.seed, self.threads)?;
            let sse = AffineDenoiser::of_rounded(&moments, corruption, GREY_STEP)?
                .sse_per_image(test.view(), x_tilde.view())?;
            if self.json {
                let (images, seed) = (test.nrows(), self.seed);
                writeln!(
                    out,
                    "{}",
                    json!({"corruption": corruption, "test_images": images, "seed": seed, "test_sse_per_image": sse})
                )?;
            } else {
                writeln!(out, "{:<52}{sse:>20.3}", json!(corruption).to_string())?;
            }
        }
        Ok(())
    }
}
