//! A model at work on many images, by several threads; whatever it makes is finite or refused.

use crate::parallel::Threads;
use anyhow::{Result, bail};
use autoencoder::analysis::density::anomaly::anomaly_scores;
use autoencoder::experiment::Corruption;
use autoencoder::network::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use autoencoder::training::metrics::{Evaluation, cross_entropy_sum};
use ndarray::{Array2, ArrayView2, Zip, s};

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

/// Image `i` corrupted with the random numbers of position `i`, as `autoencoder::training::metrics::evaluate` has it.
pub fn corrupt(images: ArrayView2<f32>, corruption: Corruption, seed: u32, threads: Threads) -> Result<Array2<f32>> {
    threads.map_rows(images, |start, x| {
        let x = x.as_standard_layout();
        let mut x_tilde = Array2::zeros(x.raw_dim());
        let rows = Zip::indexed(x.rows()).and(x_tilde.rows_mut());
        rows.for_each(|row, clean, mut noisy| {
            let mut rng = Rng::new(seed, Stream::Corruption, (start + row) as u64);
            if let (Some(clean), Some(noisy)) = (clean.to_slice(), noisy.as_slice_mut()) {
                corruption.corrupt_into(clean, &mut rng, noisy);
            }
        });
        Ok(x_tilde)
    })
}

/// `sse_per_image` of each image.
pub fn scores(x: ArrayView2<f32>, x_hat: ArrayView2<f32>, threads: Threads) -> Result<Vec<f64>> {
    let parts =
        threads.map_chunks(x, |start, x| Ok(anomaly_scores(x, x_hat.slice(s![start..start + x.nrows(), ..]))?))?;
    Ok(parts.concat())
}

/// To the bit what `autoencoder::training::metrics::evaluate` gives on one thread: each image is computed in parallel, and added
/// in order.
pub fn evaluate(
    model: &Autoencoder,
    images: ArrayView2<f32>,
    corruption: Corruption,
    seed: u32,
    threads: Threads,
) -> Result<Evaluation> {
    let x_tilde = corrupt(images, corruption, seed, threads)?;
    // A corrupted image is compared with the clean one as a reconstruction is.
    let corrupted = sum(scores(images, x_tilde.view(), threads)?);
    let x_hat = reconstruct(model, x_tilde.view(), threads)?;
    let rebuilt = sum(scores(images, x_hat.view(), threads)?);
    let bce = if model.gives_probabilities() {
        let nats = threads.map_chunks(images, |start, x| {
            let rows = x.rows().into_iter().zip(x_hat.rows().into_iter().skip(start));
            Ok(rows.map(|(x, x_hat)| cross_entropy_sum(&x.to_vec(), &x_hat.to_vec())).collect::<Vec<_>>())
        })?;
        Some(sum(nats.concat()))
    } else {
        None
    };
    let count = images.nrows().max(1) as f64;
    Ok(Evaluation {
        images: images.nrows(),
        corrupted_sse_per_image: corrupted / count,
        sse_per_image: rebuilt / count,
        mse_per_pixel: rebuilt / count / model.input_dim() as f64,
        bce_nats_per_image: bce.map(|bce| bce / count),
    })
}

/// In the order of the images.
fn sum(of_images: Vec<f64>) -> f64 {
    of_images.iter().fold(0.0, |sum, value| sum + value)
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
