//! Writes a checkpoint of freshly drawn weights: `untrained EXPERIMENT.json OUT.safetensors`.
//! Makes the fixtures that a page must refuse or show, without training anything.

use autoencoder::experiment::Experiment;
use autoencoder::files::{Checkpoint, Precision};
use autoencoder::network::Autoencoder;
use std::error::Error;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let [config, out] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "expected two paths")?;
    let experiment = Experiment::from_json(&fs::read_to_string(config)?)?.validate()?;
    let checkpoint = Checkpoint { steps: 0, model: Autoencoder::initialize(&experiment), experiment };
    fs::write(out, checkpoint.to_bytes(Precision::I8)?)?;
    Ok(())
}
