//! Pictures of units: the weights of the first layer, and the change that one number of the code makes to an image.

use super::unit_statistics::{UnitStatistics, by_unit};
use crate::analysis::moments::mean_and_std_dev;
use crate::error::Error;
use crate::network::Autoencoder;
use alloc::vec::Vec;
use ndarray::{Array2, ArrayView2, Axis};

/// Pictures of some units, the most used first.
#[derive(Debug, Clone, PartialEq)]
pub struct Features {
    /// The pictures, one a row: the weights of a unit, or an image.
    pub tiles: Array2<f32>,
    /// The unit that each picture shows.
    pub units: Vec<usize>,
    /// Whether each of those units is dead, as in [`UnitStatistics::dead`].
    pub dead: Vec<bool>,
    /// The number of units in the layer.
    pub total: usize,
    /// The number of dead units in the layer, with and without a picture.
    pub total_dead: usize,
}

impl Features {
    /// The weights of the first layer's most used units, at most `count`; usage is measured on `images`
    /// (`[images, input_dim]`). Of a convolution these are its kernels, one for each channel.
    pub fn of_encoder(model: &Autoencoder, images: ArrayView2<f32>, count: usize) -> Result<Self, Error> {
        let values = by_unit(model, 1, model.layer_outputs(images, 1)?.swap_remove(1));
        let weight = model.weight(&model.layers()[0]);
        Self::choose(&UnitStatistics::of(values.view())?, count, |units| Ok(weight.select(Axis(0), units)))
    }

    /// The pictures that the code's most used numbers draw, at most `count`: `decode(mean + s_j e_j) - decode(mean)` with the mean
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
            Ok(Array2::from_shape_fn(tiles.dim(), |(row, pixel)| tiles[[row, pixel]] - origin[[0, pixel]]))
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
        Ok(Self { tiles: draw(&units)?, units, dead, total, total_dead: statistics.dead_count() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{experiment, images, model};
    use ndarray::{Array1, array};
    use std::vec;

    /// 4 values -> 3 -> 4, linear, with weights by hand. The second unit is dead.
    fn by_hand() -> Autoencoder {
        let down = array![[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 4.0, 0.0]];
        let up = array![[1.0, 2.0, 0.0], [0.0, 9.0, 0.0], [0.0, 9.0, 0.5], [3.0, 9.0, 0.0]];
        let layers = vec![(Some(down), Array1::from_vec(vec![0.0, 7.0, 0.0])), (Some(up), Array1::ones(4))];
        Autoencoder::from_parameters(&experiment(r#""input_dim":4,"latent_dim":3"#), layers).unwrap()
    }

    #[test]
    fn the_most_used_units_come_first_and_dead_ones_draw_nothing() {
        let (model, x) = (by_hand(), array![[1.0, 0.0, 0.0, 0.0], [3.0, 0.0, 1.0, 0.0]]);
        // Usage 2, 7, 2; deviations 1, 0, 2.
        let found = Features::of_encoder(&model, x.view(), 9).unwrap();
        assert_eq!((&found.units[..], &found.dead[..]), (&[1, 0, 2][..], &[true, false, false][..]));
        assert_eq!(found.total, 3);
        assert_eq!(found.tiles.row(2), array![0.0, 0.0, 4.0, 0.0]);
        let found = Features::of_decoder(&model, x.view(), 2).unwrap();
        assert_eq!((&found.units[..], &found.dead[..]), (&[1, 0][..], &[true, false][..]));
        assert_eq!(found.tiles, array![[0.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 3.0]]);
        let found = Features::of_decoder(&model, x.view(), 0).unwrap();
        assert_eq!((found.total, found.total_dead), (3, 1), "the layer's, whatever is shown of it");
    }

    #[test]
    fn every_architecture_has_both_parts() {
        for (fields, tile, total) in [
            (r#""input_dim":16,"channels":[3],"hidden_dims":[5],"latent_dim":2"#, 9, 3),
            (r#""input_dim":16,"hidden_dims":[5],"latent_dim":2,"tied_weights":true"#, 16, 5),
            (r#""input_dim":16,"latent_dim":2,"variational":true"#, 16, 2),
            (r#""input_dim":2,"hidden_dims":[7],"latent_dim":1"#, 2, 7),
        ] {
            let model = model(fields);
            let x = images(30, model.input_dim());
            let encoder = Features::of_encoder(&model, x.view(), 4).unwrap();
            assert_eq!((encoder.tiles.dim(), encoder.total), ((total.min(4), tile), total), "{fields}");
            let expected = model.weight(&model.layers()[0]);
            assert_eq!(encoder.tiles.row(0), expected.row(encoder.units[0]), "{fields}");
            let decoder = Features::of_decoder(&model, x.view(), 4).unwrap();
            assert_eq!(decoder.tiles.dim(), (model.latent_dim(), model.input_dim()), "{fields}");
            assert!(decoder.tiles.iter().any(|&value| value != 0.0));
            assert!(Features::of_decoder(&model, images(0, model.input_dim()).view(), 4).is_err());
        }
    }
}
