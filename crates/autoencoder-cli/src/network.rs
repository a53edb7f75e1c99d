//! A model at work on many images, by several threads; whatever it makes is finite or refused.

use crate::parallel::Threads;
use anyhow::{Result, bail};
use autoencoder::corruption::Corruption;
use autoencoder::model::Autoencoder;
use autoencoder::rng::{Rng, Stream};
use ndarray::{Array2, ArrayView2, Zip};

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

/// Image `i` corrupted with the random numbers of position `i`, as `autoencoder::metrics::evaluate` has it.
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

fn finite(what: &str, values: Array2<f32>) -> Result<Array2<f32>> {
    match values.indexed_iter().find(|(_, value)| !value.is_finite()) {
        Some(((row, column), value)) => bail!(
            "{what} {row} holds {value} as value {column}; expected finite numbers: the model's weights are too large, train it with a smaller learning rate"
        ),
        None => Ok(values),
    }
}
