//! One optimiser step on images that are half black, for a comparison with another library:
//! `one_step EXPERIMENT.json FOLDER` writes the exported script (`train.py`), the weights before and after
//! (`before.safetensors`, `after.safetensors`), the images (`images.f32`) and the normal numbers that a variational
//! code takes (`normals.f32`), each of these a row an image, little-endian.

use autoencoder::experiment::Experiment;
use autoencoder::files::export::{script, state_dict};
use autoencoder::rng::{Rng, Stream};
use autoencoder::training::Trainer;
use ndarray::Array2;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let [config, folder] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "expected two paths")?;
    let folder = Path::new(&folder);
    let experiment = Experiment::from_json(&fs::read_to_string(config)?)?.validate()?;
    let (images, pixels, codes) = (experiment.batch_size, experiment.model.input_dim, experiment.model.latent_dim);
    let black = |image: usize, pixel: usize| image.is_multiple_of(3) || pixel % 4 < 2;
    let grey = |(image, pixel): (usize, usize)| ((image * 17 + pixel * pixel * 7) % 101) as f32 / 100.0;
    let x = Array2::from_shape_fn((images, pixels), |(i, j)| if black(i, j) { 0.0 } else { grey((i, j)) });
    let normals = (0..images as u64).flat_map(|image| {
        let mut rng = Rng::new(experiment.seed, Stream::Latent, image);
        (0..codes).map(move |_| rng.normal())
    });
    let bytes = |values: &mut dyn Iterator<Item = f32>| values.flat_map(f32::to_le_bytes).collect::<Vec<u8>>();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("images.f32"), bytes(&mut x.iter().copied()))?;
    fs::write(folder.join("normals.f32"), bytes(&mut { normals }))?;
    fs::write(folder.join("train.py"), script(&experiment)?)?;
    let mut trainer = Trainer::new(experiment);
    fs::write(folder.join("before.safetensors"), state_dict(trainer.model())?)?;
    trainer.step(x.view())?;
    fs::write(folder.join("after.safetensors"), state_dict(trainer.model())?)?;
    Ok(())
}
