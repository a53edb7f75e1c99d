//! A model at work on many images, by several threads; whatever it makes is finite or refused.

use crate::parallel::Threads;
use anyhow::{Result, bail};
use autoencoder::analysis::density::anomaly::anomaly_scores;
use autoencoder::experiment::Corruption;
use autoencoder::network::Autoencoder;
use autoencoder::training::metrics::{self, Evaluation, ImageErrors};
use ndarray::{Array2, ArrayView2, s};

/// `[count, input_dim]` -> `[count, latent_dim]`
pub fn encode(model: &Autoencoder, images: ArrayView2<f32>, threads: Threads) -> Result<Array2<f32>> {
    let codes = threads.map_rows(images, |_, x| Ok(model.encode(x)?))?;
    finite("the code of image", codes)
}

/// `[count, latent_dim]` -> `[count, input_dim]`
pub fn decode(model: &Autoencoder, codes: ArrayView2<f32>, threads: Threads) -> Result<Array2<f32>> {
    let images = threads.map_rows(codes, |_, z| Ok(model.decode(z)?))?;
    finite("the image of code", images)
}

/// `[count, input_dim]` -> `[count, input_dim]`
pub fn reconstruct(model: &Autoencoder, images: ArrayView2<f32>, threads: Threads) -> Result<Array2<f32>> {
    let rebuilt = threads.map_rows(images, |_, x| Ok(model.reconstruct(x)?))?;
    finite("the reconstruction of image", rebuilt)
}

/// Image `i` corrupted with the random numbers of position `i`, whichever thread does it.
pub fn corrupt(images: ArrayView2<f32>, corruption: Corruption, seed: u32, threads: Threads) -> Result<Array2<f32>> {
    let corruption = corruption.into();
    threads.map_rows(images, |start, x| Ok(metrics::corrupt(x, &corruption, seed, start as u64)))
}

/// `sse_per_image` of each image.
pub fn scores(x: ArrayView2<f32>, x_hat: ArrayView2<f32>, threads: Threads) -> Result<Vec<f64>> {
    let parts =
        threads.map_chunks(x, |start, x| Ok(anomaly_scores(x, x_hat.slice(s![start..start + x.nrows(), ..]))?))?;
    Ok(parts.concat())
}

/// The evaluation that [`metrics::evaluate`] gives on one thread, to the bit: images are measured in parallel, and their
/// errors added in order.
pub fn evaluate(
    model: &Autoencoder,
    images: ArrayView2<f32>,
    corruption: Corruption,
    seed: u32,
    threads: Threads,
) -> Result<Evaluation> {
    let x_tilde = corrupt(images, corruption, seed, threads)?;
    let x_hat = reconstruct(model, x_tilde.view(), threads)?;
    let errors = threads.map_chunks(images, |start, x| {
        let rows = s![start..start + x.nrows(), ..];
        Ok(ImageErrors::of(model, x, x_tilde.slice(rows), x_hat.slice(rows))?)
    })?;
    Ok(Evaluation::mean(model, errors.into_iter().flatten()))
}

fn finite(what: &str, values: Array2<f32>) -> Result<Array2<f32>> {
    if values.iter().all(|value| value.is_finite()) {
        return Ok(values);
    }
    match values.indexed_iter().find(|(_, value)| !value.is_finite()) {
        Some(((row, column), value)) => bail!(
            "{what} {row} holds {value} as value {column}; expected finite numbers: the model's weights are too large, train it with a smaller learning rate"
        ),
        None => Ok(values),
    }
}
