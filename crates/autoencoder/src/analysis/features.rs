//! What the first layer looks for, and what one number of the code draws.

use super::activations::{UnitStatistics, by_unit};
use super::moments::mean_and_std_dev;
use crate::error::Error;
use crate::model::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis};

/// Pictures of some units, the most used first.
#[derive(Debug, Clone, PartialEq)]
pub struct Features {
    /// One a row: as many numbers as the units read, or an image.
    pub tiles: Array2<f32>,
    /// Which unit each shows.
    pub units: Vec<usize>,
    /// Which of those give the same number for every image.
    pub dead: Vec<bool>,
    /// Units of the layer.
    pub total: usize,
}

impl Features {
    /// The weights of the first layer's most used units, at most `count`; usage is measured on `images`
    /// (`[images, input_dim]`). Of a convolution these are its kernels, one for each channel.
    pub fn of_encoder(model: &Autoencoder, images: ArrayView2<f32>, count: usize) -> Result<Self, Error> {
        let values = by_unit(model, 1, model.layer_outputs(images, 1)?);
        let weight = model.weight(&model.layers()[0]);
        Self::choose(&UnitStatistics::of(values.view())?, count, |units| Ok(weight.select(Axis(0), units)))
    }

    /// What the code's most used numbers draw, at most `count`: `decode(mean + s_j e_j) - decode(mean)` with the mean
    /// and standard deviations `s` of the codes of `images` (`[images, input_dim]`).
    pub fn of_decoder(model: &Autoencoder, images: ArrayView2<f32>, count: usize) -> Result<Self, Error> {
        let codes = model.encode(images)?;
        let (mean, std_dev) = mean_and_std_dev(codes.view())?;
        Self::choose(&UnitStatistics::of(codes.view())?, count, |units| {
            let moved = Array2::from_shape_fn((units.len() + 1, mean.len()), |(row, j)| {
                let step = if units.get(row) == Some(&j) { std_dev[j] } else { 0.0 };
                (mean[j] + step) as f32
            });
            let drawn = model.decode(moved.view())?;
            let (tiles, origin) = drawn.view().split_at(Axis(0), units.len());
            Ok(&tiles - &origin.row(0))
        })
    }

    fn choose(
        statistics: &UnitStatistics,
        count: usize,
        draw: impl FnOnce(&[usize]) -> Result<Array2<f32>, Error>,
    ) -> Result<Self, Error> {
        let mut units = statistics.by_usage();
        let total = units.len();
        units.truncate(count);
        let dead = units.iter().map(|&unit| statistics.dead[unit]).collect();
        Ok(Self { tiles: draw(&units)?, units, dead, total })
    }
}
